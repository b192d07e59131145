"""One SQLite file per learner: facts, their projections, reading positions and papers."""
