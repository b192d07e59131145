"""Minimum-cost flow in small networks whose arcs cost more with every unit, in whole numbers and without chance.

Units are sent one by one along the cheapest path (successive shortest paths). That keeps the flow optimal for its
amount, and it stays optimal when one arc is made to carry one unit more or less by the cheapest detour.
"""

from collections import deque
from collections.abc import Sequence

DEAR = 1 << 200
"""More than any path costs."""

Kept = tuple[list[int], ...]
"""A flow with its bounds, as `Network.kept` gives it."""


class Network:
    """Nodes are numbers from 0; an arc has one cost for each unit it can carry, never falling."""

    def __init__(self) -> None:
        self.flow: list[int] = []
        """Units on each arc."""
        self._tail: list[int] = []
        self._head: list[int] = []
        self._costs: list[Sequence[int]] = []
        self._least: list[int] = []
        self._most: list[int] = []
        self._more: list[int] = []
        """What one unit more costs on each arc, DEAR where it may carry no more."""
        self._less: list[int] = []
        """What one unit less costs, DEAR where it may carry no less."""
        self._leaving: list[list[tuple[int, int]]] = []
        """Arc and other end of all that a path may take from a node; ~arc is one gone backwards."""

    def node(self) -> int:
        """Add a node and return its number."""
        self._leaving.append([])
        return len(self._leaving) - 1

    def arc(self, tail: int, head: int, costs: Sequence[int]) -> int:
        """Add an arc and return its number."""
        number = len(self.flow)
        self._tail.append(tail)
        self._head.append(head)
        self._costs.append(costs)
        self.flow.append(0)
        self._least.append(0)
        self._most.append(len(costs))
        self._more.append(costs[0] if costs else DEAR)
        self._less.append(DEAR)
        self._leaving[tail].append((number, head))
        self._leaving[head].append((~number, tail))
        return number

    def kept(self) -> Kept:
        """Return the flow and its bounds, to go back to."""
        return self.flow[:], self._least[:], self._most[:], self._more[:], self._less[:]

    def restore(self, kept: Kept) -> None:
        """Go back to what was kept."""
        self.flow, self._least, self._most, self._more, self._less = (one[:] for one in kept)

    def cost(self) -> int:
        """Return what all units together cost."""
        return sum(sum(costs[:units]) for costs, units in zip(self._costs, self.flow, strict=True) if units)

    def bounds(self, arcs: Sequence[int]) -> tuple[tuple[int, int], ...]:
        """Return the fewest and most units that each of the arcs may carry."""
        return tuple((self._least[arc], self._most[arc]) for arc in arcs)

    def send(self, source: int, sink: int, units: int) -> None:
        """Send units as cheaply as they go.

        Raises:
            ValueError: if the network cannot carry so many.
        """
        for _ in range(units):
            if self._push(source, sink) is None:
                raise ValueError(f"no way for {units} units")

    def carry_more(self, arc: int) -> int | None:
        """Make an arc carry one unit more from now on; return what that costs, None if it cannot be."""
        extra = self._more[arc]
        if extra == DEAR:
            return None
        self._more[arc] = self._less[arc] = DEAR
        detour = self._push(self._head[arc], self._tail[arc])
        self.flow[arc] += detour is not None
        self._least[arc] = self.flow[arc]
        self._refresh(arc)
        return None if detour is None else extra + detour

    def carry_less(self, arc: int) -> int | None:
        """Make an arc carry one unit less from now on; return what that costs, None if it cannot be."""
        saved = self._less[arc]
        if saved == DEAR:
            return None
        self._more[arc] = self._less[arc] = DEAR
        detour = self._push(self._tail[arc], self._head[arc])
        self.flow[arc] -= detour is not None
        self._most[arc] = self.flow[arc]
        self._refresh(arc)
        return None if detour is None else saved + detour

    def _refresh(self, arc: int) -> None:
        units, costs = self.flow[arc], self._costs[arc]
        self._more[arc] = costs[units] if units < self._most[arc] else DEAR
        self._less[arc] = -costs[units - 1] if units > self._least[arc] else DEAR

    def _push(self, source: int, sink: int) -> int | None:
        """Send one unit along the cheapest path and return its cost, None if there is no path."""
        far, came = self._paths(source)
        if far[sink] == DEAR:
            return None
        at = sink
        while at != source:
            step = came[at]
            if step >= 0:
                self.flow[step] += 1
                self._refresh(step)
                at = self._tail[step]
            else:
                self.flow[~step] -= 1
                self._refresh(~step)
                at = self._head[~step]
        return far[sink]

    def _paths(self, source: int) -> tuple[list[int], list[int]]:
        """Return for every node how far it is and by which arc it is reached (Bellman and Ford, with a queue)."""
        more, less, leaving = self._more, self._less, self._leaving
        far, came = [DEAR] * len(leaving), [0] * len(leaving)
        far[source] = 0
        waiting, queue = [False] * len(leaving), deque([source])
        while queue:
            node = queue.popleft()
            waiting[node] = False
            base = far[node]
            for arc, other in leaving[node]:
                step = more[arc] if arc >= 0 else less[~arc]
                if step != DEAR and base + step < far[other]:
                    far[other], came[other] = base + step, arc
                    if not waiting[other]:
                        waiting[other] = True
                        queue.append(other)
        return far, came
