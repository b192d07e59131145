"""Taking certificates back: with a reason that stays, and a signed status list that goes to everybody who checks."""

from pathlib import Path

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.issuing.office import KEY_LIST, OFFICE, Acting, Signer, authorise, office_in
from app.storage.register.certificates import (
    Certificate,
    Revocation,
    add_status_list,
    certificate_of,
    last_status_list,
    put_setting,
    revocation_of,
    revoke,
    revoked_indices,
    setting,
)
from app.storage.register.numbers import is_number, places_used
from app.storage.register.opening import Register, RegisterConnection
from app.trust.statuslist import MAGIC, open_status_list, sign_status_list, status_list

SUFFIX = ".ksstatus"
LIST_SUFFIX = ".kslist"

REASONS = {
    "name": QT_TRANSLATE_NOOP("core", "A name or another detail was wrong"),
    "mistake": QT_TRANSLATE_NOOP("core", "It should not have been issued"),
    "fraud": QT_TRANSLATE_NOOP("core", "The result was not the person’s own"),
    "replaced": QT_TRANSLATE_NOOP("core", "Another certificate takes its place"),
    "key": QT_TRANSLATE_NOOP("core", "The issuing key may be in wrong hands"),
}
"""Why a certificate is taken back."""


class RevocationWish(msgspec.Struct, frozen=True, kw_only=True):
    """What to take back and why: one of `REASONS` and a note; `successor` is the number of the one in its place."""

    number: str
    reason: str
    note: str = ""
    successor: str = ""


def found_in(connection: RegisterConnection, number: str) -> Certificate:
    """Return the certificate with a number.

    Raises:
        TrustError: if there is none, or the number has a slip.
    """
    told = number.strip().upper()
    certificate = certificate_of(connection, told)
    if certificate is None:
        slip = QT_TRANSLATE_NOOP(
            "core",
            "There is a slip in the number {number}: its last two letters do not fit. Nothing was changed. "
            "Compare it with the paper.",
        )
        unknown = QT_TRANSLATE_NOOP(
            "core",
            "There is no certificate {number} in this register. Nothing was changed. If somebody shows one, "
            "this office did not issue it.",
        )
        raise TrustError(unknown if is_number(told) else slip, number=told)
    return certificate


def revoke_certificate(
    register: Register, wish: RevocationWish, signer: Signer, clock: Clock, *, acting: Acting
) -> Revocation:
    """Take a certificate back and sign the status list that says so; once revoked it stays revoked.

    Raises:
        TrustError: if the number is unknown, taken back already, or the reason none of `REASONS`; the successor is not
            the same person's, or `acting` may not revoke.
        StorageError: if it could not be stored.
    """
    with register.writing() as connection:
        authorise(connection, acting, "revoke")
        certificate = found_in(connection, wish.number)
        if wish.reason not in REASONS:
            text = QT_TRANSLATE_NOOP(
                "core", "There is no reason “{reason}”. Nothing was changed. Take one of {reasons}."
            )
            raise TrustError(text, reason=wish.reason, reasons=", ".join(REASONS))
        if wish.successor:
            _require_same_person(certificate, found_in(connection, wish.successor))
        revocation = Revocation(
            certificate=certificate.number,
            reason=wish.reason,
            note=wish.note,
            on=local_day(clock),
            at=clock.now(),
            by=acting.name,
            successor=wish.successor.strip().upper(),
        )
        if not revoke(connection, revocation):
            before = revocation_of(connection, certificate.number)
            text = QT_TRANSLATE_NOOP(
                "core", "The certificate {number} was taken back on {day} already, by {name}. Nothing was changed."
            )
            day, name = (f"{before.on:%d.%m.%Y}", before.by) if before else ("", "")
            raise TrustError(text, number=certificate.number, day=day, name=name)
        _sign_list(connection, signer, clock)
    return revocation


def publish_status_list(register: Register, signer: Signer, clock: Clock) -> bytes:
    """Sign the status list of today and keep it, with the key list beside it; return its file.

    Raises:
        StorageError: if it could not be stored.
    """
    with register.writing() as connection:
        return _sign_list(connection, signer, clock)


def current_lists(register: Register) -> tuple[bytes, ...]:
    """Return the key list and the newest status list as files, for receipts; none before anything was issued."""
    with register.reading() as connection:
        told = setting(connection, KEY_LIST)
        if told is None or setting(connection, OFFICE) is None:
            return ()
        newest = last_status_list(connection, office_in(connection).id)
        key_list = msgspec.json.decode(told, type=bytes)
    return (key_list, newest[2]) if newest else (key_list,)


def write_lists(register: Register, folder: Path) -> tuple[Path, ...]:
    """Write the key list and the newest status list into a folder, for sticks, shares and updates; return the files.

    Raises:
        StorageError: if they cannot be written.
    """
    written = []
    for data in current_lists(register):
        path = folder / _name_of(data)
        try:
            write_whole(path, data)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The lists cannot be written to {folder} ({reason}). They are safe in the register. Choose another "
                "folder or free some space.",
            )
            raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
        written.append(path)
    return tuple(written)


def _sign_list(connection: RegisterConnection, signer: Signer, clock: Clock) -> bytes:
    """Sign a list unless the newest one says the same of the same day."""
    put_setting(connection, KEY_LIST, msgspec.json.encode(signer.key_list).decode())
    office, today = signer.entry.office, local_day(clock)
    newest = last_status_list(connection, office)
    listed = status_list(
        revoked_indices(connection, office),
        office=office,
        version=newest[0] + 1 if newest else 1,
        # A list is never older than the one before it, even where the clock was set back.
        issued_on=max(today, newest[1]) if newest else today,
        count=max(places_used(connection), 1),
    )
    if newest and _says_the_same(newest[2], listed.bits) and newest[1] == listed.issued_on:
        return newest[2]
    content = sign_status_list(listed, key=signer.key)
    add_status_list(connection, office, version=listed.version, issued_on=listed.issued_on, content=content)
    return content


def _says_the_same(content: bytes, bits: bytes) -> bool:
    return open_status_list(content).status_list.bits == bits


def _name_of(data: bytes) -> str:
    if not data.startswith(MAGIC):
        return f"keys{LIST_SUFFIX}"
    office = open_status_list(data).status_list.office
    return "".join(one if one.isalnum() or one in "-_" else "-" for one in office) + SUFFIX


def _require_same_person(certificate: Certificate, successor: Certificate) -> None:
    if successor.person != certificate.person or successor.number == certificate.number:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{successor} cannot take the place of {number}: it is the same, or of somebody else. Nothing was changed.",
        )
        raise TrustError(text, successor=successor.number, number=certificate.number)
