"""Which texts are listed: the language, their state, their file; and how far each language is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.course.draft import Draft
from app.course.editing.units import Locked, State, Unit, coverage, languages_of, units_of
from app.ui.theme import Theme
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.progress import progress_bar

BAR_PX = 120


class UnitsFilter(Panel):
    """Chooses a language, a state and a file."""

    language_chosen = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=theme.px(8), parent=parent)
        self._theme = theme
        self.languages = self._combo(self.tr("Translate into"))
        self.states = self._combo(self.tr("Which texts"))
        self.files = self._combo(self.tr("From which file"))
        self._states: tuple[tuple[str, tuple[State, ...]], ...] = (
            (self.tr("All texts"), ()),
            (self.tr("Missing or old"), ("missing", "stale", "not-aligned")),
            (self.tr("Missing"), ("missing", "not-aligned")),
            (self.tr("Source changed"), ("stale",)),
            (self.tr("Same as source"), ("same",)),
        )
        self.states.addItems([words for words, _ in self._states])
        self._bars: dict[str, tuple[QProgressBar, QLabel]] = {}
        self._bars_box = QVBoxLayout()
        self._bars_box.setSpacing(theme.px(6))
        flow = FlowLayout(spacing=theme.px(12))
        for combo in (self.languages, self.states, self.files):
            flow.addWidget(self._named(combo))
        self.add(flow, self._bars_box)
        self.languages.activated.connect(lambda _at: self.language_chosen.emit())
        self.states.activated.connect(lambda _at: self.changed.emit())
        self.files.activated.connect(lambda _at: self.changed.emit())

    @property
    def language(self) -> str:
        """The language chosen, "" if there is none."""
        return str(self.languages.currentData() or "")

    def offer_languages(self, languages: tuple[str, ...]) -> None:
        """Offer the languages of the translations; the chosen one stays if it can."""
        there = tuple(str(self.languages.itemData(at)) for at in range(self.languages.count()))
        if there == languages:
            return
        chosen = self.language
        self.languages.clear()
        for one in languages:
            self.languages.addItem(LANGUAGE_NAMES.get(one, one), one)
        self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))

    def show_coverage(self, draft: Draft, locked: Locked) -> None:
        """Show how far each language is, and offer the files of the chosen one."""
        for language in languages_of(draft).targets:
            units = units_of(draft, language, locked=locked)
            told = coverage(units)
            bar, words = self._bar(language)
            bar.setValue(round(told.fraction * bar.maximum()))
            sentence = self.tr("{language}: {ready} of {total} texts ready, missing {missing}, source changed {stale}")
            set_text(
                words,
                sentence.format(
                    language=LANGUAGE_NAMES.get(language, language),
                    ready=told.ready,
                    total=told.total,
                    missing=told.missing + told.not_aligned,
                    stale=told.stale,
                ),
            )
            bar.setAccessibleName(words.text())
            if language == self.language:
                self._offer_files(tuple(dict.fromkeys(one.source_file for one in units)))

    def fits(self, unit: Unit) -> bool:
        """Tell whether a unit is to be listed."""
        states = self._states[self.states.currentIndex()][1]
        file = self.files.currentData()
        return (not states or unit.state in states) and file in {None, "", unit.source_file}

    def show_all(self) -> None:
        """List all texts of all files."""
        self.states.setCurrentIndex(0)
        self.files.setCurrentIndex(0)
        self.changed.emit()

    def _offer_files(self, files: tuple[str, ...]) -> None:
        there = tuple(str(self.files.itemData(at)) for at in range(1, self.files.count()))
        if self.files.count() and there == files:
            return
        chosen = self.files.currentData()
        self.files.clear()
        self.files.addItem(self.tr("All files"), "")
        for one in files:
            self.files.addItem(one, one)
        self.files.setCurrentIndex(max(0, self.files.findData(chosen)))

    def _combo(self, name: str) -> QComboBox:
        return ChoiceBox(self._theme, name, letters=14)

    def _named(self, combo: QComboBox) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._theme.px(4))
        box.addWidget(label(combo.accessibleName(), role="small", wrap=False))
        box.addWidget(combo)
        return holder

    def _bar(self, language: str) -> tuple[QProgressBar, QLabel]:
        if language not in self._bars:
            bar = progress_bar(0.0, name="")
            bar.setFixedWidth(self._theme.px(BAR_PX))
            words = label("", role="small")
            holder = QWidget()
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(self._theme.px(4))
            box.addWidget(words)
            box.addWidget(bar)
            self._bars_box.addWidget(holder)
            self._bars[language] = bar, words
        return self._bars[language]
