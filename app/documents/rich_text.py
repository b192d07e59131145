"""Clean HTML of a lesson as paragraphs and tables that a document can set: runs of letters, each in one font.

Only the tags that a course may have are known (app.course.markup); others leave their words behind.
"""

import re
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from app.documents.fonts import BOLD, ITALIC, REGULAR

Role = Literal["text", "heading", "quotation", "code"]


class Run(NamedTuple):
    """Letters in one font."""

    text: str
    font: str = REGULAR


class Paragraph(NamedTuple):
    """One paragraph; `marker` stands before its first line, `depth` counts the lists around it."""

    runs: tuple[Run, ...]
    marker: str = ""
    depth: int = 0
    role: Role = "text"

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


class Cell(NamedTuple):
    """One cell of a table."""

    paragraphs: tuple[Paragraph, ...]
    heading: bool = False
    align: str = ""


class Grid(NamedTuple):
    """A table, row by row; the first `heads` rows say what stands below them."""

    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0


Part = Paragraph | Grid

BULLET = "•"
STAND_INS = str.maketrans(
    {
        "\N{MINUS SIGN}": "\N{EN DASH}",
        "\N{RIGHTWARDS ARROW}": "\N{EN DASH}",
        "\N{BALLOT BOX}": "[\N{NO-BREAK SPACE}]",
        "\N{ZERO WIDTH SPACE}": "",
    }
)
"""What stands in for signs that lessons use and the fonts have not."""

_FONTS = {"strong": BOLD, "b": BOLD, "th": BOLD, "dt": BOLD, "em": ITALIC, "i": ITALIC, "h2": BOLD, "h3": BOLD}
_ROLES: dict[str, Role] = {"blockquote": "quotation", "pre": "code", "h2": "heading", "h3": "heading"}
_ENDS = {"p", "li", "dt", "dd", "h2", "h3", "blockquote", "pre", "ul", "ol", "dl", "hr", "table", "tr", "td", "th"}
_SPACES = re.compile(r"[ \t\r\n]+")


def read_html(html: str) -> tuple[Part, ...]:
    """Return the paragraphs and tables of clean HTML in reading order; empty ones are left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_paragraph()
    return tuple(reader.parts)


def plain(text: str) -> tuple[Run, ...]:
    """Return a text without markup as one run."""
    return (Run(text.translate(STAND_INS)),) if text else ()


def inline(html: str) -> tuple[Run, ...]:
    """Return the runs of one paragraph's HTML; several paragraphs follow each other on lines of their own."""
    found: list[Run] = []
    for part in read_html(html):
        for one in _paragraphs(part):
            found += [Run("\n")] if found else []
            found += one.runs
    return tuple(found)


def _paragraphs(part: Part) -> tuple[Paragraph, ...]:
    if isinstance(part, Paragraph):
        return (part,)
    return tuple(one for row in part.rows for cell in row for one in cell.paragraphs)


class _List:
    """A list that is open: its next number, None for bullets."""

    def __init__(self, number: int | None) -> None:
        self.number = number

    def marker(self) -> str:
        if self.number is None:
            return BULLET
        self.number += 1
        return f"{self.number - 1}."


class _Table:
    """A table that is open."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.heads = 0
        self.cell: list[Paragraph] | None = None
        self.heading = False
        self.align = ""

    def end_cell(self) -> None:
        if self.cell is None:
            return
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append(Cell(tuple(self.cell), self.heading, self.align))
        self.cell = None

    def grid(self) -> Grid:
        rows = [row for row in self.rows if row]
        heads = next((at for at, row in enumerate(rows) if not all(cell.heading for cell in row)), len(rows))
        return Grid(tuple(map(tuple, rows)), min(heads, 1))


class _Reader(HTMLParser):
    """Collects parts while tags open and close."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Part] = []
        self._open: list[str] = []
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._runs: list[Run] = []
        self._marker = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._break()
            return
        if tag in _ENDS:
            self.end_paragraph()
        if tag != "hr":
            self._open.append(tag)
        told = dict(attrs)
        if tag in {"ul", "ol"}:
            self._lists.append(_List(_number(told.get("start")) if tag == "ol" else None))
        elif tag == "li" and self._lists:
            self._marker = self._lists[-1].marker()
        elif tag == "table":
            self._tables.append(_Table())
        elif tag in {"tr", "td", "th"} and self._tables:
            self._open_in_table(tag, told.get("align") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _ENDS:
            self.end_paragraph()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag in {"td", "th"} and self._tables:
            self._tables[-1].end_cell()
        elif tag == "table" and self._tables:
            self._end_table()
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag)]

    def handle_data(self, data: str) -> None:
        data = data.translate(STAND_INS)
        if "pre" in self._open:
            self._add_code(data)
            return
        text = _SPACES.sub(" ", data)
        if not self._runs or self._runs[-1].text.endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text:
            self._runs.append(Run(text, self._font()))

    def end_paragraph(self) -> None:
        """Keep what was read since the last paragraph ended."""
        runs = _trimmed(self._runs)
        self._runs = []
        if not runs:
            return
        made = Paragraph(runs, self._marker, len(self._lists), self._role())
        self._marker = ""
        if self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.append(made)
        else:
            self.parts.append(made)

    def _open_in_table(self, tag: str, align: str) -> None:
        table = self._tables[-1]
        table.end_cell()
        if tag == "tr":
            table.rows.append([])
        else:
            table.cell, table.heading, table.align = [], tag == "th", align

    def _end_table(self) -> None:
        table = self._tables.pop()
        table.end_cell()
        grid = table.grid()
        if grid.rows:
            self.parts.append(grid)

    def _break(self) -> None:
        if self._runs:
            self._runs.append(Run("\n", self._font()))

    def _add_code(self, data: str) -> None:
        for number, line in enumerate(data.split("\n")):
            if number:
                self._runs.append(Run("\n"))
            if line:
                # Spaces that set a text in columns stay.
                self._runs.append(Run(line.replace(" ", "\N{NO-BREAK SPACE}")))

    def _font(self) -> str:
        return next((_FONTS[tag] for tag in reversed(self._open) if tag in _FONTS), REGULAR)

    def _role(self) -> Role:
        return next((_ROLES[tag] for tag in reversed(self._open) if tag in _ROLES), "text")


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    kept = list(runs)
    while kept and not kept[-1].text.strip(" \n"):
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" \n"))
    return tuple(kept)


def _number(start: str | None) -> int:
    return int(start) if start and start.isdecimal() else 1
