"""What the ids of a course mean: kind, type, and a fingerprint of what is asked, never of how it is said."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import msgspec

from app.base.i18n import LANGUAGES
from app.course.authored import Where
from app.course.outline import MANIFEST, LessonItem, PracticeItem, QuizItem
from app.course.reader import Placed, PlacedPractice, Reading
from app.course.structure import Course
from app.practice import AnyPractice, kind_of
from app.questions import type_name
from app.questions.case import CaseQuestion
from app.questions.common import Question
from app.questions.order import OrderQuestion

NO_MEANING = {
    *("id", "objective", "level", "points", "minutes", "law", "sources", "checked_on", "tags"),
    *("hints", "feedback", "near", "shuffle"),
    *("marked_by", "least_words", "most_words"),
}
"""Fields of a question, also of one inside a case, that may change under it; texts are left out by their shape."""

PARTS = (
    *("choices", "pairs", "extra", "items", "gaps", "options", "rubric"),
    *("categories", "columns", "rows", "regions"),
)
"""Keys of a question or part under which parts with ids of their own stand."""

IN_PLACE = {"columns", "cells", "box", "polygon"}
"""Lists in which each thing means its place: those of a table, and the numbers of a shape."""


_KINDS = {LessonItem: "lesson", QuizItem: "quiz", PracticeItem: "practice"}


class Meaning(msgspec.Struct, frozen=True):
    """What an id means in the course as it is now, and where it is written."""

    kind: str
    type: str
    fingerprint: str
    file: str
    line: int


def meanings(course: Course, reading: Reading) -> dict[str, Meaning]:
    """Return every id of a course as it is now: modules, items, questions, and "question/part" for their parts."""
    file, found = reading.files[MANIFEST], dict[str, Meaning]()
    for number, module in enumerate(course.manifest.modules):
        found[module.id] = Meaning("module", "", "", file.name, file.lines.of(("modules", number)))
        for index, item in enumerate(module.items):
            line = file.lines.of(("modules", number, "items", index))
            found[item.id] = Meaning(_KINDS[type(item)], "", "", file.name, line)
    for placed in reading.questions:
        for one, meaning in _question_meanings(placed).items():
            found.setdefault(one, meaning)  # a second one of the same id is reported as such, not as changed
    for desk in reading.practices:
        found |= _practice_meanings(desk)
    return found


def _practice_meanings(placed: PlacedPractice) -> dict[str, Meaning]:
    """Return the ids of a practice desk and of what its checks look at; runs keep the desk they began with."""
    practice, file = placed.practice, placed.file
    found = {practice.id: Meaning("practice", kind_of(practice).name, "", file.name, file.lines.of(("id",)))}
    for subject in kind_of(practice).subjects(practice):
        place, where = placed.cases.get(subject.id, (file, ()))
        found[f"{practice.id}/{subject.id}"] = Meaning("practices", "", "", place.name, place.lines.of(where))
    return found


def _question_meanings(placed: Placed) -> dict[str, Meaning]:
    question, where = placed.question, ("questions", placed.index)
    line = placed.file.lines.of((*where, "id"))
    whole = Meaning("question", type_name(question), meaning_of(question), placed.file.name, line)
    raw = placed.file.data["questions"][placed.index]
    return {question.id: whole, **_part_meanings(placed, raw, question.id, where)}


def _part_meanings(placed: Placed, raw: dict[str, Any], owner: str, where: Where) -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for key, place, part in _parts(raw):
        at, one = (*where, *place), f"{owner}/{part['id']}"
        found[one] = Meaning(key, part.get("type", ""), "", placed.file.name, placed.file.lines.of(at))
        found |= _part_meanings(placed, part, one, at)
    return found


def _parts(raw: dict[str, Any]) -> Iterator[tuple[str, Where, dict[str, Any]]]:
    """Yield each part that has an id of its own: the key it stands under, its place and its data."""
    for key in PARTS:
        for index, part in enumerate(raw.get(key, ())):
            yield key, (key, index), part
    for index, cell in enumerate(raw.get("cells", ())):
        if "gap" in cell:
            yield "gaps", ("cells", index, "gap"), cell["gap"]


def meaning_of(question: Question) -> str:
    """Return the fingerprint of what a question asks for: type, keys and tolerance, never prose."""
    return hashlib.sha256(_canonical(_asked(question)).encode()).hexdigest()[:16]


def practice_meaning(practice: AnyPractice) -> str:
    """Return the fingerprint of what a practice desk asks for and scores, never of how it is said."""
    fields = {name: value for name, value in msgspec.to_builtins(practice).items() if name not in NO_MEANING}
    return hashlib.sha256(_canonical(_without_prose(fields, ordered=True)).encode()).hexdigest()[:16]


def _asked(question: Question) -> dict[str, Any]:
    fields = {name: value for name, value in msgspec.to_builtins(question).items() if name not in NO_MEANING}
    told = {"type": type_name(question), **_without_prose(fields, ordered=isinstance(question, OrderQuestion))}
    if isinstance(question, CaseQuestion):
        told["items"] = sorted(({"id": item.id, **_asked(item)} for item in question.items), key=_canonical)
    return told


def _without_prose(value: Any, *, ordered: bool, key: str = "") -> Any:
    """Return plain data without texts in languages; lists are sorted unless their order is what is asked."""
    if isinstance(value, dict):
        kept = {name: child for name, child in value.items() if not _is_prose(child)}
        return {name: _without_prose(child, ordered=ordered, key=name) for name, child in kept.items()}
    if isinstance(value, list | tuple):
        plain = [_without_prose(child, ordered=ordered, key=key) for child in value]
        return plain if ordered or key in IN_PLACE else sorted(plain, key=_canonical)
    return value


def _is_prose(value: Any) -> bool:
    return isinstance(value, dict) and all(key in LANGUAGES and isinstance(words, str) for key, words in value.items())


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
