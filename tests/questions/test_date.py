"""Date: the day itself or nothing, since a term is kept or missed."""

from datetime import date

import msgspec
import pytest

from app.questions.date import SAMPLE, Deadline, NearMiss, correct, in_words, problems, score

LANGUAGES = ("en", "ru", "kk")
WHY = {"en": "No.", "ru": "Нет.", "kk": "Жоқ."}
COUNTED = msgspec.structs.replace(SAMPLE, answer=None, deadline=Deadline(date(2026, 11, 7), "appeals.forward"))


@pytest.mark.parametrize(
    ("response", "fraction"), [("2026-11-12", 1.0), ("2026-11-13", 0.0), ("12.11.2026", 0.0), ("Thursday", 0.0)]
)
def test_only_the_day_itself_is_right(response: str, fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


@pytest.mark.parametrize("response", ["", "2026-11-12", "None"])
def test_deadline_that_is_not_counted_yet_has_no_right_answer(response: str) -> None:
    assert correct(COUNTED) == ""
    assert score(COUNTED, response) == 0.0


def test_day_reads_as_offices_write_it() -> None:
    assert in_words(SAMPLE, "2026-11-02", "kk") == "02.11.2026"


def test_words_that_are_no_day_stay_as_typed() -> None:
    assert in_words(SAMPLE, "next-to-last", "en") == "next-to-last"


def test_answer_and_deadline_at_once_are_reported() -> None:
    question = msgspec.structs.replace(COUNTED, answer=date(2026, 11, 12))
    assert [one.code for one in problems(question, LANGUAGES)] == ["date-answer"]


def test_neither_answer_nor_deadline_is_reported() -> None:
    assert [one.code for one in problems(msgspec.structs.replace(SAMPLE, answer=None), LANGUAGES)] == ["date-answer"]


def test_near_miss_on_the_right_day_is_reported() -> None:
    question = msgspec.structs.replace(
        SAMPLE, near=(NearMiss(date(2026, 11, 10), WHY), NearMiss(date(2026, 11, 12), WHY))
    )
    assert [(one.code, one.where) for one in problems(question, LANGUAGES)] == [("near-is-right", ("near", 1, "date"))]


def test_near_miss_without_words_in_a_language_is_reported() -> None:
    question = msgspec.structs.replace(SAMPLE, near=(NearMiss(date(2026, 11, 10), {"en": "No.", "ru": "Нет."}),))
    assert [(one.where, one.fields["language"]) for one in problems(question, LANGUAGES)] == [
        (("near", 0, "feedback"), "kk")
    ]
