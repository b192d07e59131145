"""The daily review: which cards come, what an answer changes, and what will be recalled on a day to come."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import msgspec

from app.base.clock import Clock, local_day
from app.engine import review
from app.engine.forecast import FEWEST_REVIEWS, Calibration, CalibrationBin, Forecast, Prediction
from app.engine.forecast import calibration as calibrated
from app.engine.forecast import forecast as foretold
from app.engine.marking import MarkedQuestion, mark_check
from app.engine.review import Memory
from app.engine.review_queue import Day, Done, Limits, daily_queue
from app.services.card_sources import CardSources
from app.services.catalogue import Catalogue
from app.services.review_cards import CardFace, CardPlace, CardTexts, Gone, Reason, card_id
from app.services.review_glance import keep_forecast, usual_seconds
from app.storage.learner import notes
from app.storage.learner import review as stored
from app.storage.learner.file import LearnerFile
from app.storage.learner.review import CardRow

if TYPE_CHECKING:
    from app.questions.common import Response

__all__ = [
    "FEWEST_REVIEWS",
    "Calibration",
    "CalibrationBin",
    "CardFace",
    "Forecast",
    "Reviewing",
    "SetAside",
    "Today",
]
"""What the window may use of this use case, values of lower floors included."""

CHECK_AHEAD = timedelta(days=30)
"""The day that is foretold as long as the learner named none and no quiz closes."""

LONGEST_SECONDS = 90.0
"""Who takes longer has left the desk: more is not counted as time for a card."""

LASTING: tuple[Reason, ...] = ("retired", "removed")
"""Reasons that never pass: a card that has one is dropped for good."""


class Today(msgspec.Struct, frozen=True, kw_only=True):
    """What waits today: cards, and about how many minutes they take; `done` were answered already."""

    cards: int
    minutes: int
    done: int


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """A card that does not come, and why; `words` is what it asks, where that can still be read."""

    id: str
    reason: Reason
    course: str = ""
    item: str = ""
    words: str = ""


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer changed: when the card comes again, and whether it was set aside as forgotten too often."""

    rating: int
    due: datetime
    leech: bool = False


class Reviewing:
    """What one learner does in the daily review."""

    def __init__(self, file: LearnerFile, catalogue: Catalogue, clock: Clock, *, limits: Limits | None = None) -> None:
        self._file = file
        self._clock = clock
        self._limits = limits or Limits()
        self._texts = CardTexts(catalogue, seed=file.path.parent.name)
        self._sources = CardSources(file, catalogue, clock, self._texts)

    def queue(self, language: str, *, more: int = 0) -> tuple[CardFace, ...]:
        """Return today's cards in the order to ask them; `more` than the day's limit for who asks for it."""
        rows = stored.cards(self._file.db)
        faces = dict(self._faces(rows, language))
        known = {one: memory for one in faces if (memory := self._memory(rows[one], faces[one])) is not None}
        waiting = [one for one in faces if one not in known]
        limits = self._limits.more(more)
        for place in self._sources.places(language, known=set(rows)):
            if len(waiting) >= limits.new:
                break
            face = self._face(place, language)
            if isinstance(face, CardFace):
                faces[place.id] = face
                waiting.append(place.id)
        order = daily_queue(known, waiting, day=self._day(), limits=limits, done=self._done())
        return tuple(faces[one] for one in order)

    def today(self, language: str) -> Today:
        """Return how much waits today."""
        cards = len(self.queue(language))
        return Today(cards=cards, minutes=round(cards * self.usual_seconds() / 60 + 0.5), done=self._done().cards)

    def mark(self, face: CardFace, response: "Response") -> MarkedQuestion:
        """Return the mark of a response to a question's card."""
        assert face.question is not None
        return mark_check(face.question, response)

    def waits(self, face: CardFace) -> dict[int, timedelta]:
        """Return the time until the card would come again, for each rating from 1 to 4."""
        return review.waits(self._known(face), self._now())

    def answer(
        self, face: CardFace, *, rating: int, response: "Response | None" = None, seconds: float = 0.0
    ) -> Answered:
        """Record an answer: a rating from 1 to 4, which a question that is not wholly right takes down to 1.

        Raises:
            StorageError: if it could not be saved; the card is as it was.
        """
        if face.question is not None and mark_check(face.question, response).fraction < 1.0:
            rating = review.AGAIN
        row, now = stored.cards(self._file.db).get(face.id), self._now()
        before = self._memory(row, face) if row else None
        after = review.reviewed(before, rating, now)
        lapsed = review.lapsed(before, rating)
        leech = lapsed and review.is_leech((row.lapses if row else 0) + 1)
        body = {
            "card": face.id,
            "at": _text(now),
            "rating": rating,
            "before": msgspec.to_builtins(before),
            "after": msgspec.to_builtins(after),
            "lapsed": lapsed,
            "foretold": _foretold(before, now),
            "seconds": round(min(seconds, LONGEST_SECONDS), 1),
            "asked": face.asked,
            "anew": before is None and row is not None and row.memory is not None,
            **({} if response is None else {"response": response}),
        }
        with self._file.together():
            self._add(face, known=row is not None)
            self._file.record("review.answered", body)
            if leech:
                self._file.record("review.card-suspended", {"card": face.id, "reason": "leech"})
        return Answered(rating=rating, due=after.due, leech=leech)

    def suspend(self, face: CardFace) -> None:
        """Record that the learner does not want a card."""
        with self._file.together():
            self._add(face, known=face.id in stored.cards(self._file.db))
            self._file.record("review.card-suspended", {"card": face.id, "reason": "own"})

    def resume(self, card: str) -> None:
        """Record that a card that was set aside comes again."""
        self._file.record("review.card-resumed", {"card": card})

    def add_note(self, note_id: str) -> None:
        """Record that an own note is to be reviewed; a second time changes nothing.

        Raises:
            KeyError: if there is no such note.
        """
        row = notes.note(self._file.db, note_id)
        if row is None:
            raise KeyError(note_id)
        card = card_id("note", note_id)
        before = stored.cards(self._file.db).get(card)
        if before is not None and before.suspended:
            self.resume(card)
        elif before is None:
            self._file.record("review.card-added", {"card": card, "course": row.course, "item": row.item})

    def has_note(self, note_id: str) -> bool:
        """Tell whether a note is among the cards that come."""
        row = stored.cards(self._file.db).get(card_id("note", note_id))
        return row is not None and not row.suspended

    def drop_gone(self, language: str) -> tuple[SetAside, ...]:
        """Record the cards whose question, term, rule or note is no more, and return them with the reason."""
        dropped: list[SetAside] = []
        for row in stored.cards(self._file.db).values():
            face = self._face(CardPlace(row.id, row.course, row.item), language)
            if not row.suspended and isinstance(face, Gone) and face.reason in LASTING:
                dropped.append(SetAside(id=row.id, reason=face.reason, course=row.course, item=row.item))
        with self._file.together():
            for one in dropped:
                self._file.record("review.card-suspended", {"card": one.id, "reason": one.reason})
        return tuple(dropped)

    def set_aside(self, language: str) -> tuple[SetAside, ...]:
        """Return the cards that do not come, and why; those of courses that are not here now among them."""
        found: list[SetAside] = []
        for row in stored.cards(self._file.db).values():
            face = self._face(CardPlace(row.id, row.course, row.item), language)
            reason = row.suspended or (face.reason if isinstance(face, Gone) else "")
            if reason:
                words = _words(face, language) if isinstance(face, CardFace) else ""
                told = {"id": row.id, "reason": reason, "course": row.course, "item": row.item, "words": words}
                found.append(msgspec.convert(told, SetAside))
        return tuple(found)

    def reviews(self) -> int:
        """Return how many answers were ever given."""
        return stored.count_reviews(self._file.db)

    def usual_seconds(self) -> float:
        """Return the median time of the latest answers, or a usual one before there are any."""
        return usual_seconds(self._file)

    def check_day(self) -> tuple[date, bool]:
        """Return the day of the next check, and whether it is one that somebody set: the learner, or a quiz's end."""
        today = local_day(self._clock)
        named = stored.check_day(self._file.db)
        if named and date.fromisoformat(named) > today:
            return date.fromisoformat(named), True
        ends = (quiz.closes for quiz in self._sources.quizzes_begun())
        closing = [day for day in ends if day is not None and day > today]
        return (min(closing), True) if closing else (today + CHECK_AHEAD, False)

    def first_check_day(self) -> date:
        """Return the earliest day that can be foretold: tomorrow."""
        return local_day(self._clock) + timedelta(days=1)

    def set_check_day(self, day: date) -> None:
        """Record the day of the learner's next check."""
        self._file.record("review.check-set", {"day": day.isoformat()})

    def forecast(self) -> Forecast | None:
        """Return what will be recalled on the day of the check; None before there are 30 answers to judge by."""
        if self.reviews() < FEWEST_REVIEWS:
            return None
        rows = stored.cards(self._file.db).values()
        memories = {row.id: row.memory for row in rows if row.memory is not None and not row.suspended}
        if not memories:
            return None
        day, named = self.check_day()
        check = datetime.combine(day, time(12)).astimezone(UTC)
        told = foretold(memories, now=self._now(), check=check, seconds=self.usual_seconds())
        keep_forecast(self._file, told, named=named, clock=self._clock)
        return told

    def calibration(self) -> Calibration | None:
        """Return how true the predictions were so far; None before there are 30 of them."""
        told = [
            Prediction(one.foretold, one.rating > review.AGAIN)
            for one in stored.reviews(self._file.db)
            if one.foretold is not None
        ]
        return calibrated(told) if len(told) >= FEWEST_REVIEWS else None

    def _faces(self, rows: dict[str, CardRow], language: str) -> Iterator[tuple[str, CardFace]]:
        for row in rows.values():
            if not row.suspended:
                face = self._face(CardPlace(row.id, row.course, row.item), language)
                if isinstance(face, CardFace):
                    yield row.id, face

    def _face(self, place: CardPlace, language: str) -> CardFace | Gone:
        kind, _, name = place.id.partition(":")
        note = notes.note(self._file.db, name) if kind == "note" else None
        return self._texts.face(place, language, today=local_day(self._clock), note=note)

    def _known(self, face: CardFace) -> Memory | None:
        row = stored.cards(self._file.db).get(face.id)
        return self._memory(row, face) if row else None

    def _memory(self, row: CardRow, face: CardFace) -> Memory | None:
        """Return what is known of a card; nothing, if what it asks has changed since."""
        return None if row.asked and row.asked != face.asked else row.memory

    def _add(self, face: CardFace, *, known: bool) -> None:
        if not known:
            body = {"card": face.id, "course": face.course, "item": face.item}
            self._file.record("review.card-added", body)

    def _now(self) -> datetime:
        """Return the moment, to the millisecond that facts keep."""
        now = self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def _day(self) -> Day:
        begins = datetime.combine(local_day(self._clock), time())
        return Day(now=self._now(), ends=(begins + timedelta(days=1)).astimezone(UTC))

    def _done(self) -> Done:
        since = _text(datetime.combine(local_day(self._clock), time()).astimezone(UTC))
        answered = {one.card for one in stored.reviews(self._file.db, since=since)}
        return Done(new=len(stored.first_reviews(self._file.db, since=since)), cards=len(answered))


def _foretold(before: Memory | None, now: datetime) -> float | None:
    """Return the chance of recall; within a day of the last answer the model foretells nothing."""
    if before is None or (now - before.last_review).days < 1:
        return None
    return round(review.recall(before, now), 6)


def _words(face: CardFace, language: str) -> str:
    if face.question is not None:
        stem = face.question.question.stem
        return stem.get(language) or next(iter(stem.values()), "")
    return face.prompt or face.answer


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
