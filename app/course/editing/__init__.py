"""Edits of a course that is being written: pure functions from texts and drafts to new ones."""
