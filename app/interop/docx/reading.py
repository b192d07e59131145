"""DOCX read: lessons by heading, questions where a test is recognised, and paragraph numbers for what got lost."""

from collections.abc import Sequence

from app.interop.building import Builder
from app.interop.common import Imported, LessonDraft, Request, UnfitError
from app.interop.decoding import is_too_large
from app.interop.docx import markdown, quizzes
from app.interop.docx.opening import Document
from app.interop.docx.parts import Grid, Paragraph, Part
from app.interop.losses import LossReport
from app.interop.pictures import PictureShelf
from app.interop.zipped import PackageError
from app.questions import AnyQuestion

WORDS_A_MINUTE = 120
"""How fast office texts are read with attention; the minutes of a lesson are advice."""

DEEPEST_HEADING = 3
UNTITLED = {"en": "Introduction", "ru": "Введение", "kk": "Кіріспе"}


def read(content: bytes, request: Request) -> Imported:
    """Return lessons, questions and pictures of a Word document. Nothing is raised for content."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(unit="paragraph", found=1, taken=0, losses=report.losses())
    shelf = PictureShelf(request.media)
    try:
        parts = list(Document(content, shelf, report).parts())
    except PackageError as error:
        report.add("not-a-package", 0, problem=str(error), whole=True)
        return Imported(unit="paragraph", found=1, taken=0, losses=report.losses())
    sorter = _Sorter(Builder(request, report), parts)
    sorter.sort()
    return Imported(
        unit="paragraph",
        found=len(parts),
        taken=sorter.taken,
        questions=tuple(sorter.questions),
        lessons=tuple(sorter.lessons),
        pictures=shelf.pictures(),
        losses=report.losses(),
    )


class _Sorter:
    """Sorts the parts of a document into lessons and questions."""

    def __init__(self, builder: Builder, parts: Sequence[Part]) -> None:
        self.builder = builder
        self.parts = parts
        self.taken = 0
        self.lessons: list[LessonDraft] = []
        self.questions: list[AnyQuestion] = []
        levels = [part.heading for part in parts if isinstance(part, Paragraph) and part.heading]
        self._lesson_level = min(levels, default=0)
        self._title: str | None = None
        self._whole_title = 0
        """Paragraph of a title of the whole document, while nothing stands below it."""
        self._blocks: list[str] = []
        self._list: list[str] = []

    def sort(self) -> None:
        """Take all parts in their order."""
        at = 0
        while at < len(self.parts):
            length = quizzes.options_below(self.parts, at)
            if length and self._question(self.parts[at : at + length]):
                at += length
                continue
            self._part(self.parts[at])
            at += 1
        self._end_lesson()

    def _question(self, parts: Sequence[Part]) -> bool:
        try:
            self.questions.append(quizzes.question_of(parts, self.builder))
        except UnfitError as error:
            self.builder.report.unfit(error, parts[0].number)
            return False
        self.taken += len(parts)
        return True

    def _part(self, part: Part) -> None:
        self.taken += 1
        if isinstance(part, Grid):
            self._grid(part)
        elif part.heading is not None and part.text:
            self._heading(part, part.heading)
        elif part.list_level is not None and part.text:
            self._list.append(markdown.list_item(part))
            self._add(*markdown.figures(part.pieces), ends_list=False)
        else:
            words = markdown.inline(part.pieces)
            self._add(*([words] if words else []), *markdown.figures(part.pieces))

    def _grid(self, table: Grid) -> None:
        pictures = [one for row in table.rows for cell in row for one in markdown.figures(cell)]
        written = markdown.grid(table)
        self._add(*([written] if written else []), *pictures)

    def _heading(self, paragraph: Paragraph, level: int) -> None:
        if level <= self._lesson_level:
            self._end_lesson()
            self._title = " ".join(paragraph.text.split())
            self._whole_title = paragraph.number if level < self._lesson_level else 0
            return
        depth = level - self._lesson_level + 1
        if depth > DEEPEST_HEADING:
            self.builder.report.tally("heading-level", paragraph.number)
        self._add(markdown.heading(paragraph, min(DEEPEST_HEADING, depth)))

    def _add(self, *blocks: str, ends_list: bool = True) -> None:
        if self._list and (ends_list or blocks):
            self._blocks.append("\n".join(self._list))
            self._list = []
        self._blocks += blocks

    def _end_lesson(self) -> None:
        self._add()
        if self._whole_title and not self._blocks:
            self.builder.report.add("stray", self._whole_title, whole=True, text=self._title)
            self.taken -= 1
            self._title = None
        if self._title is None and self._blocks:
            self.builder.report.add("before-heading", 1)
        if self._title is not None or self._blocks:
            language = self.builder.request.language
            title = self._title or UNTITLED.get(language, UNTITLED["en"])
            text = "\n\n".join(self._blocks)
            minutes = max(1, round(len(text.split()) / WORDS_A_MINUTE))
            name = self.builder.names.new(title, prefix="lesson")
            self.lessons.append(LessonDraft(id=name, title=title, minutes=minutes, text=text))
        self._title, self._whole_title, self._blocks = None, 0, []
