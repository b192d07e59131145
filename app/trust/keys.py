"""The key of this installation, and the short ids by which keys are named."""

import hashlib
import os
import uuid
from pathlib import Path
from typing import Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

FILE_NAME = "installation.key"
FORMAT = 1


class KeyFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a key file holds, as JSON; `public` repeats what `seed` gives, so that damage is noticed."""

    format: int
    purpose: Literal["installation"]
    seed: str
    public: str


class _Format(msgspec.Struct, frozen=True):
    format: int


def installation_key(folder: Path) -> SigningKey:
    """Return the key with which this PC signs, made when it is first asked for.

    Raises:
        TrustError: if the file cannot be read or written, is from a newer Kense (it stays as it is), or is
            damaged. A damaged file is kept under another name, and the next call makes a new key.
    """
    path = folder / FILE_NAME
    try:
        if not path.exists():
            write_new_key(path, _key_file(SigningKey.generate()))
        data = path.read_bytes()
    except OSError as error:
        raise TrustError(
            QT_TRANSLATE_NOOP(
                "core",
                "The key of this installation cannot be read or made in {file}: {reason}. Your progress is safe; "
                "only signing has to wait. Check that the folder can be written and the disk is not full, "
                "then try again.",
            ),
            file=path,
            reason=error.strerror or error,
        ) from error
    key = _read(data)
    if key is None:
        _refuse_newer(data, path)
        raise _damaged(path)
    return key


def key_state(data: bytes) -> Literal["good", "newer", "damaged"]:
    """Tell what the bytes of an installation's key file are; nothing is moved or made."""
    if _read(data) is not None:
        return "good"
    return "newer" if _is_newer(data) else "damaged"


def key_id(public: bytes) -> bytes:
    """Return the 8 bytes that name a public key: the start of its SHA-256."""
    return hashlib.sha256(public).digest()[:8]


def key_id_text(kid: bytes) -> str:
    """Return a key's id as people read it to each other: "3F9A-12BC-77D0-41E2"."""
    return kid.hex("-", 2).upper()


def _key_file(key: SigningKey) -> bytes:
    file = KeyFile(format=FORMAT, purpose="installation", seed=bytes(key).hex(), public=bytes(key.verify_key).hex())
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def _read(data: bytes) -> SigningKey | None:
    try:
        file = msgspec.json.decode(data, type=KeyFile)
        key = SigningKey(bytes.fromhex(file.seed))
    except ValueError:  # msgspec's own errors are ValueErrors too
        return None
    return key if file.format == FORMAT and bytes(key.verify_key).hex() == file.public else None


def write_new_key(path: Path, data: bytes) -> bool:
    """Write a key file whole, readable by its owner alone from the first byte, and never over another one.

    `write_whole` would replace the key that a second Kense has made in the same moment, and would leave the
    secret readable to others until its mode is changed. Tell whether it was written; False if a file was there.

    Raises:
        OSError: if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    try:
        with open(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return _name_new(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def _name_new(aside: Path, path: Path) -> bool:
    try:
        os.link(aside, path)
    except FileExistsError:
        return False
    except OSError:
        if path.exists():
            return False
        os.replace(aside, path)  # FAT sticks know no links
    return True


def _is_newer(data: bytes) -> bool:
    try:
        return msgspec.json.decode(data, type=_Format).format > FORMAT
    except ValueError:
        return False


def _refuse_newer(data: bytes, path: Path) -> None:
    if _is_newer(data):
        raise TrustError(
            QT_TRANSLATE_NOOP(
                "core",
                "The key file {file} was written by a newer Kense. It was left as it is and your progress is safe. "
                "Start the newer Kense to sign.",
            ),
            file=path,
        )


def _damaged(path: Path) -> TrustError:
    kept = path.with_name(f"{path.name}.damaged-{uuid.uuid4().hex[:8]}")
    try:
        os.replace(path, kept)
    except OSError:
        kept = path
    return TrustError(
        QT_TRANSLATE_NOOP(
            "core",
            "The key of this installation is damaged. Your progress and everything printed so far are safe; the "
            "damaged file is kept as {file}. If you have a backup of it, put it back as {original}. "
            "Otherwise try again: Kense makes a new key, and the office will see this computer as a new one.",
        ),
        file=kept,
        original=path,
    )
