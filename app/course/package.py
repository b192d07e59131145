"""The sealed package of a course: one .kense ZIP with a signed manifest, opened with distrust.

The signature is checked first, then every size against hard limits while streaming. Signing itself is
given by the caller, since keys live a floor above.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.course.markup import clean_html
from app.course.outline import FORMAT
from app.course.structure import Course, Lesson

MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "signature"
COURSE_NAME = "course.msgpack"

MAX_ENTRIES = 2_000
MAX_ENTRY_BYTES = 64 * 1024 * 1024
MAX_TOTAL_BYTES = 512 * 1024 * 1024
MAX_MANIFEST_BYTES = 1024 * 1024
CHUNK = 64 * 1024

_DAMAGE = (OSError, KeyError, RuntimeError, EOFError, ValueError, zipfile.BadZipFile, zlib.error)
"""What reading a damaged or hostile archive raises."""

Sign = Callable[[bytes], tuple[bytes, bytes]]
"""Given the manifest's bytes, return (public key, signature)."""

Verify = Callable[[bytes, bytes, bytes], None]
"""Given manifest, public key and signature, return or raise `TrustError`."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the package."""

    size: int
    sha256: str


class PackageManifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the publisher signed."""

    format: int
    id: str
    version: str
    content_hash: str
    entries: dict[str, Entry]


class PackagedCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A package whose signature and sums are right. `publisher` is the public key it was signed with."""

    manifest: PackageManifest
    publisher: bytes
    course: Course


def build_package(course: Course, target: Path, sign: Sign) -> PackageManifest:
    """Write a course with its media as one signed file; the same course gives the same bytes.

    Raises:
        OSError: if the target cannot be written.
    """
    files = {COURSE_NAME: msgspec.msgpack.encode(msgspec.structs.replace(course, folder=""))}
    for item in course.media.values():
        files[f"media/{item.file}"] = (Path(course.folder) / "media" / item.file).read_bytes()
    manifest = PackageManifest(
        format=FORMAT,
        id=course.manifest.id,
        version=course.manifest.version,
        content_hash=course.content_hash,
        entries={name: Entry(len(data), hashlib.sha256(data).hexdigest()) for name, data in sorted(files.items())},
    )
    told = json.dumps(msgspec.to_builtins(manifest), sort_keys=True, indent=1).encode()
    public, signature = sign(told)
    _write_zip(target, {MANIFEST_NAME: told, SIGNATURE_NAME: public + signature, **files})
    return manifest


def open_package(path: Path, verify: Verify) -> PackagedCourse:
    """Return the course in a package.

    Raises:
        CourseError: if the package is damaged, unsafe or too large; nothing of it was unpacked.
        TrustError: if the signature is not that of the manifest.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _open(archive, verify)
    except _DAMAGE as error:
        raise _refused(path, str(error)) from error


def read_media(path: Path, packaged: PackageManifest, name: str) -> bytes:
    """Return one media file of a package that was opened before.

    Raises:
        CourseError: if it is not in the package or was changed since.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _entry(archive, f"media/{name}", packaged.entries[f"media/{name}"])
    except _DAMAGE as error:
        raise _refused(path, str(error)) from error


def _open(archive: zipfile.ZipFile, verify: Verify) -> PackagedCourse:
    names = [info.filename for info in archive.infolist()]
    if len(names) > MAX_ENTRIES:
        raise ValueError(f"{len(names)} files")
    if len(set(names)) != len(names):
        raise ValueError("a file name stands twice")
    if any(info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for info in archive.infolist()):
        raise ValueError("it is packed in an unknown way")
    told = _limited(archive, MANIFEST_NAME, MAX_MANIFEST_BYTES)
    seal = _limited(archive, SIGNATURE_NAME, 96)
    verify(told, seal[:32], seal[32:])
    manifest = msgspec.json.decode(told, type=PackageManifest)
    _check_names(names, manifest)
    if manifest.format != FORMAT:
        raise ValueError(f"format {manifest.format} is newer than this program")
    if sum(entry.size for entry in manifest.entries.values()) > MAX_TOTAL_BYTES:
        raise ValueError("too large")
    bodies = {name: _entry(archive, name, entry) for name, entry in manifest.entries.items()}
    course = msgspec.msgpack.decode(bodies[COURSE_NAME], type=Course)
    missing = [item.file for item in course.media.values() if f"media/{item.file}" not in manifest.entries]
    if missing:
        raise ValueError(f"the picture {missing[0]} is not in it")
    return PackagedCourse(manifest=manifest, publisher=seal[:32], course=_cleaned(course))


def _cleaned(course: Course) -> Course:
    """Return the course with its HTML cleaned again: whoever signs a package need not have used Kense to build it."""
    lessons = {
        lesson_id: {language: _cleaned_lesson(lesson) for language, lesson in texts.items()}
        for lesson_id, texts in course.lessons.items()
    }
    return msgspec.structs.replace(course, lessons=lessons, folder="")


def _cleaned_lesson(lesson: Lesson) -> Lesson:
    blocks = tuple(msgspec.structs.replace(block, html=clean_html(block.html)) for block in lesson.blocks)
    return msgspec.structs.replace(lesson, blocks=blocks)


def _check_names(names: list[str], manifest: PackageManifest) -> None:
    listed = {MANIFEST_NAME, SIGNATURE_NAME, *manifest.entries}
    for name in names:
        parts = PurePosixPath(name).parts
        if name.startswith(("/", "\\")) or ".." in parts or "\\" in name or ":" in name:
            raise ValueError(f"unsafe file name {name!r}")
    if set(names) != listed or COURSE_NAME not in manifest.entries:
        raise ValueError("the files are not those of the signed list")


def _entry(archive: zipfile.ZipFile, name: str, entry: Entry) -> bytes:
    if entry.size > MAX_ENTRY_BYTES:
        raise ValueError(f"{name} is too large")
    data = _limited(archive, name, entry.size)
    if len(data) != entry.size or hashlib.sha256(data).hexdigest() != entry.sha256:
        raise ValueError(f"{name} was changed")
    return data


def _limited(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """Return a file of the archive, reading no more than `limit` bytes whatever its header says."""
    pieces, size = [], 0
    with archive.open(name) as file:
        while piece := file.read(CHUNK):
            size += len(piece)
            if size > limit:
                raise ValueError(f"{name} is larger than it says")
            pieces.append(piece)
    return b"".join(pieces)


def _write_zip(target: Path, files: dict[str, bytes]) -> None:
    import io

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            # A fixed time and system: the same course must give the same file.
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.create_system = 3
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    write_whole(target, buffer.getvalue())


def _refused(path: Path, reason: str) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The package {file} was refused: {reason}. Nothing of it was used and your progress is safe. "
        "Ask for the package again.",
    )
    return CourseError(text, file=path.name, reason=reason)
