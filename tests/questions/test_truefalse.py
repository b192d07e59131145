"""True or false: the right verdict, and always the reason why."""

import msgspec
import pytest

from app.questions.common import Feedback
from app.questions.truefalse import SAMPLE, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize(("response", "fraction"), [("false", 1.0), ("true", 0.0), ("False", 0.0), ("no", 0.0)])
def test_right_verdict_earns_everything(response: str, fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


def test_true_statement_is_answered_with_true() -> None:
    assert score(msgspec.structs.replace(SAMPLE, answer=True), "true") == 1.0


@pytest.mark.parametrize("feedback", [Feedback(), Feedback(right={"en": "Yes."}), Feedback(wrong={"en": "No."})])
def test_statement_without_a_reason_is_reported(feedback: Feedback) -> None:
    found = problems(msgspec.structs.replace(SAMPLE, feedback=feedback), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("missing-feedback", ("feedback",))]


def test_verdict_reads_in_the_language_of_the_content() -> None:
    assert [in_words(SAMPLE, "false", language) for language in LANGUAGES] == ["False", "Неверно", "Бұрыс"]
