"""The voice that reads aloud: those of this PC, and a plain word where a language has none."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES, LANGUAGES
from app.ui.reading_aloud import no_speech, no_voice
from app.ui.speech import SPEEDS, Speaker, Speech
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.panels import row
from app.ui.widgets.radio_row import RadioRow

SAMPLES = {
    "kk": "Сәлеметсіз бе! Сабақтар осы дауыспен оқылады.",
    "ru": "Здравствуйте! Этим голосом читаются уроки.",
    "en": "Hello! This voice reads the lessons.",
}
"""What a voice says to be heard, in its own language."""


class VoiceRow(QWidget):
    """The voices are asked for when the row is first shown: the system's speech takes a moment to open."""

    chosen = Signal(str)
    """The name of a voice; empty for the system's first one."""

    def __init__(self, title: str, voice: str, *, speech: Speech, language: str, speed: str, theme: Theme) -> None:
        super().__init__()
        self._title, self._voice, self._speech, self._theme = title, voice, speech, theme
        self._language, self._speed = language, speed
        self._spoken: dict[str, str] = {}
        self.choice: RadioRow | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(8))
        self._asked = speech.opened
        if speech.opened:
            # At once, so that the keyboard finds its place again on a page that is built anew.
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the voices once the page stands."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        speaker = self._speech.speaker
        if speaker is None:
            self._box.addWidget(label(no_speech()))
            return
        by_language = {language: speaker.voices(language) for language in LANGUAGES}
        self._spoken = {voice: language for language, voices in by_language.items() for voice in voices}
        if self._spoken:
            self._offer(speaker)
        for language, voices in by_language.items():
            if not voices:
                self._box.addWidget(label(no_voice(language), role="small"))

    def _offer(self, speaker: Speaker) -> None:
        first = {"": self.tr("The first one for the language")}
        names = {voice: f"{voice} · {LANGUAGE_NAMES[language]}" for voice, language in self._spoken.items()}
        value = self._voice if self._voice in names else ""
        self.choice = RadioRow(self._title, first | names, value=value, theme=self._theme)
        self.choice.chosen.connect(self.chosen)
        for option, made in self.choice.buttons.items():
            made.setObjectName(f"voice-{option}")
        listen = button(self.tr("Try the voice"), icon=self._theme.icon("read-aloud"))
        listen.setObjectName("voice-try")
        listen.clicked.connect(self._try)
        self._box.addWidget(self.choice)
        self._box.addLayout(row(listen, None))

    def _try(self) -> None:
        speaker = self._speech.speaker
        assert speaker is not None
        assert self.choice is not None
        language = self._spoken.get(self.choice.value) or self._usual()
        speaker.say(SAMPLES[language], language=language, voice=self.choice.value, rate=SPEEDS[self._speed])

    def _usual(self) -> str:
        """Return the language lessons are read in, or another one that has a voice."""
        languages = list(self._spoken.values())
        return self._language if self._language in languages else languages[0]
