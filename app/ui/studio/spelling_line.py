"""The line that says how words are looked up: which dictionary there is, and how to get one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.services.studio.spelling import Speller
from app.services.studio.translation_aids import TranslationAids
from app.ui.dialogs import ask_file
from app.ui.tasks import Tasks
from app.ui.text import said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class SpellingLine(Panel):
    """Reads the dictionary of a language off the GUI thread; `ready` brings what looks words up, None for nothing."""

    ready = Signal(object)

    def __init__(self, theme: Theme, tasks: Tasks, aids: TranslationAids, *, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=theme.px(8), horizontal=True, parent=parent)
        self._tasks, self._aids = tasks, aids
        self._language = ""
        self._spellers: dict[str, Speller] = {}
        self.words = label("", role="small")
        self.choose = button(self.tr("Choose a dictionary…"), icon=theme.icon("open"))
        self.choose.clicked.connect(self._on_choose)
        self.choose.hide()
        self.box.addWidget(self.words, 1)
        self.box.addWidget(self.choose)

    @property
    def speller(self) -> Speller | None:
        """What looks up the words of the language, None until its dictionary was read."""
        return self._spellers.get(self._language)

    def show_language(self, language: str) -> None:
        """Look up the words of a language from now on."""
        self._language = language
        there = not language or language in self._aids.dictionaries()
        self.choose.setVisible(not there)
        if language and there and language not in self._spellers:
            set_text(self.words, self.tr("The dictionary is being read…"))
            work = partial(self._aids.speller, language)
            self._tasks.start(work, done=partial(self._on_read, language), failed=partial(self._on_failed, language))
            return
        self._tell(there=there)
        self.ready.emit(self.speller)

    def learn(self, word: str) -> None:
        """Keep a word of the course.

        Raises:
            CourseError: if it cannot be written.
        """
        self._aids.add_word(word)
        if self.speller is not None:
            self.speller.learn(word)

    def take(self, chosen: Path) -> None:
        """Keep a dictionary that somebody chose, and use it."""
        language = self._language
        self._tasks.start(
            lambda _progress: self._aids.add_dictionary(language, chosen),
            done=lambda _none: self.show_language(language),
            failed=partial(self._on_failed, language),
        )

    def _on_choose(self) -> None:
        chosen = ask_file(self, self.tr("Choose a dictionary"), self.tr("Dictionaries (*.dic)"))
        if chosen is not None:
            self.take(chosen)

    def _on_read(self, language: str, speller: Speller) -> None:
        self._spellers[language] = speller
        if language == self._language:
            self._tell(there=True)
            self.ready.emit(speller)

    def _on_failed(self, language: str, error: AppError) -> None:
        if language == self._language:
            set_text(self.words, said(error))
            self.choose.show()

    def _tell(self, *, there: bool) -> None:
        words = ""
        if self.speller is not None:
            words = self.tr("Unknown words are underlined; the menu key offers what may have been meant.")
        elif not there:
            words = self.tr(
                "There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell "
                "file (.dic with its .aff beside it), for example from LibreOffice."
            )
        set_text(self.words, words)
