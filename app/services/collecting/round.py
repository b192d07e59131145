"""Taking a round of bundles into the register at once: what is asked and stored is asked and stored for all of them.

Asking for one bundle alone takes a hundred times as long as reading what is in it. No two of a round have a profile or
a database in common (`rounds` sees to that), so each is looked at as if it came alone.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from app.services.collecting.noticing import Looking, Notice
from app.services.collecting.receipts import Receipts
from app.services.collecting.taken import Taken
from app.storage.register.branches import Branches, Compared
from app.storage.register.bulk import asked_by_key
from app.storage.register.bundles import Bundle, Head, add_bundles, next_bundle, sent_before
from app.storage.register.facts import NOTHING_TAKEN, Intake, take_each
from app.storage.register.installations import seen_installations
from app.storage.register.meaning import meaning
from app.storage.register.moments import to_ms
from app.storage.register.notices import NewNotice, add_notices
from app.storage.register.opening import RegisterConnection
from app.storage.register.papers import keep_papers
from app.storage.register.people import ProfileRow, seen_profiles
from app.storage.register.pieces import GivenChain, fact_key, learner_files, record_mark
from app.storage.register.standings import TakenFact
from app.trust.bundle import ReadFact, Unpacked


class Round:
    """New bundles on their way into the register, inside a transaction."""

    def __init__(
        self, connection: RegisterConnection, opened: Sequence[Unpacked], now: datetime, *, office: str
    ) -> None:
        """Ask what is known of all senders; new profiles, PCs and databases are added."""
        self.connection = connection
        self.now = now
        with asked_by_key(connection):
            self.profiles = seen_profiles(connection, {one.body.profile: one.body.name for one in opened}, now)
            self.installations, self._new = seen_installations(
                connection, [one.body.installation for one in opened], now
            )
            chains = [(chain.db, self.profiles[one.body.profile].number) for one in opened for chain in one.chains]
            self.files = learner_files(connection, chains)
            self.sent = sent_before(connection, self.files.values())
            numbers = {one.number for one in self.profiles.values()}
            self.branches = Branches(connection, profiles=numbers, dbs={db for db, _ in chains})
        self.receipts = Receipts(self.branches, office, now)
        self._bundles = [_Taking(self, one, number) for number, one in enumerate(opened, start=next_bundle(connection))]

    def taken(self) -> list[Taken]:
        """Take everything in, and return what each bundle brought, in their order."""
        facts = [fact for one in self._bundles for fact in one.stored()]
        brought = take_each(self.connection, facts, self.now, pieces=self.branches.rows) if facts else {}
        for one in self._bundles:
            one.count(brought.get(one.profile.number, NOTHING_TAKEN))
        add_bundles(self.connection, [(one.bundle, one.heads) for one in self._bundles])
        papers = {name: text for one in self._bundles for name, text in one.opened.body.papers.items()}
        keep_papers(self.connection, papers)
        add_notices(self.connection, [notice for one in self._bundles for notice in one.notice()], self.now)
        return [one.result() for one in self._bundles]

    def is_new(self, installation: bytes) -> bool:
        """Tell whether a PC was never seen before; the first bundle of it in this round is told so, and no other."""
        new = installation in self._new
        self._new.discard(installation)
        return new


class _Taking:
    """One new bundle of a round."""

    def __init__(self, round_: Round, opened: Unpacked, number: int) -> None:
        self._round = round_
        self.opened = opened
        self.profile: ProfileRow = round_.profiles[opened.body.profile]
        self.heads = [
            Head(file=round_.files[one.db, self.profile.number], last=one.last, head=bytes.fromhex(one.head))
            for one in opened.chains
        ]
        self.bundle = self._bundle(number)
        self._compared: list[Compared] = []
        self._counts = NOTHING_TAKEN
        self._found: tuple[Notice, ...] = ()

    def stored(self) -> Iterator[TakenFact]:
        """Have stored what of its chains is new, and yield the facts there; the others are known without looking."""
        for chain, head in zip(self.opened.chains, self.heads, strict=True):
            previous = bytes.fromhex(chain.previous)
            given = GivenChain(db=chain.db, first=chain.first, previous=previous, facts=chain.facts)
            compared = self._round.branches.compare(given, head.file, self.profile.number)
            self._round.branches.add(given, head.file, self.profile.number, compared.new, self.bundle.number)
            self._compared.append(compared)
            for places in compared.new:
                new = chain.facts[places.start - chain.first : places.stop - chain.first]
                yield from [_taken_fact(one, head.file) for one in new]

    def count(self, brought: Intake) -> None:
        """Say what taking in its facts brought."""
        looked_at = sum(len(places) for one in self._compared for places in one.new)
        trimmed = sum(len(one.facts) for one in self.opened.chains) - looked_at
        self._counts = msgspec.structs.replace(brought, known=brought.known + trimmed)
        self.bundle = msgspec.structs.replace(self.bundle, **msgspec.structs.asdict(self._counts))

    def notice(self) -> list[NewNotice]:
        """Look for what is odd."""
        installation = self._round.installations[self.opened.body.installation]
        sent = self._round.sent.get(self.heads[0].file, []) if self.heads else []
        looking = Looking(self._round.connection, self.opened, self.profile, sent, self._round.now)
        self._found = (
            *looking.at_senders(installation, is_new=self._round.is_new(installation.key), compared=self._compared),
            *looking.at_history(self.bundle, self.heads, self._compared, self._counts),
        )
        told = {"bundle": self.bundle.number, "profile": self.profile.number}
        return [NewNotice(kind=one.kind, fields=one.fields, **told) for one in self._found]

    def result(self) -> Taken:
        """Return what it brought, once all of it is known."""
        ends = [(one.db, one.last, bytes.fromhex(one.head)) for one in self.opened.chains]
        return Taken(
            digest=self.opened.digest,
            profile=self.opened.body.profile,
            name=self.opened.body.name,
            new=self._counts.new,
            known=self._counts.known,
            quarantined=self._counts.quarantined,
            notices=self._found,
            receipt=self._round.receipts.made(self.bundle.digest, self.profile, ends, self._counts, self._found),
        )

    def _bundle(self, number: int) -> Bundle:
        body = self.opened.body
        return Bundle(
            number=number,
            digest=bytes.fromhex(self.opened.digest),
            installation=self._round.installations[body.installation].number,
            profile=self.profile.number,
            sequence=body.sequence,
            previous=bytes.fromhex(body.previous),
            made_at=datetime.fromisoformat(body.made_at),
            taken_at=self._round.now,
        )


def _taken_fact(read: ReadFact, file: int) -> TakenFact:
    fact = read.fact
    return TakenFact(
        fact_key(fact.id), record_mark(read.record), file, fact.sequence, to_ms(read.at), meaning(fact.kind, fact.body)
    )
