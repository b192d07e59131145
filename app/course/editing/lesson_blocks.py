"""The own blocks of a lesson as they stand in its text, and the text of new ones."""

import re
from typing import NamedTuple

from app.course.markup import EMPTY, end_of_text

OPENING = re.compile(r"^///\s*([^|\s][^|]*?)\s*(?:\|\s*(.*?))?\s*$")
CLOSING = re.compile(r"^///\s*$")
FENCE = re.compile(r"^\s*(```|~~~)")
"""As app.course.markup reads them; a test compares."""


class OwnBlock(NamedTuple):
    """One block between /// lines: its kind, argument and text, and its lines, 0-based, `end` is the one behind it."""

    kind: str
    argument: str
    text: str
    first: int
    end: int
    closed: bool = True


def body_start(lines: list[str]) -> int:
    """Return the 0-based line after the front matter; 0 if there is none."""
    if lines and lines[0].strip() == "---":
        for number, line in enumerate(lines[1:], start=1):
            if line.strip() == "---":
                return number + 1
    return 0


def own_blocks(text: str) -> tuple[OwnBlock, ...]:
    """Return the own blocks of a lesson's text in order, those of unknown kinds too; code is not looked into.

    One that is never closed ends before the next blank line or block.
    """
    lines = text.split("\n")
    found: list[OwnBlock] = []
    at = body_start(lines)
    while at < len(lines):
        opening = OPENING.match(lines[at])
        if opening:
            found.append(_own_block(lines, at, opening))
            at = found[-1].end
        elif not lines[at].strip() or CLOSING.match(lines[at]):
            at += 1
        else:
            at = end_of_text(lines, at)
    return tuple(found)


def block_at(text: str, line: int) -> OwnBlock | None:
    """Return the own block of which a 0-based line is part, or None."""
    return next((one for one in own_blocks(text) if one.first <= line < one.end), None)


def replace_block(text: str, block: OwnBlock, new: str) -> str:
    """Return the text with another text in place of a block found in it; nothing else changes."""
    lines = text.split("\n")
    return "\n".join((*lines[: block.first], *new.split("\n"), *lines[block.end :]))


def block_text(kind: str, argument: str = "", text: str = "") -> str:
    """Return the text of an own block. A line of its text that would open or close a block is moved in by a space."""
    said = " ".join(argument.split())
    head = f"/// {kind} | {said}" if said else f"/// {kind}"
    body = "" if kind in EMPTY else re.sub(r"(?m)^///", " ///", text.strip("\n"))
    return "\n".join((head, body, "///") if body.strip() else (head, "///"))


def quotation_text(text: str) -> str:
    """Return a quotation; its blank lines belong to it."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n"))


def code_text(text: str) -> str:
    """Return a text that is shown as it is typed, between marks that it does not use itself."""
    fence = "~~~" if "```" in text else "```"
    return "\n".join((fence, text.strip("\n"), fence))


def table_text(columns: int, rows: int) -> str:
    """Return an empty table with a line of heads and so many rows."""
    line = "|" + "  |" * columns
    return "\n".join((line, "|" + "---|" * columns, *[line] * rows))


def link_text(words: str, address: str) -> str:
    """Return words that lead to an address such as term:forwarding."""
    said = " ".join(words.split()).replace("[", "(").replace("]", ")")
    return f"[{said}]({address})"


def _own_block(lines: list[str], at: int, opening: re.Match[str]) -> OwnBlock:
    kind, argument = opening[1], opening[2] or ""
    for number in range(at + 1, len(lines)):
        if CLOSING.match(lines[number]):
            return OwnBlock(kind, argument, "\n".join(lines[at + 1 : number]), at, number + 1)
        if OPENING.match(lines[number]):
            break
    end = at + 1
    if end < len(lines) and lines[end].strip() and not OPENING.match(lines[end]):
        end = end_of_text(lines, end)
    return OwnBlock(kind, argument, "\n".join(lines[at + 1 : end]), at, end, closed=False)
