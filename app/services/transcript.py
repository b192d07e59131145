"""The transcript: what a learner did, knows and forgets, from the learner's own records; on the screen and as PDF."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from app.base.clock import Clock, local_day
from app.base.errors import CourseError, DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.base.paths import AppPaths
from app.engine.marking import Result
from app.engine.transcript import (
    FEW_QUESTIONS,
    LONGEST_PAUSE,
    Asked,
    Finished,
    Forgotten,
    Judgement,
    Moment,
    ObjectiveResult,
    ObjectiveStanding,
    Recall,
    Transcript,
    Week,
    active_times,
    standings_of,
    weeks_of,
)
from app.services.assignments import Assignments
from app.services.catalogue import Catalogue
from app.services.examining import Examining
from app.services.learning import Learning
from app.services.profiles import OpenProfile
from app.services.review_cards import CardFace, CardPlace, CardTexts
from app.storage.learner import attempts, learning, notes, practice
from app.storage.learner import review as stored
from app.storage.learner.copies import facts_in_place

__all__ = [
    "FEW_QUESTIONS",
    "LONGEST_PAUSE",
    "Judgement",
    "ObjectiveStanding",
    "Transcript",
    "Transcripts",
    "Week",
]
"""What the window may use of this use case, values of lower floors included."""

MOST_WEEKS = 12
MOST_FORGOTTEN = 8
LATELY = timedelta(days=30)
"""Cards forgotten longer ago are not listed: they may be known by now."""

LEARNED = ("lesson.", "check.", "attempt.", "practice.", "review.answered", "note.", "highlight.", "bookmark.")
"""How the kinds of facts begin that somebody makes while learning."""


class Transcripts:
    """Transcripts of one learner."""

    def __init__(self, opened: OpenProfile, catalogue: Catalogue, paths: AppPaths, clock: Clock) -> None:
        self._opened = opened
        self._db = opened.file.db
        self._catalogue = catalogue
        self._paths = paths
        self._clock = clock
        self._examining = Examining(opened.file, Learning(opened.file, catalogue, clock), clock)

    def transcript(self, language: str) -> Transcript:
        """Return the transcript as of today; what cards ask stands in `language`."""
        moments, read = self._moments()
        times = active_times(moments)
        recalls = self._recalls()
        recalled = sum(one.recalled for one in recalls)
        lessons = list(read.values())
        return Transcript(
            name=self._opened.profile.name,
            as_of=local_day(self._clock),
            since=min(one.at for one in moments).astimezone().date() if moments else None,
            minutes=round(sum(length.total_seconds() for _, length in times) / 60),
            lessons=len(lessons),
            quizzes=self._passed_quizzes(),
            desks=self._passed_desks(),
            recalled=recalled,
            forgotten=len(recalls) - recalled,
            weeks=weeks_of(times, lessons, recalls, today=local_day(self._clock), most=MOST_WEEKS),
            finished=tuple(self._finished()),
            objectives=self._objectives(),
            forgotten_cards=self._forgotten(recalls, language),
            assigned=self._assigned(language),
        )

    def pdf(self, language: str) -> bytes:
        """Return the transcript as PDF in one language.

        Raises:
            DocumentError: if a name has letters the fonts cannot show, or the fonts are missing.
        """
        from app.documents.transcript import transcript_pdf

        return transcript_pdf(self.transcript(language), language=language, fonts=self._paths.assets / "fonts")

    def save_pdf(self, target: Path, language: str) -> None:
        """Write the PDF where somebody chose.

        Raises:
            DocumentError: as `pdf`; also if the file cannot be written, and one that was there stays as it was then.
        """
        pdf = self.pdf(language)
        try:
            write_whole(target, pdf)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The document could not be saved in {folder} ({reason}). Nothing was changed. "
                "Choose another folder or free some space.",
            )
            raise DocumentError(text, folder=str(target.parent), reason=error.strerror or "") from error

    def _moments(self) -> tuple[list[Moment], dict[tuple[str, str], datetime]]:
        """Return when things were recorded while learning, and when each lesson was read first."""
        moments: list[Moment] = []
        read: dict[tuple[str, str], datetime] = {}
        for fact in facts_in_place(self._db):
            if not fact.kind.startswith(LEARNED):
                continue
            at = datetime.fromisoformat(fact.at)
            moments.append(Moment(at, fact.boot, fact.monotonic))
            if fact.kind == "lesson.read":
                key = (fact.body["course"], fact.body["lesson"])
                read[key] = min(at, read.get(key, at))
        return moments, read

    def _recalls(self) -> list[Recall]:
        """Return the answers to cards that came again on another day: those alone show what is remembered."""
        return [
            Recall(one.card, datetime.fromisoformat(one.at), one.rating > 1)
            for one in stored.reviews(self._db)
            if one.foretold is not None
        ]

    def _finished(self) -> Iterator[Finished]:
        for one in sorted(learning.completions(self._db).values(), key=lambda one: one.completed_at):
            day = datetime.fromisoformat(one.completed_at).astimezone().date()
            yield Finished(title=self._title(one.course), day=day, fraction=one.fraction)

    def _title(self, course: str) -> LocalText:
        entry, path = self._catalogue.entry(course), self._catalogue.path
        titles = entry.title if entry else path.title if path is not None and path.id == course else {}
        return {language: self._catalogue.with_law(text, language) for language, text in titles.items()} or {
            "en": course
        }

    def _passed_quizzes(self) -> int:
        """Return how many quizzes were passed; results that may not be told yet are not counted."""
        count = 0
        learned = Learning(self._opened.file, self._catalogue, self._clock)
        for entry in self._catalogue.entries:
            progress = learned.progress(entry)
            if progress is not None and entry.manifest is not None:
                quizzes = {quiz.id for quiz in entry.manifest.quizzes()}
                count += len(quizzes & set(progress.passed))
        return count

    def _passed_desks(self) -> int:
        reached = (practice.standings(self._db, entry.id) for entry in self._catalogue.entries)
        return sum(bool(one.passed) for standings in reached for one in standings.values())

    def _objectives(self) -> tuple[ObjectiveStanding, ...]:
        results: list[tuple[str, ObjectiveResult]] = []
        texts: dict[str, tuple[LocalText, LocalText]] = {}
        path = self._catalogue.path
        names = [entry.id for entry in self._catalogue.entries if entry.available] + ([path.id] if path else [])
        for name in names:
            if not attempts.outcomes(self._db, name):
                continue
            try:
                course = self._catalogue.course(name)
            except (CourseError, KeyError):
                continue
            for one in course.manifest.objectives:
                texts.setdefault(one.id, (one.text, self._title(name)))
            for quiz in course.manifest.quizzes():
                for row in self._examining.finished(course, quiz.id):
                    report = self._examining.report(course, row.id)
                    if report.feedback_due:
                        results += [(row.submitted_at or "", one) for one in _results_of(report.result)]
        return standings_of([one for _, one in sorted(results, key=lambda pair: pair[0])], texts)

    def _forgotten(self, recalls: list[Recall], language: str) -> tuple[Forgotten, ...]:
        """Return what was forgotten lately, most often first; cards that are no more are left out."""
        since = self._clock.now() - LATELY
        last: dict[str, datetime] = {}
        times: Counter[str] = Counter()
        for one in recalls:
            if not one.recalled and one.at >= since:
                times[one.card] += 1
                last[one.card] = max(one.at, last.get(one.card, one.at))
        cards = stored.cards(self._db)
        texts = CardTexts(self._catalogue, seed=self._opened.file.path.parent.name)
        found: list[Forgotten] = []
        for card in sorted(times, key=lambda one: (-times[one], one)):
            row = cards.get(card)
            words = self._words(texts, CardPlace(row.id, row.course, row.item), language) if row else ""
            if words and len(found) < MOST_FORGOTTEN:
                day = last[card].astimezone().date()
                found.append(Forgotten(words=words, times=times[card], last=day))
        return tuple(found)

    def _words(self, texts: CardTexts, place: CardPlace, language: str) -> str:
        kind, _, name = place.id.partition(":")
        note = notes.note(self._db, name) if kind == "note" else None
        face = texts.face(place, language, today=local_day(self._clock), note=note)
        if not isinstance(face, CardFace):
            return ""
        if face.question is not None:
            stem = pick(face.question.question.stem, language)
            return self._catalogue.with_law(stem, language).replace("**", "")
        return face.prompt or face.answer

    def _assigned(self, language: str) -> tuple[Asked, ...]:
        work = Assignments(self._opened.file, self._opened.profile.id, self._catalogue, self._paths, self._clock)
        return tuple(
            Asked(
                title=self._title(one.course) if one.titles else {language: one.course},
                due=one.due,
                by=one.assigned_by(language),
                done_on=one.done_on,
            )
            for one in work.all()
        )


def _results_of(result: Result) -> Iterator[ObjectiveResult]:
    """Yield the result of each objective; one that waits for a person's marks is left out."""
    waiting = {share.objective for question in result.questions if question.pending for share in question.shares}
    for one in result.objectives:
        if one.possible and one.name not in waiting:
            shares = (share for question in result.questions for share in question.shares)
            asked = sum(share.objective == one.name and share.possible > 0 for share in shares)
            yield ObjectiveResult(one.name, one.fraction, asked)
