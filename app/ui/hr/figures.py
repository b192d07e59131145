"""The figures of the overview: four cards, and completions month by month as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.services.reporting import Month
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel, restyle
from app.ui.widgets.picture import Picture, painter_on
from app.ui.widgets.progress import progress_bar

PLOT_PX = 110
NARROWEST_PX = 260
BAR_SHARE = 0.62


class FigureCard(Panel):
    """A number with what it counts above it, and a note below."""

    def __init__(self, theme: Theme, title: str, *, with_bar: bool = False) -> None:
        margins = (theme.px(18), theme.px(12), theme.px(18), theme.px(14))
        super().__init__("card", margins=margins, spacing=theme.px(2))
        self._title = title
        self._number = label("–", role="number", wrap=False)
        self._note = label("", role="small")
        self.add(label(title, role="small"), self._number)
        self._bar = progress_bar(0.0, name=title) if with_bar else None
        if self._bar is not None:
            self.add(self._bar)
        self.add(self._note)
        self.box.addStretch(1)

    @property
    def words(self) -> str:
        """Number and note, as they are read."""
        return f"{self._number.text()} {self._note.text()}".strip()

    def show_number(self, number: int, note: str, *, tone: str = "", share: float | None = None) -> None:
        """Show another number; `tone` is "bad", "sun" or empty, `share` of 0.0 to 1.0 fills the bar."""
        set_text(self._number, str(number))
        self._number.setAccessibleName(f"{self._title}: {number}")
        restyle(self._number, "tone", tone)
        set_text(self._note, note)
        if self._bar is not None and share is not None:
            self._bar.setValue(round(self._bar.maximum() * share))


class MonthsPicture(Picture):
    """Completions of courses by month; the same numbers are its description."""

    def __init__(self, theme: Theme, months: Sequence[Month], *, parent: QWidget | None = None) -> None:
        told = "; ".join(f"{one.first:%m.%Y}: {one.completions}" for one in months)
        super().__init__(theme, name=translate("hr", "Completions by month"), description=told, parent=parent)
        self._months = list(months)
        self._font = theme.font(size=12)

    def sizeHint(self) -> QSize:
        """Return a size in which every month has room for its number."""
        return QSize(self.theme.px(NARROWEST_PX), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height, which is the same for all widths."""
        del width
        return round(self.theme.px(PLOT_PX) + 2.6 * QFontMetricsF(self._font).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a month, its number above, the month below."""
        del event
        painter = painter_on(self)
        painter.setFont(self._font)
        line = QFontMetricsF(self._font).height()
        plot = QRectF(0, 1.2 * line, self.width(), self.theme.px(PLOT_PX))
        painter.setPen(self.pen("input-line", width=1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        most = max((one.completions for one in self._months), default=0)
        for at, month in enumerate(self._months):
            self._draw_month(painter, plot, at, month, most)
        painter.end()

    def _draw_month(self, painter: QPainter, plot: QRectF, at: int, month: Month, most: int) -> None:
        count = len(self._months)
        middle = self.across(plot, (at + 0.5) / count)
        width = plot.width() / count * BAR_SHARE
        height = plot.height() * month.completions / most if most else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("accent"))
        painter.drawRect(QRectF(middle - width / 2, plot.bottom() - height, width, height))
        metrics = QFontMetricsF(self._font)
        room = plot.width() / count
        self._write(painter, QPointF(middle, plot.bottom() - height - metrics.descent() - 2), str(month.completions))
        name = f"{month.first:%m}" if room < metrics.horizontalAdvance("00.00 ") else f"{month.first:%m.%y}"
        self._write(painter, QPointF(middle, plot.bottom() + metrics.height()), name)

    def _write(self, painter: QPainter, at: QPointF, words: str) -> None:
        painter.setPen(self.colour("text"))
        half = QFontMetricsF(self._font).horizontalAdvance(words) / 2
        painter.drawText(QPointF(at.x() - half, at.y()), words)
