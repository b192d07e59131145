"""Looking for what is odd about a bundle: who sent it, and whether it goes on from what was sent before."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import msgspec

from app.services.clock_watch import RELEASED
from app.services.collecting.sentences import sentence
from app.storage.register.branches import Compared
from app.storage.register.bundles import Bundle, Head, Sent, last_made, was_set_back
from app.storage.register.facts import Intake
from app.storage.register.installations import Installation
from app.storage.register.opening import RegisterConnection
from app.storage.register.people import ProfileRow, profile_numbered
from app.trust.bundle import Unpacked

CLOCK_TOLERANCE = timedelta(minutes=15)
"""So much may the clocks of two PCs differ without anybody being told."""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something odd about a bundle that asks for a person; `fields` are the values of its sentence."""

    kind: str
    fields: dict[str, str | int]

    @property
    def text(self) -> str:
        """The template of the sentence, marked in the context "core"."""
        return sentence(self.kind)

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class Looking:
    """What is looked at of one bundle; `sent` is what came of its own database before."""

    def __init__(
        self,
        connection: RegisterConnection,
        opened: Unpacked,
        profile: ProfileRow,
        sent: Sequence[Sent],
        now: datetime,
    ) -> None:
        self._connection = connection
        self._opened = opened
        self._profile = profile
        self._sent = sent
        self._now = now

    def at_senders(self, installation: Installation, *, is_new: bool, compared: Sequence[Compared]) -> Iterator[Notice]:
        """Yield what is odd about person and PC."""
        if self._profile.person is None:
            yield self._notice("unknown-person", profile=self._opened.body.profile)
        if is_new:
            yield self._notice("unknown-installation")
        elif installation.accepted is False:
            yield self._notice("refused-installation")
        if any(one.place == 0 and one.installation != installation.number for one in self._sent):
            yield self._notice("two-pcs")
        for number in sorted({one for found in compared for one in found.elsewhere}):
            yield self._notice("two-people", other=profile_numbered(self._connection, number).name)

    def at_history(
        self, bundle: Bundle, heads: Sequence[Head], compared: Sequence[Compared], counts: Intake
    ) -> Iterator[Notice]:
        """Yield what does not fit what was sent before."""
        fork = any(one.fork for one in compared)
        if fork:
            yield self._notice("fork", db=self._opened.chains[0].db)
        elif heads and was_set_back(bundle, heads[0], self._sent):
            yield self._notice("rollback")
        if any(one.gap for one in compared):
            yield self._notice("gap")
        if counts.quarantined:
            yield self._notice("quarantined", count=counts.quarantined)
        if self._clock_was_wrong(bundle):
            yield self._notice("wrong-clock", made_at=self._opened.body.made_local)

    def _clock_was_wrong(self, bundle: Bundle) -> bool:
        """Tell whether a bundle is of the future, or older than what is in it or than the one before it.

        The office's own clock cannot tell what is of the future while it says a day before Kense was made.
        """
        moments = [one.at for chain in self._opened.chains[:1] for one in chain.facts]
        before = last_made(bundle, self._sent)
        latest = max([*moments, *([before] if before else [])], default=bundle.made_at)
        ahead = bundle.made_at - self._now if self._now >= RELEASED else timedelta()
        return max(ahead, latest - bundle.made_at) > CLOCK_TOLERANCE

    def _notice(self, kind: str, **fields: str | int) -> Notice:
        told: dict[str, str | int] = {"name": self._opened.body.name, "pc": self._opened.installation}
        return Notice(kind=kind, fields=told | fields)
