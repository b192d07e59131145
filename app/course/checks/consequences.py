"""Faults that only follow from a file which could not be read: they would hide the one that is to be mended."""

import re
from collections.abc import Iterable, Mapping

from app.base.faults import Fault

NAMING = {"broken-link": "id", "unknown-law": "law", "unknown-bank": "bank", "unknown-media": "id"}
"""Faults about something that is named but not found, with the field that holds the name."""

COUNTING = {"short-bank", "short-graded", "levels-sum", "unasked-objective", "used-up"}
"""Faults about how many questions there are."""


def without_consequences(faults: Iterable[Fault], unread: Mapping[str, str]) -> list[Fault]:
    """Return the faults without those that miss what stands in an unread file; `unread` maps names to texts."""
    return [fault for fault in faults if not _follows(fault, unread)]


def _follows(fault: Fault, unread: Mapping[str, str]) -> bool:
    if fault.code in NAMING:
        name = re.escape(str(fault.fields[NAMING[fault.code]]))
        return any(re.search(rf"(?<![\w.-]){name}(?![\w-])", text) for text in unread.values())
    if fault.code in COUNTING:
        return any(name.startswith("questions/") for name in unread)
    return fault.code == "no-calendar" and any(name.startswith("calendars/") for name in unread)
