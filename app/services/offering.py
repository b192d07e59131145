"""Looking at what somebody brought: packages and course folders in a file, a folder or a stick. Nothing is changed."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.base.errors import AppError, CourseError, TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.base.progress import Progress, silent
from app.base.sentence import Sentence
from app.course.outline import MANIFEST
from app.course.package import PackagedCourse
from app.services.catalogue import Catalogue
from app.services.installed import PACKAGE, installed_course, open_signed
from app.services.offers import Change, Found, Offer, Passed, newest_first
from app.services.publishers import Publishers, Standing, fingerprint

MOST_LOOKED_AT = 200
DEEPEST = 3
"""How many courses are looked at, and how many folders deep: a stick may hold anything."""

PROGRAM_ITSELF = "Kense"
"""Stands for the publisher of courses that came with the program."""


class Offering:
    """Says what packages and folders would bring to this PC."""

    def __init__(self, paths: AppPaths, catalogue: Catalogue, publishers: Publishers) -> None:
        self._paths = paths
        self._catalogue = catalogue
        self._publishers = publishers

    def look(self, place: Path, *, progress: Progress = silent) -> Found:
        """Return the courses in a package, a course folder, or anything that holds such.

        Raises:
            CourseError: if there is nothing of that name.
            TrustError: if the office's list of publishers cannot be read.
        """
        self._publishers.pinned()
        if not place.exists():
            text = QT_TRANSLATE_NOOP("core", "There is no file or folder {place}. Nothing was changed.")
            raise CourseError(text, place=place)
        places, offers, passed = places_in(place), list[Offer](), list[Passed]()
        for number, one in enumerate(places):
            progress(number, len(places))
            try:
                offers.append(self.offer(one))
            except AppError as error:
                passed.append(Passed(file=one, reason=Sentence(error.text, error.fields)))
        progress(len(places), len(places))
        newest = sorted(offers, key=lambda one: newest_first(one.version), reverse=True)
        return Found(offers=tuple(sorted(newest, key=lambda one: one.id)), passed=tuple(passed))

    def offer(self, place: Path) -> Offer:
        """Return what one package or course folder would bring.

        Raises:
            CourseError: if it is damaged, unsafe, or no course.
            TrustError: if its signature does not fit, or the office's list of publishers cannot be read.
        """
        return self._of_folder(place) if place.is_dir() else self.of_package(place, open_signed(place))

    def of_package(self, place: Path, packaged: PackagedCourse, *, signed: bool = True) -> Offer:
        """Return what a package brings that was opened; not `signed` is one that was made here of a folder."""
        manifest, told = packaged.course.manifest, packaged.manifest
        key = packaged.publisher.hex()
        offer = Offer(
            file=place,
            id=told.id,
            version=told.version,
            title=manifest.title,
            summary=manifest.summary,
            languages=manifest.languages,
            minutes=manifest.minutes,
            content_hash=told.content_hash,
            publisher=key if signed else "",
            publisher_name=told.publisher_name if signed else "",
            standing=self._publishers.standing(key) if signed else self._standing_of_folders(),
            changelog=told.changelog,
        )
        return self._compared(offer, signer=key)

    def _of_folder(self, folder: Path) -> Offer:
        from app.course.compiled import content_hash, course_files
        from app.course.reader import open_folder  # loads the readers of YAML and Markdown
        from app.trust.keys import installation_key

        manifest = open_folder(folder).manifest
        offer = Offer(
            file=folder,
            id=manifest.id,
            version=manifest.version,
            title=manifest.title,
            summary=manifest.summary,
            languages=manifest.languages,
            minutes=manifest.minutes,
            content_hash=content_hash(folder, course_files(folder)),
            standing=self._standing_of_folders(),
        )
        return self._compared(offer, signer=bytes(installation_key(self._paths.keys).verify_key).hex())

    def _standing_of_folders(self) -> Standing:
        """Tell how courses stand that nobody signed: an office that pins publishers allows none of them."""
        return "unknown" if self._publishers.pinned() is None else "refused"

    def _compared(self, offer: Offer, *, signer: str) -> Offer:
        """Return an offer with what it changes here; `signer` is the key that will stand under it."""
        told, entry = installed_course(self._paths, offer.id), self._catalogue.entry(offer.id)
        here = told.current if told else entry.manifest.version if entry is not None and entry.manifest else ""
        if not here:
            return offer
        in_use = told.in_use if told else None
        same = in_use is not None and (in_use.content_hash, in_use.publisher) == (offer.content_hash, signer)
        other = ""
        if in_use is not None and in_use.publisher != signer:
            other = in_use.publisher_name or fingerprint(in_use.publisher)
        elif in_use is None and (self._paths.courses / offer.id / MANIFEST).exists():
            other = PROGRAM_ITSELF
        return msgspec.structs.replace(
            offer,
            installed=here,
            change=_change(here, offer.version, same=same),
            other_publisher=other,
            changelog=tuple(one for one in offer.changelog if newest_first(here) < newest_first(one.version)),
        )


def places_in(place: Path) -> list[Path]:
    """Return the packages and course folders at a place, not too many and not too deep; links are not followed."""
    if place.is_file():
        return [place]
    found: list[Path] = []
    for one in _walked(place, DEEPEST):
        found.append(one)
        if len(found) == MOST_LOOKED_AT:
            break
    return found


def _walked(folder: Path, depth: int) -> Iterator[Path]:
    if (folder / MANIFEST).is_file():
        yield folder
        return
    inner: list[Path] = []
    with contextlib.suppress(OSError):  # a folder of others, or a stick that was pulled out
        inner = sorted(one for one in folder.iterdir() if not one.name.startswith(".") and not one.is_symlink())
    yield from (one for one in inner if one.suffix.lower() == PACKAGE and one.is_file())
    for one in inner:
        if depth and one.is_dir():
            yield from _walked(one, depth - 1)


def _change(here: str, offered: str, *, same: bool) -> Change:
    if newest_first(offered) > newest_first(here):
        return "update"
    if newest_first(offered) < newest_first(here):
        return "downgrade"
    return "same" if same else "again"


def refuse_unless_allowed(offer: Offer, *, confirmed: bool) -> None:
    """Return if a course may be installed; `confirmed` says that somebody wants it in spite of a warning.

    Raises:
        TrustError: if the office does not allow its publisher.
        CourseError: if it is older than the one here, or from another publisher, and nobody confirmed that.
    """
    if offer.refused:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Your office allows only certain publishers on this computer, and that of {course} is none of them. "
            "Nothing was installed. Ask your office.",
        )
        raise TrustError(text, course=offer.id)
    if confirmed:
        return
    if offer.other_publisher:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The course {course} on this computer comes from another publisher: {other}. Nothing was installed. "
            "Confirm it if you were told that the publisher changed.",
        )
        raise CourseError(text, course=offer.id, other=offer.other_publisher)
    if offer.change == "downgrade":
        text = QT_TRANSLATE_NOOP(
            "core",
            "Version {new} of {course} is older than version {here}, which is on this computer. Nothing was installed. "
            "Confirm it if you want the older one.",
        )
        raise CourseError(text, course=offer.id, new=offer.version, here=offer.installed)
