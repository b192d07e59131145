"""Finding words in a text: round its end, with or without regard to capitals."""

from hypothesis import given
from hypothesis import strategies as st

from app.course.editing.finding import next_place, places_of, replace_everywhere, replace_here
from app.course.editing.lesson_text import Selection

TEXT = "Lake and lake, LAKE."


def test_capitals_count_only_where_that_is_wanted() -> None:
    assert (places_of(TEXT, "lake"), places_of(TEXT, "lake", exact=True)) == ([0, 9, 15], [9])


def test_nothing_is_found_nowhere() -> None:
    assert places_of(TEXT, "") == []


def test_the_next_place_comes_round_the_end() -> None:
    assert next_place(Selection(TEXT, 15, 19), "lake") == Selection(TEXT, 0, 4)


def test_the_place_before_comes_round_the_beginning() -> None:
    assert next_place(Selection(TEXT, 0, 4), "lake", forwards=False) == Selection(TEXT, 15, 19)


def test_signs_of_patterns_are_plain_letters() -> None:
    assert places_of("a.b (a.b)", "(a.b)") == [4]


def test_only_the_words_that_are_looked_for_are_replaced() -> None:
    assert replace_here(Selection(TEXT, 9, 13), "lake", "sea").text == "Lake and sea, LAKE."
    assert replace_here(Selection(TEXT, 0, 3), "lake", "sea").text == TEXT


def test_all_places_are_replaced_and_counted() -> None:
    assert replace_everywhere(TEXT, "lake", r"\1") == (r"\1 and \1, \1.", 3)


@given(st.text(alphabet="abA ", max_size=30), st.text(alphabet="abA", min_size=1, max_size=3))
def test_what_was_replaced_is_no_longer_there(text: str, words: str) -> None:
    assert places_of(replace_everywhere(text, words, "—")[0], words) == []
