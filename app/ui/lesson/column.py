"""The column of a lesson's blocks, and where in it the reader is."""

from typing import Protocol

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.base.i18n import LANGUAGE_NAMES
from app.course.structure import Block, Lesson
from app.course.twins import title_twin
from app.ui.blocks import build
from app.ui.blocks.check import CheckBlock, CheckDesk
from app.ui.blocks.frame import BlockContext, BlockFrame
from app.ui.blocks.terms import explain_terms
from app.ui.lesson.twin import twin_part
from app.ui.reading import Reading
from app.ui.theme import MEASURE
from app.ui.widgets.labels import label
from app.ui.widgets.pair import Pair
from app.ui.widgets.panels import Panel, ScrollColumn
from app.ui.widgets.rich_text import RichText

FIRST_BLOCKS = 3
"""Blocks built before a lesson is shown: a screenful; the rest follows while the reader begins."""

BLOCKS_AT_ONCE = 4

COLUMN_PX, SIDE_COLUMN_PX = MEASURE * 9, 340
"""At 100 %: the widest column of text, and the narrowest one that two languages beside each other may have."""


EDGE_PX = 16
"""What the edge of a block takes of its width on both sides, and a little more."""


class Desk(CheckDesk, Protocol):
    """A check desk that also hears of failures to save."""

    def failed(self, error: AppError) -> None:
        """Say that something could not be saved."""


class LessonColumn(ScrollColumn):
    """All blocks of a lesson below each other."""

    current_changed = Signal(int)
    end_shown = Signal()
    followed = Signal(str)
    block_added = Signal(int)
    kept_beside = Signal(object)
    """The `Block` that the reader wants in a window of its own."""

    def __init__(self, lesson: Lesson, reading: Reading, desk: Desk, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__(
            name=lesson.title,
            widest=theme.px(COLUMN_PX),
            margins=(theme.px(32), theme.px(22), theme.px(32), theme.px(40)),
            spacing=theme.px(10),
            parent=parent,
        )
        self.current = 0
        self._frames: list[BlockFrame] = []
        self._context = BlockContext(reading, lesson.language, keep_beside=self.kept_beside.emit)
        self.second = ""
        """The language that each block is shown in too; empty for none."""
        self._room = 0
        self._title = Pair(lesson_title(lesson.title, reading), spacing=theme.px(24))
        self.add(self._title)
        if lesson.language != reading.language:
            self._add_fallback_note(lesson)
        self._lesson = lesson
        self._desk = desk
        self._ended = False
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_some)
        self._add_until(FIRST_BLOCKS)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def go_to(self, index: int) -> None:
        """Bring a block to the top of the screen; the first one shows the title too."""
        self._add_until(index + 1)
        while not self.complete and self._room_below(index) < self.viewport().height():
            self._add_until(len(self._frames) + BLOCKS_AT_ONCE)
        if not self._frames:
            return
        self.current = min(max(index, 0), len(self._frames) - 1)
        top = self._top_of(self._frames[self.current]) if self.current else 0
        self.verticalScrollBar().setValue(top - self._context.reading.theme.px(12))
        self.current_changed.emit(self.current)
        self._tell_end()

    def show_second(self, language: str) -> None:
        """Show each block in another language too, beside it or under it; empty for the first language alone."""
        if language == self.second:
            return
        self.second = language
        words = title_twin(self._context.reading.course, self._lesson, language) if language else ""
        self._title.show_second(lesson_title(words, self._context.reading) if words else None)
        for frame in self._frames:
            self._put_beside(frame)
        self._take_width()
        self._stay()

    def bring(self, index: int) -> None:
        """Scroll to a block that is read aloud, unless it is in sight already."""
        self.reveal(self.frame(index), self._context.reading.theme.px(12))
        # Scrolling looks at the topmost block; this is the one that is read.
        self._look_at(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other where both languages have room."""
        super().resizeEvent(event)
        if self.second:
            self._take_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand as the text needs before the first picture."""
        super().showEvent(event)
        self.settle()
        if not self._ended:
            self._more.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop building: the learner may be signing out, and a closed file answers no questions."""
        super().hideEvent(event)
        self._more.stop()

    def next_block(self) -> None:
        """Put the keyboard on the next block."""
        self._focus(self.current + 1)

    def previous_block(self) -> None:
        """Put the keyboard on the block before."""
        self._focus(self.current - 1)

    def at_end(self) -> bool:
        """Tell whether the end of the last block is on the screen."""
        if not self.complete:
            return False
        if not self._frames:
            return True
        last = self._frames[-1]
        bottom = self._top_of(last) + last.height()
        return bottom <= self.verticalScrollBar().value() + self.viewport().height() + 4

    def flush(self) -> None:
        """Save what is still being typed into checks."""
        for check in self.findChildren(CheckBlock):
            check.flush()

    def frame(self, index: int) -> BlockFrame:
        """Return the frame of a block."""
        self._add_until(index + 1)
        return self._frames[index]

    @property
    def frames(self) -> tuple[BlockFrame, ...]:
        """The frames of the blocks that stand in the column already."""
        return tuple(self._frames)

    @property
    def complete(self) -> bool:
        """Whether all blocks stand in the column; long lessons take a few more moments after they are shown."""
        return len(self._frames) == len(self._lesson.blocks)

    def _add_some(self) -> None:
        self._add_until(len(self._frames) + BLOCKS_AT_ONCE)
        if self.complete:
            self._more.stop()
            self._ended = True
            self.end()
            self._tell_end()

    def _add_until(self, count: int) -> None:
        for index in range(len(self._frames), min(count, len(self._lesson.blocks))):
            self._add_block(index, self._lesson.blocks[index], self._desk)
        if self.isVisible():
            # By itself Qt shows a new part of a visible column only in the next round of events.
            for frame in self._frames:
                frame.setVisible(True)
            self.settle()

    def _add_block(self, index: int, block: Block, desk: Desk) -> None:
        frame = self._framed(index, block, desk)
        self._frames.append(frame)
        self.add(frame)
        self.block_added.emit(index)

    def _framed(self, index: int, block: Block, desk: Desk) -> BlockFrame:
        content: QWidget
        if block.kind == "check":
            content = CheckBlock(block.argument, self._context.reading, desk, failed=desk.failed)
        else:
            content = build(block, self._context)
        frame = BlockFrame(index, block, content)
        frame.looked_at.connect(self._look_at)
        frame.followed.connect(self.followed)
        explain_terms(frame, self._context.reading.glossary, self._context.language)
        if self.second:
            self._put_beside(frame)
        return frame

    def _put_beside(self, frame: BlockFrame) -> None:
        reading, second = self._context.reading, self.second
        frame.show_beside(twin_part(frame.index, self._lesson, reading, self._desk, second) if second else None)
        frame.set_across(self._room)

    def _take_width(self) -> None:
        """Be as wide as one column or two, and put the languages where they have room."""
        theme = self._context.reading.theme
        room = self.viewport().width() - 2 * theme.px(32)
        across = bool(self.second) and room >= 2 * theme.px(SIDE_COLUMN_PX)
        widest = theme.px(COLUMN_PX * 2 if across else COLUMN_PX)
        self._room = min(room, widest) - EDGE_PX if across else 0
        self.column.setMaximumWidth(widest)
        self._title.set_across(self._room)
        for frame in self._frames:
            frame.set_across(self._room)

    def _stay(self) -> None:
        """Keep the block the reader is at on top, whatever grew above it."""
        if self.isVisible():
            self.settle()
            self.go_to(self.current)

    def _add_fallback_note(self, lesson: Lesson) -> None:
        theme = self._context.reading.theme
        words = self.tr("There is no text in {wanted} yet; it is shown in {shown}.").format(
            wanted=LANGUAGE_NAMES[self._context.reading.language], shown=LANGUAGE_NAMES[lesson.language]
        )
        self.add(Panel("info", margins=(theme.px(14), theme.px(8), theme.px(14), theme.px(8))).add(label(words)))

    def _focus(self, index: int) -> None:
        if 0 <= index < len(self._lesson.blocks):
            self._add_until(index + 1)
            # Scrolling looks at the topmost block, so the one that was asked for is named last.
            self.ensureWidgetVisible(self._frames[index], 0, self._context.reading.theme.px(40))
            self._frames[index].setFocus()
            self._look_at(index)

    def _look_at(self, index: int) -> None:
        if index != self.current:
            self.current = index
            self.current_changed.emit(index)

    def _on_scrolled(self, value: int) -> None:
        top = value + self._context.reading.theme.px(24)
        at = next(
            (frame.index for frame in self._frames if self._top_of(frame) + frame.height() > top),
            len(self._frames) - 1,
        )
        self._look_at(at)
        self._tell_end()

    def _room_below(self, index: int) -> int:
        """Return how many pixels of blocks stand from the top of a block to the end: a block can rise no higher."""
        return self._holder.height() - self._top_of(self._frames[min(index, len(self._frames) - 1)])

    def _tell_end(self) -> None:
        if self.at_end():
            self.end_shown.emit()

    def _top_of(self, frame: BlockFrame) -> int:
        return frame.mapTo(self._holder, QPoint(0, 0)).y()


def lesson_title(words: str, reading: Reading) -> RichText:
    """Return the title over a lesson."""
    title = RichText(f"<b>{_escaped(words)}</b>", reading.theme, size=26, line_height=140)
    # As far in as the text of the blocks, which have an edge for the keyboard's mark.
    title.setContentsMargins(7, 0, 7, 0)
    return title


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
