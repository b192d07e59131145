"""A course as large as offices make them, for benchmarks: 200 lessons in three languages and 2,000 questions.

It is made of the lessons and questions of the shipped courses under new ids, so its texts are as long and as varied as
real ones.
"""

import json
import re
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LESSONS, QUESTIONS, PER_BANK, PER_MODULE = 200, 2_000, 50, 20


def write_big_course(folder: Path, *, lessons: int = LESSONS, questions: int = QUESTIONS) -> Path:
    """Write the course into `folder` / "big-course" and return that."""
    from app.course.yaml_edit import plain
    from app.course.yaml_text import item_lines

    target = folder / "big-course"
    (target / "lessons").mkdir(parents=True)
    (target / "questions").mkdir()
    sources = sorted({path.name.split(".")[0]: path for path in ROOT.glob("courses/*/lessons/*.en.md")}.values())
    for number, source in enumerate(islice(cycle(sources), lessons)):
        _write_lesson(target, source, f"lesson-{number}")
    banks = [plain(path.read_text(encoding="utf-8")) for path in sorted(ROOT.glob("courses/*/questions/*.yaml"))]
    simple = [one for bank in banks for one in bank["questions"] if _stands_alone(one)]
    renamed = [
        {**json.loads(json.dumps(one)), "id": f"question-{number}", "objective": "c0.1", "law": []}
        for number, one in enumerate(islice(cycle(simple), questions))
    ]
    for number, start in enumerate(range(0, questions, PER_BANK)):
        lines = [line for one in renamed[start : start + PER_BANK] for line in item_lines(one, "  ")]
        head = f"format: 1\nid: bank-{number}\nbank: bank-{number}\nquestions:\n"
        text = head + "\n".join(lines) + "\n"
        (target / "questions" / f"bank-{number}.yaml").write_text(text, encoding="utf-8")
    (target / "course.yaml").write_text(_manifest(lessons, -(-questions // PER_BANK)), encoding="utf-8")
    return target


def _stands_alone(question: dict[str, object]) -> bool:
    """Tell whether a question needs no law, picture or due date of its course."""
    text = json.dumps(question)
    return not question.get("law") and "{law:" not in text and question["type"] in {"choice", "multiple", "short"}


def _write_lesson(target: Path, source: Path, lesson_id: str) -> None:
    old = source.name.split(".")[0]
    for language in ("en", "ru", "kk"):
        text = (source.parent / f"{old}.{language}.md").read_text(encoding="utf-8")
        text = re.sub(r"(?m)^id: .*$", f"id: {lesson_id}", text, count=1)
        text = re.sub(r"(?m)^objectives: .*$", "objectives: [c0.1]", text, count=1)
        # What names something of its own course stays behind.
        text = re.sub(r"(?ms)^/// (check|practice|figure) .*?^///$\n?", "", text)
        text = re.sub(r"\]\((?:lesson|practice):[^)]*\)", "](term:e-government)", text)
        (target / "lessons" / f"{lesson_id}.{language}.md").write_text(text, encoding="utf-8")


def _manifest(lessons: int, banks: int) -> str:
    head = (
        "format: 1\nid: big-course\nversion: 1.0.0\ntitle: {en: Big course, ru: Большой курс, kk: Үлкен курс}\n"
        "languages: [en, ru, kk]\nobjectives:\n"
        "  - {id: c0.1, level: apply, text: {en: Do it, ru: Сделать, kk: Орындау}}\nmodules:\n"
    )
    lines = []
    for number, start in enumerate(range(0, lessons, PER_MODULE)):
        title = f"{{en: Module {number}, ru: Модуль {number}, kk: {number}-модуль}}"
        lines += [f"  - id: module-{number}", f"    title: {title}", "    items:"]
        end = min(start + PER_MODULE, lessons)
        lines += [f"      - {{kind: lesson, id: lesson-{one}}}" for one in range(start, end)]
    names = ", ".join(f"bank-{one}" for one in range(banks))
    lines.append(f"      - {{kind: quiz, id: big-quiz, title: {{en: Quiz, ru: Тест, kk: Тест}}, banks: [{names}]}}")
    return head + "\n".join(lines) + "\n"
