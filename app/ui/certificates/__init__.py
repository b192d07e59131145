"""Parts of pages about certificates: what a code says, and the designer of templates."""
