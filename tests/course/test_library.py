"""What all courses share is read from the folder of courses; one damaged file does not cost the others."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.course.library import Library, glossary_of
from app.course.library_file import read_library
from app.questions.case import SAMPLE as CASE
from app.questions.case import CaseQuestion
from app.questions.date import SAMPLE, DateQuestion, Deadline
from app.questions.numeric import SAMPLE as HOW_MANY
from app.questions.plain import PlainQuestion

CONFIRMED = date(2026, 6, 1)
OVER_REPUBLIC_DAY = date(2026, 10, 19)


@pytest.fixture
def library(courses: Path) -> Library:
    return read_library(courses).library


def counted(received: date, law: str = "office.answer") -> DateQuestion:
    return msgspec.structs.replace(SAMPLE, answer=None, deadline=Deadline(received, law))


def case_of(*items: PlainQuestion) -> CaseQuestion:
    return msgspec.structs.replace(CASE, items=items)


def test_folder_gives_law_calendar_glossary_and_path(library: Library) -> None:
    assert library.law.entry("office.answer") is not None
    assert library.calendar is not None
    assert glossary_of(library).term("coupon") is not None
    assert library.path is not None
    assert [course.id for course in library.path.courses] == ["c90-sample"]


def test_empty_folder_gives_an_empty_library(tmp_path: Path) -> None:
    read = read_library(tmp_path)
    assert read.faults == ()
    assert read.library == Library()


def test_damaged_file_is_reported_and_left_out(courses: Path) -> None:
    (courses / "law.yaml").write_text("entries: [", encoding="utf-8")
    read = read_library(courses)
    assert [fault.file for fault in read.faults] == ["law.yaml"]
    assert read.library.law.entries == ()
    assert read.library.glossary.terms


def test_calendar_of_kazakhstan_is_taken_among_several(courses: Path) -> None:
    text = (courses / "calendars" / "kz.yaml").read_text(encoding="utf-8")
    (courses / "calendars" / "aa.yaml").write_text(text.replace("id: kz", "id: aa"), encoding="utf-8")
    calendar = read_library(courses).library.calendar
    assert calendar is not None
    assert calendar.id == "kz"


def test_deadline_question_gets_its_day_from_the_law(library: Library) -> None:
    resolved = library.resolved(counted(CONFIRMED))
    assert isinstance(resolved, DateQuestion)
    assert resolved.answer == date(2026, 6, 22)


def test_day_that_the_author_gave_stays(library: Library) -> None:
    assert library.resolved(SAMPLE) == SAMPLE


def test_deadline_that_cannot_be_counted_has_no_day(library: Library) -> None:
    assert library.resolved(counted(CONFIRMED, "office.duty")) == counted(CONFIRMED, "office.duty")


def test_deadlines_inside_a_case_are_counted_and_nothing_else_changes(library: Library) -> None:
    resolved = library.resolved(case_of(HOW_MANY, counted(CONFIRMED), SAMPLE))
    assert resolved == case_of(HOW_MANY, msgspec.structs.replace(counted(CONFIRMED), answer=date(2026, 6, 22)), SAMPLE)


@pytest.mark.parametrize(
    ("received", "law"),
    [(CONFIRMED, "unknown"), (CONFIRMED, "office.pause"), (date(9999, 12, 31), "office.answer")],
    ids=["no entry", "months", "end of days"],
)
def test_what_cannot_be_counted_has_no_deadline(library: Library, received: date, law: str) -> None:
    assert library.deadline(received, law) is None


def test_without_a_calendar_nothing_is_counted(library: Library) -> None:
    assert msgspec.structs.replace(library, calendars={}).deadline(CONFIRMED, "office.answer") is None


@pytest.mark.parametrize(
    ("received", "law", "graded"),
    [
        (CONFIRMED, "office.answer", True),
        (OVER_REPUBLIC_DAY, "office.answer", False),
        (date(2027, 6, 1), "office.answer", False),
        (CONFIRMED, "unknown", False),
    ],
    ids=["confirmed", "unconfirmed day", "unknown year", "unknown law"],
)
def test_counted_day_is_graded_only_if_everything_it_rests_on_is_confirmed(
    library: Library, received: date, law: str, graded: bool
) -> None:
    assert library.is_graded(counted(received, law)) is graded


@pytest.mark.parametrize(
    ("law", "graded"),
    [((), True), (("office.answer",), True), (("office.answer", "office.pause"), False), (("unknown",), False)],
)
def test_any_question_is_graded_only_on_confirmed_law(library: Library, law: tuple[str, ...], graded: bool) -> None:
    assert library.is_graded(msgspec.structs.replace(HOW_MANY, law=law)) is graded


@pytest.mark.parametrize(
    ("item", "graded"),
    [
        (counted(CONFIRMED), True),
        (counted(OVER_REPUBLIC_DAY), False),
        (msgspec.structs.replace(HOW_MANY, law=("office.pause",)), False),
    ],
    ids=["confirmed", "unconfirmed day", "unconfirmed law"],
)
def test_case_is_graded_only_if_all_its_items_are(library: Library, item: PlainQuestion, graded: bool) -> None:
    assert library.is_graded(case_of(HOW_MANY, item, SAMPLE)) is graded


def test_case_with_confirmed_items_is_graded_only_on_confirmed_law(library: Library) -> None:
    assert not library.is_graded(msgspec.structs.replace(CASE, law=("office.pause",)))
