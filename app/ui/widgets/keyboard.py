"""The keyboard card: in which language the keys write now, and the Kazakh letters a keyboard may lack."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel, restyle

LETTERS = {
    "ә": ("А", "A"),
    "ғ": ("Г", "G"),
    "қ": ("К", "K"),
    "ң": ("Н", "N"),
    "ө": ("О", "O"),
    "ұ": ("У", "U"),
    "ү": ("Ю", "Y"),
    "һ": ("Х", "H"),
    "і": ("И", "I"),
}
"""Each letter with the keys that write it together with Alt: the one of its sound on a Russian and a Latin layout."""

UNDER_ALT = {key: letter for letter, keys in LETTERS.items() for key in keys}

CODES = {"kk": "ҚАЗ", "ru": "РУС", "en": "ENG"}
"""How the systems in the offices write the language of the keyboard."""


class KazakhKeys(QObject):
    """Writes Kazakh letters into the fields of a question, by Alt and a key of their sound or by `insert`."""

    typed = Signal(str)
    """A letter was typed on the keyboard itself."""

    def __init__(self, *, by_alt: bool = True, parent: QObject | None = None) -> None:
        """Leave Alt to others where it has work of its own."""
        super().__init__(parent)
        self._by_alt = by_alt
        self._field: QWidget | None = None

    def attend(self, view: QWidget) -> None:
        """Look after the fields of a question from now on."""
        fields: list[QWidget] = [*view.findChildren(QLineEdit), *view.findChildren(QPlainTextEdit)]
        self._field = next((one for one in fields if one.hasFocus()), fields[0] if fields else None)
        for one in fields:
            one.installEventFilter(self)

    def insert(self, letter: str) -> None:
        """Write a letter where the cursor of the field used last stands; the keyboard stays where it is."""
        if self._field is not None:
            # As a key, so that the field keeps its own rules: locked, longest answer, undo, telling the change.
            written = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self._field, written)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice which field is used, and take Alt and a letter before anybody else does."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._field = watched
        elif event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        letter = letter_of(event) if self._by_alt else ""
        press = event.type() == QEvent.Type.KeyPress
        if letter and press:
            self.insert(letter)
        elif letter:
            event.accept()
        elif press and event.key():
            self.typed.emit(event.text())
        return bool(letter)


class KeyboardCard(Panel):
    """Language of the keys, nine letters to press, and what counts; for questions answered in words."""

    def __init__(self, theme: Theme, *, by_alt: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("well", spacing=theme.px(8), parent=parent)
        self._theme = theme
        self._by_alt = by_alt
        self._compact = False
        self.keys = KazakhKeys(by_alt=by_alt, parent=self)
        self.keys.typed.connect(self._on_typed)
        self._badge = label("", role="strong", wrap=False)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=theme.px(6))
        self._tiles = [self._tile(letter) for letter in LETTERS]
        for tile in self._tiles:
            flow.addWidget(tile)
        if not by_alt:
            self._stand_as_one()
        self._note = label(
            self.tr(
                "The letters are under Alt and the key that sounds like them. Answers typed with Russian letters "
                "count where the author allows it."
            ),
            role="small",
        )
        self.add(self._badge, holder, self._note)
        self._inputs = QGuiApplication.inputMethod()
        self._inputs.localeChanged.connect(self._on_layout)
        self._on_layout()
        self.set_compact(compact=False)

    @property
    def language(self) -> str:
        """Language in which the keys write, as far as it can be known: "kk", "ru", "en" or another code."""
        return self._language

    def attend(self, view: QWidget) -> None:
        """Write into the fields of this question from now on."""
        self.keys.attend(view)

    def stand_after(self, part: QWidget) -> None:
        """Let Tab come here from another part."""
        for before, tile in pairwise([part, *self._tiles]):
            QWidget.setTabOrder(before, tile)

    def set_compact(self, *, compact: bool) -> None:
        """Be one line without explanation where there is little room."""
        self._compact = compact
        self._note.setHidden(compact)
        edge = self._theme.px(0 if compact else 12)
        self.box.setContentsMargins(edge, edge, edge, edge)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.box.setDirection(across if compact else down)
        self.box.setStretch(1, int(compact))
        restyle(self, "surface", "ground" if compact else "well")
        self._show(self._language)

    def _tile(self, letter: str) -> QWidget:
        russian, latin = LETTERS[letter]
        words = self.tr("Insert {letter}")
        if self._by_alt:
            words = self.tr("Insert {letter} (Alt+{russian}, on a Latin keyboard Alt+{latin})")
        tile = button(letter, kind="tile", name=words.format(letter=letter, russian=russian, latin=latin))
        # The mouse leaves the keyboard in the field that is being written; Tab can still come here.
        tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tile.clicked.connect(partial(self.keys.insert, letter))
        return tile

    def _stand_as_one(self) -> None:
        """Let Tab come to the row once, and arrows go along it: a form with many fields has it at each of them."""
        for tile in self._tiles:
            tile.installEventFilter(self)
        for tile in self._tiles[1:]:
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tile.setProperty("by_arrows", True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next or last letter by arrows."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._tiles:
            step = steps.get(Qt.Key(event.key()), 0)
            if step:
                at = self._tiles.index(watched) + step
                self._tiles[at % len(self._tiles)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_layout(self) -> None:
        self._show(self._inputs.locale().bcp47Name().partition("-")[0])

    def _on_typed(self, text: str) -> None:
        # Not every system tells its layout; what is typed does.
        self._show(language_typed(text, self._language))

    def _show(self, language: str) -> None:
        self._language = language
        code = CODES.get(language, language.upper())
        words = self.tr("Keyboard: {language}").format(language=code)
        self._badge.setText(code if self._compact else words)
        self._badge.setAccessibleName(words)


def letter_of(event: QKeyEvent) -> str:
    """Return the Kazakh letter for Alt and a key, a capital with Shift; empty for all other keys."""
    modifiers = event.modifiers()
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers & ~shift != Qt.KeyboardModifier.AltModifier or not 0 < event.key() < 0x10000:
        return ""
    letter = UNDER_ALT.get(chr(event.key()).upper(), "")
    return letter.upper() if modifiers & shift else letter


def language_typed(text: str, language: str) -> str:
    """Return the language of the keys after a letter; a Cyrillic one that both have says neither Kazakh nor Russian."""
    letter = text.casefold()
    if len(letter) != 1 or not letter.isalpha():
        return language
    if letter in LETTERS:
        return "kk"
    if "а" <= letter <= "я" or letter == "ё":
        return language if language in {"kk", "ru"} else "ru"
    return "en" if letter.isascii() and language in {"kk", "ru"} else language
