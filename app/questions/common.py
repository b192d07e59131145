"""What every question has, whatever its type: identity, objective, level, texts, hints, feedback.

Each type is one module beside this one with the same public names:

    data      a frozen msgspec Struct derived from `Question`, tagged with the type's name
    score()   fraction 0.0 to 1.0 for a response; the partial-credit rule stands in its docstring
    correct() a response that scores 1.0
    options() ids a paper may shuffle
    in_words()the response as a person would read it
    problems()faults an author can make that the schema cannot see
    without_key() the same question with nothing in it that tells the right answer, for sealed exams
    MARKED    who gives the points: "program" (the default), "person" or "nobody"
    SAMPLE    a question of the type, in three languages
"""

import re
from collections.abc import Mapping
from typing import Literal

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, missing_languages, pick
from app.base.ids import ID_PATTERN, Level

PartResponse = str | list[str] | dict[str, str]
"""The answer to one of the linked questions of a case."""

Response = str | list[str] | Mapping[str, PartResponse]
"""A learner's answer by ids, never by position or text; what the learner typed stays as typed.

Only a case maps ids to anything but text: each of its questions to that question's own response.

Answers are read back from files, so the functions below take anything and let what does not fit count as blank.
"""

Marked = Literal["program", "person", "nobody"]
"""Who gives the points of a type: the program, a person with a rubric, or nobody (nothing is asked, or an opinion)."""

Languages = tuple[str, ...]


class Hint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A help the learner may open; `cost` is the part (0.0 to 1.0) of the points it takes in a quiz."""

    text: LocalText
    cost: float = 0.0


class Feedback(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to say about the whole answer."""

    right: LocalText = {}
    partial: LocalText = {}
    wrong: LocalText = {}

    def for_score(self, fraction: float) -> LocalText:
        """Return the text for a score of 0.0 to 1.0; without a partial text, partial counts as wrong."""
        if fraction >= 1.0:
            return self.right
        return self.partial if fraction > 0.0 and self.partial else self.wrong


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """Fields common to all types (course-format.md, Questions)."""

    id: str
    objective: str
    level: Level
    stem: LocalText
    points: float = 1.0
    document: LocalText = {}
    """A letter or other text shown above the question; blank lines make paragraphs."""
    law: tuple[str, ...] = ()
    """Law entries the answer rests on; one below confidence makes the question ungraded."""
    hints: tuple[Hint, ...] = ()
    feedback: Feedback = Feedback()
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Ids of facts (F1.5)."""
    checked_on: str = ""
    minutes: float = 0.0
    """Advised time; 0 means none given."""


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to choose, with the reason why it is right or wrong."""

    id: str
    text: LocalText
    correct: bool = False
    feedback: LocalText = {}


def is_blank(response: object) -> bool:
    """Tell whether nothing was answered: no response, or only empty parts."""
    if isinstance(response, dict):
        return all(is_blank(part) for part in response.values())
    return not any(part.strip() for part in (as_text(response), *as_ids(response)))


def as_text(response: object) -> str:
    """Return a response that should be one text; anything else counts as blank."""
    return response.strip() if isinstance(response, str) else ""


def as_ids(response: object) -> tuple[str, ...]:
    """Return a response that should be a list of ids; anything else, also in the list, counts as blank."""
    return tuple(one for one in response if isinstance(one, str)) if isinstance(response, list) else ()


def as_pairs(response: object) -> dict[str, str]:
    """Return a response that should map ids to values; anything else, also in the map, counts as blank."""
    if not isinstance(response, dict):
        return {}
    return {key: value for key, value in response.items() if isinstance(key, str) and isinstance(value, str)}


def option_words(options: tuple[Option, ...], chosen: tuple[str, ...], language: str) -> str:
    """Return the texts of the chosen options in their written order."""
    return "; ".join(pick(one.text, language) for one in options if one.id in chosen)


def unmarked(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Return the options without anything that tells which of them are correct."""
    return tuple(Option(one.id, one.text) for one in options)


def text_problems(text: LocalText, languages: Languages, *where: str | int) -> list[Problem]:
    """Report each language of the course in which a text is missing."""
    template = QT_TRANSLATE_NOOP("core", "The text is missing in {language}.")
    return [
        Problem("missing-language", template, where, {"language": language})
        for language in missing_languages(text, languages)
    ]


def common_problems(question: Question, languages: Languages) -> list[Problem]:
    """Report what can be wrong with any question, whatever its type."""
    found = [*_wrong_id(question.id, "id"), *text_problems(question.stem, languages, "stem")]
    if question.document:
        found += text_problems(question.document, languages, "document")
    for number, hint in enumerate(question.hints):
        found += text_problems(hint.text, languages, "hints", number, "text")
        if not 0.0 <= hint.cost <= 1.0:
            text = QT_TRANSLATE_NOOP("core", "A hint costs between 0 and 1 of the points, not {cost}.")
            found.append(Problem("hint-cost", text, ("hints", number, "cost"), {"cost": hint.cost}))
    for name in ("right", "partial", "wrong"):
        text_of = getattr(question.feedback, name)
        if text_of:
            found += text_problems(text_of, languages, "feedback", name)
    if question.points < 0:
        text = QT_TRANSLATE_NOOP("core", "Points cannot be negative.")
        found.append(Problem("points", text, ("points",)))
    return found


def option_problems(options: tuple[Option, ...], languages: Languages, key: str) -> list[Problem]:
    """Report options without text or with an id that cannot stay; `key` is the field they stand in."""
    found: list[Problem] = []
    for number, option in enumerate(options):
        found += text_problems(option.text, languages, key, number, "text")
        if option.feedback:
            found += text_problems(option.feedback, languages, key, number, "feedback")
    return found + id_problems([option.id for option in options], key)


def id_problems(ids: list[str], key: str, *, taken: list[str] | None = None) -> list[Problem]:
    """Report every id of the wrong form, and every one that stands twice or is among the `taken` ones."""
    text = QT_TRANSLATE_NOOP("core", "The id {id} stands twice in this question.")
    found = [
        Problem("duplicate-id", text, (key, number, "id"), {"id": one})
        for number, one in enumerate(ids)
        if one in ids[:number] or one in (taken or ())
    ]
    return found + [problem for number, one in enumerate(ids) for problem in _wrong_id(one, key, number, "id")]


def _wrong_id(one: str, *where: str | int) -> list[Problem]:
    # Not in the Struct: an attempt that is stored with such an id must still open.
    if re.fullmatch(ID_PATTERN, one):
        return []
    text = QT_TRANSLATE_NOOP(
        "core", "“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first."
    )
    return [Problem("wrong-id", text, where, {"id": one})]
