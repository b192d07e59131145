"""Everything that knows SQL; the rest of the program sees values and plain functions."""
