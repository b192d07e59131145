"""A sealed exam at the HR desk: marked, its essay given points by a person, and the marks kept in the register."""

import shutil
from pathlib import Path

import pytest

from app.base.paths import AppPaths
from app.engine.sealing import veil_with, veiled_response
from app.questions import QUESTION_TYPES
from app.services.hr_desk import HrDesk
from app.services.sealing import SealedExam, read_master, seal_exam
from app.services.wiring import LearnerServices, Services
from app.ui.hr.parts import DeskParts
from app.ui.pages.hr.exams import SealedExamsPage
from tests.services.exams import answer, course_of_samples, handed_in
from tests.ui.pages.hr.conftest import Shown
from tests.ui.pages.look import words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
TEXT = "Шамдар 20 қарашаға дейін жөнделеді."


@pytest.fixture
def exam(desk: HrDesk, paths: AppPaths, tmp_path: Path) -> SealedExam:
    """An exam with every type of question, sealed for this office."""
    course = course_of_samples(paths.user_courses / "all-types")
    target = tmp_path / "exams"
    return seal_exam(course, "all-quiz", target, office=str(desk.folder / "office.key.pub"), paths=paths)


@pytest.fixture
def answers(exam: SealedExam, paths: AppPaths, services: Services, learner: LearnerServices, tmp_path: Path) -> Path:
    """A folder with the answers of one learner: all right, with an essay."""
    shutil.copytree(exam.folder, paths.user_courses / exam.folder.name)
    course = services.catalogue.course(exam.folder.name)
    attempt = learner.examining.begin(course, "all-quiz")
    veil = veil_with(bytes.fromhex(read_master(exam.master).secret))
    right = {kind.sample.id: (kind.sample, kind.correct(kind.sample)) for kind in QUESTION_TYPES.values()}
    given = {one: veiled_response(sample, response, veil) for one, (sample, response) in right.items()}
    told = {one: response for one, response in given.items() if response is not None} | {"sample-essay": TEXT}
    stick = tmp_path / "stick"
    handed_in(learner, course, answer(learner, attempt, told), services=services, stick=stick)
    return stick


def test_essay_waits_for_points_and_they_decide(
    parts: DeskParts, exam: SealedExam, answers: Path, shown: Shown
) -> None:
    page = SealedExamsPage(parts)
    shown(page)
    assert not page.again.isEnabled()
    page.use(master=exam.master, folder=answers)
    shown.wait(page)
    assert [row.passed for row in page.results.rows] == [None]
    assert page.results.row(0).essays[0].text == TEXT
    (card,) = page.essays
    assert page.results.row(0).name not in words(card)
    for box in card.boxes.values():
        box.setValue(box.maximum())
    card.give.click()
    shown.wait(page)
    assert [row.passed for row in page.results.rows] == [True]
    assert page.essays == []
    page.keep.click()
    shown.wait(page)
    assert page.notice.words == "1 mark(s) are in the register."


def test_points_that_were_given_are_used_the_next_time(
    parts: DeskParts, exam: SealedExam, answers: Path, shown: Shown
) -> None:
    first = SealedExamsPage(parts)
    shown(first)
    first.use(master=exam.master, folder=answers)
    shown.wait(first)
    first.essays[0].give.click()
    shown.wait(first)
    later = SealedExamsPage(parts)
    shown(later)
    later.use(master=exam.master, folder=answers)
    shown.wait(later)
    assert [row.passed for row in later.results.rows] == [False]


def test_exam_for_another_key_is_refused_with_a_sentence(
    parts: DeskParts, exam: SealedExam, answers: Path, shown: Shown, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.master.json"
    damaged.write_bytes(exam.master.read_bytes().replace(b'"sealed_for"', b'"sealed_to"'))
    page = SealedExamsPage(parts)
    shown(page)
    page.use(master=damaged, folder=answers)
    shown.wait(page)
    assert page.notice.words
    assert page.results.rowCount() == 0
