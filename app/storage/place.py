"""Where learners' files may lie: not on a network drive, not in a folder that another program keeps copying.

SQLite's log is unsafe on network file systems, and a sync program that copies a file while it is written, or brings an
older one back, destroys it (research/peers-records.md, 3.6). `place_problem` is pure: the mount table and the names
found in the folders above are handed in.
"""

import os
import re
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePath, PureWindowsPath
from typing import Literal

import msgspec

from app.base.errors import StorageError
from app.base.i18n import QT_TRANSLATE_NOOP

MOUNT_TABLE = Path("/proc/self/mountinfo")

NETWORK_KINDS = {
    *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre"),
    *("davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs"),
    *("beegfs", "gpfs", "coda", "fuse.cephfs", "fuse.smbnetfs", "remote"),
}
"""File systems on another machine, by the kernel's names; "remote" stands for a network drive of Windows."""

SYNCED = (
    ("OneDrive", r"onedrive([ -].*)?"),
    ("Dropbox", r"dropbox( \(.*\))?"),
    ("Google Drive", r"google ?drive|my drive|мой диск|googledrive-.*"),
    ("Yandex.Disk", r"yandex\.?disk|яндекс[. ]?диск"),
    ("Nextcloud", r"nextcloud|owncloud"),
    ("iCloud Drive", r"iclouddrive"),
    ("Mail.ru Cloud", r"облако mail\.ru|mail\.ru cloud"),
)
"""Sync programs with the names their folders have."""

MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".sync_journal.db": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".yandexdisk": "Yandex.Disk",
    ".sync.ffs_db": "FreeFileSync",
    ".stfolder": "Syncthing",
    ".resilio": "Resilio Sync",
}
"""Files and folders by which sync programs mark what they keep copying."""


class Mount(msgspec.Struct, frozen=True):
    """A line of the mount table: where something is mounted, and its kind of file system."""

    point: str
    kind: str


class PlaceProblem(msgspec.Struct, frozen=True):
    """Why a folder is no place for learners' files. `name` is the sync program, or the kind of file system."""

    kind: Literal["network", "synced"]
    name: str


def place_problem(folder: PurePath, mounts: Iterable[Mount] = (), marks: Collection[str] = ()) -> PlaceProblem | None:
    """Return what is wrong with a folder for live files, or None; `marks` are names found in the folders above it."""
    if _is_unc(folder):
        return PlaceProblem("network", "UNC")
    mount = _mount_of(folder, mounts)
    if mount is not None and mount.kind in NETWORK_KINDS:
        return PlaceProblem("network", mount.kind)
    for part in folder.parts:
        for name, pattern in SYNCED:
            if re.fullmatch(pattern, part.casefold()):
                return PlaceProblem("synced", name)
    found = sorted(MARKERS[mark] for mark in marks if mark in MARKERS)
    return PlaceProblem("synced", found[0]) if found else None


def is_roaming(folder: PurePath, environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a folder belongs to a roaming Windows profile, which is copied over the network at each sign-in."""
    parts = [part.casefold() for part in folder.parts]
    if "appdata" in parts and "roaming" in parts[parts.index("appdata") :]:
        return True
    roaming = environ.get("APPDATA", "")
    return bool(roaming) and folder.is_relative_to(type(folder)(roaming))


def require_local(folder: Path) -> None:
    """Return if learners' files may lie in a folder.

    Raises:
        StorageError: if it is on a network drive or in a synced folder, with the reason.
    """
    problem = place_problem(folder, mounts(folder), marks_above(folder))
    if problem is None:
        return
    text = QT_TRANSLATE_NOOP(
        "core",
        "The folder {folder} is on a network drive. Kense does not open learners' files there: two PCs or a broken "
        "connection would damage them. Nothing was changed. Start Kense with a folder on this PC or on a stick "
        "(--data-dir).",
    )
    if problem.kind == "synced":
        text = QT_TRANSLATE_NOOP(
            "core",
            "The folder {folder} is copied by {program} all the time. Kense does not open learners' files there: a "
            "copy made in the middle of writing would damage them. Nothing was changed. Start Kense with a folder "
            "outside of it (--data-dir).",
        )
    raise StorageError(text, folder=str(folder), program=problem.name)


def marks_above(folder: Path) -> set[str]:
    """Return the marks of sync programs that lie in a folder or in one above it."""
    return {mark for mark in MARKERS for place in (folder, *folder.parents) if os.path.lexists(place / mark)}


def mounts(folder: Path) -> tuple[Mount, ...]:
    """Return the mount table as far as it says something about a folder; empty where the system has none.

    On Windows that is the folder's drive if GetDriveTypeW calls it remote. Not tried on Windows yet.
    """
    if sys.platform == "win32":
        return _remote_drive(folder)
    try:
        return tuple(read_mounts(MOUNT_TABLE.read_text(encoding="utf-8", errors="surrogateescape")))
    except OSError:
        return ()


def read_mounts(table: str) -> Iterable[Mount]:
    """Yield the mounts of a Linux mount table (proc(5), mountinfo); lines of another shape are passed over."""
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        told = before.split(" ")
        if len(told) > 4 and after:
            yield Mount(point=_plain(told[4]), kind=after.split(" ")[0])


def _plain(told: str) -> str:
    """Return a path whose spaces the kernel wrote as octal numbers; letters stand as they are."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), told)


def _mount_of(folder: PurePath, mounts: Iterable[Mount]) -> Mount | None:
    """Return the mount a folder lies in: the longest one above it, the latest of two at the same point.

    The root never counts: a PC that has its whole system from the network has no other place to offer.
    """
    kind = type(folder)
    above = [one for one in mounts if one.point != "/" and folder.is_relative_to(kind(one.point))]
    return max(reversed(above), key=lambda one: len(kind(one.point).parts), default=None)


def _is_unc(folder: PurePath) -> bool:
    drive = folder.drive if isinstance(folder, PureWindowsPath) else ""
    if drive.startswith("\\\\?\\"):
        return drive.casefold().startswith("\\\\?\\unc")
    return drive.startswith("\\\\") and not drive.startswith("\\\\.\\")


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _remote_drive(folder: Path) -> tuple[Mount, ...]:
        if not folder.drive or ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") != _DRIVE_REMOTE:
            return ()
        return (Mount(f"{folder.drive}\\", "remote"),)

else:

    def _remote_drive(_folder: Path) -> tuple[Mount, ...]:
        return ()
