"""What is written to a stick is there as it was written, or not there at all."""

import os
import sys
from pathlib import Path

import pytest

from app.base import handover
from app.base.handover import NotArrivedError, write_checked


def test_a_file_arrives_whole_under_its_name_alone(tmp_path: Path) -> None:
    write_checked(tmp_path / "a.bin", b"told" * 1000)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.bin", b"told" * 1000)]


def test_nobody_sees_the_file_before_it_may_have_its_name(tmp_path: Path) -> None:
    seen: list[bool] = []
    write_checked(tmp_path / "a.bin", b"x", before_name=lambda: seen.append((tmp_path / "a.bin").exists()))
    assert (seen, (tmp_path / "a.bin").exists()) == ([False], True)


def test_a_file_that_must_not_have_its_name_is_not_left(tmp_path: Path) -> None:
    def refuse() -> None:
        raise ValueError("not now")

    with pytest.raises(ValueError, match="not now"):
        write_checked(tmp_path / "a.bin", b"x", before_name=refuse)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_checked(tmp_path / "gone" / "a.bin", b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("moment", ["written", "named"])
def test_what_reads_differently_did_not_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    def lie(path: Path) -> None:
        path.write_bytes(b"y")

    if moment == "written":
        monkeypatch.setattr(handover, "_flush", lambda handle: os.pwrite(handle, b"y", 0))
    else:
        monkeypatch.setattr(handover, "_flush_folder", lambda folder: lie(folder / "a.bin"))
    with pytest.raises(NotArrivedError):
        write_checked(tmp_path / "a.bin", b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system which drives are removable")
def test_only_what_is_mounted_is_a_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KINGSTON", "left-over"):
        (tmp_path / "aigul" / name).mkdir(parents=True)
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path).name == "KINGSTON")
    assert handover._sticks([tmp_path, tmp_path / "missing"]) == [tmp_path / "aigul" / "KINGSTON"]
