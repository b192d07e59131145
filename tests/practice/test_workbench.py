"""The workbench: stages one after another, parts to fill in, and things of the learner's own making."""

from typing import Any

import pytest

from app.practice.common import Entry
from app.practice.play import Play
from app.practice.workbench import Item
from tests.practice.desks import Written, after, entry, field, part, play, possible, practice, stage, variant

FINISH = entry("finish")
NOTICE = part("notice", fields=[field("words"), field("asked", "yes")])
SURVEY = part("survey", items={"name": {}, "fields": [field("topic"), field("scale")], "most": 3})
MARKS = part("marks", fields=[field("marked", "marks")])


def bench(*parts: Written, **written: Any) -> Play:
    return play(practice("workbench", parts=parts or [NOTICE, SURVEY], **written))


def staged() -> Play:
    """Two stages: marks first, then notice and survey."""
    return bench(MARKS, NOTICE, SURVEY, stages=[stage("reading", "marks"), stage("writing", "notice", "survey")])


def fill(name: str = "notice", **values: Any) -> Entry:
    return entry("fill", name, **values)


def add(**values: Any) -> Entry:
    return entry("add", "survey", **values)


def changing(action: str, item: str, **values: Any) -> Entry:
    return entry(action, "survey", item=item, **values)


def items(one: Play, *log: Entry) -> list[str]:
    """The topics of the items as they lie."""
    found: tuple[Item, ...] = after(one, *log).parts["survey"].items
    return [str(each.values.get("topic", "")) for each in found]


# ---- stages --------------------------------------------------------------------------------------------------------


def test_parts_of_the_stage_can_be_worked_on() -> None:
    one = staged()
    assert possible(one, one.begin()) == [("marks", "fill"), ("", "finish")]
    assert possible(one, after(one, FINISH)) == [("notice", "fill"), ("survey", "add"), ("", "finish")]


def test_work_is_over_when_its_last_stage_is_finished() -> None:
    one = staged()
    over = after(one, FINISH, FINISH)
    assert (one.is_over(after(one, FINISH)), one.is_over(over), possible(one, over)) == (False, True, [])


def test_part_of_a_variant_that_leaves_it_out_is_not_there() -> None:
    one = bench(NOTICE, SURVEY, variants=[variant("short", without=["survey"])])
    assert possible(one, one.begin()) == [("notice", "fill"), ("", "finish")]


@pytest.mark.parametrize(
    "wrong",
    [
        *(fill("marks", marked={}), fill("nowhere"), fill("notice", other="x"), fill("survey", topic="x")),
        *(entry("add", "notice", words="x"), entry("shout", "notice"), entry("shout", "survey", item="i1")),
        *(changing("change", "i9", topic="x"), changing("remove", "i9"), changing("place", "i9", to=0)),
        *(entry("change", "survey", topic="x"), changing("change", "i1", other="x"), changing("place", "i1")),
    ],
    ids=lambda one: f"{one.action} {one.case} {one.arguments}",
)
def test_entry_that_cannot_be_changes_nothing_but_the_number(wrong: Entry) -> None:
    one = staged()
    before = after(one, FINISH, add(topic="one"))
    found = one.after(before, wrong)
    assert (found.number, found.parts, found.stage, found.finished) == (3, before.parts, 1, before.finished)


def test_finished_stage_stays_as_it_is() -> None:
    one = staged()
    found = after(one, fill("marks", marked={"first": "vague"}), FINISH, fill("marks", marked={}))
    assert found.parts["marks"].values == {"marked": {"first": "vague"}}


def test_nothing_can_be_done_when_the_work_is_over() -> None:
    one = bench()
    over = after(one, FINISH)
    found = one.after(one.after(over, fill(words="late")), FINISH)
    assert (found.parts, found.finished, found.number) == (over.parts, over.finished, 3)


# ---- fields --------------------------------------------------------------------------------------------------------


def test_fields_are_filled_in_one_by_one_and_anew() -> None:
    found = after(bench(), fill(words="one"), fill(asked=True), fill(words="two"))
    assert found.parts["notice"].values == {"words": "two", "asked": True}


def test_part_remembers_what_changed_it_last() -> None:
    one = bench()
    found = after(one, fill(words="one"), fill(words="two"), fill(words="two"))
    assert (found.parts["notice"].touched, found.number) == (2, 3)


def test_record_shows_each_part_as_it_stands() -> None:
    one = bench()
    record = one.record(after(one, fill(words="one"), add(topic="a"), fill(words="two"), add(topic="b")))
    assert [(each.action, each.values) for each in record["notice"]] == [("fill", {"words": "two"})]
    assert [(each.action, each.item, each.values) for each in record["survey"]] == [
        *(("item", "i1", {"topic": "a"}), ("item", "i2", {"topic": "b"}))
    ]


def test_record_of_untouched_work_is_empty() -> None:
    one = bench()
    assert one.record(one.begin()) == {"notice": (), "survey": ()}


def test_record_tells_which_stage_was_finished_and_when() -> None:
    one = staged()
    record = one.record(after(one, entry("finish", t=12.5)))
    assert [(each.action, each.t) for each in record["marks"]] == [("finish", 12.5)]
    assert record["notice"] == ()


def test_all_parts_count_in_whatever_stage_one_stops() -> None:
    one = staged()
    assert one.scored(one.begin()) == ("marks", "notice", "survey")


# ---- things of one's own making ------------------------------------------------------------------------------------


def test_items_are_added_at_the_end() -> None:
    assert items(bench(), add(topic="a"), add(topic="b")) == ["a", "b"]


def test_item_is_changed_field_by_field() -> None:
    found = after(bench(), add(topic="a", scale="five"), changing("change", "i1", topic="b"))
    assert found.parts["survey"].items == (Item(id="i1", values={"topic": "b", "scale": "five"}),)


def test_item_keeps_what_is_a_field_of_items_only() -> None:
    found = after(bench(), add(topic="a", words="x"), changing("change", "i1", other="y"))
    assert found.parts["survey"].items[0].values == {"topic": "a"}


def test_item_is_removed() -> None:
    assert items(bench(), add(topic="a"), add(topic="b"), changing("remove", "i1")) == ["b"]


@pytest.mark.parametrize(
    ("item", "to", "expected"),
    [("i3", 0.0, "cab"), ("i1", 2.0, "bca"), ("i1", 1.0, "bac"), ("i2", 1.0, "abc"), ("i1", 99.0, "bca")],
)
def test_item_is_put_in_its_place(item: str, to: float, expected: str) -> None:
    three = (add(topic="a"), add(topic="b"), add(topic="c"))
    assert "".join(items(bench(), *three, changing("place", item, to=to))) == expected


def test_item_put_nowhere_stays_where_it_is() -> None:
    assert items(bench(), add(topic="a"), add(topic="b"), changing("place", "i2")) == ["a", "b"]


def test_no_more_items_are_made_than_there_may_be() -> None:
    one = bench()
    full = (add(topic="a"), add(topic="b"), add(topic="c"))
    assert ("survey", "add") not in possible(one, after(one, *full))
    assert items(one, *full, add(topic="d")) == ["a", "b", "c"]


def test_item_can_be_added_again_after_one_was_removed() -> None:
    log = (add(topic="a"), add(topic="b"), add(topic="c"), changing("remove", "i2"), add(topic="d"))
    assert items(bench(), *log) == ["a", "c", "d"]


def test_id_of_a_removed_item_is_not_used_again() -> None:
    found = after(bench(), add(topic="a"), changing("remove", "i1"), add(topic="b"))
    assert [each.id for each in found.parts["survey"].items] == ["i2"]


def test_items_that_are_not_there_can_neither_be_changed_nor_moved() -> None:
    one = bench(SURVEY)
    assert possible(one, one.begin()) == [("survey", "add"), ("", "finish")]
    assert possible(one, after(one, add(topic="a"))) == [
        *(("survey", "add"), ("survey", "change"), ("survey", "remove"), ("survey", "place"), ("", "finish"))
    ]


GIVEN = {**SURVEY, "items": {**SURVEY["items"], "start": [{"topic": "a"}, {"topic": "b"}]}}


def test_items_that_lie_there_from_the_beginning_can_be_changed_like_others() -> None:
    log = (changing("remove", "i1"), add(topic="c"), changing("change", "i2", topic="d"))
    assert items(bench(GIVEN), *log) == ["d", "c"]


def test_item_added_to_those_from_the_beginning_has_an_id_of_its_own() -> None:
    found = after(bench(GIVEN), changing("remove", "i1"), add(topic="c"))
    assert [each.id for each in found.parts["survey"].items] == ["i2", "i3"]


# ---- model work ----------------------------------------------------------------------------------------------------


def test_model_work_goes_stage_by_stage() -> None:
    steps = [{"action": "fill", "values": {"words": "x"}}]
    one = bench(
        {**NOTICE, "solution": steps},
        {**MARKS, "solution": steps},
        stages=[stage("reading", "marks"), stage("writing", "notice")],
    )
    assert [(step.case, step.action) for step in one.solution()] == [
        *(("marks", "fill"), ("", "finish"), ("notice", "fill"), ("", "finish"))
    ]


def test_part_that_stands_in_no_stage_is_not_reached() -> None:
    assert bench(MARKS, NOTICE, stages=[stage("reading", "marks")]).reached() == {"marks"}
