"""The office that issues: what it says of itself, its rules for courses, who may do what, and the key it signs with."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.storage.register.certificates import put_setting, setting
from app.storage.register.numbers import SIGNS
from app.storage.register.officers import ROLES, Officer, Role, officers, put_officer
from app.storage.register.opening import Register, RegisterConnection
from app.trust.issuing_key import read_key
from app.trust.keylist import KeyEntry, read_key_list
from app.trust.keys import key_id

if TYPE_CHECKING:
    from nacl.signing import SigningKey

    from app.documents.pades import PadesKey

OFFICE = "issuing-office"
KEY_LIST = "key-list"
"""Names of what the register keeps of the office."""

ISSUING_FILE, LIST_FILE, ROOTS_FILE = "issuing.key", "keys.kslist", "roots.json"
"""The files of the office's signing folder."""

SECOND_PERSON_ABOVE = 20
LONGEST_PREFIX = 12
"""Longer ones leave no room for names in the code."""


class CourseRule(msgspec.Struct, frozen=True, kw_only=True):
    """The office's rule for certificates of a course.

    `valid_months` 0 for certificates that do not expire; a renewal can be had from `renew_days` before the end on.
    `exam` is the id of a sealed exam that has to be passed, as this office marked it.
    """

    valid_months: int = 0
    renew_days: int = 60
    exam: str = ""


class IssuingOffice(msgspec.Struct, frozen=True, kw_only=True):
    """Who issues: `id` as the key list names it, `prefix` of the numbers, names by language, and who signs by hand."""

    id: str
    names: LocalText
    prefix: str
    signatory: str = ""
    signatory_post: LocalText = {}
    template: str = "portrait-formal"
    second_person_above: int = SECOND_PERSON_ABOVE
    rules: dict[str, CourseRule] = {}

    def rule(self, course: str) -> CourseRule:
        """Return the rule for a course."""
        return self.rules.get(course, CourseRule())


class Acting(msgspec.Struct, frozen=True):
    """Who does something at an HR desk, and the PIN that shows it, where the register knows officers."""

    name: str
    pin: str = ""


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """The unlocked issuing key, with the entry by which others trust it and the signed list that it stands on."""

    key: "SigningKey"
    entry: KeyEntry
    key_list: bytes


def set_office(register: Register, office: IssuingOffice, *, acting: Acting | None = None) -> None:
    """Keep what the office says of itself.

    Once somebody may approve, only such a person can: else one clerk could do away with the second person.

    Raises:
        TrustError: if the prefix is not allowed, the office has no name, or `acting` may not do this.
        StorageError: if it could not be kept.
    """
    prefix = office.prefix
    if not (0 < len(prefix) <= LONGEST_PREFIX and set(prefix) <= set(SIGNS) and prefix.strip("-") == prefix):
        text = QT_TRANSLATE_NOOP(
            "core",
            "“{prefix}” cannot stand before numbers. Nothing was changed. Take up to {most} capital Latin letters, "
            "digits and hyphens, such as KZ-DDS.",
        )
        raise TrustError(text, prefix=prefix, most=LONGEST_PREFIX)
    if not office.id.strip() or not any(one.strip() for one in office.names.values()):
        text = QT_TRANSLATE_NOOP("core", "The office has no name yet. Nothing was changed. Give its id and its name.")
        raise TrustError(text)
    with register.writing() as connection:
        _require_approver(connection, acting)
        put_setting(connection, OFFICE, msgspec.json.encode(office).decode())


def issuing_office(register: Register) -> IssuingOffice:
    """Return the office of a register.

    Raises:
        TrustError: if nobody said yet who issues.
    """
    with register.reading() as connection:
        return office_in(connection)


def office_in(connection: RegisterConnection) -> IssuingOffice:
    """Return the office of a register that is open; as `issuing_office`."""
    told = setting(connection, OFFICE)
    if told is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This register does not know yet who issues certificates. Nothing was issued. "
            "Run “kense register new” with the name of the office and the prefix of its numbers first.",
        )
        raise TrustError(text)
    return msgspec.json.decode(told, type=IssuingOffice)


def open_signer(folder: Path, passphrase: str, clock: Clock, *, office: str) -> Signer:
    """Unlock the issuing key in a folder, and see that others will trust what it signs today.

    Raises:
        TrustError: if a file is missing or damaged, the passphrase is wrong, or the key is not on the list, belongs to
            another office, or does not hold today.
    """
    from app.services.trust_store import read_roots

    data = _bytes(folder / LIST_FILE)
    key_list = read_key_list(data, read_roots(folder / ROOTS_FILE))
    key = read_key(folder / ISSUING_FILE, passphrase, purpose="issuing")
    entry = key_list.find(key_id(bytes(key.verify_key)))
    if entry is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The issuing key is not on the key list that both custodians signed, so nobody could check what it signs. "
            "Nothing was issued. Have the list signed first (“kense keys sign”).",
        )
        raise TrustError(text)
    _require_valid(entry, local_day(clock), office)
    return Signer(key=key, entry=entry, key_list=data)


def open_pades_key(path: Path, passphrase: str) -> "PadesKey":
    """Unlock the X.509 key with which the office signs PDFs.

    Raises:
        DocumentError: if pyHanko is not installed, or the file is no such key or does not open.
    """
    from app.documents.pades import read_pades_key

    return read_pades_key(path, passphrase)


def add_officer(
    register: Register,
    name: str,
    roles: Sequence[str],
    pin: str,
    clock: Clock,
    *,
    acting: Acting | None = None,
) -> None:
    """Add somebody who works at an HR desk, or change roles and PIN.

    Once somebody may approve, only such a person can change who may do what: else one clerk could make up the second.

    Raises:
        TrustError: if name, role or PIN is not allowed, or `acting` may not do this.
        StorageError: if it could not be kept.
    """
    from app.trust.pin import hash_code, is_code

    if not name.strip() or not roles or not set(roles) <= set(ROLES) or not is_code(pin):
        text = QT_TRANSLATE_NOOP(
            "core",
            "An officer needs a name, a PIN or word of 4 to 40 characters, and at least one of these roles: {roles}. "
            "Nothing was changed.",
        )
        raise TrustError(text, roles=", ".join(ROLES))
    hashed, who = hash_code(pin), acting or Acting("")
    with register.writing() as connection:
        _require_approver(connection, acting)
        put_officer(
            connection,
            Officer(
                name=name.strip(),
                roles=tuple(roles),
                pin=hashed,
                added_at=clock.now(),
                added_by=who.name or name.strip(),
            ),
        )


def all_officers(register: Register) -> list[Officer]:
    """Return who may do what."""
    with register.reading() as connection:
        return officers(connection)


def authorise(connection: RegisterConnection, acting: Acting, role: Role) -> None:
    """Return if somebody may do something here.

    While a register has no officers, whoever can open it may do everything but approve.

    Raises:
        TrustError: if the person is not known, has not this role, or the PIN is wrong.
    """
    from app.trust.pin import code_matches

    known = officers(connection)
    if not known and role != "approve":
        return
    officer = next((one for one in known if one.name == acting.name), None)
    if officer is None or role not in officer.roles:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{name} has not the role “{role}” in this register. Nothing was changed. Ask somebody who has it, or have "
            "the role given with “kense register officer”.",
        )
        raise TrustError(text, name=acting.name or "—", role=role)
    if not code_matches(acting.pin, officer.pin):
        text = QT_TRANSLATE_NOOP("core", "The PIN of {name} is another one. Nothing was changed. Try again.")
        raise TrustError(text, name=acting.name)


def _require_approver(connection: RegisterConnection, acting: Acting | None) -> None:
    """Return if somebody may change the rules of the office: anybody, until there is somebody who may approve."""
    if any("approve" in one.roles for one in officers(connection)):
        authorise(connection, acting or Acting(""), "approve")


def _require_valid(entry: KeyEntry, today: date, office: str) -> None:
    may = {"certificate", "status-list"} <= set(entry.purposes) and entry.office == office
    if may and entry.state == "active" and entry.valid_from <= today <= entry.valid_to:
        return
    text = QT_TRANSLATE_NOOP(
        "core",
        "The issuing key {key} may not sign for {office} today: it is a key of {owner}, {state}, valid from {first} to "
        "{last}. Nothing was issued. Use the right key, or rotate it (“kense keys rotate”).",
    )
    raise TrustError(
        text,
        key=entry.kid.hex("-", 2).upper(),
        office=office,
        owner=entry.office,
        state=entry.state,
        first=f"{entry.valid_from:%d.%m.%Y}",
        last=f"{entry.valid_to:%d.%m.%Y}",
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again."
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
