"""The key with which a trainer signs courses: not the key of the PC, for it goes with the trainer to another one.

Whoever has it can publish in the trainer's name, and without it no update can be published that learners' PCs take
without asking. So there are copies: a file that a passphrase locks, and one on paper (`app.trust.paper_key`).
"""

import os
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.keys import write_new_key
from app.trust.paper_key import from_paper, paper_groups
from app.trust.passphrase import Locked, lock, unlock

FILE_NAME = "publisher.key"
BACKUP_SUFFIX = ".kpublisher"
FORMAT: Literal[1] = 1
LONGEST_NAME = 120

T = TypeVar("T")


class PublisherKeyFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the key file holds, as JSON; `public` repeats what `seed` gives, so that damage is noticed."""

    format: Literal[1]
    purpose: Literal["publisher"]
    name: str
    seed: str
    public: str


class PublisherBackup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a copy holds: the seed, locked by a passphrase."""

    format: Literal[1]
    purpose: Literal["publisher-backup"]
    name: str
    public: str
    locked: Locked


class PublisherKey(msgspec.Struct, frozen=True):
    """A publisher's key and the name that stands in packages."""

    name: str
    key: SigningKey

    @property
    def public(self) -> bytes:
        """The 32 bytes by which everybody knows the publisher."""
        return bytes(self.key.verify_key)


def read_publisher(folder: Path) -> PublisherKey | None:
    """Return the publisher's key of this PC, or None if none was made yet.

    Raises:
        TrustError: if the file cannot be read or is damaged; it stays as it is.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    file = _decoded(path, PublisherKeyFile)
    try:
        seed = bytes.fromhex(file.seed)
    except ValueError as error:
        raise _damaged(path) from error
    return PublisherKey(file.name, _key_of(seed, file.public, path))


def make_publisher(folder: Path, name: str) -> PublisherKey:
    """Make the publisher's key of this PC under a name and return it.

    Raises:
        TrustError: if there is one already, which stays, the name is empty, or it cannot be written.
    """
    made = PublisherKey(checked_name(name), SigningKey.generate())
    _write_new(folder, made)
    return made


def rename_publisher(folder: Path, name: str) -> PublisherKey:
    """Give the publisher another name; the key stays, so learners' PCs know the publisher again.

    Raises:
        TrustError: if there is no key, the name is empty, or it cannot be written.
    """
    before = read_publisher(folder)
    if before is None:
        text = QT_TRANSLATE_NOOP("core", "There is no publisher’s key on this computer yet. Nothing was changed.")
        raise TrustError(text)
    after = PublisherKey(checked_name(name), before.key)
    path = folder / FILE_NAME
    aside = path.with_name(f".{FILE_NAME}.{os.urandom(4).hex()}")
    try:
        write_new_key(aside, _file(after))  # readable by its owner alone from the first byte
        os.replace(aside, path)
    except OSError as error:
        raise _unwritten(path, error) from error
    return after


def back_up_publisher(publisher: PublisherKey, target: Path, passphrase: str) -> Path:
    """Write a copy of the key that a passphrase locks, read it back, and return where it is.

    Raises:
        TrustError: if the passphrase is too short, there is such a file already, or the copy is not whole.
    """
    file = PublisherBackup(
        format=FORMAT,
        purpose="publisher-backup",
        name=publisher.name,
        public=publisher.public.hex(),
        locked=lock(bytes(publisher.key), passphrase),
    )
    data = _json(file)
    try:
        fresh = write_new_key(target, data)
        whole = target.read_bytes() == data
    except OSError as error:
        raise _unwritten(target, error) from error
    if not fresh:
        raise _taken(target)
    if not whole:
        text = QT_TRANSLATE_NOOP(
            "core", "The copy of the key in {folder} is not whole. The key itself is safe. Use another stick."
        )
        raise TrustError(text, folder=target.parent)
    return target


def restore_publisher(folder: Path, copy: Path, passphrase: str) -> PublisherKey:
    """Make the publisher's key of this PC from a copy.

    Raises:
        TrustError: if the copy is damaged, the passphrase wrong, or there is another key here, which stays.
    """
    told = _decoded(copy, PublisherBackup)
    try:
        seed = unlock(told.locked, passphrase)
    except (ValueError, TypeError) as error:
        raise _damaged(copy) from error
    if seed is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The passphrase does not open {file}. Nothing was changed. "
            "Try again; capitals and the language of the keyboard matter.",
        )
        raise TrustError(text, file=copy.name)
    return _restored(folder, PublisherKey(told.name, _key_of(seed, told.public, copy)))


def paper_of_publisher(publisher: PublisherKey) -> list[str]:
    """Return the groups of letters to write down: whoever reads them has the key."""
    return paper_groups(bytes(publisher.key))


def restore_publisher_from_paper(folder: Path, typed: str, name: str) -> PublisherKey:
    """Make the publisher's key of this PC from what was typed from paper; the name does not stand on it.

    Raises:
        TrustError: if there is a slip, the name is empty, or there is another key here, which stays.
    """
    return _restored(folder, PublisherKey(checked_name(name), SigningKey(from_paper(typed))))


def checked_name(name: str) -> str:
    """Return a publisher's name without spaces around it.

    Raises:
        TrustError: if it is empty, too long, or holds what nobody could read.
    """
    plain = " ".join(name.split())
    if plain and len(plain) <= LONGEST_NAME and plain.isprintable():
        return plain
    text = QT_TRANSLATE_NOOP(
        "core",
        "A publisher needs a name of at most {letters} letters: that of your office or school. Nothing was done.",
    )
    raise TrustError(text, letters=LONGEST_NAME)


def _restored(folder: Path, restored: PublisherKey) -> PublisherKey:
    here = read_publisher(folder)
    if here is None:
        _write_new(folder, restored)
    elif here.public != restored.public:
        raise _taken(folder / FILE_NAME)
    return restored if here is None else here


def _write_new(folder: Path, made: PublisherKey) -> None:
    path = folder / FILE_NAME
    try:
        fresh = write_new_key(path, _file(made))
    except OSError as error:
        raise _unwritten(path, error) from error
    if not fresh:
        raise _taken(path)


def _file(made: PublisherKey) -> bytes:
    return _json(
        PublisherKeyFile(
            format=FORMAT, purpose="publisher", name=made.name, seed=bytes(made.key).hex(), public=made.public.hex()
        )
    )


def _json(file: msgspec.Struct) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def _decoded(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error


def _key_of(seed: bytes, public: str, path: Path) -> SigningKey:
    try:
        key = SigningKey(seed)
    except ValueError as error:
        raise _damaged(path) from error
    if bytes(key.verify_key).hex() != public:
        raise _damaged(path)
    return key


def _damaged(path: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is no key of a publisher, or it is damaged. It was left as it is. "
        "Use its copy from the stick, or type it in from paper.",
    )
    return TrustError(text, file=path.name)


def _taken(path: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "There is a file {file} already, and it was left as it is: a key that is written over is lost. "
        "Choose another name.",
    )
    return TrustError(text, file=path)


def _unwritten(path: Path, error: OSError) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The key cannot be written to {file} ({reason}). Nothing was changed. "
        "Choose another folder or free some space.",
    )
    return TrustError(text, file=path, reason=error.strerror or error)
