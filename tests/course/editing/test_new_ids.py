"""Ids for new things: words of three languages in Latin letters, and never an id that was given before."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.ids import ID_PATTERN
from app.course.editing.new_ids import LONGEST, latin, mint, taken_ids


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("The first visit", "the-first-visit"),
        ("Ответ на письмо", "otvet-na-pismo"),
        ("Қайырлы күн, әріптес!", "qayyrly-kun-ariptes"),
        ("Щедрый жүйе Ёлка", "schedryy-zhuye-elka"),
        ("  ", ""),
        ("…?!", ""),
    ],
)
def test_words_become_latin_letters(words: str, made: str) -> None:
    assert latin(words) == made


@pytest.mark.parametrize(
    ("words", "made"), [("", "new"), ("Ов", "new-ov"), ("2026 жыл", "new-2026-zhyl"), ("ЭЦҚ", "ecq")]
)
def test_what_cannot_begin_an_id_gets_a_prefix(words: str, made: str) -> None:
    assert mint(words, ()) == made


def test_taken_ids_get_the_next_number() -> None:
    assert mint("Visit", {"visit"}) == "visit-2"
    assert mint("Visit", {"visit", "visit-2", "visit-3"}) == "visit-4"


def test_long_words_are_cut_between_two_of_them_and_leave_room_for_the_number() -> None:
    words = "how to answer a very long letter about everything there is"
    first = mint(words, ())
    assert first == "how-to-answer-a-very-long-letter-about"
    second = mint("a" * 60, {"a" * 48})
    assert second == "a" * 46 + "-2"


@given(words=st.text(max_size=90), prefix=st.sampled_from(["new", "lesson"]))
def test_whatever_is_typed_becomes_an_id_that_is_free(words: str, prefix: str) -> None:
    first = mint(words, (), prefix=prefix)
    second = mint(words, {first}, prefix=prefix)
    assert first != second
    for one in (first, second):
        assert re.fullmatch(ID_PATTERN, one)
        assert len(one) <= LONGEST


COURSE = """format: 1
id: our-course
objectives: [{id: o.1}]
modules:
  - id: only-module
    items:
      - {kind: lesson, id: first-lesson}
      - kind: quiz
        id: our-quiz
        sections: [{id: first-part}]
"""

BANK = """format: 1
id: bank-file
bank: our-bank
questions:
  - id: asked-once
    choices: [{id: right-one}, {id: wrong-one}]
  - id: the-case
    items: [{id: inside-it, choices: [{id: deep-one}]}]
"""


def test_ids_of_all_files_are_taken_and_those_of_parts_are_not() -> None:
    taken = taken_ids({"course.yaml": COURSE, "questions/bank.yaml": BANK, "lessons/next-steps.en.md": "---\n"})
    assert taken >= {"our-course", "only-module", "first-lesson", "our-quiz", "first-part"}
    assert taken >= {"bank-file", "our-bank", "asked-once", "the-case", "inside-it", "next-steps"}
    assert not taken & {"right-one", "wrong-one", "deep-one"}


def test_file_that_is_no_yaml_just_now_still_keeps_its_ids() -> None:
    assert taken_ids({"questions/bank.yaml": BANK + "  - id: half-a-line\n    stem: {en: ["}) >= {
        "asked-once",
        "half-a-line",
    }


def test_retired_ids_never_come_back() -> None:
    taken = taken_ids({}, ["long-gone", "long-gone/option-a"])
    assert taken == {"long-gone"}
    assert mint("Long gone", taken) == "long-gone-2"
