"""What one run of a desk plays: a variant drawn by seed, with its days, names and numbers worked out and frozen."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from app.base.i18n import LocalText, pick
from app.base.shuffle import shuffled
from app.practice.rubric import applies, checks_of, law_of
from app.practice.spec import AutoFail, Layer, Penalty, Practice, Subject, Variant
from app.practice.values import Day, Setting, UnknownValueError, ValueRule, day_of, day_text, number_words

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_-]*)\}")
"""{due} in any text of a desk; {law:…} is filled in when shown."""

DAYS_BEFORE, DAYS_AFTER = 90, 120
"""Calendar days around the start for which a run knows which are worked."""


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One variant as drawn. Values of a case stand under "case.name", those of the whole desk under "name".

    `ungraded` names, for "case/check" and `rule_key`, the law that is not confirmed (empty where a counted day is
    not).
    """

    variant: str
    seed: str
    layer: str = ""
    graded: bool = True
    start: date
    order: tuple[str, ...]
    """The cases that come, in the order in which they are listed."""
    days: dict[str, Day] = {}
    words: dict[str, LocalText] = {}
    numbers: dict[str, float] = {}
    ungraded: dict[str, tuple[str, ...]] = {}
    workdays: tuple[date, ...] = ()

    def fill(self, text: Mapping[str, str], language: str, *, case: str = "", source: str = "en") -> str:
        """Return a text in a language, or the nearest there is, with the values of the case and the desk."""
        words = pick(text, language, source=source)
        if "{" not in words:
            return words
        return PLACEHOLDER.sub(lambda found: self._word(found, case, language), words)

    def _word(self, found: re.Match[str], case: str, language: str) -> str:
        value = self.words.get(f"{case}.{found[1]}") or self.words.get(found[1])
        return pick(value, language) if value else found[0]

    def day(self, case: str, name: str) -> date | None:
        """Return a day by its name in a case or the desk, None if there is none."""
        day = self.days.get(f"{case}.{name}") or self.days.get(name)
        return day.day if day else None

    def number(self, case: str, name: str) -> float | None:
        """Return a number by its name in a case or the desk, None if there is none."""
        value = self.numbers.get(f"{case}.{name}")
        return self.numbers.get(name) if value is None else value

    def expected(self, subject: Subject, name: str) -> Any:
        """Return what a case expects under a name: as it is written, or a day (ISO), number or word worked out."""
        if name in subject.expect:
            return subject.expect[name]
        day = self.days.get(f"{subject.id}.{name}")
        if day is not None:
            return day.day.isoformat()
        number = self.numbers.get(f"{subject.id}.{name}")
        return number if number is not None else self.words.get(f"{subject.id}.{name}", {}).get("en")

    def is_working(self, day: date) -> bool:
        """Tell whether a day near the start is worked."""
        return day in self.workdays

    def working_days_between(self, first: date, last: date) -> int:
        """Return how many working days lie after `first` up to `last`; negative if `last` lies before it."""
        if last < first:
            return -self.working_days_between(last, first)
        return sum(first < day <= last for day in self.workdays)

    def next_working(self, day: date) -> date:
        """Return the first working day after a day."""
        return next((one for one in self.workdays if one > day), day + timedelta(days=1))


def rule_key(case: str, rule: str) -> str:
    """Return under what `Scene.ungraded` has a penalty or an auto-fail of a case; checks may have the same id."""
    return f"{case}/rule:{rule}"


def moment(day: date, at: str) -> datetime:
    """Return the moment of a time such as "18:40" on a day."""
    hours, _, minutes = at.partition(":")
    return datetime(day.year, day.month, day.day, int(hours), int(minutes or 0))  # noqa: DTZ001 - a simulated clock


def stage(
    practice: Practice,
    subjects: Sequence[Subject],
    *,
    variant: str,
    seed: str,
    setting: Setting,
    layer: str = "",
    results: Mapping[str, Any] | None = None,
) -> Scene:
    """Return a variant of a desk worked out; the same seed, law and calendar always give the same.

    `results` are numbers and words that the kind of the desk worked out itself, under "case.name".

    Raises:
        UnknownValueError: if a rule names something that is not there.
    """
    chosen = next(one for one in practice.variants if one.id == variant)
    played = next((one for one in practice.layers if one.id == layer), None)
    present = drawn(practice, subjects, chosen, seed=seed, layer=layer)
    board = _Board(practice, chosen, seed=seed, setting=setting, start=_start(chosen, played))
    board.take(practice.values, "")
    for key, value in (results or {}).items():
        board.put(key, value)
    for subject in present:
        board.take_case(subject)
    return Scene(
        variant=variant,
        seed=seed,
        layer=layer,
        graded=played is None or played.graded,
        start=board.start,
        order=tuple(one.id for one in present),
        days=board.days,
        words=board.words,
        numbers=board.numbers,
        ungraded=_ungraded(practice, present, layer=layer, days=board.days, setting=setting),
        workdays=_workdays(board.start, setting),
    )


def _start(variant: Variant, layer: Layer | None) -> date:
    return layer.start if layer and layer.start else variant.start


def possible(subjects: Sequence[Subject], variant: Variant, layer: str) -> list[Subject]:
    """Return the cases a variant may draw: those of its layer, less those it leaves out."""
    return [one for one in subjects if one.id not in variant.without and (not one.layers or layer in one.layers)]


def drawn(
    practice: Practice, subjects: Sequence[Subject], variant: Variant, *, seed: str, layer: str
) -> tuple[Subject, ...]:
    """Return the cases that come in a run of a variant: those it may draw, less what the draws by tag leave out."""
    there = possible(subjects, variant, layer)
    left_out: set[str] = set()
    for tag, number in practice.draw.items():
        tagged = [one.id for one in there if tag in one.tags]
        left_out |= set(shuffled(tagged, seed=f"{seed}:{variant.id}:draw:{tag}")[number:])
    kept = [one for one in there if one.id not in left_out]
    return shuffled(kept, seed=f"{seed}:{variant.id}:order") if practice.shuffle else tuple(kept)


class _Board:
    """Works out values one after another; what a rule needs must be written before it, or in the desk's values."""

    def __init__(self, practice: Practice, variant: Variant, *, seed: str, setting: Setting, start: date) -> None:
        self.start = start
        self.days: dict[str, Day] = {"start": Day(start)}
        self.words: dict[str, LocalText] = {"start": day_text(start)}
        self.numbers: dict[str, float] = {}
        self._setting = setting
        self._variant = variant
        self._pools = {
            name: shuffled(pool, seed=f"{seed}:{variant.id}:{name}") for name, pool in practice.pools.items()
        }
        self._taken: dict[str, int] = {}
        for name, value in variant.values.items():
            self.put(name, value)

    def take_case(self, subject: Subject) -> None:
        """Work out the values of a case."""
        arrives: ValueRule | None = getattr(subject, "arrives", None)
        if arrives is not None:
            self.take({"arrives": arrives}, subject.id)
        self.take(subject.values, subject.id)

    def take(self, rules: Mapping[str, ValueRule], case: str) -> None:
        """Work out rules under the names of a case, or of the desk."""
        for name, rule in rules.items():
            key = f"{case}.{name}" if case else name
            if rule.is_day:
                known = self.days if not case else self.days | self._local(case)
                self.days[key] = day_of(rule, known, self._setting)
                self.words[key] = day_text(self.days[key].day)
            else:
                self.put(key, self._value(rule))

    def put(self, key: str, value: str | float | LocalText) -> None:
        """Keep a number, or a word in one or all languages, under a name."""
        if isinstance(value, dict):
            self.words[key] = value
        elif isinstance(value, str):
            self.words[key] = {"en": value, "ru": value, "kk": value}
        else:
            self.numbers[key] = float(value)
            self.words[key] = number_words(float(value))

    def _local(self, case: str) -> dict[str, Day]:
        prefix = f"{case}."
        return {key.removeprefix(prefix): day for key, day in self.days.items() if key.startswith(prefix)}

    def _value(self, rule: ValueRule) -> str | float | LocalText:
        if rule.pool:
            return self._from_pool(rule.pool)
        if rule.variant:
            if rule.variant not in self._variant.values:
                raise UnknownValueError(rule.variant)
            return self._variant.values[rule.variant]
        return rule.text or (rule.number if rule.number is not None else "")

    def _from_pool(self, name: str) -> LocalText:
        if not self._pools.get(name):
            raise UnknownValueError(name)
        at = self._taken.get(name, 0)
        self._taken[name] = at + 1
        return self._pools[name][at % len(self._pools[name])]


def _ungraded(
    practice: Practice, subjects: Sequence[Subject], *, layer: str, days: Mapping[str, Day], setting: Setting
) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for subject in subjects:
        for check in checks_of(practice, subject, layer=layer):
            law, counted = law_of(check, subject, days)
            doubtful = tuple(one for one in law if not setting.graded((one,)))
            if doubtful or not all(day.confirmed for day in counted):
                found[f"{subject.id}/{check.id}"] = doubtful
        rules: list[AutoFail | Penalty] = [*practice.auto_fail, *practice.penalties]
        for rule in rules:
            doubtful = tuple(one for one in rule.law if not setting.graded((one,)))
            if doubtful and applies(rule, subject, layer=layer):
                found[rule_key(subject.id, rule.id)] = doubtful
    return found


def _workdays(start: date, setting: Setting) -> tuple[date, ...]:
    span = (start + timedelta(days=number) for number in range(-DAYS_BEFORE, DAYS_AFTER))
    return tuple(day for day in span if setting.is_working(day))
