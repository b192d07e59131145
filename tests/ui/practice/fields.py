"""One field of each kind to try, at a part of a work that has all they are about."""

from dataclasses import dataclass
from typing import Any

import msgspec

from app.course.library import Library
from app.course.setting import LibrarySetting
from app.practice import play_of, staged
from app.practice.common import Field, Value
from app.practice.spec import Subject
from app.practice.workbench import Workbench
from app.ui.practice.told import Told
from app.ui.reading import Reading
from tests.ui.window.exam.keys import DOWN, ENTER, SPACE, TAB, Key

LONG = "A sentence with far too many words for a list that opens"


def option(name: str, words: str = "", **more: Any) -> dict[str, Any]:
    return {"id": name, "text": {"en": words or name.title()}, **more}


FIELDS: list[dict[str, Any]] = [
    {"id": "body", "kind": "choice", "options": [option("akimat"), option("police")]},
    {"id": "reason", "kind": "choice", "options": [option("first-reason", LONG), option("other-reason", "Short")]},
    {"id": "signs", "kind": "choices", "most": 2, "options": [option("sign-a"), option("sign-b"), option("sign-c")]},
    {"id": "reply", "kind": "arrange", "options": [option("hello"), option("because"), option("goodbye")], "most": 2},
    {"id": "last-day", "kind": "date"},
    {"id": "samples", "kind": "number", "unit": {"en": "samples"}},
    {
        "id": "letter",
        "kind": "text",
        "options": [option("opening", "Dear {who},"), option("closing", "Yours", group="closing")],
    },
    {"id": "city", "kind": "row", "document": "cities"},
    {"id": "told", "kind": "yes"},
    {"id": "marks", "kind": "marks", "document": "notice", "options": [option("vague"), option("private")]},
]

PART = {
    "id": "part",
    "title": {"en": "Part"},
    "values": {"who": {"text": {"en": "Aigerim"}}},
    "fields": [{"label": {"en": f"The {one['id']}"}, **one} for one in FIELDS],
    "documents": [
        {
            "id": "cities",
            "title": {"en": "Cities"},
            "columns": [{"id": "name", "text": {"en": "City"}}, {"id": "people", "number": True, "text": {"en": "P"}}],
            "rows": [{"id": "aksu", "cells": ["Aksu", 1.5]}, {"id": "oral", "cells": ["Oral", 2]}],
        },
        {
            "id": "notice",
            "title": {"en": "N"},
            "passages": [option("head", "Closed."), option("foot", "Call flat 14.")],
        },
    ],
}

WORK = {
    "kind": "workbench",
    "format": 1,
    "id": "all-fields",
    "title": {"en": "Fields"},
    "summary": {},
    "brief": {},
    "minutes": 1,
    "variants": [{"id": "only", "start": "2026-11-09"}],
    "rubric": [],
    "parts": [PART],
    "stages": [{"id": "one-stage", "title": {"en": "S"}, "parts": ["part"], "finish": {"en": "Done"}}],
}


@dataclass(frozen=True)
class Filled:
    """A field with the keys that fill it in, from where the keyboard begins, and the value they give."""

    field: str
    keys: tuple[Key, ...]
    value: Value
    empty: Value | None = None


EVERY_KIND = (
    Filled("body", (DOWN, DOWN), "police"),
    Filled("reason", (SPACE,), "first-reason"),
    Filled("signs", (SPACE, TAB, TAB, SPACE), ["sign-a", "sign-c"]),
    Filled("reply", (DOWN, ENTER, ENTER), ["because", "goodbye"]),
    Filled("last-day", ("12.11.2026",), "2026-11-12"),
    Filled("samples", ("5,5",), 5.5),
    Filled("letter", ("Құрметті",), "Құрметті"),
    Filled("city", (DOWN, DOWN), "oral"),
    Filled("told", (SPACE,), True, empty=False),
    Filled("marks", (DOWN, TAB, DOWN, DOWN), {"head": "vague", "foot": "private"}),
)


def told_in(reading: Reading) -> Told:
    """Return what the editors of the fields need."""
    work = msgspec.convert(WORK, Workbench, strict=False)
    return Told(reading, play_of(staged(work, variant="only", seed="1", setting=LibrarySetting(Library()))))


def field_named(told: Told, name: str, **changes: Any) -> tuple[Field, Subject]:
    """Return a field, perhaps changed, and the part it belongs to."""
    part = told.play.subjects["part"]
    field = next(one for one in part.fields if one.id == name)  # type: ignore[attr-defined] # a part has fields
    return msgspec.structs.replace(field, **changes), part
