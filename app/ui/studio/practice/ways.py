"""The ways through a dialogue, read from its plain turns: who leads to whom, in layers from the start.

Needs of variables are taken as met or not met, whichever way; so a turn that is called unreachable here is so in every
run, while the check of the course (`app.practice.proof`) also knows turns whose needs are never met.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from app.practice.dialogue import END


class Node(NamedTuple):
    """A turn on the map. `at` is its place in the file, -1 for the end; `layer` counts from 0 at the start.

    `returns` is set for a turn after which the script goes on wherever it was left: an arrow to each such place would
    hide all others.
    """

    name: str
    at: int
    layer: int
    ways: tuple[str, ...]
    reachable: bool
    returns: bool = False


def nodes_of(turns: Any) -> list[Node]:
    """Return all turns by layer, and within a layer as they are written; the end is behind them if one comes to it."""
    script = _Script(turns if isinstance(turns, list) else [])
    if not script.names:
        return []
    ways = script.ways()
    drawn: dict[str, list[str]] = {}
    for name in script.names:
        named = script.named(name)
        onward = [to for to in ways[name] if to not in named]
        drawn[name] = named if script.is_branch(name) and len(onward) > 1 else [*named, *onward]
    layers = _layers(script.start(), drawn, ways)
    ends = layers.pop(END, None) is not None
    last = max(layers.values(), default=-1) + 1
    found = [
        Node(
            name, at, layers.get(name, last + 1), tuple(drawn[name]), name in layers, len(drawn[name]) < len(ways[name])
        )
        for at, name in enumerate(script.names)
    ]
    end = [Node(END, -1, last, (), reachable=True)] if ends else []
    return sorted([*found, *end], key=lambda node: node.layer)


class _Script:
    """Follows `app.practice.dialogue.DialoguePlay` without variables."""

    def __init__(self, turns: list[Any]) -> None:
        self.turns: dict[str, dict[str, Any]] = {}
        self.names: list[str] = []
        for number, one in enumerate(turns, start=1):
            turn = one if isinstance(one, dict) else {}
            name = str(turn.get("id") or f"#{number}")
            name = name if name not in self.turns else f"{name} (#{number})"
            self.turns[name] = turn
            self.names.append(name)
        self._main = [name for name in self.names if not self.turns[name].get("branch")]

    def start(self) -> list[str]:
        """Return the turns with which a run can begin."""
        return self._on("")

    def is_branch(self, name: str) -> bool:
        """Tell whether a turn is only reached by name."""
        return name not in self._main

    def named(self, name: str) -> list[str]:
        """Return where answers, reactions and branches of a turn lead by name, each once."""
        return list(dict.fromkeys(self._named(self.turns[name])))

    def ways(self) -> dict[str, list[str]]:
        """Return where each turn can lead, as far as runs come to it; of others where they would lead by name."""
        found: dict[str, dict[str, None]] = {}
        waiting = [(name, name if name in self._main else "") for name in self.start()]
        seen: set[tuple[str, str]] = set()
        while waiting:
            state = waiting.pop()
            if state in seen or state[0] == END:
                continue
            seen.add(state)
            for to in self._leads(*state):
                found.setdefault(state[0], {})[to] = None
                waiting.append((to, to if to in self._main else state[1]))
        for name in self.names:
            if name not in found:
                found[name] = dict.fromkeys(self._named(self.turns[name]))
        return {name: list(ways) for name, ways in found.items()}

    def _leads(self, name: str, last_main: str) -> Iterator[str]:
        turn = self.turns[name]
        yield from self._named(turn)
        if self._may_go_on(turn):
            yield from self._on(last_main)

    def _named(self, turn: dict[str, Any]) -> Iterator[str]:
        """Yield where answers, reactions and branches lead by name."""
        for key in ("answers", "reactions", "next"):
            for one in _mappings(turn.get(key)):
                if to := self._way(one):
                    yield to

    def _may_go_on(self, turn: dict[str, Any]) -> bool:
        """Tell whether the script may go on where it was left."""
        if any(self._way(one) and not one.get("needs") for one in _mappings(turn.get("next"))):
            return False
        answers = _mappings(turn.get("answers"))
        leading = [one for one in answers if self._way(one) and not one.get("needs")]
        named = [self.turns[to] for to in self._named(turn) if to != END]
        return len(leading) < len(answers) or not answers or bool(turn.get("seconds")) or any(map(_has_needs, named))

    def _way(self, part: dict[str, Any]) -> str:
        """Return the turn, or the end, that an answer, reaction or branch leads to by name; empty for none."""
        to = part.get("to")
        return to if isinstance(to, str) and (to == END or to in self.turns) else ""

    def _on(self, last_main: str) -> list[str]:
        """Return the turns that may follow in the main script, or the end."""
        rest = self._main[self._main.index(last_main) + 1 :] if last_main in self._main else self._main
        found = []
        for name in rest:
            found.append(name)
            if not _has_needs(self.turns[name]):
                return found
        return [*found, END]


def _layers(start: list[str], drawn: dict[str, list[str]], ways: dict[str, list[str]]) -> dict[str, int]:
    """Return the layer of each turn that can be reached: by the arrows drawn, then by those that are not drawn."""
    found = dict.fromkeys(start, 0)
    row = list(start)
    while row:
        row = _spread(row, drawn, found) or _spread(list(found), ways, found)[:1]
    return found


def _spread(row: list[str], ways: dict[str, list[str]], found: dict[str, int]) -> list[str]:
    """Give those that a row leads to, and that have no layer yet, the one below, and return them."""
    after = {to: found[name] + 1 for name in reversed(row) for to in ways.get(name, ()) if to not in found}
    found |= after
    return list(after)


def _mappings(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _has_needs(turn: dict[str, Any]) -> bool:
    return bool(turn.get("needs"))
