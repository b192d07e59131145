"""Faults of content as plain values: found many at once, told with their place, never raised.

They carry an English template and named fields as errors do (`app.base.errors`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Problem:
    """A fault inside one piece of content, before it is known where the file says it.

    `where` is the path of keys and 0-based indices from the piece's own root, e.g. ("choices", 1, "text").
    """

    code: str
    text: str
    where: tuple[str | int, ...] = ()
    fields: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.fields)


@dataclass(frozen=True, order=True)
class Fault:
    """A fault of content with its place: file relative to the checked folder, 1-based line (0 = whole file)."""

    file: str
    line: int
    code: str
    text: str
    fields: dict[str, object] = field(default_factory=dict, compare=False)
    level: Literal["error", "warning"] = field(default="error", compare=False)

    def __str__(self) -> str:
        return self.text.format(**self.fields)


def each_once(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults by place, each once; two that differ only in a name or language are two."""
    return [fault for fault, _ in sorted({(fault, str(fault)) for fault in faults})]
