"""Models of lists and tables over frozen rows."""
