"""A home folder with Kazakh letters and spaces: the whole round works there."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.base.paths import AppPaths, app_paths
from app.bootstrap import build_services
from app.cli import main
from app.services.doctor import examine
from app.services.wiring import Services
from app.storage.backups import list_backups, looked_through, make_backup
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import again, pass_quiz, read_all

HOMES = ("Әйгерім Жүсіпқызы Ңұр", "Ҳасан  Өтеген (2)", "家 #1 & %PATH% 'қ'")


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / str(request.param) / ".local" / "share"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def at_home(home: Path, compiled_courses: Path, clock: SetClock) -> Services:
    paths: AppPaths = replace(app_paths(home / "Kense"), cache=compiled_courses)
    return build_services(paths, clock)


def test_profile_lesson_exam_statement_and_backup(at_home: Services, home: Path, clock: SetClock) -> None:
    at_home.profiles.create("Әйгерім")
    course = at_home.catalogue.course(COURSE)
    with again(at_home) as learner:
        read_all(learner, course)
        assert pass_quiz(learner, course).result.passed
        target = home / "Куәлік әйгерім.pdf"
        learner.certifying.save_pdf(course, target, language="kk", second="ru")
        file = learner.profile.file.path
        backup = make_backup(file, clock.now(), "asked")
    assert target.read_bytes().startswith(b"%PDF-")
    assert file.is_relative_to(home)
    assert [one.path for one in list_backups(file.parent)] == [backup.path]
    assert looked_through(backup.path) == backup.facts
    with again(at_home) as later:
        assert COURSE in later.certifying.completions()


def test_doctor_is_content_there(at_home: Services, clock: SetClock) -> None:
    at_home.profiles.open(at_home.profiles.create("Әйгерім")).close()
    assert [one.code for one in examine(at_home.paths, clock) if one.level == "bad"] == []


def test_command_works_with_a_data_folder_there(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.doctor.courses.look", lambda *_: iter(()))
    main(["doctor", "--data-dir", str(home / "Kense")])
    assert f"The folder {home / 'Kense'} can be written." in capsys.readouterr().out
