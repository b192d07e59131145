"""Sorting: the share of items put into their own category."""

import msgspec
import pytest

from app.course.meanings import meaning_of
from app.questions.categorise import (
    SAMPLE,
    CategoriseQuestion,
    Category,
    Sortable,
    correct,
    in_words,
    options,
    problems,
    score,
    without_key,
)

LANGUAGES = ("en", "ru", "kk")
TEXT = {"en": "Text", "ru": "Текст", "kk": "Мәтін"}


def with_item(item: Sortable) -> CategoriseQuestion:
    return msgspec.structs.replace(SAMPLE, items=(*SAMPLE.items, item))


def faults(question: CategoriseQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        ({"lamp": "application", "refusal": "complaint", "queue": "proposal", "rude": "complaint"}, 1.0),
        ({"lamp": "application", "refusal": "complaint", "queue": "complaint", "rude": "complaint"}, 0.75),
        ({"lamp": "complaint", "refusal": "complaint", "queue": "complaint", "rude": "complaint"}, 0.5),
        ({"lamp": "application"}, 0.25),
        ({"lamp": "unknown", "unknown": "application"}, 0.0),
        ({"application": "lamp"}, 0.0),
    ],
)
def test_every_item_weighs_the_same(response: dict[str, str], fraction: float) -> None:
    assert score(SAMPLE, response) == fraction


def test_paper_shuffles_items_and_never_categories() -> None:
    assert options(SAMPLE) == ("lamp", "refusal", "queue", "rude")


def test_answer_reads_item_by_item() -> None:
    words = in_words(SAMPLE, {"queue": "complaint", "lamp": "application", "rude": "gone"}, "ru")
    assert words == (
        "Прошу починить фонарь в нашем дворе. → Заявление; Посетители могли бы выбирать время приёма на сайте. → Жалоба"
    )


def test_category_may_stay_empty() -> None:
    question = msgspec.structs.replace(SAMPLE, categories=(*SAMPLE.categories, Category("request", TEXT)))
    assert faults(question) == []


@pytest.mark.parametrize("category", ["", "aplication", "lamp"])
def test_item_that_belongs_to_no_category_is_reported(category: str) -> None:
    assert faults(with_item(Sortable("new", TEXT, category))) == [("unknown-category", ("items", 4, "category"))]


def test_one_category_is_reported() -> None:
    items = tuple(Sortable(one, TEXT, "complaint") for one in ("one", "two", "three"))
    question = msgspec.structs.replace(SAMPLE, categories=SAMPLE.categories[1:2], items=items)
    assert faults(question) == [("too-few-categories", ("categories",))]


def test_two_items_are_reported() -> None:
    assert faults(msgspec.structs.replace(SAMPLE, items=SAMPLE.items[:2])) == [("too-few-items", ("items",))]


def test_id_used_by_an_item_and_a_category_is_reported_where_the_item_stands() -> None:
    assert faults(with_item(Sortable("proposal", TEXT, "proposal"))) == [("duplicate-id", ("items", 4, "id"))]


def test_category_id_used_twice_is_reported() -> None:
    question = msgspec.structs.replace(SAMPLE, categories=(*SAMPLE.categories, Category("proposal", TEXT)))
    assert faults(question) == [("duplicate-id", ("categories", 3, "id"))]


def test_missing_words_are_reported_at_their_part() -> None:
    bare = msgspec.structs.replace(
        SAMPLE,
        categories=(Category("application", {"en": "A", "ru": "З"}), *SAMPLE.categories[1:]),
        items=(Sortable("lamp", {"en": "L", "kk": "Ш"}, "application"), *SAMPLE.items[1:]),
    )
    assert [(one.where, one.fields["language"]) for one in problems(bare, LANGUAGES)] == [
        (("categories", 0, "text"), "kk"),
        (("items", 0, "text"), "ru"),
    ]


def test_sealed_question_does_not_tell_where_items_belong() -> None:
    sealed = without_key(SAMPLE)
    assert {item.category for item in sealed.items} == {""}
    assert score(sealed, correct(SAMPLE)) == 0.0
    assert correct(sealed) == {}


def test_sealed_question_keeps_all_there_is_to_sort() -> None:
    sealed = without_key(SAMPLE)
    assert sealed.categories == SAMPLE.categories
    assert {item.id: item.text for item in sealed.items} == {item.id: item.text for item in SAMPLE.items}


def test_order_of_sealed_items_does_not_tell_groups() -> None:
    backwards = msgspec.structs.replace(SAMPLE, items=SAMPLE.items[::-1])
    assert without_key(backwards) == without_key(SAMPLE)


def test_another_category_of_an_item_is_another_meaning() -> None:
    moved = msgspec.structs.replace(SAMPLE.items[0], category="proposal")
    question = msgspec.structs.replace(SAMPLE, items=(moved, *SAMPLE.items[1:]))
    assert meaning_of(question) != meaning_of(SAMPLE)


def test_other_order_and_other_words_are_the_same_meaning() -> None:
    items = tuple(Sortable(item.id, TEXT, item.category) for item in SAMPLE.items[::-1])
    question = msgspec.structs.replace(SAMPLE, items=items, categories=SAMPLE.categories[::-1])
    assert meaning_of(question) == meaning_of(SAMPLE)
