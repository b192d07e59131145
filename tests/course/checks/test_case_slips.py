"""What an author can get wrong inside a case or a rubric is told on its own line."""

from pathlib import Path

import pytest

from app.course.checks import check
from tests.course.conftest import Change

CASE = [
    ("        law: [office.answer]", "        law: [office.nowhere]", 15, "unknown-law"),
    ("law: office.answer}", "law: office.nowhere}", 25, "unknown-law"),
    ("law: office.answer}", "law: office.pause}", 25, "not-a-term"),
    ("received: 2026-06-01", "received: 2026-10-24", 25, "ungraded"),
    ("- date: 2026-06-19", "- date: 2026-06-22", 27, "near-is-right"),
    ("en: Who answers?", "en: 'In {law:office.nowhere.days}?'", 16, "unknown-law"),
    ("s.1\n        level: understand", "s.2\n        level: understand", 13, "unknown-objective"),
    ("- id: lake-last-day", "- id: how-many", 20, "duplicate-id"),
    ("- id: lake-last-day", "- id: first-steps", 20, "duplicate-id"),
    ("- id: lake-last-day", "- id: who-answers", 20, "duplicate-id"),
    ("- id: lake-last-day", "- id: lake-letter", 20, "duplicate-id"),
    ("- id: lake-last-day", "- id: Day", 20, "wrong-id"),
    ("  - id: lake-reply", "  - id: lake-steps", 39, "duplicate-id"),
    ("id: court", "id: office", 19, "duplicate-id"),
    ("correct: true, ", "", 17, "correct-count"),
    ("kk: Кім жауап береді?", "kk: ''", 16, "missing-language"),
    ("        law: [office.answer]", "        hints: [{text: {en: H, ru: П, kk: К}}]", 15, "hint-in-case"),
    ("kk: Көлден неге иіс шығады?", "kk: ''", 9, "missing-language"),
]  # fmt: skip

ESSAY = [
    ("id: polite, points: 1", "id: polite, points: 0", 52, "points"),
    ("{points: 4, text", "{points: 5, text", 51, "level-points"),
    ("{points: 0, text", "{points: -1, text", 50, "level-points"),
    ("id: polite", "id: asked", 52, "duplicate-id"),
    ("kk: Сыпайы", "kk: ''", 52, "missing-language"),
    ("kk: Иә", "kk: ''", 51, "missing-language"),
    ("most_words: 90", "most_words: 9\n    least_words: 10", 44, "word-range"),
    ("most_words: 90", "model: {en: So., ru: Так.}", 44, "missing-language"),
]


def test_sound_case_and_essay_have_no_faults(folder: Path, case_file: str) -> None:
    (folder / "ids.lock").unlink()
    assert [str(fault) for fault in check(folder.parent)] == []


@pytest.mark.parametrize("slip", [*CASE, *ESSAY], ids=[f"{one[3]}-{one[1][:24]}" for one in (*CASE, *ESSAY)])
def test_slip_inside_a_question_is_told_where_it_stands(
    folder: Path, case_file: str, change: Change, slip: tuple[str, str, int, str]
) -> None:
    old, new, line, code = slip
    (folder / "ids.lock").unlink()
    change(case_file, old, new)
    found = [(fault.file, fault.line, fault.code) for fault in check(folder.parent)]
    assert found == [(f"c90-sample/{case_file}", line, code)]
