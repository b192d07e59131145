"""Notes and review in a learner's file: old files, merged copies, rebuilding."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from sqlite_utils import Database

from app.engine.review import AGAIN, GOOD, lapsed, replayed, reviewed
from app.storage.learner import facts, notes, projections, review
from app.storage.learner.copies import chains
from app.storage.learner.file import LearnerFile
from app.storage.learner.migrations import LEARNER_SCHEMA
from tests.clock import SetClock
from tests.storage.records import answer_to, attempt, submission

CARD = "question:c90:one"


def old_file(
    path: Path,
    *,
    stop_before: str,
    kinds: list[tuple[str, dict[str, Any]]],
    clock: SetClock,
    papers: tuple[tuple[str, bytes], ...] = (),
) -> None:
    """Make a file as a program before a migration made it."""
    path.parent.mkdir(parents=True)
    with closing(Database(sqlite3.connect(path))) as db:
        LEARNER_SCHEMA.migrations().apply(db, stop_before=stop_before)
        with db.atomic():
            for name, content in papers:
                facts.put_paper(db.conn, name, content)
            for kind, body in kinds:
                facts.append(db.conn, kind, body, clock)


def handed_in(*fractions: float) -> dict[str, Any]:
    told = [{"question": f"q{at}", "possible": 1.0, "earned": one} for at, one in enumerate(fractions)]
    return {**submission("a", fraction=0.5), "questions": told}


def test_wrong_answers_of_an_old_file_are_found_in_its_facts(path: Path, clock: SetClock) -> None:
    old_file(
        path,
        stop_before="m006_notes",
        clock=clock,
        kinds=[
            ("check.answered", answer_to("right", fraction=1.0)),
            ("check.answered", answer_to("wrong", fraction=0.5)),
            ("attempt.started", {**attempt("a"), "paper": "p"}),
            ("attempt.submitted", handed_in(1.0, 0.0)),
        ],
    )
    with closing(LearnerFile(path, clock)) as file:
        found = {(one.question, one.quiz) for one in review.wrong_answers(file.db)}
        assert found == {("wrong", ""), ("q1", "quiz")}
        assert review.cards(file.db) == {}


def test_notes_of_a_file_before_the_review_stay(path: Path, clock: SetClock) -> None:
    words = facts.sealed_words({"anchor": {"course": "c90", "item": "one", "quote": "Words"}, "text": "Mine"})
    note = {"id": "n", "private": words[0]}
    old_file(path, stop_before="m007_review", clock=clock, kinds=[("note.kept", note)], papers=(words,))
    with closing(LearnerFile(path, clock)) as file:
        (kept,) = notes.kept_notes(file.db)
        assert (kept.text, kept.anchor["quote"], file.broken_at()) == ("Mine", "Words", None)


def test_attempt_of_before_there_were_marks_brings_no_wrong_answers(path: Path, clock: SetClock) -> None:
    kinds = [("attempt.started", {**attempt("a"), "paper": "p"}), ("attempt.submitted", submission("a", fraction=0.2))]
    old_file(path, stop_before="m006_notes", clock=clock, kinds=kinds)
    with closing(LearnerFile(path, clock)) as file:
        assert review.wrong_answers(file.db) == []


def answer(file: LearnerFile, clock: SetClock, rating: int, *, card: str = CARD) -> None:
    """Answer a card as the service does."""
    now = clock.now()
    row = review.cards(file.db).get(card)
    before = row.memory if row else None
    with file.together():
        if row is None:
            file.record("review.card-added", {"card": card, "course": "c90", "item": ""})
        body = {
            "card": card,
            "at": now.isoformat(timespec="milliseconds"),
            "rating": rating,
            "before": msgspec.to_builtins(before),
            "after": msgspec.to_builtins(reviewed(before, rating, now)),
            "lapsed": lapsed(before, rating),
            "foretold": None,
            "seconds": 5.0,
            "asked": "",
            "anew": False,
        }
        file.record("review.answered", body)


def replayed_from_log(file: LearnerFile, card: str) -> Any:
    log = [one for one in review.reviews(file.db) if one.card == card]
    return replayed((one.rating, datetime.fromisoformat(one.at).astimezone(UTC)) for one in log)


def test_random_study_rebuilds_equal_and_follows_from_its_answers(file: LearnerFile, clock: SetClock) -> None:
    source = Random(5)
    for _ in range(60):
        answer(file, clock, source.choice([1, 2, 3, 3, 4]), card=f"term:{source.randrange(8)}")
        clock.move(minutes=source.choice([1, 10, 1500, 9000]))
    file.record("review.card-suspended", {"card": "term:1", "reason": "own"})
    file.record("review.check-set", {"day": "2027-03-01"})
    before = projections.snapshot(file.db)
    file.rebuild()
    assert projections.snapshot(file.db) == before
    for card, row in review.cards(file.db).items():
        assert row.memory == replayed_from_log(file, card)


def test_answers_on_two_copies_become_one_history_in_the_order_of_time(
    path: Path, tmp_path: Path, clock: SetClock
) -> None:
    with closing(LearnerFile(path, clock)) as file:
        answer(file, clock, GOOD)
    other_path = tmp_path / "other" / "learner.sqlite"
    other_path.parent.mkdir()
    other_path.write_bytes(path.read_bytes())
    clock.move(minutes=10)
    with closing(LearnerFile(other_path, clock)) as other:
        answer(other, clock, GOOD)
        clock.move(days=3)
        answer(other, clock, AGAIN)
        given = chains(other.db)
    clock.move(days=2)
    with closing(LearnerFile(path, clock)) as file:
        answer(file, clock, GOOD)
        file.merge(given, [], told={})
        row = review.cards(file.db)[CARD]
        assert (row.reviews, row.memory) == (4, replayed_from_log(file, CARD))
        assert [one.rating for one in review.reviews(file.db)] == [GOOD, GOOD, AGAIN, GOOD]


def test_newer_text_of_a_note_wins_whatever_copy_it_comes_from(file: LearnerFile, clock: SetClock) -> None:
    anchor = {"course": "c90", "item": "one"}
    file.record_private("note.kept", {"id": "n"}, {"anchor": anchor, "text": "Newer"})
    name, content = facts.sealed_words({"anchor": anchor, "text": "Older"})
    facts.put_paper(file.db, name, content)
    older = msgspec.structs.replace(
        next(iter(facts.all_facts(file.db))),
        at=(clock.now() - timedelta(days=1)).isoformat(timespec="milliseconds"),
        body={"id": "n", "private": name},
    )
    projections.project(file.db, older)
    assert [one.text for one in notes.kept_notes(file.db)] == ["Newer"]


def test_removed_note_stays_removed_when_an_older_copy_tells_of_it(file: LearnerFile, clock: SetClock) -> None:
    anchor = {"course": "c90", "item": "one"}
    file.record_private("note.kept", {"id": "n"}, {"anchor": anchor, "text": "Mine"})
    clock.move(days=1)
    file.record("note.removed", {"id": "n"})
    projections.project(file.db, next(iter(facts.all_facts(file.db))))
    assert notes.kept_notes(file.db) == []


@pytest.mark.parametrize("kind", notes.KINDS)
def test_every_kind_is_kept_and_removed(file: LearnerFile, kind: str) -> None:
    file.record_private(f"{kind}.kept", {"id": "n"}, {"anchor": {"course": "c90"}, "text": ""})
    assert [one.kind for one in notes.kept_notes(file.db)] == [kind]
    file.record(f"{kind}.removed", {"id": "n"})
    assert notes.kept_notes(file.db) == []
