"""Colours of a lesson's text: readable in every theme, and a ground for each kind of block."""

import pytest
from PySide6.QtGui import QTextDocument

from app.base.paths import PROGRAM
from app.course.markup import WITH_REFERENCE, WITH_TITLE
from app.ui.studio.colours import LOOKS, UNKNOWN, LessonColours
from app.ui.theme import Theme
from app.ui.theme.tokens import all_tokens, contrast

TEXT = """---
id: a
---
## Two *clocks*

A **strong** word, *soft*, [term](term:x), `{code}`, {law:a.days}.

/// rule | a
Text with **marks**.
///

/// rulle | a
///

```
**plain**
```
///"""


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("name", list(LOOKS))
@pytest.mark.parametrize("ground", ["own", "ground"])
def test_every_colour_can_be_read_on_its_ground_and_on_that_of_the_marked_block(
    theme: str, name: str, ground: str
) -> None:
    look, tokens = LOOKS[name], all_tokens()[theme]
    below = look.ground if ground == "own" or look.ground != "surface" else "ground"
    assert contrast(tokens[look.text], tokens[below]) >= 4.5


def test_every_own_block_has_its_look() -> None:
    assert {*WITH_REFERENCE, *WITH_TITLE} <= set(LOOKS)


@pytest.fixture
def document(qapp: object) -> QTextDocument:
    made = QTextDocument(TEXT)
    theme = Theme("light", text_size=100, assets=PROGRAM / "assets")
    LessonColours(made, theme).rehighlight()
    return made


def colour_of(document: QTextDocument, words: str, after: str = "") -> tuple[str, str]:
    """Return the colours by role of the text and ground of some words."""
    roles = {colour.lower(): role for role, colour in reversed(all_tokens()["light"].items())}
    place = TEXT.index(words, TEXT.index(after))
    line = document.findBlock(place)
    for one in line.layout().formats():
        if one.start <= place - line.position() < one.start + one.length:
            ground = one.format.background().color()
            named = roles[ground.name()] if one.format.hasProperty(one.format.Property.BackgroundBrush) else ""
            return roles[one.format.foreground().color().name()], named
    return "", ""


@pytest.mark.parametrize(
    ("words", "after", "look"),
    [
        ("id: a", "", "front"),
        ("## Two", "", "heading"),
        ("strong", "", "strong"),
        ("soft", "", "emphasis"),
        ("[term]", "", "link"),
        ("{code}", "", "code"),
        ("{law:", "", "law"),
        ("/// rule |", "", "rule"),
        ("/// rulle", "", UNKNOWN),
        ("**plain**", "", "code"),
        ("///", "plain", UNKNOWN),
    ],
)
def test_parts_of_the_text_look_as_what_they_are(document: QTextDocument, words: str, after: str, look: str) -> None:
    tokens = all_tokens()["light"]
    wanted = LOOKS[look]
    text, ground = colour_of(document, words, after)
    assert tokens[text] == tokens[wanted.text]
    assert (tokens[ground] if ground else tokens["surface"]) == tokens[wanted.ground]


def test_ordinary_words_have_no_colour_of_their_own(document: QTextDocument) -> None:
    assert colour_of(document, "Text with") == ("", "")
