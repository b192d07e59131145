"""Survey: an opinion is kept and read, never marked."""

from typing import Any

import msgspec
import pytest

from app.questions import score as registry_score
from app.questions.common import Feedback, Option
from app.questions.survey import (
    SAMPLE,
    SurveyQuestion,
    chosen_ids,
    correct,
    in_words,
    own_words,
    problems,
    score,
    without_key,
)

LANGUAGES = ("en", "ru", "kk")
SAID = {"en": "Yes", "ru": "Да", "kk": "Иә"}

ONE = msgspec.structs.replace(SAMPLE, other=False)
MANY = msgspec.structs.replace(SAMPLE, many=True)
TEXT = msgspec.structs.replace(SAMPLE, choices=(), other=False)


def found_in(question: SurveyQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


def with_first(**fields: Any) -> SurveyQuestion:
    """Return the sample with other fields in its first option."""
    return msgspec.structs.replace(
        SAMPLE, choices=(msgspec.structs.replace(SAMPLE.choices[0], **fields), *SAMPLE.choices[1:])
    )


@pytest.mark.parametrize(
    ("question", "response"),
    [(ONE, "very"), (SAMPLE, "other:Too long"), (MANY, ["very", "partly"]), (TEXT, "A good course.")],
    ids=["one", "own words", "many", "text"],
)
def test_no_opinion_earns_points(question: SurveyQuestion, response: Any) -> None:
    assert (score(question, response), registry_score(question, response)) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("question", "response", "words"),
    [
        (ONE, "very", "Очень"),
        (ONE, "other:Иначе", ""),
        (SAMPLE, "other:Слишком долго", "Другое: Слишком долго"),
        (SAMPLE, "other:", "Другое"),
        (MANY, ["hardly", "other:Долго", "very"], "Очень; Почти нет; Другое: Долго"),
        (MANY, "very", ""),
        (TEXT, "  Хороший курс. ", "Хороший курс."),
        (TEXT, "other:этого мало", "other:этого мало"),
    ],
)
def test_answer_reads_as_words(question: SurveyQuestion, response: Any, words: str) -> None:
    assert in_words(question, response, "ru") == words


def test_own_words_are_no_option_even_if_they_are_called_like_one() -> None:
    assert (chosen_ids(SAMPLE, "other:very"), own_words(SAMPLE, "other:very")) == ((), "very")


@pytest.mark.parametrize(("response", "own"), [("very", None), ("other:", ""), ("other: So. ", "So.")])
def test_own_words_are_told_from_none(response: str, own: str | None) -> None:
    assert own_words(SAMPLE, response) == own


@pytest.mark.parametrize(("question", "possible"), [(ONE, "very"), (MANY, ["very"]), (TEXT, "")])
def test_possible_answer_has_the_shape_of_one(question: SurveyQuestion, possible: Any) -> None:
    assert correct(question) == possible


@pytest.mark.parametrize("question", [ONE, SAMPLE, MANY, TEXT], ids=["one", "own words", "many", "text"])
def test_every_form_of_survey_is_sound(question: SurveyQuestion) -> None:
    assert found_in(question) == []


@pytest.mark.parametrize(
    ("question", "code", "where"),
    [
        (with_first(correct=True), "survey-key", ("choices", 0, "correct")),
        (with_first(feedback=SAID), "survey-key", ("choices", 0, "feedback")),
        (msgspec.structs.replace(SAMPLE, feedback=Feedback(wrong=SAID)), "survey-key", ("feedback", "wrong")),
        (msgspec.structs.replace(SAMPLE, choices=SAMPLE.choices[:1]), "too-few-options", ("choices",)),
        (msgspec.structs.replace(TEXT, many=True), "no-options", ("many",)),
        (msgspec.structs.replace(TEXT, other=True), "no-options", ("other",)),
        (with_first(id="partly"), "duplicate-id", ("choices", 1, "id")),
        (with_first(text={"en": "Very", "ru": "Очень"}), "missing-language", ("choices", 0, "text")),
    ],
)
def test_survey_that_judges_or_leaves_no_choice_is_reported(
    question: SurveyQuestion, code: str, where: tuple[str | int, ...]
) -> None:
    assert found_in(question) == [(code, where)]


def test_sealed_survey_asks_the_same_without_marks() -> None:
    marked = with_first(correct=True, feedback=SAID)
    assert without_key(marked) == SAMPLE
    assert without_key(marked).choices[0] == Option("very", SAMPLE.choices[0].text)
