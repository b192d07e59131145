"""What the chains of a learner say about sending: bundles made, receipts taken in, and what no office has yet."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cached_property

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.storage.learner.copies import BrokenChainError, Chain, check_chain
from app.storage.learner.facts import Fact, read_fact
from app.trust.bundle import BundleChain, chain_of
from app.trust.chain import FIRST
from app.trust.receipt import Receipt

WRITTEN, TAKEN = "bundle.written", "receipt.taken"
"""Kinds of facts that only keep the books of sending: nobody waits for them."""

_NOT_LEARNED = tuple(f'"kind":"{kind}"'.encode() for kind in (WRITTEN, TAKEN, "assignment.taken"))


class WrittenBundle(msgspec.Struct, frozen=True):
    """A bundle this database has made, as its fact says."""

    sequence: int
    digest: str
    office: str
    at: str


class SendingBooks:
    """What the chains of a learner say about sending."""

    def __init__(self, all_chains: Sequence[Chain]) -> None:
        self.chains = all_chains

    @cached_property
    def written(self) -> list[WrittenBundle]:
        """Bundles of the own database, first one first."""
        found = _facts_of(self.chains[:1], WRITTEN)
        return [WrittenBundle(one.body["sequence"], one.body["digest"], one.body["office"], one.at) for one in found]

    @cached_property
    def taken(self) -> dict[str, Receipt]:
        """Receipts by the digest of their file, those that came to another copy included."""
        found: dict[str, Receipt] = {}
        for one in _facts_of(self.chains, TAKEN):
            with suppress(msgspec.ValidationError):  # a newer Kense took it in
                found[one.body["digest"]] = msgspec.convert(one.body["receipt"], Receipt)
        return found

    def receipts(self, office: str) -> list[Receipt]:
        """Return the receipts of an office, newest first.

        Newest is what answers the latest bundle: the clock of an office may once have been wrong.
        """
        place = {one.digest: one.sequence for one in self.written}
        own = [one for one in self.taken.values() if one.office == office]
        return sorted(own, key=lambda one: (place.get(one.bundle, 0), one.at), reverse=True)

    def open_runs(self, office: str) -> list[tuple[Chain, int]]:
        """Return all chains with the number of their facts that an office has for certain."""
        newest = next(iter(self.receipts(office)), None)
        has = {(one.db, one.last, one.head) for one in newest.taken} if newest else set()
        return [(chain, _confirmed(chain, has)) for chain in self.chains]


def _facts_of(all_chains: Iterable[Chain], kind: str) -> list[Fact]:
    """Return the facts of a kind; records are searched as bytes first, since reading all of them takes seconds."""
    mark = f'"kind":"{kind}"'.encode()
    records = (link.canonical for chain in all_chains for link in chain.links if mark in link.canonical)
    return [fact for fact in map(read_fact, records) if fact.kind == kind]


def _confirmed(chain: Chain, has: set[tuple[str, int, str]]) -> int:
    """Return how many facts of a chain are before or at the last one that an office named with its right hash."""
    for at in range(len(chain.links), 0, -1):
        link = chain.links[at - 1]
        if (chain.db, link.sequence, link.hash) in has:
            return at
    return 0


def open_part(chain: Chain, has: int) -> BundleChain:
    """Return the facts of a chain behind the first `has`, once the whole chain is known to be in order."""
    try:
        check_chain(chain)
    except BrokenChainError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Your record was changed from outside at entry {place}, so it cannot be sent as it is. Nothing was "
            "deleted. Start “Doctor” or show this PC to your trainer.",
        )
        raise StorageError(text, place=error.sequence) from error
    left = chain.links[has:]
    before = chain.links[has - 1] if has else None
    first = before.sequence + 1 if before else left[0].sequence if left else 1
    previous = before.hash if before else left[0].previous if left else FIRST
    return chain_of(chain.db, first, previous, tuple(link.canonical for link in left))


def last_moment(runs: Sequence[tuple[Chain, int]]) -> str:
    """Return when the last counted fact happened that is confirmed, of all chains."""
    moments = [_last_of(chain, has) for chain, has in runs]
    return max(moments, default="")


def _last_of(chain: Chain, has: int) -> str:
    for link in reversed(chain.links[:has]):
        if counts(link.canonical):
            return read_fact(link.canonical).at
    return ""


def counts(record: bytes) -> bool:
    """Tell whether a record is about learning: not one of the books of sending, nor what an office assigned."""
    return not any(mark in record for mark in _NOT_LEARNED)
