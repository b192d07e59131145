"""A question that shows a picture names one that the course has."""

from pathlib import Path

import pytest

from app.course.checks import check
from tests.course.conftest import Change

CHECKS = "questions/checks.yaml"
HOTSPOT = """\
  - id: which-day
    type: hotspot
    objective: s.1
    level: apply
    stem: {en: Which day?, ru: Какой день?, kk: Қай күн?}
    picture: PICTURE
    regions:
      - {id: first, box: [0, 0, 0.1, 1], label: {en: First, ru: Первый, kk: Бірінші}, correct: true}
      - {id: last, polygon: [[0.9, 0], [1, 0], [1, 1]], label: {en: Last, ru: Последний, kk: Соңғы}}
"""
CASE = """\
  - id: whole-week
    type: case
    objective: s.1
    level: analyse
    stem: {en: Decide., ru: Решите., kk: Шешіңіз.}
    document: {en: A week., ru: Неделя., kk: Апта.}
    items:
      - {id: sum-one, type: numeric, objective: s.1, level: apply, answer: 1, stem: {en: A, ru: Б, kk: Ә}}
      - {id: sum-two, type: numeric, objective: s.1, level: apply, answer: 2, stem: {en: A, ru: Б, kk: Ә}}
"""


@pytest.fixture
def add(folder: Path, change: Change) -> Change:
    """Puts a question before the first check of the sound course, its picture named as wanted."""
    (folder / "ids.lock").unlink()

    def added(question: str, old: str, new: str) -> None:
        assert question.count(old) == 1
        change(CHECKS, "questions:\n", "questions:\n" + question.replace(old, new))

    return added


def told(folder: Path) -> list[tuple[str, int, str]]:
    return [(fault.file, fault.line, fault.code) for fault in check(folder)]


def test_picture_the_course_has_is_no_fault(folder: Path, add: Change) -> None:
    add(HOTSPOT, "PICTURE", "week-line")
    assert told(folder) == []


def test_picture_the_course_lacks_is_told_where_it_is_named(folder: Path, add: Change) -> None:
    add(HOTSPOT, "PICTURE", "month-line")
    assert told(folder) == [(CHECKS, 9, "unknown-media")]
    assert [str(fault) for fault in check(folder)] == ["There is no picture named month-line in media/media.yaml."]


def test_picture_of_a_question_inside_a_case_is_looked_for_too(folder: Path, add: Change) -> None:
    inside = "".join(f"    {line}\n" for line in HOTSPOT.splitlines())
    add(CASE + inside, "PICTURE", "month-line")
    assert told(folder) == [(CHECKS, 18, "unknown-media")]


def test_picture_named_in_an_unreadable_list_is_not_called_missing(folder: Path, add: Change, change: Change) -> None:
    add(HOTSPOT, "PICTURE", "week-line")
    change("media/media.yaml", "file: week", "file: 7: week")
    assert told(folder) == [("media/media.yaml", 4, "yaml")]


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("[0, 0, 0.1, 1]", "[0, 0, 0.1, 2]", 11, "region-outside"),
        ("[0, 0, 0.1, 1]", "[0, 0, 0.1]", 11, "not-allowed"),
        (", [1, 1]]", "]", 12, "region-shape"),
        (", correct: true", "", 10, "correct-count"),
        ("id: last", "id: first", 12, "duplicate-id"),
        (", kk: Соңғы", "", 12, "missing-language"),
    ],
)
def test_slip_in_a_region_is_told_where_it_stands(
    folder: Path, add: Change, old: str, new: str, line: int, code: str
) -> None:
    add(HOTSPOT.replace(old, new), "PICTURE", "week-line")
    assert told(folder) == [(CHECKS, line, code)]
