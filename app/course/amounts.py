"""Lengths of time in words: number, unit, plural and case, as each language of the courses inflects them."""

from typing import Annotated, Literal

import msgspec

from app.course.outline import Strict

Unit = Literal["working-day", "calendar-day", "month", "year"]

CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "abl", "number")
"""What may stand after the bar in {law:ID.days|gen}; "number" is the bare number."""


class Amount(Strict, frozen=True, kw_only=True):
    """A length of time."""

    value: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
    unit: Unit


def amount_text(amount: Amount, language: str, *, case: str = "nom") -> str:
    """Return "15 working days" in a language and grammatical case.

    A case the language does not inflect (the accusative of things in Russian) reads as the nominative.
    """
    if case == "number":
        return str(amount.value)
    forms = _UNITS[language][amount.unit]
    words = forms.get(case, forms["nom"])
    return f"{amount.value} {words[_plural(amount.value, language)]}"


def _plural(count: int, language: str) -> int:
    """Return 0 for one, 1 for few, 2 for many, by the rules of the language (CLDR); Kazakh counts without plural."""
    if language == "kk":
        return 0
    if language == "en":
        return 0 if count == 1 else 1
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2


def _kazakh(**forms: str) -> dict[str, tuple[str, ...]]:
    return {case: (form,) for case, form in forms.items()}


_UNITS: dict[str, dict[Unit, dict[str, tuple[str, ...]]]] = {
    "en": {
        "working-day": {"nom": ("working day", "working days")},
        "calendar-day": {"nom": ("calendar day", "calendar days")},
        "month": {"nom": ("month", "months")},
        "year": {"nom": ("year", "years")},
    },
    "ru": {
        "working-day": {
            "nom": ("рабочий день", "рабочих дня", "рабочих дней"),
            "gen": ("рабочего дня", "рабочих дней", "рабочих дней"),
            "dat": ("рабочему дню", "рабочим дням", "рабочим дням"),
            "ins": ("рабочим днём", "рабочими днями", "рабочими днями"),
            "loc": ("рабочем дне", "рабочих днях", "рабочих днях"),
        },
        "calendar-day": {
            "nom": ("календарный день", "календарных дня", "календарных дней"),
            "gen": ("календарного дня", "календарных дней", "календарных дней"),
            "dat": ("календарному дню", "календарным дням", "календарным дням"),
            "ins": ("календарным днём", "календарными днями", "календарными днями"),
            "loc": ("календарном дне", "календарных днях", "календарных днях"),
        },
        "month": {
            "nom": ("месяц", "месяца", "месяцев"),
            "gen": ("месяца", "месяцев", "месяцев"),
            "dat": ("месяцу", "месяцам", "месяцам"),
            "ins": ("месяцем", "месяцами", "месяцами"),
            "loc": ("месяце", "месяцах", "месяцах"),
        },
        "year": {
            "nom": ("год", "года", "лет"),
            "gen": ("года", "лет", "лет"),
            "dat": ("году", "годам", "годам"),
            "ins": ("годом", "годами", "годами"),
            "loc": ("годе", "годах", "годах"),
        },
    },
    "kk": {
        "working-day": _kazakh(
            nom="жұмыс күні",
            gen="жұмыс күнінің",
            dat="жұмыс күніне",
            acc="жұмыс күнін",
            ins="жұмыс күнімен",
            loc="жұмыс күнінде",
            abl="жұмыс күнінен",
        ),
        "calendar-day": _kazakh(
            nom="күнтізбелік күн",
            gen="күнтізбелік күннің",
            dat="күнтізбелік күнге",
            acc="күнтізбелік күнді",
            ins="күнтізбелік күнмен",
            loc="күнтізбелік күнде",
            abl="күнтізбелік күннен",
        ),
        "month": _kazakh(nom="ай", gen="айдың", dat="айға", acc="айды", ins="аймен", loc="айда", abl="айдан"),
        "year": _kazakh(nom="жыл", gen="жылдың", dat="жылға", acc="жылды", ins="жылмен", loc="жылда", abl="жылдан"),
    },
}
