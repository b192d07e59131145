"""What the check says of translations: missing ones are called missing, old ones old, and reviewed ones nothing."""

from collections.abc import Callable
from pathlib import Path

from app.course.checks import check, check_course
from app.course.draft import Draft, read_draft
from app.course.editing.translate import carried, mark_reviewed, mark_same, set_target
from app.course.editing.units import units_of
from app.course.idlock import read_lock
from app.course.library_file import read_library
from app.course.memory import Memory

Change = Callable[[str, str, str], None]
FIRST_EN, FIRST_KK = "lessons/first-steps.en.md", "lessons/first-steps.kk.md"


def told(folder: Path) -> list[tuple[str, int, str, str]]:
    return [(fault.file, fault.line, fault.level, fault.code) for fault in check(folder, desks=False)]


def write(folder: Path, draft: Draft) -> None:
    for name, text in draft.files.items():
        (folder / name).write_text(text, encoding="utf-8")


def test_a_block_in_the_words_of_the_source_is_a_missing_translation(folder: Path) -> None:
    draft = read_draft(folder)
    unit = next(one for one in units_of(draft, "kk") if one.file == FIRST_KK and one.kind == "list")
    write(folder, set_target(draft, unit.key, "kk", ""))
    assert (FIRST_KK, 15, "error", "missing-translation") in told(folder)
    write(folder, mark_same(read_draft(folder), [unit.key], "kk"))
    assert told(folder) == []


def test_what_is_remembered_of_a_check_is_not_told_of_other_words(folder: Path) -> None:
    memory, shared = Memory(), read_library(folder.parent)

    def again() -> list[str]:
        return [fault.code for fault in check_course(folder, shared, desks=False, memory=memory)]

    before = read_draft(folder)
    unit = next(one for one in units_of(before, "kk") if one.file == FIRST_KK and one.kind == "list")
    assert again() == []
    write(folder, set_target(before, unit.key, "kk", ""))
    assert again() == again() == ["missing-translation"]
    write(folder, mark_same(read_draft(folder), [unit.key], "kk"))
    assert again() == []


def test_an_older_translation_of_a_question_is_a_warning_until_it_is_looked_at(folder: Path) -> None:
    draft = read_draft(folder)
    unit = next(one for one in units_of(draft, "kk") if one.key.endswith("/stem"))
    changed = draft.with_text(unit.file, draft.text(unit.file).replace(unit.source, f"{unit.source} Really", 1))
    stale = carried(draft, changed)
    write(folder, stale)
    assert {(file, level, code) for file, _, level, code in told(folder)} == {
        (unit.file, "warning", "stale-translation")
    }
    for language in ("kk", "ru"):
        stale = mark_reviewed(stale, [unit.key], language)
    write(folder, stale)
    assert told(folder) == []


def test_a_block_that_was_looked_at_is_not_old_though_the_lock_says_so(folder: Path, change: Change) -> None:
    change(FIRST_EN, "Skip the days off.", "Skip holidays.")
    lock = read_lock(folder)
    assert lock is not None
    draft = read_draft(folder)
    (stale,) = [one for one in units_of(draft, "kk", locked=lock.translations) if one.state == "stale"]
    write(folder, mark_reviewed(draft, [stale.key], "kk", locked=lock.translations))
    assert [file for file, *_ in told(folder)] == ["lessons/first-steps.ru.md"]
