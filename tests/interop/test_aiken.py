"""Aiken: one right choice, and what is not of that form is told."""

import pytest

from app.questions.choice import ChoiceQuestion
from tests.interop.samples import ENGLISH, codes, fixture, only, taken


def test_moodles_file_comes_in() -> None:
    format_, content = fixture("aiken/questions.aiken.txt")
    first, second = format_.read(content, ENGLISH).questions
    assert isinstance(first, ChoiceQuestion)
    assert isinstance(second, ChoiceQuestion)
    assert [one.text["en"] for one in first.choices if one.correct] == ["Martin Dougiamas"]
    assert second.stem == {
        "en": 'Moodle\'s abilities include handling user input that includes <html class="cool"> & images:'
    }


@pytest.mark.parametrize("line", ["ANSWER: B", "answer: b)", "ОТВЕТ: B", "Жауабы: B."])
def test_answer_line_may_be_in_three_languages(line: str) -> None:
    question = only("aiken", f"Who?\nA) he\nB. she\n{line}\n")
    assert isinstance(question, ChoiceQuestion)
    assert [one.correct for one in question.choices] == [False, True]


def test_questions_need_no_blank_line_between_them() -> None:
    source = "Who?\nA) he\nB) she\nANSWER: A\nWhat?\nA) this\nB) that\nANSWER: B"
    assert [one.stem["en"] for one in taken("aiken", source).questions] == ["Who?", "What?"]


@pytest.mark.parametrize(
    ("source", "code", "line"),
    [
        ("\nWho?\nA) he\nB) she\n\n", "no-right", 2),
        ("Who?\nA) he\nB) she\nANSWER: C", "answer-mark", 1),
        ("Who?\nA) he\nANSWER: A", "too-few", 1),
        ("Words that ask nothing", "no-right", 1),
    ],
)
def test_what_is_no_question_is_told_with_its_line(source: str, code: str, line: int) -> None:
    imported = taken("aiken", source)
    assert [(loss.code, loss.line, loss.whole) for loss in imported.losses] == [(code, line, True)]
    assert imported.found == 1


def test_question_without_an_answer_does_not_take_the_next_along() -> None:
    imported = taken("aiken", "Who?\nA) he\nB) she\nWhat?\nA) this\nB) that\nANSWER: A")
    assert [one.stem["en"] for one in imported.questions] == ["What?"]
    assert codes(imported) == ["no-right"]
