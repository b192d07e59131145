"""Parts of the Studio, where trainers write courses."""
