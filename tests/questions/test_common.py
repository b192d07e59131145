"""What all types share: feedback by score, blanks, hints and points."""

from typing import Any

import msgspec
import pytest

from app.questions import problems
from app.questions.choice import SAMPLE
from app.questions.common import Feedback, Hint, is_blank

LANGUAGES = ("en", "ru", "kk")
TEXT = {"en": "Text", "ru": "Текст", "kk": "Мәтін"}
RIGHT, PARTIAL, WRONG = {"en": "Right."}, {"en": "Nearly."}, {"en": "Wrong."}


@pytest.mark.parametrize(("fraction", "text"), [(1.0, RIGHT), (0.5, PARTIAL), (0.0, WRONG)])
def test_feedback_follows_the_score(fraction: float, text: dict[str, str]) -> None:
    assert Feedback(RIGHT, PARTIAL, WRONG).for_score(fraction) == text


def test_partial_answer_without_feedback_of_its_own_is_told_what_is_wrong() -> None:
    assert Feedback(right=RIGHT, wrong=WRONG).for_score(0.5) == WRONG


@pytest.mark.parametrize("response", [None, "", " \n", [], [""], {}, {"who": " "}, 5, [None], {"who": None}], ids=repr)
def test_response_that_says_nothing_is_blank(response: Any) -> None:
    assert is_blank(response)


@pytest.mark.parametrize("response", ["a", ["", "body"], {"who": "", "days": "1"}], ids=repr)
def test_response_with_anything_in_it_is_not_blank(response: Any) -> None:
    assert not is_blank(response)


@pytest.mark.parametrize("cost", [-0.1, 1.5])
def test_hint_that_costs_more_than_the_question_is_reported(cost: float) -> None:
    found = problems(msgspec.structs.replace(SAMPLE, hints=(Hint(TEXT), Hint(TEXT, cost))), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("hint-cost", ("hints", 1, "cost"))]


def test_negative_points_are_reported() -> None:
    assert [one.code for one in problems(msgspec.structs.replace(SAMPLE, points=-1), LANGUAGES)] == ["points"]


def test_half_translated_texts_are_reported_wherever_they_stand() -> None:
    half = {"en": "Text", "ru": "Текст"}
    question = msgspec.structs.replace(SAMPLE, document=half, hints=(Hint(half),), feedback=Feedback(wrong=half))
    assert [(one.where, one.fields["language"]) for one in problems(question, LANGUAGES)] == [
        (("document",), "kk"),
        (("hints", 0, "text"), "kk"),
        (("feedback", "wrong"), "kk"),
    ]


@pytest.mark.parametrize("one", ["ab", "Abc", "1st-question", "two words", "a" * 49, "abc\n", "тест", "a_b_c"])
def test_id_of_the_wrong_form_is_reported(one: str) -> None:
    assert [problem.code for problem in problems(msgspec.structs.replace(SAMPLE, id=one), LANGUAGES)] == ["wrong-id"]


@pytest.mark.parametrize("one", ["abc", "q-1", "a" * 48])
def test_id_of_the_right_form_is_taken(one: str) -> None:
    assert problems(msgspec.structs.replace(SAMPLE, id=one), LANGUAGES) == []
