"""The system's voices: late, since a start needs none, and only what is really there.

Qt brings the way to them (QtTextToSpeech); the voices themselves are the system's. On Linux the module may not load at
all where the libraries of sound are missing, and the mock engine that Qt ships for tests never counts as a voice.
"""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

SPEEDS = {"slow": -0.4, "normal": 0.0, "fast": 0.3, "faster": 0.6}
"""The choices of the settings as Qt's rate, from -1.0 to 1.0."""

MOCK = "mock"


class Speaker(Protocol):
    """What can say a text."""

    finished: SignalInstance
    """The text was said to its end."""
    failed: SignalInstance
    """The system could not say it."""

    def voices(self, language: str) -> tuple[str, ...]:
        """Return the names of the voices that speak a language; none if there is no voice for it."""

    def say(self, text: str, *, language: str, voice: str, rate: float) -> None:
        """Begin to say a text, in the place of what is being said; an unknown voice leaves the system's first one."""

    def pause(self) -> None:
        """Hold on, if the system can; else stop."""

    def resume(self) -> bool:
        """Go on after a pause; False if the text has to be said anew."""

    def stop(self) -> None:
        """Say nothing more of it."""


class Speech:
    """Opens the system's speech when it is first needed."""

    def __init__(self, opened: "Callable[[], Speaker | None] | None" = None) -> None:
        self._open = opened or system_speaker
        self._asked = False
        self._speaker: Speaker | None = None

    @property
    def opened(self) -> bool:
        """Whether the system's speech was asked for already."""
        return self._asked

    @property
    def speaker(self) -> Speaker | None:
        """What speaks on this PC; None if nothing does."""
        if not self._asked:
            self._asked = True
            self._speaker = self._open()
        return self._speaker


class SystemSpeaker(QObject):
    """One engine of QtTextToSpeech."""

    finished = Signal()
    failed = Signal()
    _ready = Signal()

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Open an engine by its name, or the system's own.

        Raises:
            ImportError: if the system lacks the libraries of speech.
        """
        from PySide6.QtTextToSpeech import QTextToSpeech

        super().__init__(parent)
        self._states = QTextToSpeech.State
        self._engine: Any = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        capability = QTextToSpeech.Capability.PauseResume
        self._pauses = bool(self._engine.engineCapabilities() & capability)
        self._heard = self._paused = False
        self._locale = ""
        self._engine.stateChanged.connect(self._on_state)
        # Not in the middle of the engine's own work: what follows says the next text.
        self._ready.connect(self.finished, Qt.ConnectionType.QueuedConnection)

    @property
    def name(self) -> str:
        """The engine's name, as Qt has it."""
        return str(self._engine.engine())

    def voices(self, language: str) -> tuple[str, ...]:
        """Return the names of the voices that speak a language."""
        names: list[str] = []
        for locale in self._locales(language):
            self._use(locale)
            names += [voice.name() for voice in self._engine.availableVoices()]
        return tuple(dict.fromkeys(names))

    def say(self, text: str, *, language: str, voice: str, rate: float) -> None:
        """Begin to say a text."""
        self.stop()
        for locale in self._locales(language):
            self._use(locale)
            chosen = next((one for one in self._engine.availableVoices() if one.name() == voice), None)
            if chosen is not None:
                self._engine.setVoice(chosen)
                break
        self._engine.setRate(rate)
        self._engine.say(text)

    def pause(self) -> None:
        """Hold on where the engine can."""
        if self._pauses:
            self._paused = True
            self._engine.pause()
        else:
            self.stop()

    def resume(self) -> bool:
        """Go on after a pause."""
        if not self._paused or self._engine.state() != self._states.Paused:
            return False
        self._paused = False
        self._engine.resume()
        return True

    def stop(self) -> None:
        """Say nothing more of it."""
        self._heard = self._paused = False
        self._engine.stop()

    def _locales(self, language: str) -> list[Any]:
        return [one for one in self._engine.availableLocales() if one.name().partition("_")[0] == language]

    def _use(self, locale: Any) -> None:
        if locale.name() != self._locale:
            self._locale = locale.name()
            self._engine.setLocale(locale)

    def _on_state(self, state: object) -> None:
        # Engines fall back to Ready some time after they were stopped: only what was heard to begin has an end.
        if state == self._states.Speaking:
            self._heard = True
        elif state == self._states.Ready and self._heard:
            self._heard = False
            self._ready.emit()
        elif state == self._states.Error:
            self._heard = False
            self.failed.emit()


def system_speaker() -> Speaker | None:
    """Return the system's speech; None if Qt cannot load it or there is no engine but the mock."""
    try:
        speaker = SystemSpeaker()
    except ImportError:
        return None
    return None if speaker.name in {MOCK, ""} else speaker
