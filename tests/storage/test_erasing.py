"""A folder is erased whole or not at all, and what was interrupted is finished later."""

import shutil
from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.storage.erasing import erase_folder, finish_erasing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "profiles" / "one"
    (made / "journal").mkdir(parents=True)
    (made / "learner.sqlite").write_bytes(b"facts")
    (made / "journal" / "000000001.jsonl").write_bytes(b"facts")
    return made


def test_everything_in_the_folder_goes_and_nothing_beside_it(folder: Path) -> None:
    other = folder.with_name("other")
    shutil.copytree(folder, other)
    erase_folder(folder)
    assert list(folder.parent.iterdir()) == [other]
    assert (other / "learner.sqlite").read_bytes() == b"facts"


def test_power_cut_while_deleting_is_made_good_at_the_next_start(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as cut:
        cut.setattr(shutil, "rmtree", lambda *_given, **_named: None)
        erase_folder(folder)
    assert [one.name for one in folder.parent.iterdir()] == [".erasing-one"]
    assert finish_erasing(folder.parent) == 1
    assert list(folder.parent.iterdir()) == []


def test_folder_that_cannot_be_taken_away_stays_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("app.storage.erasing.os.replace", refuse)
    with pytest.raises(StorageError, match="Nothing was deleted"):
        erase_folder(folder)
    assert (folder / "learner.sqlite").read_bytes() == b"facts"


def test_nothing_to_finish_is_nothing_done(tmp_path: Path) -> None:
    assert finish_erasing(tmp_path / "none") == 0
