"""Parts of the HR desk's pages: tables, unlocking, work with progress, and the cards that stand on them."""
