"""What is due goes from the register to a learner's PC: HR writes the file, the PC takes it in and shows the day."""

from datetime import date
from pathlib import Path

import pytest

from app.base.errors import StorageError, TrustError
from app.services.assigning import save_assignments
from app.services.collecting import OfficeKeys, read_office_keys
from app.services.issuing import Acting, add_officer
from app.services.offices import make_office
from app.services.register_desk import assign, withdraw
from app.services.wiring import LearnerServices
from app.storage.register.departments import Department, put_departments
from app.storage.register.opening import Register
from app.storage.register.people import Person, link_profile, person_of, put_people, seen_profile
from tests.clock import SetClock

COURSE, OTHER = "c03-inquiries", "c09-security"
DUE, LATER = date(2026, 12, 10), date(2027, 1, 20)
ANNA = Acting("Анна Кәрімова")


@pytest.fixture
def keys(tmp_path: Path, learner: LearnerServices, clock: SetClock) -> OfficeKeys:
    """The keys of an office whose card the learner's PC has."""
    made = make_office(tmp_path / "keys", {"kk": "Кадр бөлімі"}, clock)
    learner.sending.accept(made.file)
    return read_office_keys(tmp_path / "keys")


@pytest.fixture
def office(register: Register, learner: LearnerServices, clock: SetClock) -> Register:
    """A department below another, and the learner in it, whose profile is known."""
    tree = [Department(id="top", names={"kk": "Министрлік"}), Department(id="low", names={"kk": "Қаржы"}, parent="top")]
    with register.writing() as connection:
        put_departments(connection, tree)
        put_people(connection, [Person(employee=one, name=f"N{one}", department="low") for one in ("007", "008")])
        person = person_of(connection, "007")
        assert person is not None
        profile = seen_profile(connection, learner.profile.profile.id, "Айгүл", clock.now())
        link_profile(connection, profile.number, person.number)
    return register


def due(learner: LearnerServices) -> dict[str, date]:
    return {one.course: one.due for one in learner.assignments.open()}


def test_a_learners_pc_takes_in_what_the_departments_above_were_given(
    office: Register, keys: OfficeKeys, learner: LearnerServices, clock: SetClock, tmp_path: Path
) -> None:
    assign(office, COURSE, DUE, clock, acting=ANNA, department="top")
    saved = save_assignments(office, keys, tmp_path / "stick", clock, acting=ANNA, department="low")
    taken = learner.assignments.take_found(tmp_path / "stick")
    (work,) = learner.assignments.open()
    assert (len(saved.files), len(taken.new), taken.refused) == (1, 1, ())
    assert (work.course, work.due, work.assigned_by("kk")) == (COURSE, DUE, "Анна Кәрімова, Кадр бөлімі")


def test_a_person_with_more_time_has_a_file_of_the_own(
    office: Register, keys: OfficeKeys, learner: LearnerServices, clock: SetClock, tmp_path: Path
) -> None:
    assign(office, COURSE, DUE, clock, acting=ANNA, department="top")
    for employee in ("007", "008"):
        assign(office, COURSE, LATER, clock, acting=ANNA, employee=employee)
    saved = save_assignments(office, keys, tmp_path, clock, acting=ANNA, department="low")
    learner.assignments.take_found(tmp_path)
    assert due(learner) == {COURSE: LATER}
    assert len(saved.files) == 2
    assert [one.employee for one in saved.unlinked] == ["008"]


def test_a_later_file_takes_away_what_was_taken_back(
    office: Register, keys: OfficeKeys, learner: LearnerServices, clock: SetClock, tmp_path: Path
) -> None:
    first = assign(office, COURSE, DUE, clock, acting=ANNA, employee="007")
    assign(office, OTHER, LATER, clock, acting=ANNA, employee="007")
    save_assignments(office, keys, tmp_path, clock, acting=ANNA, employee="007")
    learner.assignments.take_found(tmp_path)
    assert due(learner) == {COURSE: DUE, OTHER: LATER}
    withdraw(office, first.number, acting=ANNA)
    clock.move(minutes=5)
    save_assignments(office, keys, tmp_path, clock, acting=ANNA, employee="007")
    learner.assignments.take_found(tmp_path)
    assert due(learner) == {OTHER: LATER}


def test_without_a_profile_there_is_no_pc_to_write_for(
    office: Register, keys: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    assign(office, COURSE, DUE, clock, acting=ANNA, employee="008")
    with pytest.raises(StorageError, match="No profile of N008"):
        save_assignments(office, keys, tmp_path / "stick", clock, acting=ANNA, employee="008")
    assert not (tmp_path / "stick").exists()


def test_what_no_pc_could_read_is_not_written(
    office: Register, keys: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    assign(office, "No Course", DUE, clock, acting=ANNA, department="low")
    with pytest.raises(TrustError, match="id of a course"):
        save_assignments(office, keys, tmp_path, clock, acting=ANNA, department="low")


def test_who_may_not_collect_writes_nothing(
    office: Register, keys: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    add_officer(office, "Болат", ["approve"], "1234", clock)
    with pytest.raises(TrustError, match="has not the role"):
        save_assignments(office, keys, tmp_path, clock, acting=Acting("Болат", "1234"), department="low")
