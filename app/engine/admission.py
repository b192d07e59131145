"""Whether an attempt at a quiz may begin: days, number of attempts, waiting time. An open attempt may always go on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.outline import QuizRules


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: `refusal` says why not; None that it may begin. `left` counts attempts left, None without a limit.

    `begins_at` is the first moment (aware) at which a refused attempt may begin, where that is known.
    """

    refusal: CourseError | None = None
    left: int | None = None
    begins_at: datetime | None = None
    goes_on: bool = False


def admission(
    rules: QuizRules,
    *,
    begun: Sequence[datetime],
    handed_in: Sequence[datetime],
    open_attempt: bool,
    now: datetime,
) -> Admission:
    """Return whether an attempt may begin at `now` (aware).

    A wrong clock of the PC may refuse an attempt by its dates, never end one that is open.
    """
    counted = _counted(rules, begun, now)
    left = max(0, rules.attempts - len(counted)) if rules.attempts else None
    if open_attempt:
        return Admission(left=left, goes_on=True)
    today = now.astimezone().date()
    if rules.opens and today < rules.opens:
        return _refused(_not_yet(rules.opens, today), left)
    if rules.closes and today > rules.closes:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The last day for this quiz was {day}; today is {today} by this PC's clock. Your progress is safe. "
            "If the clock is wrong, have it set; otherwise ask the trainer for another date.",
        )
        return _refused(CourseError(text, day=_day(rules.closes), today=_day(today)), left)
    if left == 0:
        return _none_left(rules, counted)
    return _after_the_wait(rules, begun, handed_in, now=now, left=left)


def _counted(rules: QuizRules, begun: Sequence[datetime], now: datetime) -> list[datetime]:
    if not rules.attempts_days:
        return sorted(begun)
    return sorted(one for one in begun if one > now - timedelta(days=rules.attempts_days))


def _none_left(rules: QuizRules, counted: list[datetime]) -> Admission:
    if not rules.attempts_days:
        text = QT_TRANSLATE_NOOP(
            "core",
            "All {count} attempts at this quiz are used. Your results are safe. Ask the trainer for another one.",
        )
        return _refused(CourseError(text, count=rules.attempts), 0)
    again = counted[-rules.attempts] + timedelta(days=rules.attempts_days)
    text = QT_TRANSLATE_NOOP(
        "core",
        "All {count} attempts within {days} days are used. Your results are safe. The next one may begin on {moment}.",
    )
    refusal = CourseError(text, count=rules.attempts, days=rules.attempts_days, moment=_moment(again))
    return _refused(refusal, 0, begins_at=again)


def _after_the_wait(
    rules: QuizRules, begun: Sequence[datetime], handed_in: Sequence[datetime], *, now: datetime, left: int | None
) -> Admission:
    """Refuse until the wait after the last handing in is over; where the clock was set back, nobody has to wait."""
    if not rules.delay_hours or not handed_in or len(begun) + 1 < rules.delay_from:
        return Admission(left=left)
    again = max(handed_in) + timedelta(hours=rules.delay_hours)
    if now >= again or now < max(handed_in):
        return Admission(left=left)
    text = QT_TRANSLATE_NOOP(
        "core", "Between two attempts lie {hours} hours. Your results are safe. The next one may begin on {moment}."
    )
    return _refused(CourseError(text, hours=f"{rules.delay_hours:g}", moment=_moment(again)), left, begins_at=again)


def _not_yet(opens: date, today: date) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "This quiz opens on {day}; today is {today} by this PC's clock. Your progress is safe. "
        "Come back then; if the clock is wrong, have it set.",
    )
    return CourseError(text, day=_day(opens), today=_day(today))


def _refused(refusal: CourseError, left: int | None, *, begins_at: datetime | None = None) -> Admission:
    return Admission(refusal=refusal, left=left, begins_at=begins_at)


def _day(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year}"


def _moment(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{_day(local.date())} {local.hour:02}:{local.minute:02}"
