"""Forms over the plain values of course files: what a form does not show is kept as it stands."""
