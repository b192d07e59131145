"""The column of a lesson as learners see it, which takes a new text and keeps every block that looks as before."""

from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from app.base.errors import AppError
from app.course.structure import Block, Lesson
from app.questions.common import Response
from app.services.learning import CheckAnswer
from app.services.trial_checks import trial_check, trial_mark
from app.services.values import MarkedQuestion, PaperQuestion
from app.ui.blocks.frame import BlockFrame
from app.ui.lesson.column import FIRST_BLOCKS, Desk, LessonColumn, lesson_title
from app.ui.reading import Reading
from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.pair import Pair
from app.ui.widgets.panels import Panel

HEADLESS = ("heading", "check", "practice")
"""Kinds whose text links no terms."""

SLICE_MS = 8
"""How long blocks are built before keys and mouse are looked at again."""


class TrialDesk:
    """Marks answers to checks and forgets them."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def check(self, question_id: str) -> PaperQuestion:
        """Return a question ready to show."""
        return trial_check(self.reading.course, self.reading.library, question_id)

    def check_answer(self, question_id: str) -> CheckAnswer | None:
        """Return no answer: none was kept."""
        del question_id
        return None

    def answer_check(self, shown: PaperQuestion, response: Response, *, revealed: bool) -> MarkedQuestion:
        """Return the mark of an answer."""
        del revealed
        return trial_mark(shown, response)

    def failed(self, error: AppError) -> None:
        """Raise it: nothing is saved here, so nothing of it can fail."""
        raise error


class _Look(NamedTuple):
    """All that the widget of a block is made from; two blocks with the same look the same."""

    kind: str
    argument: str
    level: int
    html: str
    thing: object
    """What its argument names: a question, a picture, a desk, an entry of the law."""

    @property
    def words(self) -> tuple[str, str, int, str]:
        return self.kind, self.argument, self.level, self.html


class PreviewColumn(LessonColumn):
    """A lesson column whose lesson can be exchanged while it is read."""

    def __init__(self, lesson: Lesson, reading: Reading, parent: QWidget | None = None) -> None:
        self._trial = TrialDesk(reading)
        self._waiting: list[BlockFrame] = []
        """Blocks that are built but not shown yet, below those that are."""
        self._line_wanted: float | None = None
        """A line to come to as soon as its block stands."""
        super().__init__(lesson, reading, self._trial, parent)
        self._looks, self._linked_before = _looks(lesson, reading)

    @property
    def theme(self) -> Theme:
        """The look the blocks were made in."""
        return self._context.reading.theme

    def exchange(self, lesson: Lesson, reading: Reading) -> int:
        """Show another text of the lesson in the same language and theme; return how many blocks were built anew."""
        self._show_waiting()
        looks, linked_before = _looks(lesson, reading)
        kept = self._same(looks)
        anchor = self._anchor(kept)
        self._trial.reading = self._context.reading = reading
        if lesson.title != self._lesson.title:
            self._retitle(lesson.title)
        self._lesson, self._looks, self._linked_before = lesson, looks, linked_before
        self.setUpdatesEnabled(False)
        built = self._arrange(kept)
        self._stand_at(anchor)
        self.setUpdatesEnabled(True)
        return built

    def line_at_top(self) -> float:
        """Return the 0-based line of the file whose block is at the top, with the fraction of the way to the next."""
        top = self.verticalScrollBar().value()
        for frame in self.frames:
            height = max(1, frame.height() + self.box.spacing())
            place = self._top_of(frame)
            if place + height > top:
                first, end = self._lines(frame.index)
                return first + min(1.0, max(0.0, (top - place) / height)) * (end - first)
        return float(self._lesson.blocks[-1].line) if self._lesson.blocks else 0.0

    def show_line(self, line: float) -> None:
        """Bring the place of a 0-based line to the top, as far as there is more below; later if it is not built yet."""
        if not self._lesson.blocks or line < self._lesson.blocks[0].line - 1:
            self.verticalScrollBar().setValue(0)
            return
        index = self.index_of(line)
        self._line_wanted = line if index >= len(self._frames) else None
        if self._line_wanted is not None:
            return
        frame = self._frames[index]
        first, end = self._lines(index)
        share = min(1.0, (line - first) / max(1, end - first))
        height = frame.height() + self.box.spacing()
        self.verticalScrollBar().setValue(round(self._top_of(frame) + share * height))

    def bring_line(self, line: int) -> None:
        """Bring the block of a 0-based line into sight, unless it is already."""
        index = self.index_of(line)
        if index < len(self._frames):
            self._line_wanted = None
            self.bring(index)
        else:
            self._line_wanted = float(line)

    def index_of(self, line: float) -> int:
        """Return the block in which a 0-based line of the file is; 0 before the first."""
        return max(0, sum(one.line - 1 <= line for one in self._lesson.blocks) - 1)

    def frame(self, index: int) -> BlockFrame:
        """Return the frame of a block; one that stands already costs nothing."""
        return self._frames[index] if index < len(self._frames) else super().frame(index)

    def wait(self) -> None:
        """Build no more blocks for now: somebody is typing. The next exchange goes on."""
        self._more.stop()

    def _add_some(self) -> None:
        """Build blocks for some milliseconds, and show them when they are as many as are shown.

        Each showing gives the whole column its place anew; so a long lesson costs twice its last one in all.
        """
        running = QElapsedTimer()
        running.start()
        while (index := len(self._frames) + len(self._waiting)) < len(self._lesson.blocks):
            frame = self._framed(index, self._lesson.blocks[index], self._trial)
            # Outside the layout, which would give everything its place anew.
            frame.setParent(self.column)
            self._waiting.append(frame)
            if running.elapsed() >= SLICE_MS:
                break
        whole = index + 1 >= len(self._lesson.blocks)
        if whole or len(self._waiting) >= len(self._frames):
            self._show_waiting()
            self.settle()
            if self._line_wanted is not None:
                self.show_line(self._line_wanted)
        if self.complete:
            self._more.stop()
            self._ended = True
            self.end()

    def _add_until(self, count: int) -> None:
        self._show_waiting()
        super()._add_until(count)

    def _show_waiting(self) -> None:
        for frame in self._waiting:
            self.add(frame)
            frame.setVisible(True)
        self._frames += self._waiting
        self._waiting = []

    def _lines(self, index: int) -> tuple[int, int]:
        """Return the 0-based line of a block and that of the next."""
        blocks = self._lesson.blocks
        first = blocks[index].line - 1
        return first, blocks[index + 1].line - 1 if index + 1 < len(blocks) else first + 1

    def _framed(self, index: int, block: Block, desk: Desk) -> BlockFrame:
        if block.kind == "check" and block.argument not in self._context.reading.course.questions:
            words = self.tr("There is no question {question} in this course yet.")
            said = label(words.format(question=block.argument or "…"))
            return BlockFrame(index, block, Panel("bad", margins=(12, 10, 12, 10)).add(said))
        return super()._framed(index, block, desk)

    def _same(self, looks: list[_Look]) -> dict[int, BlockFrame]:
        """Return the frames that can stay, by their place in the new text."""
        old = self._looks[: len(self._frames)]
        pairs = SequenceMatcher(None, [one.words for one in old], [one.words for one in looks], autojunk=False)
        return {
            match.b + step: self._frames[match.a + step]
            for match in pairs.get_matching_blocks()
            for step in range(match.size)
            if old[match.a + step].thing == looks[match.b + step].thing
        }

    def _arrange(self, kept: dict[int, BlockFrame]) -> int:
        """Put kept and new frames in their order; those far below follow when there is time. Return the new ones."""
        last = self.box.itemAt(self.box.count() - 1)
        if last is not None and last.spacerItem() is not None:
            self.box.takeAt(self.box.count() - 1)
        above = self.box.count() - len(self._frames)
        staying = set(map(id, kept.values()))
        for frame in [one for one in self._frames if id(one) not in staying]:
            self._let_go(frame)
        wanted = min(max([*kept, FIRST_BLOCKS - 1]) + 1, len(self._lesson.blocks))
        self._frames = [self._placed(index, kept.get(index), above + index) for index in range(wanted)]
        self._context.linked = set(self._linked_before[wanted])
        self._ended = self.complete
        if self._ended:
            self._more.stop()
            self.end()
        elif self.isVisible():
            self._more.start()
        self.current = min(self.current, max(0, len(self._frames) - 1))
        self.settle()
        return wanted - len(kept)

    def _placed(self, index: int, frame: BlockFrame | None, at: int) -> BlockFrame:
        block = self._lesson.blocks[index]
        if frame is not None:
            frame.index, frame.block = index, block
            return frame
        self._context.linked = set(self._linked_before[index])
        made = self._framed(index, block, self._trial)
        self.box.insertWidget(at, made)
        made.setVisible(True)
        return made

    def _let_go(self, frame: BlockFrame) -> None:
        self.box.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _anchor(self, kept: dict[int, BlockFrame]) -> tuple[BlockFrame, int] | None:
        """Return the first block in sight that stays, with its height over the top of what is seen."""
        top = self.verticalScrollBar().value()
        staying = set(map(id, kept.values()))
        frames = [one for one in self._frames if id(one) in staying]
        seen = [one for one in frames if self._top_of(one) + one.height() > top]
        chosen = next(iter(seen), None) or next(reversed(frames), None)
        return (chosen, self._top_of(chosen) - top) if chosen is not None and top else None

    def _stand_at(self, anchor: tuple[BlockFrame, int] | None) -> None:
        if anchor is not None:
            frame, above = anchor
            self.verticalScrollBar().setValue(self._top_of(frame) - above)

    def _retitle(self, words: str) -> None:
        reading, old = self._context.reading, self._title
        title = lesson_title(words, reading)
        self._title = Pair(title, spacing=reading.theme.px(24))
        item = old.itemAt(0)
        before = item.widget() if item is not None else None
        if before is not None:
            before.hide()
            before.deleteLater()
        self.box.removeItem(old)
        old.deleteLater()
        self.box.insertLayout(0, self._title)
        title.setVisible(True)
        self.setAccessibleName(words)


def _looks(lesson: Lesson, reading: Reading) -> tuple[list[_Look], list[set[str]]]:
    """Return the looks of all blocks, and which terms were linked before each of them and after the last."""
    looks, before, linked = [], [], set[str]()
    for block in lesson.blocks:
        before.append(set(linked))
        html = reading.block_html(block, language=lesson.language, linked=None if block.kind in HEADLESS else linked)
        looks.append(_Look(block.kind, block.argument, block.level, html, _thing(block, reading)))
    before.append(set(linked))
    return looks, before


def _thing(block: Block, reading: Reading) -> object:
    match block.kind:
        case "check":
            return reading.course.questions.get(block.argument), reading.library.law
        case "practice":
            return reading.course.practices.get(block.argument)
        case "rule":
            return reading.law_entry(block.argument)
        case "figure":
            media = reading.media(block.argument)
            path = Path(reading.course.folder) / "media" / media.file if media else None
            return media, path, path.stat().st_mtime_ns if path and path.is_file() else 0
        case _:
            return None
