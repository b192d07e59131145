"""The foot of a lesson: the items before and after it, and whether all is saved."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.lesson.outline import LessonOutline
from app.ui.reading import Reading
from app.ui.widgets.buttons import WrapButton
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel


class LessonFoot(Panel):
    """Back, what is saved, and the way on; before the first and after the last item is the course's outline."""

    item_requested = Signal(str)
    """The item to go to; empty for the course's outline."""

    def __init__(self, reading: Reading, lesson_id: str, outline: LessonOutline, parent: QWidget | None = None) -> None:
        theme = reading.theme
        margins = (theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        super().__init__("bottombar", margins=margins, horizontal=True, parent=parent)
        self._outline = outline
        ids = [item.id for item in reading.course.manifest.items()]
        at = ids.index(lesson_id)
        before, after = (ids[at - 1] if at else ""), (ids[at + 1] if at + 1 < len(ids) else "")
        back = WrapButton(self._title_of(before), kind="plain")
        back.set_sign(theme.icon("back"))
        back.setAccessibleName(self.tr("Previous: {title}").format(title=self._title_of(before)))
        back.clicked.connect(partial(self.item_requested.emit, before))
        forward = WrapButton(self._title_of(after), kind="primary")
        forward.set_sign(theme.icon("forward", role="on-accent"), behind=True)
        forward.setAccessibleName(self.tr("Next: {title}").format(title=self._title_of(after)))
        forward.clicked.connect(partial(self.item_requested.emit, after))
        self._saved = label("", role="small", wrap=False)
        self.add(back, self._saved, forward)
        for place, part in enumerate((3, 1, 3)):
            self.box.setStretch(place, part)

    def say(self, sentence: str) -> None:
        """Say what is saved."""
        self._saved.setProperty("role", "small")
        set_text(self._saved, sentence)

    def complain(self, sentence: str) -> None:
        """Say that something could not be saved."""
        self._saved.setProperty("role", "bad")
        set_text(self._saved, sentence)
        self._saved.setWordWrap(True)

    def _title_of(self, item_id: str) -> str:
        return self._outline.title_of(item_id) if item_id else self.tr("Course outline")
