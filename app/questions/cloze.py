"""Cloze: gaps in a text, each typed, counted or chosen."""

import re
from typing import Literal

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import (
    Languages,
    Option,
    Question,
    Response,
    as_pairs,
    id_problems,
    option_problems,
    text_problems,
)
from app.questions.matching import matches, number_of, number_text

NAME = "cloze"

GAP = re.compile(r"\{\{([a-z][a-z0-9-]*)\}\}")
"""Where a gap stands in the text: {{gap-id}}."""


class Gap(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One gap: `select` has options, `text` accepted forms per language, `numeric` an answer."""

    id: str
    kind: Literal["select", "text", "numeric"]
    options: tuple[Option, ...] = ()
    accepted: dict[str, tuple[str, ...]] = {}
    russian_letters: bool = False
    answer: float = 0.0
    tolerance: float = 0.0


class ClozeQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """A text with gaps. Response: gap id -> option id, or what was typed."""

    text: LocalText
    gaps: tuple[Gap, ...]


def score(question: ClozeQuestion, response: Response | None) -> float:
    """Give the share of gaps filled rightly; all gaps weigh the same."""
    given = as_pairs(response)
    right = sum(gap_is_right(gap, given.get(gap.id, "")) for gap in question.gaps)
    return right / len(question.gaps) if question.gaps else 0.0


def gap_is_right(gap: Gap, given: str) -> bool:
    """Tell whether one gap is filled rightly."""
    if gap.kind == "select":
        return any(option.id == given and option.correct for option in gap.options)
    if gap.kind == "numeric":
        typed = number_of(given)
        return typed is not None and abs(typed - gap.answer) <= gap.tolerance + 1e-9
    forms = [form for language in gap.accepted.values() for form in language]
    return matches(given, forms, russian_letters=gap.russian_letters)


def correct(question: ClozeQuestion) -> dict[str, str]:
    """Return a right filling of every gap."""
    return {gap.id: _right_filling(gap) for gap in question.gaps}


def _right_filling(gap: Gap, language: str = "en") -> str:
    if gap.kind == "select":
        return next((option.id for option in gap.options if option.correct), "")
    if gap.kind == "numeric":
        return number_text(gap.answer)
    return pick(_first_forms(gap), language)


def _first_forms(gap: Gap) -> LocalText:
    return {key: forms[0].replace("*", "") for key, forms in gap.accepted.items() if forms}


def options(question: ClozeQuestion) -> tuple[str, ...]:
    """Return nothing: the options of a gap keep the author's order, which is often a scale."""
    del question
    return ()


def in_words(question: ClozeQuestion, response: Response | None, language: str) -> str:
    """Return the text with the gaps filled in brackets."""
    given = as_pairs(response)
    gaps = {gap.id: gap for gap in question.gaps}

    def filled(found: re.Match[str]) -> str:
        gap = gaps.get(found[1])
        return f"[{_gap_words(gap, given.get(gap.id, ''), language) or '…'}]" if gap else found[0]

    return GAP.sub(filled, pick(question.text, language)) if given else ""


def _gap_words(gap: Gap, given: str, language: str) -> str:
    if gap.kind == "select":
        return next((pick(option.text, language) for option in gap.options if option.id == given), "")
    if gap.kind == "text" and given == _right_filling(gap):
        return _right_filling(gap, language)
    return given


def problems(question: ClozeQuestion, languages: Languages) -> list[Problem]:
    """Report gaps that a text lacks or does not define, and gaps nobody can fill."""
    found = text_problems(question.text, languages, "text") + id_problems([gap.id for gap in question.gaps], "gaps")
    defined = {gap.id for gap in question.gaps}
    if not defined:
        template = QT_TRANSLATE_NOOP("core", "A text with gaps needs at least one gap.")
        found.append(Problem("too-few-gaps", template, ("gaps",)))
    for language, text in question.text.items():
        for one in sorted(defined ^ set(GAP.findall(text))):
            template = QT_TRANSLATE_NOOP("core", "The gap {gap} is not both in the text and in the list of gaps.")
            found.append(Problem("gap-mismatch", template, ("text", language), {"gap": one}))
    for number, gap in enumerate(question.gaps):
        found += _gap_problems(gap, languages, number)
    return found


def _gap_problems(gap: Gap, languages: Languages, number: int) -> list[Problem]:
    if gap.kind == "numeric":
        text = QT_TRANSLATE_NOOP("core", "A tolerance cannot be negative.")
        return [Problem("tolerance", text, ("gaps", number, "tolerance"))] if gap.tolerance < 0 else []
    if gap.kind == "text":
        return text_problems(_first_forms(gap), languages, "gaps", number, "accepted")
    found = [
        Problem(one.code, one.text, ("gaps", number, *one.where), one.fields)
        for one in option_problems(gap.options, languages, "options")
    ]
    if sum(option.correct for option in gap.options) != 1:
        text = QT_TRANSLATE_NOOP("core", "A gap to select has exactly one correct option.")
        found.append(Problem("correct-count", text, ("gaps", number, "options")))
    return found


SAMPLE = ClozeQuestion(
    id="sample-cloze",
    objective="s.1",
    level="apply",
    stem={"en": "Fill in.", "ru": "Заполните пропуски.", "kk": "Бос орындарды толтырыңыз."},
    text={"en": "{{who}} has {{days}} days.", "ru": "У {{who}} {{days}} дней.", "kk": "{{who}} {{days}} күн бар."},
    gaps=(
        Gap(
            id="who",
            kind="select",
            options=(
                Option("body", {"en": "The body", "ru": "органа", "kk": "Органда"}, correct=True),
                Option("writer", {"en": "The writer", "ru": "заявителя", "kk": "Өтініш берушіде"}),
            ),
        ),
        Gap(id="days", kind="numeric", answer=15),
    ),
)
