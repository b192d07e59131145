"""Sorting: each item finds the category it belongs to."""

import msgspec

from app.base.faults import Problem
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.questions.common import Feedback, Languages, Question, Response, as_pairs, id_problems, text_problems

NAME = "categorise"

FEWEST_CATEGORIES = 2
FEWEST_ITEMS = 3


class Category(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group to sort into; it may stay empty."""

    id: str
    text: LocalText


class Sortable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing to sort; `category` is the id of the one it belongs to, empty only in a sealed question."""

    id: str
    text: LocalText
    category: str = ""


class CategoriseQuestion(Question, frozen=True, kw_only=True, tag=NAME):
    """Every category is offered to every item. Response: item id -> category id."""

    categories: tuple[Category, ...]
    items: tuple[Sortable, ...]


def score(question: CategoriseQuestion, response: Response | None) -> float:
    """Give the share of items that were put into their own category; all items weigh the same."""
    chosen = as_pairs(response)
    right = sum(is_right(item, chosen.get(item.id, "")) for item in question.items)
    return right / len(question.items) if question.items else 0.0


def is_right(item: Sortable, category_id: str) -> bool:
    """Tell whether an item belongs to a category; nothing is right of a sealed item."""
    return bool(item.category) and item.category == category_id


def correct(question: CategoriseQuestion) -> dict[str, str]:
    """Return every item in its own category."""
    return {item.id: item.category for item in question.items if item.category}


def options(question: CategoriseQuestion) -> tuple[str, ...]:
    """Return the ids of the items; categories keep the author's order, which is often a scale."""
    return tuple(item.id for item in question.items)


def in_words(question: CategoriseQuestion, response: Response | None, language: str) -> str:
    """Return "item → category" for each sorted item."""
    chosen = as_pairs(response)
    texts = {category.id: category.text for category in question.categories}
    return "; ".join(
        f"{pick(item.text, language)} → {pick(texts[chosen[item.id]], language)}"
        for item in question.items
        if chosen.get(item.id) in texts
    )


def problems(question: CategoriseQuestion, languages: Languages) -> list[Problem]:
    """Report too little to sort, items that belong nowhere, repeated ids and missing texts."""
    categories = [category.id for category in question.categories]
    found = id_problems(categories, "categories")
    found += id_problems([item.id for item in question.items], "items", taken=categories)
    for number, category in enumerate(question.categories):
        found += text_problems(category.text, languages, "categories", number, "text")
    for number, item in enumerate(question.items):
        found += text_problems(item.text, languages, "items", number, "text")
        if item.category not in categories:
            text = QT_TRANSLATE_NOOP("core", "There is no category “{category}” in this question.")
            found.append(Problem("unknown-category", text, ("items", number, "category"), {"category": item.category}))
    if len(question.categories) < FEWEST_CATEGORIES:
        text = QT_TRANSLATE_NOOP("core", "Sorting needs at least two categories.")
        found.append(Problem("too-few-categories", text, ("categories",)))
    if len(question.items) < FEWEST_ITEMS:
        text = QT_TRANSLATE_NOOP("core", "Sorting needs at least three items.")
        found.append(Problem("too-few-items", text, ("items",)))
    return found


def without_key(question: CategoriseQuestion) -> CategoriseQuestion:
    """Return the items without their categories, sorted by their words: authors often write them group by group."""
    bare = [Sortable(item.id, item.text) for item in question.items]
    return msgspec.structs.replace(
        question, items=tuple(sorted(bare, key=lambda item: sorted(item.text.values()))), feedback=Feedback()
    )


SAMPLE = CategoriseQuestion(
    id="sample-categorise",
    objective="s.1",
    level="understand",
    stem={"en": "Sort the letters.", "ru": "Разберите письма по видам.", "kk": "Хаттарды түріне қарай бөліңіз."},
    categories=(
        Category("application", {"en": "Application", "ru": "Заявление", "kk": "Өтініш"}),
        Category("complaint", {"en": "Complaint", "ru": "Жалоба", "kk": "Шағым"}),
        Category("proposal", {"en": "Proposal", "ru": "Предложение", "kk": "Ұсыныс"}),
    ),
    items=(
        Sortable(
            "lamp",
            {
                "en": "Please mend the lamp in our yard.",
                "ru": "Прошу починить фонарь в нашем дворе.",
                "kk": "Ауламыздағы шамды жөндеп беруіңізді сұраймын.",
            },
            "application",
        ),
        Sortable(
            "refusal",
            {
                "en": "I was refused without reason. Cancel the refusal.",
                "ru": "Мне отказали без причины. Отмените отказ.",
                "kk": "Маған себепсіз бас тартылды. Ол шешімнің күшін жойыңыз.",
            },
            "complaint",
        ),
        Sortable(
            "queue",
            {
                "en": "Visitors could choose their time on the site.",
                "ru": "Посетители могли бы выбирать время приёма на сайте.",
                "kk": "Келушілер қабылдау уақытын сайтта таңдай алса жақсы болар еді.",
            },
            "proposal",
        ),
        Sortable(
            "rude",
            {
                "en": "The clerk did not even hear me out.",
                "ru": "Сотрудник меня даже не выслушал.",
                "kk": "Қызметкер мені тыңдап та болмады.",
            },
            "complaint",
        ),
    ),
)
