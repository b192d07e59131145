"""What every exchange format takes and gives: questions, lessons, pictures, what is kept as it was, what was lost."""

from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

from app.base.ids import Level
from app.questions import AnyQuestion

Unit = Literal["line", "paragraph", "row"]
"""What the places of a report count."""

LARGEST = 40_000_000
"""Most bytes of a file that is read: Moodle's own limit for uploads is of this size, and memory stays below 1 GB."""

MOST_FOUND = 20_000
"""Most constructs that are taken from one file."""


class Loss(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a format could not hold: `text` is a template for `fields`, as errors have them.

    `whole` says that the construct did not come in at all; `count` is the number of like places, `line` the first.
    """

    line: int
    code: str
    text: str
    fields: dict[str, object] = {}
    whole: bool = False
    count: int = 1

    def __str__(self) -> str:
        return self.text.format(**self.fields, count=self.count)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A construct that Kense has no question type for, as it stood in the source: export gives it back unchanged."""

    line: int
    raw: str
    name: str = ""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that came along; `id` is free in the media list that the request named."""

    id: str
    file: str
    content: bytes
    alt: str = ""


class LessonDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson in one language; `text` is its Markdown without front matter."""

    id: str
    title: str
    minutes: int
    text: str


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller says about texts that do not say it themselves; ids in `taken` are not given again."""

    language: str
    objective: str = "x.1"
    level: Level = "understand"
    taken: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    """Ids of pictures that the course has."""


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """All that a file gave. `found` constructs are `taken` as content, kept raw, or told as whole losses."""

    unit: Unit = "line"
    found: int
    taken: int
    questions: tuple[AnyQuestion, ...] = ()
    lessons: tuple[LessonDraft, ...] = ()
    pictures: tuple[Picture, ...] = ()
    kept: tuple[Kept, ...] = ()
    losses: tuple[Loss, ...] = ()

    def accounted(self) -> int:
        """Return how many constructs came in or were told; a reader that drops nothing makes it equal `found`."""
        return self.taken + len(self.kept) + sum(loss.count for loss in self.losses if loss.whole)


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written: texts in `language`, pictures by their media id, raw constructs of the same format."""

    language: str
    pictures: Mapping[str, Picture] = {}
    kept: tuple[Kept, ...] = ()


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """A file's bytes; the `line` of a loss is the 1-based number of its question, `written` counts constructs."""

    content: bytes
    written: int
    losses: tuple[Loss, ...] = ()


class UnfitError(Exception):
    """A construct for which there is no question type; `code` is that of the loss or of the kept construct."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields


Read = Callable[[bytes, Request], Imported]
Write = Callable[[tuple[AnyQuestion, ...], Order], Exported]
