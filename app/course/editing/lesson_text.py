"""Edits of a lesson's text that a button makes: marks, lists, headings, blocks. A text with a selection in, one out."""

import re
from typing import NamedTuple

from app.course.editing.lesson_blocks import body_start, own_blocks

INDENT = 4
"""Spaces by which Markdown takes a list for one inside another."""

ITEM = re.compile(r"^(?P<indent>\s*)(?P<sign>[-*+]|\d+[.)])(?:\s|$)")
HEADING = re.compile(r"^#{1,6}(?!#)\s?")
_OWN_LINE = re.compile(r"^///")


class Selection(NamedTuple):
    """A text and what is selected in it: 0-based places of characters, equal for a cursor."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """The selected text."""
        return self.text[self.start : self.end]

    def replaced(self, words: str) -> "Selection":
        """Return the text with other words in place of the selected ones, and the cursor behind them."""
        end = self.start + len(words)
        return Selection(self.text[: self.start] + words + self.text[self.end :], end, end)


def toggle_mark(chosen: Selection, mark: str) -> Selection:
    """Put a mark such as ** or * around the selection or the word at the cursor, or take it away.

    Doing it twice gives the text back. Spaces and marks at the edges of the selection stay outside, and the mark goes
    no further than the first paragraph: emphasis cannot. Where no word is chosen but signs of a mark around one,
    nothing happens.
    """
    text, start, end = _core(chosen, mark[0])
    width = len(mark)
    before, after = _run_before(text, start, mark[0]), _run_after(text, end, mark[0])
    around = min(before, after)
    if start == end and (before or after or chosen.start < chosen.end):
        beside = text[: start - before][-1:] + text[end + after : end + after + 1]
        if any(one.isalnum() for one in beside):
            return chosen
    if _is_on(around, width):
        text = text[: start - width] + text[start:end] + text[end + width :]
        return Selection(text, start - width, end - width)
    text = text[:start] + mark + text[start:end] + mark + text[end:]
    return Selection(text, start + width, end + width)


def toggle_list(chosen: Selection, *, numbered: bool = False) -> Selection:
    """Make the selected lines items of a list, or plain lines again where all of them are items of that kind already.

    Items of the other kind become items of this one. On lines that are no items, doing it twice gives the text back.
    Front matter, and lines that open or close a block, stay as they are.
    """
    first, last = _lines_of(chosen)
    lines = chosen.text.split("\n")
    wanted = [at for at in range(first, last + 1) if _may_change(lines, at) and (first == last or lines[at].strip())]
    if not wanted:
        return chosen
    take_away = all(_is_item(lines[at], numbered=numbered) for at in wanted)
    for number, at in enumerate(wanted, start=1):
        found = ITEM.match(lines[at])
        words = lines[at][found.end() :] if found else lines[at].lstrip()
        edge = found["indent"] if found else lines[at][: len(lines[at]) - len(words)]
        sign = "" if take_away else f"{number}. " if numbered else "- "
        lines[at] = f"{edge}{sign}{words}"
    return _selected_lines(lines, first, last, cursor=chosen.start == chosen.end)


def toggle_heading(chosen: Selection, level: int) -> Selection:
    """Make the line of the cursor a heading of a level, or a plain line again if it is one."""
    at = chosen.text.count("\n", 0, chosen.start)
    lines = chosen.text.split("\n")
    if at < body_start(lines) or _OWN_LINE.match(lines[at]):
        return chosen
    sign = "#" * level
    found = HEADING.match(lines[at])
    words = lines[at][found.end() :] if found else lines[at]
    lines[at] = words if found and found[0].strip() == sign else f"{sign} {words}"
    return _selected_lines(lines, at, at, cursor=True)


def in_list(chosen: Selection) -> bool:
    """Tell whether the cursor's line is an item of a list, or one that belongs to it."""
    lines = chosen.text[: chosen.start].split("\n")
    line_end = chosen.text.find("\n", chosen.start)
    lines[-1] += chosen.text[chosen.start : line_end if line_end >= 0 else len(chosen.text)]
    for line in reversed(lines):
        if ITEM.match(line):
            return True
        if not line.startswith(" "):
            return False
    return False


def indent(chosen: Selection, by: int) -> Selection:
    """Move the selected lines in (1) or out (-1) by one step; blank lines stay. Out goes no further than the edge."""
    first, last = _lines_of(chosen)
    lines = chosen.text.split("\n")
    start, end = chosen.start, chosen.end
    for at in range(first, last + 1):
        moved = _moved(lines[at], by)
        change = len(moved) - len(lines[at])
        if at == first:
            line_start = chosen.text.rfind("\n", 0, chosen.start) + 1
            start = max(line_start, start + change)
        end += change
        lines[at] = moved
    return Selection("\n".join(lines), start, max(start, end))


def insert_block(chosen: Selection, block: str) -> Selection:
    """Insert a block of its own with a blank line on both sides; the cursor stands behind it.

    A block cannot stand in front matter, in another block or in the middle of a paragraph: it comes after them. A
    selection that is not inside another block is replaced.
    """
    text, place, end = chosen.text, chosen.start, chosen.end
    free = _free_place(text, place)
    before, after = (text[:free], text[free:]) if free != place else (text[:place], text[end:])
    before, after = before.rstrip("\n "), after.lstrip("\n")
    head = f"{before}\n\n{block}" if before else block
    tail = f"\n\n{after}" if after else "\n"
    return Selection(head + tail, len(head), len(head))


def _core(chosen: Selection, sign: str) -> Selection:
    """Return the selection without spaces and marks at its edges, in one paragraph; a bare cursor takes its word."""
    text, start, end = chosen
    if start == end:
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
    while start < end and (text[start].isspace() or text[start] == sign):
        start += 1
    paragraph = re.search(r"\n[^\S\n]*\n", text[start:end])
    if paragraph:
        end = start + paragraph.start()
    while end > start and (text[end - 1].isspace() or text[end - 1] == sign):
        end -= 1
    return Selection(text, start, end)


def _is_on(run: int, width: int) -> bool:
    """Tell whether so many signs on both sides hold the mark: * is emphasis, ** strong, *** both."""
    return run % 2 == 1 if width == 1 else run % 4 >= width


def _run_before(text: str, place: int, sign: str) -> int:
    return place - len(text[:place].rstrip(sign))


def _run_after(text: str, place: int, sign: str) -> int:
    return len(text) - place - len(text[place:].lstrip(sign))


def _lines_of(chosen: Selection) -> tuple[int, int]:
    """Return the first and the last selected line; one of which only the beginning is selected does not count."""
    first = chosen.text.count("\n", 0, chosen.start)
    last = chosen.text.count("\n", 0, chosen.end)
    if last > first and chosen.text[chosen.end - 1] == "\n":
        last -= 1
    return first, last


def _may_change(lines: list[str], at: int) -> bool:
    return at >= body_start(lines) and not _OWN_LINE.match(lines[at])


def _is_item(line: str, *, numbered: bool) -> bool:
    found = ITEM.match(line)
    return found is not None and found["sign"][0].isdigit() == numbered


def _selected_lines(lines: list[str], first: int, last: int, *, cursor: bool) -> Selection:
    start = sum(len(line) + 1 for line in lines[:first])
    end = start + sum(len(line) + 1 for line in lines[first : last + 1]) - 1
    return Selection("\n".join(lines), end if cursor else start, end)


def _moved(line: str, by: int) -> str:
    if not line.strip():
        return line
    if by > 0:
        return " " * INDENT + line
    return line[min(INDENT, len(line) - len(line.lstrip(" "))) :]


def _free_place(text: str, place: int) -> int:
    """Return the nearest place from `place` on where a block may stand."""
    lines = text.split("\n")
    at = text.count("\n", 0, place)
    line_start = text.rfind("\n", 0, place) + 1
    if at < body_start(lines):
        return _start_of(lines, body_start(lines))
    for one in own_blocks(text):
        if one.first < at < one.end or (one.first == at and place > line_start):
            return _start_of(lines, one.end)
    line_end = line_start + len(lines[at])
    if not text[line_start:place].strip() and (at == 0 or not lines[at - 1].strip()):
        return place
    while at + 1 < len(lines) and lines[at].strip() and lines[at + 1].strip():
        at += 1
        line_end += len(lines[at]) + 1
    return place if place == line_end else line_end


def _start_of(lines: list[str], at: int) -> int:
    return min(sum(len(line) + 1 for line in lines[:at]), len("\n".join(lines)))
