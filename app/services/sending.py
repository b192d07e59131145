"""“Send my progress”: what HR has of a learner, what waits, the file that brings it, and receipts that come back."""

import errno
import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from app import __version__
from app.base.clock import Clock, local_text
from app.base.errors import AppError, StorageError, TrustError
from app.base.handover import NotArrivedError, sticks, write_checked
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.assignments import Assignments
from app.services.catalogue import Catalogue
from app.services.profiles import OpenProfile
from app.services.sending_books import TAKEN, WRITTEN, SendingBooks, counts, last_moment, open_part
from app.storage.learner.attempts import kept
from app.storage.learner.copies import chains
from app.storage.learner.facts import read_fact
from app.trust.bundle import BundleBody, BundleChain, digest, file_name, pack
from app.trust.clean import clean_text
from app.trust.keys import installation_key, key_id, key_id_text
from app.trust.office_card import OfficeCard, accept_card, forget_office, found_cards, known_offices, read_card_file
from app.trust.receipt import SUFFIX, Receipt, ReceiptNotice, name_start, read_receipt_file

__all__ = ["OfficeCard", "Receipt", "ReceiptNotice", "Sending", "Sent", "Standing", "TakenReceipts"]
"""What the window may use of this use case, values of lower floors included."""

MOST_RECEIPTS = 50
"""Receipts that are taken from a folder at once."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What an office has of a learner; times are UTC ISO texts, "" where there is none.

    `up_to` is when the last record happened that the office has for certain, `received_at` when it said so. `waiting`
    counts the records that it has not confirmed, `sent_at` is when the last file for it was made, and `under_way`
    tells whether that file is still without receipt. `receipts` are the office's, newest first.
    """

    office: OfficeCard | None
    up_to: str = ""
    received_at: str = ""
    waiting: int = 0
    sent_at: str = ""
    under_way: bool = False
    receipts: tuple[Receipt, ...] = ()


class TakenReceipts(msgspec.Struct, frozen=True):
    """Receipts found in a folder: those taken in now, and why others were not; `assigned` counts lists of work."""

    new: tuple[Receipt, ...] = ()
    refused: tuple[AppError, ...] = ()
    assigned: int = 0


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """A file with progress that arrived whole; `records` counts what is in it, the books of sending left out."""

    file: Path
    digest: str
    office: OfficeCard
    records: int
    receipts: TakenReceipts


class Sending:
    """Sending of one learner's records to the offices whose cards this PC accepted."""

    def __init__(self, opened: OpenProfile, paths: AppPaths, clock: Clock) -> None:
        self._opened = opened
        self._paths = paths
        self._clock = clock

    @property
    def installation(self) -> str:
        """Short id of this PC's key, as an office may ask for it.

        Raises:
            TrustError: if the key of this PC is damaged.
        """
        return key_id_text(key_id(bytes(installation_key(self._paths.keys).verify_key)))

    def offices(self) -> list[OfficeCard]:
        """Return the accepted offices."""
        return known_offices(self._paths)

    def cards_in(self, folder: Path) -> dict[Path, OfficeCard]:
        """Return the cards in a folder that are not accepted yet, by their files."""
        known = {card.id for card in self.offices()}
        return {path: card for path, card in found_cards(folder).items() if card.id not in known}

    def look_at(self, file: Path) -> OfficeCard:
        """Return what the card of an office says, before anybody accepts it.

        Raises:
            TrustError: if it cannot be read, is no card, or was changed.
        """
        return read_card_file(file)

    def accept(self, file: Path) -> OfficeCard:
        """Accept the card of an office whose id somebody has compared.

        Raises:
            TrustError: if it is no card, was changed, or cannot be kept.
        """
        return accept_card(self._paths, file)

    def forget(self, office: OfficeCard) -> None:
        """Send nothing more to an office.

        Raises:
            TrustError: if its card cannot be deleted.
        """
        forget_office(self._paths, office.id)

    def sticks(self) -> list[Path]:
        """Return the removable drives that are plugged in."""
        return sticks()

    def standing(self, office: OfficeCard | None = None) -> Standing:
        """Return what an office has and what waits: the named one, or the one that was sent to last.

        Raises:
            StorageError: if the learner's file cannot be read.
        """
        books = SendingBooks(chains(self._opened.file.db))
        office = office or self._usual_office(books)
        runs = books.open_runs(office.id if office else "")
        receipts = tuple(books.receipts(office.id)) if office else ()
        mine = [one for one in books.written if office and one.office == office.id]
        answered = {one.bundle for one in receipts}
        return Standing(
            office=office,
            up_to=last_moment(runs),
            received_at=receipts[0].at if receipts else "",
            waiting=sum(counts(link.canonical) for chain, has in runs for link in chain.links[has:]),
            sent_at=mine[-1].at if mine else "",
            under_way=bool(mine) and mine[-1].digest not in answered,
            receipts=receipts,
        )

    def send(self, folder: Path, office: OfficeCard | None = None) -> Sent:
        """Write what an office does not have yet into a folder, and take in the receipts that lie there.

        Raises:
            TrustError: if no office is known, the key of this PC is damaged, or there is too much for one file.
            StorageError: if the record was changed from outside, or the file could not be written or did not arrive.
        """
        receipts = self.take_found(folder)
        books = SendingBooks(chains(self._opened.file.db))
        office = office or self._usual_office(books)
        if office is None:
            raise _no_office()
        body = self._body(books, office)
        packed = pack(body, installation_key(self._paths.keys), office.box_key)
        told = {
            "sequence": body.sequence,
            "digest": digest(packed),
            "office": office.id,
            "last": body.chains[0].last,
            "facts": sum(len(chain.records) for chain in body.chains),
        }
        path = folder / file_name(packed)
        try:
            write_checked(path, packed, before_name=lambda: self._record(WRITTEN, told))
        except OSError as error:
            raise _unwritten(error, folder) from error
        records = sum(counts(record) for chain in body.chains for record in chain.records)
        return Sent(file=path, digest=digest(packed), office=office, records=records, receipts=receipts)

    def take(self, file: Path) -> Receipt:
        """Take in a receipt; one that was taken in before changes nothing.

        Raises:
            TrustError: if it cannot be read, is no receipt, of an unknown office, forged, or for somebody else.
            StorageError: if it could not be recorded.
        """
        return self._take(file, SendingBooks(chains(self._opened.file.db)))[0]

    def take_found(self, folder: Path) -> TakenReceipts:
        """Take in the receipts for this learner, and the work assigned, that lie in a folder itself."""
        try:
            files = sorted(folder.glob(f"{name_start(self._opened.profile.id)}*{SUFFIX}"))[-MOST_RECEIPTS:]
        except OSError:
            return TakenReceipts()
        books = SendingBooks(chains(self._opened.file.db)) if files else SendingBooks(())
        new: list[Receipt] = []
        refused: list[AppError] = []
        for file in files:
            try:
                receipt, fresh = self._take(file, books)
            except TrustError as error:
                refused.append(error)
            else:
                new += [receipt] if fresh else []
        assigned = self._assignments().take_found(folder)
        return TakenReceipts(tuple(new), (*refused, *assigned.refused), len(assigned.new))

    def take_assignment(self, file: Path) -> None:
        """Take in a file with assigned work; one that was taken in before changes nothing.

        Raises:
            TrustError: if it cannot be read, is none, of an unknown office, forged, or for somebody else.
            StorageError: if it could not be recorded.
        """
        self._assignments().take(file)

    def _assignments(self) -> Assignments:
        file, profile = self._opened.file, self._opened.profile.id
        return Assignments(file, profile, Catalogue(self._paths), self._paths, self._clock)

    def _take(self, file: Path, books: SendingBooks) -> tuple[Receipt, bool]:
        """Return a receipt, and whether it was new."""
        receipt = read_receipt_file(file, self.offices())
        if receipt.profile != self._opened.profile.id:
            text = QT_TRANSLATE_NOOP(
                "core",
                "This receipt is for another person. Nothing was taken over from it. "
                "Let that person take it in, or choose your own receipt.",
            )
            raise TrustError(text)
        self._take_lists(receipt)
        receipt = msgspec.structs.replace(receipt, lists=())
        name = hashlib.sha256(msgspec.json.encode(receipt)).hexdigest()
        if name in books.taken:
            return receipt, False
        self._record(TAKEN, {"digest": name, "receipt": msgspec.to_builtins(receipt)})
        books.taken[name] = receipt
        return receipt, True

    def _take_lists(self, receipt: Receipt) -> None:
        """Take in the lists that a receipt brought; they are believed for their own signatures, and the rest waits."""
        from app.services.trust_store import TrustStore

        store = TrustStore(self._paths)
        for one in receipt.lists:
            with suppress(TrustError):
                store.take_in_bytes(one)

    def _usual_office(self, books: SendingBooks) -> OfficeCard | None:
        """Return the office that was sent to last, or the only or newest one that is known."""
        known = {card.id: card for card in self.offices()}
        used = (known[one.office] for one in reversed(books.written) if one.office in known)
        return next(used, list(known.values())[-1] if known else None)

    def _body(self, books: SendingBooks, office: OfficeCard) -> BundleBody:
        runs = books.open_runs(office.id)
        sent = [open_part(chain, has) for chain, has in runs]
        sent = [sent[0], *(one for one in sent[1:] if one.records)]
        if not any(counts(link.canonical) for chain, _ in runs for link in chain.links):
            text = QT_TRANSLATE_NOOP(
                "core", "There is nothing to send yet: you have not begun a course. Nothing was written."
            )
            raise TrustError(text)
        now = self._clock.now()
        last = books.written[-1] if books.written else None
        return BundleBody(
            installation=bytes(installation_key(self._paths.keys).verify_key),
            profile=self._opened.profile.id,
            name=clean_text(self._opened.profile.name),
            sequence=last.sequence + 1 if last else 1,
            previous=last.digest if last else "",
            made_at=now.isoformat(timespec="milliseconds"),
            made_local=local_text(now),
            boot=self._clock.boot_id,
            monotonic_ms=max(0, int(self._clock.monotonic() * 1000)),
            kense=__version__,
            chains=tuple(sent),
            papers=self._papers(sent),
        )

    def _papers(self, sent: Iterable[BundleChain]) -> dict[str, bytes]:
        """Return the question papers of attempts that begin in what is sent."""
        marked = (record for chain in sent for record in chain.records if b'"kind":"attempt.started"' in record)
        started = (fact for fact in map(read_fact, marked) if fact.kind == "attempt.started")
        names = {str(fact.body["paper"]) for fact in started}
        papers: dict[str, bytes] = {}
        for name in sorted(names):
            try:
                papers[name] = kept(self._opened.file.db, name)
            except KeyError:
                continue  # it stayed behind on the copy where the attempt was sat
        return papers

    def _record(self, kind: str, body: dict[str, object]) -> None:
        self._opened.file.record(kind, body)


def _no_office() -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This PC does not know yet to which office your progress goes. Nothing was written and nothing is lost. "
        "Ask your HR officer for the card of the office, a small file that ends in .koffice, and take it in here.",
    )
    return TrustError(text)


def _unwritten(error: OSError, folder: Path) -> StorageError:
    """Return the sentence for a stick or folder that did not take the file."""
    if isinstance(error, NotArrivedError):
        text = QT_TRANSLATE_NOOP(
            "core",
            "The file did not arrive in {folder} as it was written: the stick or disk is faulty. It was taken away "
            "again, and your progress is safe on this PC. Use another stick.",
        )
    elif error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There is not enough space in {folder}. Nothing was sent, and your progress is safe on this PC. "
            "Delete something there or use another stick.",
        )
    elif error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{folder} cannot be written to. Nothing was sent, and your progress is safe on this PC. "
            "Move the small switch on the stick, ask for write rights, or choose another folder.",
        )
    elif error.errno in {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.ESTALE}:
        text = QT_TRANSLATE_NOOP(
            "core",
            "{folder} is not there any more: the stick was pulled out, or the shared folder cannot be reached. "
            "Nothing was sent, and your progress is safe on this PC. Plug it in again and try once more.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The file could not be written to {folder} ({reason}). Nothing was sent, and your progress is safe on this "
            "PC. Choose another folder or another stick.",
        )
    return StorageError(text, folder=str(folder), reason=error.strerror or error)
