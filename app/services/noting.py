"""Notes, highlights and bookmarks: kept with the words they stand at, found again in a course that was edited."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError, DocumentError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.engine.anchors import Anchor, Found, How, around, find
from app.services.catalogue import Catalogue
from app.storage.learner import notes as stored
from app.storage.learner.file import LearnerFile
from app.storage.learner.notes import Draft, NoteKind, NoteRow

if TYPE_CHECKING:
    from app.course.structure import Course, Lesson
    from app.documents.notebook import NotebookPart

__all__ = ["Anchor", "How", "KeptNote", "NoteKind", "Noting", "PlacedNote"]
"""What the window may use of this use case, values of lower floors included."""


class KeptNote(msgspec.Struct, frozen=True, kw_only=True):
    """Something a learner kept; `text` is the learner's own and empty but for notes. Times are aware UTC."""

    id: str
    kind: NoteKind
    anchor: Anchor
    text: str
    kept_at: datetime
    changed_at: datetime


class PlacedNote(msgspec.Struct, frozen=True, kw_only=True):
    """A note in a lesson as it is today: its block, -1 for an orphan, and the letters it stands at.

    In another language than it was made in it stands at the whole block: `start` and `end` are 0 then.
    """

    note: KeptNote
    block: int
    start: int = 0
    end: int = 0
    how: How = "exact"


class Noting:
    """What one learner keeps beside lessons and questions."""

    def __init__(self, file: LearnerFile, catalogue: Catalogue, paths: AppPaths, clock: Clock) -> None:
        self._file = file
        self._catalogue = catalogue
        self._paths = paths
        self._clock = clock
        self._finish_drafts()

    def texts(self, lesson: "Lesson") -> list[str]:
        """Return the words of each block as they are shown, law values filled in; a block without words has its id."""
        from app.course.markup import plain_text

        law = self._catalogue.library.law
        return [
            plain_text(law.fill(block.html, lesson.language)) or f"{block.kind}: {block.argument}"
            for block in lesson.blocks
        ]

    def anchor(self, course: "Course", lesson: "Lesson", block: int, *, start: int = 0, end: int = 0) -> Anchor:
        """Return the anchor of a block, or of the letters from `start` to `end` of its words."""
        texts = self.texts(lesson)
        text = texts[block]
        start, end = (start, end) if end > start else (0, len(text))
        before, after = around(texts, block, start=start, end=end)
        shown = lesson.blocks[block]
        return Anchor(
            course=course.manifest.id,
            item=lesson.id,
            language=lesson.language,
            block=block,
            quote=text[start:end],
            before=before,
            after=after,
            whole=(start, end) == (0, len(text)),
            question=shown.argument if shown.kind == "check" else "",
            title=lesson.title,
        )

    def question_anchor(self, course: "Course", question_id: str, language: str) -> Anchor:
        """Return the anchor of a question that stands in no lesson."""
        stem = course.questions[question_id].stem
        quote = stem.get(language) or next(iter(stem.values()), "")
        return Anchor(course=course.manifest.id, language=language, quote=quote, question=question_id)

    def keep(self, kind: NoteKind, anchor: Anchor, text: str = "", *, note_id: str = "") -> str:
        """Record a note, highlight or bookmark, or the new text of a note, and return its id.

        Raises:
            StorageError: if it could not be saved.
        """
        before = stored.note(self._file.db, note_id) if note_id else None
        note_id = note_id or new_id()
        with self._file.together():
            if before is None or before.text != text:
                words = {"anchor": msgspec.to_builtins(anchor), "text": text}
                self._file.record_private(f"{kind}.kept", {"id": note_id}, words)
            stored.drop_draft(self._file.db, note_id)
        return note_id

    def remove(self, note: KeptNote) -> None:
        """Record that something is not kept any more."""
        with self._file.together():
            self._file.record(f"{note.kind}.removed", {"id": note.id})
            stored.drop_draft(self._file.db, note.id)

    def draft(self, note_id: str, anchor: Anchor, text: str) -> None:
        """Save what is being typed; it is on the disk when this returns, and becomes a note when it is finished."""
        with self._file.together():
            stored.keep_draft(self._file.db, Draft(id=note_id, anchor=msgspec.to_builtins(anchor), text=text))

    def drop_draft(self, note_id: str) -> None:
        """Forget what was typed: the learner emptied it or changed nothing."""
        with self._file.together():
            stored.drop_draft(self._file.db, note_id)

    def new_id(self) -> str:
        """Return an id for a note that is about to be written."""
        return new_id()

    def all(self, course: str = "", item: str = "") -> list[KeptNote]:
        """Return what is kept, of one course or lesson where they are named, oldest first."""
        return [_kept(row) for row in stored.kept_notes(self._file.db, course, item)]

    def in_lesson(self, course: "Course", lesson: "Lesson") -> list[PlacedNote]:
        """Return what is kept in a lesson with the block it stands at now, in the order of the text, orphans last."""
        kept = self.all(course.manifest.id, lesson.id)
        texts = {lesson.language: self.texts(lesson)} if kept else {}
        placed = [self._placed(one, course, lesson, texts) for one in kept]
        return sorted(placed, key=lambda one: (one.block < 0, one.block, one.start))

    def place(self, note: KeptNote, language: str) -> PlacedNote:
        """Return where a note stands now; an orphan if its course or lesson is not here."""
        try:
            course = self._catalogue.course(note.anchor.course)
            lesson = course.lesson(note.anchor.item, language)
        except (CourseError, KeyError):
            return PlacedNote(note=note, block=-1, how="orphaned")
        return self._placed(note, course, lesson, {})

    def markdown(self, notes: "list[KeptNote]", language: str) -> str:
        """Return notes as Markdown, by course and lesson."""
        from app.documents.notebook import notebook_markdown

        return notebook_markdown(self._parts(notes, language), language=language)

    def pdf(self, notes: "list[KeptNote]", language: str, *, name: str) -> bytes:
        """Return notes as PDF, by course and lesson, with the learner's name.

        Raises:
            DocumentError: if a note has letters no bundled font shows.
        """
        from app.documents.notebook import notebook_pdf

        day = self._clock.now().astimezone().date()
        parts = self._parts(notes, language)
        return notebook_pdf(parts, name=name, day=day, language=language, fonts=self._paths.assets / "fonts")

    def save(self, target: Path, data: bytes) -> None:
        """Write exported notes where the learner chose.

        Raises:
            DocumentError: if the file cannot be written; one that was there stays as it was.
        """
        try:
            write_whole(target, data)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The notes could not be saved in {folder} ({reason}). They are safe in Kense. "
                "Choose another folder or free some space.",
            )
            raise DocumentError(text, folder=str(target.parent), reason=error.strerror or "") from error

    def _placed(self, note: KeptNote, course: "Course", lesson: "Lesson", texts: "dict[str, list[str]]") -> PlacedNote:
        made_in = self._version(course, lesson, note.anchor.language)
        if made_in.language not in texts:
            texts[made_in.language] = self.texts(made_in)
        found = find(note.anchor, texts[made_in.language])
        if made_in.language == lesson.language:
            return PlacedNote(note=note, block=found.block, start=found.start, end=found.end, how=found.how)
        return _in_translation(note, found, lesson)

    def _version(self, course: "Course", lesson: "Lesson", language: str) -> "Lesson":
        return course.lessons[lesson.id].get(language) or lesson

    def _parts(self, notes: "list[KeptNote]", language: str) -> "list[NotebookPart]":
        from app.base.i18n import pick
        from app.documents.notebook import NotebookEntry, NotebookPart

        parts: dict[tuple[str, str], NotebookPart] = {}
        for note in notes:
            anchor = note.anchor
            entry = self._catalogue.entry(anchor.course)
            title = pick(entry.title, language) if entry is not None else anchor.course
            title = self._catalogue.with_law(title, language)
            part = parts.setdefault(
                (anchor.course, anchor.item), NotebookPart(course=title, lesson=self._lesson_title(anchor, language))
            )
            day = note.kept_at.astimezone().date()
            part.entries.append(NotebookEntry(kind=note.kind, quote=anchor.quote, text=note.text, day=day))
        return list(parts.values())

    def _lesson_title(self, anchor: Anchor, language: str) -> str:
        entry = self._catalogue.entry(anchor.course)
        titles = entry.titles.get(anchor.item, {}) if entry is not None else {}
        return titles.get(language) or anchor.title

    def _finish_drafts(self) -> None:
        """Make notes of what was being typed when the power went."""
        for draft in stored.drafts(self._file.db):
            anchor = msgspec.convert(draft.anchor, Anchor)
            if draft.text.strip():
                self.keep("note", anchor, draft.text, note_id=draft.id)
            else:
                self.drop_draft(draft.id)


def new_id() -> str:
    """Return an id for something that is kept."""
    import uuid  # 4 ms that a start does not need

    return str(uuid.uuid4())


def _in_translation(note: KeptNote, found: Found, lesson: "Lesson") -> PlacedNote:
    """Return where a note stands in another language: translations have the same blocks in the same order."""
    if not 0 <= found.block < len(lesson.blocks):
        return PlacedNote(note=note, block=-1, how="orphaned")
    return PlacedNote(note=note, block=found.block, how=found.how)


def _kept(row: NoteRow) -> KeptNote:
    fields: dict[str, Any] = {"kept_at": row.kept_at, "changed_at": row.changed_at}
    times = {name: datetime.fromisoformat(value) for name, value in fields.items()}
    return KeptNote(id=row.id, kind=row.kind, anchor=msgspec.convert(row.anchor, Anchor), text=row.text, **times)
