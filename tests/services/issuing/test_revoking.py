"""Certificates taken back stay so for ever, with the reason, and everybody who checks is told by a signed list."""

from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.services.issuing import (
    Acting,
    RevocationWish,
    add_officer,
    current_lists,
    print_certificates,
    publish_status_list,
    revoke_certificate,
    run_job,
    trace,
    write_lists,
)
from app.services.issuing.printing import PrintWish, numbers_of_job
from app.storage.register.numbers import number_text
from app.storage.register.opening import Register
from app.trust.statuslist import StatusList, open_status_list, read_status_list
from tests.certifying import ANNA, SHELF, desk, done, looked, new_signer, set_up, wanted
from tests.clock import SetClock
from tests.trust.offices import KEY_LIST, list_file


@pytest.fixture
def numbers(register: Register, clock: SetClock) -> list[str]:
    """Three certificates."""
    set_up(register)
    done(register, "001", "002", "003")
    job = wanted(register)
    run_job(register, job.number, new_signer(), desk(), clock)
    return numbers_of_job(register, job.number)


def listed(register: Register) -> StatusList:
    return read_status_list(current_lists(register)[1], KEY_LIST)


def revoke(register: Register, clock: SetClock, number: str, **changes: str) -> None:
    wish = RevocationWish(**{"number": number, "reason": "name", **changes})
    revoke_certificate(register, wish, new_signer(), clock, acting=ANNA)


def test_issuing_signs_a_list_that_reaches_to_all_certificates(register: Register, numbers: list[str]) -> None:
    told = listed(register)
    assert (told.version, [told.is_revoked(place) for place in range(3)]) == (1, [False] * 3)
    assert current_lists(register)[0] == list_file()


def test_a_revoked_certificate_is_on_the_next_list_with_its_reason_in_the_register(
    register: Register, numbers: list[str], clock: SetClock
) -> None:
    revoke(register, clock, numbers[1].lower(), note="Ә, not А")
    told, gone = listed(register), trace(register, numbers[1]).revocation
    assert (told.version, [told.is_revoked(place) for place in range(3)]) == (2, [False, True, False])
    assert gone
    assert (gone.reason, gone.note, gone.by, gone.on.isoformat()) == ("name", "Ә, not А", "Анна", "2026-11-23")


def test_nobody_is_revoked_twice_and_nothing_is_forgotten(
    register: Register, numbers: list[str], clock: SetClock
) -> None:
    revoke(register, clock, numbers[0])
    with pytest.raises(TrustError, match=r"was taken back on 23\.11\.2026 already, by Анна"):
        revoke(register, clock, numbers[0], reason="fraud")
    assert trace(register, numbers[0]).certificate.number == numbers[0]


def test_a_slip_in_the_number_and_a_number_nobody_gave_are_told_apart(
    register: Register, numbers: list[str], clock: SetClock
) -> None:
    slip = numbers[0][:-1] + ("A" if numbers[0][-1] != "A" else "B")
    with pytest.raises(TrustError, match="a slip in the number"):
        revoke(register, clock, slip)
    with pytest.raises(TrustError, match="this office did not issue it"):
        revoke(register, clock, number_text("KZ-DDS", 2026, 99))


def test_a_successor_is_the_same_person_s(register: Register, numbers: list[str], clock: SetClock) -> None:
    with pytest.raises(TrustError, match="of somebody else"):
        revoke(register, clock, numbers[0], successor=numbers[1])
    assert trace(register, numbers[0]).revocation is None


def test_after_a_revocation_a_new_certificate_can_be_issued_and_named_as_successor(
    register: Register, numbers: list[str], clock: SetClock
) -> None:
    revoke(register, clock, numbers[0])
    (candidate,) = looked(register).eligible
    job = wanted(register)
    run_job(register, job.number, new_signer(), desk(), clock)
    (new,) = numbers_of_job(register, job.number)
    assert (candidate.cycle, trace(register, new).certificate.renews) == (2, "")
    assert new not in numbers


def test_who_may_not_revoke_changes_nothing(register: Register, numbers: list[str], clock: SetClock) -> None:
    add_officer(register, "Анна", ["issue"], "1234", clock)
    wish = RevocationWish(number=numbers[0], reason="name")
    with pytest.raises(TrustError, match="has not the role “revoke”"):
        revoke_certificate(register, wish, new_signer(), clock, acting=Acting("Анна", "1234"))
    assert listed(register).version == 1


def test_the_same_list_is_not_signed_twice_a_day_and_never_dated_back(
    register: Register, numbers: list[str], clock: SetClock
) -> None:
    first = publish_status_list(register, new_signer(), clock)
    assert publish_status_list(register, new_signer(), clock) == first
    clock.move(days=2)
    later = open_status_list(publish_status_list(register, new_signer(), clock)).status_list
    clock.move(days=-30)
    revoke(register, clock, numbers[2])
    last = listed(register)
    assert (later.version, last.version, last.issued_on) == (2, 3, later.issued_on)


def test_lists_are_written_for_sticks_and_shares(register: Register, numbers: list[str], tmp_path: Path) -> None:
    written = write_lists(register, tmp_path / "lists")
    assert [path.name for path in written] == ["keys.kslist", "KZ-DDS.ksstatus"]
    assert tuple(path.read_bytes() for path in written) == current_lists(register)


def test_a_revoked_certificate_is_not_printed(
    register: Register, numbers: list[str], clock: SetClock, tmp_path: Path
) -> None:
    revoke(register, clock, numbers[0])
    with pytest.raises(TrustError, match="cannot be printed"):
        print_certificates(register, numbers, tmp_path / "p.pdf", clock, wish=PrintWish(acting=ANNA), shelf=SHELF)
    assert trace(register, numbers[1]).prints == ()
