"""Use cases: what a learner, trainer or officer can do, composed from the floors below. No Qt, no SQL."""
