"""The numbered tiles beside a quiz, by section: which questions are answered, flagged and shown."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.examining import OpenAttempt
from app.ui.quiz.tally import is_asked, tally
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, ScrollColumn, restyle, row

WIDTH_PX = 286


class Navigator(Panel):
    """One tile a question, numbered through; a tile's name tells number and state in words."""

    question_requested = Signal(int)

    def __init__(self, attempt: OpenAttempt, reading: Reading, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__("drawer", parent=parent)
        self.setFixedWidth(theme.px(WIDTH_PX))
        name = self.tr("Questions")
        margins = (theme.px(22), theme.px(22), theme.px(10), theme.px(18))
        self._column = ScrollColumn(name=name, margins=margins, spacing=theme.px(8))
        self._column.add(label(name, role="strong"))
        self._tiles: list[QPushButton] = []
        for title, places in _sections(attempt, reading):
            if title:
                self._column.add(label(title, role="small"))
            self._column.add(self._flow_of(places, theme))
        self._legend = Legend(theme, to_read=bool(tally(attempt).to_read))
        self._column.add(self._legend)
        self._column.end()
        self.box.addWidget(self._column, 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(theme.px(22), 0, theme.px(18), theme.px(18))
        self.box.addLayout(self._below)

    @property
    def counts(self) -> list[str]:
        """What the legend says."""
        return self._legend.words

    def show_state(self, attempt: OpenAttempt, current: int) -> None:
        """Show what is answered and flagged now, and which question is on the sheet (-1 for none)."""
        count = tally(attempt)
        for place, (tile, one) in enumerate(zip(self._tiles, attempt.paper.questions, strict=True)):
            state = "answered" if place in count.answered else "open"
            state = state if is_asked(one) else "read"
            restyle(tile, "state", state)
            restyle(tile, "flagged", place in count.flagged)
            restyle(tile, "current", place == current)
            words = self._tile_name(place + 1, state=state, flagged=place in count.flagged, here=place == current)
            if tile.accessibleName() != words:
                tile.setAccessibleName(words)
        self._legend.show_counts(
            answered=len(count.answered), blank=len(count.blank), flagged=len(count.flagged), to_read=len(count.to_read)
        )

    def add_below(self, part: QWidget) -> None:
        """Put something at the foot, in sight however many tiles there are."""
        self._below.addWidget(part)

    def reveal(self, current: int) -> None:
        """Scroll to the tile of the question shown."""
        self._column.ensureWidgetVisible(self._tiles[current])

    def _flow_of(self, places: list[int], theme: Theme) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=theme.px(7))
        for place in places:
            tile = button(str(place + 1), kind="tile")
            tile.clicked.connect(partial(self.question_requested.emit, place))
            self._tiles.append(tile)
            flow.addWidget(tile)
        return holder

    def _tile_name(self, number: int, *, state: str, flagged: bool, here: bool) -> str:
        words = {"answered": self.tr("answered"), "open": self.tr("open"), "read": self.tr("to read")}
        said = [self.tr("Question {number}").format(number=number), words[state]]
        if flagged:
            said.append(self.tr("flagged"))
        if here:
            said.append(self.tr("shown now"))
        return ", ".join(said)


class Legend(QWidget):
    """How the tiles look, with their numbers."""

    def __init__(self, theme: Theme, *, to_read: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=theme.px(7))
        self._labels: dict[str, QLabel] = {}
        for state in ("answered", "open", "flagged", *(["read"] if to_read else [])):
            flow.addWidget(self._entry(state, theme))

    @property
    def words(self) -> list[str]:
        """What is said, one text for each state."""
        return [one.text() for one in self._labels.values()]

    def show_counts(self, *, answered: int, blank: int, flagged: int, to_read: int) -> None:
        """Show the numbers."""
        counts = {
            "answered": self.tr("answered {count}").format(count=answered),
            "open": self.tr("open {count}").format(count=blank),
            "flagged": self.tr("flagged {count}").format(count=flagged),
            "read": self.tr("to read {count}").format(count=to_read),
        }
        for state, shown in self._labels.items():
            if shown.text() != counts[state]:
                set_text(shown, counts[state])

    def _entry(self, state: str, theme: Theme) -> QWidget:
        swatch = QLabel()
        swatch.setProperty("swatch", state)
        swatch.setFixedSize(theme.px(10), theme.px(12))
        self._labels[state] = label("", role="small", wrap=False)
        holder = QWidget()
        entry = row(swatch, self._labels[state], spacing=theme.px(4))
        entry.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(entry)
        return holder


def _sections(attempt: OpenAttempt, reading: Reading) -> list[tuple[str, list[int]]]:
    """Return the places of each section under its title; the rest of the paper has an empty one."""
    found: list[tuple[str, list[int]]] = []
    for place, one in enumerate(attempt.paper.questions):
        title = section_title(attempt, one.section, reading)
        if not found or found[-1][0] != title:
            found.append((title, []))
        found[-1][1].append(place)
    return found


def section_title(attempt: OpenAttempt, section: str, reading: Reading) -> str:
    """Return the title of a section of the quiz; empty if it has none, or has gone from the course."""
    titles = {one.id: one.title for one in attempt.quiz.sections}
    return reading.words(titles[section]) if section in titles else ""
