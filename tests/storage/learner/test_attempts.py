"""Attempts as rows: papers stored once, events in order, best scores and what was passed."""

import pytest

from app.engine.attempt import AttemptEvent
from app.engine.drawing import draw
from app.engine.paper import Paper
from app.questions import QUESTION_TYPES
from app.storage.learner import attempts
from app.storage.learner.file import LearnerFile
from tests.engine.questions import bank, quiz
from tests.storage.records import attempt, event, submission

PAPER = draw(quiz(), {"bank": bank(2, "c1.1")}, seed="1")


def begin(file: LearnerFile, attempt_id: str, *, number: int = 1, of: str = "quiz") -> None:
    file.start_attempt(attempt(attempt_id, quiz=of, number=number), PAPER)


def finish(file: LearnerFile, attempt_id: str, fraction: float) -> None:
    file.record("attempt.submitted", submission(attempt_id, fraction=fraction))


def test_paper_of_every_question_type_is_read_as_it_was_stored(file: LearnerFile) -> None:
    paper = draw(quiz(), {"bank": [kind.sample for kind in QUESTION_TYPES.values()]}, seed="1")
    assert attempts.paper(file.db, attempts.keep_paper(file.db, paper)) == paper


def test_same_paper_is_stored_once(file: LearnerFile) -> None:
    names = {attempts.keep_paper(file.db, PAPER), attempts.keep_paper(file.db, PAPER)}
    assert len(names) == 1
    assert file.db.execute("SELECT count(*) FROM papers").fetchone() == (1,)


def test_paper_that_was_never_stored_is_not_found(file: LearnerFile) -> None:
    with pytest.raises(KeyError):
        attempts.paper(file.db, "0" * 64)


def test_attempt_starts_with_its_paper_in_one_step(file: LearnerFile) -> None:
    begin(file, "a")
    row = attempts.attempt(file.db, "a")
    assert (row.number, row.pass_mark, row.started_at) == (1, 0.7, "2026-11-23T09:00:00.000+00:00")
    assert attempts.paper(file.db, row.paper) == PAPER


def test_attempt_not_handed_in_has_no_result(file: LearnerFile) -> None:
    begin(file, "a")
    row = attempts.attempt(file.db, "a")
    assert (row.submitted_at, row.fraction, row.passed) == (None, None, None)


def test_attempt_handed_in_has_its_result(file: LearnerFile) -> None:
    begin(file, "a")
    finish(file, "a", 0.8)
    row = attempts.attempt(file.db, "a")
    assert (row.submitted_at, row.fraction, row.passed) == ("2026-11-23T09:00:00.000+00:00", 0.8, True)


def test_unknown_attempt_is_not_found(file: LearnerFile) -> None:
    with pytest.raises(KeyError):
        attempts.attempt(file.db, "nobody's")


def test_open_attempt_is_the_one_not_handed_in(file: LearnerFile) -> None:
    begin(file, "a")
    finish(file, "a", 0.4)
    begin(file, "b", number=2)
    found = attempts.open_attempt(file.db, "c90", "quiz")
    assert found is not None
    assert found.id == "b"


def test_no_attempt_is_open_once_all_are_handed_in(file: LearnerFile) -> None:
    begin(file, "a")
    finish(file, "a", 0.4)
    assert attempts.open_attempt(file.db, "c90", "quiz") is None


def test_attempts_of_one_quiz_come_in_order_without_those_of_others(file: LearnerFile) -> None:
    for number, one in enumerate(("a", "b", "c"), start=1):
        begin(file, one, number=number)
    begin(file, "other", of="second-quiz")
    assert [row.id for row in attempts.attempts(file.db, "c90", "quiz")] == ["a", "b", "c"]


def test_events_come_back_in_order_and_whole(file: LearnerFile) -> None:
    begin(file, "a")
    file.record("attempt.event", event("a", kind="response", question="q1", response={"б": "2", "а": "1"}))
    file.record("attempt.event", event("a", kind="flag", question="q1", flagged=True))
    assert attempts.events(file.db, "a") == [
        AttemptEvent(kind="response", question="q1", response={"а": "1", "б": "2"}),
        AttemptEvent(kind="flag", question="q1", flagged=True),
    ]


def test_events_of_two_open_attempts_do_not_mix(file: LearnerFile) -> None:
    begin(file, "a")
    begin(file, "b", of="second-quiz")
    file.record("attempt.event", event("a", kind="visit", question="q1"))
    file.record("attempt.event", event("b", kind="visit", question="q2"))
    assert [one.question for one in attempts.events(file.db, "b")] == ["q2"]


def test_outcomes_are_those_of_attempts_handed_in_by_quiz_and_in_order(file: LearnerFile) -> None:
    for number, fraction in enumerate((0.4, 0.9, 0.6), start=1):
        begin(file, f"a{number}", number=number)
        finish(file, f"a{number}", fraction)
    begin(file, "open", number=4)
    begin(file, "never-finished", of="second-quiz")
    told = {quiz: [(one.fraction, one.passed) for one in found] for quiz, found in outcomes_of(file).items()}
    assert told == {"quiz": [(0.4, False), (0.9, True), (0.6, False)]}


def test_sealed_attempt_has_no_outcome_here(file: LearnerFile) -> None:
    begin(file, "a")
    file.record("attempt.submitted", {**submission("a", fraction=0.5), "fraction": None, "passed": None})
    assert outcomes_of(file) == {}
    assert attempts.attempt(file.db, "a").submitted_at is not None


def outcomes_of(file: LearnerFile) -> dict[str, list[attempts.Outcome]]:
    return attempts.outcomes(file.db, "c90")


def test_questions_drawn_before_are_counted(file: LearnerFile) -> None:
    for number in (1, 2, 3):
        begin(file, f"a{number}", number=number)
    ids = [one.question.id for one in PAPER.questions]
    assert attempts.times_drawn(file.db, "c90", "quiz", before=3) == dict.fromkeys(ids, 2)


def test_clock_of_an_attempt_is_the_one_saved_last(file: LearnerFile) -> None:
    first = attempts.ClockStand(used=1.5, at="2026-11-23T09:00:01.500+00:00", monotonic=7.5, boot="a")
    later = attempts.ClockStand(used=2.5, at="2026-11-23T09:00:02.500+00:00", monotonic=8.5, boot="a")
    assert attempts.clock_stand(file.db, "x") is None
    file.remember_clock("x", first)
    file.remember_clock("x", later)
    assert attempts.clock_stand(file.db, "x") == later


def test_extra_time_is_the_one_allowed_last(file: LearnerFile) -> None:
    told = [attempts.extra_time(file.db)]
    for part, by in ((0.25, "Айжан"), (0.5, "Болат")):
        file.record("accommodation.set", {"extra_time": part, "allowed_by": by})
    assert [*told, attempts.extra_time(file.db)] == [(0.0, ""), (0.5, "Болат")]


def test_paper_is_kept_only_if_its_attempt_is(file: LearnerFile) -> None:
    incomplete = {"attempt": "a", "course": "c90"}
    with pytest.raises(KeyError):
        file.start_attempt(incomplete, Paper(seed="1", questions=()))
    assert file.db.execute("SELECT count(*) FROM papers").fetchone() == (0,)
