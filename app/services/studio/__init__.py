"""The Studio: what a trainer does with a course that is being written."""
