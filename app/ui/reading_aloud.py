"""Reading aloud: passages one after another in the system's voice, the one being read marked on the screen."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.ui.speech import SPEEDS, Speech
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel, restyle, row

ENDS = (".", "?", "!", "…", ":", ";", ",")
"""Signs after which a voice rests by itself."""

PLAY_KEYS, STOP_KEYS, NEXT_KEYS = "F9", "Shift+F9", "Ctrl+F9"


class Passage(NamedTuple):
    """Some words and the part of the page they stand in."""

    text: str
    language: str
    part: QWidget


class ReadAloud(QObject):
    """Says one passage after another; `state` is "still", "reading" or "paused"."""

    reached = Signal(object)
    """The `Passage` that is read from now on; None when there is nothing more."""
    changed = Signal()
    """The state is another one."""
    refused = Signal(str)
    """Why nothing is read, and what helps."""

    def __init__(self, speech: Speech, *, voice: str, speed: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._voice = voice
        self._rate = SPEEDS[speed]
        self._passages: Sequence[Passage] = ()
        self._at = 0
        self._connected = False
        self.state = "still"

    def play(self, passages: Sequence[Passage], first: int = 0) -> None:
        """Read from a passage on; where no voice speaks its language, say so and read nothing."""
        self.stop()
        spoken = [one for one in passages[first:] if one.text.strip()]
        if spoken and self._can_say(spoken[0].language):
            self._passages, self._at = spoken, 0
            self._say()

    def toggle(self) -> None:
        """Pause, or go on after a pause."""
        speaker = self._speech.speaker
        if speaker is None or self.state == "still":
            return
        if self.state == "reading":
            speaker.pause()
            self._set("paused")
        elif speaker.resume():
            self._set("reading")
        else:
            self._say()

    def next(self) -> None:
        """Go on with the passage after this one."""
        if self.state != "still":
            self._go_on()

    def stop(self) -> None:
        """Read nothing more."""
        if self.state == "still":
            return
        if self._speech.speaker is not None:
            self._speech.speaker.stop()
        self._end()

    def _say(self) -> None:
        speaker, passage = self._speech.speaker, self._passages[self._at]
        assert speaker is not None
        self.reached.emit(passage)
        self._set("reading")
        speaker.say(passage.text, language=passage.language, voice=self._voice, rate=self._rate)

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._passages) and self._can_say(self._passages[self._at].language):
            self._say()
        elif self.state != "still":
            self.stop()

    def _on_finished(self) -> None:
        if self.state == "reading":
            self._go_on()

    def _on_failed(self) -> None:
        if self.state != "still":
            self._end()
            self.refused.emit(self.tr("The voice of this PC stopped and gave no reason. Try again, or restart the PC."))

    def _end(self) -> None:
        self._set("still")
        self.reached.emit(None)

    def _set(self, state: str) -> None:
        self.state = state
        self.changed.emit()

    def _can_say(self, language: str) -> bool:
        speaker = self._speech.speaker
        if speaker is None:
            self.refused.emit(no_speech())
            return False
        if not self._connected:
            self._connected = True
            speaker.finished.connect(self._on_finished)
            speaker.failed.connect(self._on_failed)
        if speaker.voices(language):
            return True
        self.refused.emit(no_voice(language))
        return False


class ListenBar(Panel):
    """The buttons while something is read; hidden before. Its keys work on the whole page."""

    reached = Signal(object)
    """The `Passage` being read; the page brings it into sight."""
    refused = Signal(str)

    def __init__(
        self,
        aloud: ReadAloud,
        passages: Callable[[], tuple[Sequence[Passage], int]],
        theme: Theme,
        *,
        page: QWidget,
    ) -> None:
        """Take the passages to read and the number of the first one from the page when reading begins."""
        margins = (theme.px(20), theme.px(6), theme.px(20), theme.px(6))
        super().__init__("info", margins=margins, spacing=theme.px(6), parent=page)
        self._aloud, self._passages, self._theme = aloud, passages, theme
        self._marked: QWidget | None = None
        self.notice = Notice(theme, parent=self)
        self.play_button = self._made(self.tr("Pause"), PLAY_KEYS, self.play)
        self._next = self._made(self.tr("Next paragraph"), NEXT_KEYS, aloud.next)
        self._stop = self._made(self.tr("Stop"), STOP_KEYS, self.stop)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=theme.px(8))
        for one in (self.play_button, self._next, self._stop):
            flow.addWidget(one)
        self.away = button(self.tr("Close"), kind="pill", name=self.tr("Close the notice about the voice"))
        self.away.clicked.connect(self.stop)
        self.add(self.notice, self._buttons, row(self.away, None))
        self.away.hide()
        for keys, act in ((PLAY_KEYS, self.play), (NEXT_KEYS, aloud.next), (STOP_KEYS, self.stop)):
            QShortcut(QKeySequence(keys), page).activated.connect(act)
        aloud.changed.connect(self._show_state)
        aloud.reached.connect(self._mark)
        aloud.refused.connect(self._refuse)
        self.hide()

    def play(self) -> None:
        """Begin, pause or go on."""
        self.notice.clear()
        self.away.hide()
        if self._aloud.state == "still":
            self._aloud.play(*self._passages())
        else:
            self._aloud.toggle()

    def stop(self) -> None:
        """Read nothing more and put the bar away."""
        self._aloud.stop()
        self.hide()

    def _made(self, words: str, keys: str, act: Callable[[], None]) -> QPushButton:
        made = button(words, kind="pill")
        made.setToolTip(f"{words} ({keys})")
        made.clicked.connect(act)
        return made

    def _show_state(self) -> None:
        state = self._aloud.state
        words = self.tr("Go on reading") if state == "paused" else self.tr("Pause")
        self.play_button.setText(words)
        self.play_button.setAccessibleName(words)
        self.play_button.setToolTip(f"{words} ({PLAY_KEYS})")
        self._buttons.setVisible(state != "still")
        self.setVisible(state != "still" or bool(self.notice.words))

    def _mark(self, passage: Passage | None) -> None:
        if self._marked is not None:
            restyle(self._marked, "read", False)
        self._marked = passage.part if passage else None
        if passage is not None:
            passage.part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            restyle(passage.part, "read", True)
        self.reached.emit(passage)

    def _refuse(self, why: str) -> None:
        self.notice.remind(why)
        self.away.show()
        self._buttons.setVisible(self._aloud.state != "still")
        self.show()
        self.refused.emit(why)


def spoken_words(part: QWidget) -> str:
    """Return what stands in a part of a page, from top to bottom: its labels, choices and lists."""
    said = ""
    for one in part.findChildren(QWidget) or [part]:
        words = _own_words(one).strip() if one is part or one.isVisibleTo(part) else ""
        if words:
            # Words of a text with gaps stand in a label each; everything else ends with a rest of the voice.
            ended = words.endswith(ENDS) or one.property("role") == "word"
            said += f"{words} " if ended else f"{words}. "
    return said.strip() or part.accessibleName()


def no_speech() -> str:
    """Say that nothing on this PC can speak, and what helps."""
    return translate(
        "reading-aloud",
        "This PC has no voices that programs can use. On Windows, add one under Settings, Time & language, Speech. On "
        "Linux, ask whoever looks after this PC for Speech Dispatcher.",
    )


def no_voice(language: str) -> str:
    """Say that no voice speaks a language, and what helps."""
    missing = {
        "kk": translate("reading-aloud", "This PC has no Kazakh voice."),
        "ru": translate("reading-aloud", "This PC has no Russian voice."),
        "en": translate("reading-aloud", "This PC has no English voice."),
    }
    where = translate(
        "reading-aloud", "If your Windows offers one, it is under Settings, Time & language, Speech, Manage voices."
    )
    return f"{missing[language]} {where}"


def _line(item: QListWidgetItem) -> str:
    """Return a line of a list as a screen reader says it, with its number if it has one."""
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole) or item.text())


def _own_words(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return part.accessibleName() or part.text()
    if isinstance(part, QComboBox):
        # The first entry, without a value, only asks to choose.
        return ", ".join(part.itemText(number) for number in range(part.count()) if part.itemData(number))
    if isinstance(part, QListWidget):
        return ". ".join(_line(part.item(number)) for number in range(part.count()))
    if isinstance(part, QAbstractButton) and not isinstance(part, QPushButton):
        return part.text()
    return ""
