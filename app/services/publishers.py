"""Whose packages this PC takes: the publishers an office pinned, or those that somebody here said to trust.

`publishers.json` in the data folder is the office's word: where it is, nobody else's packages are installed and no
question is asked. Without it, a publisher is asked about once, and remembered if it is to be trusted always.
"""

import hashlib
from pathlib import Path
from typing import Literal

import msgspec

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths

PINNED = "publishers.json"
KNOWN = "known-publishers.json"
KEY_BYTES = 32
FINGERPRINT_BYTES = 16

Standing = Literal["pinned", "known", "unknown", "refused"]


class Publisher(msgspec.Struct, frozen=True, kw_only=True):
    """A publisher: the whole public key in hexadecimal, and the name under which it is known here."""

    key: str
    name: str = ""


class PublisherFile(msgspec.Struct, frozen=True, kw_only=True):
    """What both files hold."""

    format: Literal[1] = 1
    publishers: tuple[Publisher, ...] = ()


class Publishers:
    """The publishers of one PC."""

    def __init__(self, paths: AppPaths) -> None:
        self._pinned = paths.data / PINNED
        self._known = paths.data / "trust" / KNOWN

    def pinned(self) -> tuple[Publisher, ...] | None:
        """Return the publishers an office allows, or None if it leaves the choice to the people at the PC.

        Raises:
            TrustError: if the file cannot be read: nobody is trusted then.
        """
        return _read(self._pinned) if self._pinned.exists() else None

    def known(self) -> tuple[Publisher, ...]:
        """Return the publishers that are trusted always; none if nobody can tell."""
        try:
            return _read(self._known)
        except TrustError:
            return ()

    def standing(self, key: str) -> Standing:
        """Tell how a publisher stands here.

        Raises:
            TrustError: if the office's file cannot be read.
        """
        allowed = self.pinned()
        if allowed is not None:
            return "pinned" if any(one.key == key for one in allowed) else "refused"
        return "known" if any(one.key == key for one in self.known()) else "unknown"

    def trust(self, publisher: Publisher) -> None:
        """Trust a publisher always from now on.

        Raises:
            TrustError: if it cannot be kept.
        """
        others = tuple(one for one in self.known() if one.key != publisher.key)
        self._keep((*others, publisher))

    def forget(self, key: str) -> None:
        """Ask about a publisher again the next time; what was installed stays.

        Raises:
            TrustError: if it cannot be kept.
        """
        self._keep(tuple(one for one in self.known() if one.key != key))

    def _keep(self, publishers: tuple[Publisher, ...]) -> None:
        content = msgspec.json.format(msgspec.json.encode(PublisherFile(publishers=publishers))) + b"\n"
        try:
            write_whole(self._known, content)
        except OSError as error:
            text = QT_TRANSLATE_NOOP(
                "core",
                "That this publisher is trusted could not be kept in {file} ({reason}). Nothing was installed. "
                "Free some space and try again.",
            )
            raise TrustError(text, file=self._known, reason=error.strerror or str(error)) from error


def fingerprint(key: str) -> str:
    """Return a public key's fingerprint in groups that people compare by phone: "3F9A-12BC-…", eight of them.

    It begins with the short id by which keys are named elsewhere (`app.trust.keys`).
    """
    return hashlib.sha256(bytes.fromhex(key)).digest()[:FINGERPRINT_BYTES].hex("-", 2).upper()


def _read(file: Path) -> tuple[Publisher, ...]:
    try:
        told = msgspec.json.decode(file.read_bytes(), type=PublisherFile).publishers
        lengths = {len(bytes.fromhex(one.key)) for one in told}
    except (OSError, ValueError, RecursionError) as error:
        raise _unreadable(file) from error
    if not lengths <= {KEY_BYTES}:
        raise _unreadable(file)
    return tuple(msgspec.structs.replace(one, key=one.key.lower()) for one in told)


def _unreadable(file: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The file {file}, in which the office says whose courses may be installed, cannot be read. Nothing was "
        "installed. Ask the person who looks after this computer to mend it.",
    )
    return TrustError(text, file=file)
