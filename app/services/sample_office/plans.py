"""How far each invented person has come: most have done everything, some are on the way, a few were never heard of."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from app.base.shuffle import shuffled
from app.services.sample_office.chains import Event, SampleCourse, study

Stage = Literal["done", "ahead", "half", "first", "begun", "failed", "silent"]

STAGES: tuple[tuple[Stage, float], ...] = (
    ("done", 0.56),
    ("ahead", 0.17),
    ("half", 0.13),
    ("first", 0.07),
    ("begun", 0.03),
    ("failed", 0.02),
    ("silent", 0.02),
)
"""Shares of people; the last three have not completed the first course, which all have to do."""

SPAN_DAYS = 320
"""Over so many days before today the work is spread."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody did, in order of time; nothing for somebody of whom no file came."""

    stage: Stage
    events: tuple[Event, ...]


def plan(stage: Stage, courses: Sequence[SampleCourse], now: datetime, draw: random.Random) -> Plan:
    """Return the work of one person."""
    if stage == "silent":
        return Plan(stage=stage, events=())
    count = len(courses)
    whole = {"done": count, "ahead": max(count - draw.randint(1, 2), 1), "half": max(count // 2, 1), "first": 1}
    finished = whole.get(stage, 0)
    # More people learn towards the end: a department tells the next one.
    begin = now - timedelta(days=SPAN_DAYS * (1 - draw.random() ** 0.6), hours=draw.randint(0, 8)) - timedelta(days=25)
    step = max((now - begin) / (finished + 2), timedelta(hours=1))
    events: list[Event] = []
    for place, course in enumerate(courses[:finished]):
        result = round(min(max(draw.gauss(0.86, 0.07), course.pass_mark), 1.0), 2)
        events += study(course, begin + step * place, draw, result=result)
    if finished < count and stage != "first":
        following = courses[finished]
        failed = 0.45 if stage == "failed" else 0.0
        events += study(following, begin + step * finished, draw, share=1.0 if failed else 0.4, result=failed)
    past = sorted((one for one in events if one[0] < now - timedelta(hours=2)), key=lambda one: one[0])
    return Plan(stage=stage, events=tuple(past))


def stages(count: int, *, seed: str) -> list[Stage]:
    """Return the stages of `count` people by their shares, mixed."""
    found: list[Stage] = []
    for stage, share in STAGES:
        found += [stage] * round(share * count)
    while len(found) < count:
        found.append("done")
    return list(shuffled(found[:count], seed=seed))
