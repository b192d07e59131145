"""What was assigned follows from facts: the newest list of an office holds, whatever order they came in."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.storage.learner import facts, projections
from app.storage.learner.assignments import assignment_lists, is_taken
from app.storage.learner.file import LearnerFile
from app.storage.learner.migrations import LEARNER_SCHEMA
from tests.clock import SetClock

EARLY, LATE = "2026-11-24T09:00:00+00:00", "2026-11-25T09:00:00+00:00"


def taken(digest: str, *courses: str, at: str = EARLY, group: str = "", office: str = "A") -> dict[str, Any]:
    listed = [{"course": course, "due": "2026-12-11"} for course in courses]
    told = {"office": office, "profile": "", "group": group, "courses": listed, "by": "Динара", "at": at}
    return {"digest": digest, "assignment": told, "office_names": {"kk": "Кадр бөлімі"}}


def courses(file: LearnerFile) -> list[str]:
    return sorted(one.course for listed in assignment_lists(file.db) for one in listed.courses)


def test_list_is_told_with_its_office_and_days(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        file.record("assignment.taken", taken("d1", "c03-inquiries"))
        (listed,) = assignment_lists(file.db)
    assert listed.courses[0].due == date(2026, 12, 11)
    assert (listed.assigned_by, listed.office_names, listed.scope) == ("Динара", {"kk": "Кадр бөлімі"}, "")


def test_newest_list_of_an_office_holds_also_when_an_older_one_comes_later(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        file.record("assignment.taken", taken("new", "c01-foundations", at=LATE))
        file.record("assignment.taken", taken("old", "c03-inquiries", "c01-foundations", at=EARLY))
        assert courses(file) == ["c01-foundations"]
        assert is_taken(file.db, "old")
        assert not is_taken(file.db, "other")


def test_lists_for_a_group_and_of_other_offices_stand_beside_each_other(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        file.record("assignment.taken", taken("a", "one"))
        file.record("assignment.taken", taken("b", "two", group="Құқық бөлімі", at=LATE))
        file.record("assignment.taken", taken("c", "three", office="B"))
        assert courses(file) == ["one", "three", "two"]


def test_a_rebuild_tells_the_same(path: Path, clock: SetClock) -> None:
    with closing(LearnerFile(path, clock)) as file:
        file.record("assignment.taken", taken("d1", "c03-inquiries"))
        file.record("assignment.taken", taken("d1", "c03-inquiries"))
        before = projections.snapshot(file.db)
        file.rebuild()
        assert projections.snapshot(file.db) == before


def test_a_file_of_before_gets_its_assignments_from_its_facts(path: Path, clock: SetClock) -> None:
    path.parent.mkdir(parents=True)
    with closing(Database(sqlite3.connect(path))) as db:
        LEARNER_SCHEMA.migrations().apply(db, stop_before="m008_assignments")
        with db.atomic():
            facts.append(db.conn, "assignment.taken", taken("d1", "c03-inquiries"), clock)
    with closing(LearnerFile(path, clock)) as file:
        assert courses(file) == ["c03-inquiries"]
