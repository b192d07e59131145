"""The sample office: a ministry at every stage, made by the same use cases as a real one, in an empty folder alone."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.base.paths import app_paths
from app.services import reporting
from app.services.catalogue import Catalogue
from app.services.certificate_templates import CertificateTemplates
from app.services.collecting import collect
from app.services.hr_desk import HrDesk, has_desk
from app.services.inbox import Inbox
from app.services.issued import issued_certificates
from app.services.issuing import dry_run, issuing_office, subject_of
from app.services.learning import Learning
from app.services.profiles import Profiles
from app.services.sample_office import SampleOffice, make_sample_office
from tests.clock import SetClock

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
COURSE = "c03-inquiries"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, compiled_courses: Path) -> SampleOffice:
    """One sample office for all tests."""
    paths = replace(app_paths(tmp_path_factory.mktemp("office") / "sample"), cache=compiled_courses)
    return make_sample_office(paths, SetClock(NOW))


@pytest.fixture
def desk(made: SampleOffice, compiled_courses: Path) -> HrDesk:
    return HrDesk(replace(app_paths(made.folder), cache=compiled_courses), SetClock(NOW))


def test_there_are_412_people_in_12_departments(made: SampleOffice, desk: HrDesk) -> None:
    assert (made.people, made.departments) == (412, 12)
    with desk.register() as register:
        matrix = reporting.completion_matrix(register, [COURSE], desk.clock, language="kk")
    assert (len(matrix.rows), matrix.people, matrix.rows[0].people) == (12, 412, 412)


def test_people_are_at_every_stage(desk: HrDesk) -> None:
    courses = [one.id for one in reporting.course_columns(Catalogue(desk.paths), "en")]
    with desk.register() as register:
        figures = reporting.figures(register, courses, desk.clock)
        reasons = {one.reason for one in reporting.overdue(register, desk.clock, language="en").rows}
    assert 200 < figures.complete < 260
    assert 20 < figures.late < 60
    assert reasons >= {"nothing-came", "begun", "not-passed"}
    assert sum(one.completions > 0 for one in figures.months) >= 10


def test_certificates_were_issued_and_one_was_taken_back(made: SampleOffice, desk: HrDesk) -> None:
    with desk.register() as register:
        traces = issued_certificates(register, limit=1000)
        told = dry_run(
            register,
            subject_of(Catalogue(desk.paths), COURSE),
            issuing_office(register),
            desk.clock,
            shelf=CertificateTemplates(desk.paths).shelf(),
        )
    assert len(traces) == made.certificates > 100
    assert [one.revocation.reason for one in traces if one.revocation] == ["name"]
    assert len({one.certificate.number for one in traces}) == len(traces)
    assert len(told.eligible) > 20


def test_copied_pc_unknown_person_and_disputed_record_wait_for_hr(desk: HrDesk) -> None:
    with desk.register() as register:
        waiting = Inbox(register, desk.clock, acting=desk.acting).waiting()
    assert {"fork", "two-pcs", "unknown-person", "quarantined"} <= {one.kind for one in waiting.notices}
    assert [one.profile.name for one in waiting.parked] == ["Жаңа қызметкер"]
    assert [len(versions) for versions in waiting.disputed] == [2]


def test_files_wait_and_are_taken_in_once(made: SampleOffice, desk: HrDesk, tmp_path: Path) -> None:
    desk.unlock(made.passphrase)
    with desk.register() as register:
        first = collect(register, made.inbox, desk.keys, desk.clock, receipts=tmp_path)
        again = collect(register, made.inbox, desk.keys, desk.clock)
    assert (len(first.taken), first.new > 100, again.new, len(first.left)) == (made.waiting, True, 0, 0)
    assert len(list(tmp_path.glob("*.kreceipt"))) == made.waiting


def test_learner_of_the_sample_is_half_way(made: SampleOffice, desk: HrDesk) -> None:
    profiles = Profiles(desk.paths, desk.clock)
    (profile,) = profiles.all()
    opened = profiles.open(profile)
    try:
        learning = Learning(opened.file, Catalogue(desk.paths), desk.clock)
        place = learning.to_continue()
        assert place is not None
        assert place.course == "c02-services"
    finally:
        opened.close()
    assert has_desk(desk.paths)


def test_folder_with_anything_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "learner").mkdir()
    with pytest.raises(StorageError, match="something in the folder"):
        make_sample_office(app_paths(tmp_path), SetClock(NOW))
    assert [path.name for path in tmp_path.iterdir()] == ["learner"]
