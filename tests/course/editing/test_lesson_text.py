"""Edits that a button makes: what twice gives back, where blocks may stand, what stays as it is."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.course.editing.lesson_text import (
    HEADING,
    ITEM,
    Selection,
    in_list,
    indent,
    insert_block,
    toggle_heading,
    toggle_list,
    toggle_mark,
)

WRITTEN = st.text(alphabet="aб қ*-1. \n", max_size=60)


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    text = draw(WRITTEN)
    start = draw(st.integers(0, len(text)))
    return Selection(text, start, draw(st.integers(start, len(text))))


def chosen(marked: str) -> Selection:
    """Return a text whose selection stands between [ and ], or a cursor at ^."""
    if "^" in marked:
        place = marked.index("^")
        return Selection(marked.replace("^", "", 1), place, place)
    start, end = marked.index("["), marked.index("]") - 1
    return Selection(marked.replace("[", "", 1).replace("]", "", 1), start, end)


@given(selections(), st.sampled_from(["**", "*"]))
@example(Selection("****one****", 4, 7), "**")
@example(Selection("**1", 0, 1), "*")
def test_a_mark_pressed_twice_gives_the_text_back(selection: Selection, mark: str) -> None:
    assert toggle_mark(toggle_mark(selection, mark), mark).text == selection.text


@given(selections(), st.booleans())
def test_a_list_pressed_twice_gives_plain_lines_back(selection: Selection, numbered: bool) -> None:
    assume(not any(ITEM.match(line) or line.startswith("---") for line in selection.text.split("\n")))
    once = toggle_list(selection, numbered=numbered)
    assert toggle_list(once, numbered=numbered).text == selection.text


@given(selections(), st.sampled_from([2, 3]))
def test_a_heading_pressed_twice_gives_the_line_back(selection: Selection, level: int) -> None:
    assume(not any(HEADING.match(line) or line.startswith("---") for line in selection.text.split("\n")))
    assert toggle_heading(toggle_heading(selection, level), level).text == selection.text


@given(selections())
def test_what_was_moved_in_moves_out_again(selection: Selection) -> None:
    assert indent(indent(selection, 1), -1).text == selection.text


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("one [two] three", "**", "one **two** three"),
        ("one [ two ]three", "*", "one  *two* three"),
        ("one **[two]** three", "**", "one two three"),
        ("one **[two]** three", "*", "one ***two*** three"),
        ("one [**two**] three", "**", "one two three"),
        ("one tw^o three", "**", "one **two** three"),
        ("[one\n\ntwo]", "**", "**one**\n\ntwo"),
    ],
)
def test_marks_stand_close_to_the_words(before: str, mark: str, after: str) -> None:
    assert toggle_mark(chosen(before), mark).text == after


@pytest.mark.parametrize(
    ("before", "numbered", "after"),
    [
        ("[one\ntwo]", False, "- one\n- two"),
        ("[one\n\ntwo]", True, "1. one\n\n2. two"),
        ("[- one\n- two]", True, "1. one\n2. two"),
        ("[- one\ntwo]", False, "- one\n- two"),
        ("[- one\n- two\n]three", False, "one\ntwo\nthree"),
        ("one\n^\ntwo", False, "one\n- \ntwo"),
        ("[/// rule | a\none\n///]", False, "/// rule | a\n- one\n///"),
        ("[---\nid: a\n---\none]", False, "---\nid: a\n---\n- one"),
    ],
)
def test_selected_lines_become_items(before: str, numbered: bool, after: str) -> None:
    assert toggle_list(chosen(before), numbered=numbered).text == after


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [("one\ntw^o", 2, "one\n## two"), ("### tw^o", 2, "## two"), ("## tw^o", 2, "two"), ("/// rule^", 2, "/// rule")],
)
def test_a_line_becomes_a_heading(before: str, level: int, after: str) -> None:
    assert toggle_heading(chosen(before), level).text == after


@pytest.mark.parametrize(
    ("text", "expected"),
    [("- one^", True), ("- one\n  mo^re", True), ("1. one^", True), ("one^", False), ("- one\n\ntwo^", False)],
)
def test_a_line_knows_whether_it_is_in_a_list(text: str, expected: bool) -> None:
    assert in_list(chosen(text)) is expected


def test_moving_out_stops_at_the_edge() -> None:
    assert indent(chosen("  - o^ne"), -1) == chosen("- o^ne")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("^", "X\n"),
        ("one^", "one\n\nX\n"),
        ("one\n\n^\n\ntwo", "one\n\nX\n\ntwo"),
        ("^one", "X\n\none"),
        ("on^e\nmore\n\ntwo", "one\nmore\n\nX\n\ntwo"),
        ("---\ni^d: a\n---\none", "---\nid: a\n---\n\nX\n\none"),
        ("/// rule | a\non^e\n///\n\ntwo", "/// rule | a\none\n///\n\nX\n\ntwo"),
        ("/// rule | a\none\n///^\n\ntwo", "/// rule | a\none\n///\n\nX\n\ntwo"),
        ("/// nonsense\non^e\n///", "/// nonsense\none\n///\n\nX\n"),
        ("one\n\n^/// rule | a\n///", "one\n\nX\n\n/// rule | a\n///"),
    ],
)
def test_a_block_stands_alone_and_cuts_nothing(before: str, after: str) -> None:
    assert insert_block(chosen(before), "X").text == after


def test_a_block_takes_the_place_of_what_is_selected() -> None:
    assert insert_block(chosen("one\n\n[two]\n\nthree"), "X").text == "one\n\nX\n\nthree"


@given(selections())
def test_inserting_loses_no_letter_of_an_unselected_text(selection: Selection) -> None:
    cursor = selection._replace(end=selection.start)
    letters = insert_block(cursor, "NEW").text.replace("NEW", "", 1)
    assert re.sub(r"\s", "", letters) == re.sub(r"\s", "", selection.text)
