"""Files that were taken in before: told by their digest, and answered from the register without being opened."""

from collections.abc import Sequence
from datetime import datetime

from app.services.collecting.receipts import Receipts
from app.services.collecting.taken import Taken
from app.storage.register.branches import Branches
from app.storage.register.bundles import Bundle, ends_of
from app.storage.register.facts import Intake
from app.storage.register.opening import RegisterConnection
from app.storage.register.people import profiles_numbered


def taken_again(
    connection: RegisterConnection, known: Sequence[Bundle], now: datetime, *, office: str
) -> dict[bytes, Taken]:
    """Return what bundles bring that are in the register, by their digests: the receipt, with the numbers of then."""
    profiles = profiles_numbered(connection, {one.profile for one in known})
    ends = ends_of(connection, [one.number for one in known])
    receipts = Receipts(Branches(connection, profiles=profiles, dbs=()), office, now)
    return {
        one.digest: Taken(
            digest=one.digest.hex(),
            profile=profiles[one.profile].profile,
            name=profiles[one.profile].name,
            new=0,
            known=one.new + one.known + one.quarantined,
            quarantined=0,
            notices=(),
            receipt=receipts.made(
                one.digest,
                profiles[one.profile],
                ends.get(one.number, ()),
                Intake(new=one.new, known=one.known, quarantined=one.quarantined),
            ),
            repeated=True,
        )
        for one in known
    }
