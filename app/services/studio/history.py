"""Earlier states of a course that is being written: one is kept each time the course is opened and was changed."""

import contextlib
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.files import write_whole
from app.course.draft import Draft
from app.services.studio.open_draft import STUDIO

HISTORY = "history"
KEPT = 30
"""The newest states that are kept; a state is a few hundred kilobytes."""


class EarlierState(msgspec.Struct, frozen=True):
    """A state that can be had back."""

    path: Path
    at: datetime
    files: int


def keep_state(folder: Path, draft: Draft, clock: Clock) -> None:
    """Keep the draft as it is, unless it is the one kept last. A full disk does not hinder opening the course."""
    states = earlier_states(folder)
    if states and draft_of(states[0]) == draft:
        return
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in draft.files.items():
            # Without the time of now, which the state's name tells: a zip holds none before 1980, where clocks fall to.
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED, compresslevel=1)
    with contextlib.suppress(OSError):
        write_whole(folder / STUDIO / HISTORY / f"{clock.now():%Y%m%dT%H%M%SZ}.zip", buffer.getvalue())
        for state in states[KEPT - 1 :]:
            state.path.unlink()


def earlier_states(folder: Path) -> list[EarlierState]:
    """Return the states that are kept, newest first; what is no state is left out."""
    found = []
    for path in sorted((folder / STUDIO / HISTORY).glob("*.zip"), reverse=True):
        with contextlib.suppress(ValueError, OSError, zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
            at = datetime.strptime(path.stem, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(EarlierState(path, at, len(archive.namelist())))
    return found


def draft_of(state: EarlierState) -> Draft:
    """Return an earlier state; going back to it is an edit like any other."""
    with zipfile.ZipFile(state.path) as archive:
        return Draft({name: archive.read(name).decode() for name in archive.namelist()})
