"""The names and kinds of files in a package: only plain files under names that mean the same on every system.

Two names that one system takes for the same would let one file stand for another; a link or a path would lead out of
the package. Windows reserves some names and drops dots and spaces at the end (learn.microsoft.com, Naming Files).
"""

import stat
import struct
import unicodedata
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.unsafe import UnsafeError

LISTED_BYTES = 400
"""What a file takes at most in the list at the end of an archive: 46 bytes and its name."""

LONGEST_NAME = 200
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    "conin$",
    "conout$",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}
FORBIDDEN = set('<>"|?*')

_UTF8_NAMES = 0x800
_END = b"PK\x05\x06"
_END_SIZE = 22
_LOCATOR = b"PK\x06\x07"
_LOCATOR_SIZE = 20


def check_directory(file: Path, *, most: int) -> None:
    """Return if the list of files at the end of an archive is small enough to be read at all.

    Raises:
        UnsafeError: if it is not, or stands where nobody can tell.
        OSError: if the file cannot be read.
    """
    with file.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _END_SIZE - _LOCATOR_SIZE))
        tail = stream.read()
    end = tail[-_END_SIZE:]
    if not end.startswith(_END) or end[-2:] != b"\0\0":
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it is no package, or its end is missing"))
    count, length = struct.unpack("<HI", end[10:16])
    is_large = tail[: -len(end)].startswith(_LOCATOR)
    if is_large or count > most or length > most * LISTED_BYTES:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it holds more than {most} files"), most=most)


def check_entries(infos: Sequence[zipfile.ZipInfo], *, most: int) -> list[str]:
    """Return the names of the files of an archive.

    Raises:
        UnsafeError: if one is no plain file, or has a name that leads elsewhere or could stand for another.
    """
    if len(infos) > most:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it holds more than {most} files"), most=most)
    for info in infos:
        _check_kind(info)
        written = info.orig_filename
        if written != info.filename or (not written.isascii() and not info.flag_bits & _UTF8_NAMES):
            raise _unsafe_name(written)
        check_name(written)
    names = [info.filename for info in infos]
    check_distinct(names)
    return names


def check_name(name: str) -> None:
    """Return if a name can be used on every system and stays inside the folder it is unpacked to.

    Raises:
        UnsafeError: if not.
    """
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts:
        raise _unsafe_name(name)
    if len(name) > LONGEST_NAME or not name.isprintable() or FORBIDDEN & set(name):
        raise _unsafe_name(name)
    if not all(_is_plain(part) for part in name.split("/")):
        raise _unsafe_name(name)


def check_distinct(names: Iterable[str]) -> None:
    """Return if no two names are the same to a system that ignores case or the form of Unicode, and none is a folder.

    Raises:
        UnsafeError: if it is so.
    """
    seen: dict[str, str] = {}
    for name in names:
        other = seen.get(folded(name))
        if other == name:
            raise UnsafeError(QT_TRANSLATE_NOOP("core", "a file name stands twice"))
        if other is not None:
            text = QT_TRANSLATE_NOOP("core", "the file names {one} and {other} are the same on some PCs")
            raise UnsafeError(text, one=other, other=name)
        seen[folded(name)] = name
    folders = {str(folder) for name in seen for folder in PurePosixPath(name).parents}
    for key, name in seen.items():
        if key in folders:
            raise _unsafe_name(name)


def folded(name: str) -> str:
    """Return a name as a system sees it that knows neither case nor forms of Unicode."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def is_device(name: str) -> bool:
    """Tell whether Windows takes a name for a device, whatever its ending."""
    return name.split(".", 1)[0].strip().lower() in DEVICES


def _is_plain(part: str) -> bool:
    return (
        bool(part)
        and part not in {".", ".."}
        and not part.endswith((".", " "))
        and part[0] != " "
        and not is_device(part)
    )


def _check_kind(info: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG} or info.is_dir():
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is a link or a folder, no file"), name=info.filename)
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it is packed in an unknown way"))


def _unsafe_name(name: str) -> UnsafeError:
    return UnsafeError(QT_TRANSLATE_NOOP("core", "unsafe file name {name}"), name=repr(name))
