"""The first start: language, name and an optional PIN, one screen after another."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.services.profiles import PIN_LENGTHS, is_pin
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row

CHOOSE = {"kk": "Тілді таңдаңыз", "ru": "Выберите язык", "en": "Choose your language"}
"""Said in all languages, since nobody has chosen one yet."""

WIDEST_PX = 620


class WelcomePage(Page):
    """Three screens. The step and the name typed so far survive a change of the interface language: see `state`."""

    language_chosen = Signal(str)
    finished = Signal(str, str)
    """Name and PIN; the PIN is empty if the person wants none."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        language: str,
        step: int = 0,
        name: str = "",
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a step, 0 to 2; `can_go_back` offers to leave without making a profile."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Welcome to Kense"))
        self.step = step
        self._language = LanguageScreen(theme, language)
        self._name = NameScreen(theme, name)
        self._pin = PinScreen(theme)
        self._screens = (self._language, self._name, self._pin)
        self._stack = QStackedWidget()
        for screen in self._screens:
            self._stack.addWidget(screen)
        self._count = label("", role="small")
        self._notice = Notice(theme)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.setVisible(can_go_back)
        self._back = button(self.tr("Back"))
        self._next = button("", kind="primary")
        self._lay_out()
        self._connect()
        self.go_to(step)

    def state(self) -> tuple[int, str]:
        """Return the step shown and the name typed so far, to build the page again in another language."""
        return self.step, self._name.field.text()

    def show_error(self, sentence: str) -> None:
        """Say why the profile could not be made."""
        self._notice.complain(sentence)

    def go_to(self, step: int) -> None:
        """Show one of the three screens."""
        self.step = step
        self._notice.clear()
        self._stack.setCurrentIndex(step)
        words = self.tr("Step {number} of {total}")
        said = words.format(number=step + 1, total=len(self._screens))
        self._count.setText(said)
        self._count.setAccessibleName(said)
        self._back.setVisible(step > 0)
        forward = self.tr("Next") if step < len(self._screens) - 1 else self.tr("Start learning")
        self._next.setText(forward)
        self._next.setAccessibleName(forward)
        self.start_at(self._screens[step].first())

    def _lay_out(self) -> None:
        px = self.theme.px
        card = Panel("card", margins=(px(32), px(28), px(32), px(28)), spacing=px(16))
        buttons = row(self._cancel, self._back, None, self._next)
        card.add(self._count, self._stack, self._notice, buttons)
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(2)

    def _connect(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        for field in (self._name.field, self._pin.field, self._pin.repeat):
            field.returnPressed.connect(self._go_on)
            field.textEdited.connect(self._notice.clear)
        self._cancel.clicked.connect(self.cancelled)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _go_back(self) -> None:
        self.go_to(self.step - 1)

    def _go_on(self) -> None:
        problem = self._screens[self.step].problem()
        if problem:
            self.start_at(self._screens[self.step].first())
            self._notice.complain(problem)
        elif self.step < len(self._screens) - 1:
            self.go_to(self.step + 1)
        else:
            self.finished.emit(" ".join(self._name.field.text().split()), self._pin.field.text())


class Screen(QWidget):
    """One question of the welcome."""

    def __init__(self, theme: Theme, *, title: str, text: str) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.px(8))
        self.box.addWidget(label(title, role="title"))
        self.box.addWidget(label(text))
        self.box.addSpacing(theme.px(8))

    def first(self) -> QWidget:
        """Return the part that has the keyboard at first."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return why the person cannot go on, as a sentence; empty if they can."""
        raise NotImplementedError

    def ask(self, words: str, *, value: str = "", secret: bool = False) -> QLineEdit:
        """Put a field below its words and return it."""
        field = QLineEdit(value)
        field.setAccessibleName(words)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
            field.setMaxLength(PIN_LENGTHS[1])
        shown = label(words, role="strong")
        shown.setBuddy(field)
        self.box.addWidget(shown)
        self.box.addWidget(field)
        return field


class LanguageScreen(Screen):
    """Three large buttons, each in its own language."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: str) -> None:
        text = self.tr(
            "Kense teaches civil servants to use the tools of e-government, at their own desk and without internet."
        )
        super().__init__(theme, title=self.tr("Welcome to Kense"), text=text)
        for sentence in CHOOSE.values():
            self.box.addWidget(label(sentence, role="small"))
        self.buttons: Mapping[str, QPushButton] = {}

    def first(self) -> QWidget:
        """Return the button of the language in use."""
        return next(iter(self.buttons.values()))

    def problem(self) -> str:
        """Ask for a choice if there is none."""
        return ""
