"""A sealed exam goes out without its answers, comes back as a file, and is marked as if it had never been sealed."""

import json
import shutil
from dataclasses import replace as changed
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.base.errors import CourseError, StorageError, TrustError
from app.base.paths import AppPaths, app_paths
from app.bootstrap import build_services
from app.course.outline import CourseManifest, QuizRules
from app.course.structure import Course
from app.engine.attempt import AttemptEvent, AttemptState
from app.engine.marking import Result, mark
from app.engine.paper import Paper, PaperQuestion
from app.questions import QUESTION_TYPES, type_of
from app.questions.common import Response
from app.questions.essay import EssayQuestion
from app.services import responses as responses_module
from app.services.authoring import check_courses
from app.services.responses import SignedResponses, save_responses, sealed_responses
from app.services.sealed_marking import course_of
from app.services.sealing import make_office_key, read_master, seal_exam
from app.services.wiring import LearnerServices, Services
from app.trust.box import read_office_key, seal
from tests.clock import SetClock
from tests.services.exams import CODE, Office, answer, course_of_samples, handed_in, ids_of, shipped, sit
from tests.services.work import QUIZ, pass_quiz

SAMPLES = Course(
    manifest=CourseManifest(format=1, id="all-types", version="1.0.0", title={}, languages=(), modules=()),
    lessons={},
    questions={kind.sample.id: kind.sample for kind in QUESTION_TYPES.values()},
    banks={},
    media={},
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, compiled_courses: Path) -> Office:
    folder = tmp_path_factory.mktemp("made")
    paths = changed(app_paths(folder), cache=compiled_courses)
    return Office(folder / "office", shipped(paths), paths=paths)


@pytest.fixture
def office(tmp_path: Path, paths: AppPaths, made: Office) -> Office:
    """An office with a sealed exam, which is installed on the learner's PC."""
    office = made.moved(tmp_path / "office", paths)
    office.install(paths)
    return office


def originals(services: Services, course: Course, ids: list[str]) -> Paper:
    """Return the paper that the unsealed quiz makes of these questions."""
    library = services.catalogue.library
    questions = [library.resolved(course.questions[one]) for one in ids]
    return Paper(
        seed="",
        questions=tuple(PaperQuestion(question=one, graded=library.is_graded(one)) for one in questions),
    )


def half_right(paper: Paper) -> dict[str, Response]:
    """Return right answers to every other question, and something wrong or nothing to the rest."""
    given: dict[str, Response] = {}
    for number, one in enumerate(paper.questions):
        kind = type_of(one.question)
        if number % 2 == 0:
            given[one.question.id] = kind.correct(one.question)
        elif number % 4 == 1:
            given[one.question.id] = list(kind.options(one.question)) or "2026-01-01"
    return given


def marked_unsealed(paper: Paper, given: dict[str, Response], rules: QuizRules) -> Result:
    return mark(paper, AttemptState(responses=given, submitted=True), rules)


def sat(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path, *, right: bool = True
) -> Path:
    """Sit the exam with right or half right answers and return the file that comes back."""
    exam, attempt = sit(learner, office, services)
    paper = originals(services, course, ids_of(attempt.paper))
    given = {one.question.id: type_of(one.question).correct(one.question) for one in paper.questions}
    attempt = answer(learner, attempt, office.veiled(course, given if right else half_right(paper)))
    return handed_in(learner, exam, attempt, services=services, stick=stick)


# --- the exam that goes out ---------------------------------------------------------------------------------------


def test_the_exam_opens_like_any_course_and_the_check_finds_nothing(office: Office, services: Services) -> None:
    exam = services.catalogue.course(office.exam.folder.name)
    assert [item.id for item in exam.manifest.items()] == [QUIZ]
    assert exam.lessons == {}
    assert check_courses(office.exam.folder) == []


def test_the_exam_has_the_rules_of_its_quiz(office: Office, services: Services, course: Course) -> None:
    quiz = services.catalogue.course(office.exam.folder.name).manifest.quiz(QUIZ)
    original = course.manifest.quiz(QUIZ)
    assert (quiz.draw, quiz.pass_mark, quiz.minutes) == (original.draw, original.pass_mark, original.minutes)
    assert (quiz.show_answers, quiz.practice, quiz.feedback) == (False, False, "handed-in")


def test_nothing_that_tells_an_answer_leaves_the_office(office: Office, course: Course) -> None:
    files = [path.read_text(encoding="utf-8") for path in office.exam.folder.rglob("*.yaml")]
    keys = {key for one in files for key in keys_of(json.loads(one.split("\n", 1)[1]))}
    assert keys.isdisjoint({"correct", "accepted", "tolerance", "near", "deadline", "feedback", "law", "sources"})
    for question in course.bank_questions(("inquiries-bank",)):
        for text in (*question.feedback.right.values(), *question.feedback.wrong.values()):
            assert not any(text in told for told in files)


def keys_of(value: object) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(key for one in value.values() for key in keys_of(one))}
    return {key for one in value for key in keys_of(one)} if isinstance(value, list) else set()


def test_what_the_office_keeps_is_not_in_the_exam(office: Office) -> None:
    secret = read_master(office.exam.master).secret
    assert office.exam.master.parent == office.exam.folder.parent
    assert [path.name for path in office.exam.folder.rglob("*.*") if secret.encode() in path.read_bytes()] == []


def test_an_exam_is_never_written_over(office: Office) -> None:
    before = {path: path.read_bytes() for path in office.exam.folder.parent.rglob("*") if path.is_file()}
    with pytest.raises(CourseError, match="already"):
        office.seal()
    after = {path: path.read_bytes() for path in office.exam.folder.parent.rglob("*") if path.is_file()}
    assert after == before


def test_another_id_makes_another_exam_of_the_same_quiz(office: Office) -> None:
    other = office.seal(exam_id="autumn-exam")
    assert other.folder.name == "autumn-exam"
    assert read_master(other.master).secret != read_master(office.exam.master).secret


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"quiz_id": "no-such-quiz"}, "no quiz named"),
        ({"exam_id": "Осень"}, "cannot be an id"),
        ({"code": "abc"}, "4 to 40"),
        ({"course_folder": Path("/nonexistent")}, "no course"),
    ],
)
def test_what_cannot_be_sealed_is_said_and_nothing_is_written(office: Office, wrong: dict, told: str) -> None:
    arguments = {"course_folder": office.course, "quiz_id": QUIZ, "target": office.folder / "other"} | wrong
    with pytest.raises(CourseError, match=told):
        seal_exam(**arguments, office=f"{office.key}.pub", paths=office.paths)
    assert not (office.folder / "other").exists()


def test_a_sealed_quiz_is_not_sealed_again(office: Office) -> None:
    with pytest.raises(CourseError, match="sealed already"):
        seal_exam(
            office.exam.folder,
            QUIZ,
            office.folder / "other",
            office=f"{office.key}.pub",
            paths=office.paths,
            exam_id="again",
        )


def test_a_course_with_faults_is_not_sealed(office: Office, tmp_path: Path) -> None:
    copied = shutil.copytree(office.course.parent, tmp_path / "courses-copy") / office.course.name
    bank = next((copied / "questions").glob("*bank*.yaml"))
    bank.write_text(bank.read_text(encoding="utf-8").replace("correct: true", "correct: false", 1), encoding="utf-8")
    with pytest.raises(CourseError, match="fault"):
        seal_exam(copied, QUIZ, office.folder / "other", office=f"{office.key}.pub", paths=office.paths)


def test_questions_that_rest_on_unconfirmed_law_do_not_go_into_the_exam(office: Office, tmp_path: Path) -> None:
    copied = shutil.copytree(office.course.parent, tmp_path / "courses-copy")
    law = (copied / "law.yaml").read_text(encoding="utf-8")
    (copied / "law.yaml").write_text(unconfirmed(law, "appeals.forward"), encoding="utf-8")
    unsure = seal_exam(
        copied / office.course.name, QUIZ, office.folder / "other", office=f"{office.key}.pub", paths=office.paths
    )
    assert unsure.left_out != ()
    assert unsure.questions + len(unsure.left_out) == office.exam.questions
    assert set(unsure.left_out).isdisjoint(read_master(unsure.master).questions)


def unconfirmed(law: str, entry: str) -> str:
    head, rest = law.split(f"id: {entry}\n", 1)
    for sure in ("confidence: V2", "confidence: V", "confidence: C"):
        if sure in rest.split("- id:", 1)[0]:
            return f"{head}id: {entry}\n{rest.replace(sure, 'confidence: R', 1)}"
    raise AssertionError(entry)


# --- on the learner's PC ------------------------------------------------------------------------------------------


def test_the_invigilators_code_opens_the_exam(
    tmp_path: Path, paths: AppPaths, services: Services, learner: LearnerServices
) -> None:
    office = Office(tmp_path / "office", shipped(paths), paths=paths, code=CODE)
    office.install(paths)
    with pytest.raises(CourseError, match="not the opening code"):
        sit(learner, office, services, code="қарағай 25")
    _, attempt = sit(learner, office, services, code=" қарағай 24 ")
    assert attempt.sealed


def test_handing_in_tells_neither_points_nor_a_verdict(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    sat(office, services, learner, course, stick)
    exam = services.catalogue.course(office.exam.folder.name)
    (row,) = learner.examining.finished(exam, QUIZ)
    assert (row.fraction, row.passed) == (None, None)
    assert learner.learning.completions() == {}


def test_saved_answers_name_nobody_and_show_nothing(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    file = sat(office, services, learner, course, stick)
    data = file.read_bytes()
    assert learner.profile.profile.name not in file.name
    assert learner.profile.profile.name.encode() not in data
    assert not any(one.encode() in data for one in course.questions)


def test_the_same_attempt_always_gives_the_same_answers(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    file = sat(office, services, learner, course, stick)
    once = office.opened(file)
    again = save_responses(learner.profile, once.attempt, paths=services.paths, folder=stick)
    assert again == file
    assert office.opened(again) == once


def test_an_open_attempt_is_not_saved(office: Office, services: Services, learner: LearnerServices) -> None:
    _, attempt = sit(learner, office, services)
    with pytest.raises(CourseError, match="not handed in"):
        sealed_responses(learner.profile, attempt.row.id, paths=services.paths)


def test_a_quiz_that_is_not_sealed_has_nothing_to_save(
    services: Services, learner: LearnerServices, course: Course
) -> None:
    report = pass_quiz(learner, course)
    with pytest.raises(CourseError, match="no sealed exam"):
        sealed_responses(learner.profile, report.attempt.row.id, paths=services.paths)


def test_a_stick_that_was_pulled_out_is_not_made_up(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path, tmp_path: Path
) -> None:
    attempt = office.opened(sat(office, services, learner, course, stick)).attempt
    with pytest.raises(StorageError, match="safe on this PC"):
        save_responses(learner.profile, attempt, paths=services.paths, folder=tmp_path / "pulled")
    assert not (tmp_path / "pulled").exists()


def test_a_faulty_stick_is_noticed(
    office: Office,
    services: Services,
    learner: LearnerServices,
    course: Course,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attempt = office.opened(sat(office, services, learner, course, stick)).attempt
    monkeypatch.setattr(responses_module, "write_whole", lambda path, data: path.write_bytes(data[:-1] + b"\0"))
    with pytest.raises(StorageError, match="did not arrive"):
        save_responses(learner.profile, attempt, paths=services.paths, folder=stick)


# --- every type of question -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made_of_all(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("all")
    course = course_of_samples(folder / "courses" / "all-types")
    return Office(folder / "office", course, paths=app_paths(folder / "data"), quiz="all-quiz")


def test_every_type_goes_out_and_comes_back_with_its_whole_score(
    made_of_all: Office, services: Services, learner: LearnerServices, stick: Path
) -> None:
    made_of_all.install(services.paths)
    learner.examining.set_extra_time(0.25, allowed_by="The head of training")
    exam, attempt = sit(learner, made_of_all, services)
    samples = {kind.sample.id: kind for kind in QUESTION_TYPES.values()}
    right = {one: samples[one].correct(samples[one].sample) for one in ids_of(attempt.paper)}
    given = made_of_all.veiled(SAMPLES, right) | {"sample-essay": "Шамдар 20 қарашаға дейін жөнделеді."}
    attempt = answer(learner, attempt, given)
    attempt = learner.examining.record(
        attempt, AttemptEvent(kind="mark", question="sample-essay", marks={"asked": 4.0, "plain": 2.0}, by="self")
    )
    (result,) = made_of_all.mark(handed_in(learner, exam, attempt, services=services, stick=stick)).results
    assert result.earned == result.possible - SAMPLES.questions["sample-essay"].points
    assert (result.passed, [one.text for one in result.essays]) == (None, [given["sample-essay"]])
    assert (result.extra_time, result.allowed_by, result.limit_s) == (0.25, "The head of training", 2250.0)
    assert [one.name for one in result.sections] == ["first-part", "second-part"]
    assert result.own_paper


def test_pictures_go_out_under_the_name_of_their_id(made_of_all: Office, services: Services) -> None:
    made_of_all.install(services.paths)
    exam = services.catalogue.course(made_of_all.exam.folder.name)
    (picture,) = exam.media.values()
    assert picture.file == f"{picture.id}.svg"
    assert sorted(path.name for path in (made_of_all.exam.folder / "media").iterdir()) == ["media.yaml", picture.file]


def test_an_essay_of_an_exam_is_never_marked_by_its_writer(made_of_all: Office, services: Services) -> None:
    made_of_all.install(services.paths)
    essay = services.catalogue.course(made_of_all.exam.folder.name).questions["sample-essay"]
    assert isinstance(essay, EssayQuestion)
    assert (essay.marked_by, essay.model) == ("trainer", {})


# --- at the office ------------------------------------------------------------------------------------------------


def test_right_answers_earn_everything(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    (result,) = office.mark(sat(office, services, learner, course, stick)).results
    assert (result.fraction, result.passed, result.blanks, result.own_paper) == (1.0, True, 0, True)
    assert (result.name, result.profile) == (learner.profile.profile.name, learner.profile.profile.id)
    assert [one.name for one in result.objectives] == ["c3.1", "c3.2", "c3.3", "c3.4", "c3.5"]


def test_the_same_answers_earn_what_they_earn_unsealed(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    file = sat(office, services, learner, course, stick, right=False)
    (result,) = office.mark(file).results
    paper = originals(services, course, [one.question for one in office.opened(file).paper])
    expected = marked_unsealed(paper, half_right(paper), course.manifest.quiz(QUIZ).rules())
    assert 0.0 < expected.fraction < 1.0
    assert (result.earned, result.possible, result.passed) == (expected.earned, expected.possible, expected.passed)
    assert result.objectives == expected.objectives
    assert result.blanks == sum(one.blank for one in expected.questions)


def test_an_answer_changed_later_counts_as_it_was_last(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    exam, attempt = sit(learner, office, services)
    first = ids_of(attempt.paper)[0]
    right = office.veiled(course, {first: right_to(services, course, first)})
    attempt = answer(learner, attempt, right)
    attempt = answer(learner, attempt, {first: ""})
    (result,) = office.mark(handed_in(learner, exam, attempt, services=services, stick=stick)).results
    assert result.earned == 0.0


def right_to(services: Services, course: Course, question: str) -> Response:
    original = services.catalogue.library.resolved(course.questions[question])
    return type_of(original).correct(original)


def test_time_gaps_and_a_moved_clock_reach_the_office(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path, clock: SetClock
) -> None:
    exam, attempt = sit(learner, office, services)
    clock.move(seconds=1)
    attempt = learner.examining.tick(attempt)
    clock.move(minutes=10)
    attempt = learner.examining.tick(attempt)
    attempt = learner.examining.record(attempt, AttemptEvent(kind="jump", seconds=3600.0))
    (result,) = office.mark(handed_in(learner, exam, attempt, services=services, stick=stick)).results
    assert (result.used, result.away, result.jumps) == (601.0, 600.0, 1)


def test_switches_of_the_language_reach_the_office_and_cost_nothing(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    exam, attempt = sit(learner, office, services)
    first = ids_of(attempt.paper)[0]
    right = office.veiled(course, {first: right_to(services, course, first)})
    attempt = learner.examining.record(attempt, AttemptEvent(kind="language", language="ru"))
    attempt = answer(learner, attempt, right)
    for language in ("kk", "ru"):
        attempt = learner.examining.record(attempt, AttemptEvent(kind="language", question=first, language=language))
    (result,) = office.mark(handed_in(learner, exam, attempt, services=services, stick=stick)).results
    assert (result.languages, result.earned) == (("ru", "kk", "ru"), 1.0)


def test_two_people_on_two_pcs_are_two_results(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path, tmp_path: Path
) -> None:
    one = sat(office, services, learner, course, stick)
    paths = changed(services.paths, data=tmp_path / "second")
    office.install(paths)
    elsewhere = build_services(paths, services.clock)
    opened = elsewhere.profiles.open(elsewhere.profiles.create("Ержан Әлібеков"))
    other = sat(office, elsewhere, elsewhere.for_learner(opened), course, stick, right=False)
    opened.close()
    marked = office.mark(one, other)
    assert [result.name for result in marked.results] == ["Айгүл Сәрсенова", "Ержан Әлібеков"]
    assert len({result.installation for result in marked.results}) == 2


def test_the_same_attempt_twice_counts_once(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    file = sat(office, services, learner, course, stick)
    copied = Path(shutil.copy(file, stick / "copy.ksealed"))
    marked = office.mark(file, copied, file)
    assert len(marked.results) == 1
    assert [(one.file, one.repeated) for one in marked.skipped] == [(str(copied), True)]


def test_two_tales_of_one_attempt_are_both_left_out(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    file = sat(office, services, learner, course, stick)
    told = office.opened(file)
    other = office.forged(stick / "other.ksealed", replace(told, events=told.events[1:]))
    marked = office.mark(file, other)
    assert marked.results == ()
    assert ["different things" in str(one.reason) for one in marked.skipped] == [True, True]


def test_every_part_of_a_tampered_file_is_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    data = sat(office, services, learner, course, stick).read_bytes()
    files = []
    for place in range(0, len(data), len(data) // 40):
        files.append(stick / f"{place}.ksealed")
        files[-1].write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
    marked = office.mark(*files)
    assert (marked.results, len(marked.skipped)) == ((), len(files))


def test_answers_changed_after_they_were_signed_are_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick))
    key = SigningKey(b"\x07" * 32)
    signed = SignedResponses(
        body=msgspec.json.encode(told),
        public_key=bytes(key.verify_key),
        signature=key.sign(msgspec.json.encode(told)).signature,
    )
    file = stick / "unsigned.ksealed"
    file.write_bytes(seal(msgspec.json.encode(signed), bytes(read_office_key(office.key).public_key)))
    assert "changed after it was signed" in str(office.mark(file).skipped[0].reason)


@pytest.mark.parametrize("inside", [b"", b"{}", b"[" * 5000, b'{"body":"","public_key":"","signature":""}'])
def test_what_is_sealed_but_no_answers_is_refused(office: Office, stick: Path, inside: bytes) -> None:
    stick.mkdir()
    file = stick / "odd.ksealed"
    file.write_bytes(seal(inside, bytes(read_office_key(office.key).public_key)))
    assert len(office.mark(file).skipped) == 1


def test_files_that_cannot_be_read_are_listed_and_the_others_are_marked(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    good = sat(office, services, learner, course, stick)
    foreign = stick / "photo.ksealed"
    foreign.write_bytes(b"\xff\xd8\xff")
    marked = office.mark(stick / "missing.ksealed", foreign, good)
    assert len(marked.results) == 1
    assert [one.file for one in marked.skipped] == [str(stick / "missing.ksealed"), str(foreign)]


def test_answers_for_another_office_are_named_as_such(office: Office, stick: Path) -> None:
    stick.mkdir()
    file = stick / "theirs.ksealed"
    file.write_bytes(seal(b"answers", bytes(PrivateKey.generate().public_key)))
    assert "another office" in str(office.mark(file).skipped[0].reason)


def test_the_wrong_key_is_said_before_any_file_is_opened(office: Office, tmp_path: Path) -> None:
    office.key = tmp_path / "other.key"
    make_office_key(office.key)
    with pytest.raises(TrustError, match="another key"):
        office.mark()


def test_answers_to_another_exam_or_quiz_are_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick))
    for other in (replace(told, exam="autumn-exam"), replace(told, quiz="other-quiz")):
        forged = office.forged(stick / "forged.ksealed", other)
        assert "another exam" in str(office.mark(forged).skipped[0].reason)


def test_an_exam_that_was_changed_on_the_way_is_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    manifest = services.paths.user_courses / office.exam.folder.name / "course.yaml"
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace('"per_objective": 2', '"per_objective": 1'), encoding="utf-8"
    )
    assert "changed on the way" in str(office.mark(sat(office, services, learner, course, stick)).skipped[0].reason)


def test_a_paper_of_easy_questions_only_is_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick))
    papers = [told.paper[:1], told.paper[:1] * len(told.paper), ()]
    for paper in papers:
        forged = office.forged(stick / "forged.ksealed", replace(told, paper=paper))
        assert "not a paper of this exam" in str(office.mark(forged).skipped[0].reason)


def test_a_first_attempt_with_other_questions_than_its_seed_draws_is_told(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick))
    forged = office.forged(stick / "forged.ksealed", replace(told, paper=told.paper[::-1]))
    assert [one.own_paper for one in office.mark(forged).results] == [False]


def test_rules_are_those_of_the_office_whatever_the_file_says(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick, right=False))
    easier = replace(told.terms, rules=replace(told.terms.rules, pass_mark=0.0), limit_s=9999.0)
    (result,) = office.mark(office.forged(stick / "forged.ksealed", replace(told, terms=easier))).results
    assert (result.pass_mark, result.passed, result.limit_s) == (0.7, False, 0.0)


def test_an_attempt_that_was_never_handed_in_is_refused(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path
) -> None:
    told = office.opened(sat(office, services, learner, course, stick))
    forged = office.forged(stick / "forged.ksealed", replace(told, events=told.events[:-1]))
    assert "not handed in" in str(office.mark(forged).skipped[0].reason)


def test_a_key_corrected_after_the_exam_counts_and_is_told(
    office: Office, services: Services, learner: LearnerServices, course: Course, stick: Path, tmp_path: Path
) -> None:
    file = sat(office, services, learner, course, stick)
    office.course = shutil.copytree(office.course.parent, tmp_path / "courses-copy") / office.course.name
    assert office.mark(file).changed == ()
    for bank in (office.course / "questions").glob("*bank*.yaml"):
        bank.write_text(
            bank.read_text(encoding="utf-8")
            .replace("points: 1\n", "points: 2\n")
            .replace("level: apply", "level: analyse")
        )
    marked = office.mark(file)
    assert marked.changed != ()
    assert len(marked.results) == 1


def test_a_course_without_the_questions_of_the_exam_marks_nothing(office: Office, tmp_path: Path) -> None:
    office.course = shutil.copytree(office.course.parent, tmp_path / "courses-copy") / office.course.name
    for bank in (office.course / "questions").glob("*bank*.yaml"):
        bank.unlink()
    with pytest.raises(CourseError, match="has no question"):
        office.mark()


def test_the_course_is_found_where_kense_looks_for_courses(office: Office, paths: AppPaths) -> None:
    assert course_of(office.exam.master, paths) == office.course
    with pytest.raises(CourseError, match="Name its folder"):
        course_of(office.exam.master, changed(paths, courses=paths.data / "nowhere"))


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b'{"format": 2}'])
def test_a_damaged_master_file_is_named(office: Office, damage: bytes) -> None:
    office.exam.master.write_bytes(damage)
    with pytest.raises(CourseError, match="not the file that was kept"):
        office.mark()
