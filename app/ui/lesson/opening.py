"""How a lesson opens: at which block, in one language or two, and what reads it aloud."""

from dataclasses import dataclass

from app.ui.reading_aloud import ReadAloud


@dataclass(frozen=True)
class Opening:
    """Block -1 is the place where the lesson was left."""

    aloud: ReadAloud
    block: int = -1
    side_by_side: bool = False
