"""Matching: each left side finds its right side."""

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
    unmarked,
)

NAME = "match"


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A left side and the right side that belongs to it; both are known by the pair's id.

    Only in a sealed question `right` is empty.
    """

    id: str
    left: LocalText
    right: LocalText = {}


class MatchQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """Right sides and `extra` ones are offered to every left side.

    Response: pair id of the left side -> pair id (or extra id) of the chosen right side.
    """

    pairs: tuple[Pair, ...]
    extra: tuple[Option, ...] = ()


def score(question: MatchQuestion, response: Response | None) -> float:
    """Give the share of left sides that found their own right side.

    Right sides with the same words are interchangeable.
    """
    chosen = as_pairs(response)
    words = {pair.id: pair.right for pair in question.pairs} | {one.id: one.text for one in question.extra}
    found = sum(bool(pair.right) and words.get(chosen.get(pair.id, "")) == pair.right for pair in question.pairs)
    return found / len(question.pairs) if question.pairs else 0.0


def correct(question: MatchQuestion) -> dict[str, str]:
    """Return every pair joined with itself."""
    return {pair.id: pair.id for pair in question.pairs}


def options(question: MatchQuestion) -> tuple[str, ...]:
    """Return the ids of all right sides; left sides keep their written order."""
    return (*(pair.id for pair in question.pairs if pair.right), *(option.id for option in question.extra))


def in_words(question: MatchQuestion, response: Response | None, language: str) -> str:
    """Return "left → right" for each answered pair."""
    chosen = as_pairs(response)
    right = {pair.id: pair.right for pair in question.pairs} | {one.id: one.text for one in question.extra}
    return "; ".join(
        f"{pick(pair.left, language)} → {pick(right[chosen[pair.id]], language)}"
        for pair in question.pairs
        if chosen.get(pair.id) in right
    )


def problems(question: MatchQuestion, languages: Languages) -> list[Problem]:
    """Report fewer than two pairs, repeated ids and missing texts."""
    pairs = [pair.id for pair in question.pairs]
    found = id_problems(pairs, "pairs") + id_problems([one.id for one in question.extra], "extra", taken=pairs)
    for number, pair in enumerate(question.pairs):
        found += text_problems(pair.left, languages, "pairs", number, "left")
        found += text_problems(pair.right, languages, "pairs", number, "right")
    for number, option in enumerate(question.extra):
        found += text_problems(option.text, languages, "extra", number, "text")
    if len(question.pairs) < 2:
        text = QT_TRANSLATE_NOOP("core", "Matching needs at least two pairs.")
        found.append(Problem("too-few-pairs", text, ("pairs",)))
    return found


def without_key(question: MatchQuestion) -> MatchQuestion:
    """Return the left sides, and all right sides among the extra ones, sorted by their words.

    A right side is known by its pair's id, which would tell the pair: its id here is that with "right-" before it.
    `app.engine.sealing` veils both.
    """
    right = [Option(f"right-{pair.id}", pair.right) for pair in question.pairs] + list(unmarked(question.extra))
    return msgspec.structs.replace(
        question,
        pairs=tuple(Pair(pair.id, pair.left) for pair in question.pairs),
        extra=tuple(sorted(right, key=lambda option: sorted(option.text.values()))),
        feedback=Feedback(),
    )


SAMPLE = MatchQuestion(
    id="sample-match",
    objective="s.1",
    level="understand",
    stem={"en": "Match.", "ru": "Соедините.", "kk": "Сәйкестендіріңіз."},
    pairs=(
        Pair("own", {"en": "Own", "ru": "Своё", "kk": "Өз"}, {"en": "Answer", "ru": "Ответить", "kk": "Жауап беру"}),
        Pair("other", {"en": "Other", "ru": "Чужое", "kk": "Бөтен"}, {"en": "Pass", "ru": "Передать", "kk": "Жолдау"}),
        Pair("both", {"en": "Both", "ru": "Оба", "kk": "Екеуі"}, {"en": "Split", "ru": "Разделить", "kk": "Бөлу"}),
    ),
    extra=(Option("file", {"en": "File", "ru": "В дело", "kk": "Іске тігу"}),),
)
