"""Every slip an author can make is told with its file, line and code; each case is one change to a sound course."""

from pathlib import Path

import pytest

from app.course.checks import check

COURSE, CHECKS, BANK = "c90-sample/course.yaml", "c90-sample/questions/checks.yaml", "c90-sample/questions/bank.yaml"
MEDIA, FIRST_EN = "c90-sample/media/media.yaml", "c90-sample/lessons/first-steps.en.md"
FIRST_KK, NEXT_EN = "c90-sample/lessons/first-steps.kk.md", "c90-sample/lessons/next-steps.en.md"
LAW, GLOSSARY, PATH, KZ = "law.yaml", "glossary.yaml", "path.yaml", "calendars/kz.yaml"

OUTLINE = [
    (COURSE, "- id: only-module", "- id: sample-quiz", 17, "duplicate-id"),
    (COURSE, "lesson, id: next-steps", "lesson, id: first-steps", 15, "duplicate-id"),
    (
        COURSE,
        "completion:",
        "  - {id: only-module, title: {en: B, ru: Б, kk: Б}, items: []}\ncompletion:",
        21,
        "duplicate-id",
    ),
    (COURSE, "modules:", "  - {id: s.1, level: apply, text: {en: B, ru: Б, kk: Б}}\nmodules:", 10, "duplicate-id"),
    (COURSE, "banks: [sample-bank]", "banks: [sample-bank, other-bank]", 19, "unknown-bank"),
    (COURSE, "per_objective: 2", "per_objective: 9", 20, "short-bank"),
    (COURSE, "per_objective: 2", "count: 9", 20, "short-bank"),
    (COURSE, "quizzes: [sample-quiz]", "quizzes: [final-quiz]", 21, "unknown-quiz"),
    (
        COURSE,
        "text: {en: Count a term, ru: Рассчитать срок, kk: Мерзімді есептеу}",
        "text: {en: A, ru: Б}",
        9,
        "missing-language",
    ),
    (COURSE, "title: {en: Only, ru: Единственный, kk: Жалғыз}", "title: {en: A, ru: Б}", 12, "missing-language"),
    (COURSE, "title: {en: Quiz, ru: Тест, kk: Тест}", "title: {en: A, ru: Б}", 18, "missing-language"),
    (COURSE, "version: 1.0.0", "version: 1.0.0\nsummary: {en: A, ru: Б}", 4, "missing-language"),
]

QUESTIONS = [
    (CHECKS, "objective: s.1", "objective: s.2", 6, "unknown-objective"),
    (CHECKS, "- id: pick-day", "- id: first-steps", 4, "duplicate-id"),
    (CHECKS, "- id: pick-day", "- id: how-many", 4, "duplicate-id"),
    (CHECKS, "id: monday", "id: Mo", 14, "wrong-id"),
    (CHECKS, "id: monday", "id: tuesday", 14, "duplicate-id"),
    (CHECKS, "        correct: true\n", "", 10, "correct-count"),
    (CHECKS, "kk: Дүйсенбі}", "kk: ''}", 15, "missing-language"),
    (CHECKS, "law: [office.answer]", "law: [office.answer, office.nowhere]", 8, "unknown-law"),
    (CHECKS, "en: From which day?", "en: 'In {law:office.answer.hours}?'", 9, "unknown-law"),
    (CHECKS, "en: Tuesday", "en: 'In {law:office.nowhere.days}'", 13, "unknown-law"),
    (BANK, "id: nobody", "id: head", 58, "duplicate-id"),
    (BANK, "tolerance: 0", "tolerance: -1", 34, "tolerance"),
    (BANK, 'en: [coupon, "the coupon"]', "en: ['*']", 27, "missing-language"),
    (BANK, '      wrong: {en: "No', '      partial: {en: "No', 19, "missing-feedback"),
    (BANK, "law: office.answer", "law: office.nowhere", 41, "unknown-law"),
    (BANK, "law: office.answer", "law: office.pause", 41, "not-a-term"),
    (BANK, "received: 2026-06-01", "received: 2026-10-24", 41, "ungraded"),
    (BANK, "- date: 2026-06-19", "- date: 2026-06-22", 43, "near-is-right"),
    (BANK, '{{what}}."\n      ru', 'it."\n      ru', 74, "gap-mismatch"),
]

LESSONS = [
    (FIRST_EN, "objectives: [s.1]", "objectives: [s.1, s.2]", 5, "unknown-objective"),
    (FIRST_EN, "id: first-steps", "id: next-steps", 2, "wrong-id"),
    (FIRST_EN, "minutes: 5", "minutes: 5\nauthor: me", 5, "unknown-field"),
    (FIRST_EN, "minutes: 5\n", "", 2, "missing-field"),
    (FIRST_EN, "term:coupon", "term:receipt", 7, "broken-link"),
    (FIRST_EN, "lesson:next-steps", "lesson:last-steps", 58, "broken-link"),
    (FIRST_EN, "lesson:next-steps", "practice:inquiry-desk", 58, "broken-link"),
    (FIRST_EN, "lesson:next-steps", "https://example.kz", 58, "foreign-link"),
    (FIRST_EN, "lesson:next-steps", "#top", 58, "foreign-link"),
    (FIRST_EN, "lesson:next-steps", "../next-steps.en.md", 58, "outside-folder"),
    (FIRST_EN, "lesson:next-steps", "/etc/passwd", 58, "outside-folder"),
    (FIRST_EN, "Go on to", "See <https://example.kz> and go on to", 58, "foreign-link"),
    (FIRST_EN, "Go on to", "![week](week.png) Go on to", 58, "foreign-link"),
    (FIRST_EN, "lesson:next-steps).", "lesson:next-steps).\n\n[x]: http://example.kz", 60, "foreign-link"),
    (FIRST_EN, "{law:office.answer.days}", "{law:office.answer.weeks}", 12, "unknown-law"),
    (FIRST_EN, "{law:office.answer.days}", "{law:office.answer.days|plural}", 12, "unknown-law"),
    (FIRST_EN, "{law:office.answer.days}", "{law:office.duty.days}", 12, "unknown-law"),
    (FIRST_EN, "{law:office.answer.article}", "{law:office.duty.article}", 12, "unknown-law"),
    (FIRST_EN, "{law:office.answer.days}", "{law:office.answer.days", 12, "unknown-law"),
    (FIRST_EN, "/// rule | office.answer", "/// rule | office.nowhere", 11, "unknown-law"),
    (FIRST_EN, "/// figure | week-line", "/// figure | month-line", 24, "broken-link"),
    (FIRST_EN, "/// check | pick-day", "/// check | pick-night", 55, "broken-link"),
    (FIRST_EN, "/// check | pick-day", "/// practice | desk", 55, "broken-link"),
    (FIRST_EN, "/// check | pick-day", "/// check", 55, "no-argument"),
    (FIRST_EN, "Nothing else.\n///", "Nothing else.", 51, "open-block"),
    (FIRST_EN, "## How to count", "#### How to count", 9, "heading-level"),
    (FIRST_EN, "Nothing else.", "<u>Nothing</u> else.", 52, "raw-html"),
]

ALIGNMENT = [
    (FIRST_KK, "## Қалай", "### Қалай", 9, "misaligned"),
    (FIRST_KK, "- Күнтізбеге қараңыз.\n- Демалыс", "Күнтізбеге қараңыз.\n\n- Демалыс", 15, "misaligned"),
    (FIRST_KK, "/// rule | office.answer", "/// rule | office.duty", 11, "misaligned"),
    (FIRST_KK, "[Келесі сабаққа](lesson:next-steps) өтіңіз.\n", "", 55, "misaligned"),
    (FIRST_KK, "(lesson:next-steps) өтіңіз.", "(lesson:next-steps) өтіңіз.\n\nТағы.", 60, "misaligned"),
]

SHARED = [
    (MEDIA, "kk: Қатарынан жеті күн.", "kk: ''", 5, "missing-alt"),
    (
        MEDIA,
        "    alt: {en: Seven days in a row., ru: Семь дней в ряд., kk: Қатарынан жеті күн.}\n",
        "",
        3,
        "missing-alt",
    ),
    (MEDIA, "file: week-line.svg", "file: month-line.svg", 4, "missing-file"),
    (MEDIA, "file: week-line.svg", "file: ../course.yaml", 4, "outside-folder"),
    (
        MEDIA,
        "  - id: week-line",
        "  - {id: week-line, file: week-line.svg, alt: {en: A, ru: Б, kk: Б}}\n  - id: week-line",
        4,
        "duplicate-id",
    ),
    (LAW, "- id: office.duty", "- id: office.pause", 17, "duplicate-id"),
    (LAW, "value: 2,", "value: 0,", 12, "not-allowed"),
    (LAW, "unit: month", "unit: week", 12, "not-allowed"),
    (GLOSSARY, "- id: register", "- id: coupon", 9, "duplicate-id"),
    (GLOSSARY, "    kk: журнал\n", "", 9, "missing-term"),
    (GLOSSARY, "kk: Хаттар тізімі.", "kk: ''", 13, "missing-term"),
    (PATH, "courses: [c90-sample]", "courses: [c90-sample, c99-none]", 12, "unknown-course"),
    (PATH, "available: true", "available: true\n    requires: [c99-none]", 11, "unknown-course"),
    (KZ, "date: 2026-05-01", "date: 2026-05-32", 8, "wrong-form"),
]

CASES = (*OUTLINE, *QUESTIONS, *LESSONS, *ALIGNMENT, *SHARED)

ELSEWHERE = {"broken-link", "misaligned"}
"""What a change in one file can break in another."""


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "code"), CASES, ids=[f"{one[4]}-{one[2][:24]}" for one in CASES]
)
def test_slip_is_told_where_it_stands(courses: Path, name: str, old: str, new: str, line: int, code: str) -> None:
    (courses / "c90-sample" / "ids.lock").unlink()
    text = (courses / name).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (courses / name).write_text(text.replace(old, new), encoding="utf-8")
    faults = check(courses)
    assert [(fault.line, fault.code) for fault in faults if fault.file == name] == [(line, code)]
    assert {fault.code for fault in faults if fault.file != name} <= ELSEWHERE
