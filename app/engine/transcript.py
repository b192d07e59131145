"""What a learner did, knows and forgets, counted from records: weeks, objectives, recall. Nothing is guessed.

Time is what lies between two things that were recorded, if it is no more than a pause; longer gaps count nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

import msgspec

from app.base.i18n import LocalText

LONGEST_PAUSE = timedelta(minutes=20)
"""A longer time without any record is not counted as learning: a lesson is read in less, somebody at lunch is not."""

FEW_QUESTIONS = 5
"""With fewer questions on an objective a result may be chance: it is shown as unsure."""

KNOWN_FROM, WEAK_BELOW = 0.8, 0.6

Judgement = Literal["known", "partly", "weak", "unsure"]


class Moment(msgspec.Struct, frozen=True):
    """When something was recorded; `monotonic` seconds can be compared within one `boot`."""

    at: datetime
    boot: str
    monotonic: float


class Recall(msgspec.Struct, frozen=True):
    """A card that came again on another day, and whether it was recalled; `at` is aware."""

    card: str
    at: datetime
    recalled: bool


class Week(msgspec.Struct, frozen=True, kw_only=True):
    """A week from its Monday on."""

    monday: date
    minutes: int
    lessons: int
    recalled: int
    forgotten: int


class ObjectiveResult(msgspec.Struct, frozen=True):
    """What one attempt brought for an objective: the share of its points, and how many questions were about it."""

    objective: str
    fraction: float
    questions: int


class ObjectiveStanding(msgspec.Struct, frozen=True, kw_only=True):
    """The best and the latest result of an objective, each with its questions, and what can be said of it."""

    objective: str
    text: LocalText
    course: LocalText
    best: float
    best_questions: int
    latest: float
    latest_questions: int

    @property
    def judgement(self) -> Judgement:
        """Tell what the latest result says; with few questions nothing."""
        if self.latest_questions < FEW_QUESTIONS:
            return "unsure"
        if self.latest >= KNOWN_FROM - 1e-9:
            return "known"
        return "weak" if self.latest < WEAK_BELOW - 1e-9 else "partly"


class Forgotten(msgspec.Struct, frozen=True, kw_only=True):
    """A card that was not recalled, how often, and when last; `words` is what it asks."""

    words: str
    times: int
    last: date


class Finished(msgspec.Struct, frozen=True, kw_only=True):
    """A course that was completed; `fraction` is its best score, 0.0 to 1.0."""

    title: LocalText
    day: date
    fraction: float


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A course that an office assigned; `done_on` is None while it is not complete."""

    title: LocalText
    due: date
    by: str
    done_on: date | None


class Transcript(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, as of a day. `minutes`, `lessons` and the rest of the counts are over all time, `weeks` the last ones.

    `since` is None before anything was recorded.
    """

    name: str
    as_of: date
    since: date | None
    minutes: int
    lessons: int
    quizzes: int
    desks: int
    recalled: int
    forgotten: int
    weeks: tuple[Week, ...]
    finished: tuple[Finished, ...]
    objectives: tuple[ObjectiveStanding, ...]
    forgotten_cards: tuple[Forgotten, ...]
    assigned: tuple[Asked, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether nothing was done yet."""
        return self.since is None


def active_times(moments: Sequence[Moment]) -> list[tuple[datetime, timedelta]]:
    """Return the times between records that count as learning, each with its beginning.

    Within one run of the PC its monotonic clock decides: the wall clock may have been moved.
    """
    found: list[tuple[datetime, timedelta]] = []
    ordered = sorted(moments, key=lambda one: one.at)
    for before, after in pairwise(ordered):
        between = after.at - before.at
        if before.boot == after.boot:
            between = timedelta(seconds=after.monotonic - before.monotonic)
        if timedelta() < between <= LONGEST_PAUSE:
            found.append((before.at, between))
    return found


def weeks_of(
    times: Iterable[tuple[datetime, timedelta]],
    lessons: Iterable[datetime],
    recalls: Iterable[Recall],
    *,
    today: date,
    most: int,
) -> tuple[Week, ...]:
    """Return the last weeks up to that of `today`, at most `most`, from the first one with anything in it; local days.

    Weeks without anything stand between the others: a gap is a gap.
    """
    seconds: Counter[date] = Counter()
    for at, length in times:
        seconds[monday_of(at)] += round(length.total_seconds())
    read = Counter(map(monday_of, lessons))
    right: Counter[date] = Counter()
    wrong: Counter[date] = Counter()
    for one in recalls:
        (right if one.recalled else wrong)[monday_of(one.at)] += 1
    known = [day for counted in (seconds, read, right, wrong) for day in counted]
    last = today - timedelta(days=today.weekday())
    first = max(min(known, default=last), last - timedelta(weeks=most - 1))
    mondays = [first + timedelta(weeks=number) for number in range((last - first).days // 7 + 1)]
    return tuple(
        Week(monday=day, minutes=round(seconds[day] / 60), lessons=read[day], recalled=right[day], forgotten=wrong[day])
        for day in mondays
    )


def monday_of(at: datetime) -> date:
    """Return the local Monday of the week of an aware time."""
    day = at.astimezone().date()
    return day - timedelta(days=day.weekday())


def standings_of(
    results: Iterable[ObjectiveResult], texts: dict[str, tuple[LocalText, LocalText]]
) -> tuple[ObjectiveStanding, ...]:
    """Return the standing of each objective; `results` come oldest first, `texts` are the objective's and its course's.

    Of two results that are as good the one with more questions is the best.
    """
    of_each: dict[str, list[ObjectiveResult]] = {}
    for one in results:
        if one.objective in texts and one.questions:
            of_each.setdefault(one.objective, []).append(one)
    made: list[ObjectiveStanding] = []
    for name in (one for one in texts if one in of_each):
        best = max(of_each[name], key=lambda one: (one.fraction, one.questions))
        latest = of_each[name][-1]
        made.append(
            ObjectiveStanding(
                objective=name,
                text=texts[name][0],
                course=texts[name][1],
                best=best.fraction,
                best_questions=best.questions,
                latest=latest.fraction,
                latest_questions=latest.questions,
            )
        )
    return tuple(made)
