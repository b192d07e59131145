"""Words in several fonts are broken into lines that hold, and measured as they are drawn."""

from pathlib import Path

import pytest

from app.documents.fonts import BOLD, REGULAR, text_width
from app.documents.rich_lines import Line, in_font, longest_word, rich_lines
from app.documents.rich_text import Run

WIDTH = 120.0

pytestmark = pytest.mark.usefixtures("fonts")


def text_of(line: Line) -> str:
    return " ".join("".join(piece.text for piece in word.pieces) for word in line)


def drawn_width(line: Line, size: float) -> float:
    words = sum(text_width(one.text, font=one.font, size=size) for word in line for one in word.pieces)
    return words + (len(line) - 1) * text_width(" ", font=REGULAR, size=size)


def test_no_line_is_wider_than_its_column_and_no_word_is_lost(fonts: Path) -> None:
    runs = (Run("Қайта жолданған бөлік бойынша "), Run("әкімдікке жаңа мерзім", BOLD), Run(" беріле ме, белгісіз."))
    lines = rich_lines(runs, size=10, width=WIDTH)
    assert len(lines) > 2
    assert all(drawn_width(line, 10) <= WIDTH for line in lines)
    assert " ".join(map(text_of, lines)) == "".join(run.text for run in runs)


def test_a_comma_behind_bold_letters_is_not_torn_off() -> None:
    lines = rich_lines((Run("жұмыс "), Run("күні", BOLD), Run(", ертең")), size=10, width=1)
    assert any("күні" in text_of(line) or "," in text_of(line) for line in lines)
    wide = rich_lines((Run("жұмыс "), Run("күні", BOLD), Run(", ертең")), size=10, width=60)
    assert "күні," in [word for line in wide for word in text_of(line).split()]


def test_a_word_wider_than_its_column_goes_on_below() -> None:
    lines = rich_lines((Run("ы" * 60),), size=10, width=WIDTH)
    assert "".join(map(text_of, lines)) == "ы" * 60
    assert all(drawn_width(line, 10) <= WIDTH for line in lines)


def test_numbers_held_together_stay_on_one_line() -> None:
    lines = rich_lines((Run("88\N{NO-BREAK SPACE}% of it"),), size=10, width=longest_word((Run("88\xa0%"),), 10) + 1)
    assert text_of(lines[0]) == "88\xa0%"


def test_a_font_takes_the_place_of_the_regular_one_alone() -> None:
    assert in_font((Run("a"), Run("b", BOLD)), "Other") == (Run("a", "Other"), Run("b", BOLD))
