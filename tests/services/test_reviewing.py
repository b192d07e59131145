"""The daily review of a learner: where cards come from, what an answer changes, and what is never asked."""

from datetime import timedelta

import msgspec
import pytest

from app.course.law import Law
from app.course.structure import Course
from app.engine.review import AGAIN, EASY, GOOD, LEECH_LAPSES, replayed
from app.questions import type_of
from app.services.reviewing import CardFace, Reviewing
from app.services.wiring import LearnerServices, Services
from app.storage.learner import projections
from app.storage.learner import review as stored
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import QUIZ, again, answer_all, facts_of

LESSON = "fifteen-working-days"
CHECK = "kinds-heading"


@pytest.fixture
def reviewing(learner: LearnerServices) -> Reviewing:
    return learner.reviewing


def fail_check(learner: LearnerServices, course: Course, question: str = CHECK) -> str:
    """Answer a check wrong and see it; return the card that comes of it."""
    shown = learner.learning.check(course, question)
    right = type_of(shown.question).correct(shown.question)
    wrong = next(one for one in type_of(shown.question).options(shown.question) if one != right)
    learner.learning.answer_check(course, shown, wrong, revealed=True)
    return f"question:{course.manifest.id}:{question}"


def ids(reviewing: Reviewing, *, more: int = 0) -> list[str]:
    return [face.id for face in reviewing.queue("en", more=more)]


def face_of(reviewing: Reviewing, card: str) -> CardFace:
    return next(face for face in reviewing.queue("en", more=500) if face.id == card)


def kinds(reviewing: Reviewing) -> set[str]:
    return {face.kind for face in reviewing.queue("en", more=500)}


def answer_right(reviewing: Reviewing, face: CardFace, rating: int = GOOD) -> None:
    response = type_of(face.question.question).correct(face.question.question) if face.question else None
    reviewing.answer(face, rating=rating, response=response, seconds=8)


def all_of(course: Course, learner: LearnerServices) -> None:
    for lesson in course.manifest.lesson_ids():
        learner.learning.open_lesson(course, lesson, "en")


# ---- where cards come from


def test_newcomer_has_nothing_to_review(reviewing: Reviewing) -> None:
    assert reviewing.queue("en") == ()
    assert (reviewing.today("en").cards, reviewing.forecast(), reviewing.calibration()) == (0, None, None)


def test_check_answered_wrong_is_asked_again(learner: LearnerServices, course: Course, reviewing: Reviewing) -> None:
    card = fail_check(learner, course)
    (face,) = reviewing.queue("en")
    assert (face.id, face.kind, face.item) == (card, "question", "seven-kinds")
    assert face.question is not None
    assert face.question.question == course.questions[CHECK]


def test_check_answered_wrong_stays_to_be_asked_after_it_was_answered_right(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    card = fail_check(learner, course)
    shown = learner.learning.check(course, CHECK)
    learner.learning.answer_check(course, shown, type_of(shown.question).correct(shown.question), revealed=True)
    assert ids(reviewing) == [card]


def test_check_whose_answer_was_not_shown_is_not_asked(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    shown = learner.learning.check(course, CHECK)
    learner.learning.answer_check(course, shown, "heading-message", revealed=False)
    assert ids(reviewing) == []


def test_questions_of_an_attempt_that_were_not_right_are_asked_again(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    attempt = answer_all(learner, learner.examining.begin(course, QUIZ))
    first, second = (one.question.id for one in attempt.paper.questions[:2])
    attempt = learner.examining.answer(attempt, first, "")
    attempt = learner.examining.answer(attempt, second, "")
    learner.examining.submit(course, attempt)
    assert set(ids(reviewing)) == {f"question:{COURSE}:{first}", f"question:{COURSE}:{second}"}


def test_attempt_that_is_not_handed_in_brings_no_cards(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    learner.examining.begin(course, QUIZ)
    assert ids(reviewing) == []


def test_quiz_that_keeps_its_answers_to_itself_brings_no_cards(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = learner.examining.begin(course, QUIZ)
    learner.examining.submit(course, attempt)
    assert ids(reviewing) != []
    entry = services.catalogue.entry(COURSE)
    assert entry is not None
    assert entry.manifest is not None
    modules = tuple(
        msgspec.structs.replace(
            module,
            items=tuple(
                msgspec.structs.replace(item, show_answers=False) if item.id == QUIZ else item for item in module.items
            ),
        )
        for module in entry.manifest.modules
    )
    closed = msgspec.structs.replace(entry, manifest=msgspec.structs.replace(entry.manifest, modules=modules))
    monkeypatch.setattr(type(services.catalogue), "entry", lambda _self, _course: closed)
    assert ids(reviewing) == []


def test_rules_and_terms_come_of_the_lessons_that_were_opened(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    learner.learning.open_lesson(course, LESSON, "en")
    faces = reviewing.queue("en", more=500)
    assert {face.kind for face in faces} == {"rule", "term"}
    assert "rule:appeals.answer" in {face.id for face in faces}
    assert {face.item for face in faces} == {LESSON}


def test_rule_asks_for_its_term_and_tells_act_and_text(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    learner.learning.open_lesson(course, LESSON, "en")
    face = face_of(reviewing, "rule:appeals.answer")
    assert face.prompt.startswith("An appeal is answered within … of the day of receipt")
    assert "within 15 working days of" in face.answer
    assert face.law is not None
    assert face.law.article == "76(1)"


def test_rule_without_a_term_asks_by_its_heading(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    all_of(course, learner)
    face = face_of(reviewing, "rule:appeals.silence")
    assert (face.prompt, bool(face.topic), bool(face.answer)) == ("", True, True)


def test_law_that_is_not_confirmed_is_never_asked(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services
) -> None:
    all_of(course, learner)
    asked = {face.id.removeprefix("rule:") for face in reviewing.queue("en", more=500) if face.kind == "rule"}
    law = services.catalogue.library.law
    assert asked
    assert {one.id for one in law.entries if not one.confirmed} & asked == set()
    assert "appeals.old-act" not in asked


def test_law_that_lost_its_confirmation_is_not_asked_any_more(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services
) -> None:
    learner.learning.open_lesson(course, LESSON, "en")
    answer_right(reviewing, face_of(reviewing, "rule:appeals.answer"), EASY)
    change_law(services, "appeals.answer", confidence="X")
    assert [one.reason for one in reviewing.set_aside("en")] == ["unconfirmed"]


def change_law(services: Services, law_id: str, **fields: object) -> None:
    library = services.catalogue.library
    entries = tuple(msgspec.structs.replace(one, **fields) if one.id == law_id else one for one in library.law.entries)
    law = Law(format=1, checked_on=library.law.checked_on, entries=entries)
    services.catalogue.library = msgspec.structs.replace(library, law=law)


def test_rule_whose_term_changed_is_learnt_anew(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services, clock: SetClock
) -> None:
    learner.learning.open_lesson(course, LESSON, "en")
    answer_right(reviewing, face_of(reviewing, "rule:appeals.answer"), EASY)
    assert "rule:appeals.answer" not in ids(reviewing)
    entry = services.catalogue.library.law.entry("appeals.answer")
    assert entry is not None
    assert entry.days is not None
    change_law(services, "appeals.answer", days=msgspec.structs.replace(entry.days, value=10))
    face = face_of(reviewing, "rule:appeals.answer")
    assert "within 10 working days" in face.answer
    reviewing.answer(face, rating=AGAIN)
    row = stored.cards(learner.profile.file.db)["rule:appeals.answer"]
    assert row.memory == replayed([(AGAIN, clock.now())])


def test_own_note_is_asked_when_it_is_added(learner: LearnerServices, course: Course, reviewing: Reviewing) -> None:
    lesson = learner.learning.open_lesson(course, LESSON, "en")
    anchor = learner.noting.anchor(course, lesson, 3)
    note = learner.noting.keep("note", anchor, "Count from the stamp.")
    assert f"note:{note}" not in ids(reviewing)
    reviewing.add_note(note)
    face = reviewing.queue("en")[0]
    assert (face.id, face.prompt, face.answer) == (f"note:{note}", anchor.quote, "Count from the stamp.")
    assert reviewing.has_note(note)


def test_wrong_answers_come_before_rules_and_terms(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    learner.learning.open_lesson(course, LESSON, "en")
    card = fail_check(learner, course)
    asked = ids(reviewing)
    assert asked[0] == card
    assert {one.split(":")[0] for one in asked[1:]} == {"rule", "term"}


# ---- answering


def test_answer_is_a_fact_with_what_was_known_before_and_after(
    learner: LearnerServices, course: Course, reviewing: Reviewing, clock: SetClock
) -> None:
    fail_check(learner, course)
    answer_right(reviewing, reviewing.queue("en")[0])
    clock.move(minutes=10)
    answer_right(reviewing, reviewing.queue("en")[0], EASY)
    assert (facts_of(learner, "review.card-added"), facts_of(learner, "review.answered")) == (1, 2)
    row = stored.cards(learner.profile.file.db)[f"question:{COURSE}:{CHECK}"]
    assert row.memory == replayed([(GOOD, clock.now() - timedelta(minutes=10)), (EASY, clock.now())])


def test_question_answered_wrong_counts_as_forgotten_whatever_was_pressed(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    fail_check(learner, course)
    answered = reviewing.answer(reviewing.queue("en")[0], rating=EASY, response="heading-message")
    assert answered.rating == AGAIN


def test_cards_answered_well_come_another_day(
    learner: LearnerServices, course: Course, reviewing: Reviewing, clock: SetClock
) -> None:
    card = fail_check(learner, course)
    answer_right(reviewing, reviewing.queue("en")[0], EASY)
    assert ids(reviewing) == []
    clock.move(days=8)
    assert ids(reviewing) == [card]


def test_day_has_a_limit_and_more_can_be_asked_for(
    learner: LearnerServices, course: Course, reviewing: Reviewing
) -> None:
    all_of(course, learner)
    for face in reviewing.queue("en"):
        answer_right(reviewing, face, EASY)
    assert (ids(reviewing), len(ids(reviewing, more=5)), reviewing.today("en").done) == ([], 5, 10)


def test_new_day_brings_new_cards(
    learner: LearnerServices, course: Course, reviewing: Reviewing, clock: SetClock
) -> None:
    all_of(course, learner)
    first = ids(reviewing)
    for face in reviewing.queue("en"):
        answer_right(reviewing, face, EASY)
    clock.move(days=1)
    assert len(ids(reviewing)) == 10
    assert set(ids(reviewing)) & set(first) == set()


def test_card_forgotten_eight_times_is_set_aside_and_can_come_back(
    learner: LearnerServices, course: Course, reviewing: Reviewing, clock: SetClock
) -> None:
    card = fail_check(learner, course)
    for lapse in range(LEECH_LAPSES):
        face = face_of(reviewing, card)
        answer_right(reviewing, face, EASY)
        clock.move(days=400)
        last = reviewing.answer(face_of(reviewing, card), rating=AGAIN, response="heading-message")
        clock.move(minutes=10)
        assert last.leech == (lapse == LEECH_LAPSES - 1)
    assert ids(reviewing) == []
    assert [(one.id, one.reason) for one in reviewing.set_aside("en")] == [(card, "leech")]
    reviewing.resume(card)
    assert ids(reviewing) == [card]


def test_card_nobody_wants_does_not_come(learner: LearnerServices, course: Course, reviewing: Reviewing) -> None:
    card = fail_check(learner, course)
    reviewing.suspend(reviewing.queue("en")[0])
    assert ids(reviewing) == []
    assert [(one.id, one.reason) for one in reviewing.set_aside("en")] == [(card, "own")]


# ---- a new version of the course


def replace_course(services: Services, course: Course) -> None:
    services.catalogue._opened[course.manifest.id] = course


def test_cards_survive_a_new_version_of_the_course(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services, clock: SetClock
) -> None:
    card = fail_check(learner, course)
    answer_right(reviewing, reviewing.queue("en")[0], EASY)
    question = msgspec.structs.replace(course.questions[CHECK], stem={"en": "Put in other words: what is it?"})
    newer = msgspec.structs.replace(course, questions={**course.questions, CHECK: question}, content_hash="1" * 64)
    replace_course(services, newer)
    clock.move(days=9)
    face = face_of(reviewing, card)
    assert face.question is not None
    assert face.question.question.stem == {"en": "Put in other words: what is it?"}
    assert reviewing.drop_gone("en") == ()


def test_retired_question_is_dropped_with_its_reason(
    learner: LearnerServices, course: Course, reviewing: Reviewing, services: Services
) -> None:
    card = fail_check(learner, course)
    answer_right(reviewing, reviewing.queue("en")[0], EASY)
    left = {name: one for name, one in course.questions.items() if name != CHECK}
    replace_course(services, msgspec.structs.replace(course, questions=left, content_hash="2" * 64))
    assert [(one.id, one.reason) for one in reviewing.drop_gone("en")] == [(card, "retired")]
    assert reviewing.drop_gone("en") == ()
    assert [(one.id, one.reason) for one in reviewing.set_aside("en")] == [(card, "retired")]
    assert facts_of(learner, "review.card-suspended") == 1


def test_course_that_is_away_takes_its_cards_along_only_for_the_time(
    learner: LearnerServices, course: Course, reviewing: Reviewing, monkeypatch: pytest.MonkeyPatch, services: Services
) -> None:
    card = fail_check(learner, course)
    answer_right(reviewing, reviewing.queue("en")[0])
    with monkeypatch.context() as away:
        away.setattr(type(services.catalogue), "entry", lambda _self, _course: None)
        assert reviewing.drop_gone("en") == ()
        assert [one.reason for one in reviewing.set_aside("en")] == ["missing"]
    assert ids(reviewing) == [card]


def test_removed_note_drops_its_card(learner: LearnerServices, course: Course, reviewing: Reviewing) -> None:
    lesson = learner.learning.open_lesson(course, LESSON, "en")
    note = learner.noting.keep("note", learner.noting.anchor(course, lesson, 3), "Mine")
    reviewing.add_note(note)
    learner.noting.remove(learner.noting.all()[0])
    assert [one.reason for one in reviewing.drop_gone("en")] == ["removed"]


# ---- projections, forecast


def busy(learner: LearnerServices, course: Course, clock: SetClock, *, days: int) -> None:
    all_of(course, learner)
    for _ in range(days):
        for face in learner.reviewing.queue("en"):
            answer_right(learner.reviewing, face)
        clock.move(days=1)


def test_rebuilt_projections_equal_those_that_grew(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    fail_check(learner, course)
    busy(learner, course, clock, days=3)
    before = projections.snapshot(learner.profile.file.db)
    assert before["review_log"]
    learner.profile.file.rebuild()
    assert projections.snapshot(learner.profile.file.db) == before


def test_what_is_known_follows_from_the_answers_alone(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    from datetime import UTC, datetime

    busy(learner, course, clock, days=4)
    db = learner.profile.file.db
    log = stored.reviews(db)
    for row in stored.cards(db).values():
        answers = [(one.rating, datetime.fromisoformat(one.at).astimezone(UTC)) for one in log if one.card == row.id]
        assert row.memory == replayed(answers)


def test_nothing_is_foretold_before_thirty_answers(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    busy(learner, course, clock, days=1)
    assert 0 < learner.reviewing.reviews() < 30
    assert learner.reviewing.forecast() is None
    busy(learner, course, clock, days=3)
    told = learner.reviewing.forecast()
    assert told is not None
    assert learner.reviewing.reviews() >= 30
    assert 0.0 < told.recall < 1.0
    assert told.day == (clock.now() + timedelta(days=30)).date()


def test_check_is_on_the_day_the_learner_named(
    services: Services, learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    named = (clock.now() + timedelta(days=98)).date()
    learner.reviewing.set_check_day(named)
    learner.profile.close()
    with again(services) as later:
        assert later.reviewing.check_day() == (named, True)
        clock.move(days=99)
        assert later.reviewing.check_day() == ((clock.now() + timedelta(days=30)).date(), False)


def test_predictions_are_compared_once_there_are_thirty(
    learner: LearnerServices, course: Course, clock: SetClock
) -> None:
    busy(learner, course, clock, days=12)
    told = learner.reviewing.calibration()
    assert told is not None
    assert told.count >= 30
    assert told.recalled == 1.0


def test_usual_time_is_the_learners_own(learner: LearnerServices, course: Course, clock: SetClock) -> None:
    assert learner.reviewing.usual_seconds() == 20.0
    busy(learner, course, clock, days=1)
    assert learner.reviewing.usual_seconds() == 8.0
