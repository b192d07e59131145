"""The settings page: a row for every field of `Settings`, in effect at once."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.base.settings import TEXT_SIZE_RANGE, Settings
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.radio_row import RadioRow

WIDEST_PX = 860
TEXT_SIZE_STEP = 10
DEFAULT_TEXT_SIZE = 100


class SettingsPage(Page):
    """Rows by the name of their field; the page is built again by whoever puts the new settings on."""

    changed = Signal(object)
    """The new `Settings`, at each change."""

    def __init__(self, settings: Settings, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(self.tr("Settings"))
        self.settings = settings
        self.rows: dict[str, QWidget] = {}
        self.column.add(label(self.tr("Settings"), role="title"))
        self.column.add(label(self.tr("Every change is in effect at once and is kept for you alone."), role="muted"))
        self._add_languages()
        self._add_look()
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

    def _add_choice(self, field: str, title: str, hint: str, options: Mapping[str, str]) -> None:
        choice = RadioRow(title, options, value=getattr(self.settings, field), theme=self.theme)
        choice.chosen.connect(partial(self._change, field))
        for option, made in choice.buttons.items():
            made.setObjectName(f"{field}-{option}")
        self._add_row(field, title, hint, choice)

    def _add_row(self, field: str, title: str, hint: str, control: QWidget) -> None:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(4))
        card.add(label(title, role="strong"), label(hint, role="small"))
        card.box.addSpacing(self.theme.px(6))
        card.add(control)
        self.rows[field] = control
        self.column.add(card)

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
