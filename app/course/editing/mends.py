"""Mends that are safe: each takes one fault away by the one edit anybody would make, and changes no meaning."""

import re
from collections.abc import Callable

from app.base.errors import CourseError
from app.base.faults import Fault
from app.course.draft import Draft
from app.course.editing.front_matter import with_head_value
from app.course.editing.outline import add_item, modules_of

Mend = Callable[[Draft, Fault], Draft | None]


def mended(draft: Draft, fault: Fault) -> Draft | None:
    """Return the draft without the fault, or None where only a person can say what is meant."""
    mend = MENDS.get(fault.code)
    if mend is None:
        return None
    try:
        made = mend(draft, fault)
    except (CourseError, KeyError, IndexError):
        return None
    return None if made == draft else made


def _heading(draft: Draft, fault: Fault) -> Draft | None:
    """Make a heading one of level 2 or 3: lessons have their title outside the text."""
    lines, at = _lines(draft, fault)
    marks = re.match(r"#+", lines[at])
    if marks:
        lines[at] = ("##" if len(marks[0]) == 1 else "###") + lines[at][len(marks[0]) :]
        return _with_lines(draft, fault, lines)
    if at + 1 < len(lines) and re.fullmatch(r"(=+|-{2,})\s*", lines[at + 1]):
        lines[at : at + 2] = [f"## {lines[at].strip()}\n"]
        return _with_lines(draft, fault, lines)
    return None


def _closed(draft: Draft, fault: Fault) -> Draft | None:
    """Close a block at the next blank line, or at the end of the text."""
    lines, at = _lines(draft, fault)
    if not lines[at].startswith("///"):
        return None
    end = next((place for place in range(at + 1, len(lines)) if not lines[place].strip()), len(lines))
    if end == len(lines) and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    lines.insert(end, "///\n")
    return _with_lines(draft, fault, lines)


def _without_line(draft: Draft, fault: Fault) -> Draft:
    lines, at = _lines(draft, fault)
    del lines[at]
    return _with_lines(draft, fault, lines)


def _own_id(draft: Draft, fault: Fault) -> Draft:
    """Let a lesson's text say the id by which its file is named."""
    lesson = fault.file.split("/")[1].split(".")[0]
    return draft.with_text(fault.file, with_head_value(draft.text(fault.file), "id", lesson))


def _listed(draft: Draft, fault: Fault) -> Draft | None:
    """Put a desk that stands nowhere at the end of the last module."""
    modules = modules_of(draft)
    if not modules:
        return None
    return add_item(draft, modules[-1]["id"], {"kind": "practice", "id": str(fault.fields["practice"])})


MENDS: dict[str, Mend] = {
    "heading-level": _heading,
    "open-block": _closed,
    "stray-close": _without_line,
    "wrong-id": _own_id,
    "unlisted-practice": _listed,
}
"""By code of the fault."""


def _lines(draft: Draft, fault: Fault) -> tuple[list[str], int]:
    return draft.files[fault.file].splitlines(keepends=True), fault.line - 1


def _with_lines(draft: Draft, fault: Fault, lines: list[str]) -> Draft:
    return draft.with_text(fault.file, "".join(lines))
