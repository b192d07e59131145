"""Case: several linked questions on one document."""

from collections.abc import Sequence
from typing import Any

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback, Languages, Option, Question, Response, common_problems, id_problems
from app.questions.kinds import QuestionType, type_name
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.plain import PLAIN_TYPES, PlainQuestion

NAME = "case"

FEWEST_ITEMS = 3


class CaseQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """Three or more `items` on the `document`, each a whole question without hints.

    The case earns its own `points` times the share that its items earn; the `points` of an item are its weight in
    that share. Response: item id -> that item's own response.
    """

    items: tuple[PlainQuestion, ...]


def score(question: CaseQuestion, response: Response | None) -> float:
    """Give the mean of what the items earn, each weighed by its points."""
    weight = sum(item.points for item in question.items)
    earned = sum(item.points * fraction for item, fraction in item_scores(question, response))
    return earned / weight if weight > 0 else 0.0


def item_scores(question: CaseQuestion, response: Response | None) -> tuple[tuple[PlainQuestion, float], ...]:
    """Return each item with the fraction 0.0 to 1.0 that its part of the response earns; a blank earns nothing."""
    parts = [(item, item_response(response, item.id)) for item in question.items]
    return tuple((item, _type_of(item).score(item, part) if part else 0.0) for item, part in parts)


def item_response(response: object, item_id: str) -> Response | None:
    """Return an item's part of a response; None if there is none, or of a shape no response has."""
    part = response.get(item_id) if isinstance(response, dict) else None
    return part if isinstance(part, str | list | dict) else None


def correct(question: CaseQuestion) -> dict[str, Any]:
    """Return a right response to every item."""
    return {item.id: _type_of(item).correct(item) for item in question.items}


def options(question: CaseQuestion) -> tuple[str, ...]:
    """Return "item-id/option-id" for all that the items let shuffle; `item_order` finds an item's own among them."""
    return tuple(f"{item.id}/{one}" for item in question.items for one in _type_of(item).options(item))


def item_order(question: CaseQuestion, item_id: str, options: Sequence[str]) -> tuple[str, ...]:
    """Return an item's option ids in the order of the case's shuffled `options`; an ordering never begins as solved.

    Options that are not named there follow as written. KeyError if there is no such item.
    """
    item = {one.id: one for one in question.items}[item_id]
    written = _type_of(item).options(item)
    named = [one.removeprefix(f"{item_id}/") for one in options if one.startswith(f"{item_id}/")]
    order = tuple(dict.fromkeys([*(one for one in named if one in written), *written]))
    if isinstance(item, OrderQuestion) and order == written:
        return (*order[1:], *order[:1])
    return order


def in_words(question: CaseQuestion, response: Response | None, language: str) -> str:
    """Return the answered items by their numbers; what is itself a list stands in brackets."""
    told: list[str] = []
    for number, item in enumerate(question.items, start=1):
        words = _type_of(item).in_words(item, item_response(response, item.id), language)
        if words:
            told.append(f"{number}. ({words})" if "; " in words else f"{number}. {words}")
    return "; ".join(told)


def problems(question: CaseQuestion, languages: Languages) -> list[Problem]:
    """Report a case that is none (no document, fewer than three items), and every fault of an item."""
    found = id_problems([item.id for item in question.items], "items", taken=[question.id])
    if len(question.items) < FEWEST_ITEMS:
        text = QT_TRANSLATE_NOOP("core", "A case needs at least three questions.")
        found.append(Problem("too-few-items", text, ("items",)))
    if not question.document:
        text = QT_TRANSLATE_NOOP("core", "A case needs a document that its questions are about.")
        found.append(Problem("no-document", text))
    if question.items and not any(item.points > 0 for item in question.items):
        text = QT_TRANSLATE_NOOP("core", "No question of this case has points, so nothing can be earned in it.")
        found.append(Problem("points", text, ("items",)))
    for number, item in enumerate(question.items):
        found += _item_problems(item, languages, number)
    return found


def _item_problems(item: PlainQuestion, languages: Languages, number: int) -> list[Problem]:
    # Ids are looked at together, so that one used twice is told once.
    own = [one for one in common_problems(item, languages) if one.where != ("id",)]
    if item.hints:
        text = QT_TRANSLATE_NOOP("core", "Hints belong to the whole case, not to one of its questions.")
        own.append(Problem("hint-in-case", text, ("hints",)))
    own += _type_of(item).problems(item, languages)
    return [Problem(one.code, one.text, ("items", number, *one.where), one.fields) for one in own]


def without_key(question: CaseQuestion) -> CaseQuestion:
    """Return the case with every item without its key."""
    items = tuple(_type_of(item).without_key(item) for item in question.items)
    return msgspec.structs.replace(question, items=items, feedback=Feedback())


def _type_of(item: PlainQuestion) -> QuestionType:
    return PLAIN_TYPES[type_name(item)]


SAMPLE = CaseQuestion(
    id="sample-case",
    objective="s.1",
    level="analyse",
    stem={
        "en": "Decide what happens to this letter.",
        "ru": "Решите, что делать с этим обращением.",
        "kk": "Бұл өтінішпен не істеу керегін шешіңіз.",
    },
    document={
        "en": "To the city office. When will the lamps in our yard be mended? And why does the lake smell?",
        "ru": "В городское управление. Когда починят фонари в нашем дворе? И почему пахнет озеро?",
        "kk": "Қала басқармасына. Ауламыздағы шамдар қашан жөнделеді? Көлден неге иіс шығады?",
    },
    items=(
        ChoiceQuestion(
            id="who-answers",
            objective="s.1",
            level="understand",
            stem={
                "en": "Who answers about the lamps?",
                "ru": "Кто отвечает о фонарях?",
                "kk": "Шамдар туралы кім жауап береді?",
            },
            choices=(
                Option(
                    "city", {"en": "The city office", "ru": "Управление города", "kk": "Қала басқармасы"}, correct=True
                ),
                Option("ministry", {"en": "The ministry", "ru": "Министерство", "kk": "Министрлік"}),
            ),
        ),
        NumericQuestion(
            id="days-to-forward",
            objective="s.1",
            level="remember",
            stem={
                "en": "Within how many working days is the part about the lake forwarded?",
                "ru": "За сколько рабочих дней перенаправляют часть об озере?",
                "kk": "Көл туралы бөлігі неше жұмыс күні ішінде қайта жолданады?",
            },
            answer=3,
        ),
        OrderQuestion(
            id="first-things",
            objective="s.1",
            level="apply",
            stem={
                "en": "Put the steps in order.",
                "ru": "Расставьте шаги по порядку.",
                "kk": "Қадамдарды ретімен қойыңыз.",
            },
            points=2,
            items=(
                Option("register", {"en": "Register", "ru": "Зарегистрировать", "kk": "Тіркеу"}),
                Option(
                    "forward",
                    {"en": "Forward the lake", "ru": "Перенаправить об озере", "kk": "Көл туралы бөлікті жолдау"},
                ),
                Option(
                    "answer", {"en": "Answer on the lamps", "ru": "Ответить о фонарях", "kk": "Шамдарға жауап беру"}
                ),
            ),
        ),
    ),
)
