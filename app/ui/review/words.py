"""What the review says: waits, the forecast, and why a card does not come, in the interface language."""

from datetime import timedelta
from typing import TYPE_CHECKING

from app.ui.text import date_text, percent_text, plural, translate

if TYPE_CHECKING:
    # The home page says a forecast too, and a start loads no question types.
    from app.services.reviewing import Calibration, Forecast

FIRST_MINUTES, FIRST_HOURS, FIRST_DAYS, FIRST_MONTHS = 60, 24, 60, 730
"""From which number on the next larger unit is told: hours, days, months, years."""


def wait_text(wait: timedelta) -> str:
    """Return a time to wait in the unit in which people would tell it."""
    minutes = max(1, round(wait.total_seconds() / 60))
    if minutes < FIRST_MINUTES:
        return plural("review", "%n minute(s)", minutes)
    hours, days = round(minutes / 60), round(minutes / 1440)
    if hours < FIRST_HOURS:
        return plural("review", "%n hour(s)", hours)
    if days < FIRST_DAYS:
        return plural("review", "%n day(s)", days)
    if days < FIRST_MONTHS:
        return plural("review", "%n month(s)", round(days / 30.4))
    return plural("review", "%n year(s)", round(days / 365.25))


def rating_words() -> dict[int, str]:
    """Return the word for each rating."""
    return {
        1: translate("review", "Forgotten"),
        2: translate("review", "Hard"),
        3: translate("review", "Good"),
        4: translate("review", "Easy"),
    }


def forecast_text(forecast: "Forecast", language: str, *, named: bool) -> str:
    """Return what is foretold; `named` says that somebody set the day, else it is only a month from now."""
    of_cards = plural("review", "of %n card(s)", forecast.cards)
    words = translate(
        "review", "On {day}, a month from now, you will recall {percent} {of_cards} without another review."
    )
    if named:
        words = translate(
            "review", "By your check on {day} you will recall {percent} {of_cards} without another review."
        )
    told = words.format(day=date_text(forecast.day, language), percent=percent_text(forecast.recall), of_cards=of_cards)
    # A number is never parted from its sign.
    return f"{told} {_advice(forecast)}".replace(" %", "\N{NO-BREAK SPACE}%")


def _advice(forecast: "Forecast") -> str:
    goal = percent_text(forecast.goal)
    if forecast.minutes_a_week is None:
        words = translate(
            "review", "{goal} cannot be reached by then, even with an hour a day. Begin with today’s cards."
        )
        return words.format(goal=goal)
    if not forecast.minutes_a_week:
        return translate("review", "That is {goal} or more already.").format(goal=goal)
    return plural("review", "%n minute(s) a week bring {goal}.", forecast.minutes_a_week).format(goal=goal)


def calibration_text(calibration: "Calibration") -> str:
    """Return in one sentence how true the predictions were."""
    words = plural(
        "review", "Of %n answer(s) Kense foretold {foretold} to be recalled; it was {recalled}.", calibration.count
    )
    return words.format(foretold=percent_text(calibration.foretold), recalled=percent_text(calibration.recalled))


def reason_text(reason: str) -> str:
    """Return why a card does not come."""
    reasons = {
        "retired": translate("review", "It is no longer part of the course."),
        "missing": translate("review", "Its course is not on this PC now."),
        "unconfirmed": translate("review", "The law behind it is to be confirmed."),
        "removed": translate("review", "You removed the note."),
        "leech": translate("review", "Forgotten eight times: read about it again before it is asked again."),
        "own": translate("review", "You set it aside."),
    }
    return reasons[reason]
