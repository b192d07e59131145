"""Every slip in a quiz or an exam of the path is told with line and code; what a learner can live with is a warning."""

from pathlib import Path

import pytest

from app.course.checks import check

COURSE, BANK, PATH = "c90-sample/course.yaml", "c90-sample/questions/bank.yaml", "path.yaml"
BANKS, DRAW, SHORT_PATHS = (
    "        banks: [sample-bank]\n",
    "        draw: {per_objective: 2}\n",
    "courses: [c90-sample]}\n",
)

DRAWS = [
    ("{per_objective: 2, per_bank: 2}", "error", "two-quotas"),
    ("{per_objective: 9}", "error", "short-bank"),
    ("{per_bank: 99}", "error", "short-bank"),
    ("{count: 99}", "error", "short-bank"),
    ("{count: 2, cases: 3}", "error", "short-bank"),
    ("{count: 2, levels: {apply: 3}}", "warning", "levels-sum"),
    ("{per_objective: 2, count: 1}", "warning", "idle-rule"),
]

RULES = [
    (["opens: 2026-05-02", "closes: 2026-05-01"], 1, "error", "quiz-rules"),
    (["feedback: closed"], 0, "error", "quiz-rules"),
    (["minutes: 20", "limit_minutes: 10"], 1, "error", "quiz-rules"),
    (["excludes: [sample-quiz]"], 0, "error", "quiz-rules"),
    (["excludes: [other-quiz]"], 0, "error", "unknown-quiz"),
    (["pass_objectives:", "  s.1: 0.5", "  s.9: 0.5"], 2, "error", "unknown-objective"),
    (["attempts_days: 30"], 0, "warning", "idle-rule"),
    (["delay_from: 3"], 0, "warning", "idle-rule"),
    (["attempts: 2", "delay_from: 3", "delay_hours: 24"], 2, "warning", "idle-rule"),
    (["when_closed: stops"], 0, "warning", "idle-rule"),
    (["penalty: 0.5"], 0, "warning", "idle-rule"),
    (["certainty: scored", "wrong_cost: 0.5"], 1, "warning", "idle-rule"),
]
"""Lines behind the draw, the one of them that is told, and how."""

SOUND_RULES = [
    ["opens: 2026-05-01", "closes: 2026-05-01", "feedback: closed"],
    ["minutes: 10", "limit_minutes: 10", "when_closed: stops"],
    ["attempts: 2", "attempts_days: 30", "delay_from: 3", "delay_hours: 24"],
    ["attempts: 3", "delay_from: 3", "delay_hours: 24"],
    ["feedback: immediate", "penalty: 0.5", "wrong_cost: 0.5"],
    ["pass_objectives: {s.1: 0.5}"],
]

SECTIONS = [
    ("{id: law, title: {en: A, ru: Б}, banks: [sample-bank]}", "missing-language"),
    ("{id: law, title: {en: A, ru: Б, kk: Б}, banks: [other-bank]}", "unknown-bank"),
    ("{id: law, title: {en: A, ru: Б, kk: Б}, banks: []}", "no-banks"),
    ("{id: law, title: {en: A, ru: Б, kk: Б}, banks: [sample-bank], draw: {count: 99}}", "short-bank"),
    (
        "{id: law, title: {en: A, ru: Б, kk: Б}, banks: [sample-bank], draw: {count: 2, levels: {apply: 3}}}",
        "levels-sum",
    ),
    ("{id: law, title: {en: A, ru: Б, kk: Б}, banks: [sample-bank], draw: {per_bank: 2, count: 1}}", "idle-rule"),
]

EXAMS = [
    ("courses: [c99-none]", "error", "unknown-course"),
    ("floors: {c99-none: 0.5}", "error", "unknown-course"),
    ("excludes: [other-exam]", "error", "unknown-quiz"),
    ("excludes: [final-exam]", "error", "unknown-quiz"),
    ("banks: [sample-bank]", "error", "exam-banks"),
    ("feedback: closed", "error", "quiz-rules"),
    ("draw: {per_bank: 2, cases: 3}", "error", "exam-numbers"),
    ("draw: {per_bank: 2, levels: {apply: 1}}", "warning", "levels-sum"),
    ("draw: {per_bank: 2, count: 1}", "warning", "idle-rule"),
    ("penalty: 0.5", "warning", "idle-rule"),
]


@pytest.fixture
def unlocked(courses: Path) -> Path:
    (courses / "c90-sample" / "ids.lock").unlink()
    return courses


def told(courses: Path) -> list[tuple[str, int, str, str]]:
    return [(fault.file, fault.line, fault.level, fault.code) for fault in check(courses)]


def replaced(courses: Path, name: str, old: str, new: str) -> int:
    """Replace the only occurrence of a text, and return the line on which it began."""
    text = (courses / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (courses / name).write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def questions_in_bank(courses: Path) -> int:
    return (courses / BANK).read_text(encoding="utf-8").count("\n  - id: ")


def with_exams(courses: Path, *exams: str) -> int:
    """Write exams into the path and return the line of the first; each is told by its fields beside id and title."""
    title = "title: {en: E, ru: Э, kk: Е}"
    lines = "".join(f"  - {{{title}, {fields}}}\n" for fields in exams)
    return replaced(courses, PATH, SHORT_PATHS, f"{SHORT_PATHS}exams:\n{lines}") + 2


@pytest.mark.parametrize(("draw", "level", "code"), DRAWS, ids=[one[0] for one in DRAWS])
def test_faulty_draw_is_told(unlocked: Path, draw: str, level: str, code: str) -> None:
    line = replaced(unlocked, COURSE, "{per_objective: 2}", draw)
    assert told(unlocked) == [(COURSE, line, level, code)]


@pytest.mark.parametrize(("lines", "at", "level", "code"), RULES, ids=[one[0][-1] for one in RULES])
def test_faulty_rule_is_told(unlocked: Path, lines: list[str], at: int, level: str, code: str) -> None:
    line = replaced(unlocked, COURSE, DRAW, DRAW + "".join(f"        {one}\n" for one in lines))
    assert told(unlocked) == [(COURSE, line + 1 + at, level, code)]


@pytest.mark.parametrize("lines", SOUND_RULES, ids=[one[-1] for one in SOUND_RULES])
def test_rules_that_go_together_are_left_alone(unlocked: Path, lines: list[str]) -> None:
    replaced(unlocked, COURSE, DRAW, DRAW + "".join(f"        {one}\n" for one in lines))
    assert told(unlocked) == []


@pytest.mark.parametrize(("section", "code"), SECTIONS, ids=[one[1] for one in SECTIONS])
def test_faulty_section_is_told(unlocked: Path, section: str, code: str) -> None:
    line = replaced(unlocked, COURSE, BANKS + DRAW, f"        sections:\n          - {section}\n")
    assert [(fault.line, fault.code) for fault in check(unlocked)] == [(line + 1, code)]


def test_sections_of_one_id_and_a_bank_in_two_parts_are_told(unlocked: Path) -> None:
    section = "          - {id: law, title: {en: A, ru: Б, kk: Б}, banks: [sample-bank]}\n"
    line = replaced(unlocked, COURSE, DRAW, f"        sections:\n{section}{section}")
    assert told(unlocked) == [
        (COURSE, line - 1, "error", "repeated-bank"),
        (COURSE, line + 2, "error", "duplicate-id"),
        (COURSE, line + 2, "error", "repeated-bank"),
    ]


def test_quiz_without_banks_is_told(unlocked: Path) -> None:
    line = replaced(unlocked, COURSE, BANKS, "")
    assert told(unlocked) == [(COURSE, line - 3, "error", "no-banks")]


def test_numbers_of_an_unknown_bank_are_not_told_as_well(unlocked: Path) -> None:
    line = replaced(unlocked, COURSE, BANKS + DRAW, "        banks: [other-bank]\n        draw: {count: 3}\n")
    assert told(unlocked) == [(COURSE, line, "error", "unknown-bank")]


def test_objective_that_no_bank_has_questions_about_is_told_where_quizzes_draw_for_it(unlocked: Path) -> None:
    replaced(unlocked, COURSE, "modules:", "  - {id: s.2, level: apply, text: {en: B, ru: Б, kk: Б}}\nmodules:")
    (fault,) = check(unlocked)
    assert str(fault) == "Questions drawn for the objective s.2: 2; the banks have 0."


def test_objective_that_no_question_of_the_quiz_is_about_cannot_be_asked_for(unlocked: Path) -> None:
    objective = "  - {id: s.2, level: apply, text: {en: B, ru: Б, kk: Б}}\n"
    replaced(unlocked, COURSE, "modules:", f"{objective}modules:")
    line = replaced(unlocked, COURSE, DRAW, "        pass_objectives: {s.2: 0.5}\n")
    assert told(unlocked) == [(COURSE, line, "error", "unasked-objective")]


def test_numbers_that_only_ungraded_questions_fill_are_a_warning(unlocked: Path) -> None:
    for question in ("may-refuse", "name-proof"):
        replaced(unlocked, BANK, f"- id: {question}\n", f"- id: {question}\n    law: [office.pause]\n")
    questions = questions_in_bank(unlocked)
    line = replaced(unlocked, COURSE, "{per_objective: 2}", f"{{count: {questions - 1}}}")
    (fault,) = check(unlocked)
    assert (fault.line, fault.level, fault.code) == (line, "warning", "short-graded")
    assert fault.fields["graded"] == questions - 2


def test_questions_in_an_unreadable_file_are_not_missed(unlocked: Path) -> None:
    replaced(unlocked, COURSE, DRAW, "        draw: {levels: {apply: 3}}\n        pass_objectives: {s.1: 0.5}\n")
    replaced(unlocked, BANK, "bank: sample-bank", "bank: sample-bank: one")
    assert [(file, code) for file, _, _, code in told(unlocked)] == [(BANK, "yaml")]


@pytest.mark.parametrize(
    ("attempts", "expected"), [(0, ["used-up"]), (9, ["used-up"]), (2, [])], ids=["endless", "too many", "few"]
)
def test_quiz_whose_banks_another_can_use_up_is_a_warning(unlocked: Path, attempts: int, expected: list[str]) -> None:
    other = (
        "      - {kind: quiz, id: warm-up, title: {en: W, ru: Р, kk: Б}, banks: [sample-bank], "
        f"draw: {{count: 1}}, attempts: {attempts}}}\n"
    )
    replaced(unlocked, COURSE, DRAW, f"{DRAW}        excludes: [warm-up]\n{other}")
    faults = check(unlocked)
    assert [fault.code for fault in faults] == expected
    assert {fault.level for fault in faults} <= {"warning"}


@pytest.mark.parametrize(("fields", "level", "code"), EXAMS, ids=[one[0] for one in EXAMS])
def test_faulty_exam_is_told(unlocked: Path, fields: str, level: str, code: str) -> None:
    line = with_exams(unlocked, f"id: final-exam, {fields}")
    assert told(unlocked) == [(PATH, line, level, code)]


def test_two_exams_of_one_id_are_told(unlocked: Path) -> None:
    line = with_exams(unlocked, "id: final-exam", "id: final-exam")
    assert told(unlocked) == [(PATH, line + 1, "error", "duplicate-id")]


def test_floor_of_a_course_that_the_exam_does_not_ask_about_is_told(unlocked: Path) -> None:
    other = "  - {id: c89-other, number: 89, title: {en: O, ru: Д, kk: Б}, minutes: 5}\n"
    replaced(unlocked, PATH, "short_paths:", f"{other}short_paths:")
    line = with_exams(unlocked, "id: final-exam, courses: [c89-other], floors: {c90-sample: 0.5}")
    assert told(unlocked) == [(PATH, line, "error", "unasked-course")]


def test_exam_that_asks_more_than_a_course_has_is_told_at_the_course(unlocked: Path) -> None:
    with_exams(unlocked, "id: final-exam, draw: {per_bank: 99}")
    (fault,) = check(unlocked)
    assert (fault.file, fault.code) == (COURSE, "short-bank")
    assert str(fault).startswith("The exam final-exam needs 99 questions of this course; ")


def test_exam_counts_what_an_excluded_exam_uses_up(unlocked: Path) -> None:
    some = questions_in_bank(unlocked) - 2
    diagnostic = "id: diagnostic, draw: {per_bank: 2}, attempts: "
    with_exams(unlocked, diagnostic + "1", f"id: final-exam, excludes: [diagnostic], draw: {{per_bank: {some}}}")
    assert told(unlocked) == []
    replaced(unlocked, PATH, "attempts: 1", "attempts: 2")
    assert told(unlocked) == [(COURSE, 1, "error", "short-bank")]


def test_sound_exams_are_left_alone(unlocked: Path) -> None:
    with_exams(
        unlocked,
        "id: diagnostic, draw: {per_bank: 2, levels: {understand: 1, apply: 1}}, attempts: 1",
        "id: final-exam, courses: [c90-sample], floors: {c90-sample: 0.5}, excludes: [diagnostic], draw: {per_bank: 3}",
    )
    assert told(unlocked) == []
