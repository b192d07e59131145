"""Edits of the outline: what was meant is what course.yaml says, and files go along with what they belong to."""

import pytest

from app.base.errors import CourseError
from app.course.draft import Draft
from app.course.editing.outline import (
    add_item,
    add_module,
    files_of,
    modules_of,
    move_item,
    move_module,
    remove_item,
    remove_module,
    rename_item,
    rename_module,
    title_of,
)

MANIFEST = """\
format: 1
id: small   # never changes
version: 1.0.0
title: {en: Small}
languages: [en, ru]
modules:
  - id: first
    title: {en: First}
    items:
      - {kind: lesson, id: letters}   # begin here
      - {kind: quiz, id: letters-quiz, title: {en: Quiz}, banks: [letters]}
  - id: second
    title: {en: Second}
    items:
      - {kind: practice, id: letters-desk}
completion:
  lessons: all
  quizzes: [letters-quiz]
"""
LESSON = "---\nid: letters\ntitle: Letters\nminutes: 5\n---\nRead.\n"

DRAFT = Draft(
    {
        "course.yaml": MANIFEST,
        "lessons/letters.en.md": LESSON,
        "lessons/letters.ru.md": LESSON.replace("Letters", "Письма"),
        "lessons/letters-two.en.md": LESSON,
        "practice/letters-desk.yaml": "id: letters-desk\ntitle: {en: Desk}\n",
        "practice/letters-desk.runs.yaml": "runs: []\n",
        "practice/letters-desk/cases.yaml": "cases: []\n",
    }
)


def _order(draft: Draft) -> dict[str, list[str]]:
    return {module["id"]: [item["id"] for item in module["items"]] for module in modules_of(draft)}


def test_a_module_is_added_where_it_is_wanted() -> None:
    assert list(_order(add_module(DRAFT, "third", {"en": "Third"}))) == ["first", "second", "third"]
    assert list(_order(add_module(DRAFT, "third", {"en": "Third"}, index=1))) == ["first", "third", "second"]


def test_an_item_is_added_to_a_full_and_to_an_empty_module() -> None:
    draft = add_item(DRAFT, "first", {"kind": "lesson", "id": "more"}, index=1)
    assert _order(draft)["first"] == ["letters", "more", "letters-quiz"]
    draft = add_item(add_module(DRAFT, "third", {"en": "Third"}), "third", {"kind": "lesson", "id": "more"})
    assert _order(draft)["third"] == ["more"]


def test_an_item_moves_within_its_module_and_to_another() -> None:
    assert _order(move_item(DRAFT, "letters", "first", 1))["first"] == ["letters-quiz", "letters"]
    moved = _order(move_item(DRAFT, "letters", "second", 0))
    assert moved == {"first": ["letters-quiz"], "second": ["letters", "letters-desk"]}


def test_a_module_moves_with_all_that_stands_in_it() -> None:
    moved = move_module(DRAFT, "second", 0)
    assert list(_order(moved)) == ["second", "first"]
    assert "# begin here" in moved.text("course.yaml")
    assert "# never changes" in moved.text("course.yaml")


def test_a_lesson_goes_with_its_texts_and_no_others() -> None:
    draft = remove_item(DRAFT, "letters")
    assert draft.under("lessons") == ("lessons/letters-two.en.md",)
    assert _order(draft)["first"] == ["letters-quiz"]


def test_a_quiz_is_no_longer_asked_for_once_it_is_gone() -> None:
    assert "quizzes: []" in remove_item(DRAFT, "letters-quiz").text("course.yaml")


def test_a_desk_goes_with_its_cases_and_runs() -> None:
    assert files_of(DRAFT, "practice", "letters-desk") == DRAFT.under("practice")
    assert remove_item(DRAFT, "letters-desk").under("practice") == ()


def test_a_module_is_removed_with_its_items_and_their_files() -> None:
    draft = remove_module(DRAFT, "second")
    assert list(_order(draft)) == ["first"]
    assert not draft.under("practice")


def test_titles_are_changed_where_they_stand() -> None:
    draft = rename_item(DRAFT, "letters", "ru", "Письма граждан")
    head = '---\nid: letters\ntitle: "Письма граждан"\nminutes: 5\n---\n'
    assert draft.text("lessons/letters.ru.md").startswith(head)
    draft = rename_item(draft, "letters-quiz", "ru", "Тест")
    draft = rename_item(draft, "letters-desk", "en", "The desk")
    draft = rename_module(draft, "second", "ru", "Второй")
    first, second = modules_of(draft)
    assert title_of(draft, first["items"][0]) == {"en": "Letters", "ru": "Письма граждан"}
    assert title_of(draft, first["items"][1]) == {"en": "Quiz", "ru": "Тест"}
    assert title_of(draft, second["items"][0]) == {"en": "The desk"}
    assert second["title"] == {"en": "Second", "ru": "Второй"}


def test_an_unreadable_outline_is_left_alone_with_a_sentence() -> None:
    broken = DRAFT.with_text("course.yaml", "modules: [")
    with pytest.raises(CourseError, match="Nothing was changed"):
        add_module(broken, "third", {"en": "Third"})


def test_what_stands_nowhere_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        move_item(DRAFT, "nobody", "first", 0)
