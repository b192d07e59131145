"""Question views ready to try: over an empty course, in any language, shown as a window."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.base.paths import PROGRAM
from app.course.glossary import Glossary
from app.course.library import Library
from app.course.structure import Course, CourseManifest
from app.questions import AnyQuestion, type_of
from app.questions.common import Response
from app.services.values import PaperQuestion
from app.ui.questions import view_of
from app.ui.questions.base import QuestionView
from app.ui.reading import Reading
from app.ui.theme import Theme, load_fonts

MANIFEST = CourseManifest(
    format=1, id="empty", version="1.0.0", title={"en": "Empty"}, languages=("kk", "ru", "en"), modules=()
)
COURSE = Course(manifest=MANIFEST, lessons={}, questions={}, banks={}, media={})


def reading_in(language: str, theme: Theme) -> Reading:
    return Reading(course=COURSE, library=Library(), glossary=Glossary(()), language=language, theme=theme)


class Stage:
    """Shows views, one after another, in the look of the program."""

    def __init__(self, application: QApplication, qtbot: QtBot) -> None:
        application.setStyle("Fusion")
        load_fonts(PROGRAM / "assets" / "fonts")
        self._application = application
        self._qtbot = qtbot
        self.reading = reading_in("en", self._theme(100))

    def set_language(self, language: str) -> None:
        self.reading = replace(self.reading, language=language)

    def set_text_size(self, percent: int) -> None:
        self.reading = replace(self.reading, theme=self._theme(percent))

    def show(self, question: AnyQuestion, *, order: tuple[str, ...] = (), width: int = 560) -> QuestionView:
        """Return the view of a question, shown; `order` is that of its parts on the paper."""
        paper = PaperQuestion(question=question, options=order or type_of(question).options(question))
        view = view_of(paper, self.reading)
        self._qtbot.addWidget(view)
        view.resize(width, 600)
        with self._qtbot.waitActive(view):
            view.show()
        view.focus_first()
        return view

    def _theme(self, percent: int) -> Theme:
        theme = Theme("light", text_size=percent, assets=PROGRAM / "assets")
        theme.apply(self._application)
        return theme


class Told:
    """The responses a view has told, in order."""

    def __init__(self, view: QuestionView) -> None:
        self.responses: list[Response | None] = []
        view.answered.connect(self.responses.append)


def type_in(target: QWidget, text: str) -> None:
    """Type as on a keyboard of any language: QTest knows Latin keys only."""
    for letter in text:
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def words_in(view: QWidget) -> list[str]:
    """Return all words that can be seen in a view, those of list lines as a screen reader says them."""
    words = [one.text() for one in view.findChildren(QLabel) if one.isVisible() and one.text()]
    for lines in view.findChildren(QListWidget):
        words += [lines.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(lines.count())]
    return words
