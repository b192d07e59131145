"""Prints of certificates: one file for the printer by department, and reprints that are logged and marked."""

from collections.abc import Collection, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress, silent
from app.documents.print_file import PrintOrder, print_file
from app.services.issuing.freezing import certificate_data
from app.services.issuing.looks import kept_look, pictures_of
from app.services.issuing.office import Acting, authorise
from app.services.issuing.revoking import found_in
from app.storage.register.certificates import Certificate, add_prints, certificates_of_job
from app.storage.register.opening import Register

if TYPE_CHECKING:
    from app.documents.font_shelf import FontShelf


class PrintWish(msgspec.Struct, frozen=True, kw_only=True):
    """Who prints and how; a reprint asks for a reason."""

    acting: Acting
    reason: str = ""
    order: PrintOrder = PrintOrder()


class Printed(msgspec.Struct, frozen=True, kw_only=True):
    """Files for the printer, with how many certificates stand in them and how many of these are copies."""

    files: tuple[Path, ...]
    certificates: int
    copies: int


def print_certificates(
    register: Register,
    numbers: Collection[str],
    target: Path,
    clock: Clock,
    *,
    wish: PrintWish,
    shelf: "FontShelf",
    progress: Progress = silent,
) -> Printed:
    """Write certificates into one file for the printer; each look has a file of its own.

    The log of prints is written first, so that no page ever leaves a printer unlogged. What was printed before is
    marked “copy n”, and asks for a reason. Everything comes from what was frozen at issue.

    Raises:
        TrustError: if a number is unknown or was taken back, a reprint has no reason, or whoever acts may not issue.
        DocumentError: if the codes would become too small to be read.
        StorageError: if the log or a file cannot be written.
        CancelledError: if `progress` raised it; no file was written, and the log keeps what was asked for.
    """
    with register.writing() as connection:
        authorise(connection, wish.acting, "issue")
        wanted = [found_in(connection, one) for one in dict.fromkeys(numbers)]
        _require_valid(wanted)
        told = {"by": wish.acting.name, "reason": wish.reason}
        copies = add_prints(connection, [one.number for one in wanted], at=clock.now(), **told)
        if any(copies.values()) and not wish.reason.strip():
            text = QT_TRANSLATE_NOOP(
                "core",
                "{number} was printed before. Nothing was printed. Say why it is needed again; the reason stays in the "
                "log, and the page is marked as a copy.",
            )
            raise TrustError(text, number=next(number for number, copy in copies.items() if copy))
        wanted.sort(key=lambda one: (one.template, one.number))
        looks = {one.template: kept_look(connection, one.template) for one in wanted}
    files = []
    for place, (hashed, group) in enumerate(groupby(wanted, key=lambda one: one.template)):
        members = [certificate_data(one, copy=copies[one.number]) for one in group]
        with pictures_of(looks[hashed]) as pictures:
            data = print_file(
                looks[hashed].template, members, shelf=shelf, order=wish.order, pictures=pictures, progress=progress
            )
        files.append(_written(target.with_stem(f"{target.stem}-{place + 1}") if place else target, data))
    return Printed(files=tuple(files), certificates=len(wanted), copies=sum(1 for one in copies.values() if one))


def numbers_of_job(register: Register, job: int) -> list[str]:
    """Return the numbers that a job issued, those taken back left out."""
    with register.reading() as connection:
        return [one.number for one in certificates_of_job(connection, job) if one.revoked_at is None]


def _require_valid(certificates: Sequence[Certificate]) -> None:
    for one in certificates:
        if one.revoked_at is not None:
            text = QT_TRANSLATE_NOOP(
                "core", "The certificate {number} was taken back and cannot be printed. Nothing was printed."
            )
            raise TrustError(text, number=one.number)


def _written(path: Path, data: bytes) -> Path:
    try:
        write_whole(path, data)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The file for the printer cannot be written to {folder} ({reason}). The certificates are safe in the "
            "register. Choose another folder or free some space.",
        )
        raise StorageError(text, folder=str(path.parent), reason=error.strerror or error) from error
    return path
