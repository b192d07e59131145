"""Cloze: gaps in a text, each typed, counted or chosen."""

import re

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import (
    Feedback,
    Languages,
    Option,
    Question,
    Response,
    as_pairs,
    id_problems,
    text_problems,
)
from app.questions.gaps import Gap, gap_problems, gap_words, is_right, right_filling, sealed_gap

NAME = "cloze"

GAP = re.compile(r"\{\{([a-z][a-z0-9-]*)\}\}")
"""Where a gap stands in the text: {{gap-id}}."""


class ClozeQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """A text with gaps. Response: gap id -> option id, or what was typed."""

    text: LocalText
    gaps: tuple[Gap, ...]


def score(question: ClozeQuestion, response: Response | None) -> float:
    """Give the share of gaps filled rightly; all gaps weigh the same."""
    given = as_pairs(response)
    right = sum(is_right(gap, given.get(gap.id, "")) for gap in question.gaps)
    return right / len(question.gaps) if question.gaps else 0.0


def correct(question: ClozeQuestion) -> dict[str, str]:
    """Return a right filling of every gap."""
    return {gap.id: right_filling(gap) for gap in question.gaps}


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
        return f"[{gap_words(gap, given.get(gap.id, ''), language) or '…'}]" if gap else found[0]

    return GAP.sub(filled, pick(question.text, language)) if given else ""


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
        found += gap_problems(gap, languages, "gaps", number)
    return found


def without_key(question: ClozeQuestion) -> ClozeQuestion:
    """Return the text with gaps that do not tell how to fill them."""
    return msgspec.structs.replace(question, gaps=tuple(map(sealed_gap, question.gaps)), feedback=Feedback())


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
