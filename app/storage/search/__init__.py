"""The index of what can be found, and looking into it."""
