"""What is translated of a course: units that stay themselves, their states, and edits that touch nothing else."""

import re
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.base.errors import CourseError
from app.base.i18n import LANGUAGES
from app.course.authored import parse_yaml
from app.course.draft import Draft, changes, read_draft
from app.course.editing.local_texts import holds_texts, local_leaves, with_texts
from app.course.editing.translate import (
    carried,
    mark_made_from,
    mark_reviewed,
    mark_same,
    realigned,
    set_target,
    set_targets,
)
from app.course.editing.translation_memory import MEMORY
from app.course.editing.units import Unit, coverage, coverage_by_file, languages_of, units_of
from app.course.idlock import read_lock
from app.course.reader import read_course

SHIPPED = sorted(one.parent for one in (Path(__file__).parents[3] / "courses").glob("*/course.yaml"))

COURSE = """\
# The course of the tests.
format: 1
id: c91-letters
version: 1.0.0
source_language: en
languages: [en, ru]
title: {en: Letters, ru: Письма}   # both
modules:
  - id: first
    title:
      en: The first part

      # a word about the next key
    items: [{kind: lesson, id: greeting}]
"""

ENGLISH = """\
---
id: greeting
title: "How to greet"
minutes: 5
objectives: []
---
A letter begins with a name. It ends with one too.

## What to write

/// example | The letter of Asel
Dear Asel,
thank you for your letter.
///

- one
- two

/// check | greet-name
///

Answer within {law:appeals.days}.
"""

RUSSIAN = """\
---
id: greeting
title: "Как приветствовать"
minutes: 5
objectives: []
---
Письмо начинается с имени. Им же и кончается.

##  Что писать

/// example | Письмо Асель
Уважаемая Асель,
спасибо за письмо.
///

- один
- два

/// check | greet-name
///

Ответьте в срок {law:appeals.days}.
"""

QUESTIONS = """\
format: 1
id: bank
questions:
  - id: greet-name
    type: choice
    objective: c1.1
    level: apply
    stem: {en: "Who is greeted?", ru: "Кого приветствуют?"}
    choices:
      - {id: asel, correct: true, text: {en: Asel, ru: Асель}}
      - id: nobody
        text: &nobody
          en: Nobody
          ru: Никого
  - id: greet-late
    type: choice
    objective: c1.1
    level: apply
    stem: {en: "Who is late?"}
    choices:
      - {id: none, text: *nobody}   # the same words
"""

DRAFT = Draft(
    {
        "course.yaml": COURSE,
        "lessons/greeting.en.md": ENGLISH,
        "lessons/greeting.ru.md": RUSSIAN,
        "questions/bank.yaml": QUESTIONS,
    }
)
EN, RU, BANK = "lessons/greeting.en.md", "lessons/greeting.ru.md", "questions/bank.yaml"


def units(draft: Draft, language: str = "ru") -> dict[str, Unit]:
    return {one.key: one for one in units_of(draft, language)}


def said(draft: Draft, source: str, language: str = "ru") -> Unit:
    """Return the only unit that says something in the source."""
    (found,) = [one for one in units_of(draft, language) if one.source == source]
    return found


def states(draft: Draft, state: str) -> list[str]:
    return [one.source for one in units_of(draft, "ru") if one.state == state]


def edited(draft: Draft, name: str, old: str, new: str) -> Draft:
    assert draft.text(name).count(old) == 1
    return draft.with_text(name, draft.text(name).replace(old, new))


def every_local_text(value: Any) -> list[dict[str, str]]:
    """Return all texts by language that the Structs of a course know of."""
    if isinstance(value, msgspec.Struct):
        return [text for name in value.__struct_fields__ for text in every_local_text(getattr(value, name))]
    if isinstance(value, dict) and value and set(value) <= set(LANGUAGES):
        return [value] if all(isinstance(one, str) for one in value.values()) else []
    if isinstance(value, dict):
        return [text for one in value.values() for text in every_local_text(one)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in every_local_text(one)]
    return []


def test_keys_are_made_of_ids() -> None:
    known = units(DRAFT)
    assert known["q.greet-name/choices/asel/text"].target == "Асель"
    assert known["c/modules/first/title"].state == "missing"
    assert known["l.greeting/title"].source == "How to greet"
    assert not [key for key in known if re.search(r"/\d+(/|$)", key)]


def test_a_lesson_gives_its_words_without_the_signs_around_them() -> None:
    lesson = [(one.kind, one.source) for one in units_of(DRAFT, "ru") if one.file == RU]
    assert lesson == [
        ("title", "How to greet"),
        ("paragraph", "A letter begins with a name. It ends with one too."),
        ("heading", "What to write"),
        ("example", "The letter of Asel"),
        ("example", "Dear Asel,\nthank you for your letter."),
        ("list", "- one\n- two"),
        ("paragraph", "Answer within {law:appeals.days}."),
    ]


def test_a_text_used_twice_by_an_alias_is_one_unit() -> None:
    assert [one.key for one in units_of(DRAFT, "ru") if one.source == "Nobody"] == ["q.greet-name/choices/nobody/text"]


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_shipped_courses_are_complete_in_all_languages(folder: Path) -> None:
    draft, lock = read_draft(folder), read_lock(folder)
    locked = lock.translations if lock else None
    for language in languages_of(draft).targets:
        found = units_of(draft, language, locked=locked)
        assert [one.key for one in found if one.state not in {"translated", "same"}] == []
        assert len({one.key for one in found}) == len(found) > 500
        assert coverage(found).fraction == 1.0


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_text_of_a_course_is_a_unit(folder: Path) -> None:
    course = read_course(folder).course
    assert course is not None
    parts = [course.manifest, *course.questions.values(), *course.media.values(), *course.practices.values()]
    wanted = {text["en"] for part in parts for text in every_local_text(part) if text.get("en")}
    draft = read_draft(folder)
    leaves = [leaf for name in draft.files if holds_texts(name) for leaf in local_leaves(name, draft.text(name))]
    assert wanted <= {leaf.texts.get("en") for leaf in leaves}


def test_setting_all_texts_to_what_they_are_changes_nothing() -> None:
    known = {one.key: one.target for one in units_of(DRAFT, "ru")}
    assert set_targets(DRAFT, known, "ru") == DRAFT


@pytest.mark.parametrize("folder", SHIPPED[:2], ids=lambda folder: folder.name)
def test_taking_all_translations_away_and_putting_them_back_gives_the_same_texts(folder: Path) -> None:
    draft = read_draft(folder)
    before = {one.key: one.target for one in units_of(draft, "kk")}
    emptied = set_targets(draft, dict.fromkeys(before, ""), "kk")
    assert coverage(units_of(emptied, "kk")).ready == 0
    back = set_targets(emptied, before, "kk")
    assert {one.key: one.target for one in units_of(back, "kk")} == before
    assert {one.name for one in changes(draft, back) if one.name.startswith("lessons/")} == set()


def test_one_text_of_a_yaml_file_changes_nothing_else() -> None:
    after = set_target(DRAFT, "c/title", "ru", "Переписка")
    assert after.text("course.yaml") == COURSE.replace("Письма", '"Переписка"')
    assert [one.name for one in changes(DRAFT, after)] == ["course.yaml"]


def test_a_new_language_of_a_text_stands_behind_the_others() -> None:
    after = set_target(DRAFT, "c/modules/first/title", "ru", "Первая часть")
    assert after.text("course.yaml") == COURSE.replace(
        "      en: The first part\n", '      en: The first part\n      ru: "Первая часть"\n'
    )
    late = set_target(DRAFT, "q.greet-late/stem", "ru", "Кто опоздал?")
    assert late.text(BANK) == QUESTIONS.replace('late?"}', 'late?", ru: "Кто опоздал?"}')


def test_files_with_aliases_keep_them() -> None:
    after = set_target(DRAFT, "q.greet-name/choices/nobody/text", "ru", "Ни одного")
    assert after.text(BANK) == QUESTIONS.replace("Никого", '"Ни одного"')


@pytest.mark.parametrize(
    ("source", "text", "old", "new"),
    [
        ("What to write", "О чём писать", "##  Что писать", "## О чём писать"),
        ("The letter of Asel", "От Асель", "| Письмо Асель", "| От Асель"),
        ("- one\n- two", "- раз\n\n- два", "- один\n- два", "- раз\n\n- два"),
        ("How to greet", "Приветствие", '"Как приветствовать"', '"Приветствие"'),
        (
            "Dear Asel,\nthank you for your letter.",
            "Асель, спасибо.",
            "Уважаемая Асель,\nспасибо за письмо.",
            "Асель, спасибо.",
        ),
    ],
)
def test_one_text_of_a_lesson_changes_only_its_lines(source: str, text: str, old: str, new: str) -> None:
    after = set_target(DRAFT, said(DRAFT, source).key, "ru", text)
    assert after.text(RU) == RUSSIAN.replace(old, new)
    assert said(after, source).target == text


@pytest.mark.parametrize("text", ["Два\n\nабзаца", "## Заголовок", "- пункт", "/// check | x\n///", "начало\n///"])
def test_words_that_would_make_other_blocks_are_refused(text: str) -> None:
    key = said(DRAFT, "A letter begins with a name. It ends with one too.").key
    with pytest.raises(CourseError, match="the same blocks"):
        set_target(DRAFT, key, "ru", text)


def test_many_texts_are_taken_though_some_are_refused() -> None:
    first = said(DRAFT, "A letter begins with a name. It ends with one too.").key
    told: list[str] = []
    texts = {first: "a\n\nb", "q.greet-late/stem": "Кто опоздал?", "q.gone/stem": "?"}
    after = set_targets(DRAFT, texts, "ru", refused=lambda key, _: told.append(key))
    assert sorted(told) == [first, "q.gone/stem"]
    assert said(after, "Who is late?").target == "Кто опоздал?"
    assert after.text(RU) == RUSSIAN


def test_reformatting_the_source_keeps_all_translations() -> None:
    spread = ENGLISH.replace(". It ends", ".\nIt   ends").replace("\n\n## What", "\n\n\n\n## What")
    loose = QUESTIONS.replace('stem: {en: "Who is greeted?", ru:', "stem: {en: 'Who is   greeted?',   ru:")
    after = carried(DRAFT, DRAFT.with_text(EN, spread).with_text(BANK, loose))
    assert MEMORY not in after.files
    assert list(units(after)) == list(units(DRAFT))
    assert [one.state for one in units_of(after, "ru")] == [one.state for one in units_of(DRAFT, "ru")]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (EN, "It ends with one too.", "It ends with a name too."),
        (EN, "thank you for your letter.", "thank you for both letters."),
        (EN, "How to greet", "How to greet people"),
        (BANK, "Who is greeted?", "Who is greeted first?"),
    ],
)
def test_changing_one_sentence_marks_exactly_one_unit_stale(name: str, old: str, new: str) -> None:
    after = carried(DRAFT, edited(DRAFT, name, old, new))
    (stale,) = states(after, "stale")
    assert new in stale
    assert list(units(after)) == list(units(DRAFT))


def test_a_stale_unit_is_so_until_it_is_looked_at_or_written_anew() -> None:
    stale = carried(DRAFT, edited(DRAFT, BANK, "Who is greeted?", "Who comes first?"))
    again = carried(stale, edited(stale, BANK, "Who comes first?", "Who is first?"))
    assert states(again, "stale") == ["Who is first?"]
    reviewed = mark_reviewed(again, ["q.greet-name/stem"], "ru")
    assert states(reviewed, "stale") == []
    assert changes(again, reviewed)[0].name == MEMORY
    written = set_target(again, "q.greet-name/stem", "ru", "Кто первый?")
    assert states(written, "stale") == []
    assert MEMORY not in written.files


def test_a_source_changed_back_makes_nothing_stale() -> None:
    stale = carried(DRAFT, edited(DRAFT, BANK, "Who is greeted?", "Who comes first?"))
    back = carried(stale, edited(stale, BANK, "Who comes first?", "Who is greeted?"))
    assert states(back, "stale") == []


def test_a_block_that_the_lock_knows_to_be_older_is_stale() -> None:
    key = said(DRAFT, "- one\n- two").key
    fingerprint = said(DRAFT.with_text(RU, ENGLISH).with_text(EN, RUSSIAN), "- один\n- два").fingerprint
    locked = {"greeting": {"ru": {fingerprint: "0123456789abcdef"}}}
    (stale,) = [one for one in units_of(DRAFT, "ru", locked=locked) if one.state == "stale"]
    assert (stale.source, stale.key) == ("- one\n- two", "l.greeting/0123456789abcdef")
    reviewed = mark_reviewed(DRAFT, [stale.key], "ru", locked=locked)
    assert [one.key for one in units_of(reviewed, "ru", locked=locked) if one.source == stale.source] == [key]


def test_a_translation_made_from_an_older_source_can_be_taken() -> None:
    known = set_target(DRAFT, "q.greet-late/stem", "ru", "Кто опоздал?")
    old = mark_made_from(known, {"q.greet-late/stem": "Who was late?"}, "ru")
    assert states(old, "stale") == ["Who is late?"]


def test_the_first_text_of_a_lesson_makes_its_file() -> None:
    without = DRAFT.without(RU)
    assert coverage_by_file(units_of(without, "ru"))[RU].missing == 7
    after = set_target(without, said(without, "What to write").key, "ru", "Что писать")
    assert after.text(RU) == ENGLISH.replace("What to write", "Что писать")
    assert len(states(after, "missing")) == len(states(without, "missing")) - 1


def test_a_block_in_the_words_of_the_source_is_missing_unless_it_is_meant() -> None:
    bare = set_target(DRAFT, said(DRAFT, "- one\n- two").key, "ru", "")
    assert "- one\n- two" in bare.text(RU)
    assert said(bare, "- one\n- two").state == "missing"
    meant = mark_same(bare, [said(bare, "- one\n- two").key], "ru")
    assert said(meant, "- one\n- two").state == "same"
    changed = carried(meant, edited(meant, EN, "- two", "- three"))
    assert said(changed, "- one\n- three").state == "stale"


def test_the_same_on_purpose_is_written_into_a_yaml_file() -> None:
    after = mark_same(DRAFT, ["q.greet-late/stem"], "ru")
    assert said(after, "Who is late?").state == "same"
    assert 'ru: "Who is late?"' in after.text(BANK)


def test_blocks_that_differ_are_told_and_left_alone() -> None:
    apart = edited(DRAFT, RU, "- один\n- два", "Один, два.")
    told = [(one.source, one.found) for one in units_of(apart, "ru") if one.state == "not-aligned"]
    assert told == [("- one\n- two", "paragraph"), ("Answer within {law:appeals.days}.", "paragraph")]
    with pytest.raises(CourseError, match="other blocks here than the source: paragraph"):
        set_target(apart, said(apart, "- one\n- two").key, "ru", "- раз")


def test_a_new_block_of_the_source_is_found_and_taken_over() -> None:
    more = carried(DRAFT, edited(DRAFT, EN, "## What", "A new paragraph.\n\n## What"))
    assert "A new paragraph." in states(more, "not-aligned")
    after = realigned(more, "greeting", "ru")
    assert states(after, "not-aligned") == []
    assert said(after, "A new paragraph.").state == "missing"
    before = {one.source: one.target for one in units_of(DRAFT, "ru")}
    assert {one.source: one.target for one in units_of(after, "ru")} == {**before, "A new paragraph.": ""}


def test_two_paragraphs_that_change_places_take_their_translations_with_them() -> None:
    draft = Draft({**DRAFT.files, EN: ENGLISH + "\nThe end.\n", RU: RUSSIAN + "\nКонец.\n"})
    swapped = ENGLISH.replace("Answer within {law:appeals.days}.", "The end.") + "\nAnswer within {law:appeals.days}.\n"
    moved = carried(draft, draft.with_text(EN, swapped))
    assert states(moved, "not-aligned") == ["The end.", "Answer within {law:appeals.days}."]
    after = realigned(moved, "greeting", "ru")
    assert said(after, "The end.").target == "Конец."
    assert states(after, "stale") == []


def test_a_draft_that_cannot_be_read_has_no_units_but_does_not_fail() -> None:
    broken = Draft({"course.yaml": "a: [", BANK: "questions: {", EN: "no front matter", MEMORY: "made: [1"})
    assert units_of(broken, "ru") == ()


@pytest.mark.parametrize(
    "text", ["a: b", "два\n\nабзаца", "  вокруг  ", "# знак", "{law:x.days}", "“кавычки” 'и' \"\"", "\t"]
)
def test_any_words_come_back_from_a_yaml_file(text: str) -> None:
    block = textwrap.dedent("""
        terms:
          - definition:
              en: a   # why
            id: one
          - {id: two, definition: {en: b}}
    """)
    for where in (("terms", 0, "definition"), ("terms", 1, "definition")):
        made = with_texts("glossary.yaml", block, "kk", {where: text})
        told: Any = parse_yaml(made, name="x").data
        assert told["terms"][where[1]]["definition"]["kk"] == text
        assert "en: a   # why" in made


def test_a_text_behind_an_anchor_gets_its_language_in_the_right_column() -> None:
    text = "terms:\n  - id: one\n    definition: &said\n      en: a\n    more: *said\n"
    made = with_texts("glossary.yaml", text, "kk", {("terms", 0, "definition"): "два\n\nабзаца"})
    assert made == text.replace("      en: a\n", "      en: a\n      kk: |-\n        два\n\n        абзаца\n")
