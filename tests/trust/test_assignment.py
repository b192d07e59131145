"""Assigned work is believed only from an office whose card this PC has, and only as it was signed."""

from datetime import date
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.assignment import (
    AssignedCourse,
    Assignment,
    assignment_file,
    assignment_name,
    read_assignment,
    read_assignment_file,
)
from app.trust.office_card import OfficeCard, make_card, read_card
from app.trust.receipt import name_start
from app.trust.signed_json import signed_file

KEY, OTHER = SigningKey(b"\x03" * 32), SigningKey(b"\x04" * 32)
AT = "2026-11-24T09:00:00+00:00"
PROFILE = "8a4c7a5e-1234-4000-8000-000000000001"


def card_of(key: SigningKey) -> OfficeCard:
    return read_card(make_card({"kk": "Кадр бөлімі"}, box=bytes(32), receipts=key, at=AT))


OFFICE, ELSEWHERE = card_of(KEY), card_of(OTHER)


def assignment(**changes: object) -> Assignment:
    told = Assignment(
        office=OFFICE.id,
        profile=PROFILE,
        courses=(AssignedCourse(course="c03-inquiries", due=date(2026, 12, 11)),),
        by="Серікова Динара",
        at=AT,
    )
    return msgspec.structs.replace(told, **changes)


def test_what_an_office_signs_a_pc_with_its_card_reads() -> None:
    assert read_assignment(assignment_file(assignment(), KEY), [ELSEWHERE, OFFICE]) == (assignment(), OFFICE)


def test_each_changed_byte_is_refused_or_changes_nothing() -> None:
    made = assignment_file(assignment(), KEY)
    for place in range(len(made)):
        changed = made[:place] + bytes([made[place] ^ 1]) + made[place + 1 :]
        try:
            assert read_assignment(changed, [OFFICE])[0] == assignment()  # a space in JSON says nothing
        except TrustError as error:
            assert "othing was taken over" in str(error)  # noqa: PT017 - either is right


def test_work_of_an_office_without_card_is_refused() -> None:
    with pytest.raises(TrustError, match="card is not on this PC"):
        read_assignment(assignment_file(assignment(), KEY), [ELSEWHERE])


def test_work_signed_by_somebody_else_in_the_office_s_name_is_refused() -> None:
    with pytest.raises(TrustError, match="signature does not fit"):
        read_assignment(assignment_file(assignment(), OTHER), [OFFICE, ELSEWHERE])


def test_what_was_signed_for_another_purpose_is_refused() -> None:
    with pytest.raises(TrustError, match="signature does not fit"):
        read_assignment(signed_file(assignment(), purpose="receipt", key=KEY), [OFFICE])


@pytest.mark.parametrize(
    "changes",
    [
        {"group": "Кадр бөлімі"},  # for a profile and for a group
        {"profile": ""},  # for nobody
        {"by": "two  spaces"},
        {"by": "turned\N{RIGHT-TO-LEFT OVERRIDE}"},
        {"courses": (AssignedCourse(course="../evil", due=date(2026, 12, 11)),)},
        {"profile": "../../evil"},
    ],
)
def test_files_that_no_office_makes_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(TrustError, match="no assigned work"):
        read_assignment(assignment_file(assignment(**changes), KEY), [OFFICE])


def test_a_newer_kense_is_named_as_the_reason() -> None:
    made = signed_file(assignment(), purpose="assignment", key=KEY).replace(b'"format": 1', b'"format": 2')
    with pytest.raises(TrustError, match="newer Kense"):
        read_assignment(made, [OFFICE])


def test_the_file_is_named_so_that_its_pc_finds_it() -> None:
    assert assignment_name(assignment()) == f"{name_start(PROFILE)}20261124090000.kassign"
    group = assignment(profile="", group="Құқық бөлімі")
    assert assignment_name(group) == "kense-group-20261124090000.kassign"


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="cannot be read"):
        read_assignment_file(tmp_path / "none.kassign", [OFFICE])
