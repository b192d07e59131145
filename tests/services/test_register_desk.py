"""The daily work at a register: profiles, PCs, due days and notices, each by somebody who is named."""

from datetime import date

import pytest

from app.base.errors import StorageError, TrustError
from app.services.issuing import Acting, add_officer
from app.services.register_desk import (
    accept_pc,
    all_assignments,
    assign,
    department_named,
    department_paths,
    link,
    open_notices,
    parked,
    pcs,
    people,
    settle,
    withdraw,
)
from app.storage.register.departments import Department, put_departments
from app.storage.register.installations import seen_installation
from app.storage.register.notices import add_notice
from app.storage.register.opening import Register
from app.storage.register.people import seen_profile
from app.storage.register.schema import BUNDLES
from app.trust.keys import key_id, key_id_text
from tests.certifying import ANNA, add_people, set_up
from tests.clock import SetClock

PC = b"k" * 32


@pytest.fixture(autouse=True)
def office(register: Register, clock: SetClock) -> None:
    """A department, one below it, a profile that waits, a PC that sent, and a notice."""
    set_up(register)
    add_people(register, "001", "002")
    with register.writing() as connection:
        below = Department(id="below", names={"kk": "Бөлім", "ru": "Отдел"}, parent="hr")
        put_departments(connection, [below])
        seen_profile(connection, "profile", "сәрсенова айгүл 001", clock.now())
        seen_installation(connection, PC, clock.now())
        told = {"number": 1, "digest": b"d", "installation": 1, "profile": 1, "sequence": 1, "previous": b""}
        counts = {"made_at": 1, "taken_at": 1, "new": 0, "known": 0, "quarantined": 0}
        connection.execute(BUNDLES.insert().values(told | counts))
        add_notice(connection, "unknown-person", 1, {"name": "Айгүл"}, clock.now())


def test_a_profile_that_waits_is_shown_with_people_of_the_same_name(register: Register) -> None:
    (waiting,) = parked(register)
    assert (waiting.profile, [one.employee for one in waiting.alike]) == ("profile", ["001"])
    person = link(register, "profile", "001", acting=ANNA)
    assert person
    assert (person.employee, parked(register)) == ("001", [])
    assert link(register, "profile", "", acting=ANNA) is None
    assert len(parked(register)) == 1


@pytest.mark.parametrize(("profile", "employee"), [("nobody", "001"), ("profile", "404")])
def test_what_is_not_there_is_not_linked(register: Register, profile: str, employee: str) -> None:
    with pytest.raises(StorageError, match="Nothing was changed"):
        link(register, profile, employee, acting=ANNA)
    assert len(parked(register)) == 1


def test_pcs_are_accepted_and_refused_by_the_id_people_read(register: Register) -> None:
    told = key_id_text(key_id(PC))
    for accepted in (True, False):
        accept_pc(register, told.lower(), accepted=accepted, acting=ANNA)
        assert [(one.id, one.accepted) for one in pcs(register)] == [(told, accepted)]
    with pytest.raises(StorageError, match="No PC"):
        accept_pc(register, "0000", accepted=True, acting=ANNA)


def test_departments_are_named_by_name_or_path_in_any_language(register: Register) -> None:
    assert department_paths(register, "kk")["below"] == "Кадр бөлімі / Бөлім"
    assert {department_named(register, told) for told in ("бөлім", "Отдел", "Кадр бөлімі/Бөлім", "below")} == {"below"}
    with register.writing() as connection:
        put_departments(connection, [Department(id="twin", names={"kk": "Бөлім"})])
    for told, sentence in (("Бөлім", "Several departments"), ("Жоқ", "no department")):
        with pytest.raises(StorageError, match=sentence):
            department_named(register, told)


def test_courses_are_assigned_to_a_department_or_a_person(register: Register, clock: SetClock) -> None:
    due = date(2027, 3, 31)
    first = assign(register, "c01", due, clock, acting=ANNA, department="hr")
    assign(register, "c01", due, clock, acting=ANNA, employee="002")
    assert [(one.department, one.person > 0) for one in all_assignments(register)] == [("hr", False), ("", True)]
    withdraw(register, first.number, acting=ANNA)
    assert len(all_assignments(register)) == 1
    for target in ({}, {"department": "hr", "employee": "001"}):
        with pytest.raises(StorageError, match="either a department or a person"):
            assign(register, "c01", due, clock, acting=ANNA, **target)


def test_a_notice_is_settled_by_somebody(register: Register, clock: SetClock) -> None:
    (notice,) = open_notices(register)
    assert "not linked to anybody" in str(notice)
    settle(register, notice.number, clock, acting=ANNA)
    assert open_notices(register) == []


def test_where_there_are_officers_only_those_who_collect_change_anything(register: Register, clock: SetClock) -> None:
    add_officer(register, "Анна", ["collect"], "1234", clock)
    add_officer(register, "Болат", ["report"], "4321", clock)
    for acting in (Acting("Болат", "4321"), Acting("Анна", "0000"), Acting("Кім")):
        with pytest.raises(TrustError):
            link(register, "profile", "001", acting=acting)
    assert link(register, "profile", "001", acting=Acting("Анна", "1234"))


def test_people_are_listed_with_those_below(register: Register) -> None:
    assert [one.employee for one in people(register, department="hr")] == ["001", "002"]
    assert people(register, department="below") == []
