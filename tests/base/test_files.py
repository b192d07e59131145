"""A file is replaced whole or not at all."""

import os
from pathlib import Path

import pytest

from app.base.files import write_whole


def refuse(*_args: object) -> None:
    raise OSError(28, "No space left on device")


def stop(*_args: object) -> None:
    raise KeyboardInterrupt


def test_file_and_missing_folders_are_made(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "deep" / "file", b"text")
    assert (tmp_path / "new" / "deep" / "file").read_bytes() == b"text"


def test_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old, and longer")
    write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OSError, match="No space left"):
        write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"old"


@pytest.mark.parametrize("interruption", [refuse, stop])
def test_interrupted_writing_leaves_nothing_beside_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interruption: object
) -> None:
    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr(os, "replace", interruption)
    with pytest.raises((OSError, KeyboardInterrupt)):
        write_whole(tmp_path / "file", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_data_are_on_disk_before_the_old_file_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda file: (steps.append("flushed"), fsync(file)))
    monkeypatch.setattr(os, "replace", lambda *paths: (steps.append("renamed"), replace(*paths)))
    write_whole(tmp_path / "file", b"new")
    assert steps == ["flushed", "renamed"]


def test_folder_that_is_a_file_is_refused_as_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(OSError, match="file"):
        write_whole(tmp_path / "file" / "below", b"new")
