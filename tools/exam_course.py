"""A made course with a bank of 200 questions of every type and the kinds of quizzes there are, for tests and pictures.

Its questions are the samples of their types, so that a new type is in the exam as soon as it is registered.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.questions import QUESTION_TYPES
from app.questions.common import Option, Question
from app.questions.match import MatchQuestion, Pair
from app.trust.pin import hash_code

COURSE = "exam-course"
EXAM, AT_ONCE, ONCE, CODED, CLOSED, SHORT = (
    "final-exam",
    "at-once",
    "only-once",
    "with-code",
    "closed-quiz",
    "short-exam",
)
CODE = "4711-Aksu"
BANK_SIZE = 200
DRAWN = 40
OBJECTIVE = "s.1"
"""The objective of all samples."""

SECTIONS: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "citizens-inquiries": (
        {"en": "Citizens’ inquiries", "ru": "Обращения граждан", "kk": "Азаматтардың жолданымдары"},
        ("choice", "multiple", "truefalse", "match", "order"),
    ),
    "registration": (
        {"en": "Registration and terms", "ru": "Регистрация и сроки", "kk": "Тіркеу және мерзімдер"},
        ("short", "numeric", "date", "cloze", "table", "categorise"),
    ),
    "answers": (
        {"en": "Answers", "ru": "Ответы", "kk": "Жауаптар"},
        ("case", "essay", "hotspot", "survey", "info"),
    ),
}
"""Each section with its title and its banks; a bank holds one type and is called like it."""

MATCH = MatchQuestion(
    id="match-letters",
    objective=OBJECTIVE,
    level="apply",
    points=2.0,
    stem={
        "en": "Match each address with what you must do first.",
        "ru": "Соотнесите каждое обращение с тем, что нужно сделать прежде всего.",
        "kk": "Әр жолданымды алдымен істелетін іспен сәйкестендіріңіз.",
    },
    pairs=(
        Pair(
            "crime",
            {
                "en": "An unsigned letter that reports a planned crime",
                "ru": "Письмо без подписи о готовящемся преступлении",
                "kk": "Дайындалып жатқан қылмыс туралы қол қойылмаған хат",
            },
            {
                "en": "Redirect to the competent body at once",
                "ru": "Сразу перенаправить в компетентный орган",
                "kk": "Құзыретті органға дереу жолдау",
            },
        ),
        Pair(
            "colleague",
            {
                "en": "A complaint about a colleague of yours",
                "ru": "Жалоба на вашего коллегу",
                "kk": "Әріптесіңізге шағым",
            },
            {
                "en": "The higher body decides it",
                "ru": "Решает вышестоящий орган",
                "kk": "Оны жоғары тұрған орган шешеді",
            },
        ),
        Pair(
            "emissions",
            {
                "en": "A request for published emission data",
                "ru": "Запрос опубликованных данных о выбросах",
                "kk": "Жарияланған шығарындылар деректеріне сұрау салу",
            },
            {
                "en": "Tell the writer where they are published",
                "ru": "Сообщить, где они опубликованы",
                "kk": "Қайда жарияланғанын хабарлау",
            },
        ),
        Pair(
            "two-things",
            {
                "en": "A letter that asks two ministries for two things",
                "ru": "Письмо с двумя просьбами к двум министерствам",
                "kk": "Екі министрліктен екі нәрсе сұраған хат",
            },
            {
                "en": "Answer your part, forward the other",
                "ru": "На свою часть ответить, другую перенаправить",
                "kk": "Өз бөлігіңізге жауап беріп, екіншісін жолдау",
            },
        ),
    ),
    extra=(Option("archive", {"en": "File it without a number", "ru": "Подшить без номера", "kk": "Нөмірсіз тігу"}),),
)
"""The question of design/screens/exam.png."""

QUIZZES: tuple[dict[str, Any], ...] = (
    {
        "id": EXAM,
        "title": {"en": "Final exam", "ru": "Итоговый экзамен", "kk": "Қорытынды емтихан"},
        "draw": {"count": DRAWN},
        "limit_minutes": 60,
        "attempts": 2,
        "certainty": "scored",
        "practice": True,
    },
    {
        "id": AT_ONCE,
        "title": {
            "en": "Quiz with several tries",
            "ru": "Тест с повторными попытками",
            "kk": "Қайталап көруге болатын тест",
        },
        "banks": ["choice", "short", "match"],
        "draw": {"per_bank": 2},
        "feedback": "immediate",
        "penalty": 0.25,
        "practice": True,
    },
    {
        "id": ONCE,
        "title": {"en": "Quiz with one check", "ru": "Тест с одной проверкой", "kk": "Бір рет тексерілетін тест"},
        "banks": ["choice", "short"],
        "draw": {"per_bank": 2},
        "feedback": "question",
        "certainty": "asked",
        "wrong_cost": 0.25,
        "minutes": 15,
    },
    {
        "id": CODED,
        "title": {"en": "Exam with a code", "ru": "Экзамен с кодом", "kk": "Кодпен ашылатын емтихан"},
        "banks": ["choice"],
        "draw": {"count": 3},
        "limit_minutes": 30,
    },
    {
        "id": CLOSED,
        "title": {"en": "Quiz of last month", "ru": "Тест прошлого месяца", "kk": "Өткен айдың тесті"},
        "banks": ["choice"],
        "draw": {"count": 3},
        "opens": "2026-10-01",
        "closes": "2026-10-31",
    },
    {
        "id": SHORT,
        "title": {"en": "Short exam", "ru": "Короткий экзамен", "kk": "Қысқа емтихан"},
        "banks": ["short", "choice"],
        "draw": {"per_bank": 2},
        "limit_minutes": 12,
    },
)


def make_exam_course(courses: Path) -> Path:
    """Write the course into a folder of courses and return its own folder."""
    folder = courses / COURSE
    _write(folder / "course.yaml", _manifest())
    alt = {"en": "A letter with an emblem", "ru": "Письмо с эмблемой", "kk": "Елтаңбалы хат"}
    letter = {"id": "sample-letter", "file": "letter.svg", "alt": alt, "credit": "Kense", "licence": "CC BY 4.0"}
    _write(folder / "media" / "media.yaml", {"format": 1, "media": [letter]})
    (folder / "media" / "letter.svg").write_text(LETTER, encoding="utf-8")
    for name, questions in _banks().items():
        file = {"format": 1, "id": f"bank-{name}", "bank": name, "questions": list(map(_written, questions))}
        _write(folder / "questions" / f"{name}.yaml", file)
    return folder


LETTER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 560">
<rect width="400" height="560" fill="white" stroke="black"/>
<circle cx="200" cy="45" r="26" fill="none" stroke="black" stroke-width="3"/>
<path d="M40 150h180M40 190h320M40 220h320M40 250h320M40 280h240M40 340h320" stroke="gray" stroke-width="6"/>
<path d="M60 470q20 -30 40 0t40 0" fill="none" stroke="black" stroke-width="3"/>
</svg>
"""
"""The picture of the sample question that asks for a place on a letter."""


def exam_banks() -> dict[str, tuple[str, ...]]:
    """Return the types of each section that there are, by section."""
    return {section: tuple(one for one in types if one in QUESTION_TYPES) for section, (_, types) in SECTIONS.items()}


def _manifest() -> dict[str, Any]:
    sections = [
        {"id": section, "title": SECTIONS[section][0], "banks": list(types), "draw": {"per_bank": 2}}
        for section, types in exam_banks().items()
    ]
    quizzes = [{"kind": "quiz", **one} for one in QUIZZES]
    quizzes[0]["sections"] = sections
    quizzes[3]["opening_code"] = hash_code(CODE)
    title = {"en": "E-government in practice", "ru": "Электронное правительство", "kk": "Электрондық үкімет"}
    return {
        "format": 1,
        "id": COURSE,
        "version": "1.0.0",
        "title": title,
        "short_title": title,
        "languages": ["en", "ru", "kk"],
        "objectives": [
            {
                "id": OBJECTIVE,
                "level": "apply",
                "text": {
                    "en": "Handle letters to a state body",
                    "ru": "Работать с письмами в государственный орган",
                    "kk": "Мемлекеттік органға келген хаттармен жұмыс істеу",
                },
            }
        ],
        "modules": [{"id": "exams", "title": {"en": "Exams", "ru": "Экзамены", "kk": "Емтихандар"}, "items": quizzes}],
        "completion": {"lessons": "none", "quizzes": [EXAM]},
    }


def _banks() -> dict[str, list[Question]]:
    """Return the questions by bank: 200 of all types, as evenly as can be."""
    names = [name for types in exam_banks().values() for name in types]
    each, more = divmod(BANK_SIZE, len(names))
    models: Mapping[str, Question] = {name: QUESTION_TYPES[name].sample for name in names} | {"match": MATCH}
    return {
        name: [
            msgspec.structs.replace(models[name], id=f"{name}-{number:02}", objective=OBJECTIVE)
            for number in range(each + (place < more))
        ]
        for place, name in enumerate(names)
    }


def _written(question: Question) -> dict[str, Any]:
    written: dict[str, Any] = msgspec.to_builtins(question)
    return written


def _write(path: Path, content: dict[str, Any]) -> None:
    # Every JSON text is YAML too.
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.encode(content))
