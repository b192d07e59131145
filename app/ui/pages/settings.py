"""The settings page: a row for every field of `Settings`, in effect at once, and what belongs to the own profile."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.base.settings import LOCK_MINUTES, TEXT_SIZE_RANGE, Settings
from app.services.account import Account
from app.ui.account.erasing import EraseCard
from app.ui.account.folder import FolderCard
from app.ui.account.name import NameCard
from app.ui.account.pin import PinCard
from app.ui.account.voice import VoiceRow
from app.ui.hr.desk_card import DeskCard
from app.ui.result.action import ActionButton
from app.ui.speech import Speech
from app.ui.studio.studio_card import StudioCard
from app.ui.text import plural
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 860
TEXT_SIZE_STEP = 10
DEFAULT_TEXT_SIZE = 100


class SettingsPage(Page):
    """Rows by the name of their field; the page is built again by whoever puts the new settings on."""

    page_requested = Signal(str)
    changed = Signal(object)
    """The new `Settings`, at each change."""
    renamed = Signal()
    """The profile has another name."""
    pin_changed = Signal()
    """The profile has a PIN now, another one, or none any more."""
    lock_requested = Signal()
    erase_requested = Signal(bool)
    """The learner confirmed everything; carries whether the name goes on the receipt."""

    def __init__(
        self,
        settings: Settings,
        *,
        account: Account,
        speech: Speech,
        folder: Path,
        theme: Theme,
        is_desk: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show settings; `folder` is where all data lie, `is_desk` whether this PC is an HR desk."""
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Settings"))
        self.settings = settings
        self._account = account
        self._is_desk = is_desk
        self._speech = speech
        self.rows: dict[str, QWidget] = {}
        self.column.add(label(self.tr("Settings"), role="title"))
        self.column.add(label(self.tr("Every change is in effect at once and is kept for you alone."), role="muted"))
        self._add_languages()
        self._add_look()
        self._add_voice()
        self._add_switch(
            "reminders",
            self.tr("Reminders"),
            self.tr("After you sign in, one line says what waits: cards to repeat, assigned work. Nothing ever rings."),
        )
        self._add_profile()
        self.column.add(FolderCard(folder, theme), self.erasing)
        self.column.end()

    def _add_languages(self) -> None:
        same = {"": self.tr("The same as the interface")}
        none = {"": self.tr("None")}
        self._add_choice(
            "interface_language",
            self.tr("Language of the interface"),
            self.tr("Menus, buttons and messages."),
            LANGUAGE_NAMES,
        )
        self._add_choice(
            "content_language",
            self.tr("Language of the courses"),
            self.tr("Lessons, questions and titles. What is not translated is shown in another language."),
            same | LANGUAGE_NAMES,
        )
        self._add_choice(
            "second_language",
            self.tr("Second language"),
            self.tr("The same paragraph in this language stands beside the lesson."),
            none | LANGUAGE_NAMES,
        )
        self._add_switch(
            "side_by_side",
            self.tr("Both languages side by side"),
            self.tr("Lessons show each paragraph in both languages. The keys Shift and F8 do the same."),
        )

    def _add_look(self) -> None:
        themes = {
            "system": self.tr("As on this PC"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._add_choice(
            "theme", self.tr("Colours"), self.tr("High contrast makes letters and edges stand out most."), themes
        )
        size = TextSizeRow(self.settings.text_size, theme=self.theme)
        size.chosen.connect(partial(self._change, "text_size"))
        hint = self.tr("Larger letters everywhere in Kense. The keys Ctrl and plus or minus do the same.")
        self._add_row("text_size", self.tr("Text size"), hint, size)
        self._add_choice(
            "line_spacing",
            self.tr("Room between lines"),
            self.tr("In lessons and questions. Wide helps when lines run into each other."),
            {"normal": self.tr("Normal"), "wide": self.tr("Wide")},
        )
        self._add_switch(
            "reduced_motion",
            self.tr("Less motion"),
            self.tr("Menus and tips appear at once, and the text cursor does not blink."),
        )

    def _add_voice(self) -> None:
        title = self.tr("Voice that reads aloud")
        speed = self.settings.voice_speed
        language = self.settings.reading_language()
        voice = VoiceRow(
            title, self.settings.voice, speech=self._speech, language=language, speed=speed, theme=self.theme
        )
        voice.chosen.connect(partial(self._change, "voice"))
        hint = self.tr("Lessons and questions, also in exams. The key F9 begins and pauses, Shift and F9 stop.")
        self._add_row("voice", title, hint, voice)
        speeds = {
            "slow": self.tr("Slow"),
            "normal": self.tr("Usual"),
            "fast": self.tr("Fast"),
            "faster": self.tr("Faster still"),
        }
        self._add_choice("voice_speed", self.tr("Speed of the voice"), self.tr("How fast it reads."), speeds)

    def _add_profile(self) -> None:
        self.name = NameCard(self._account, self.theme)
        self.name.renamed.connect(self.renamed)
        self.pin = PinCard(self._account, self.theme)
        self.pin.changed.connect(self._on_pin)
        self.erasing = EraseCard(self._account, self.theme)
        self.erasing.erase_requested.connect(self.erase_requested)
        self.column.add(label(self.tr("Your profile"), role="heading"), self.name, self.pin)
        self._add_lock()
        self._add_records()
        desk = DeskCard(self.theme, is_desk=self._is_desk)
        studio = StudioCard(self.theme)
        for card in (studio, desk):
            card.page_requested.connect(self.page_requested)
            self.column.add(card)

    def _add_records(self) -> None:
        hint = self.tr("Backups, what a restore would take back, and one file for another PC.")
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(4))
        card.add(label(self.tr("My records"), role="strong"), label(hint, role="small"))
        made = button(self.tr("Backups and another PC"))
        made.setObjectName("records")
        made.clicked.connect(partial(self.page_requested.emit, "records"))
        flow = FlowLayout()
        flow.addWidget(made)
        card.box.addSpacing(self.theme.px(6))
        self.column.add(card.add(flow))

    def _add_lock(self) -> None:
        title = self.tr("Lock when nobody is here")
        times = {
            str(one): plural("settings", "after %n minute(s)", one) if one else self.tr("Never") for one in LOCK_MINUTES
        }
        self._lock = RadioRow(title, times, value=self._minutes(), theme=self.theme)
        self._lock.chosen.connect(self._choose_lock)
        for option, made in self._lock.buttons.items():
            made.setObjectName(f"lock_after-{option}")
        hint = self.tr(
            "What you did is saved, the list of people is shown, and after your PIN the same place opens again. "
            "The keys Ctrl, Shift and L lock at once."
        )
        card = self._add_row("lock_after", title, hint, self._lock)
        now = ActionButton(self.tr("Lock now"), self.theme, icon="lock")
        now.setObjectName("lock-now")
        now.clicked.connect(self.lock_requested)
        flow = FlowLayout()
        flow.addWidget(now)
        card.box.addSpacing(self.theme.px(6))
        card.add(flow)

    def _minutes(self) -> str:
        return str(self.settings.lock_minutes(has_pin=self._account.has_pin))

    def _choose_lock(self, minutes: str) -> None:
        if minutes != self._minutes():
            self._change("lock_after", int(minutes))

    def _on_pin(self) -> None:
        # Nothing chosen means another time with a PIN than without.
        self._lock.buttons[self._minutes()].setChecked(True)
        self.pin_changed.emit()

    def _add_choice(self, field: str, title: str, hint: str, options: Mapping[str, str]) -> None:
        choice = RadioRow(title, options, value=getattr(self.settings, field), theme=self.theme)
        choice.chosen.connect(partial(self._change, field))
        for option, made in choice.buttons.items():
            made.setObjectName(f"{field}-{option}")
        self._add_row(field, title, hint, choice)

    def _add_switch(self, field: str, title: str, hint: str) -> None:
        options = {"on": self.tr("On"), "off": self.tr("Off")}
        value = "on" if getattr(self.settings, field) else "off"
        choice = RadioRow(title, options, value=value, theme=self.theme)
        choice.chosen.connect(partial(self._switch, field))
        for option, made in choice.buttons.items():
            made.setObjectName(f"{field}-{option}")
        self._add_row(field, title, hint, choice)

    def _switch(self, field: str, value: str) -> None:
        self._change(field, value == "on")

    def _add_row(self, field: str, title: str, hint: str, control: QWidget) -> Panel:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(4))
        card.add(label(title, role="strong"), label(hint, role="small"))
        card.box.addSpacing(self.theme.px(6))
        card.add(control)
        self.rows[field] = control
        self.column.add(card)
        return card

    def _change(self, field: str, value: str | int) -> None:
        self.settings = Settings(**(asdict(self.settings) | {field: value}))
        self.changed.emit(self.settings)


class TextSizeRow(QWidget):
    """A slider with its value in words, and a button back to the usual size."""

    chosen = Signal(int)
    """Percent."""

    def __init__(self, percent: int, *, theme: Theme) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*TEXT_SIZE_RANGE)
        self.slider.setSingleStep(TEXT_SIZE_STEP)
        self.slider.setPageStep(TEXT_SIZE_STEP)
        # While the mouse drags, only the words follow: a page that grows under the mouse would move the slider away.
        self.slider.setTracking(False)
        self.slider.setValue(percent)
        self._percent = percent
        self._words = label("", wrap=False)
        # Names by which the keyboard finds its place again when the page was built anew.
        self.slider.setObjectName("text_size")
        self.reset = button(self.tr("Reset"), name=self.tr("Reset the text size to 100 %"))
        self.reset.setObjectName("text_size-reset")
        self.setLayout(row(self.slider, self._words, self.reset, spacing=theme.px(16)))
        self._say(percent)
        self.slider.sliderMoved.connect(self._say)
        self.slider.valueChanged.connect(self._choose)
        self.reset.clicked.connect(partial(self._choose, DEFAULT_TEXT_SIZE))

    def _choose(self, value: int) -> None:
        percent = _in_steps(value)
        if percent != self._percent:
            self._percent = percent
            self._say(percent)
            self.chosen.emit(percent)
        # A click between two steps leaves the slider there.
        self.slider.setValue(percent)

    def _say(self, value: int) -> None:
        words = self.tr("{percent} %").format(percent=_in_steps(value))
        set_text(self._words, words)
        self.slider.setAccessibleName(self.tr("Text size, {value}").format(value=words))


def _in_steps(value: int) -> int:
    return round(value / TEXT_SIZE_STEP) * TEXT_SIZE_STEP
