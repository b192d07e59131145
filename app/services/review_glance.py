"""What the home page says of the review: told from the learner's file alone, since a start loads no course for it."""

from datetime import UTC, datetime, time, timedelta

import msgspec

from app.base.clock import Clock, local_day
from app.engine.forecast import USUAL_SECONDS, Forecast
from app.engine.review_queue import Limits
from app.storage.learner import review as stored
from app.storage.learner.file import LearnerFile

LATEST_REVIEWS = 100
"""Answers from which the usual time is taken."""

FRESH = timedelta(days=7)
"""A forecast older than this is not repeated."""

_FORECAST = "forecast"


class Glance(msgspec.Struct, frozen=True, kw_only=True):
    """Cards that wait to be repeated today and about how many minutes they take; new ones come on top.

    `begun` says that there is something to ask about; `forecast` is the last one, while it is fresh.
    """

    cards: int
    minutes: int
    begun: bool
    forecast: Forecast | None = None
    named: bool = False
    """Whether somebody set the day of the forecast."""


class _Told(msgspec.Struct, frozen=True):
    forecast: Forecast
    named: bool


def glance(file: LearnerFile, clock: Clock) -> Glance:
    """Return what is known without a course: cards that are due, within the limit of the day."""
    ends = (datetime.combine(local_day(clock), time()) + timedelta(days=1)).astimezone(UTC)
    begins = (ends - timedelta(days=1)).isoformat(timespec="milliseconds")
    cards = stored.cards(file.db)
    done = {one.card for one in stored.reviews(file.db, since=begins)}
    known = [row for row in cards.values() if row.memory is not None and not row.suspended]
    due = sum(row.memory is not None and row.memory.due < ends for row in known)
    count = min(due, max(0, Limits().cards - len(done)))
    told = _fresh_forecast(file, clock)
    return Glance(
        cards=count,
        minutes=max(1, round(count * usual_seconds(file) / 60)) if count else 0,
        begun=bool(cards) or bool(stored.begun_courses(file.db)) or bool(stored.wrong_answers(file.db)),
        forecast=told.forecast if told else None,
        named=told.named if told else False,
    )


def usual_seconds(file: LearnerFile) -> float:
    """Return the median time of the latest answers, or a usual one before there are any."""
    latest = sorted(one.seconds for one in stored.reviews(file.db)[-LATEST_REVIEWS:] if one.seconds > 0)
    return latest[len(latest) // 2] if latest else USUAL_SECONDS


def keep_forecast(file: LearnerFile, forecast: Forecast, *, named: bool, clock: Clock) -> None:
    """Keep a forecast for the home page."""
    at = clock.now().isoformat(timespec="milliseconds")
    with file.together():
        stored.keep_told(file.db, _FORECAST, msgspec.json.encode(_Told(forecast, named)).decode(), at)


def _fresh_forecast(file: LearnerFile, clock: Clock) -> _Told | None:
    value, at = stored.told(file.db, _FORECAST)
    if not value:
        return None
    age = clock.now() - datetime.fromisoformat(at)
    told = msgspec.json.decode(value, type=_Told)
    return told if timedelta() <= age <= FRESH and told.forecast.day > local_day(clock) else None
