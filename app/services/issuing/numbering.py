"""The register of numbers: which were used, which wait, and why the others are gaps."""

from typing import Literal

import msgspec

from app.base.clock import Clock
from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.issuing.office import Acting, authorise
from app.storage.register.numbers import Gap, close_leases, gaps, open_ranges, unexplained
from app.storage.register.opening import Register

GAP_REASONS = {
    "cancelled": QT_TRANSLATE_NOOP("core", "The job was cancelled"),
    "has-one": QT_TRANSLATE_NOOP("core", "The person had got the certificate from another desk"),
    "not-drawn": QT_TRANSLATE_NOOP("core", "The certificate could not be drawn"),
    "year-ended": QT_TRANSLATE_NOOP("core", "The year ended before the desk used them"),
    "desk-closed": QT_TRANSLATE_NOOP("core", "The desk was given up"),
}


State = Literal["gap", "leased", "lost"]


class NumberLine(msgspec.Struct, frozen=True, kw_only=True):
    """Counters `first` to `last` of a prefix and year that are no certificates.

    "gap": they never will be, and `text` says why; "leased": a desk may still use them; "lost": nobody said why, which
    only happens if somebody changed the register by hand. `by` is who or which desk.
    """

    prefix: str
    year: int
    first: int
    last: int
    state: State
    text: str
    by: str


def give_up_desk(register: Register, desk: str, clock: Clock, *, acting: Acting) -> int:
    """Close the numbers of a desk that is no more and return how many become gaps; its jobs can be gone on with.

    Raises:
        TrustError: if `acting` may not issue.
        StorageError: if it could not be stored.
    """
    with register.writing() as connection:
        authorise(connection, acting, "issue")
        return close_leases(connection, desk=desk, reason="desk-closed", at=clock.now())


def number_lines(register: Register) -> list[NumberLine]:
    """Return all numbers that are no certificates, explained, in their order."""
    leased = QT_TRANSLATE_NOOP("core", "Leased, and not used yet")
    lost = QT_TRANSLATE_NOOP("core", "Given out, and not explained: look who changed the register")
    with register.reading() as connection:
        told: list[tuple[Gap, State, str]] = [
            (one, "gap", GAP_REASONS.get(one.reason, one.reason)) for one in gaps(connection)
        ]
        told += [(one, "leased", leased) for one in open_ranges(connection)]
        told += [(one, "lost", lost) for one in unexplained(connection)]
    lines = [
        NumberLine(prefix=one.prefix, year=one.year, first=one.first, last=one.last, state=state, text=text, by=one.by)
        for one, state, text in told
    ]
    return sorted(lines, key=lambda one: (one.prefix, one.year, one.first))
