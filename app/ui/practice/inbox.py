"""The inbox of a desk: the cases of a tray in a list, each with its sender, its subject and the days it has left."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.practice.desk import TRAYS, CaseState, DeskPlay, State
from app.ui.practice.told import Told
from app.ui.questions.wrapped_text import wrapped, wrapped_height
from app.ui.text import plural, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.panels import Panel

LINE = Qt.ItemDataRole.UserRole
CASE = Qt.ItemDataRole.UserRole + 1

SOON_DAYS = 3
"""Working days left from which on a case is marked as urgent."""

WIDTH_PX = 306


@dataclass(frozen=True)
class InboxLine:
    """What a line of the list says; `tone` is a pair of colour roles ("bad", "sun" or "plain")."""

    sender: str
    subject: str
    left: str = ""
    tone: str = "plain"
    unread: bool = False

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        new = translate("practice", "new") if self.unread else ""
        return ". ".join(part for part in (self.sender, self.subject, self.left, new) if part)


class CaseList(QListWidget):
    """Opens nothing when the keyboard comes to it: reading a case takes its time."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing the first line, as lists do otherwise."""
        chosen = self.currentItem() is not None
        with QSignalBlocker(self):
            super().focusInEvent(event)
            if not chosen:
                self.setCurrentIndex(QModelIndex())


class Inbox(Panel):
    """Trays as pills and the cases of one of them; Enter or a click opens a case."""

    case_chosen = Signal(str)

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        theme = told.theme
        super().__init__("column", spacing=0, parent=parent)
        self._told = told
        self.tray = TRAYS[0]
        heads = Panel("plain", margins=(theme.px(14), theme.px(12), theme.px(10), theme.px(10)))
        flow = FlowLayout(spacing=theme.px(6))
        heads.add(flow)
        self._pills = {one: button("", kind="pill", checkable=True) for one in TRAYS}
        for name, pill in self._pills.items():
            pill.clicked.connect(lambda _checked, tray=name: self.show_tray(tray))
            flow.addWidget(pill)
        self.list = CaseList()
        self.list.setProperty("kind", "inbox")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(InboxDelegate(theme, self.list))
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self.add(heads, self.list)
        self.box.setStretch(1, 1)
        self._state: State | None = None
        self._quiet = False

    def show_state(self, state: State, current: str) -> None:
        """Show the cases as they lie now."""
        self._state = state
        counts = {tray: [n for n, one in state.cases.items() if one.tray == tray] for tray in TRAYS}
        play = self._told.play
        assert isinstance(play, DeskPlay)
        for tray, pill in self._pills.items():
            name = play.practice.tray_names.get(tray)
            words = self._told.words(name) if name else _tray_words(tray)
            pill.setText(f"{words} {len(counts[tray])}")
            pill.setAccessibleName(f"{words}: {len(counts[tray])}")
            pill.setChecked(tray == self.tray)
        self._quiet = True
        self._fill(counts[self.tray], state, current)
        self._quiet = False

    def show_tray(self, tray: str) -> None:
        """Show another tray."""
        self.tray = tray
        if self._state is not None:
            self.show_state(self._state, "")

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    def _fill(self, names: list[str], state: State, current: str) -> None:
        shown = [self.list.item(at).data(CASE) for at in range(self.list.count())]
        if shown != names:
            self.list.clear()
            for name in names:
                item = QListWidgetItem()
                item.setData(CASE, name)
                self.list.addItem(item)
        for at, name in enumerate(names):
            line = self._line(name, state.cases[name], state)
            item = self.list.item(at)
            if item.data(LINE) != line:
                item.setData(LINE, line)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
        if current in names:
            self.list.setCurrentRow(names.index(current))

    def _line(self, name: str, case: CaseState, state: State) -> InboxLine:
        play = self._told.play
        assert isinstance(play, DeskPlay)
        spec = play.subjects[name]
        left, tone = _left_words(play, case, state)
        return InboxLine(
            sender=self._told.words(spec.sender, case=name),
            subject=self._told.words(spec.subject, case=name),
            left=left,
            tone=tone,
            unread=not case.opened,
        )

    def _on_current(self, item: QListWidgetItem | None) -> None:
        # Walking through the list with the arrow keys opens what is walked over, as every mail program does.
        if item is not None and not self._quiet and self.list.hasFocus():
            self.case_chosen.emit(item.data(CASE))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.case_chosen.emit(item.data(CASE))


def _tray_words(tray: str) -> str:
    words = {
        "inbox": translate("practice", "Inbox"),
        "waiting": translate("practice", "Waiting"),
        "closed": translate("practice", "Closed"),
    }
    return words[tray]


def _left_words(play: DeskPlay, case: CaseState, state: State) -> tuple[str, str]:
    """Return the working days left until the day the learner noted, with their tone; nothing before one is noted."""
    noted = [one.values[play.practice.due_field] for one in case.done if play.practice.due_field in one.values]
    if not noted or state.now is None or case.tray == "closed":
        return "", "plain"
    try:
        last = date.fromisoformat(str(noted[-1]))
    except ValueError:
        return "", "plain"
    days = play.scene.working_days_between(state.now.date(), last)
    if days < 0:
        return translate("practice", "overdue"), "bad"
    if days == 0:
        return translate("practice", "today"), "bad"
    words = plural("practice", "%n working day(s)", days)
    return words, "sun" if days <= SOON_DAYS else "plain"


class InboxDelegate(QStyledItemDelegate):
    """Draws sender and days left in the first line, the subject below; the current one on the soft accent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bold = theme.font(size=14, bold=True)
        self._plain = theme.font(size=14)
        self._small = theme.font(size=12, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line in the width of its list."""
        line: InboxLine | None = index.data(LINE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else view.width()
        if line is None:
            return QSize(width, 0)
        room = self._room(width)
        # Bold is the wider one: a line that was read keeps its height.
        height = wrapped_height(line.sender, self._bold, room - self._pill_width(line))
        height += self._theme.px(4) + wrapped_height(line.subject, self._bold, room)
        return QSize(width, height + self._theme.px(24))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        line: InboxLine | None = index.data(LINE)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, tokens, rect = self._theme, self._theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens["accent-soft"]))
            edge = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), theme.px(4), rect.height()))
            painter.fillRect(edge, QColor(tokens["accent"]))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens["focus-edge"]), 3))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
        painter.setPen(QColor(tokens["line"]))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(tokens["text"]))
        room = self._room(rect.width())
        left, top = rect.left() + theme.px(16), rect.top() + theme.px(11)
        sender = wrapped(line.sender, self._bold if line.unread else self._plain, room - self._pill_width(line))
        place = QStyle.visualRect(option.direction, rect, QRect(left, top, room, 1))
        sender.draw(painter, QPointF(place.left(), top))
        below = top + round(sender.boundingRect().height()) + theme.px(4)
        subject = wrapped(line.subject, self._bold if line.unread else self._plain, room)
        subject.draw(painter, QPointF(place.left(), below))
        if line.left:
            self._draw_pill(painter, option, line, QRect(left, top, room, 1))
        painter.restore()

    def _draw_pill(self, painter: QPainter, option: QStyleOptionViewItem, line: InboxLine, room: QRect) -> None:
        theme, tokens = self._theme, self._theme.tokens
        grounds = {"bad": ("bad-soft", "bad"), "sun": ("sun-soft", "on-sun"), "plain": ("alternate", "text")}
        ground, ink = grounds[line.tone]
        width = self._pill_width(line) - theme.px(8)
        pill = QRect(room.right() - width, room.top() - theme.px(1), width, theme.px(20))
        pill = QStyle.visualRect(option.direction, option.rect, pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens[ground]))
        painter.drawRoundedRect(QRectF(pill), theme.px(10), theme.px(10))
        painter.setPen(QColor(tokens[ink]))
        painter.setFont(self._small)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, line.left)

    def _pill_width(self, line: InboxLine) -> int:
        if not line.left:
            return 0
        return QFontMetrics(self._small).horizontalAdvance(line.left) + self._theme.px(26)

    def _room(self, width: int) -> int:
        return width - self._theme.px(16 + 14)
