"""Taking one bundle into the register: opened, looked at, compared with what is known, and answered."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import StorageError, TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.collecting.noticing import Looking, Notice
from app.services.collecting.office import OfficeKeys
from app.services.collecting.sentences import RECEIPT_CODES
from app.storage.register import bundles, notices, pieces
from app.storage.register.bundles import Bundle, Head
from app.storage.register.facts import Intake, take
from app.storage.register.installations import Installation, seen_installation
from app.storage.register.meaning import meaning
from app.storage.register.moments import ms_of
from app.storage.register.opening import Register, RegisterConnection
from app.storage.register.papers import keep_papers
from app.storage.register.people import ProfileRow, seen_profile
from app.storage.register.pieces import Compared, GivenChain, GivenFact, fact_key, record_mark
from app.storage.register.standings import TakenFact
from app.trust.bundle import MAX_FILE, ReadChain, ReadFact, Unpacked, unpack
from app.trust.receipt import Receipt, ReceiptNotice, carrying, receipt_file, receipt_name
from app.trust.receipt import Taken as TakenChain

MOST_TAKEN = 256
"""Chains that a receipt can name."""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle brought: numbers of facts, notices, and the receipt for its PC.

    `repeated` if this very file was taken in before; nothing is noticed about it again.
    """

    digest: str
    profile: str
    name: str
    new: int
    known: int
    quarantined: int
    notices: tuple[Notice, ...]
    receipt: Receipt
    repeated: bool = False


def take_in(register: Register, given: bytes | Path, keys: OfficeKeys, clock: Clock) -> Taken:
    """Take a bundle, or the file with one, into the register: all of it or, on an error, nothing.

    Raises:
        TrustError: if the file cannot be read, or anything in the bundle is not in order.
        StorageError: if the register could not be changed.
    """
    opened = unpack(_bytes_of(given), keys.box)
    now = clock.now()
    with register.writing() as connection:
        known = bundles.bundle_of(connection, bytes.fromhex(opened.digest))
        taken = _Taking(connection, opened, now)
        if known is not None:
            return taken.repeated(known, keys.card.id)
        return taken.taken(keys.card.id)


def answer(taken: Taken, keys: OfficeKeys, folder: Path, *, lists: Sequence[bytes] = ()) -> Path:
    """Write the signed receipt for a bundle into a folder, and return its file; signed lists go along in it.

    Raises:
        StorageError: if it cannot be written.
    """
    path = folder / receipt_name(taken.receipt)
    try:
        write_whole(path, receipt_file(carrying(taken.receipt, lists), keys.receipts))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The receipt could not be written to {folder} ({reason}). The records are safe in the register. "
            "Free some space or choose another folder; collecting again writes it.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    return path


def _bytes_of(given: bytes | Path) -> bytes:
    if isinstance(given, bytes):
        return given
    try:
        with given.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The file {file} cannot be read ({reason}). Nothing was taken over from it. Copy it again."
        )
        raise TrustError(text, file=str(given), reason=error.strerror or error) from error


class _Taking:
    """One bundle on its way into the register, inside a transaction."""

    def __init__(self, connection: RegisterConnection, opened: Unpacked, now: datetime) -> None:
        self._connection = connection
        self._opened = opened
        self._now = now
        self._profile: ProfileRow = seen_profile(connection, opened.body.profile, opened.body.name, now)

    def repeated(self, known: Bundle, office: str) -> Taken:
        """Return what a file brings that was taken in before: the receipt, with the numbers of that time."""
        then = Intake(new=known.new, known=known.known, quarantined=known.quarantined)
        now = Intake(known=sum(len(one.facts) for one in self._opened.chains))
        return self._result(now, (), self._receipt(office, then, ()), repeated=True)

    def taken(self, office: str) -> Taken:
        """Take everything in and return what it brought."""
        installation, is_new = seen_installation(self._connection, self._opened.body.installation, self._now)
        heads = [self._head(one) for one in self._opened.chains]
        others = bundles.installations_of(self._connection, heads[0].file) - {installation.number} if heads else set()
        bundle = self._bundle(installation)
        bundle = msgspec.structs.replace(bundle, number=bundles.add_bundle(self._connection, bundle, heads))
        compared = [
            self._stored(chain, head.file, bundle.number)
            for chain, head in zip(self._opened.chains, heads, strict=True)
        ]
        keep_papers(self._connection, self._opened.body.papers)
        counts = self._taken_facts(heads, compared)
        bundles.count_bundle(
            self._connection, bundle.number, new=counts.new, known=counts.known, quarantined=counts.quarantined
        )
        looking = Looking(self._connection, self._opened, self._profile, self._now)
        found = (
            *looking.at_senders(installation, is_new=is_new, others=others, compared=compared),
            *looking.at_history(bundle, heads, compared, counts),
        )
        for one in found:
            notices.add_notice(self._connection, one.kind, bundle.number, one.fields, self._now)
        return self._result(counts, found, self._receipt(office, counts, found))

    def _head(self, chain: ReadChain) -> Head:
        file = pieces.learner_file(self._connection, chain.db, self._profile.number)
        return Head(file=file, last=chain.last, head=bytes.fromhex(chain.head))

    def _bundle(self, installation: Installation) -> Bundle:
        body = self._opened.body
        return Bundle(
            number=0,
            digest=bytes.fromhex(self._opened.digest),
            installation=installation.number,
            profile=self._profile.number,
            sequence=body.sequence,
            previous=bytes.fromhex(body.previous),
            made_at=datetime.fromisoformat(body.made_at),
            taken_at=self._now,
        )

    def _stored(self, chain: ReadChain, file: int, bundle: int) -> Compared:
        """Compare a chain with what is stored, and store what of it is new."""
        given = GivenChain(
            db=chain.db,
            first=chain.first,
            previous=bytes.fromhex(chain.previous),
            facts=[GivenFact(record=one.record, hash=bytes.fromhex(one.hash)) for one in chain.facts],
        )
        compared = pieces.compare(self._connection, given, file, self._profile.number)
        pieces.add_pieces(self._connection, given, file, compared.new, bundle)
        return compared

    def _taken_facts(self, heads: Sequence[Head], compared: Sequence[Compared]) -> Intake:
        """Take in the facts of those places that no piece had; the others are known without looking."""
        facts = [
            _taken_fact(chain.facts[place - chain.first], head.file)
            for chain, head, found in zip(self._opened.chains, heads, compared, strict=True)
            for places in found.new
            for place in places
        ]
        counts = take(self._connection, facts, self._now) if facts else Intake()
        trimmed = sum(len(one.facts) for one in self._opened.chains) - len(facts)
        return msgspec.structs.replace(counts, known=counts.known + trimmed)

    def _receipt(self, office: str, counts: Intake, found: Sequence[Notice]) -> Receipt:
        codes = dict.fromkeys(RECEIPT_CODES[one.kind] for one in found if one.kind in RECEIPT_CODES)
        return Receipt(
            office=office,
            bundle=self._opened.digest,
            profile=self._opened.body.profile,
            taken=tuple(self._taken_chains())[:MOST_TAKEN],
            new=counts.new,
            known=counts.known,
            quarantined=counts.quarantined,
            notices=tuple(ReceiptNotice(code=code) for code in codes),
            at=self._now.isoformat(timespec="milliseconds"),
        )

    def _taken_chains(self) -> Iterator[TakenChain]:
        """Yield how far each chain has come here without a gap: those of the bundle first, then all others."""
        stored = pieces.pieces_of_profile(self._connection, self._profile.number)
        ends = {(one.db, one.last, bytes.fromhex(one.head)): None for one in self._opened.chains}
        ends |= {(one.db, one.last, one.head): None for one in pieces.tips(stored)}
        for db, last, head in ends:
            if last and pieces.is_reached(self._connection, head, last, stored):
                yield TakenChain(db=db, last=last, head=head.hex())

    def _result(self, counts: Intake, found: tuple[Notice, ...], receipt: Receipt, *, repeated: bool = False) -> Taken:
        return Taken(
            digest=self._opened.digest,
            profile=self._opened.body.profile,
            name=self._opened.body.name,
            new=counts.new,
            known=counts.known,
            quarantined=counts.quarantined,
            notices=found,
            receipt=receipt,
            repeated=repeated,
        )


def _taken_fact(read: ReadFact, file: int) -> TakenFact:
    fact = read.fact
    return TakenFact(
        fact_key(fact.id),
        record_mark(read.record),
        file,
        fact.sequence,
        ms_of(fact.at),
        meaning(fact.kind, fact.body),
    )
