"""Forms for practice desks, the map of a dialogue, and the learner's view beside them."""
