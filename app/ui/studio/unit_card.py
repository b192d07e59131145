"""One text being translated: the source beside the translation, its terms, and what is to be done with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.course.editing.units import Unit
from app.services.studio.terms import TermHint
from app.ui.studio.spelling_marks import SpelledText
from app.ui.studio.unit_rows import TONES, state_words
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, restyle, row

MOST_TERMS = 9
"""Terms that are offered at once: each has a key, Alt+1 to Alt+9."""


class UnitCard(Panel):
    """Shows one unit. What is typed is told by `typed`; the buttons tell what is asked for."""

    typed = Signal()
    same_asked = Signal()
    reviewed_asked = Signal()
    aligned_asked = Signal()
    next_asked = Signal()
    left = Signal()
    """Escape was pressed: the keyboard goes back to the list."""
    resized = Signal()
    """It needs more or less room than before."""

    def __init__(
        self, theme: Theme, tasks: Tasks, languages: tuple[str, str], *, parent: QWidget | None = None
    ) -> None:
        edges = (theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        super().__init__("card", margins=edges, spacing=theme.px(8), parent=parent)
        self.theme = theme
        self.hints: tuple[TermHint, ...] = ()
        self.state = pill("")
        self.place = label("", role="small")
        self.source = label("")
        self.source.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.target = SpelledText(theme, tasks, lines=2)
        self.target.setAccessibleName(
            self.tr("Translation, {language}").format(language=LANGUAGE_NAMES.get(languages[1], languages[1]))
        )
        self.target.typed.connect(self.typed)
        self.target.typed.connect(self.resized)
        self.notice = Notice(theme)
        self.terms = QWidget()
        self._terms_flow = FlowLayout(self.terms, spacing=theme.px(6))
        self.term_buttons: list[QPushButton] = []
        self.warning = label("", role="bad")
        self.add(row(self.state, self.place, spacing=theme.px(8)))
        self.box.addLayout(self._beside(languages))
        self.add(self.terms, self.warning, self.notice)
        self.box.addLayout(self._buttons())
        self._keys()

    def show_unit(self, unit: Unit, *, keep_text: bool = False) -> None:
        """Show a unit; with `keep_text` what stands in the field is left as it is being typed."""
        set_text(self.state, state_words(unit.state))
        restyle(self.state, "pill", TONES[unit.state])
        set_text(self.place, f"{unit.source_file}, {unit.line}")
        set_text(self.source, unit.source)
        if not keep_text:
            self.target.show_text(unit.target)
        self.target.setReadOnly(unit.state == "not-aligned")
        self.same.setEnabled(unit.state not in {"same", "not-aligned"})
        self.reviewed.setVisible(unit.state == "stale")
        self.align.setVisible(unit.state == "not-aligned")
        if unit.state == "not-aligned":
            words = self.tr("The translation has other blocks here than the source: {found}.")
            self.notice.remind(words.format(found=unit.found))
        else:
            self.notice.clear()
        self.resized.emit()

    def show_hints(self, hints: Sequence[TermHint]) -> None:
        """Offer terms, and say which of them the translation does not have."""
        if tuple(hints) == self.hints:
            return
        offered = [one.target for one in self.hints] != [one.target for one in hints]
        self.hints = tuple(hints)
        if offered:
            self._offer()
        missing = [one.target for one in self.hints if not one.used] if self.target.toPlainText().strip() else []
        words = self.tr("The glossary has another word here: {terms}").format(terms=", ".join(missing))
        set_text(self.warning, words if missing else "")
        self.warning.setVisible(bool(missing))
        self.resized.emit()

    def complain(self, sentence: str) -> None:
        """Say why what was typed is not taken."""
        self.notice.complain(sentence)
        self.resized.emit()

    def insert(self, at: int) -> None:
        """Write a term where the cursor stands."""
        if at < len(self.hints) and not self.target.isReadOnly():
            self.target.insertPlainText(self.hints[at].target)
            self.target.setFocus()

    def height_for(self, width: int) -> int:
        """Return the height it needs in a width."""
        self.box.invalidate()
        return self.box.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew: another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def _beside(self, languages: tuple[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.setVerticalSpacing(self.theme.px(4))
        for column, (language, field) in enumerate(zip(languages, (self.source, self.target), strict=True)):
            grid.setColumnStretch(column, 1)
            grid.addWidget(label(LANGUAGE_NAMES.get(language, language), role="small"), 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _buttons(self) -> FlowLayout:
        theme = self.theme
        self.same = button(self.tr("Same as source"), icon=theme.icon("copy"))
        self.reviewed = button(self.tr("Seen, still right"), icon=theme.icon("accept"))
        self.align = button(self.tr("Take over the blocks of the source"), icon=theme.icon("outline"))
        self.next = button(self.tr("Next to translate"), icon=theme.icon("move-down"))
        self.next.setToolTip(f"{self.next.text()} (Ctrl+↓)")
        flow = FlowLayout(spacing=theme.px(8))
        asked = (self.same_asked, self.reviewed_asked, self.aligned_asked, self.next_asked)
        for made, signal in zip((self.same, self.reviewed, self.align, self.next), asked, strict=True):
            made.clicked.connect(signal)
            flow.addWidget(made)
        return flow

    def _keys(self) -> None:
        for number in range(1, MOST_TERMS + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.insert, number - 1))

    def _offer(self) -> None:
        for old in self.term_buttons:
            self._terms_flow.removeWidget(old)
            old.deleteLater()
        self.term_buttons = []
        for number, hint in enumerate(self.hints[:MOST_TERMS]):
            name = self.tr("Insert the term “{term}”").format(term=hint.target)
            made = button(f"{hint.source} → {hint.target}", kind="pill", name=name)
            made.setToolTip(f"{name} (Alt+{number + 1})")
            made.clicked.connect(partial(self.insert, number))
            self._terms_flow.addWidget(made)
            self.term_buttons.append(made)
        self.terms.setVisible(bool(self.term_buttons))
