"""The parts of the lesson page: column of blocks, outline beside it, drawer with the other language."""
