"""Taking bundles into the register: opened, looked at, compared with what is known, and answered."""

from collections.abc import Sequence
from pathlib import Path

from app.base.clock import Clock
from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.collecting.again import taken_again
from app.services.collecting.office import OfficeKeys
from app.services.collecting.round import Round
from app.services.collecting.taken import Taken
from app.storage.register.bundles import bundles_of
from app.storage.register.opening import Register
from app.trust.bundle import MAX_FILE, Unpacked, digest, unpack


def take_in(register: Register, given: bytes | Path, keys: OfficeKeys, clock: Clock) -> Taken:
    """Take a bundle, or the file with one, into the register: all of it or, on an error, nothing.

    Raises:
        TrustError: if the file cannot be read, or anything in the bundle is not in order.
        StorageError: if the register could not be changed.
    """
    packed = given if isinstance(given, bytes) else read_packed(given)
    (taken,) = take_round(register, [unpack(packed, keys.box)], keys, clock)
    return taken


def known_files(register: Register, packed: Sequence[bytes], keys: OfficeKeys, clock: Clock) -> dict[str, Taken]:
    """Return what those of some files bring that were taken in before, by digest; none of them is opened.

    Raises:
        StorageError: if the register cannot be read.
    """
    with register.reading() as connection:
        known = bundles_of(connection, [bytes.fromhex(digest(one)) for one in packed])
        again = taken_again(connection, list(known.values()), clock.now(), office=keys.card.id)
    return {one.digest: one for one in again.values()}


def take_round(register: Register, bundles: Sequence[Unpacked], keys: OfficeKeys, clock: Clock) -> list[Taken]:
    """Take bundles into the register, all of them or, on an error, none; return what each brought, in their order.

    No two of them may have a profile or a database in common, see `rounds`.

    Raises:
        StorageError: if the register could not be changed.
    """
    now, office = clock.now(), keys.card.id
    with register.writing() as connection:
        # What another desk, or an earlier file, brought since they were opened.
        known = bundles_of(connection, [bytes.fromhex(one.digest) for one in bundles])
        again = taken_again(connection, list(known.values()), now, office=office)
        fresh = [one for one in bundles if bytes.fromhex(one.digest) not in known]
        taken = Round(connection, fresh, now, office=office).taken() if fresh else []
        found = {one.digest: one for one in [*again.values(), *taken]}
        return [found[one.digest] for one in bundles]


def read_packed(path: Path) -> bytes:
    """Return what is in a file, as far as a bundle may go.

    Raises:
        TrustError: if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was taken over from it. Copy it again."
        )
        raise TrustError(text, file=str(path), reason=error.strerror or error) from error
