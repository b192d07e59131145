"""What an office tells a PC of a bundle: how far it has each chain, what the bundle brought, what was noticed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec

from app.services.collecting.noticing import Notice
from app.services.collecting.sentences import RECEIPT_CODES
from app.storage.register.branches import Branches
from app.storage.register.facts import Intake
from app.storage.register.people import ProfileRow
from app.trust.receipt import Receipt, ReceiptNotice, Taken

MOST_TAKEN = 256
"""Chains that a receipt can name."""

End = tuple[str, int, bytes]
"""Where a chain ends: its database, the sequence of the last fact, and the hash there."""


class Receipts(msgspec.Struct, frozen=True):
    """Makes receipts of an office, not yet signed, by what it has."""

    branches: Branches
    office: str
    now: datetime

    def made(
        self, digest: bytes, profile: ProfileRow, ends: Iterable[End], counts: Intake, found: Sequence[Notice] = ()
    ) -> Receipt:
        """Return the receipt for a bundle whose chains end there."""
        codes = dict.fromkeys(RECEIPT_CODES[one.kind] for one in found if one.kind in RECEIPT_CODES)
        return Receipt(
            office=self.office,
            bundle=digest.hex(),
            profile=profile.profile,
            taken=tuple(self._reached(profile.number, ends))[:MOST_TAKEN],
            new=counts.new,
            known=counts.known,
            quarantined=counts.quarantined,
            notices=tuple(ReceiptNotice(code=code) for code in codes),
            at=self.now.isoformat(timespec="milliseconds"),
        )

    def _reached(self, profile: int, ends: Iterable[End]) -> Iterator[Taken]:
        """Yield how far each chain has come here without a gap: those of the bundle first, then all others."""
        tips = ((one.db, one.last, one.head) for one in self.branches.tips(profile))
        for db, last, head in dict.fromkeys((*ends, *tips)):
            if last and self.branches.is_reached(profile, head, last):
                yield Taken(db=db, last=last, head=head.hex())
