"""What an office assigns: courses with the day until which to do them, signed with the receipts key of the office.

A file is for one profile, or for a group: then everybody who takes it in has the work. It says all that the office
assigns to that profile or group at that time, so that a later file may also take something away.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.ids import ID_PATTERN
from app.trust.bundle import Id, Moment
from app.trust.clean import clean_text
from app.trust.office_card import OfficeCard
from app.trust.receipt import name_start
from app.trust.signed_json import LIMIT, check_signature, format_of, parsed_file, read_body, signed_file

SUFFIX = ".kassign"
FORMAT: Literal[1] = 1
MAX_NAME = 200
FOR_GROUPS = "kense-group-"
"""How the names of files for a group begin; those for one profile begin as its receipts do."""

CourseId = Annotated[str, msgspec.Meta(pattern=ID_PATTERN.replace("$", r"\Z"))]
Name = Annotated[str, msgspec.Meta(max_length=MAX_NAME)]


class AssignedCourse(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A course, and the last day to complete it."""

    course: CourseId
    due: date


class Assignment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that an office assigns to a profile, or to a group; one of the two is named.

    `office` is the id of its card, `by` who assigned it, `at` UTC.
    """

    format: Literal[1] = 1
    purpose: Literal["assignment"] = "assignment"
    office: Id
    profile: Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z._:-]{0,100}\Z")] = ""
    group: Name = ""
    courses: Annotated[tuple[AssignedCourse, ...], msgspec.Meta(max_length=200)]
    by: Name
    at: Moment


def assignment_file(assignment: Assignment, key: SigningKey) -> bytes:
    """Return the file of an assignment, signed with the receipts key of the office."""
    return signed_file(assignment, purpose="assignment", key=key)


def assignment_name(assignment: Assignment) -> str:
    """Return the name of an assignment's file, by which its PC finds it in a shared folder."""
    start = name_start(assignment.profile) if assignment.profile else FOR_GROUPS
    stamp = "".join(letter for letter in assignment.at[:19] if letter.isdigit())
    return f"{start}{stamp}{SUFFIX}"


def read_assignment(data: bytes, offices: Iterable[OfficeCard]) -> tuple[Assignment, OfficeCard]:
    """Return what is assigned and by whom, the signature checked with the card of the office it names.

    Raises:
        TrustError: if it is no assignment, of a newer Kense, of an office whose card is not known, or was changed.
    """
    parsed = parsed_file(data)
    if parsed is None or parsed.body.get("purpose") != "assignment":
        raise _no_assignment()
    if format_of(parsed) > FORMAT:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This file with assigned work was made by a newer Kense. Nothing was taken over from it. "
            "Install the newest Kense here, then take it in again.",
        )
        raise TrustError(text)
    office = next((card for card in offices if card.id == parsed.body.get("office")), None)
    if office is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This work was assigned by an office whose card is not on this PC. Nothing was taken over from it. "
            "Take in the card of that office first, if it is yours.",
        )
        raise TrustError(text)
    check_signature(parsed, purpose="assignment", public_key=office.receipts_key)
    told = read_body(parsed, Assignment, _no_assignment())
    if bool(told.profile) == bool(told.group) or any(clean_text(name) != name for name in (told.by, told.group)):
        raise _no_assignment()
    return told, office


def read_assignment_file(path: Path, offices: Iterable[OfficeCard]) -> tuple[Assignment, OfficeCard]:
    """Return what the assignment in a file says, and its office.

    Raises:
        TrustError: if it cannot be read, or for the reasons of `read_assignment`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    return read_assignment(data, offices)


def _no_assignment() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This is no assigned work of an office, or it is damaged. Nothing was taken over from it. "
        "Ask your HR officer for the file that ends in .kassign.",
    )
    return TrustError(text)
