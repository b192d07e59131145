"""Information asks nothing: no answer, no points, no words."""

from typing import Any

import msgspec
import pytest

from app.questions.common import Feedback, Hint
from app.questions.info import SAMPLE, in_words, problems, score, without_key

LANGUAGES = ("en", "ru", "kk")
SAID = {"en": "Yes", "ru": "Да", "kk": "Иә"}


@pytest.mark.parametrize("response", [None, "", "anything", ["anything"], {"any": "thing"}], ids=repr)
def test_whatever_a_file_holds_counts_as_nothing(response: Any) -> None:
    assert (score(SAMPLE, response), in_words(SAMPLE, response, "en")) == (0.0, "")


@pytest.mark.parametrize(
    ("extra", "where"),
    [({"hints": (Hint(SAID),)}, ("hints",)), ({"feedback": Feedback(right=SAID)}, ("feedback",))],
    ids=["hints", "feedback"],
)
def test_what_belongs_to_answers_is_reported(extra: dict[str, Any], where: tuple[str, ...]) -> None:
    found = problems(msgspec.structs.replace(SAMPLE, **extra), LANGUAGES)
    assert [(one.code, one.where) for one in found] == [("no-answer", where)]


def test_sealed_text_reads_the_same() -> None:
    assert without_key(SAMPLE) == SAMPLE
