"""What publishing would do, told before anything is written: version, reasons, questions to the author, effects."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from app.base.faults import Fault
from app.base.i18n import LocalText
from app.base.sentence import Sentence
from app.course.editing.changelog import draft_of
from app.course.editing.effects import effects
from app.course.editing.published import PublishedState
from app.course.editing.versions import Difference, Level, differences, level_of, proposed_version, reasons
from app.course.idlock import Lock
from app.course.meanings import meanings
from app.course.reader import Reading

Answer = Literal["correction", "new"]


class LockQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question whose right answer is not what it was: did the author mend a mistake, or does it ask something new?"""

    id: str
    stem: LocalText
    file: str
    line: int
    index: int
    """Its place (0-based) in the file."""


class PublishPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a trainer sees before publishing. `published` is the version before, empty for the first one.

    `questions` wait for an answer; `blocking` are faults of ids that no answer can mend.
    """

    course: str
    title: LocalText
    languages: tuple[str, ...]
    published: str
    written: str
    proposed: str
    level: Level
    reasons: tuple[Sentence, ...]
    questions: tuple[LockQuestion, ...]
    blocking: tuple[Fault, ...]
    learners: tuple[Sentence, ...]
    changelog: LocalText

    @property
    def first(self) -> bool:
        """Tell whether the course was never published from here."""
        return not self.published


def plan_of(
    reading: Reading,
    faults: list[Fault],
    *,
    before: PublishedState | None,
    now: PublishedState,
    lock: Lock,
    answers: Mapping[str, Answer],
    language: str,
) -> PublishPlan:
    """Return the plan for a course as it stands, with what the author has answered so far.

    `faults` are those of ids (`app.course.idlock`); `language` is that of the titles in sentences.
    """
    assert reading.course is not None
    manifest = reading.course.manifest
    found = _answered(differences(before, now), answers) if before else ()
    level = level_of(found)
    return PublishPlan(
        course=manifest.id,
        title=manifest.title,
        languages=manifest.languages,
        published=before.version if before else "",
        written=manifest.version,
        proposed=proposed_version(before.version if before else "", manifest.version, level),
        level=level,
        reasons=reasons(found, language),
        questions=_questions(reading, now, lock),
        blocking=tuple(fault for fault in faults if fault.code in {"type-change", "retired-id", "damaged-lock"}),
        learners=effects(found, language) if before else (),
        changelog=draft_of(found, manifest.languages) if before else {},
    )


def _answered(found: tuple[Difference, ...], answers: Mapping[str, Answer]) -> tuple[Difference, ...]:
    """Return the differences with each new question told as such: one id retires, another one is added."""
    told: list[Difference] = []
    for one in found:
        if one.kind == "question-corrected" and answers.get(one.id) == "new":
            told.append(msgspec.structs.replace(one, kind="question-retired"))
            told.append(msgspec.structs.replace(one, kind="question-added"))
        else:
            told.append(one)
    return tuple(told)


def _questions(reading: Reading, now: PublishedState, lock: Lock) -> tuple[LockQuestion, ...]:
    """Return the questions whose meaning is not the locked one, where the type is the same and the id is live."""
    found: list[LockQuestion] = []
    places = {one.question.id: one.index for one in reversed(reading.questions)}
    assert reading.course is not None
    for one, meaning in meanings(reading.course, reading).items():
        locked = lock.ids.get(one)
        if locked is None or locked.status == "retired" or meaning.kind != "question":
            continue
        if (locked.kind, locked.type) == (meaning.kind, meaning.type) and locked.fingerprint != meaning.fingerprint:
            stem = now.questions[one].stem
            found.append(LockQuestion(id=one, stem=stem, file=meaning.file, line=meaning.line, index=places[one]))
    return tuple(found)
