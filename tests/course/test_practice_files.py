"""Desks in a course folder: read with the cases of their folder and their runs, listed, and locked by id."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.idlock import LOCK, lock_faults, updated_lock, write_lock
from app.course.reader import Reading, open_folder, read_course
from app.course.structure import Course
from app.practice import kind_of
from app.practice.desk import Desk
from tests.practices import COURSE, DESK, DIALOGUE, KINDS, MODEL, WORKBENCH, desk_courses, write_course

MORE = """\
format: 1
cases:
  - id: well
    sender: {en: S, ru: О, kk: Ж}
    subject: {en: A well, ru: Колодец, kk: Құдық}
    body: {en: B, ru: Т, kk: М}
    solution:
      - {action: register}
"""
"""A file with one more case for the desk."""

Add = Callable[[str, str], Path]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    """The course of all four desks, read once."""
    return read_course(desk_courses(tmp_path_factory) / COURSE)


@pytest.fixture
def whole(reading: Reading) -> Course:
    assert reading.course is not None
    return reading.course


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A course with the dialogue alone, which a test may change."""
    return write_course(tmp_path, DIALOGUE)


@pytest.fixture
def add(tmp_path: Path) -> Add:
    """Write the course of the desk with one more file of cases."""

    def added(name: str, text: str) -> Path:
        folder = write_course(tmp_path, DESK)
        (folder / "practice" / DESK).mkdir()
        (folder / "practice" / DESK / name).write_text(text, encoding="utf-8")
        return folder

    return added


def locked(folder: Path) -> dict[str, str]:
    """Bring ids.lock up to date and return the kinds of its ids."""
    lock = updated_lock(folder, read_course(folder))
    write_lock(folder, lock)
    return {one: entry.type or entry.kind for one, entry in lock.ids.items() if entry.status == "live"}


def told(folder: Path) -> list[tuple[str, int, str, str]]:
    """Return file, line, level and code of each fault of the lock."""
    return [(one.file, one.line, one.level, one.code) for one in lock_faults(folder, read_course(folder))]


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


# ---- reading


def test_every_desk_of_the_folder_is_read_as_its_kind(whole: Course) -> None:
    assert {one.id: kind_of(one).name for one in whole.practices.values()} == KINDS


def test_recorded_runs_are_read_beside_their_desk_and_are_no_desk(reading: Reading) -> None:
    runs = {one.practice.id: [slip.id for slip in one.slips] for one in reading.practices}
    assert runs[MODEL] == ["wrong-mean", "no-day"]
    assert len(runs) == 4


def test_desk_without_recorded_runs_is_read_all_the_same(folder: Path) -> None:
    (folder / "practice" / f"{DIALOGUE}.runs.yaml").unlink()
    (placed,) = read_course(folder).practices
    assert (placed.practice.id, placed.slips, placed.slips_file) == (DIALOGUE, (), None)


def test_cases_of_the_folder_follow_those_of_the_file_and_know_their_places(add: Add) -> None:
    (placed,) = read_course(add("more.yaml", MORE)).practices
    assert isinstance(placed.practice, Desk)
    assert [case.id for case in placed.practice.cases] == ["lamps", "lake", "late-letter", "well"]
    places = {case: (file.name, at) for case, (file, at) in placed.cases.items()}
    assert places == {
        "lamps": ("practice/three-letters.yaml", ("cases", 0)),
        "lake": ("practice/three-letters.yaml", ("cases", 1)),
        "late-letter": ("practice/three-letters.yaml", ("cases", 2)),
        "well": ("practice/three-letters/more.yaml", ("cases", 0)),
    }


def test_fault_in_a_case_file_names_that_file_and_line(add: Add) -> None:
    folder = add("more.yaml", MORE.replace("sender:", "postman:"))
    (fault,) = read_course(folder).faults
    assert (fault.file, fault.line) == ("practice/three-letters/more.yaml", 3)


def test_desk_with_a_damaged_case_file_is_not_opened(add: Add) -> None:
    folder = add("more.yaml", "format: 1\ncases: [\n")
    with pytest.raises(CourseError, match="progress is safe") as caught:
        open_folder(folder)
    assert caught.value.fields["file"] == "practice/three-letters/more.yaml"


def test_damaged_desk_does_not_cost_the_others(tmp_path: Path) -> None:
    folder = write_course(tmp_path, DIALOGUE, MODEL)
    replace(folder / "practice" / f"{MODEL}.yaml", "kind: model", "kind: game")
    reading = read_course(folder)
    assert [one.practice.id for one in reading.practices] == [DIALOGUE]
    assert list(reading.unread) == ["practice/lake-samples.yaml"]


# ---- lists


def test_overview_holds_the_card_of_every_desk(whole: Course) -> None:
    cards = whole.overview().practices
    assert set(cards) == set(KINDS)
    card = cards[WORKBENCH]
    assert (card.kind, card.title["en"], card.minutes) == ("workbench", "A notice on the door", 8)
    assert (card.pass_score, card.variants) == (75, 3)


# ---- ids.lock


def test_desk_and_what_its_checks_look_at_are_locked(folder: Path) -> None:
    assert locked(folder) == {
        "all-desks": "module",
        DIALOGUE: "dialogue",
        f"{DIALOGUE}/greeting": "practices",
        f"{DIALOGUE}/how-many": "practices",
        f"{DIALOGUE}/where-from": "practices",
        f"{DIALOGUE}/when-clean": "practices",
    }


def test_cases_of_the_folder_are_locked_too(add: Add) -> None:
    assert f"{DESK}/well" in locked(add("more.yaml", MORE))


def test_locked_course_of_desks_has_no_faults(folder: Path) -> None:
    locked(folder)
    assert told(folder) == []


def test_kind_of_a_desk_cannot_change_under_its_id(folder: Path) -> None:
    locked(folder)
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
    lock["ids"][DIALOGUE]["type"] = "model"
    (folder / LOCK).write_text(json.dumps(lock), encoding="utf-8")
    assert told(folder) == [("practice/two-questions.yaml", 5, "error", "type-change")]


def test_new_case_is_named_with_its_line_until_it_is_locked(add: Add) -> None:
    folder = add("more.yaml", MORE)
    locked(folder)
    replace(folder / "practice" / DESK / "more.yaml", "id: well", "id: spring")
    assert told(folder) == [("practice/three-letters/more.yaml", 3, "warning", "unlocked-id")]


def test_new_turn_is_named_with_its_line_until_it_is_locked(folder: Path) -> None:
    locked(folder)
    replace(folder / "practice" / f"{DIALOGUE}.yaml", "- id: greeting", "- id: good-morning")
    assert told(folder) == [("practice/two-questions.yaml", 53, "warning", "unlocked-id")]


def test_change_of_what_a_desk_says_is_no_fault(folder: Path) -> None:
    locked(folder)
    replace(folder / "practice" / f"{DIALOGUE}.yaml", "Good morning.", "Good day.")
    assert told(folder) == []
