"""A drop-down list for answers: long choices wrap in the list and in the box, and the mouse wheel never changes it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from app.ui.questions.verdict import verdict_role
from app.ui.questions.wrapped_text import wrapped, wrapped_height
from app.ui.theme import Theme
from app.ui.widgets.panels import restyle

FEWEST_CHARACTERS = 6
"""Width, in characters, below which a box is not squeezed."""

_AMPLE = 1000
"""A size in which the style can be asked how much of it the frame takes."""


class SelectBox(QComboBox):
    """One of several choices, each known by its id; the first entry, with an empty id, chooses nothing."""

    chosen = Signal()
    """The learner chose another entry."""

    def __init__(self, theme: Theme, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locked = False
        self._told = 0
        self.setProperty("kind", "answer")
        # To adjust to contents is what `sizeHint` does; by the policy the open list would be as wide as well.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_CHARACTERS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Not WheelFocus: scrolling the page over a box must neither take the keyboard nor change the answer.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entries = QListView()
        entries.setAccessibleName(name)
        entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Until the style sheet says what kind of list this is, Qt gives it the margins of a menu and forgets them
        # when it measures the height.
        self.ensurePolished()
        self.setView(entries)
        self.setItemDelegate(WrappedEntry(self, theme))
        self.setAccessibleName(name)
        self.addItem(self.tr("choose…"), "")
        self.activated.connect(self._on_activated)
        self.currentIndexChanged.connect(self._on_shown)

    @property
    def choice(self) -> str:
        """The id of the chosen entry; empty for none."""
        return str(self.currentData() or "")

    def choose(self, option_id: str) -> None:
        """Show an entry without telling it; an unknown id shows none."""
        self._told = max(0, self.findData(option_id))
        self.setCurrentIndex(self._told)

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing; locked, the box can still be reached and read."""
        self._locked = locked
        restyle(self, "locked", locked)
        self.update()

    def mark(self, *, good: bool, word: str) -> None:
        """Show a verdict by colour, and tell it to screen readers."""
        restyle(self, "verdict", verdict_role(good=good))
        self.setAccessibleDescription(word)

    def clear_mark(self) -> None:
        """Take the verdict away."""
        restyle(self, "verdict", "")
        self.setAccessibleDescription("")

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, unless the answer is locked."""
        if not self._locked:
            # Entries wrap in the width the box has now.
            self.view().doItemsLayout()
            super().showPopup()

    def sizeHint(self) -> QSize:
        """Return room for the longest entry in one line, also within the wider edge of the focus."""
        hint = super().sizeHint()
        frame = _AMPLE - self._field(QRect(0, 0, _AMPLE, _AMPLE)).width()
        entries = (self.fontMetrics().horizontalAdvance(self.itemText(index)) for index in range(self.count()))
        return QSize(max(entries, default=0) + frame + self._theme.px(8), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower box is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in which the chosen words can be read whole."""
        field = self._field(QRect(0, 0, width, _AMPLE))
        words = wrapped_height(self.currentText(), self.font(), field.width())
        return max(self.sizeHint().height(), words + _AMPLE - field.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the style, the words in as many lines as they need, and the arrow of our icons."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self._field(self.rect())
        words = wrapped(self.currentText(), self.font(), field.width())
        painter.setPen(QColor(self._theme.tokens["text" if self.choice else "muted"]))
        above = max(0.0, (field.height() - words.boundingRect().height()) / 2)
        words.draw(painter, QPointF(field.left(), field.top() + above))
        if not self._locked:
            self._draw_arrow(painter, field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by keys, unless the answer is locked."""
        if self._locked:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list, unless the answer is locked."""
        if self._locked:
            event.ignore()
        else:
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _field(self, rect: QRect) -> QRect:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = rect
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)

    def _draw_arrow(self, painter: QPainter, field: QRect) -> None:
        size = self._theme.px(16)
        room = QRect(field.right(), 0, self.width() - field.right(), self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room = QRect(0, 0, field.left(), self.height())
        place = QRect(0, 0, size, size)
        place.moveCenter(room.center())
        self._theme.icon("unfold", role="muted").paint(painter, place)

    def _on_activated(self, index: int) -> None:
        if index != self._told:
            self._told = index
            self.chosen.emit()

    def _on_shown(self) -> None:
        self.setToolTip(self.currentText() if self.choice else "")
        self.updateGeometry()


class WrappedEntry(QStyledItemDelegate):
    """Draws an entry of the open list in as many lines as it needs."""

    def __init__(self, box: SelectBox, theme: Theme) -> None:
        super().__init__(box)
        self._box = box
        self._inset = (theme.px(10), theme.px(7))
        self._scroll_bar = theme.px(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of an entry in the width of the box."""
        words = wrapped_height(str(index.data()), option.font, self._width())
        return QSize(self._width(), words + 2 * self._inset[1])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry; the one in hand has the accent colour."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = QPalette.ColorRole
        if selected:
            painter.fillRect(option.rect, option.palette.color(colours.Highlight))
        painter.setPen(option.palette.color(colours.HighlightedText if selected else colours.Text))
        words = wrapped(str(index.data()), option.font, self._width())
        place = QRect(0, option.rect.top() + self._inset[1], self._width(), 1)
        place.moveLeft(option.rect.left() + self._inset[0])
        place = QStyle.visualRect(option.direction, option.rect, place)
        words.draw(painter, QPointF(place.topLeft()))

    def _width(self) -> int:
        # The same in measuring and drawing, whether or not the open list has a scroll bar.
        return self._box.width() - 2 * self._inset[0] - self._scroll_bar
