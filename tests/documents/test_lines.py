"""Text shrinks and wraps; nothing of it is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.fonts import REGULAR, text_width
from app.documents.lines import Fit, balanced, fit, wrap

ONE_LINE_OR_TWO = (Fit(1, 20, 16), Fit(2, 18, 6))

pytestmark = pytest.mark.usefixtures("fonts")


def test_a_short_text_keeps_the_largest_size():
    assert fit("Айгүл", font=REGULAR, width=200, ways=ONE_LINE_OR_TWO) == (20, ["Айгүл"])


def test_a_longer_text_shrinks_before_it_wraps():
    assert fit("Айгүл Серікқызы", font=REGULAR, width=160, ways=ONE_LINE_OR_TWO) == (19, ["Айгүл Серікқызы"])


def test_a_text_too_long_for_one_line_wraps_at_a_space():
    fitted = fit("Нұрсұлтан Айгүл Серікқызы", font=REGULAR, width=160, ways=ONE_LINE_OR_TWO)
    assert fitted.lines == ["Нұрсұлтан Айгүл", "Серікқызы"]


def test_a_word_too_long_for_every_size_is_broken_and_not_cut_off():
    fitted = fit("Ә" * 60, font=REGULAR, width=100, ways=ONE_LINE_OR_TWO)
    assert "".join(fitted.lines) == "Ә" * 60


def test_centred_lines_are_of_even_length():
    assert balanced("бір екі үш төрт бес", font=REGULAR, size=10, width=90) == ["бір екі үш", "төрт бес"]


@settings(deadline=None)
@given(st.text(alphabet="аәқ -", max_size=80), st.integers(20, 200))
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(text, width):
    lines = wrap(text, font=REGULAR, size=10, width=width)
    assert all(text_width(line, font=REGULAR, size=10) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
