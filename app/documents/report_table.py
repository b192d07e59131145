"""A table for paper and for other programs: what its columns are, its rows, and the moment at which it was true."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

Kind = Literal["text", "number", "percent", "date"]
"""`text` also for employee numbers, so that leading zeros stay; `percent` is a fraction of 0.0 to 1.0."""

Value = str | int | float | date | None


class Column(msgspec.Struct, frozen=True):
    """A column; `width` is its share of a page's width beside the others."""

    title: str
    kind: Kind = "text"
    width: float = 1.0


class ReportTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table with its own words: `stamp` says as of when it is true, `about` what was chosen, "" for everything.

    `strong` are the rows (0-based) that stand out, as sums do; `pages` has "{page}" and "{pages}".
    """

    title: str
    stamp: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Value, ...]]
    about: str = ""
    nothing: str = ""
    pages: str = "{page} / {pages}"
    language: str = "en"
    strong: frozenset[int] = frozenset()


def shown(value: Value, kind: Kind, language: str) -> str:
    """Return a value as people read it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if kind == "percent" and isinstance(value, int | float):
        # Rounded down, so that no one reads a pass mark that was not met.
        return f"{int(value * 100 + 1e-9)} %"
    if isinstance(value, float):
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        return text if language == "en" else text.replace(".", ",")
    return str(value)
