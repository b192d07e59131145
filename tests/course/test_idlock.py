"""ids.lock keeps the meaning of every id, so that answers stored by id stay true when a course changes."""

import json
import shutil
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.checks import check
from app.course.idlock import LOCK, Lock, lock_faults, read_lock, updated_lock, write_lock
from app.course.reader import read_course
from tests.course.conftest import Change

CHECKS, BANK = "questions/checks.yaml", "questions/bank.yaml"
FIRST_EN, FIRST_KK = "lessons/first-steps.en.md", "lessons/first-steps.kk.md"


def told(folder: Path) -> list[tuple[str, int, str, str]]:
    """Return file, line, level and code of each fault of the lock."""
    faults = lock_faults(folder, read_course(folder))
    return [(fault.file, fault.line, fault.level, fault.code) for fault in faults if str(fault)]


def relock(folder: Path, *, corrections: tuple[str, ...] = (), reviewed: tuple[str, ...] = ()) -> Lock:
    lock = updated_lock(folder, read_course(folder), corrections=corrections, reviewed=reviewed)
    write_lock(folder, lock)
    return lock


def test_course_as_it_was_locked_has_no_faults(folder: Path) -> None:
    assert told(folder) == []


def test_course_that_was_never_locked_has_no_faults(folder: Path) -> None:
    (folder / LOCK).unlink()
    assert read_lock(folder) is None
    assert told(folder) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (CHECKS, "From which day?", "From what day on?"),
        (CHECKS, "kk: Сейсенбі", "kk: сейсенбі күні"),
        (CHECKS, "level: apply", "level: remember"),
        (CHECKS, "law: [office.answer]", "law: [office.pause]\n    points: 2\n    tags: [days]"),
        (CHECKS, "choices:", "hints:\n      - {text: {en: H, ru: П, kk: К}, cost: 0.5}\n    choices:"),
        (CHECKS, "type: choice", "type: choice\n    shuffle: false"),
        (CHECKS, "correct: true\n        text", "correct: true\n        feedback: {en: F, ru: О, kk: П}\n        text"),
        (BANK, "unit: {en: days, ru: дней, kk: күн}", "unit: {en: d., ru: дн., kk: к.}"),
        (BANK, "en: The first day does not count.", "en: Begin with Tuesday."),
        (BANK, "en: registers", "en: writes it down"),
        (BANK, '[coupon, "the coupon"]', '["the coupon", coupon]'),
        ("course.yaml", "title: {en: Quiz", "title: {en: Final quiz"),
    ],
)
def test_change_of_prose_is_no_fault(folder: Path, change: Change, name: str, old: str, new: str) -> None:
    change(name, old, new)
    assert told(folder) == []


def test_options_may_be_put_in_another_order(folder: Path, change: Change) -> None:
    option = "      - {id: price, text: {en: Price, ru: Цена, kk: Баға}}\n"
    change(BANK, option, "")
    change(BANK, "      - {id: number,", option + "      - {id: number,")
    assert told(folder) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "line"),
    [
        (CHECKS, "id: monday\n", "id: monday\n        correct: true\n", 4),
        (BANK, "answer: false", "answer: true", 13),
        (BANK, "ru: [талон*]", "ru: [талон]", 22),
        (BANK, "tolerance: 0", "tolerance: 1", 28),
        (BANK, "answer: 15\n", "answer: 15.5\n", 28),
        (BANK, "received: 2026-06-01", "received: 2026-06-02", 36),
        (BANK, "law: office.answer}", "law: office.forward}", 36),
        (BANK, "kind: numeric, answer: 15}", "kind: numeric, answer: 15, tolerance: 2}", 68),
        (BANK, "en: [answer]", "en: [answer, reply]", 68),
    ],
)
def test_change_of_meaning_is_a_fault(folder: Path, change: Change, name: str, old: str, new: str, line: int) -> None:
    change(name, old, new)
    assert told(folder) == [(name, line, "error", "meaning-change")]


def test_another_order_is_another_meaning_where_order_is_asked(folder: Path, change: Change) -> None:
    change(BANK, "      - {id: take, text: {en: Take, ru: Принять, kk: Қабылдау}}\n", "")
    change(BANK, "kk: Жауап беру}}\n", "kk: Жауап беру}}\n      - {id: take, text: {en: Take, ru: Принять, kk: Қ}}\n")
    assert told(folder) == [(BANK, 59, "error", "meaning-change")]


def test_change_of_meaning_is_locked_only_as_a_correction(folder: Path, change: Change) -> None:
    change(BANK, "answer: false", "answer: true")
    with pytest.raises(CourseError, match="may-refuse"):
        relock(folder)


def test_correction_raises_the_revision_and_keeps_the_number(folder: Path, change: Change) -> None:
    before = relock(folder).ids["may-refuse"]
    change(BANK, "answer: false", "answer: true")
    after = relock(folder, corrections=("may-refuse",)).ids["may-refuse"]
    assert (before.revision, after.revision) == (1, 2)
    assert after.number == before.number
    assert told(folder) == []


def test_type_change_under_an_old_id_is_a_fault_even_as_a_correction(folder: Path, change: Change) -> None:
    change(BANK, "type: multiple", "type: choice")
    assert told(folder) == [(BANK, 5, "error", "type-change")]
    with pytest.raises(CourseError, match="was a multiple and is now a choice"):
        relock(folder, corrections=("on-the-coupon",))


def test_lesson_that_becomes_a_quiz_is_a_fault(folder: Path, change: Change) -> None:
    change("course.yaml", "{kind: lesson, id: next-steps}", "{kind: quiz, id: next-steps, title: {en: Q}, banks: []}")
    assert ("course.yaml", 15, "error", "type-change") in told(folder)


def test_new_question_is_a_warning_until_it_is_locked(folder: Path, change: Change) -> None:
    change(BANK, "- id: how-many", "- id: how-long")
    assert told(folder) == [(BANK, 28, "warning", "unlocked-id")]
    relock(folder)
    assert told(folder) == []


def test_new_option_is_named_and_changes_what_is_asked(folder: Path, change: Change) -> None:
    change(CHECKS, "      - id: monday", "      - {id: friday, text: {en: F, ru: П, kk: Ж}}\n      - id: monday")
    assert told(folder) == [(CHECKS, 4, "error", "meaning-change"), (CHECKS, 14, "warning", "unlocked-id")]


def test_id_that_is_gone_is_retired_and_its_number_is_never_used_again(folder: Path, change: Change) -> None:
    before = relock(folder)
    change(BANK, "- id: how-many", "- id: how-long")
    after = relock(folder)
    assert after.ids["how-many"].status == "retired"
    assert after.ids["how-many"].number == before.ids["how-many"].number
    assert after.ids["how-long"].number == before.next


def test_retired_id_cannot_come_back(folder: Path, change: Change) -> None:
    change(BANK, "- id: how-many", "- id: how-long")
    relock(folder)
    change(BANK, "- id: how-long", "- id: how-many")
    assert told(folder) == [(BANK, 28, "error", "retired-id")]
    with pytest.raises(CourseError, match="was retired"):
        relock(folder, corrections=("how-many",))


def test_numbers_are_given_once(folder: Path) -> None:
    lock = read_lock(folder)
    assert lock is not None
    numbers = [one.number for one in lock.ids.values()]
    assert sorted(numbers) == list(range(1, lock.next))


def test_every_part_of_a_question_is_locked(folder: Path) -> None:
    lock = read_lock(folder)
    assert lock is not None
    assert sorted(one for one in lock.ids if one.startswith(("fill-gaps/", "who-does-what/"))) == [
        *("fill-gaps/days", "fill-gaps/what", "fill-gaps/who", "fill-gaps/who/clerk", "fill-gaps/who/writer"),
        *("who-does-what/clerk", "who-does-what/head", "who-does-what/nobody"),
    ]


def test_every_part_of_a_case_and_of_a_rubric_is_locked(folder: Path, case_file: str) -> None:
    ids = relock(folder).ids
    assert sorted(one for one in ids if one.startswith(("lake-letter/", "lake-reply/"))) == [
        *("lake-letter/lake-last-day", "lake-letter/lake-steps"),
        *("lake-letter/lake-steps/read", "lake-letter/lake-steps/reply", "lake-letter/lake-steps/take"),
        *("lake-letter/who-answers", "lake-letter/who-answers/court", "lake-letter/who-answers/office"),
        *("lake-reply/asked", "lake-reply/polite"),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("en: Who answers?", "en: Whose is it?"),
        ("        level: understand", "        level: remember\n        tags: [who]\n        points: 3"),
        ("        law: [office.answer]\n", "        feedback: {right: {en: R, ru: В, kk: Д}}\n"),
        ("        type: choice\n", "        type: choice\n        shuffle: false\n"),
        ("          - date: 2026-06-19", "          - date: 2026-06-18"),
        ("    most_words: 90", "    least_words: 20\n    most_words: 80\n    marked_by: trainer"),
        ("text: {en: No, ru: Нет, kk: Жоқ}", "text: {en: Not at all, ru: Совсем нет, kk: Мүлде жоқ}"),
    ],
)
def test_change_of_what_is_said_in_a_case_or_essay_is_no_fault(
    folder: Path, case_file: str, change: Change, old: str, new: str
) -> None:
    relock(folder)
    change(case_file, old, new)
    assert told(folder) == []


def test_items_of_a_case_may_be_put_in_another_order(folder: Path, case_file: str, change: Change) -> None:
    relock(folder)
    steps = (folder / case_file).read_text(encoding="utf-8").partition("      - id: lake-steps")[2]
    steps = "      - id: lake-steps" + steps.partition("  - id: lake-reply")[0]
    change(case_file, steps, "")
    change(case_file, "      - id: who-answers\n", f"{steps}      - id: who-answers\n")
    assert told(folder) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("{id: court, text", "{id: court, correct: true, text", 4),
        ("received: 2026-06-01", "received: 2026-06-02", 4),
        ("law: office.answer}", "law: office.forward}", 4),
        ("{id: polite, points: 1", "{id: polite, points: 2", 39),
        ("{points: 0, text", "{points: 1, text", 39),
    ],
)
def test_change_of_a_key_in_a_case_or_essay_is_a_fault(
    folder: Path, case_file: str, change: Change, old: str, new: str, line: int
) -> None:
    relock(folder)
    change(case_file, old, new)
    assert told(folder) == [(case_file, line, "error", "meaning-change")]


def test_another_order_of_an_ordering_inside_a_case_is_another_meaning(
    folder: Path, case_file: str, change: Change
) -> None:
    relock(folder)
    take = "          - {id: take, text: {en: Take, ru: Принять, kk: Қабылдау}}\n"
    change(case_file, take, "")
    change(case_file, "  - id: lake-reply\n", f"{take}  - id: lake-reply\n")
    assert told(folder) == [(case_file, 4, "error", "meaning-change")]


def test_another_type_of_an_item_is_a_fault_of_the_item(folder: Path, case_file: str, change: Change) -> None:
    relock(folder)
    change(case_file, "        type: choice", "        type: multiple")
    assert (case_file, 11, "error", "type-change") in told(folder)


def test_changed_sentence_makes_its_block_stale_in_each_translation_and_no_other(folder: Path, change: Change) -> None:
    change(FIRST_EN, "Skip the days off.", "Skip holidays.")
    assert told(folder) == [
        (FIRST_KK, 15, "warning", "stale-translation"),
        ("lessons/first-steps.ru.md", 15, "warning", "stale-translation"),
    ]


def test_translation_that_was_changed_too_is_not_stale(folder: Path, change: Change) -> None:
    change(FIRST_EN, "Skip the days off.", "Skip holidays.")
    change(FIRST_KK, "Демалыс күндерін", "Мерекелерді")
    assert [fault[0] for fault in told(folder)] == ["lessons/first-steps.ru.md"]


def test_change_of_a_translation_alone_makes_nothing_stale(folder: Path, change: Change) -> None:
    change(FIRST_KK, "Демалыс күндерін", "Мерекелерді")
    assert told(folder) == []


def test_locking_something_else_does_not_hide_a_stale_translation(folder: Path, change: Change) -> None:
    change(FIRST_EN, "Skip the days off.", "Skip holidays.")
    relock(folder)
    assert [code for *_, code in told(folder)] == ["stale-translation", "stale-translation"]


def test_translation_that_somebody_looked_at_is_no_longer_stale(folder: Path, change: Change) -> None:
    change(FIRST_EN, "Skip the days off.", "Skip holidays.")
    relock(folder, reviewed=("first-steps",))
    assert told(folder) == []


def test_block_put_in_both_languages_makes_no_other_stale(folder: Path, change: Change) -> None:
    for language, words in (("en", "New."), ("ru", "Новое."), ("kk", "Жаңа.")):
        text = (folder / f"lessons/first-steps.{language}.md").read_text(encoding="utf-8")
        head, _, body = text.partition("---\n")[2].partition("---\n")
        new = f"---\n{head}---\n{words}\n\n{body}"
        (folder / f"lessons/first-steps.{language}.md").write_text(new, encoding="utf-8")
    assert told(folder) == []


def test_course_with_an_unreadable_file_is_not_locked(folder: Path, change: Change) -> None:
    change(BANK, "type: multiple", "type: guess")
    with pytest.raises(CourseError, match=r"bank\.yaml"):
        relock(folder)


def test_unreadable_file_retires_nothing(folder: Path, change: Change) -> None:
    change(BANK, "type: multiple", "type: guess")
    assert told(folder) == []


def test_lock_reads_back_as_it_was_written(folder: Path) -> None:
    lock = relock(folder)
    assert read_lock(folder) == lock


def test_empty_lock_reads_back(tmp_path: Path) -> None:
    write_lock(tmp_path, Lock())
    assert read_lock(tmp_path) == Lock()


def test_lock_of_an_unchanged_course_is_the_same_file(folder: Path) -> None:
    before = (folder / LOCK).read_bytes()
    relock(folder)
    assert (folder / LOCK).read_bytes() == before


def test_lock_is_json_with_one_id_a_line(folder: Path) -> None:
    lines = (folder / LOCK).read_text(encoding="utf-8").splitlines()
    assert json.loads("\n".join(lines))["format"] == 1
    assert [line for line in lines if line.count('"kind"') > 1] == []


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"format": 2}', b"\xff"])
def test_damaged_lock_is_a_fault_and_stays_as_it_is(folder: Path, damage: bytes) -> None:
    (folder / LOCK).write_bytes(damage)
    assert told(folder) == [(LOCK, 1, "error", "damaged-lock")]
    with pytest.raises(CourseError, match="damaged"):
        relock(folder)
    assert (folder / LOCK).read_bytes() == damage


def test_check_tells_the_faults_of_the_lock(courses: Path, folder: Path, change: Change) -> None:
    change(BANK, "answer: false", "answer: true")
    shutil.copytree(folder, courses / "c91-copy")
    assert [(fault.file, fault.code) for fault in check(courses)] == [
        ("c90-sample/questions/bank.yaml", "meaning-change"),
        ("c91-copy/questions/bank.yaml", "meaning-change"),
    ]
