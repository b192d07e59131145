"""The network of a blueprint: source, parts, quotas, questions, levels of a section, levels of the whole, sink."""

from collections.abc import Mapping, Sequence

import msgspec

from app.course.blueprint import Blueprint, Group, Part, is_case
from app.engine.cases import Scope
from app.engine.flow import Network

WHOLE = -1
"""Stands for the number of a part where a node belongs to all of them."""

Leaf = tuple[int, str, bool]
"""Number of the part, level, and whether only cases come this way."""


class Weights(msgspec.Struct, frozen=True):
    """What one step of each demand costs; each is more than all lower ones together can come to."""

    level: int
    seen: int
    ungraded: int
    quota: int

    @classmethod
    def of(cls, plan: Blueprint, *, most_seen: int) -> "Weights":
        """Return the weights for a plan; the rank of a question by the seed, from 0, weighs as it is."""
        number = plan.number
        level = number * sum(len(part.questions) for part in plan.parts) + 1
        seen = level * (4 * number + 4)  # a question adds or takes 1 in its section and in the whole
        ungraded = 2 * seen * (number * most_seen + 1)
        return cls(level=level, seen=seen, ungraded=ungraded, quota=2 * ungraded * (number + 1))


class Layout:
    """The network for one plan, with `scopes` of cases: first of the sections that ask for cases, then of the whole.

    Questions of one quota and level, cases apart, are one arc, cheapest first by `prices` (by question id). `rewards`
    is taken off for each case of each scope, nothing by default. The numbers of arcs depend on the plan alone.
    """

    def __init__(
        self, plan: Blueprint, prices: Mapping[str, int], weights: Weights, rewards: Sequence[int] = ()
    ) -> None:
        self.network = Network()
        self._plan, self._prices, self._weights = plan, prices, weights
        self._source, self._sink = self.network.node(), self.network.node()
        self._numbers = [part.cases for part in plan.parts if part.cases > 0] + [plan.cases] * (plan.cases > 0)
        self._rewards = rewards or [0] * len(self._numbers)
        self._arcs: list[list[int]] = [[] for _ in self._numbers]
        self._classes: list[tuple[int, list[str]]] = []
        self._nodes: dict[Leaf, int] = {}
        scope = 0
        for number, part in enumerate(plan.parts):
            own = [scope] if part.cases > 0 else []
            self._part(number, part, own)
            scope += len(own)

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """What has to carry cases, and how many."""
        return tuple(Scope(wanted, tuple(arcs)) for wanted, arcs in zip(self._numbers, self._arcs, strict=True))

    def send(self) -> None:
        """Send one unit for each question of the paper."""
        self.network.send(self._source, self._sink, self._plan.number)

    def taken(self, flow: Sequence[int]) -> list[str]:
        """Return the ids of the questions that a flow takes."""
        return [one for arc, ids in self._classes for one in ids[: flow[arc]]]

    def _part(self, number: int, part: Part, own_scope: list[int]) -> None:
        node = self.network.node()
        self.network.arc(self._source, node, self._at_least(part.needed, len(part.questions)))
        for group in part.groups:
            entry = node
            if group.kind != "all":
                entry = self.network.node()
                self.network.arc(node, entry, self._at_least(group.needed, len(group.questions)))
            for leaf, ids in self._classes_of(number, part, group).items():
                arc = self.network.arc(entry, self._leaf(leaf, part, own_scope), [self._prices[one] for one in ids])
                self._classes.append((arc, ids))

    def _at_least(self, needed: int, most: int) -> list[int]:
        return [-self._weights.quota] * needed + [0] * (most - needed)

    def _classes_of(self, number: int, part: Part, group: Group) -> dict[Leaf, list[str]]:
        """Return the ids of a group by where they lead, cheapest first; what nobody asks about is not told apart."""
        home = number if part.levels or part.cases > 0 else WHOLE
        by_level, by_case = bool(part.levels or self._plan.levels), bool(self._numbers)
        classes: dict[Leaf, list[str]] = {}
        for question in sorted(group.questions, key=lambda one: self._prices[one.id]):
            leaf = (home, question.level if by_level else "", by_case and is_case(question))
            classes.setdefault(leaf, []).append(question.id)
        return classes

    def _leaf(self, leaf: Leaf, part: Part, own_scope: list[int]) -> int:
        """Return the node by which questions leave their quota."""
        home, level, case = leaf
        if not case:
            return self._level(home, level, part.levels)
        if leaf not in self._nodes:
            self._nodes[leaf] = self.network.node()
            scopes = own_scope + [len(self._numbers) - 1] * (self._plan.cases > 0)
            costs = [-sum(self._rewards[scope] for scope in scopes)] * self._plan.number
            arc = self.network.arc(self._nodes[leaf], self._level(home, level, part.levels), costs)
            for scope in scopes:
                self._arcs[scope].append(arc)
        return self._nodes[leaf]

    def _level(self, home: int, level: str, wanted: Mapping[str, int]) -> int:
        """Return the node of a level in a part or in the whole, with its way to the sink."""
        key = (home, level, False)
        if key not in self._nodes:
            node = self._nodes[key] = self.network.node()
            whole = home == WHOLE
            after = self._sink if whole else self._level(WHOLE, level, self._plan.levels)
            self.network.arc(node, after, self._fit(self._plan.levels if whole else wanted, level))
        return self._nodes[key]

    def _fit(self, levels: Mapping[str, int], level: str) -> list[int]:
        """Return what each question of a level costs: one nearer to the wanted number, then one farther from it."""
        if not levels:
            return [0] * self._plan.number
        near = min(levels[level], self._plan.number)
        return [-self._weights.level] * near + [self._weights.level] * (self._plan.number - near)
