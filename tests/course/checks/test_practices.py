"""Every slip an author of a desk can make is told with its file, line and code; each case changes one line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.faults import Fault
from app.course.checks import check_course
from app.course.library_file import ReadLibrary
from tests.practices import DESK, DIALOGUE, MODEL, WORKBENCH, library_of, write_course

OF_DESK, OF_DIALOGUE, OF_WORKBENCH, OF_MODEL = (f"practice/{one}.yaml" for one in (DESK, DIALOGUE, WORKBENCH, MODEL))
DESK_RUNS, MODEL_RUNS = (f"practice/{one}.runs.yaml" for one in (DESK, MODEL))
OUTLINE = "course.yaml"

Checked = Callable[..., list[Fault]]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, compiled_courses: Path) -> ReadLibrary:
    """Law and calendar, without faults of their own."""
    return ReadLibrary(library_of(tmp_path_factory, compiled_courses), {}, (), {})


@pytest.fixture
def checked(tmp_path: Path, shared: ReadLibrary) -> Checked:
    """Write a course with the desk of a file, replace a text there once, and check it.

    The recorded runs stay only if they are what is changed: in them most slips would show as well.
    """

    def found(name: str, old: str, new: str, *, of: str = "") -> list[Fault]:
        desk = of or name.removeprefix("practice/").partition(".")[0]
        folder = write_course(tmp_path, desk)
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
        if not name.endswith(".runs.yaml"):
            (folder / "practice" / f"{desk}.runs.yaml").unlink()
        return [one for one in check_course(folder, shared) if one.code != "no-runs"]

    return found


def places(faults: list[Fault]) -> set[tuple[str, int, str]]:
    return {(one.file, one.line, one.code) for one in faults}


BY_DAY = "{is: date, of: day, value: $forward_by}"
NOT_THE_DAY = '{is: not, test: {is: date, of: day, value: "2001-01-01"}}'
"""A test that doing nothing meets."""

WHOLE_DESK = 1
"""The line of what is wrong with a desk as a whole."""

PROOFS = [
    (OF_DESK, "values: {body: akimat, told: true}", "values: {body: police, told: true}", WHOLE_DESK, "unsolvable"),
    (OF_MODEL, BY_DAY, NOT_THE_DAY, WHOLE_DESK, "empty-run"),
    (OF_DIALOGUE, "to: where-from", "to: end", 79, "unreached"),
    (OF_DESK, "when: {answer: true}", "when: {answer: never}", 86, "idle-check"),
    (MODEL_RUNS, "score: 70", "score: 75", 8, "slip-score"),
    (MODEL_RUNS, "failed: [mean-may/mean-right]", "failed: [mean-may/other]", 10, "slip-checks"),
    (DESK_RUNS, "broken: [late-letter/", "broken: [lamps/", 19, "slip-checks"),
    (MODEL_RUNS, "variant: first", "variant: fourth", 6, "unknown-variant"),
]

NAMES = [
    (OF_DESK, "action: register, until", "action: file-it, until", 90, "unknown-name"),
    (OF_DESK, "texts: {text: [last-time", "texts: {text: [first-time", 184, "unknown-name"),
    (OF_WORKBENCH, "parts: [old-notice]", "parts: [older-notice]", 33, "unknown-name"),
    (OF_DESK, 'en: "{writer}"', 'en: "{author}"', 142, "unknown-value"),
    (OF_DIALOGUE, "{variant: samples}", "{variant: probes}", 26, "unknown-value"),
    (OF_DIALOGUE, "by {answer_by}", "by {answer_on}", 49, "unknown-value"),
    (OF_MODEL, "mean(lakes.may)", "mean(lakes.april)", 52, "formula"),
    (OF_MODEL, "weight: 60", "weight: 50", 22, "rubric-sum"),
    (OF_MODEL, "criterion: days", "criterion: numbers", 24, "idle-criterion"),
    (OF_DESK, "minutes: 10", "draw: {letter: 2}\nminutes: 10", 24, "short-draw"),
    (OF_MODEL, "objective: d.1", "objective: d.2", 23, "unknown-objective"),
    (OF_DIALOGUE, "- {id: second,", "- {id: first,", 17, "duplicate-id"),
    (OF_DESK, "law: [appeals.registration]", "law: [appeals.nowhere]", 89, "unknown-law"),
]

IN_TURNS_PARTS_AND_TASKS = [
    (OF_DIALOGUE, "of: said, facts: $says", "of: told, facts: $says", 67, "unknown-name"),
    (OF_WORKBENCH, "of: marks, value: $marks", "of: signs, value: $marks", 62, "unknown-name"),
    (OF_MODEL, "values: {mean: $mean}", "values: {middle: $mean}", 65, "unknown-name"),
    (OF_MODEL, "on {start}.", "on {begin}.", 79, "unknown-value"),
    (OF_DIALOGUE, 'en: "Visitor", ru: "Посетитель"', 'en: "Visitor"', 54, "missing-language"),
]

IN_FIELDS = [
    (OF_DESK, "kind: choice, lists: [bodies],", "kind: choice,", 67, "no-options"),
    (OF_DIALOGUE, "lists: [lines, briefing]", "lists: [words, briefing]", 63, "unknown-name"),
]

LISTED = [
    (OUTLINE, "{kind: practice, id: lake-samples}", "{kind: practice, id: sea-samples}", 12, "unknown-practice"),
    (OUTLINE, "practices: [lake-samples]", "practices: [sea-samples]", 13, "unknown-practice"),
    (OUTLINE, "      - {kind: practice, id: lake-samples}\n", "      []\n", 5, "unlisted-practice"),
]

every_slip = pytest.mark.parametrize(
    ("name", "old", "new", "line", "code"),
    [*PROOFS, *NAMES, *IN_TURNS_PARTS_AND_TASKS, *IN_FIELDS],
    ids=lambda value: str(value)[:30],
)


@every_slip
def test_slip_is_told_where_it_stands(checked: Checked, name: str, old: str, new: str, line: int, code: str) -> None:
    assert places(checked(name, old, new)) == {(name, line, code)}


@pytest.mark.parametrize(("name", "old", "new", "line", "code"), LISTED, ids=lambda value: str(value)[:30])
def test_desk_and_outline_must_name_each_other(
    checked: Checked, name: str, old: str, new: str, line: int, code: str
) -> None:
    told = [(one.line, one.code) for one in checked(name, old, new, of=MODEL)]
    assert (line, code) in told


def test_desk_in_which_nothing_can_be_done_is_a_dead_end(tmp_path: Path, shared: ReadLibrary) -> None:
    folder = write_course(tmp_path, DESK)
    text = (folder / OF_DESK).read_text(encoding="utf-8")
    text = text.replace('hours: {opens: "09:00", closes: "18:00", days: 4}\n', "")
    text = text.replace("start: 2026-11-09}", "start: 2026-11-09, without: [lamps, lake, late-letter]}")
    (folder / OF_DESK).write_text(text, encoding="utf-8")
    assert (OF_DESK, 1, "dead-end") in places(check_course(folder, shared))


def test_desk_without_recorded_runs_is_warned_of(tmp_path: Path, shared: ReadLibrary) -> None:
    folder = write_course(tmp_path, MODEL)
    (folder / MODEL_RUNS).unlink()
    (fault,) = check_course(folder, shared)
    assert (fault.file, fault.level, fault.code) == (OF_MODEL, "warning", "no-runs")


def test_misspelt_value_in_the_words_of_a_check_is_told(checked: Checked) -> None:
    found = checked(OF_DESK, "not forwarded by {forward_by}", "not forwarded by {forward_til}")
    assert {one.code for one in found} == {"unknown-value"}


@pytest.mark.parametrize(
    ("old", "new"), [("of: total,", "of: totals,"), ("'value(total, \"tuzdy\") + extra'", "total + surplus")]
)
def test_formula_of_a_picture_or_reading_that_cannot_be_worked_out_is_told(
    checked: Checked, old: str, new: str
) -> None:
    assert {one.code for one in checked(OF_MODEL, old, new)} == {"formula"}


MORE = """\
format: 1
cases:
  - id: well
    sender: {en: S, ru: О, kk: Ж}
    subject: {en: A well, ru: Колодец, kk: Құдық}
    body: {en: B, ru: Т, kk: М}
    law: [appeals.forward]
    solution:
      - {action: register}
"""
"""A file with one more case for the desk."""


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("action: register", "action: file-it", 9, "unknown-name"),
        ("en: A well", 'en: "A well of {owner}"', 5, "unknown-value"),
        ("en: B", 'en: "{law:appeals.nowhere.days}"', 6, "unknown-law"),
        ("ru: Колодец, ", "", 5, "missing-language"),
        ("sender:", "postman:", 4, "unknown-field"),
    ],
)
def test_slip_in_a_case_file_is_told_there(
    tmp_path: Path, shared: ReadLibrary, old: str, new: str, line: int, code: str
) -> None:
    folder = write_course(tmp_path, DESK)
    (folder / "practice" / DESK).mkdir()
    name = f"practice/{DESK}/more.yaml"
    (folder / name).write_text(MORE.replace(old, new), encoding="utf-8")
    assert (name, line, code) in places(check_course(folder, shared))
