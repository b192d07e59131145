"""The publisher of this PC: the key is made at the first publishing, named, copied and had back."""

from datetime import date
from pathlib import Path

import msgspec

from app.base.clock import Clock, local_day
from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.paths import AppPaths
from app.services.publishers import fingerprint
from app.trust import publisher_key
from app.trust.publisher_key import PublisherKey

COPIES = "publisher-copies.json"
"""When copies were made, so that the Studio can remind of them; it holds no secret."""


class KeyCopies(msgspec.Struct, frozen=True, kw_only=True):
    """The days of the last copies, ISO texts, of the key with this public part (hexadecimal)."""

    public: str
    file: str = ""
    paper: str = ""


class PublisherState(msgspec.Struct, frozen=True, kw_only=True):
    """The publisher as it stands; a name without a key is not possible."""

    name: str
    fingerprint: str
    file_copy: date | None = None
    paper_copy: date | None = None

    @property
    def is_safe(self) -> bool:
        """Tell whether there is a copy: without one, a broken disk ends all updates."""
        return self.file_copy is not None or self.paper_copy is not None


class PublisherDesk:
    """The publisher's key of this PC."""

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._folder = paths.keys
        self._clock = clock

    def state(self) -> PublisherState | None:
        """Return how the key stands, or None if none was made yet.

        Raises:
            TrustError: if the key file is damaged.
        """
        made = publisher_key.read_publisher(self._folder)
        if made is None:
            return None
        copies = self._copies(made)
        return PublisherState(
            name=made.name,
            fingerprint=fingerprint(made.public.hex()),
            file_copy=date.fromisoformat(copies.file) if copies.file else None,
            paper_copy=date.fromisoformat(copies.paper) if copies.paper else None,
        )

    def key(self) -> PublisherKey:
        """Return the key to sign with.

        Raises:
            TrustError: if none was made yet, or it is damaged.
        """
        made = publisher_key.read_publisher(self._folder)
        if made is None:
            text = QT_TRANSLATE_NOOP(
                "core",
                "There is no publisher’s key on this computer yet. Nothing was published. Give the publisher a "
                "name first.",
            )
            raise TrustError(text)
        return made

    def make(self, name: str) -> None:
        """Make the key under the name that learners will read.

        Raises:
            TrustError: if there is one already, or the name is empty.
        """
        publisher_key.make_publisher(self._folder, name)

    def rename(self, name: str) -> None:
        """Give the publisher another name; the key and the trust in it stay.

        Raises:
            TrustError: if the name is empty, or it cannot be written.
        """
        publisher_key.rename_publisher(self._folder, name)

    def back_up(self, folder: Path, passphrase: str) -> Path:
        """Write a copy that the passphrase locks into a folder, and return the file.

        Raises:
            TrustError: if the passphrase is too short, or the copy cannot be written.
        """
        made = self.key()
        short = fingerprint(made.public.hex())[:9]
        names = (f"publisher-{short}{number or ''}{publisher_key.BACKUP_SUFFIX}" for number in range(0, -100, -1))
        free = next(name for name in names if not (folder / name).exists())
        copy = publisher_key.back_up_publisher(made, folder / free, passphrase)
        self._note(msgspec.structs.replace(self._copies(made), file=local_day(self._clock).isoformat()))
        return copy

    def paper(self) -> list[str]:
        """Return the groups to write down.

        Raises:
            TrustError: if there is no key.
        """
        return publisher_key.paper_of_publisher(self.key())

    def paper_written(self) -> None:
        """Note that somebody wrote the groups down."""
        self._note(msgspec.structs.replace(self._copies(self.key()), paper=local_day(self._clock).isoformat()))

    def restore(self, copy: Path, passphrase: str) -> None:
        """Have the key back from a copy.

        Raises:
            TrustError: if the passphrase is wrong, the copy damaged, or another key is here, which stays.
        """
        publisher_key.restore_publisher(self._folder, copy, passphrase)

    def restore_from_paper(self, typed: str, name: str) -> None:
        """Have the key back from paper.

        Raises:
            TrustError: if there is a slip, or another key is here, which stays.
        """
        publisher_key.restore_publisher_from_paper(self._folder, typed, name)

    def _copies(self, made: PublisherKey) -> KeyCopies:
        public = made.public.hex()
        try:
            told = msgspec.json.decode((self._folder / COPIES).read_bytes(), type=KeyCopies)
        except (OSError, msgspec.MsgspecError):
            return KeyCopies(public=public)
        return told if told.public == public else KeyCopies(public=public)

    def _note(self, copies: KeyCopies) -> None:
        try:
            write_whole(self._folder / COPIES, msgspec.json.encode(copies))
        except OSError:
            return  # the copy itself was made; only the reminder will come again
