"""The sealed package of a course: one .kense ZIP with a signed manifest, opened with distrust.

The signature is checked first, then every size against hard limits while streaming. What is signed is still not
believed: HTML and pictures are cleaned again. Signing itself is given by the caller, since keys live a floor above.
"""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.ids import ID_PATTERN
from app.course.markup import clean_html
from app.course.outline import FORMAT, VERSION_PATTERN
from app.course.package_names import check_directory, check_entries, check_name, is_device
from app.course.pictures import safe_picture
from app.course.structure import Course, Lesson
from app.course.unsafe import UnsafeError

MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "signature"
COURSE_NAME = "course.msgpack"

PACKAGE_FORMAT = 1
"""The newest kind of package that this program opens; see `PackageManifest.needs`."""

MAX_ENTRIES = 2_000
MAX_ENTRY_BYTES = 64 * 1024 * 1024
MAX_TOTAL_BYTES = 512 * 1024 * 1024
MAX_MANIFEST_BYTES = 1024 * 1024
LONGEST_VERSION = 40
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


class ChangeNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one version brought, in the publisher's words; `day` is ISO text."""

    version: str
    day: str = ""
    text: LocalText = {}


class PackageManifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the publisher signed.

    The last three came later: packages without them open as before. `needs` is the least version of the package that a
    program must know to open it; a program reads this before anything else, so that it can ask for a newer one.
    """

    format: int
    id: str
    version: str
    content_hash: str
    entries: dict[str, Entry]
    publisher_name: str = ""
    changelog: tuple[ChangeNote, ...] = ()
    """Newest first."""
    needs: int = 1


class _Needs(msgspec.Struct, frozen=True):
    """The part of a manifest that every program understands."""

    format: int
    needs: int = 1


class PackagedCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A package whose signature and sums are right. `publisher` is the public key it was signed with.

    `media` are its pictures by file name, without what runs or leads outward.
    """

    manifest: PackageManifest
    publisher: bytes
    course: Course
    media: dict[str, bytes] = {}


def build_package(
    course: Course,
    target: Path,
    sign: Sign,
    *,
    publisher_name: str = "",
    changelog: tuple[ChangeNote, ...] = (),
) -> PackageManifest:
    """Write a course with its media as one signed file; the same course gives the same bytes.

    Raises:
        CourseError: if a picture could harm, or its name cannot be used everywhere.
        OSError: if the target cannot be written.
    """
    files = {COURSE_NAME: msgspec.msgpack.encode(msgspec.structs.replace(course, folder=""))}
    for item in course.media.values():
        content = (Path(course.folder) / "media" / item.file).read_bytes()
        files[f"media/{item.file}"] = _published_picture(item.file, content)
    manifest = PackageManifest(
        format=FORMAT,
        id=course.manifest.id,
        version=course.manifest.version,
        content_hash=course.content_hash,
        entries={name: Entry(len(data), hashlib.sha256(data).hexdigest()) for name, data in sorted(files.items())},
        publisher_name=publisher_name,
        changelog=changelog,
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
        check_directory(path, most=MAX_ENTRIES)
        with zipfile.ZipFile(path) as archive:
            return _open(archive, verify)
    except _DAMAGE as error:
        raise _refused(path, error) from error


def read_media(path: Path, packaged: PackageManifest, name: str) -> bytes:
    """Return one media file of a package that was opened before, without what runs or leads outward.

    Raises:
        CourseError: if it is not in the package or was changed since.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return safe_picture(name, _entry(archive, f"media/{name}", packaged.entries[f"media/{name}"]))
    except _DAMAGE as error:
        raise _refused(path, error) from error


def _open(archive: zipfile.ZipFile, verify: Verify) -> PackagedCourse:
    names = check_entries(archive.infolist(), most=MAX_ENTRIES)
    told = _limited(archive, MANIFEST_NAME, MAX_MANIFEST_BYTES)
    seal = _limited(archive, SIGNATURE_NAME, 96)
    verify(told, seal[:32], seal[32:])
    manifest = _manifest(told)
    _check_listed(names, manifest)
    if sum(entry.size for entry in manifest.entries.values()) > MAX_TOTAL_BYTES:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it is too large"))
    bodies = {name: _entry(archive, name, entry) for name, entry in manifest.entries.items()}
    course = msgspec.msgpack.decode(bodies.pop(COURSE_NAME), type=Course)
    if (course.manifest.id, course.manifest.version) != (manifest.id, manifest.version):
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "its list names another course than the one in it"))
    missing = [item.file for item in course.media.values() if f"media/{item.file}" not in manifest.entries]
    if missing:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "the picture {name} is not in it"), name=missing[0])
    media = {name.removeprefix("media/"): safe_picture(name, body) for name, body in bodies.items()}
    return PackagedCourse(manifest=manifest, publisher=seal[:32], course=_cleaned(course), media=media)


def _manifest(told: bytes) -> PackageManifest:
    """Return the signed list; what a newer program wrote is refused before its fields are looked at."""
    least = msgspec.json.decode(told, type=_Needs)
    if least.format != FORMAT or least.needs > PACKAGE_FORMAT:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "it needs a newer Kense than this one"))
    manifest = msgspec.json.decode(told, type=PackageManifest)
    # Both become names of a folder and a file.
    if not re.fullmatch(ID_PATTERN, manifest.id) or is_device(manifest.id):
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "the course has no id that can be used"))
    if not re.fullmatch(VERSION_PATTERN, manifest.version) or len(manifest.version) > LONGEST_VERSION:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "the course has no version that can be used"))
    return manifest


def _published_picture(name: str, content: bytes) -> bytes:
    """Return a picture as it goes into a package.

    Raises:
        CourseError: if nobody could open a package with it.
    """
    try:
        check_name(f"media/{name}")
        return safe_picture(name, content)
    except UnsafeError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "The picture {name} cannot be published: {reason}. Nothing was changed. Choose another picture."
        )
        raise CourseError(text, name=name, reason=error) from error


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


def _check_listed(names: list[str], manifest: PackageManifest) -> None:
    if set(names) != {MANIFEST_NAME, SIGNATURE_NAME, *manifest.entries} or COURSE_NAME not in manifest.entries:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "the files are not those of the signed list"))


def _entry(archive: zipfile.ZipFile, name: str, entry: Entry) -> bytes:
    if entry.size > MAX_ENTRY_BYTES:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is too large"), name=name)
    data = _limited(archive, name, entry.size)
    if len(data) != entry.size or hashlib.sha256(data).hexdigest() != entry.sha256:
        raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} was changed"), name=name)
    return data


def _limited(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """Return a file of the archive, reading no more than `limit` bytes whatever its header says."""
    pieces, size = [], 0
    with archive.open(name) as file:
        while piece := file.read(CHUNK):
            size += len(piece)
            if size > limit:
                raise UnsafeError(QT_TRANSLATE_NOOP("core", "{name} is larger than it says"), name=name)
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


def _refused(path: Path, error: Exception) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The package {file} was refused: {reason}. Nothing of it was used and your progress is safe. "
        "Ask for the package again.",
    )
    return CourseError(text, file=path.name, reason=error if isinstance(error, UnsafeError) else str(error))
