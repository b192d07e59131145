"""Which bundles go into the register together.

Two of one profile, or with one database, are looked at one after the other: what is odd about the second is told by the
first. So they never share a round, and keep their order.
"""

from collections.abc import Iterator

from app.trust.bundle import Unpacked

MOST_FACTS = 20_000
MOST_FILES = 500
"""So much is read before it is stored: forty megabytes of memory, and a second in which other desks wait."""


class Rounds:
    """Bundles that were opened and wait to be stored."""

    def __init__(self) -> None:
        self._waiting: list[Unpacked] = []
        self._facts = 0

    def add(self, opened: Unpacked) -> bool:
        """Let a bundle wait, and tell whether enough do."""
        self._waiting.append(opened)
        self._facts += sum(len(one.facts) for one in opened.chains)
        return self._facts >= MOST_FACTS or len(self._waiting) >= MOST_FILES

    def __iter__(self) -> Iterator[list[Unpacked]]:
        """Yield all that wait, in rounds; nothing waits afterwards."""
        while self._waiting:
            together, later = _apart(self._waiting)
            yield together
            self._waiting = later
        self._facts = 0


def _apart(waiting: list[Unpacked]) -> tuple[list[Unpacked], list[Unpacked]]:
    """Return the bundles that have nothing in common with an earlier one, and the others."""
    seen: set[tuple[str, str]] = set()
    together: list[Unpacked] = []
    later: list[Unpacked] = []
    for one in waiting:
        names = {("profile", one.body.profile), *(("db", chain.db) for chain in one.chains)}
        (together if seen.isdisjoint(names) else later).append(one)
        seen |= names
    return together, later
