"""Case: the mean of what its items earn, weighed by their points."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.questions import problems
from app.questions.case import (
    SAMPLE,
    CaseQuestion,
    correct,
    in_words,
    item_order,
    item_response,
    item_scores,
    options,
    score,
    without_key,
)
from app.questions.common import Feedback, Hint
from app.questions.date import SAMPLE as DAY
from app.questions.plain import PLAIN_TYPES, PlainQuestion

LANGUAGES = ("en", "ru", "kk")
WHO, DAYS, STEPS = "who-answers", "days-to-forward", "first-things"
SOLVED = ("register", "forward", "answer")
EVERY_TYPE = msgspec.structs.replace(SAMPLE, items=tuple(kind.sample for kind in PLAIN_TYPES.values()))

ANYTHING = st.recursive(
    st.none() | st.floats() | st.text(),
    lambda child: st.lists(child, max_size=3) | st.dictionaries(st.text(), child, max_size=3),
    max_leaves=6,
)


def with_items(*items: PlainQuestion) -> CaseQuestion:
    return msgspec.structs.replace(SAMPLE, items=items)


def with_first_item(**changes: Any) -> CaseQuestion:
    first, *rest = SAMPLE.items
    return with_items(msgspec.structs.replace(first, **changes), *rest)


def told(question: CaseQuestion) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(one.code, one.where) for one in problems(question, LANGUAGES)]


@pytest.mark.parametrize(
    ("response", "fraction"),
    [
        ({WHO: "city", DAYS: "3", STEPS: list(SOLVED)}, 1.0),
        ({WHO: "city"}, 1 / 4),
        ({STEPS: list(SOLVED)}, 2 / 4),
        ({STEPS: ["forward", "register", "answer"]}, 1 / 4),
        ({WHO: "ministry", DAYS: "4"}, 0.0),
        ({WHO: "city", DAYS: "", "unknown-id": "city"}, 1 / 4),
    ],
)
def test_items_weigh_by_their_points(response: Any, fraction: float) -> None:
    assert score(SAMPLE, response) == pytest.approx(fraction)


def test_points_of_the_case_do_not_change_its_fraction() -> None:
    assert score(msgspec.structs.replace(SAMPLE, points=9), {WHO: "city"}) == 1 / 4


def test_item_without_points_weighs_nothing() -> None:
    assert score(with_first_item(points=0), {DAYS: "3", STEPS: list(SOLVED)}) == 1.0


def test_every_item_is_told_with_what_it_earned() -> None:
    scores = item_scores(SAMPLE, {WHO: "city", STEPS: ["forward", "register", "answer"]})
    assert [(item.id, fraction) for item, fraction in scores] == [(WHO, 1.0), (DAYS, 0.0), (STEPS, 0.5)]


def test_case_may_hold_every_plain_type() -> None:
    assert score(EVERY_TYPE, correct(EVERY_TYPE)) == 1.0


@settings(max_examples=60, deadline=None)
@given(response=st.dictionaries(st.sampled_from([item.id for item in EVERY_TYPE.items]), ANYTHING))
def test_garbage_inside_a_response_scores_within_the_range(response: Any) -> None:
    assert 0.0 <= score(EVERY_TYPE, response) <= 1.0


@pytest.mark.parametrize("garbage", [None, 3, "city", ["city"], {WHO: 3}, {WHO: None}, {DAYS: "3"}], ids=repr)
def test_part_that_is_no_response_is_none(garbage: Any) -> None:
    assert item_response(garbage, WHO) is None


def test_options_of_all_items_are_shuffled_under_their_names() -> None:
    assert options(SAMPLE) == (
        *(f"{WHO}/city", f"{WHO}/ministry"),
        *(f"{STEPS}/register", f"{STEPS}/forward", f"{STEPS}/answer"),
    )


def test_item_has_its_own_options_in_the_order_of_the_paper() -> None:
    order = (f"{STEPS}/answer", f"{WHO}/ministry", f"{STEPS}/register", f"{WHO}/city", f"{STEPS}/forward")
    assert item_order(SAMPLE, WHO, order) == ("ministry", "city")
    assert item_order(SAMPLE, DAYS, order) == ()
    assert item_order(SAMPLE, STEPS, order) == ("answer", "register", "forward")


def test_ordering_inside_a_case_never_begins_as_its_own_solution() -> None:
    assert item_order(SAMPLE, STEPS, options(SAMPLE)) == ("forward", "answer", "register")


def test_choice_inside_a_case_may_stand_as_written() -> None:
    assert item_order(SAMPLE, WHO, options(SAMPLE)) == ("city", "ministry")


def test_order_of_another_course_is_completed_and_cleaned() -> None:
    assert item_order(SAMPLE, WHO, (f"{WHO}/gone", f"{WHO}/ministry")) == ("ministry", "city")


def test_unknown_item_has_no_order() -> None:
    with pytest.raises(KeyError):
        item_order(SAMPLE, "unknown-id", ())


def test_answer_reads_item_by_item_with_lists_in_brackets() -> None:
    words = in_words(SAMPLE, {WHO: "city", STEPS: ["forward", "register"]}, "ru")
    assert words == "1. Управление города; 3. (1. Перенаправить об озере; 2. Зарегистрировать)"


def test_fewer_than_three_items_are_reported() -> None:
    assert told(with_items(*SAMPLE.items[:2])) == [("too-few-items", ("items",))]


def test_missing_document_is_reported() -> None:
    assert told(msgspec.structs.replace(SAMPLE, document={})) == [("no-document", ())]


def test_hint_inside_an_item_is_reported() -> None:
    hint = Hint({"en": "H", "ru": "П", "kk": "К"})
    assert told(with_first_item(hints=(hint,))) == [("hint-in-case", ("items", 0, "hints"))]


def test_case_in_which_nothing_can_be_earned_is_reported() -> None:
    items = [msgspec.structs.replace(item, points=0) for item in SAMPLE.items]
    assert told(with_items(*items)) == [("points", ("items",))]
    assert score(with_items(*items), correct(SAMPLE)) == 0.0


@pytest.mark.parametrize(("one", "code"), [(DAYS, "duplicate-id"), (SAMPLE.id, "duplicate-id"), ("Item 1", "wrong-id")])
def test_item_id_that_cannot_stay_is_reported_once(one: str, code: str) -> None:
    assert [found for found, _ in told(with_first_item(id=one))] == [code]


def test_faults_of_an_item_are_reported_at_the_item() -> None:
    nobody = tuple(msgspec.structs.replace(one, correct=False) for one in SAMPLE.items[0].choices)
    broken = with_first_item(choices=nobody, stem={"en": "Who?", "ru": "Кто?"})
    assert told(broken) == [
        ("missing-language", ("items", 0, "stem")),
        ("correct-count", ("items", 0, "choices")),
    ]


def test_no_item_of_a_sealed_case_tells_its_key() -> None:
    said = Feedback(right={"en": "Yes, the city."})
    first, *rest = EVERY_TYPE.items
    case = msgspec.structs.replace(EVERY_TYPE, items=(msgspec.structs.replace(first, feedback=said), *rest))
    sealed = without_key(msgspec.structs.replace(case, feedback=said))
    assert sealed.items == tuple(kind.without_key(kind.sample) for kind in PLAIN_TYPES.values())
    assert sealed.feedback == Feedback()


def test_day_inside_a_sealed_case_is_gone() -> None:
    sealed = without_key(with_items(*SAMPLE.items[:2], DAY))
    assert date(2026, 11, 12).isoformat() not in msgspec.json.encode(sealed).decode()
