"""What a package or course folder would bring to this PC, told before anything is installed."""

from pathlib import Path
from typing import Literal

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP, LocalText
from app.base.sentence import Sentence
from app.course.package import ChangeNote
from app.services.publishers import Standing, fingerprint

Change = Literal["new", "update", "same", "again", "downgrade"]
"""`same` is what is here already; `again` is the same version with other content."""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A course that can be installed. `publisher` is a public key in hexadecimal, empty for a folder nobody signed."""

    file: Path
    id: str
    version: str
    title: LocalText
    summary: LocalText = {}
    languages: tuple[str, ...] = ()
    minutes: int = 0
    content_hash: str = ""
    publisher: str = ""
    publisher_name: str = ""
    standing: Standing = "unknown"
    change: Change = "new"
    installed: str = ""
    """The version in use here; of a course that came with Kense too."""
    other_publisher: str = ""
    """Who signed the version in use, if it was somebody else; name or fingerprint."""
    changelog: tuple[ChangeNote, ...] = ()
    """What changed since the version in use, newest first."""

    @property
    def signed(self) -> bool:
        """Tell whether somebody signed it."""
        return bool(self.publisher)

    @property
    def fingerprint(self) -> str:
        """The publisher's fingerprint in readable groups; empty for a folder."""
        return fingerprint(self.publisher) if self.publisher else ""

    @property
    def asks(self) -> bool:
        """Tell whether somebody has to say that this publisher, or a folder, is to be trusted."""
        return self.standing == "unknown"

    @property
    def refused(self) -> bool:
        """Tell whether the office does not allow it."""
        return self.standing == "refused"


class Passed(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was looked at and is not offered, and why."""

    file: Path
    reason: Sentence


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What lies in a file, folder or stick: the newest version of each course first."""

    offers: tuple[Offer, ...] = ()
    passed: tuple[Passed, ...] = ()


def change_sentence(offer: Offer) -> Sentence:
    """Return what installing would mean for the version that is here."""
    fields: dict[str, object] = {"new": offer.version, "here": offer.installed}
    texts = {
        "new": QT_TRANSLATE_NOOP("core", "This course is not on this computer yet. Version {new} would be installed."),
        "update": QT_TRANSLATE_NOOP(
            "core",
            "Version {here} is here; version {new} would take its place. What you have read, answered and passed "
            "stays.",
        ),
        "same": QT_TRANSLATE_NOOP("core", "Version {here} is here already, exactly this one. There is nothing to do."),
        "again": QT_TRANSLATE_NOOP(
            "core",
            "Version {here} is here, with other content under the same number. What you have done stays; ask the "
            "publisher why two packages have one number.",
        ),
        "downgrade": QT_TRANSLATE_NOOP(
            "core",
            "This package is OLDER: version {here} is here, and version {new} would take its place. What was added or "
            "corrected since would be gone from the course. What you have done stays.",
        ),
    }
    return Sentence(texts[offer.change], fields)


def publisher_sentence(offer: Offer) -> Sentence:
    """Return who published it and how that publisher stands on this PC."""
    fields: dict[str, object] = {"name": offer.publisher_name or offer.fingerprint, "fingerprint": offer.fingerprint}
    if offer.refused:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Your office allows only certain publishers on this computer, and {name} is none of them. It cannot be "
            "installed here. Ask your office.",
        )
        return Sentence(text, fields | ({} if offer.signed else {"name": offer.file.name}))
    if not offer.signed:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Nobody signed this folder: anybody may have written or changed it. Install it only if you know where it "
            "comes from.",
        )
        return Sentence(text)
    texts: dict[str, str] = {
        "pinned": QT_TRANSLATE_NOOP("core", "Publisher: {name}. Your office trusts this publisher."),
        "known": QT_TRANSLATE_NOOP("core", "Publisher: {name}. This publisher is trusted on this computer."),
        "unknown": QT_TRANSLATE_NOOP(
            "core",
            "Publisher: {name}, not known on this computer. The name is what the publisher says; the fingerprint "
            "cannot be forged. Compare it by phone with the one the publisher reads to you.",
        ),
    }
    return Sentence(texts[offer.standing], fields)


def other_publisher_sentence(offer: Offer) -> Sentence | None:
    """Return the warning that the course here comes from somebody else, or None."""
    if not offer.other_publisher:
        return None
    text = QT_TRANSLATE_NOOP(
        "core",
        "The course of this name on this computer comes from another publisher: {other}. Somebody may pretend to be "
        "that publisher. Install it only if you were told that the publisher changed.",
    )
    return Sentence(text, {"other": offer.other_publisher})


def newest_first(version: str) -> tuple[int, ...]:
    """Return a version as numbers that can be compared."""
    return tuple(map(int, version.split(".")))
