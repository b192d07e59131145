"""Learners of the sample course who sit its quiz, each with a file of their own; only what they answered matters."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.base.ids import Level
from app.course.reader import open_folder
from app.engine.paper import Paper, PaperQuestion
from app.questions import AnyQuestion
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock
from tests.storage.records import attempt, event, submission

DATA = Path(__file__).parents[2] / "data"
LEVEL: Level = "apply"
CHOICE = """format: 1
id: bank
bank: sample-bank
questions:
  - id: pick-one
    type: choice
    objective: s.1
    level: apply
    stem: {en: "Which is **right**?", ru: Что верно?, kk: Қайсысы дұрыс?}
    choices:
      - {id: right, correct: true, text: {en: The right one, ru: Верное, kk: Дұрысы}}
      - {id: wrong, text: {en: The wrong one, ru: Неверное, kk: Бұрысы}}
      - {id: idle, text: {en: The idle one, ru: Лишнее, kk: Артығы}}
  - id: is-true
    type: truefalse
    objective: s.2
    level: apply
    stem: {en: It is true., ru: Это верно., kk: Бұл дұрыс.}
    answer: true
    feedback: {right: {en: Yes., ru: Да., kk: Иә.}, wrong: {en: No., ru: Нет., kk: Жоқ.}}
"""


def sample_course(folder: Path) -> Path:
    """Write the sample course with a bank of two questions, of two objectives."""
    course = Path(shutil.copytree(DATA / "sound", folder / "courses")) / "c90-sample"
    (course / "questions" / "bank.yaml").write_text(CHOICE, encoding="utf-8")
    manifest = course / "course.yaml"
    second = "  - {id: s.2, level: apply, text: {en: Tell, ru: Отличить, kk: Ажырату}}\nmodules:"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("modules:", second, 1), encoding="utf-8")
    return course


class Sitting:
    """One learner; every attempt is handed in at once."""

    def __init__(self, course: Path, folder: Path, clock: SetClock, name: str) -> None:
        self.path = folder / name / "learner.sqlite"
        self._file = LearnerFile(self.path, clock)
        self._name = name
        self._questions = open_folder(course).questions
        self._number = 0

    def hand_in(
        self,
        answers: Mapping[str, object],
        *,
        right: Sequence[str] = (),
        certain: Mapping[str, int] | None = None,
        course: str = "c90-sample",
    ) -> "Sitting":
        """Answer questions of the course as it is now; those in `right` earn their point."""
        self._number += 1
        name = f"{self._name}-{self._number}"
        paper = Paper(seed="1", questions=tuple(PaperQuestion(question=self._asked(one)) for one in answers))
        begun = {**attempt(name, quiz="sample-quiz", number=self._number), "course": course}
        self._file.start_attempt(begun, paper)
        for question, response in answers.items():
            self._file.record("attempt.event", event(name, kind="response", question=question, response=response))
        for question, certainty in (certain or {}).items():
            self._file.record("attempt.event", event(name, kind="certainty", question=question, certainty=certainty))
        marks = [
            {
                "question": one,
                "earned": float(one in right),
                "possible": 1.0,
                "fraction": float(one in right),
                "blank": answers[one] is None,
            }
            for one in answers
        ]
        self._file.record("attempt.submitted", {**submission(name, fraction=1.0), "questions": marks, "pending": 0})
        return self

    def close(self) -> Path:
        """Close the file and return it."""
        self._file.close()
        return self.path

    def _asked(self, question: str) -> AnyQuestion:
        return self._questions[question]


BOTH = ("pick-one", "is-true")


def sat(course: Path, folder: Path, clock: SetClock, *, number: int = 4, first: int = 0) -> None:
    """Let learners sit the quiz: every second one has everything right and is certain, the others guess and fail."""
    for at in range(first, first + number):
        one = Sitting(course, folder, clock, f"learner-{at}")
        if at % 2:
            answers: dict[str, object] = {"pick-one": "right", "is-true": "true"}
            one.hand_in(answers, right=BOTH, certain={"pick-one": 3, "is-true": 3})
        else:
            one.hand_in({"pick-one": "wrong", "is-true": "true"}, right=("is-true",), certain={"pick-one": 1})
        one.close()
