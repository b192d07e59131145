"""The search that stands over every page but an exam: Ctrl+K."""
