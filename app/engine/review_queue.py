"""Which cards come today: those begun first, then what is about to be forgotten, then a few new ones."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from app.engine.review import Memory, recall

AHEAD = timedelta(minutes=20)
"""A card in its first minutes of learning comes so much early when nothing else is left, as in Anki."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The most new cards and the most cards of any age in a day."""

    new: int = 10
    cards: int = 40

    def more(self, count: int) -> "Limits":
        """Return limits that are wider by so many cards, for who asks for more."""
        return Limits(new=self.new + count, cards=self.cards + count)


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What was done on the day so far: new cards begun, and different cards answered, the new ones included."""

    new: int = 0
    cards: int = 0


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """The moment, and when the learner's day ends; both aware UTC."""

    now: datetime
    ends: datetime


def daily_queue(
    known: Mapping[str, Memory], fresh: Sequence[str], *, day: Day, limits: Limits, done: Done
) -> tuple[str, ...]:
    """Return the ids of today's cards in the order to ask them.

    `known` are cards that were asked before, `fresh` new ones, the most wanted first. Cards in their first minutes of
    learning always come: stopping there would waste what was begun. As long as more is due than fits a day, no new
    card comes.
    """
    begun = sorted((one for one in known if known[one].phase != "review"), key=lambda one: (known[one].due, one))
    ready = [one for one in begun if known[one].due <= day.now]
    soon = [one for one in begun if day.now < known[one].due <= day.now + AHEAD]
    due = due_cards(known, day=day)
    room = max(0, limits.cards - done.cards)
    kept = due[:room]
    new = max(0, min(limits.new - done.new, room - len(kept))) if len(due) <= room else 0
    return (*ready, *kept, *fresh[:new], *soon)


def due_cards(known: Mapping[str, Memory], *, day: Day) -> list[str]:
    """Return known cards that are due before the day ends, the one nearest to being forgotten first."""
    due = [one for one, memory in known.items() if memory.phase == "review" and memory.due < day.ends]
    return sorted(due, key=lambda one: (recall(known[one], day.now), one))
