"""The cheapest flow in which scopes carry at least so many cases: a search over flows (branch and bound).

A least number of cases crosses quotas and levels at once, which no single flow can say. So the search asks for flows
that may miss it, with a reward for each case (Lagrange), and splits where one misses it: either this arc carries one
more, or that one. The reward makes the flows' costs a close lower bound; mostly the first flow settles it.
"""

from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush

import msgspec

from app.engine.flow import Kept, Network

STEPS = 1000
"""Flows looked at before the best found so far is taken; quotas and numbers of cases are met in any case.

The blueprints of the curriculum need none or a few. More is needed only where many sections have quotas, levels and
cases of their own at once, and there, too, one of the first flows is nearly always the best.
"""


class Scope(msgspec.Struct, frozen=True):
    """Arcs that together are to carry at least `wanted` cases."""

    wanted: int
    arcs: tuple[int, ...]


Build = Callable[[Sequence[int]], tuple[Network, tuple[Scope, ...]]]
"""Given the reward for each case of each scope (empty for none), a new network with its units sent, and its scopes."""


def with_cases(build: Build, *, grain: int, dear: int) -> list[int]:
    """Return the flow on every arc.

    Costs that differ by less than `grain` count as equal. Cases that cost `dear` or more are not taken, and the
    wanted number is lowered: first scopes go first.
    """
    network, wanting = build(())
    if all(_carried(network, scope) >= scope.wanted for scope in wanting):
        return network.flow
    wanted, rewards = _filled_up(network, wanting, dear)
    goals = [msgspec.structs.replace(scope, wanted=number) for scope, number in zip(wanting, wanted, strict=True)]
    rewarded, _ = build(rewards)
    return _Search(rewarded, goals, rewards, grain).best(network.flow, network.cost())


def _carried(network: Network, scope: Scope) -> int:
    return sum(network.flow[arc] for arc in scope.arcs)


def _filled_up(network: Network, scopes: Sequence[Scope], dear: int) -> tuple[list[int], list[int]]:
    """Add the cheapest case until all scopes have theirs; return the numbers reached and the most a case has cost.

    Adding one by one reaches as many as can be reached; only which of them is not always the best choice.
    """
    costs, hopeless = [0] * len(scopes), set[int]()
    while True:
        # From the first one each time: what a scope had by itself, a later one may have taken.
        short = (at for at, scope in enumerate(scopes) if _carried(network, scope) < scope.wanted)
        at = next((one for one in short if one not in hopeless), None)
        if at is None:
            return [min(scope.wanted, _carried(network, scope)) for scope in scopes], costs
        ways = list(_one_more(network, scopes[at]))
        if not ways or min(ways)[0] >= dear:
            hopeless.add(at)
            continue
        cost, _, kept = min(ways)
        network.restore(kept)
        costs[at] = max(costs[at], cost)


def _one_more(network: Network, scope: Scope) -> Iterator[tuple[int, int, Kept]]:
    """Yield the ways to carry one case more: cost, arc, flow; the network is left as it was."""
    before = network.kept()
    for arc in scope.arcs:
        cost = network.carry_more(arc)
        if cost is not None:
            yield cost, arc, network.kept()
        network.restore(before)


class _Search:
    """Looks at flows by their lower bound, cheapest first."""

    def __init__(self, network: Network, scopes: Sequence[Scope], rewards: Sequence[int], grain: int) -> None:
        self._network = network
        self._scopes = scopes
        self._rewards = rewards
        self._grain = grain
        self._arcs = sorted({arc for scope in scopes for arc in scope.arcs})
        self._known = {network.bounds(self._arcs)}
        self._waiting: list[tuple[int, int, Kept]] = []
        self._steps = 0

    def best(self, flow: list[int], cost: int) -> list[int]:
        """Return the best flow, where one is known already that costs `cost`."""
        owed = sum(reward * scope.wanted for reward, scope in zip(self._rewards, self._scopes, strict=True))
        heappush(self._waiting, (self._network.cost() + owed, 0, self._network.kept()))
        while self._waiting and self._steps < STEPS:
            bound, _, kept = heappop(self._waiting)
            if bound // self._grain >= cost // self._grain:
                break
            self._network.restore(kept)
            over = [_carried(self._network, scope) - scope.wanted for scope in self._scopes]
            missing = next((scope for scope, surplus in zip(self._scopes, over, strict=True) if surplus < 0), None)
            if missing is not None:
                self._split(bound, kept, missing, more=True)
                continue
            real = bound + sum(reward * surplus for reward, surplus in zip(self._rewards, over, strict=True))
            if real < cost:
                flow, cost = self._network.flow[:], real
            # A cheaper one has fewer cases somewhere: more of them everywhere only cost more reward.
            for scope, reward, surplus in zip(self._scopes, self._rewards, over, strict=True):
                if reward and surplus:
                    self._split(bound, kept, scope, more=False)
        return flow

    def _split(self, bound: int, kept: Kept, scope: Scope, *, more: bool) -> None:
        for arc in scope.arcs:
            self._network.restore(kept)
            extra = self._network.carry_more(arc) if more else self._network.carry_less(arc)
            bounds = self._network.bounds(self._arcs)
            self._steps += 1
            if extra is not None and bounds not in self._known:
                self._known.add(bounds)
                heappush(self._waiting, (bound + extra, self._steps, self._network.kept()))
