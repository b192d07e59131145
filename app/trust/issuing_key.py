"""Keys that speak for an office: the issuing key of an HR PC, and the root keys of the custodians.

Each is an Ed25519 key in a file that a passphrase locks; a copy on paper (`app.trust.paper_key`) and one on a stick
keep it from being lost. The paper carries the key itself: it belongs in a safe, in a closed envelope.
"""

from pathlib import Path
from typing import Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.keys import key_id, key_id_text, write_new_key
from app.trust.paper_key import from_paper, paper_groups
from app.trust.passphrase import Locked, lock, unlock

OfficeKeyPurpose = Literal["issuing", "root"]
FORMAT: Literal[1] = 1


class OfficeKeyFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a key file holds, as JSON; `public` repeats what the key gives, so that damage is noticed."""

    format: Literal[1]
    purpose: OfficeKeyPurpose
    owner: str
    public: str
    locked: Locked

    @property
    def kid_text(self) -> str:
        """The short id of the key, as people read it to each other."""
        return key_id_text(key_id(bytes.fromhex(self.public)))


def new_key(path: Path, *, purpose: OfficeKeyPurpose, owner: str, passphrase: str) -> SigningKey:
    """Make a key for an office or custodian and write it to `path`, locked.

    Raises:
        TrustError: if the passphrase is too short, there is a file already, which stays as it is, or nothing can be
            written.
    """
    key = SigningKey.generate()
    _write_new(path, _file(key, purpose, owner, passphrase))
    return key


def read_key(path: Path, passphrase: str, *, purpose: OfficeKeyPurpose) -> SigningKey:
    """Return the key of a file.

    Raises:
        TrustError: if the file cannot be read, is damaged or a key for something else, or the passphrase is wrong.
    """
    file = describe_key(path)
    if file.purpose != purpose:
        text = QT_TRANSLATE_NOOP(
            "core", "{file} is a key for another purpose. Nothing was changed. Choose the right key file."
        )
        raise TrustError(text, file=path.name)
    try:
        seed = unlock(file.locked, passphrase)
        key = SigningKey(seed) if seed is not None else None
    except (ValueError, TypeError) as error:
        raise _damaged(path) from error
    if key is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The passphrase does not open {file}. Nothing was changed. "
            "Try again; capitals and the language of the keyboard matter.",
        )
        raise TrustError(text, file=path.name)
    if bytes(key.verify_key).hex() != file.public:
        raise _damaged(path)
    return key


def describe_key(path: Path) -> OfficeKeyFile:
    """Return what a key file says without its passphrase.

    Raises:
        TrustError: if it cannot be read, or is no key file of an office.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=OfficeKeyFile)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error


def change_passphrase(path: Path, old: str, new: str, *, purpose: OfficeKeyPurpose) -> None:
    """Lock the key of a file with another passphrase; copies on sticks keep the old one.

    Raises:
        TrustError: as `read_key` and `new_key`; the file is then as it was.
    """
    key = read_key(path, old, purpose=purpose)
    file = _file(key, purpose, describe_key(path).owner, new)
    try:
        write_whole(path, _json(file))
    except OSError as error:
        raise _unwritten(path, error) from error


def copy_to_stick(path: Path, folder: Path) -> Path:
    """Copy a key file, locked as it is, into a folder; read it back and return where it is.

    Raises:
        TrustError: if the key file is damaged, the folder has another key of this name, or the copy is not the same.
    """
    describe_key(path)
    target = folder / path.name
    try:
        data = path.read_bytes()
        written = write_new_key(target, data)
        same = target.read_bytes() == data
    except OSError as error:
        raise _unwritten(target, error) from error
    if not same:
        if written:
            text = QT_TRANSLATE_NOOP(
                "core", "The copy of the key in {folder} is not whole. The key itself is safe. Use another stick."
            )
            raise TrustError(text, folder=folder)
        raise _taken(target)
    return target


def paper_copy(key: SigningKey) -> list[str]:
    """Return the groups to print and put into a safe: whoever reads them has the key."""
    return paper_groups(bytes(key))


def restore_from_paper(
    typed: str, path: Path, *, purpose: OfficeKeyPurpose, owner: str, passphrase: str, kid: str = ""
) -> SigningKey:
    """Make the key file anew from what was typed from paper; `kid` is the key's number on the paper, if it is known.

    Raises:
        TrustError: if there is a slip, the paper is of another key, or the file cannot be written.
    """
    key = SigningKey(from_paper(typed))
    found = key_id_text(key_id(bytes(key.verify_key)))
    if kid and found != kid.strip().upper():
        text = QT_TRANSLATE_NOOP(
            "core", "The paper is of the key {found}, not of {kid}. Nothing was changed. Look for the other paper."
        )
        raise TrustError(text, found=found, kid=kid)
    _write_new(path, _file(key, purpose, owner, passphrase))
    return key


def _file(key: SigningKey, purpose: OfficeKeyPurpose, owner: str, passphrase: str) -> OfficeKeyFile:
    return OfficeKeyFile(
        format=FORMAT,
        purpose=purpose,
        owner=owner,
        public=bytes(key.verify_key).hex(),
        locked=lock(bytes(key), passphrase),
    )


def _json(file: OfficeKeyFile) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def _write_new(path: Path, file: OfficeKeyFile) -> None:
    try:
        fresh = write_new_key(path, _json(file))
    except OSError as error:
        raise _unwritten(path, error) from error
    if not fresh:
        raise _taken(path)


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


def _damaged(path: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is no key file of an office, or it is damaged. It was left as it is. "
        "Use its copy from the stick, or type it in from paper.",
    )
    return TrustError(text, file=path.name)
