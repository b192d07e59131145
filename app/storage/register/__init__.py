"""HR's register: people, what their PCs sent, and where everybody stands; on SQLite or PostgreSQL by the same code."""
