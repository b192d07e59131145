"""What goes into an XLIFF file, and what comes out of one."""

from typing import Literal

import msgspec

from app.interop.common import Loss

Version = Literal["1.2", "2.0"]
State = Literal["missing", "stale", "translated", "same"]
"""missing: to be translated; stale: to be looked at again; same: the same as the source on purpose."""


class TransUnit(msgspec.Struct, frozen=True, kw_only=True):
    """One text for a translator; `place` says in words where it stands, `line` is the 1-based one in `file`."""

    key: str
    file: str
    source: str
    target: str = ""
    state: State = "missing"
    place: str = ""
    line: int = 1
    block: int = -1
    """The 0-based place of a lesson's block, by which one whose source changed is found again; -1 for none."""


class XliffUnit(msgspec.Struct, frozen=True, kw_only=True):
    """One text as it came back; `line` is the 1-based one in the XLIFF file.

    `broken` names marks that are missing in the target, or stand there without having been in the source.
    """

    key: str
    line: int
    source: str
    target: str
    state: State
    block: int = -1
    broken: tuple[str, ...] = ()


class XliffRead(msgspec.Struct, frozen=True, kw_only=True):
    """All units of a file, and what could not be read of it; languages are "" where none is named."""

    version: str
    source_language: str
    target_language: str
    units: tuple[XliffUnit, ...] = ()
    losses: tuple[Loss, ...] = ()
