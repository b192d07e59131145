"""The bar over a lesson: where in the course it stands, and the ways to see and hear it otherwise."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton

from app.base.i18n import LANGUAGE_NAMES
from app.ui.reading import Reading
from app.ui.reading_aloud import PLAY_KEYS
from app.ui.widgets.buttons import button, set_icon
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

FLIP_KEYS, SIDE_KEYS = "F8", "Shift+F8"

ROOMY_PX = 760
"""Width at 100 % under which the buttons stand below the words."""

HEIGHT_PX = 30
"""Height of a button at 100 %."""


class LessonBar(Panel):
    """Buttons by what they open; those of other languages only where the course has another one."""

    def __init__(self, reading: Reading, lesson_id: str, *, shown: str, second: str) -> None:
        """Take the languages the lesson is shown in and the other one is in."""
        theme = reading.theme
        margins = (theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        super().__init__("topbar", margins=margins, horizontal=True)
        self._roomy, self._height = theme.px(ROOMY_PX), theme.px(HEIGHT_PX)
        module = reading.course.manifest.module_of(lesson_id)
        number = reading.course.manifest.modules.index(module) + 1
        words = self.tr("Module {number} · {title}").format(number=number, title=reading.words(module.title))
        self.words = label(words, role="small")
        self.outline = self._made(self.tr("Outline"), self.tr("Outline of the course"), "Ctrl+O", checkable=True)
        self._shown = shown
        about = self.tr("The same paragraph in another language, and terms")
        self.drawer = self._made(self.tr("Terms"), about, "Ctrl+L", checkable=True)
        about = self.tr("Each paragraph in both languages")
        self.side = self._made(self.tr("Side by side"), about, SIDE_KEYS, checkable=True)
        about = self.tr("The whole lesson in the other language")
        self.flip = self._made("", about, FLIP_KEYS)
        set_icon(self.flip, theme.icon("language"))
        self.listen = self._made(self.tr("Listen"), self.tr("Read aloud from here"), PLAY_KEYS, own_key=False)
        set_icon(self.listen, theme.icon("read-aloud"))
        flow = FlowLayout(spacing=theme.px(6))
        for made in (self.outline, self.drawer, self.side, self.flip, self.listen):
            flow.addWidget(made)
        self.add(self.words, flow)
        self._second = second
        if second:
            self.show_second(second)
        else:
            self.side.hide()
            self.flip.hide()

    def show_second(self, language: str) -> None:
        """Name another second language."""
        one, other = LANGUAGE_NAMES[self._shown], LANGUAGE_NAMES[language]
        _name(self.drawer, self.tr("{one} and {other}").format(one=one, other=other))
        _name(self.flip, self.tr("Show in {language}").format(language=other))
        self._second = language

    def set_alone(self, *, drawer: bool) -> None:
        """Leave only the button of the drawer, which then fills the page, or show all again."""
        for made in (self.words, self.outline, self.listen):
            made.setVisible(not drawer)
        for made in (self.side, self.flip):
            made.setVisible(not drawer and bool(self._second))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        roomy = event.size().width() >= self._roomy
        self.box.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)
        self.box.setStretch(0, 1 if roomy else 0)
        # Signs alone have room in one line where words have not; their names are said and shown all the same.
        for made in (self.flip, self.listen):
            _show_words(made, words=roomy)

    def _made(self, words: str, about: str, keys: str, *, checkable: bool = False, own_key: bool = True) -> QPushButton:
        made = button(words, kind="pill", checkable=checkable, shortcut=keys if own_key else "")
        made.setToolTip(f"{about} ({keys})")
        # As high as those with a sign.
        made.setMinimumHeight(self._height)
        return made


def _name(shown: QPushButton, words: str) -> None:
    shown.setAccessibleName(words)
    _show_words(shown, words=bool(shown.text()) or not shown.isVisible())


def _show_words(shown: QPushButton, *, words: bool) -> None:
    """Show the name of a button on it, or its sign alone."""
    keys = shown.shortcut()
    shown.setText(shown.accessibleName() if words else "")
    # A button forgets its keys when its words change.
    shown.setShortcut(keys)
