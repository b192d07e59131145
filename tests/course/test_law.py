"""Values of the law: in words of each language, and graded only where they are confirmed."""

from datetime import date

import pytest

from app.course.amounts import Amount
from app.course.law import Law, LawEntry
from app.course.library import Library

ACT = {"en": "Code", "ru": "Кодекс", "kk": "Кодекс"}
CHECKED = date(2026, 11, 23)


def entry(law_id: str, confidence: str = "V2", **fields: object) -> LawEntry:
    return LawEntry(id=law_id, act=ACT, confidence=confidence, source="example", checked_on=CHECKED, **fields)


LAW = Law(
    format=1,
    checked_on=CHECKED,
    entries=(
        entry("answer", days=Amount(value=15, unit="working-day"), article="76(1)"),
        entry("pause", "X", days=Amount(value=2, unit="month")),
        entry("duty"),
    ),
)


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "within {law:answer.days}", "within 15 working days"),
        ("ru", "в течение {law:answer.days|gen}", "в течение 15 рабочих дней"),
        ("kk", "{law:answer.days} ішінде", "15 жұмыс күні ішінде"),
        ("kk", "{law:answer.days|abl} кешіктірмей", "15 жұмыс күнінен кешіктірмей"),
        ("en", "{law:answer.days|number} of them", "15 of them"),
        ("en", "article {law:answer.article} of the {law:answer.act}", "article 76(1) of the Code"),
        ("ru", "{law:pause.days} и {law:answer.days}", "2 месяца и 15 рабочих дней"),
    ],
)
def test_values_are_said_in_the_language_and_case(language: str, written: str, said: str) -> None:
    assert LAW.fill(written, language) == said


@pytest.mark.parametrize(
    "written",
    [
        *("{law:unknown.days}", "{law:duty.days}", "{law:duty.article}", "{law:answer.unit}", "{law:answer}"),
        *("{law:}", "{law:answer.days", "{Law:answer.days}", "{law:answer.days|}", "{{answer}}"),
    ],
)
def test_unknown_value_stays_as_written(written: str) -> None:
    assert LAW.fill(f"x {written} y", "en") == f"x {written} y"


def test_case_that_does_not_exist_reads_as_the_nominative() -> None:
    assert LAW.fill("{law:answer.days|xyz}", "ru") == "15 рабочих дней"


@pytest.mark.parametrize(("laws", "graded"), [((), True), (("answer",), True), (("answer", "pause"), False)])
def test_question_is_graded_only_on_confirmed_law(laws: tuple[str, ...], graded: bool) -> None:
    assert LAW.graded(laws) is graded


def test_question_on_law_that_is_not_there_is_not_graded() -> None:
    assert not LAW.graded(("unknown",))


@pytest.mark.parametrize(
    ("confidence", "confirmed"), [("V", True), ("V2", True), ("C", True), ("R", False), ("X", False)]
)
def test_degrees_of_confidence(confidence: str, confirmed: bool) -> None:
    assert entry("one", confidence).confirmed is confirmed


@pytest.mark.parametrize("law_id", ["unknown", "pause", "duty"])
def test_only_working_days_can_be_counted(shipped: Library, law_id: str) -> None:
    assert shipped.calendar is not None
    with pytest.raises(KeyError, match=law_id):
        LAW.deadline(shipped.calendar, CHECKED, law_id)
