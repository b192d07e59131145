"""Essay: a person gives the points, the program adds them up."""

from typing import Any

import msgspec
import pytest

from app.questions import problems
from app.questions.common import Feedback
from app.questions.essay import (
    SAMPLE,
    Criterion,
    EssayQuestion,
    in_words,
    rubric_fraction,
    score,
    without_key,
    word_count,
)

LANGUAGES = ("en", "ru", "kk")


def told(question: EssayQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


def with_first(**changes: Any) -> EssayQuestion:
    first, *rest = SAMPLE.rubric
    return msgspec.structs.replace(SAMPLE, rubric=(msgspec.structs.replace(first, **changes), *rest))


@pytest.mark.parametrize(
    ("marks", "fraction"),
    [
        ({}, 0.0),
        ({"asked": 4, "plain": 2}, 1.0),
        ({"asked": 2, "plain": 1}, 0.5),
        ({"asked": 4}, 4 / 6),
        ({"asked": 1.5, "plain": 0}, 0.25),
        ({"asked": 40, "plain": -5}, 4 / 6),
        ({"asked": float("nan"), "plain": 2}, 2 / 6),
        ({"unknown-id": 3}, 0.0),
    ],
)
def test_marks_count_within_the_points_of_their_criteria(marks: dict[str, float], fraction: float) -> None:
    assert rubric_fraction(SAMPLE, marks) == pytest.approx(fraction)


def test_essay_without_a_rubric_earns_nothing() -> None:
    assert rubric_fraction(msgspec.structs.replace(SAMPLE, rubric=()), {"asked": 4}) == 0.0


def test_program_gives_nothing_even_for_the_model_answer() -> None:
    assert score(SAMPLE, SAMPLE.model["kk"]) == 0.0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \n ", 0),
        ("Өтінішке жауап берілді.", 3),
        ("қоғамдық-саяси іс – 15 күн", 4),
        ("One, two…\n\nthree!", 3),
        ("- … —", 0),
    ],
)
def test_words_are_what_has_a_letter_or_digit(text: str, words: int) -> None:
    assert word_count(text) == words


def test_answer_reads_as_it_was_written() -> None:
    assert in_words(SAMPLE, "  Line one\nLine two ", "kk") == "Line one\nLine two"


def test_essay_without_criteria_is_reported() -> None:
    assert told(msgspec.structs.replace(SAMPLE, rubric=())) == [("no-criteria", ("rubric",))]


@pytest.mark.parametrize("points", [0, -1])
def test_criterion_without_points_is_reported(points: float) -> None:
    assert told(with_first(points=points, levels=())) == [("points", ("rubric", 0, "points"))]


def test_level_outside_its_criterion_is_reported() -> None:
    assert told(with_first(points=3)) == [("level-points", ("rubric", 0, "levels", 2, "points"))]


def test_criterion_twice_is_reported() -> None:
    twice = msgspec.structs.replace(SAMPLE, rubric=(*SAMPLE.rubric, SAMPLE.rubric[1]))
    assert told(twice) == [("duplicate-id", ("rubric", 2, "id"))]


def test_missing_texts_are_reported_where_they_are_missing() -> None:
    (nothing, *rest), words = SAMPLE.rubric[0].levels, {"en": "Words", "kk": "Сөз"}
    levels = (msgspec.structs.replace(nothing, text=words), *rest)
    broken = msgspec.structs.replace(with_first(text=words, levels=levels), model=words)
    assert told(broken) == [
        ("missing-language", ("rubric", 0, "text")),
        ("missing-language", ("rubric", 0, "levels", 0, "text")),
        ("missing-language", ("model",)),
    ]


def test_most_words_below_the_least_are_reported() -> None:
    assert told(msgspec.structs.replace(SAMPLE, least_words=50, most_words=40)) == [("word-range", ("most_words",))]


def test_least_words_alone_are_fine() -> None:
    assert told(msgspec.structs.replace(SAMPLE, least_words=50, most_words=0)) == []


def test_sealed_essay_keeps_its_rubric_and_loses_its_model() -> None:
    sealed = without_key(msgspec.structs.replace(SAMPLE, feedback=Feedback(right={"en": "Good."})))
    assert (sealed.rubric, sealed.model, sealed.feedback) == (SAMPLE.rubric, {}, Feedback())


def test_negative_advice_is_refused() -> None:
    written = {**msgspec.to_builtins(SAMPLE), "least_words": -1}
    with pytest.raises(msgspec.ValidationError, match="least_words"):
        msgspec.convert(written, EssayQuestion)


def test_unknown_field_of_a_criterion_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="weight"):
        msgspec.convert({"id": "asked", "text": {}, "points": 1, "weight": 2}, Criterion)
