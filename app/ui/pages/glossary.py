"""The glossary: all terms in three languages side by side, found in any spelling, and one of them in full."""

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES, pick
from app.course.glossary import Glossary, TermEntry
from app.services.searching import fits_words
from app.ui.models.terms import CHECKED, TermsModel, checked_words
from app.ui.text import plural, translate
from app.ui.theme import Theme
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.panels import Panel, ScrollColumn, row

DETAIL_PX = 400
"""Width of the term in full; where the page has less than three of it, it stands below the table."""


class GlossaryPage(QWidget):
    """A filter, the table of terms, and the chosen term in full."""

    def __init__(
        self, glossary: Glossary, term_id: str, *, content_language: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Open the glossary at a term, or at its beginning for an empty id."""
        super().__init__(parent)
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._languages = (content_language, *(one for one in LANGUAGES if one != content_language))
        self.model = TermsModel(glossary.terms, self._languages)
        self.filter = QLineEdit()
        self.table = _TermsTable(self.model, theme)
        self._count = label("", role="small")
        self.detail = ScrollColumn(name=self.tr("The term in full"), margins=(0, 0, theme.px(8), 0))
        self.detail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card: QWidget | None = None
        self._lay_out()
        self._tell_count()
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(self._on_selected)
        self.open_term(term_id)
        self.setFocusProxy(self.table if term_id else self.filter)

    def open_term(self, term_id: str) -> None:
        """Choose a term, as long as the glossary has it; an unknown or empty id chooses the first one."""
        self.table.choose(max(self.model.row_of(term_id), 0))

    def current(self) -> TermEntry | None:
        """Return the term shown in full."""
        at = self.table.currentIndex().row()
        return self.model.term(at) if 0 <= at < self.model.rowCount() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the term in full below the table where there is no room beside it."""
        super().resizeEvent(event)
        wide = event.size().width() >= 3 * DETAIL_PX * self._theme.scale
        self._body.setDirection(QVBoxLayout.Direction.LeftToRight if wide else QVBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        theme = self._theme
        self.setAccessibleName(translate("pages", "Glossary"))
        self.filter.setPlaceholderText(self.tr("Filter: any language, any spelling"))
        self.filter.setAccessibleName(self.tr("Filter the terms"))
        self.filter.textChanged.connect(self._on_typed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(24))
        whole.setSpacing(theme.px(12))
        whole.addWidget(label(translate("pages", "Glossary"), role="title"))
        whole.addLayout(row(self.filter, self._count, spacing=theme.px(12)))
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(16))
        self._body.addWidget(self.table, 3)
        self._body.addWidget(self.detail, 2)
        whole.addLayout(self._body, 1)

    def _on_typed(self, text: str) -> None:
        chosen = self.current()
        self.model.keep(lambda term: fits_words(text, _all_words(term)))
        self._tell_count()
        self.table.fit_rows()
        self.open_term(chosen.id if chosen else "")
        self._show_current()

    def _tell_count(self) -> None:
        set_text(self._count, plural("glossary", "%n term(s)", self.model.rowCount()))

    def _on_selected(self, selected: QItemSelection) -> None:
        self._show_current()

    def _show_current(self) -> None:
        term = self.current()
        card = self._term_card(term) if term else label(self.tr("No term fits. Try fewer letters."))
        if self._card is None:
            self.detail.add(card)
            self.detail.end()
        else:
            self.detail.box.replaceWidget(self._card, card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card

    def _term_card(self, term: TermEntry) -> QWidget:
        theme = self._theme
        card = Panel("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(16)), spacing=theme.px(6))
        state = pill(translate("glossary", "Checked"), kind="good") if term.checked else None
        card.add(label(term.name(self._languages[0]), role="heading"))
        if state is not None:
            card.add(row(state, None))
        card.add(label(checked_words(checked=term.checked), role="small"))
        for language in self._languages:
            card.box.addSpacing(theme.px(8))
            card.add(label(LANGUAGE_NAMES[language], role="small"), label(term.name(language), role="strong"))
            card.add(label(pick(term.definition, language)))
            former = term.former.get(language, ())
            if former:
                card.add(label(self.tr("Formerly: {words}").format(words=", ".join(former)), role="small"))
        return card


class _TermsTable(QTableView):
    """Terms in rows of the height their words need."""

    def __init__(self, model: TermsModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(self.tr("Terms in three languages"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(CHECKED, QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def choose(self, at: int) -> None:
        """Select a row and bring it into sight."""
        index = self.model().index(at, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def fit_rows(self) -> None:
        """Give every row the height of its words."""
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the new widths of the columns, and keep the chosen one in sight."""
        super().resizeEvent(event)
        self.fit_rows()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the filter: the table would jump to a word in its first column alone."""
        if event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)


def _all_words(term: TermEntry) -> str:
    former = [word for words in term.former.values() for word in words]
    forms = [word for words in term.forms.values() for word in words]
    return " ".join([*(term.name(language) for language in LANGUAGES), *former, *forms])
