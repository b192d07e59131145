"""What the forms of questions know of the course around them; they get values and functions, never the course."""

from collections.abc import Callable

import msgspec

from app.ui.theme import Theme


class FormTools(msgspec.Struct, frozen=True, kw_only=True):
    """Given to every form of a question."""

    theme: Theme
    languages: tuple[str, ...]
    """The languages of the course, its source language first."""

    objectives: tuple[tuple[str, str], ...] = ()
    """Id and words of each objective of the course."""

    law: tuple[tuple[str, str], ...] = ()
    """Id and words of each law entry, with what it says where it is a number."""

    pictures: tuple[tuple[str, str], ...] = ()
    """Id and description of each picture of the course."""

    picture: Callable[[str], bytes | None] = lambda _media: None
    """The bytes of a picture by its id, None if it is not there."""

    new_id: Callable[[str, frozenset[str]], str] = lambda words, taken: next(
        name for number in range(1, 10_000) if (name := f"{words}-{number}") not in taken
    )
    """A new permanent id from words, none of those that are taken in the question."""
