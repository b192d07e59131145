"""The drawer beside a lesson: the same paragraph in another language, and the terms it uses."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES, pick
from app.course.glossary import TermEntry
from app.course.markup import plain_text
from app.course.structure import Lesson
from app.course.twins import second_language, twin
from app.ui.blocks.text import stacked_rows
from app.ui.lesson.twin import shown_in
from app.ui.reading import Reading
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, ScrollColumn, row
from app.ui.widgets.rich_text import RichText

NO_LIMIT = 16_777_215
"""What Qt calls no limit (QWIDGETSIZE_MAX)."""

WIDTH_PX = 330
MOST_TERMS = 4
"""Terms of one paragraph shown at once; more would bury the translation."""


class LessonDrawer(Panel):
    """Follows the block the reader is at."""

    language_chosen = Signal(str)
    followed = Signal(str)
    print_requested = Signal()

    def __init__(self, reading: Reading, lesson: Lesson, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__("drawer", margins=(theme.px(16), theme.px(16), theme.px(6), theme.px(14)), parent=parent)
        self._reading = reading
        self._lesson = lesson
        self.language = second_language(reading.course, shown=lesson.language, wanted=reading.wanted_second)
        self._index = 0
        self._term = ""
        self.setMinimumWidth(theme.px(WIDTH_PX))
        self.fill(wide=False)
        self._choices = QWidget()
        flow = FlowLayout(self._choices, spacing=theme.px(6))
        for one in LANGUAGES:
            if one != lesson.language and one in reading.course.manifest.languages:
                flow.addWidget(self._language_button(one))
        self._scroll = ScrollColumn(name=self.tr("Another language and terms"), margins=(0, 8, 8, 8))
        self._body = QWidget()
        self._scroll.add(self._body)
        self._scroll.end()
        paper = button(self.tr("Print or save…"), kind="link", icon=theme.icon("print"))
        paper.setAccessibleName(self.tr("Print or save this lesson…"))
        paper.clicked.connect(self.print_requested)
        self.add(self._choices, self._scroll, row(paper, None))

    def fill(self, *, wide: bool) -> None:
        """Be as wide as the page, or no wider than a drawer beside the lesson."""
        self.setMaximumWidth(NO_LIMIT if wide else self._reading.theme.px(WIDTH_PX * 2))

    def add_below(self, part: QWidget) -> None:
        """Put something below the other language and the terms."""
        self._scroll.box.insertWidget(self._scroll.box.indexOf(self._body) + 1, part)

    def settle(self) -> None:
        """Give what was added or taken away its place."""
        if self.isVisible():
            self._scroll.settle()

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part."""
        self._scroll.ensureWidgetVisible(part)

    def show_block(self, index: int) -> None:
        """Show what belongs to a block, if it is not shown already."""
        if index != self._index or self._body.layout() is None:
            self._index, self._term = index, ""
            self._refresh()

    def show_term(self, term_id: str) -> None:
        """Show one term above the others."""
        self._term = term_id
        self._refresh()

    def _language_button(self, language: str) -> QWidget:
        shown = button(LANGUAGE_NAMES[language], kind="pill", checkable=True)
        shown.setAutoExclusive(True)
        shown.setChecked(language == self.language)
        shown.clicked.connect(partial(self._choose, language))
        return shown

    def _choose(self, language: str) -> None:
        self.language = language
        self._refresh()
        self.language_chosen.emit(language)

    def _refresh(self) -> None:
        theme = self._reading.theme
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        self._add_other_language(layout)
        self._add_terms(layout)
        old, self._body = self._body, body
        self._scroll.box.replaceWidget(old, body)
        # By itself it stays hidden if the page is only just being shown, as at a place in the middle of a lesson.
        body.setVisible(True)
        old.hide()
        old.deleteLater()

    def _add_other_language(self, layout: QVBoxLayout) -> None:
        if not self._lesson.blocks:
            return
        paragraph = sum(block.kind != "heading" for block in self._lesson.blocks[: self._index + 1])
        head = self.tr("{language} · paragraph {number}")
        layout.addWidget(
            label(head.format(language=LANGUAGE_NAMES.get(self.language, ""), number=paragraph), role="small")
        )
        found = twin(self._reading.course, self._lesson, self._index, self.language)
        if found is None:
            words = self.tr("This lesson has no text in this language yet.")
            layout.addWidget(label(words, role="muted"))
            return
        block = found.block
        if found.language != self.language:
            layout.addWidget(label(shown_in(found.language), role="small"))
        title = block.argument if block.kind in {"example", "case", "warning", "steps", "compare", "details"} else ""
        if title:
            layout.addWidget(label(title, role="strong"))
        html = self._question_html(block.argument) if block.kind == "check" else ""
        html = html or self._reading.block_html(block, language=found.language)
        text = RichText(stacked_rows(html), self._reading.theme, size=15, line_height=150)
        text.followed.connect(self.followed)
        layout.addWidget(text)

    def _question_html(self, question_id: str) -> str:
        question = self._reading.course.questions.get(question_id)
        if question is None:
            return ""
        return f"<b>{self._reading.library.law.fill(pick(question.stem, self.language), self.language)}</b>"

    def _add_terms(self, layout: QVBoxLayout) -> None:
        terms = self._terms()
        if not terms:
            return
        layout.addWidget(label(self.tr("Glossary"), role="small"))
        for term in terms:
            layout.addWidget(self._term_card(term))

    def _terms(self) -> list[TermEntry]:
        glossary = self._reading.glossary
        chosen = glossary.term(self._term) if self._term else None
        if not self._lesson.blocks:
            return []
        block = self._lesson.blocks[self._index]
        found = list(glossary.found_in(plain_text(block.html), self._lesson.language))
        linked = [term for term in glossary.terms if f'href="term:{term.id}"' in block.html]
        ordered = dict.fromkeys(one.id for one in ([chosen] if chosen else []) + linked + found)
        return [term for one in list(ordered)[:MOST_TERMS] if (term := glossary.term(one))]

    def _term_card(self, term: TermEntry) -> QWidget:
        theme = self._reading.theme
        card = Panel("card", margins=(theme.px(12), theme.px(10), theme.px(12), theme.px(10)), spacing=theme.px(4))
        first = self._lesson.language
        others = [term.name(one) for one in LANGUAGES if one != first]
        card.add(label(term.name(first), role="strong"), label(" · ".join(others), role="small"))
        card.add(label(pick(term.definition, first)))
        if not term.checked:
            card.add(label(self.tr("Translation not yet checked by a specialist"), role="small"))
        former = [word for words in term.former.values() for word in words]
        if former:
            card.add(label(self.tr("Formerly: {words}").format(words=", ".join(former)), role="small"))
        more = button(self.tr("In the glossary"), kind="link")
        more.setAccessibleName(self.tr("{term}: in the glossary").format(term=term.name(first)))
        more.clicked.connect(partial(self.followed.emit, f"glossary:{term.id}"))
        return card.add(row(more, None))
