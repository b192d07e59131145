"""Practice desks for tests: the templates of the four kinds as authors get them, and desks of a few lines.

The small ones are written as in a file; what every file needs and no test looks at is filled in here.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import msgspec

from app.base.paths import PROGRAM
from app.course.amounts import Amount
from app.course.authored import parse_yaml, read_yaml, to_struct
from app.course.calendar import Calendar, DayOff, Year
from app.course.law import Law, LawEntry
from app.course.library import Library
from app.course.setting import LibrarySetting
from app.practice import PRACTICE_KINDS, AnyPractice, play_of, staged
from app.practice.common import Done, Entry, Value
from app.practice.look import CaseLook
from app.practice.play import Play, outcome, replay
from app.practice.predicates import Test
from app.practice.proof import SlipFile
from app.practice.scoring import Outcome

Written = dict[str, Any]
"""A piece of a desk as an author writes it."""

KINDS = tuple(PRACTICE_KINDS)
LANGUAGES = ("en", "ru", "kk")
TEMPLATES = PROGRAM / "app" / "practice" / "templates"
COURSES = PROGRAM / "courses"

MONDAY = date(2026, 11, 9)
"""The first day of all small desks; no day off is near."""

SUBJECTS = {"desk": "cases", "dialogue": "turns", "workbench": "parts", "model": "tasks"}


def _entry(law_id: str, confidence: Any) -> LawEntry:
    three_days = Amount(value=3, unit="working-day")
    return LawEntry(id=law_id, act={}, confidence=confidence, source="invented", checked_on=MONDAY, days=three_days)


OFFICE = LibrarySetting(
    Library(
        law=Law(format=1, checked_on=MONDAY, entries=(_entry("sure.term", "V"), _entry("doubtful.term", "X"))),
        calendars={
            "kz": Calendar(
                format=1,
                id="kz",
                title={},
                years=(
                    Year(
                        year=2026,
                        checked_on=MONDAY,
                        days_off=(
                            DayOff(date=date(2026, 5, 1), name={}, confidence="V"),
                            DayOff(date=date(2026, 12, 16), name={}, confidence="X"),
                        ),
                    ),
                ),
            )
        },
    )
)
"""An invented law of two terms of three working days; Friday 1 May is off, Wednesday 16 December perhaps."""


@cache
def shipped() -> LibrarySetting:
    """Law and calendar that come with Kense; the glossary, which no desk asks for, takes a second to read."""
    law = to_struct(read_yaml(COURSES / "law.yaml", name="law.yaml"), Law)
    calendar = to_struct(read_yaml(COURSES / "calendars" / "kz.yaml", name="kz.yaml"), Calendar)
    return LibrarySetting(Library(law=law, calendars={"kz": calendar}))


@cache
def template(kind: str) -> AnyPractice:
    """The template of a kind as `kense new practice` writes it."""
    text = (TEMPLATES / f"{kind}.yaml").read_text(encoding="utf-8")
    written = text.replace("PRACTICE", f"small-{kind}").replace("OBJECTIVE", "x.1")
    found: AnyPractice = msgspec.convert(parse_yaml(written, name=f"{kind}.yaml").data, AnyPractice)
    return found


@cache
def slips(kind: str) -> SlipFile:
    """The wrong runs that stand beside the template of a kind."""
    text = (TEMPLATES / f"{kind}.runs.yaml").read_text(encoding="utf-8")
    return to_struct(parse_yaml(text, name=f"{kind}.runs.yaml"), SlipFile)


def template_play(kind: str, *, variant: str = "", seed: str = "check") -> Play:
    """The rules of a template in a variant, its first one if none is named."""
    one = template(kind)
    return play_of(staged(one, variant=variant or one.variants[0].id, seed=seed, setting=shipped()))


# ---- desks of a few lines ------------------------------------------------------------------------------------------


def practice(kind: str, **written: Any) -> AnyPractice:
    """A desk as written, with a rubric of one criterion `all` and a variant `one` unless it has its own."""
    common: Written = {"kind": kind, "format": 1, "id": "tiny", "title": {}, "summary": {}, "brief": {}, "minutes": 5}
    common["variants"] = [{"id": "one", "start": MONDAY}]
    common["rubric"] = [criterion("all")]
    common |= {"actions": [action("reply")]} if kind == "desk" else {}
    common |= {SUBJECTS[kind]: []} if kind != "desk" else {}
    if kind == "workbench" and "stages" not in written:
        common["stages"] = [stage("only", *(one["id"] for one in written.get("parts", [])))]
    found: AnyPractice = msgspec.convert(common | written, AnyPractice)
    return found


def criterion(name: str, weight: float = 100) -> Written:
    return {"id": name, "weight": weight, "objective": "x.1", "title": {}}


def check(name: str, test: Written, **more: Any) -> Written:
    return {"id": name, "criterion": "all", "test": test, "fault": {}, **more}


def variant(name: str, **more: Any) -> Written:
    return {"id": name, "start": MONDAY, **more}


def field(name: str, kind: str = "text", *options: str, **more: Any) -> Written:
    """A field; what it can be filled with are options of its own."""
    return {"id": name, "kind": kind, "label": {}, "options": [option(one) for one in options], **more}


def option(name: str, **more: Any) -> Written:
    return {"id": name, "text": {"en": name}, **more}


def action(name: str, *fields: Written, **more: Any) -> Written:
    return {"id": name, "label": {}, "fields": list(fields), **more}


def case(name: str, **more: Any) -> Written:
    return {"id": name, "sender": {}, "subject": {}, "body": {}, **more}


def turn(name: str, **more: Any) -> Written:
    return {"id": name, "speaker": {}, "text": {}, **more}


def answer(name: str, **more: Any) -> Written:
    return {"id": name, "text": {"en": name}, **more}


def stage(name: str, *parts: str, **more: Any) -> Written:
    return {"id": name, "title": {}, "finish": {}, "parts": list(parts), **more}


def part(name: str, **more: Any) -> Written:
    return {"id": name, "title": {}, **more}


def task(name: str, *fields: Written, **more: Any) -> Written:
    return {"id": name, "text": {}, "fields": list(fields), **more}


def table(name: str, *columns: str, **rows: Sequence[float | str]) -> Written:
    """A table whose first column names the rows."""
    return {
        "id": name,
        "title": {},
        "columns": [
            {"id": "name", "text": {}},
            *({"id": one, "text": {}, "number": True} for one in columns),
        ],
        "rows": [{"id": row, "cells": [{"en": row}, *cells]} for row, cells in rows.items()],
    }


def play(
    one: AnyPractice, *, variant: str = "", seed: str = "1", layer: str = "", setting: LibrarySetting = OFFICE
) -> Play:
    """The rules of a desk in a variant, its first one if none is named."""
    return play_of(staged(one, variant=variant or one.variants[0].id, seed=seed, setting=setting, layer=layer))


# ---- runs ----------------------------------------------------------------------------------------------------------


def entry(action: str, case: str = "", /, *, t: float = 0.0, **values: Value) -> Entry:
    """A record of the log; "__" in the names of its arguments stands for a hyphen."""
    arguments = {name.replace("__", "-"): value for name, value in values.items()}
    return Entry(t=t, case=case, action=action, arguments=arguments)


def after(play: Play, *log: Entry) -> Any:
    """The state after a log."""
    return replay(play, log)


def earned(play: Play, *log: Entry) -> Outcome:
    """What a log earns."""
    return outcome(play, replay(play, log))


def possible(play: Play, state: Any) -> list[tuple[str, str]]:
    """What can be done now: cases and actions."""
    return [(move.case, move.action) for move in play.moves(state)]


# ---- tests alone ---------------------------------------------------------------------------------------------------


def did(
    action: str = "reply", /, *, number: int = 1, t: float = 0.0, at: str = "", item: str = "", **values: Any
) -> Done:
    """An action as an engine took it in."""
    return Done(action=action, number=number, t=t, at=at, item=item, values=values)


def look(record: Iterable[Done] = (), *, phrases: Written | None = None, **written: Any) -> CaseLook:
    """What a test sees of a case that is written so, after what was done."""
    one = play(practice("desk", cases=[case("letter", **written)], phrases=phrases or {}))
    return CaseLook(one.practice, one.scene, one.subjects["letter"], tuple(record))


def as_test(written: Mapping[str, Any]) -> Test:
    """A test as written."""
    found: Test = msgspec.convert(written, Test)
    return found


def fraction(written: Mapping[str, Any], *record: Done, **of_case: Any) -> float:
    """How far a test is met in a case that is written so, after what was done."""
    return as_test(written).fraction(look(record, **of_case))
