"""What a new version of a course leaves of a learner's work: the table of course-format.md, Ids and change."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CourseError
from app.base.paths import AppPaths
from app.bootstrap import build_services
from app.course.structure import Course
from app.questions import type_of
from app.services.examining import OpenAttempt
from app.services.installing import Installing
from app.services.review_cards import CardFace
from app.services.studio.publishing import Answer, Publishing
from app.services.wiring import LearnerServices
from app.storage.learner import review as stored
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, change, made, publish, workshop

QUIZ, ASKED = "sample-quiz", "how-many"
CARD = f"question:{COURSE}:{ASKED}"
ONCE = "How many days?"
"""What the question asked in the version that was learned."""

NUMERIC = "    answer: 15\n    tolerance: 0\n    unit: {en: days, ru: дней, kk: күн}\n"
WHOLE = f"""  - id: how-many
    type: numeric
    objective: s.1
    level: apply
    stem: {{en: How many days?, ru: Сколько дней?, kk: Неше күн?}}
{NUMERIC}"""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What is left after an update: how far two learners are, and what becomes of the question that was edited.

    `finished` is the progress of one who had completed the course, `halfway` that of one who had read a lesson. `card`
    is what the daily review does with the question: "kept", "anew" or "retired".
    """

    version: str
    updated: bool
    finished: float = 1.0
    halfway: float = 1 / 3
    card: str = "kept"
    asked_again: bool = True
    """Whether new attempts still ask it under its id."""
    key: str = "15"
    """The right answer in new attempts."""


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """One edit with what the author answers about it; `before` prepares the version that is learned."""

    edit: Callable[[Path], None]
    expected: Expected
    answers: dict[str, Answer] = {}
    before: Callable[[Path], None] = lambda _folder: None


def typo(folder: Path) -> None:
    change(folder, "questions/bank.yaml", "en: How many days?", "en: How many days in all?")


def other_key(folder: Path) -> None:
    change(folder, "questions/bank.yaml", "answer: 15\n    tolerance", "answer: 10\n    tolerance")


def one_more_choice(folder: Path) -> None:
    choice = "      - {id: price, text: {en: Price, ru: Цена, kk: Баға}}\n"
    third = "      - {id: colour, text: {en: Colour, ru: Цвет, kk: Түс}}\n"
    change(folder, "questions/bank.yaml", choice, choice + third)


def other_bank(folder: Path) -> None:
    change(folder, "questions/bank.yaml", WHOLE, "")
    head = "format: 1\nid: second\nbank: second-bank\nquestions:\n"
    (folder / "questions" / "second.yaml").write_text(head + WHOLE, encoding="utf-8")
    change(folder, "course.yaml", "banks: [sample-bank]", "banks: [sample-bank, second-bank]")


def lessons_swapped(folder: Path) -> None:
    first, second = "      - {kind: lesson, id: first-steps}\n", "      - {kind: lesson, id: next-steps}\n"
    change(folder, "course.yaml", first + second, second + first)


def retired(folder: Path) -> None:
    change(folder, "questions/bank.yaml", WHOLE, "")


def without_kazakh(folder: Path) -> None:
    change(folder, "course.yaml", "languages: [en, ru, kk]", "languages: [en, ru]")


def with_kazakh(folder: Path) -> None:
    change(folder, "course.yaml", "languages: [en, ru]", "languages: [en, ru, kk]")


def one_more_lesson(folder: Path) -> None:
    for language, title in (("en", "Last steps"), ("ru", "Последнее"), ("kk", "Соңғысы")):
        text = f"---\nid: last-steps\ntitle: {title}\nminutes: 1\n---\n\n{title}.\n"
        (folder / "lessons" / f"last-steps.{language}.md").write_text(text, encoding="utf-8")
    item = "      - {kind: lesson, id: next-steps}\n"
    change(folder, "course.yaml", item, item + "      - {kind: lesson, id: last-steps}\n")


SCENARIOS = {
    "typo": Scenario(edit=typo, expected=Expected(version="1.0.1", updated=False)),
    "key corrected": Scenario(
        edit=other_key,
        answers={ASKED: "correction"},
        expected=Expected(version="2.0.0", updated=True, card="anew", key="10"),
    ),
    "key of a new question": Scenario(
        edit=other_key,
        answers={ASKED: "new"},
        expected=Expected(version="2.0.0", updated=True, card="retired", asked_again=False),
    ),
    "choice added": Scenario(
        edit=one_more_choice,
        answers={"on-the-coupon": "correction"},
        expected=Expected(version="2.0.0", updated=True),
    ),
    "question in another bank": Scenario(edit=other_bank, expected=Expected(version="2.0.0", updated=True)),
    "lesson moved": Scenario(edit=lessons_swapped, expected=Expected(version="1.1.0", updated=True)),
    "question retired": Scenario(
        edit=retired, expected=Expected(version="2.0.0", updated=True, card="retired", asked_again=False)
    ),
    "language added": Scenario(
        before=without_kazakh, edit=with_kazakh, expected=Expected(version="1.1.0", updated=True)
    ),
    "lesson added": Scenario(
        edit=one_more_lesson,
        expected=Expected(version="1.1.0", updated=True, finished=3 / 4, halfway=1 / 4),
    ),
}


class Office:
    """A workshop, and a PC on which two people learn what it publishes."""

    def __init__(self, paths: AppPaths, clock: SetClock) -> None:
        self.clock = clock
        self.folder = workshop(paths)
        change(self.folder, "course.yaml", "        draw: {per_objective: 2}\n", "        pass_mark: 0.5\n")
        self.stick = paths.data / "stick"
        self.publishing: Publishing = made(self.folder, paths, clock)
        shutil.copytree(self.folder.parent, paths.courses, ignore=shutil.ignore_patterns(COURSE))
        self.services = build_services(paths, clock)
        self.installing = Installing(paths, clock, self.services.catalogue)
        names = ("Айгүл", "Болат")
        self.opened = [self.services.profiles.open(self.services.profiles.create(name)) for name in names]
        self.finished, self.halfway = map(self.services.for_learner, self.opened)

    @property
    def course(self) -> Course:
        return self.services.catalogue.course(COURSE)

    def deliver(self, **answers: Answer) -> None:
        """Publish, carry it over and install it."""
        published = publish(self.publishing, self.stick, **answers)
        self.installing.install(self.installing.offer(published.file))

    def learn(self) -> None:
        """Complete the course with one wrong answer, review that, begin again; the other one reads a lesson."""
        for lesson in ("first-steps", "next-steps"):
            self.finished.learning.open_lesson(self.course, lesson, "en")
            self.finished.learning.finish_lesson(self.course, lesson)
        first = self.answered(self.finished, {ASKED: "99"})
        self.first = self.finished.examining.submit(self.course, first).attempt.row.id
        self.clock.move(minutes=5)
        self.finished.reviewing.answer(self.card(), rating=3, response="15")
        attempt = self.finished.examining.begin(self.course, QUIZ)
        self.finished.examining.answer(attempt, ASKED, "15")
        self.halfway.learning.open_lesson(self.course, "first-steps", "en")
        self.halfway.learning.finish_lesson(self.course, "first-steps")

    def answered(self, learner: LearnerServices, wrong: dict[str, str]) -> OpenAttempt:
        attempt = learner.examining.begin(self.course, QUIZ)
        for one in attempt.paper.questions:
            response = wrong.get(one.question.id) or type_of(one.question).correct(one.question)
            attempt = learner.examining.answer(attempt, one.question.id, response)
        return attempt

    def card(self) -> CardFace:
        return next(one for one in self.finished.reviewing.queue("en") if one.id == CARD)

    def fraction(self, learner: LearnerServices) -> float:
        entry = self.services.catalogue.entry(COURSE)
        assert entry is not None
        progress = learner.learning.progress(entry)
        assert progress is not None
        return progress.fraction

    def is_updated(self) -> bool:
        entry = self.services.catalogue.entry(COURSE)
        assert entry is not None
        return self.finished.learning.updated_since(entry)

    def review(self) -> str:
        """Return what the daily review does with the card some days later."""
        self.clock.move(days=9)
        if any(one.id == CARD for one in self.finished.reviewing.set_aside("en")):
            return "retired"
        self.finished.reviewing.answer(self.card(), rating=3, response="15")
        log = stored.reviews(self.finished.profile.file.db)
        return "anew" if log[-1].anew else "kept"


@pytest.fixture
def office(tmp_path: Path, clock: SetClock, paths: AppPaths) -> Iterator[Office]:
    made_office = Office(replace(paths, courses=tmp_path / "shipped"), clock)
    yield made_office
    for one in made_office.opened:
        one.close()


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return SCENARIOS[request.param]


@pytest.fixture
def updated(office: Office, scenario: Scenario) -> Office:
    """The office after version 1 was learned and version 2 installed."""
    scenario.before(office.folder)
    office.deliver()
    office.learn()
    scenario.edit(office.folder)
    office.deliver(**{one.replace("-", "_"): answer for one, answer in scenario.answers.items()})
    return office


def test_edit_leaves_what_learners_did(updated: Office, scenario: Scenario) -> None:
    expected, learner = scenario.expected, updated.finished
    assert updated.course.manifest.version == expected.version
    assert learner.learning.completions()[COURSE].version == "1.0.0"
    assert updated.is_updated() is expected.updated
    assert updated.fraction(learner) == pytest.approx(expected.finished)
    assert updated.fraction(updated.halfway) == pytest.approx(expected.halfway)

    finished = learner.examining.report(updated.course, updated.first).attempt
    assert finished.paper.question(ASKED).question.stem["en"] == ONCE

    waiting = learner.examining.begin(updated.course, QUIZ)
    assert waiting.state.responses[ASKED] == "15"
    assert [one.question.id for one in waiting.paper.questions].count(ASKED) == 1
    assert learner.examining.mark_now(waiting, ASKED).fraction == 1.0
    assert {len(getattr(one.question, "choices", "..")) for one in waiting.paper.questions} == {2}
    report = learner.examining.submit(updated.course, waiting)
    assert report.attempt.paper.question(ASKED).question.stem["en"] == ONCE

    fresh = learner.examining.begin(updated.course, QUIZ)
    asked = {one.question.id: one.question for one in fresh.paper.questions}
    assert (ASKED in asked) is expected.asked_again
    if expected.asked_again:
        assert type_of(asked[ASKED]).correct(asked[ASKED]) == expected.key
    assert updated.review() == expected.card


def test_type_changed_under_an_old_id_is_not_published(office: Office) -> None:
    office.deliver()
    office.learn()
    change(office.folder, "questions/bank.yaml", "type: numeric", "type: short")
    change(office.folder, "questions/bank.yaml", NUMERIC, "    accepted: {en: ['15'], ru: ['15'], kk: ['15']}\n")
    with pytest.raises(CourseError, match="was a numeric and is now a short"):
        office.deliver()
    assert office.course.manifest.version == "1.0.0"
    assert office.finished.examining.begin(office.course, QUIZ).state.responses[ASKED] == "15"


def test_id_that_was_retired_does_not_come_back(office: Office) -> None:
    office.deliver()
    retired(office.folder)
    office.deliver()
    change(office.folder, "questions/bank.yaml", "questions:\n", f"questions:\n{WHOLE}")
    with pytest.raises(CourseError, match="how-many was retired and cannot come back"):
        office.deliver()


def test_going_back_to_the_version_before_keeps_everything_too(office: Office) -> None:
    office.deliver()
    office.learn()
    one_more_lesson(office.folder)
    office.deliver()
    office.installing.go_back(COURSE, "1.0.0")
    assert office.course.manifest.version == "1.0.0"
    assert (office.is_updated(), office.fraction(office.finished), office.fraction(office.halfway)) == (
        *(False, 1.0),
        pytest.approx(1 / 3),
    )
    assert office.finished.examining.begin(office.course, QUIZ).state.responses[ASKED] == "15"


def test_removed_course_leaves_the_records(office: Office) -> None:
    office.deliver()
    office.learn()
    offer = office.installing.offer(next(office.stick.glob("*.kense")))
    office.installing.remove(COURSE)
    assert office.services.catalogue.entry(COURSE) is None
    assert office.finished.learning.completions()[COURSE].version == "1.0.0"
    assert office.finished.learning.to_continue() is None
    office.installing.install(offer)
    assert office.fraction(office.finished) == 1.0


def test_attempt_at_a_quiz_that_was_taken_out_can_still_be_read(office: Office) -> None:
    office.deliver()
    office.learn()
    text = (office.folder / "course.yaml").read_text(encoding="utf-8")
    before, _, after = text.partition("      - kind: quiz\n")
    (office.folder / "course.yaml").write_text(before + after[after.index("completion:") :], encoding="utf-8")
    change(office.folder, "course.yaml", "quizzes: [sample-quiz]", "quizzes: []")
    office.deliver()
    report = office.finished.examining.report(office.course, office.first)
    assert report.attempt.paper.question(ASKED).question.stem["en"] == ONCE
    assert office.fraction(office.finished) == 1.0
