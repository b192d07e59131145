"""Points that an office gives to essays of a sealed exam: kept beside its keys, used whenever the exam is marked."""

from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.services.essay_marks import FOLDER, GivenMarks, keep_essay_marks, read_essay_marks

EXAM = "c90-exam"
GIVEN = GivenMarks(points={"asked": 4.0, "plain": 1.5}, by="А. Нұрлан")


def test_points_are_kept_by_attempt_and_question(tmp_path: Path) -> None:
    assert read_essay_marks(tmp_path, EXAM) == {}
    keep_essay_marks(tmp_path, EXAM, "attempt-1", "essay", GIVEN)
    later = GivenMarks(points={"asked": 2.0}, by="Б. Омаров")
    keep_essay_marks(tmp_path, EXAM, "attempt-2", "essay", later)
    keep_essay_marks(tmp_path, EXAM, "attempt-1", "essay", later)
    assert read_essay_marks(tmp_path, EXAM) == {"attempt-1": {"essay": later}, "attempt-2": {"essay": later}}


def test_damaged_file_is_named_and_left(tmp_path: Path) -> None:
    path = tmp_path / FOLDER / f"{EXAM}.json"
    path.parent.mkdir()
    path.write_bytes(b"{")
    with pytest.raises(StorageError, match="c90-exam"):
        keep_essay_marks(tmp_path, EXAM, "attempt-1", "essay", GIVEN)
    assert path.read_bytes() == b"{"
