"""The first start: language, name and an optional PIN, one screen after another."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.services.profiles import PIN_LENGTHS, is_pin
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, set_icon
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row

CHOOSE = "Тілді таңдаңыз · Выберите язык · Choose your language"
"""Said in all languages, since nobody has chosen one yet."""

WIDEST_PX = 620


class WelcomePage(Page):
    """Three screens. The step and the name typed so far survive a change of the interface language: see `state`."""

    language_chosen = Signal(str)
    finished = Signal(str, str)
    """Name and PIN; the PIN is empty if the person wants none."""
    cancelled = Signal()
    guest_requested = Signal()

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
        self._language = LanguageScreen(theme, language)
        self._name = NameScreen(theme, name)
        self._pin = PinScreen(theme)
        self._screens: tuple[Screen, ...] = (self._language, self._name, self._pin)
        self._stack = QStackedWidget()
        self._count = label("", role="small")
        self._notice = Notice(theme)
        self._cancel = button(self.tr("Cancel"))
        self._back = button(self.tr("Back"))
        self._next = button("", kind="primary")
        self._lay_out()
        self._connect()
        self._cancel.setVisible(can_go_back)
        self.go_to(step)

    def state(self) -> tuple[int, str]:
        """Return the step shown and the name typed so far, to build the page again in another language."""
        return self._step, self._name.field.text()

    def show_error(self, sentence: str) -> None:
        """Say why the profile could not be made."""
        self._notice.complain(sentence)
        self.reveal(self._notice)

    def go_to(self, step: int) -> None:
        """Show one of the three screens."""
        self._step = step
        self._notice.clear()
        self._stack.setCurrentIndex(step)
        words = self.tr("Step {number} of {total}")
        set_text(self._count, words.format(number=step + 1, total=len(self._screens)))
        self._back.setVisible(step > 0)
        forward = self.tr("Next") if step < len(self._screens) - 1 else self.tr("Start learning")
        self._next.setText(forward)
        self._next.setAccessibleName(forward)
        self.start_at(self._screens[step].first())

    def _lay_out(self) -> None:
        px = self.theme.px
        for screen in self._screens:
            self._stack.addWidget(screen)
        card = Panel("card", margins=(px(32), px(24), px(32), px(28)), spacing=px(14))
        card.add(self._count, self._stack, self._notice, row(self._cancel, self._back, None, self._next))
        self.column.box.addStretch(1)
        self.column.add(card)
        self.column.box.addStretch(1)

    def _connect(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        for field in (self._name.field, self._pin.field, self._pin.repeat):
            field.returnPressed.connect(self._go_on)
            field.textEdited.connect(self._notice.clear)
        self._name.guest.clicked.connect(self.guest_requested)
        self._cancel.clicked.connect(self.cancelled)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _go_back(self) -> None:
        self.go_to(self._step - 1)

    def _go_on(self) -> None:
        problem = self._screens[self._step].problem()
        if problem:
            self._screens[self._step].first().setFocus()
            self.show_error(problem)
        elif self._step < len(self._screens) - 1:
            self.go_to(self._step + 1)
        else:
            self.finished.emit(" ".join(self._name.field.text().split()), self._pin.field.text())


class Screen(QWidget):
    """One question of the welcome."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.px(8))

    def first(self) -> QWidget:
        """Return the part that has the keyboard at first."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return why the person cannot go on yet, as a sentence; empty if they can."""
        raise NotImplementedError

    def head(self, title: str, *sentences: str) -> None:
        """Put a title and what it is about at the top."""
        self.box.addWidget(label(title, role="title"))
        for sentence in sentences:
            self.box.addWidget(label(sentence))
        self.box.addSpacing(self.theme.px(8))

    def ask(self, words: str, *, value: str = "") -> QLineEdit:
        """Put a field below its words and return it."""
        field = QLineEdit(value)
        field.setAccessibleName(words)
        shown = label(words, role="strong")
        shown.setBuddy(field)
        self.box.addWidget(shown)
        self.box.addWidget(field)
        return field


class LanguageScreen(Screen):
    """Three large buttons, each in its own language."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(theme)
        what = self.tr(
            "Kense teaches civil servants to use the tools of e-government, at their own desk and without internet."
        )
        self.head(self.tr("Welcome to Kense"), what)
        self.box.addWidget(label(CHOOSE, role="muted"))
        self.buttons: dict[str, QPushButton] = {}
        for code, name in LANGUAGE_NAMES.items():
            made = button(name, kind="choice", checkable=True)
            made.setAutoExclusive(True)
            made.setChecked(code == language)
            if code == language:
                set_icon(made, theme.icon("accept", role="accent"))
            made.clicked.connect(partial(self.chosen.emit, code))
            self.buttons[code] = made
            self.box.addWidget(made)
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """Return the button of the language in use."""
        checked = (made for made in self.buttons.values() if made.isChecked())
        return next(checked, next(iter(self.buttons.values())))

    def problem(self) -> str:
        """Ask for a language if none was chosen."""
        if any(made.isChecked() for made in self.buttons.values()):
            return ""
        return self.tr("Choose a language first. You can change it later in Settings.")


class NameScreen(Screen):
    """Who learns."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        why = self.tr("Your name stands on the statement of completion, so write it as in your official papers.")
        self.head(self.tr("What is your name?"), why)
        self.field = self.ask(self.tr("Surname, given name, patronymic"), value=name)
        self.box.addSpacing(theme.px(8))
        later = self.tr(
            "You can also begin without a name. What you do is kept, and the profile gets your name later in Settings."
        )
        self.box.addWidget(label(later, role="small"))
        self.guest = button(self.tr("Learn as a guest"))
        self.box.addLayout(row(self.guest, None))
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """Return the field."""
        return self.field

    def problem(self) -> str:
        """Ask for a name if there is none."""
        return (
            "" if self.field.text().strip() else self.tr("Please write your name. Without it a statement says nothing.")
        )


class PinScreen(Screen):
    """A PIN for those who share a PC; most people leave it empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        shortest, longest = PIN_LENGTHS
        what = self.tr(
            "A PIN keeps other people at this PC from opening your profile. "
            "If nobody else uses this PC, leave both fields empty."
        )
        digits = self.tr("A PIN has {shortest} to {longest} digits.").format(shortest=shortest, longest=longest)
        self.head(self.tr("Do you want a PIN?"), f"{what} {digits}")
        self.field = self._ask_secret(self.tr("PIN (optional)"))
        self.repeat = self._ask_secret(self.tr("The same PIN again"))
        self.box.addStretch(1)

    def first(self) -> QWidget:
        """Return the first field."""
        return self.field

    def problem(self) -> str:
        """Say what is wrong with a PIN; none at all is fine."""
        pin, repeat = self.field.text(), self.repeat.text()
        shortest, longest = PIN_LENGTHS
        if not pin and not repeat:
            return ""
        if not is_pin(pin):
            words = self.tr("A PIN has {shortest} to {longest} digits. Write it again, or leave both fields empty.")
            return words.format(shortest=shortest, longest=longest)
        return "" if pin == repeat else self.tr("The two PINs differ. Write the same PIN in both fields.")

    def _ask_secret(self, words: str) -> QLineEdit:
        field = self.ask(words)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        field.setMaxLength(PIN_LENGTHS[1])
        return field
