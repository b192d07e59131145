"""A voice that says nothing and remembers what it was given to say."""

from PySide6.QtCore import QObject, Signal

from app.ui.reading_aloud import ReadAloud
from app.ui.speech import Speech


class QuietSpeaker(QObject):
    """Speaks some languages; `end` is the end of what is being said. Implements `app.ui.speech.Speaker`."""

    finished = Signal()
    failed = Signal()

    def __init__(self, *languages: str, resumes: bool = True) -> None:
        super().__init__()
        self._languages = languages
        self._resumes = resumes
        self.said: list[str] = []
        self.asked: list[tuple[str, str, float]] = []
        """Language, voice and rate of each text."""
        self.acts: list[str] = []

    def voices(self, language: str) -> tuple[str, ...]:
        return (f"Voice {language}",) if language in self._languages else ()

    def say(self, text: str, *, language: str, voice: str, rate: float) -> None:
        self.said.append(text)
        self.asked.append((language, voice, rate))

    def pause(self) -> None:
        self.acts.append("pause")

    def resume(self) -> bool:
        self.acts.append("resume")
        return self._resumes

    def stop(self) -> None:
        self.acts.append("stop")

    def end(self) -> None:
        self.finished.emit()


def aloud(speaker: QuietSpeaker | None, *, voice: str = "", speed: str = "normal") -> ReadAloud:
    """Return what reads with a speaker, or on a PC without speech."""
    return ReadAloud(Speech(lambda: speaker), voice=voice, speed=speed)
