"""What leaves a learner's PC after a sealed exam: the whole attempt, signed by this PC, sealed to the office."""

import os
from pathlib import Path
from typing import Literal

import msgspec

from app.base.errors import CourseError, StorageError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.engine.attempt import AttemptEvent
from app.engine.terms import Terms, read_terms
from app.services.profiles import OpenProfile
from app.storage.learner import attempts
from app.storage.learner.facts import all_facts

SUFFIX = ".ksealed"


class AskedQuestion(msgspec.Struct, frozen=True):
    """A question of the paper, in its order."""

    question: str
    section: str = ""


class TimedEvent(msgspec.Struct, frozen=True):
    """Something that happened in the attempt; `at` is UTC, `local` the PC's wall clock, both ISO texts."""

    at: str
    local: str
    event: AttemptEvent


class ExamResponses(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt at a sealed exam as its learner's PC has it on record; ids of parts are the veiled ones.

    `content` is the content hash of the exam as it was sat. The same attempt always gives the same responses.
    """

    format: Literal[1] = 1
    exam: str
    content: str
    quiz: str
    attempt: str
    number: int
    seed: str
    profile: str
    name: str
    paper: tuple[AskedQuestion, ...]
    events: tuple[TimedEvent, ...]
    terms: Terms
    started_at: str
    submitted_at: str


class SignedResponses(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is sealed: the bytes of `ExamResponses` as JSON, and the installation that signed them."""

    body: bytes
    public_key: bytes
    signature: bytes


def sealed_responses(opened: OpenProfile, attempt_id: str, *, paths: AppPaths) -> bytes:
    """Return a handed-in attempt at a sealed exam, to be opened by its office alone.

    Raises:
        CourseError: if the attempt is not handed in, or was no sealed exam.
        TrustError: if the key of this PC is damaged.
        KeyError: if there is no such attempt.
    """
    from app.trust.box import seal
    from app.trust.keys import installation_key
    from app.trust.signing import sign

    responses, office = _responses(opened, attempt_id)
    key = installation_key(paths.keys)
    body = msgspec.json.encode(responses)
    signed = SignedResponses(
        body=body,
        public_key=bytes(key.verify_key),
        signature=sign(body, purpose="responses", key=key),
    )
    return seal(msgspec.json.encode(signed), bytes.fromhex(office))


def save_responses(opened: OpenProfile, attempt_id: str, *, paths: AppPaths, folder: Path) -> Path:
    """Write the sealed responses into a folder, look that they arrived whole, and return the file.

    A file of the same attempt is replaced. It may be saved as often and to as many places as one likes.

    Raises:
        CourseError: if the attempt is not handed in, or was no sealed exam.
        StorageError: if the file could not be written, or is not on the disk as it was written.
        TrustError: if the key of this PC is damaged.
    """
    sealed = sealed_responses(opened, attempt_id, paths=paths)
    path = folder / (attempt_id.replace("-", "")[:12] + SUFFIX)
    try:
        # A folder that is not there is a stick that was pulled out: made anew, it would lie on this PC.
        os.listdir(folder)
        write_whole(path, sealed)
        arrived = path.read_bytes() == sealed
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The answers could not be saved in {folder} ({reason}). They are safe on this PC. "
            "Choose another folder or another stick.",
        )
        raise StorageError(text, folder=str(folder), reason=error.strerror or error) from error
    if not arrived:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The file {file} did not arrive as it was written: the stick or disk is faulty. Your answers are safe on "
            "this PC. Save them again to another stick.",
        )
        raise StorageError(text, file=path.name)
    return path


def _responses(opened: OpenProfile, attempt_id: str) -> tuple[ExamResponses, str]:
    """Return the attempt, and the public key (hex) of the office it is for."""
    db = opened.file.db
    row = attempts.attempt(db, attempt_id)
    terms = read_terms(row.terms, pass_mark=row.pass_mark)
    if not terms.rules.sealed_for:
        text = QT_TRANSLATE_NOOP("core", "This was no sealed exam: it is marked here, and there is nothing to send.")
        raise CourseError(text)
    if row.submitted_at is None:
        text = QT_TRANSLATE_NOOP(
            "core", "The exam is not handed in yet. Your answers are safe. Hand it in, then save the answers."
        )
        raise CourseError(text)
    told = ExamResponses(
        exam=row.course,
        content=row.content,
        quiz=row.quiz,
        attempt=row.id,
        number=row.number,
        seed=row.seed,
        profile=opened.profile.id,
        name=opened.profile.name,
        paper=tuple(AskedQuestion(one.question.id, one.section) for one in attempts.paper(db, row.paper).questions),
        events=_events(opened, attempt_id),
        terms=terms,
        started_at=row.started_at,
        submitted_at=row.submitted_at,
    )
    return told, terms.rules.sealed_for


def _events(opened: OpenProfile, attempt_id: str) -> tuple[TimedEvent, ...]:
    return tuple(
        TimedEvent(fact.at, fact.local, msgspec.convert(fact.body["event"], AttemptEvent))
        for fact in all_facts(opened.file.db)
        if fact.body.get("attempt") == attempt_id and "event" in fact.body
    )
