"""The learner's attempts at a quiz beside each other: a table, row by row where it is too wide, and a drawing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.services.examining import AttemptReport
from app.ui.reading import Reading
from app.ui.result.attempts_picture import AttemptsPicture
from app.ui.result.standing import day_text, told
from app.ui.text import percent_text, translate
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

NOTHING = "–"


class Comparison(Panel):
    """Attempts that may be told, first one first; the one looked at is marked in words and bold type."""

    def __init__(
        self, reading: Reading, history: Sequence[AttemptReport], present: str, parent: QWidget | None = None
    ) -> None:
        """Compare attempts; `present` is the id of the one looked at."""
        theme = reading.theme
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(12), parent=parent)
        scores = [(one.attempt.row, one.result.fraction) for one in history if told(one)]
        if len(scores) > 1:
            pass_mark = next(one for one in history if one.attempt.row.id == present).result.pass_mark
            self.picture = AttemptsPicture(theme, scores, present=present, pass_mark=pass_mark)
            self.add(self.picture)
        self.add(AttemptTable(reading, history, present))


class AttemptTable(QWidget):
    """Number, day, percent and percent by objective of each attempt; rows below each other when there is no room."""

    def __init__(
        self, reading: Reading, history: Sequence[AttemptReport], present: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = reading.theme
        self._language = reading.language
        self._objectives = _objectives(reading, history)
        self._wide = self._grid(history, present)
        self._narrow = self._rows(history, present)
        # The table must not hold the page open: it is taken only where it fits.
        self._wide.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._wide.setVisible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._wide)
        box.addWidget(self._narrow)

    @property
    def is_wide(self) -> bool:
        """Tell whether the attempts stand as a table."""
        return not self._wide.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the form that has room."""
        super().resizeEvent(event)
        wide = self._wide.sizeHint().width() <= event.size().width()
        if wide != self.is_wide:
            self._wide.setVisible(wide)
            self._narrow.setVisible(not wide)

    def _grid(self, history: Sequence[AttemptReport], present: str) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(18))
        grid.setVerticalSpacing(self._theme.px(6))
        heads = [self.tr("Attempt"), self.tr("Day"), self.tr("Result")]
        for column, words in enumerate(heads):
            grid.addWidget(label(words, role="small", wrap=False), 0, column)
        for column, (number, text) in enumerate(self._numbered(), start=len(heads)):
            head = label(number, role="small", wrap=False)
            head.setAccessibleName(text)
            head.setToolTip(text)
            grid.addWidget(head, 0, column)
        for line, one in enumerate(history, start=1):
            for column, cell in enumerate(self._cells(one, here=one.attempt.row.id == present)):
                grid.addWidget(cell, line, column)
        grid.setColumnStretch(len(heads) + len(self._objectives), 1)
        for line, (number, text) in enumerate(self._numbered(), start=len(history) + 1):
            legend = label(f"{number} {NOTHING} {text}", role="small")
            grid.addWidget(legend, line, 0, 1, len(heads) + len(self._objectives) + 1)
        return holder

    def _cells(self, one: AttemptReport, *, here: bool) -> list[QLabel]:
        """Return the cells of an attempt; a screen reader is told the head of the column with each."""
        attempt = self._name(one, here=here)
        number = str(one.attempt.row.number)
        short = self.tr("{number} (this one)").format(number=number) if here else number
        cells = [(short, attempt), (_day(one), f"{attempt}: {_day(one)}")]
        cells.append((_percent(one), f"{attempt}: {_percent(one)}"))
        cells += [(share, f"{attempt}, {text}: {share}") for text, share in self._shares(one)]
        made = []
        for text, spoken in cells:
            cell = label(text, role="strong" if here else "text", wrap=False)
            cell.setAccessibleName(spoken)
            made.append(cell)
        return made

    def _rows(self, history: Sequence[AttemptReport], present: str) -> QWidget:
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._theme.px(4))
        for at, one in enumerate(history):
            if at:
                box.addSpacing(self._theme.px(10))
            name = self._name(one, here=one.attempt.row.id == present)
            box.addWidget(label(f"{name} · {_day(one)} · {_percent(one)}", role="strong"))
            for text, share in self._shares(one):
                box.addWidget(label(f"{text}: {share}", role="small"))
        return holder

    def _name(self, one: AttemptReport, *, here: bool) -> str:
        words = self.tr("Attempt {number} (this one)") if here else self.tr("Attempt {number}")
        return words.format(number=one.attempt.row.number)

    def _numbered(self) -> list[tuple[str, str]]:
        return [(f"({number})", text) for number, text in enumerate(self._objectives.values(), start=1)]

    def _shares(self, one: AttemptReport) -> list[tuple[str, str]]:
        """Return the percent by objective, in the order of the table; a dash for what was not asked or not told."""
        parts = {part.name: part for part in one.result.objectives if part.possible} if told(one) else {}
        return [
            (text, percent_text(parts[objective].fraction) if objective in parts else NOTHING)
            for objective, text in self._objectives.items()
        ]


def _objectives(reading: Reading, history: Sequence[AttemptReport]) -> dict[str, str]:
    """Return the texts of all objectives that any attempt asked about, in the order of the course."""
    asked = {part.name for one in history for part in one.result.objectives if part.possible}
    return {one.id: reading.words(one.text) for one in reading.course.manifest.objectives if one.id in asked}


def _day(one: AttemptReport) -> str:
    handed_in = one.attempt.row.submitted_at or one.attempt.row.started_at
    return day_text(datetime.fromisoformat(handed_in).astimezone().date())


def _percent(one: AttemptReport) -> str:
    return percent_text(one.result.fraction) if told(one) else translate("attempts", "not told yet")
