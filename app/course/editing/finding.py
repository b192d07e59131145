"""Finding and replacing words in a text, with no regard to capitals where that is wanted."""

import re

from app.course.editing.lesson_text import Selection


def places_of(text: str, words: str, *, exact: bool = False) -> list[int]:
    """Return where words stand in a text, 0-based, not overlapping; `exact` regards capitals. Nothing is nowhere."""
    return [found.start() for found in _pattern(words, exact=exact).finditer(text)] if words else []


def next_place(chosen: Selection, words: str, *, forwards: bool = True, exact: bool = False) -> Selection | None:
    """Return the next place of words behind (or before) what is selected, once round the end; None if there is none."""
    places = places_of(chosen.text, words, exact=exact)
    if not places:
        return None
    if forwards:
        at = next((place for place in places if place >= chosen.end), places[0])
    else:
        at = next((place for place in reversed(places) if place < chosen.start), places[-1])
    return Selection(chosen.text, at, at + len(words))


def replace_here(chosen: Selection, words: str, by: str, *, exact: bool = False) -> Selection:
    """Return the text with the selected words replaced and the cursor behind; other words that are selected stay."""
    if not words or not _pattern(words, exact=exact).fullmatch(chosen.words):
        return chosen
    return chosen.replaced(by)


def replace_everywhere(text: str, words: str, by: str, *, exact: bool = False) -> tuple[str, int]:
    """Return the text with all words replaced, and how many there were."""
    if not words:
        return text, 0
    return _pattern(words, exact=exact).subn(lambda _found: by, text)


def _pattern(words: str, *, exact: bool) -> re.Pattern[str]:
    return re.compile(re.escape(words), 0 if exact else re.IGNORECASE)
