"""Languages side by side: all texts of a course with their translations, text by text, and how far each language is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.base.errors import CourseError
from app.course.draft import Draft
from app.course.editing.translate import mark_reviewed, mark_same, realigned, set_target
from app.course.editing.units import Unit, languages_of, units_of
from app.services.studio.spelling import Speller
from app.services.studio.translation_aids import TranslationAids
from app.ui.state import WindowState
from app.ui.studio.exchange_bar import ExchangeBar
from app.ui.studio.spelling_line import SpellingLine
from app.ui.studio.unit_card import UnitCard
from app.ui.studio.units_filter import UnitsFilter
from app.ui.studio.units_table import UnitsTable
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

PAUSE_MS = 400
"""After the last key a translation is written into the draft."""

TO_DO = {"missing", "stale", "not-aligned"}


class LanguagesPanel(Panel):
    """Works on a draft that it is given, and tells every edit by `edited`; it writes no file of the course."""

    edited = Signal(object, str)
    """The draft after an edit, and what the edit was, in words for undo."""

    def __init__(
        self, theme: Theme, state: WindowState, aids: TranslationAids, *, parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", spacing=theme.px(10), parent=parent)
        self._theme, self._state, self._aids = theme, state, aids
        self._tasks = Tasks(self)
        self.draft = Draft()
        self._units: tuple[Unit, ...] = ()
        self._kept: set[tuple[object, ...]] = set()
        """Places of the rows that stay in the list though they no longer fit what is asked for."""
        self._card_of: Unit | None = None
        self.filter = UnitsFilter(theme)
        self.filter.language_chosen.connect(self._on_language)
        self.filter.changed.connect(self._on_filter)
        self.exchange = ExchangeBar(theme, state, self._tasks)
        self.exchange.imported.connect(self._take)
        self.notice = Notice(theme)
        self.spelling = SpellingLine(theme, self._tasks, aids)
        self.spelling.ready.connect(self._on_speller)
        self.table = UnitsTable(theme, name=self.tr("Texts to translate"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.add(self.filter, self.exchange, self.notice, self.spelling)
        self.box.addWidget(self.table, 1)
        self._key("Ctrl+Down", self.go_to_next)

    @property
    def language(self) -> str:
        """The language that is translated into, "" if the course has one language alone."""
        return self.filter.language

    @property
    def busy(self) -> bool:
        """Whether something is being looked up or written."""
        return self._tasks.busy or self._pause.isActive()

    def show_draft(self, draft: Draft) -> None:
        """Show a draft; the row that is open stays open as long as its text is there."""
        if draft is self.draft:
            return
        self._pause.stop()
        self.draft = draft
        languages = languages_of(draft)
        before = self.filter.language
        self.filter.offer_languages(languages.targets)
        if self.filter.language != before:
            self._kept = set()
            self.spelling.show_language(self.language)
        self._refresh()

    def commit(self) -> None:
        """Write what was typed into the draft; what cannot be written stays in the field, with a sentence."""
        self._pause.stop()
        card, unit = self.table.card, self._card_of
        if card is None or unit is None or card.target.toPlainText() == unit.target:
            return
        try:
            made = set_target(self.draft, unit.key, self.language, card.target.toPlainText(), locked=self._aids.locked)
        except CourseError as error:
            card.complain(said(error))
            return
        self._take(made, self.tr("Translation of {key}").format(key=unit.key), keep_text=True)

    def go_to_next(self) -> None:
        """Open the next text that is missing or old; after the last one the first comes again."""
        self.commit()
        at = self._next(self.table.units.units)
        if at is None and self._next(self._units) is not None:
            self.filter.show_all()
            at = self._next(self.table.units.units)
        if at is None:
            self.notice.confirm(self.tr("Nothing is left to translate here."))
            return
        self.table.choose(at)
        self._on_opened()

    def hideEvent(self, event: object) -> None:
        """Keep what was typed last."""
        self.commit()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _next(self, units: tuple[Unit, ...]) -> int | None:
        start = self.table.currentIndex().row() + 1 if units is self.table.units.units else 0
        order = [*range(start, len(units)), *range(min(start, len(units)))]
        return next((at for at in order if units[at].state in TO_DO), None)

    def _key(self, keys: str, work: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(work)

    # ---- units ---------------------------------------------------------------------------------------------------

    def _take(self, made: Draft, words: str, *, keep_text: bool = False) -> None:
        if made == self.draft:
            return
        self.draft = made
        self._refresh(keep_text=keep_text)
        self.edited.emit(made, words)

    def _refresh(self, *, keep_text: bool = False) -> None:
        language = self.language
        self._units = units_of(self.draft, language, locked=self._aids.locked) if language else ()
        self.filter.show_coverage(self.draft, self._aids.locked)
        self.exchange.show_draft(self.draft, language, self._aids.locked)
        place = self._card_of.place if self._card_of else None
        shown = [one for one in self._units if one.place in self._kept or self.filter.fits(one)]
        self._kept |= {one.place for one in shown}
        if not self.table.units.show_units(shown):
            self._reopen(place)
        elif (unit := self.table.current()) is not None and self.table.card is not None:
            self._fill(self.table.card, unit, keep_text=keep_text)

    def _reopen(self, place: tuple[object, ...] | None) -> None:
        """Open the row again that was open before the list was made anew."""
        self.table.card, self._card_of = None, None
        self.table.take_card()
        at = next((at for at, one in enumerate(self.table.units.units) if one.place == place), None)
        if at is not None:
            self.table.choose(at)

    def _on_chosen(self, unit: Unit | None) -> None:
        if self._card_of is not None and (unit is None or unit.place != self._card_of.place):
            self.commit()
        if unit is None:
            self._card_of = None
            self.table.take_card()
            return
        card = UnitCard(self._theme, self._tasks, (languages_of(self.draft).source, self.language))
        card.typed.connect(self._on_typed)
        card.same_asked.connect(self._on_same)
        card.reviewed_asked.connect(self._on_reviewed)
        card.aligned_asked.connect(self._on_aligned)
        card.next_asked.connect(self.go_to_next)
        card.left.connect(self.table.setFocus)
        card.target.learned.connect(self._on_learned)
        fresh = next((one for one in self.table.units.units if one.place == unit.place), unit)
        self._fill(card, fresh)
        card.target.use_speller(self.spelling.speller)
        self.table.put_card(card)

    def _fill(self, card: UnitCard, unit: Unit, *, keep_text: bool = False) -> None:
        self._card_of = unit
        card.show_unit(unit, keep_text=keep_text)
        self._show_hints(card, unit)

    def _show_hints(self, card: UnitCard, unit: Unit) -> None:
        languages = (languages_of(self.draft).source, self.language)
        card.show_hints(self._aids.terms.hints(unit.source, card.target.toPlainText(), languages=languages))

    def _on_opened(self) -> None:
        if self.table.card is not None:
            self.table.card.target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        self._pause.start()
        if self.table.card is not None and self._card_of is not None:
            self._show_hints(self.table.card, self._card_of)

    def _on_same(self) -> None:
        self._mark(mark_same, self.tr("Same as source: {key}"))

    def _on_reviewed(self) -> None:
        self._mark(mark_reviewed, self.tr("Seen, still right: {key}"))

    def _mark(self, mark: object, words: str) -> None:
        self.commit()
        unit = self._card_of
        if unit is not None and callable(mark):
            made = mark(self.draft, [unit.key], self.language, locked=self._aids.locked)
            self._take(made, words.format(key=unit.key))

    def _on_aligned(self) -> None:
        unit = self._card_of
        if unit is not None:
            lesson = unit.group.removeprefix("l.")
            words = self.tr("Blocks of {lesson} as in the source").format(lesson=lesson)
            try:
                self._take(realigned(self.draft, lesson, self.language, locked=self._aids.locked), words)
            except CourseError as error:
                self.notice.complain(said(error))

    def _on_language(self) -> None:
        self.commit()
        self._kept, self._card_of = set(), None
        self.spelling.show_language(self.language)
        self._refresh()

    def _on_filter(self) -> None:
        self.commit()
        self._kept = set()
        self._refresh()

    # ---- spelling ------------------------------------------------------------------------------------------------

    def _on_speller(self, speller: Speller | None) -> None:
        if self.table.card is not None:
            self.table.card.target.use_speller(speller)

    def _on_learned(self, word: str) -> None:
        try:
            self.spelling.learn(word)
        except CourseError as error:
            self.notice.complain(said(error))
            return
        if self.table.card is not None:
            self.table.card.target.look_up()
