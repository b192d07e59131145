"""Questions added to a file that is there: what stands in it stays letter by letter, and what comes in is the same."""

import pytest

from app.base.errors import CourseError
from app.course.authored import parse_yaml, to_struct
from app.course.editing.bank_text import with_questions
from app.course.structure import QuestionFile
from app.questions import QUESTION_TYPES
from tests.engine.questions import choice

BANK = """# Our bank. Mind the commas.
format: 1
id: bank
bank: our-bank   # drawn by the quiz
questions:
  # the first one
  - {id: one, type: truefalse, objective: c1.1, level: apply, stem: {en: One}, answer: true}   # keep

  -   id: two
      type: truefalse
      objective: c1.1
      level: apply
      stem: {en: 'Two'}
      answer: false
# the end
"""


def read(text: str) -> QuestionFile:
    return to_struct(parse_yaml(text, name="bank"), QuestionFile)


def test_what_was_there_stays_and_the_new_ones_stand_behind() -> None:
    made = with_questions(BANK, (choice("three"), choice("four")))
    assert made.startswith(BANK.rstrip())
    assert [one.id for one in read(made).questions] == ["one", "two", "three", "four"]
    assert read(made).questions[2] == choice("three")


@pytest.mark.parametrize("column", ["", "  ", "    "])
@pytest.mark.parametrize("kind", QUESTION_TYPES)
def test_every_type_comes_in_as_it_is_in_whatever_column(kind: str, column: str) -> None:
    sample = QUESTION_TYPES[kind].sample
    item = "{id: one, type: truefalse, objective: c1.1, level: apply, stem: {en: One}, answer: true}"
    text = f"format: 1\nid: bank\nquestions:\n{column}- {item}\n"
    assert read(with_questions(text, (sample,))).questions[1] == sample


@pytest.mark.parametrize("questions", ["questions: []\n", "questions:\n", "questions: []   # none yet\n"])
def test_first_questions_of_an_empty_bank(questions: str) -> None:
    made = with_questions(f"format: 1\nid: bank\nbank: our-bank\n{questions}", (choice("one"), choice("two")))
    assert read(made).questions == (choice("one"), choice("two"))


def test_questions_that_are_not_the_last_thing_in_the_file_are_added_to_all_the_same() -> None:
    start, _, end = BANK.partition("questions:")
    text = f"format: 1\nquestions:{end}bank: our-bank   # said last\nid: bank\n"
    made = with_questions(text, (choice("three"),))
    assert [one.id for one in read(made).questions] == ["one", "two", "three"]
    assert "bank: our-bank   # said last\n" in made
    assert "# keep" in made
    assert start


def test_nothing_new_changes_nothing() -> None:
    assert with_questions(BANK, ()) == BANK


def test_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(CourseError, match="Nothing was changed"):
        with_questions("questions: [", (choice("one"),))
