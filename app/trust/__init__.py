"""Keys, signatures, sealed tokens and the chain of facts; no PDF, no SQL."""
