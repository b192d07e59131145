"""What was published last, kept beside a course, so that the next version can be compared with it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText, pick
from app.course.idlock import LockedId
from app.course.meanings import meaning_of, practice_meaning
from app.course.outline import LessonItem, QuizItem
from app.course.reader import Placed, Reading
from app.course.structure import Course
from app.questions import AnyQuestion, type_name


class PublishedItem(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson, quiz or practice desk of the outline, with the module it stands in."""

    id: str
    kind: str
    module: str
    title: LocalText = {}
    rules: str = ""
    """Of a quiz the fingerprint of its rules, of a desk that of what it asks for."""
    said: str = ""
    """Fingerprint of all it says, in all languages."""


class PublishedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question: what it asks for and how it is said, as fingerprints; `bank` is empty for an inline check."""

    type: str
    meaning: str
    said: str
    bank: str
    stem: LocalText = {}


class PublishedState(msgspec.Struct, frozen=True, kw_only=True):
    """One version as it was published. `day` is ISO text; `blocks` are fingerprints by lesson and language."""

    format: int = 1
    id: str
    version: str
    day: str
    content_hash: str
    publisher: str = ""
    languages: tuple[str, ...]
    completion: str
    items: tuple[PublishedItem, ...]
    questions: dict[str, PublishedQuestion]
    blocks: dict[str, dict[str, tuple[str, ...]]]
    media: dict[str, str] = {}
    """Sums of the picture files by id."""
    ids: dict[str, LockedId] = {}

    def item(self, item_id: str) -> PublishedItem | None:
        """Return an item of the outline, or None."""
        return next((one for one in self.items if one.id == item_id), None)


def state_of(reading: Reading, folder: Path, *, day: str, ids: dict[str, LockedId]) -> PublishedState:
    """Return a course as it stands in its folder, to be compared or kept.

    Raises:
        CourseError: if a file cannot be read: what it names would look retired.
    """
    course = reading.course
    if course is None or reading.unread:
        text = QT_TRANSLATE_NOOP("core", "The file {file} cannot be read, so nothing can be published. Mend it first.")
        raise CourseError(text, file=min(reading.unread))
    return PublishedState(
        id=course.manifest.id,
        version=course.manifest.version,
        day=day,
        content_hash=course.content_hash,
        languages=course.manifest.languages,
        completion=_sum(course.manifest.completion),
        items=tuple(_items(course)),
        questions={one.question.id: _question(one) for one in reversed(reading.questions)},
        blocks={
            lesson_id: {language: tuple(block.fingerprint for block in text.blocks) for language, text in texts.items()}
            for lesson_id, texts in course.lessons.items()
        },
        media={one.id: _file_sum(folder / "media" / one.file) for one in course.media.values()},
        ids=ids,
    )


def _items(course: Course) -> Iterator[PublishedItem]:
    for module in course.manifest.modules:
        for item in module.items:
            if isinstance(item, LessonItem):
                texts = course.lessons.get(item.id, {})
                titles = {language: text.title for language, text in texts.items()}
                yield PublishedItem(id=item.id, kind="lesson", module=module.id, title=titles, said=_sum(titles))
            elif isinstance(item, QuizItem):
                rules = msgspec.structs.replace(item, title={}, minutes=0)
                told = {"title": item.title, "rules": _sum(rules), "said": _sum(item.title)}
                yield PublishedItem(id=item.id, kind="quiz", module=module.id, **told)  # type: ignore[arg-type]
            elif item.id in course.practices:
                desk = course.practices[item.id]
                yield PublishedItem(
                    id=item.id,
                    kind="practice",
                    module=module.id,
                    title=desk.title,
                    rules=practice_meaning(desk),
                    said=_sum(desk),
                )


def _question(placed: Placed) -> PublishedQuestion:
    question = placed.question
    return PublishedQuestion(
        type=type_name(question),
        meaning=meaning_of(question),
        said=_sum(question),
        bank=placed.bank,
        stem=stem_of(question),
    )


def stem_of(question: AnyQuestion) -> LocalText:
    """Return what a question asks, shortened to a line."""
    return {language: _short(words) for language, words in question.stem.items()}


def name_in(text: LocalText, language: str, *, otherwise: str) -> str:
    """Return a title in a language, or the nearest one, or the id."""
    return pick(text, language) or otherwise


def _short(words: str, letters: int = 80) -> str:
    line = " ".join(words.split())
    return line if len(line) <= letters else f"{line[: letters - 1].rstrip()}…"


def _sum(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value, order="deterministic")).hexdigest()[:16]


def _file_sum(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    except OSError:
        return ""
