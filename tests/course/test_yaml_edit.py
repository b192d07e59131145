"""Edits in place: what was meant is what is read back, and all else stays sign for sign."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import CourseError
from app.base.paths import PROGRAM
from app.course.yaml_edit import insert_item, move_item, plain, remove_value, set_changed, set_value

BANK = """\
format: 1
id: deadlines   # the bank of the second quiz
bank: deadlines
questions:
  # asked most
  - id: inq-date
    type: choice
    law: [appeals.forward, appeals.answer]
    stem:
      en: "When?"   # short
      ru: Когда?
    choices:
      - {id: thu, text: {en: Thursday, ru: "В четверг"}, correct: true}
      - {id: fri, text: {en: Friday, ru: В пятницу}}

  # asked least
  - id: inq-text
    type: info
    stem:
      en: |-
        Two
        lines
      ru: Две
"""


def test_a_changed_text_leaves_every_other_sign_as_it_is() -> None:
    edited = set_value(BANK, ("questions", 0, "stem", "ru"), "Когда именно?")
    assert edited == BANK.replace("ru: Когда?", 'ru: "Когда именно?"')


def test_a_text_of_several_lines_is_replaced_whole() -> None:
    edited = set_value(BANK, ("questions", 1, "stem", "en"), "One")
    assert edited == BANK.replace("|-\n        Two\n        lines", "One")


def test_a_value_in_brackets_is_edited_in_its_line() -> None:
    edited = set_value(BANK, ("questions", 0, "choices", 1, "text", "ru"), "В субботу")
    assert edited == BANK.replace("ru: В пятницу", 'ru: "В субботу"')


def test_a_key_that_is_missing_comes_last_in_its_mapping() -> None:
    edited = set_value(BANK, ("questions", 0, "stem", "kk"), "Қашан?")
    assert edited == BANK.replace("      ru: Когда?\n", '      ru: Когда?\n      kk: "Қашан?"\n')
    edited = set_value(BANK, ("questions", 0, "choices", 1, "correct"), value=True)
    assert edited == BANK.replace("ru: В пятницу}}", "ru: В пятницу}, correct: true}")


def test_a_key_is_taken_away_with_its_line() -> None:
    assert remove_value(BANK, ("bank",)) == BANK.replace("bank: deadlines\n", "")
    assert remove_value(BANK, ("questions", 0, "law", 0)) == BANK.replace("appeals.forward, ", "")
    assert plain(remove_value(BANK, ("questions", 0, "id")))["questions"][0]["type"] == "choice"


def test_an_item_takes_its_comment_along_when_it_moves() -> None:
    edited = move_item(BANK, ("questions",), 1, 0)
    assert [one["id"] for one in plain(edited)["questions"]] == ["inq-text", "inq-date"]
    assert edited.index("# asked least") < edited.index("inq-text") < edited.index("# asked most")
    assert "# short" in edited


def test_a_new_item_stands_apart_as_the_others_do() -> None:
    new = {"id": "new-one", "type": "info", "stem": {"en": "New"}}
    edited = insert_item(BANK, ("questions",), 1, new)
    assert plain(edited)["questions"][1] == new
    assert edited.startswith(BANK[: BANK.index("\n  # asked least")])
    assert edited.endswith(BANK[BANK.index("  # asked least") :])
    assert plain(insert_item(BANK, ("questions",), 2, new))["questions"][2] == new


def test_a_list_is_changed_item_by_item_where_items_have_ids() -> None:
    before = plain(BANK)["questions"]
    after = [before[1], {**before[0], "type": "multiple"}, {"id": "third", "type": "info"}]
    edited = set_changed(BANK, ("questions",), before, after)
    assert plain(edited)["questions"] == after
    for comment in ("# asked most", "# asked least", "# short", "# the bank of the second quiz"):
        assert comment in edited


def test_an_empty_list_takes_its_first_item() -> None:
    assert plain(insert_item("questions: []\n", ("questions",), 0, {"id": "one"})) == {"questions": [{"id": "one"}]}
    assert plain(insert_item("questions:\n", ("questions",), 0, {"id": "one"})) == {"questions": [{"id": "one"}]}


def test_a_text_with_aliases_is_written_anew_rather_than_wrongly() -> None:
    text = "first: &texts {en: One}\nsecond: *texts\n"
    assert plain(set_value(text, ("second", "en"), "Two")) == {"first": {"en": "One"}, "second": {"en": "Two"}}


def test_what_cannot_be_read_is_left_alone_with_a_sentence() -> None:
    with pytest.raises(CourseError, match="Nothing was changed"):
        set_value("id: [", ("id",), "other")


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
KEYS = st.sampled_from(["id", "en", "ru", "kk", "text", "correct", "rows"])
SCALARS = WORDS | st.booleans() | st.integers(-9, 999) | st.sampled_from([0.5, 2.25])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)
MAPPINGS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4)


@given(MAPPINGS, MAPPINGS)
def test_any_mapping_becomes_any_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    text = set_value("start: 1\n", (), before)
    assert plain(text) == before
    assert plain(set_changed(text, (), before, after)) == after


@given(st.data())
def test_any_place_of_the_shipped_files_takes_any_value(data: st.DataObject) -> None:
    text, whole = data.draw(st.sampled_from(SHIPPED))
    where = _some_place(data, whole)
    value = data.draw(VALUES)
    edited = set_value(text, where, value)
    expected = plain(text)
    around = expected
    for step in where[:-1]:
        around = around[step]
    around[where[-1]] = value
    assert plain(edited) == expected
    assert len(set(text.splitlines()) - set(edited.splitlines())) <= _lines(text, where)


def _some_place(data: st.DataObject, whole: Any) -> tuple[str | int, ...]:
    where: tuple[str | int, ...] = ()
    found = whole
    while isinstance(found, dict | list) and found and (not where or data.draw(st.booleans())):
        step: Any = data.draw(st.sampled_from(sorted(found) if isinstance(found, dict) else range(len(found))))
        where, found = (*where, step), found[step]
    return where


def _lines(text: str, where: tuple[str | int, ...]) -> int:
    """Return how many lines the value of a place has, and one for its key."""
    from app.course.yaml_marks import span_at, spans_of

    span = span_at(spans_of(text), where)
    return text.count("\n", span.start, span.end) + 2


def _shipped() -> list[tuple[str, Any]]:
    names = ["c03-inquiries/course.yaml", "c03-inquiries/media/media.yaml", "glossary.yaml", "law.yaml"]
    banks = sorted((PROGRAM / "courses" / "c01-egov-models" / "questions").glob("*.yaml"))
    files: list[Path] = [*(PROGRAM / "courses" / name for name in names), *banks[:2]]
    texts = [one.read_text(encoding="utf-8") for one in files if one.exists()]
    return [(text, plain(text)) for text in texts]


SHIPPED = _shipped()
