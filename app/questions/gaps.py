"""Gaps to fill in texts and tables: chosen, typed or counted."""

from typing import Literal

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import Languages, Option, option_problems, text_problems, unmarked
from app.questions.matching import matches, number_of, number_text


class Gap(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One gap: `select` has options, `text` accepted forms per language, `numeric` an answer.

    Only a sealed gap to count has no `answer`.
    """

    id: str
    kind: Literal["select", "text", "numeric"]
    options: tuple[Option, ...] = ()
    accepted: dict[str, tuple[str, ...]] = {}
    russian_letters: bool = False
    answer: float | None = 0.0
    tolerance: float = 0.0


def is_right(gap: Gap, given: str) -> bool:
    """Tell whether one gap is filled rightly."""
    if gap.kind == "select":
        return any(option.id == given and option.correct for option in gap.options)
    if gap.kind == "numeric":
        typed = number_of(given)
        return typed is not None and gap.answer is not None and abs(typed - gap.answer) <= gap.tolerance + 1e-9
    forms = [form for language in gap.accepted.values() for form in language]
    return matches(given, forms, russian_letters=gap.russian_letters)


def right_filling(gap: Gap, language: str = "en") -> str:
    """Return a right filling: an option id, a number, or a word in the language; nothing for a sealed gap."""
    if gap.kind == "select":
        return next((option.id for option in gap.options if option.correct), "")
    if gap.kind == "numeric":
        return "" if gap.answer is None else number_text(gap.answer)
    return pick(_first_forms(gap), language)


def gap_words(gap: Gap, given: str, language: str) -> str:
    """Return a filling as a person would read it."""
    if gap.kind == "select":
        return next((pick(option.text, language) for option in gap.options if option.id == given), "")
    if gap.kind == "text" and given and given == right_filling(gap):
        return right_filling(gap, language)
    return given


def sealed_gap(gap: Gap) -> Gap:
    """Return the gap without anything that tells how to fill it."""
    return msgspec.structs.replace(gap, options=unmarked(gap.options), accepted={}, answer=None, tolerance=0.0)


def gap_problems(gap: Gap, languages: Languages, *where: str | int) -> list[Problem]:
    """Report a gap nobody can fill; `where` is its place in the question."""
    if gap.kind == "numeric":
        text = QT_TRANSLATE_NOOP("core", "A tolerance cannot be negative.")
        return [Problem("tolerance", text, (*where, "tolerance"))] if gap.tolerance < 0 else []
    if gap.kind == "text":
        return text_problems(_first_forms(gap), languages, *where, "accepted")
    found = [
        Problem(one.code, one.text, (*where, *one.where), one.fields)
        for one in option_problems(gap.options, languages, "options")
    ]
    if sum(option.correct for option in gap.options) != 1:
        text = QT_TRANSLATE_NOOP("core", "A gap to select has exactly one correct option.")
        found.append(Problem("correct-count", text, (*where, "options")))
    return found


def _first_forms(gap: Gap) -> LocalText:
    return {key: forms[0].replace("*", "") for key, forms in gap.accepted.items() if forms}
