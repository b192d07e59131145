"""Installing courses from packages and folders, updating them, and going back; a learner's records stay as they are.

A package is copied, opened with distrust from the copy, and only then put in use: what was looked at and what is
installed are the same bytes. The packages before it are kept.
"""

import contextlib
import hashlib
import os
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.errors import CourseError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.base.sentence import Sentence
from app.course.package import MAX_TOTAL_BYTES, ChangeNote, PackagedCourse
from app.services.catalogue import Catalogue
from app.services.installed import (
    INSTALLED,
    PACKAGE,
    InstalledCourse,
    InstalledVersion,
    course_folder,
    installed_course,
    installed_courses,
    open_signed,
    opener,
    package_file,
)
from app.services.offering import Offering, refuse_unless_allowed
from app.services.offers import (
    Found,
    Offer,
    Passed,
    change_sentence,
    newest_first,
    other_publisher_sentence,
    publisher_sentence,
)
from app.services.publishers import Publisher, Publishers, fingerprint

__all__ = [
    "ChangeNote",
    "Found",
    "InstalledCourse",
    "InstalledVersion",
    "Installing",
    "Offer",
    "Passed",
    "Sentence",
    "change_sentence",
    "fingerprint",
    "newest_first",
    "other_publisher_sentence",
    "publisher_sentence",
]
"""What commands and the window may use of this use case, values of lower floors included."""

KEPT = 3
"""The packages of a course that stay: the one in use and two to go back to."""

LARGEST = MAX_TOTAL_BYTES + 16 * 1024 * 1024


class Installing:
    """Courses from outside, for all learners of this PC."""

    def __init__(self, paths: AppPaths, clock: Clock, catalogue: Catalogue) -> None:
        self._paths = paths
        self._clock = clock
        self._catalogue = catalogue
        self.publishers = Publishers(paths)
        self._offering = Offering(paths, catalogue, self.publishers)

    def look(self, place: Path, *, progress: Progress = silent) -> Found:
        """Return the courses in a package, a course folder, or anything that holds such; see `Offering.look`."""
        return self._offering.look(place, progress=progress)

    def offer(self, place: Path) -> Offer:
        """Return what one package or course folder would bring; see `Offering.offer`."""
        return self._offering.offer(place)

    def install(self, offer: Offer, *, always: bool = False, confirmed: bool = False) -> InstalledCourse:
        """Install what was offered and put it in use; an error leaves what is here as it is.

        Calling it says that the publisher is trusted this once; with `always` it is not asked about again. `confirmed`
        says that a course from another publisher, or an older one, may take the place of what is here.

        Raises:
            CourseError: if it changed since it was looked at, cannot be kept, or needs to be confirmed.
            TrustError: if the signature does not fit, or the office does not allow the publisher.
        """
        incoming = course_folder(self._paths, offer.id) / f".incoming-{os.urandom(4).hex()}{PACKAGE}"
        try:
            packaged = self._taken_in(offer, incoming)
            fresh = self._offering.of_package(offer.file, packaged, signed=offer.signed)
            if (fresh.id, fresh.version, fresh.content_hash, fresh.publisher) != (
                *(offer.id, offer.version, offer.content_hash, offer.publisher),
            ):
                raise _changed_meanwhile(offer.file)
            refuse_unless_allowed(fresh, confirmed=confirmed)
            if always and offer.signed:
                self.publishers.trust(Publisher(key=offer.publisher, name=offer.publisher_name))
            return self._put_in_use(packaged, incoming)
        except OSError as error:
            raise _unkept(self._paths.user_courses, error) from error
        finally:
            with contextlib.suppress(OSError):
                incoming.unlink(missing_ok=True)
                incoming.parent.rmdir()  # empty only if nothing was installed

    def installed(self) -> tuple[InstalledCourse, ...]:
        """Return the courses installed from packages, by id."""
        return tuple(installed_courses(self._paths).values())

    def go_back(self, course_id: str, version: str) -> InstalledCourse:
        """Put a version that was kept in use again; a learner's records stay.

        Raises:
            CourseError: if it is not kept any more, or is damaged.
            TrustError: if it is not what was installed.
        """
        told = installed_course(self._paths, course_id)
        kept = next((one for one in told.versions if one.version == version), None) if told else None
        if told is None or kept is None:
            text = QT_TRANSLATE_NOOP(
                "core", "Version {version} of {course} is not kept on this computer. Nothing was changed."
            )
            raise CourseError(text, version=version, course=course_id)
        try:
            opener(kept.publisher)(package_file(self._paths, course_id, kept))
            return self._keep(msgspec.structs.replace(told, current=version))
        except OSError as error:
            raise _unkept(self._paths.user_courses, error) from error

    def remove(self, course_id: str) -> None:
        """Take an installed course off this PC; learners keep what they did, and it counts again if it comes back.

        Raises:
            CourseError: if it is not installed, or its files cannot be removed.
        """
        folder = course_folder(self._paths, course_id)
        if installed_course(self._paths, course_id) is None:
            text = QT_TRANSLATE_NOOP(
                "core", "The course {course} was not installed from a package. Nothing was changed."
            )
            raise CourseError(text, course=course_id)
        try:
            (folder / INSTALLED).unlink()
            for file in folder.glob(f"*{PACKAGE}"):
                file.unlink()
            with contextlib.suppress(OSError):
                folder.rmdir()
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core", "The course {course} could not be removed ({reason}). Records of learners are safe. Try again."
            )
            raise CourseError(text, course=course_id, reason=error.strerror or str(error)) from error
        finally:
            self._catalogue.forget()

    def _taken_in(self, offer: Offer, incoming: Path) -> PackagedCourse:
        """Copy a package, or make one of a folder, and return it opened from the copy."""
        if not offer.signed:
            self._pack(offer.file, incoming)
        elif offer.file.stat().st_size > LARGEST:
            raise _changed_meanwhile(offer.file)
        else:
            write_whole(incoming, offer.file.read_bytes())
        return open_signed(incoming)

    def _pack(self, folder: Path, incoming: Path) -> None:
        """Make a package of a folder, under the key of this PC: from now on no change goes unnoticed."""
        from app.course.compiled import content_hash, course_files
        from app.course.package import build_package
        from app.course.reader import open_folder
        from app.trust.keys import installation_key
        from app.trust.signing import sign

        key = installation_key(self._paths.keys)
        course = msgspec.structs.replace(open_folder(folder), content_hash=content_hash(folder, course_files(folder)))
        build_package(course, incoming, lambda told: (bytes(key.verify_key), sign(told, purpose="package", key=key)))

    def _put_in_use(self, packaged: PackagedCourse, incoming: Path) -> InstalledCourse:
        manifest = packaged.manifest
        sum_of = hashlib.sha256(incoming.read_bytes()).hexdigest()[:12]
        fresh = InstalledVersion(
            version=manifest.version,
            file=f"{manifest.version}-{sum_of}{PACKAGE}",
            publisher=packaged.publisher.hex(),
            publisher_name=manifest.publisher_name,
            content_hash=manifest.content_hash,
            installed_at=self._clock.now().isoformat(timespec="seconds"),
        )
        os.replace(incoming, package_file(self._paths, manifest.id, fresh))
        told = installed_course(self._paths, manifest.id)
        others = tuple(one for one in told.versions if one.version != fresh.version) if told else ()
        kept = (fresh, *sorted(others, key=lambda one: one.installed_at, reverse=True))[:KEPT]
        title = packaged.course.manifest.title
        return self._keep(InstalledCourse(id=manifest.id, title=title, current=fresh.version, versions=kept))

    def _keep(self, told: InstalledCourse) -> InstalledCourse:
        """Write what is installed, and let go the packages that nothing names any more."""
        folder = course_folder(self._paths, told.id)
        write_whole(folder / INSTALLED, msgspec.json.format(msgspec.json.encode(told)) + b"\n")
        named = {one.file for one in told.versions}
        for file in folder.glob(f"*{PACKAGE}"):
            if file.name not in named and not file.name.startswith("."):
                with contextlib.suppress(OSError):
                    file.unlink()
        self._catalogue.forget()
        return told


def _changed_meanwhile(file: Path) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is not what it was when it was looked at. Nothing was installed. Look at it again; if that happens "
        "once more, ask for another copy.",
    )
    return CourseError(text, file=file.name)


def _unkept(folder: Path, error: OSError) -> CourseError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The course could not be installed into {folder} ({reason}). What was there is still there. "
        "Free some space, or look whether the stick is still plugged in, and try again.",
    )
    return CourseError(text, folder=folder, reason=error.strerror or str(error))
