"""Ground floor: errors, clock, paths, settings and language marks, standard library only."""
