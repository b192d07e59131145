"""Two edits of one text: both are taken where they can be, and a conflict is told, never guessed."""

from hypothesis import given
from hypothesis import strategies as st

from app.course.editing.merging import merged

BASE = "one\ntwo\nthree\nfour\n"

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n"]), max_size=8).map("".join)


def test_edits_at_different_places_are_both_taken() -> None:
    assert merged(BASE, "ONE\ntwo\nthree\nfour\n", "one\ntwo\nthree\nfour\nfive\n") == "ONE\ntwo\nthree\nfour\nfive\n"


def test_different_edits_of_one_line_are_a_conflict() -> None:
    assert merged(BASE, BASE.replace("two", "2"), BASE.replace("two", "zwei")) is None


def test_the_same_edit_of_both_is_taken_once() -> None:
    assert merged(BASE, BASE.replace("two", "2"), BASE.replace("two", "2")) == BASE.replace("two", "2")


@given(LINES, LINES)
def test_one_side_alone_is_taken_as_it_is(base: str, edited: str) -> None:
    assert merged(base, edited, base) == merged(base, base, edited) == edited


@given(LINES, LINES, LINES)
def test_sides_may_be_swapped(base: str, mine: str, theirs: str) -> None:
    assert merged(base, mine, theirs) == merged(base, theirs, mine)
