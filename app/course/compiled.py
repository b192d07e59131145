"""The compiled cache: a course parsed once, kept as MessagePack under the hash of its files.

Start-up reads only the manifests; a course's body is decoded when it is opened. A cache that is missing,
old or damaged is made again; it is never the only copy of anything.
"""

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.base.files import write_whole
from app.course.outline import FORMAT, LearningPath, Overview

if TYPE_CHECKING:
    # A start shows outlines only; these load every question type, law and glossary.
    from app.course.library import Library
    from app.course.package import PackagedCourse
    from app.course.structure import Course

T = TypeVar("T")

CACHE_VERSION = f"{FORMAT}.5"
"""Raise the second number when a Struct in the cache changes its fields, or markup makes other HTML of a text."""

SUFFIXES = (".yaml", ".md", ".lock", ".svg", ".png", ".jpg", ".jpeg")


class Stored(msgspec.Struct, frozen=True):
    """One cache file: what it was made from, and the value as raw MessagePack."""

    version: str
    stamp: str
    content_hash: str
    body: msgspec.Raw


class StoredPath(msgspec.Struct, frozen=True):
    """The learning path, or that there is none."""

    path: LearningPath | None


def is_cache_file(data: bytes) -> bool:
    """Tell whether bytes are a file of the cache, of whatever version."""
    try:
        msgspec.msgpack.decode(data, type=Stored)
    except msgspec.MsgspecError:
        return False
    return True


def course_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that make a course or library, sorted by their relative names."""
    return tuple(sorted(Path(name) for name in _files_under(str(folder))))


def _files_under(folder: str) -> Iterator[str]:
    """Yield names of files: the system tells most of it in one call, which Path.rglob would ask again for each."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue  # what the Studio keeps beside a course is no part of it
            if entry.is_dir():
                yield from _files_under(entry.path)
            elif entry.name.endswith(SUFFIXES):
                yield entry.path


def stamp_of(folder: Path, files: tuple[Path, ...]) -> str:
    """Return names, sizes and times as text; it changes whenever a file is saved."""
    told = (f"{path.relative_to(folder)}|{(seen := path.stat()).st_size}|{seen.st_mtime_ns}" for path in files)
    return "\n".join(told)


def content_hash(folder: Path, files: tuple[Path, ...]) -> str:
    """Return the SHA-256 over names and bytes of the files: the version of the content."""
    import hashlib  # 3 ms that a start from the cache does not need

    total = hashlib.sha256()
    for path in files:
        total.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


class CourseCache:
    """Compiled courses of one cache folder. Writing is best effort: a read-only disk only costs time."""

    def __init__(self, folder: Path, *, writes: bool = True) -> None:
        self._folder = folder
        self._writes = writes

    def course(self, folder: Path) -> "Course":
        """Return a whole course, from the cache if its files have not changed.

        Raises:
            CourseError: if the course is damaged.
        """
        from app.course.structure import Course

        # The stamp is taken before reading: a file saved meanwhile makes the cache old, never wrong.
        files = course_files(folder)
        stamp = stamp_of(folder, files)
        course = _decoded(self._read(_cache_name(folder, "course"), stamp), Course)
        if course is None:
            from app.course.reader import open_folder  # the readers load ruamel.yaml; a start from the cache does not

            course = msgspec.structs.replace(open_folder(folder), content_hash=content_hash(folder, files))
            self._keep(_cache_name(folder, "course"), stamp, course)
            self._keep(_cache_name(folder, "overview"), stamp, course.overview())
        return course

    def overview(self, folder: Path) -> Overview:
        """Return only the outline of a course and its titles: what the list of courses needs.

        Raises:
            CourseError: if the course is damaged.
        """
        stored = self._read(_cache_name(folder, "overview"), stamp_of(folder, course_files(folder)))
        return _decoded(stored, Overview) or self.course(folder).overview()

    def packaged(self, file: Path, opened: "Callable[[Path], PackagedCourse]") -> "Course":
        """Return the course of a package, whose pictures are unpacked beside the cache.

        `opened` opens the package with distrust; it is called only when the file is not the one that was cached.

        Raises:
            CourseError: if the package is damaged or unsafe.
            TrustError: if its signature does not fit.
            OSError: if there is no such file.
        """
        from app.course.structure import Course

        stamp, pictures = stamp_of(file.parent, (file,)), self._folder / _cache_name(file, "pictures")
        course = _decoded(self._read(_cache_name(file, "course"), stamp), Course)
        if course is None or not all((pictures / "media" / one.file).is_file() for one in course.media.values()):
            packaged = opened(file)
            course = packaged.course
            self._unpack(packaged, pictures)
            self._keep(_cache_name(file, "course"), stamp, course)
            self._keep(_cache_name(file, "overview"), stamp, course.overview())
        return msgspec.structs.replace(course, folder=str(pictures))

    def packaged_overview(self, file: Path, opened: "Callable[[Path], PackagedCourse]") -> Overview:
        """Return only the outline of the course in a package; as `packaged`."""
        stored = self._read(_cache_name(file, "overview"), stamp_of(file.parent, (file,)))
        return _decoded(stored, Overview) or self.packaged(file, opened).overview()

    def _unpack(self, packaged: "PackagedCourse", pictures: Path) -> None:
        """Write the pictures of a package; where that fails, they are told in words."""
        for name, content in packaged.media.items() if self._writes else ():
            try:
                write_whole(pictures / "media" / name, content)
            except OSError:
                return

    def path(self, folder: Path) -> LearningPath | None:
        """Return the learning path of a folder of courses, if it has one."""
        stamp = stamp_of(folder, tuple(_library_files(folder)))
        stored = _decoded(self._read(_cache_name(folder, "path"), stamp), StoredPath)
        if stored is None:
            stored = StoredPath(self.library(folder).path)
            self._keep(_cache_name(folder, "path"), stamp, stored)
        return stored.path

    def library(self, folder: Path) -> "Library":
        """Return law, calendars, glossary and path of a folder of courses."""
        from app.course.library import Library

        name, stamp = _cache_name(folder, "library"), stamp_of(folder, tuple(_library_files(folder)))
        library = _decoded(self._read(name, stamp), Library)
        if library is None:
            from app.course.library_file import read_library

            library = read_library(folder).library
            self._keep(name, stamp, library)
        return library

    def _read(self, name: str, stamp: str) -> Stored | None:
        try:
            stored = msgspec.msgpack.decode((self._folder / name).read_bytes(), type=Stored)
        except (OSError, msgspec.MsgspecError):
            return None
        return stored if (stored.version, stored.stamp) == (CACHE_VERSION, stamp) else None

    def _keep(self, name: str, stamp: str, value: msgspec.Struct) -> None:
        if not self._writes:
            return
        body = msgspec.Raw(msgspec.msgpack.encode(value))
        stored = Stored(CACHE_VERSION, stamp, getattr(value, "content_hash", ""), body)
        try:
            write_whole(self._folder / name, msgspec.msgpack.encode(stored))
        except OSError:
            return


def _decoded(stored: Stored | None, kind: type[T]) -> T | None:
    if stored is None:
        return None
    try:
        return msgspec.msgpack.decode(stored.body, type=kind)
    except msgspec.MsgspecError:
        return None


def _library_files(folder: Path) -> Iterator[Path]:
    for name in ("law.yaml", "glossary.yaml", "path.yaml"):
        if (folder / name).exists():
            yield folder / name
    yield from sorted((folder / "calendars").glob("*.yaml"))


def _cache_name(folder: Path, what: str) -> str:
    place = zlib.crc32(str(folder.resolve()).encode())
    return f"{folder.name}-{place:08x}.{what}"
