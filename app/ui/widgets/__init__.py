"""Small parts every page is made of; each demands the words a screen reader needs."""
