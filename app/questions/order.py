"""Ordering: steps or things put into their right sequence."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, pick
from app.base.rising import longest_rising
from app.questions.common import Feedback, Languages, Option, Question, Response, as_ids, option_problems, unmarked

NAME = "order"


class OrderQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """`items` stand in the right order. Response: all ids in the learner's order."""

    items: tuple[Option, ...]


def score(question: OrderQuestion, response: Response | None) -> float:
    """Give (longest run in right relative order - 1) / (number of items - 1).

    One item moved out of place costs one step, not the whole sequence; a full reversal gives nothing.
    """
    place = {item.id: number for number, item in enumerate(question.items)}
    given = [place[one] for one in dict.fromkeys(as_ids(response)) if one in place]
    if len(given) < 2 or len(place) < 2:
        return 0.0
    return (longest_rising(given) - 1) / (len(place) - 1)


def correct(question: OrderQuestion) -> list[str]:
    """Return the ids in the right order."""
    return [item.id for item in question.items]


def options(question: OrderQuestion) -> tuple[str, ...]:
    """Return the ids to be shuffled."""
    return tuple(item.id for item in question.items)


def in_words(question: OrderQuestion, response: Response | None, language: str) -> str:
    """Return the items in the learner's order, numbered."""
    words = {item.id: pick(item.text, language) for item in question.items}
    given = [words[one] for one in as_ids(response) if one in words]
    return "; ".join(f"{number}. {text}" for number, text in enumerate(given, start=1))


def problems(question: OrderQuestion, languages: Languages) -> list[Problem]:
    """Report fewer than three items: two can be guessed."""
    found = option_problems(question.items, languages, "items")
    if len(question.items) < 3:
        text = QT_TRANSLATE_NOOP("core", "Ordering needs at least three items.")
        found.append(Problem("too-few-items", text, ("items",)))
    return found


def without_key(question: OrderQuestion) -> OrderQuestion:
    """Return the items sorted by their words: the written order is the answer."""
    items = tuple(sorted(unmarked(question.items), key=lambda item: sorted(item.text.values())))
    return msgspec.structs.replace(question, items=items, feedback=Feedback())


SAMPLE = OrderQuestion(
    id="sample-order",
    objective="s.1",
    level="apply",
    stem={"en": "Order.", "ru": "Расставьте по порядку.", "kk": "Ретімен қойыңыз."},
    items=(
        Option("register", {"en": "Register", "ru": "Зарегистрировать", "kk": "Тіркеу"}),
        Option("sort", {"en": "Sort", "ru": "Разобрать", "kk": "Іріктеу"}),
        Option("answer", {"en": "Answer", "ru": "Ответить", "kk": "Жауап беру"}),
        Option("file", {"en": "File", "ru": "Подшить", "kk": "Іске тігу"}),
    ),
)
