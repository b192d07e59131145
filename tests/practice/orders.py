"""The same deeds in other orders: what a desk may not score differently."""

from collections.abc import Iterator
from random import Random
from typing import Any

from app.practice.common import Entry
from app.practice.play import Play

BARRIERS = {"wait", "finish"}
"""What goes on for all cases at once: what stands before it stays before it in every lawful order."""


def lawful(one: Play, state: Any, entry: Entry) -> bool:
    """Tell whether an entry is one of the things that can be done now."""
    return any((move.case, move.action) == (entry.case, entry.action) for move in one.moves(state))


def stretches(log: list[Entry]) -> Iterator[list[Entry]]:
    """Cut a log behind each thing that goes on for all cases at once."""
    stretch: list[Entry] = []
    for entry in log:
        stretch.append(entry)
        if entry.action in BARRIERS:
            yield stretch
            stretch = []
    yield stretch


def other_order(one: Play, log: list[Entry], source: Random) -> list[Entry]:
    """The same deeds in another lawful order: at each step one of the cases goes on whose next step can be done."""
    state, order = one.begin(), list[Entry]()
    for stretch in stretches(log):
        waiting = [entry for entry in stretch if entry.action not in BARRIERS]
        while waiting:
            firsts = {entry.case: entry for entry in reversed(waiting)}
            able = [entry for entry in firsts.values() if lawful(one, state, entry)]
            chosen = able[int(source.random() * len(able))]
            waiting.remove(chosen)
            order.append(chosen)
            state = one.after(state, chosen)
        for barrier in (entry for entry in stretch if entry.action in BARRIERS):
            order.append(barrier)
            state = one.after(state, barrier)
    return order
