"""How the texts of a practice desk are shown: in the language of the reader, with the values of the variant and law."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.course.inline import inline_html
from app.practice.common import Document, Field, Value
from app.practice.look import documents_of, options_for
from app.practice.play import Play
from app.practice.scene import Scene
from app.practice.spec import Subject
from app.questions.matching import number_text as plain_number
from app.ui.questions.date import day_of
from app.ui.reading import Reading
from app.ui.text import translate
from app.ui.theme import Theme


@dataclass(frozen=True)
class Choice:
    """An option ready to show; `group` is the heading it stands under."""

    id: str
    words: str
    group: str = ""


@dataclass(frozen=True)
class Told:
    """What views of a run need to show its texts."""

    reading: Reading
    play: Play

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self.reading.theme

    @property
    def scene(self) -> Scene:
        """The variant that is played."""
        return self.play.scene

    @property
    def language(self) -> str:
        """The language the reader reads in."""
        return self.reading.language

    def words(self, text: Mapping[str, str], *, case: str = "", language: str = "") -> str:
        """Return a text as plain words; in another language if one is named."""
        shown = language or self.language
        filled = self.scene.fill(text, shown, case=case, source=self.reading.source)
        return self.reading.library.law.fill(filled, shown)

    def html(self, text: Mapping[str, str], *, case: str = "", language: str = "") -> str:
        """Return a text as HTML: paragraphs, **bold**, *italics*."""
        return inline_html(self.words(text, case=case, language=language))

    def choices(self, field: Field, subject: Subject | None) -> list[Choice]:
        """Return the options of a field in the words of the reader."""
        case = subject.id if subject else ""
        options = options_for(self.play.practice, subject, field)
        return [Choice(one.id, self.words(one.text, case=case), self._group_words(one.group)) for one in options]

    def _group_words(self, name: str) -> str:
        heading = self.play.practice.groups.get(name)
        return self.words(heading) if heading else name

    def documents(self, subject: Subject | None) -> tuple[Document, ...]:
        """Return the documents of a case and of the desk."""
        return documents_of(self.play.practice, self.scene, subject)

    def document(self, field: Field, subject: Subject | None) -> Document | None:
        """Return the document a field is about."""
        return next((one for one in self.documents(subject) if one.id == field.document), None)

    def value_words(self, field: Field, subject: Subject | None, value: Value) -> str:
        """Return what a field holds as a person would read it."""
        options = {one.id: one.words for one in self.choices(field, subject)}
        if isinstance(value, bool):
            return translate("practice", "yes") if value else translate("practice", "no")
        if isinstance(value, int | float):
            return plain_number(value).replace(".", "." if self.language == "en" else ",")
        if isinstance(value, list):
            return "; ".join(options.get(one, one) for one in value)
        if isinstance(value, dict):
            return "; ".join(self._mark_words(field, subject, options, *pair) for pair in value.items())
        return self._text_words(field, subject, value, options)

    def _text_words(self, field: Field, subject: Subject | None, value: str, options: dict[str, str]) -> str:
        if field.kind == "date":
            day = day_of(value)
            return day.strftime("%d.%m.%Y") if day else value
        return self._row_words(field, subject, value) if field.kind == "row" else options.get(value, value)

    def _mark_words(self, field: Field, subject: Subject | None, options: dict[str, str], *pair: str) -> str:
        document = self.document(field, subject)
        passages = {one.id: one.text for one in document.passages} if document else {}
        case = subject.id if subject else ""
        passage = self.words(passages[pair[0]], case=case) if pair[0] in passages else pair[0]
        return f"“{passage}” – {options.get(pair[1], pair[1])}"

    def _row_words(self, field: Field, subject: Subject | None, value: str) -> str:
        document = self.document(field, subject)
        row = next((one for one in document.rows if one.id == value), None) if document else None
        case = subject.id if subject else ""
        return " · ".join(self.cell_words(cell, case=case) for cell in row.cells) if row else value

    def cell_words(self, cell: Mapping[str, str] | float | str, *, case: str = "") -> str:
        """Return a cell of a table in words, numbers with the decimal sign of the language."""
        if isinstance(cell, str):
            return self.words({self.language: cell}, case=case)
        if isinstance(cell, int | float):
            plain = plain_number(cell)
            return plain if self.language == "en" else plain.replace(".", ",")
        return self.words(cell, case=case)
