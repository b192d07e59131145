"""Flows are the cheapest there are, also after an arc was made to carry more or less."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.flow import Network

LEFT, RIGHT = 2, 3
ARCS = LEFT + LEFT * RIGHT + RIGHT

rising = st.lists(st.integers(-5, 9), min_size=1, max_size=2).map(sorted)
"""What the units of one arc cost."""


def network(costs: list[list[int]]) -> Network:
    """Return source 0 and sink 1 with two nodes behind the one, three before the other, and all arcs between."""
    made = Network()
    source, sink = made.node(), made.node()
    left, right = [made.node() for _ in range(LEFT)], [made.node() for _ in range(RIGHT)]
    ends = [*((source, one) for one in left), *product(left, right), *((one, sink) for one in right)]
    for (tail, head), cost in zip(ends, costs, strict=True):
        made.arc(tail, head, cost)
    return made


def flows(costs: list[list[int]], units: int) -> list[tuple[int, ...]]:
    """Return all ways to send so many units, by trying every one."""
    most = [len(cost) for cost in costs]
    found = []
    for middle in product(*(range(one + 1) for one in most[LEFT:-RIGHT])):
        left = [sum(middle[one * RIGHT : (one + 1) * RIGHT]) for one in range(LEFT)]
        right = [sum(middle[one::RIGHT]) for one in range(RIGHT)]
        flow = (*left, *middle, *right)
        if sum(middle) == units and all(one <= limit for one, limit in zip(flow, most, strict=True)):
            found.append(flow)
    return found


def price(costs: list[list[int]], flow: tuple[int, ...]) -> int:
    return sum(sum(cost[:units]) for cost, units in zip(costs, flow, strict=True))


@settings(deadline=None)
@given(costs=st.lists(rising, min_size=ARCS, max_size=ARCS), units=st.integers(1, 4))
def test_flow_is_the_cheapest(costs: list[list[int]], units: int) -> None:
    possible = flows(costs, units)
    made = network(costs)
    if not possible:
        with pytest.raises(ValueError, match="no way"):
            made.send(0, 1, units)
        return
    made.send(0, 1, units)
    assert made.cost() == min(price(costs, flow) for flow in possible)
    assert tuple(made.flow) in possible


@settings(deadline=None)
@given(
    costs=st.lists(rising, min_size=ARCS, max_size=ARCS),
    changes=st.lists(st.tuples(st.integers(0, ARCS - 1), st.booleans()), min_size=1, max_size=3),
)
def test_flow_stays_the_cheapest_when_an_arc_must_carry_more_or_less(
    costs: list[list[int]], changes: list[tuple[int, bool]]
) -> None:
    possible = flows(costs, 2)
    made = network(costs)
    if not possible:
        return
    made.send(0, 1, 2)
    for arc, more in changes:
        before, bound = made.cost(), made.flow[arc] + (1 if more else -1)
        possible = [flow for flow in possible if (flow[arc] >= bound if more else flow[arc] <= bound)]
        extra = made.carry_more(arc) if more else made.carry_less(arc)
        if extra is None:
            assert possible == []
            return
        assert before + extra == made.cost() == min(price(costs, flow) for flow in possible)


def test_flow_goes_back_to_what_was_kept() -> None:
    made = network([[0, 0]] * ARCS)
    made.send(0, 1, 2)
    kept, flow = made.kept(), made.flow[:]
    assert made.carry_less(0) is not None
    assert made.flow != flow
    made.restore(kept)
    assert (made.flow, made.bounds([0])) == (flow, ((0, 2),))
