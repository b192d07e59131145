"""Tables of people as offices keep them: XLSX and CSV of any encoding, read as from a stranger.

Cells come as text: a number is what the sheet shows of it, so that an employee number keeps its zeros. Nothing is
computed and nothing is fetched; a file that brings macros, links to other files or a flood of data is refused.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell

LARGEST_FILE = 100 * 1024**2
LARGEST_UNPACKED = 1024**3
MOST_RATIO = 200
"""A sheet of names packs to a tenth; what grows more than this is made to fill the memory."""

MOST_PARTS = 2000
MOST_ROWS = 1_048_576
MOST_COLUMNS = 60
MOST_LETTERS = 1000
"""Of one cell; longer ones are no name, and are cut off."""

OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
"""How old .xls files begin, and new ones that a password locks."""

KAZAKH_BYTES = bytes.fromhex("8d8e9d9ea1a2a3a5aaafb4babcbdbebf")
"""Letters of KZ-1048, the Kazakh form of Windows-1251, in whose places Windows-1251 has letters of other languages."""

ENCODINGS = ("utf-8", "utf-16", "windows-1251", "kz-1048")
"""What a CSV file may be written in."""

CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
DOCTYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)

UNREADABLE = QT_TRANSLATE_NOOP(
    "core",
    "The table {file} cannot be read ({reason}). Nobody was taken in. Save it again as XLSX or CSV and try again.",
)
REFUSED = QT_TRANSLATE_NOOP(
    "core",
    "The table {file} was refused: {reason}. Nobody was taken in. Open it in your spreadsheet program, save it as a "
    "plain .xlsx without this, or as CSV, and try again.",
)
WHY = {
    "size": QT_TRANSLATE_NOOP("core", "it is larger than any list of people"),
    "bomb": QT_TRANSLATE_NOOP("core", "unpacked it would fill the memory of this PC"),
    "macros": QT_TRANSLATE_NOOP("core", "it brings macros, which are programs"),
    "links": QT_TRANSLATE_NOOP("core", "it takes data from other files or from the network"),
    "entities": QT_TRANSLATE_NOOP("core", "it has definitions inside that no spreadsheet program writes"),
    "old": QT_TRANSLATE_NOOP("core", "it is an old .xls file, or locked by a password"),
    "kind": QT_TRANSLATE_NOOP("core", "it is neither XLSX nor CSV"),
}
"""Reasons of `REFUSED`."""


class Row(msgspec.Struct, frozen=True):
    """A row that holds something: its number as the spreadsheet shows it, and its cells as text."""

    number: int
    cells: tuple[str, ...]


class RawTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table with its heading; `encoding` and `separator` are those of a CSV file, `sheets` those of a workbook."""

    heading: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()


def read_table(path: Path, *, encoding: str = "", sheet: str = "") -> RawTable:
    """Return the table of a file; `encoding` and `sheet` are guessed unless they are named.

    Raises:
        StorageError: if the file cannot be read, is empty, or is refused.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise refused(path, "size")
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error.strerror or str(error)) from error
    if data.startswith(b"PK"):
        return _workbook(path, data, sheet)
    if data.startswith(OLD_OR_LOCKED):
        raise refused(path, "old")
    if path.suffix.lower() not in {".csv", ".txt", ".tsv"}:
        raise refused(path, "kind")
    return _csv(path, data, encoding)


def guessed_encoding(data: bytes) -> str:
    """Return the encoding of a text file: by its mark, else as whatever it can be read without a fault."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2000]:
        return "utf-16"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "kz-1048" if set(data) & set(KAZAKH_BYTES) else "windows-1251"
    return "utf-8"


def clean_cell(told: str) -> str:
    """Return a cell without control characters and signs that turn text round, its spaces single."""
    return " ".join(CONTROLS.sub(" ", told[:MOST_LETTERS]).split())


def unreadable(path: Path, reason: str) -> StorageError:
    """Return the sentence for a file that cannot be read."""
    return StorageError(UNREADABLE, file=path.name, reason=reason)


def refused(path: Path, why: str) -> StorageError:
    """Return the sentence for a file that is refused."""
    return StorageError(REFUSED, file=path.name, reason=WHY[why])


def _csv(path: Path, data: bytes, encoding: str) -> RawTable:
    chosen = encoding or guessed_encoding(data)
    try:
        text = _decoded(data, chosen)
        separator = _separator(text)
        read = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        rows = [
            Row(read.line_num, tuple(clean_cell(one) for one in cells[:MOST_COLUMNS]))
            for _, cells in zip(range(MOST_ROWS), read, strict=False)
        ]
    except (UnicodeError, LookupError, csv.Error) as error:
        raise unreadable(path, str(error).split("\n", 1)[0]) from error
    return _table(path, rows, encoding=chosen, separator=separator)


def _decoded(data: bytes, encoding: str) -> str:
    if encoding == "utf-8":
        return data.decode("utf-8-sig")
    if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        # Without a mark: the half with the zeros tells which byte comes first.
        return data.decode("utf-16-be" if data[:2000:2].count(0) > data[1:2000:2].count(0) else "utf-16-le")
    return data.decode({"kz-1048": "kz1048", "windows-1251": "cp1251"}.get(encoding, encoding))


def _separator(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(";,\t", key=first.count)


def _workbook(path: Path, data: bytes, sheet: str) -> RawTable:
    import warnings

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _look_into(path, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that it leaves out
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            names = tuple(one.title for one in book.worksheets)
            chosen = next((one for one in book.worksheets if one.title == sheet), None) if sheet else book.worksheets[0]
            if chosen is None:
                raise unreadable(path, f"{sheet}: ?")
            rows = [
                Row(number, tuple(clean_cell(shown_text(one)) for one in cells))
                for number, cells in enumerate(chosen.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS), start=1)
                if any(one.value is not None for one in cells)
            ]
            book.close()
    except StorageError:
        raise
    except (
        OSError,
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        AttributeError,
        SyntaxError,
        zipfile.BadZipFile,
        InvalidFileException,
        OverflowError,
        RecursionError,
    ) as error:  # fmt: skip - what openpyxl and the XML reader raise on damaged files
        raise unreadable(path, str(error).split("\n", 1)[0][:100] or type(error).__name__) from error
    return _table(path, rows, sheet=chosen.title, sheets=names)


def shown_text(cell: "Cell | ReadOnlyCell | EmptyCell") -> str:
    """Return what a sheet shows of a cell, as far as people and numbers go: 7 as "007" has its zeros."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, int | float):
        whole = str(int(value)) if float(value).is_integer() else str(value)
        zeros = str(cell.number_format or "").strip('"')
        return whole.zfill(len(zeros)) if zeros and set(zeros) == {"0"} else whole
    return str(value)


def _table(
    path: Path,
    rows: Sequence[Row],
    *,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    sheets: tuple[str, ...] = (),
) -> RawTable:
    filled = [row for row in rows if any(row.cells)]
    if len(filled) < 2:
        raise unreadable(path, QT_TRANSLATE_NOOP("core", "it has no heading with rows below it"))
    heading, *rest = filled
    # What stands behind the last column that anybody filled is nothing.
    width = max(_width(row.cells) for row in filled)
    return RawTable(
        heading=heading.cells[:width],
        rows=tuple(Row(row.number, _padded(row.cells, width)) for row in rest),
        encoding=encoding,
        separator=separator,
        sheet=sheet,
        sheets=sheets,
    )


def _width(cells: Sequence[str]) -> int:
    return max((place + 1 for place, cell in enumerate(cells) if cell), default=0)


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells[:width], *("" for _ in range(width - len(cells))))


def _look_into(path: Path, data: bytes) -> None:
    """Refuse a workbook that brings more than cells, before anything of it is read.

    Raises:
        StorageError: if it does.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            unpacked = sum(one.file_size for one in parts)
            if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED or unpacked > len(data) * MOST_RATIO:
                raise refused(path, "bomb")
            if any(one.flag_bits & 1 for one in parts):
                raise refused(path, "old")
            names = [one.filename.replace("\\", "/").lower() for one in parts]
            if any("vbaproject" in one or "/macrosheets/" in one or "/activex/" in one for one in names):
                raise refused(path, "macros")
            if any("externallinks/" in one or one.endswith("connections.xml") for one in names):
                raise refused(path, "links")
            if not any(one.endswith("xl/workbook.xml") for one in names):
                raise refused(path, "kind")
            for part in parts:
                _refuse_entities(path, packed, part)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
        raise unreadable(path, str(error).split("\n", 1)[0]) from error
    except zlib.error as error:
        raise unreadable(path, str(error)) from error


def _refuse_entities(path: Path, packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse XML with definitions, by which a few lines can grow to gigabytes; UTF-16 has zeros in between."""
    if not part.filename.lower().endswith((".xml", ".rels", ".vml")):
        return
    with packed.open(part) as file:
        before = b""
        for block in _blocks(file):
            looked = before + block.replace(b"\0", b"")
            if DOCTYPE.search(looked):
                raise refused(path, "entities")
            before = looked[-16:]


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    while block := file.read(1 << 20):
        yield block
