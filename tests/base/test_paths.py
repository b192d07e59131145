"""All folders of one run come from one place."""

from dataclasses import asdict
from pathlib import Path

import pytest

from app.base import paths
from app.base.paths import app_paths


def test_data_dir_holds_everything_that_is_written(tmp_path: Path) -> None:
    found = app_paths(tmp_path / "stick")
    written = (found.data, found.config, found.cache, found.logs, found.profiles, found.user_courses, found.keys)
    assert [path for path in written if not path.is_relative_to(tmp_path / "stick")] == []


def test_folders_of_one_kind_do_not_mix(tmp_path: Path) -> None:
    written = asdict(app_paths(tmp_path))
    assert len(set(written.values())) == len(written)


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    app_paths(tmp_path / "stick")
    assert list(tmp_path.iterdir()) == []


def test_relative_data_dir_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert app_paths(Path("stick")).data == tmp_path / "stick"


def test_courses_and_assets_come_with_the_program(tmp_path: Path) -> None:
    found = app_paths(tmp_path)
    assert (found.courses / "law.yaml").is_file()
    assert (found.assets / "fonts").is_dir()


def test_file_named_portable_keeps_everything_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(paths, "PROGRAM", tmp_path)
    assert app_paths().data == tmp_path / "data"


def test_data_dir_is_stronger_than_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "portable").touch()
    monkeypatch.setattr(paths, "PROGRAM", tmp_path)
    assert app_paths(tmp_path / "other").data == tmp_path / "other"


def test_installed_program_uses_the_users_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "PROGRAM", tmp_path)
    found = app_paths()
    assert [path for path in (found.data, found.config, found.cache, found.logs) if "Kense" not in path.parts] == []
