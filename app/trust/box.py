"""The office's box: a key to which everybody can seal, and which only the office can open.

X25519 by libsodium's sealed boxes. A sealed file names the key it was made for, so that another office's file can be
told from a damaged one. Sealing says nothing about who sealed: that is what signatures inside are for.
"""

from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.utils import random

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.keys import key_id, key_id_text, write_new_key
from app.trust.passphrase import MEMLIMIT, OPSLIMIT, limits_allowed, lock_key

T = TypeVar("T")

FORMAT: Literal[1] = 1
PUBLIC_SUFFIX = ".pub"
"""What is added to the name of a key file for the file with its public half."""

MAGIC = b"KSEALED1"
"""Opens every sealed file; the 8 bytes that name the key follow."""


class BoxFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a key file holds, as JSON; all bytes are hexadecimal.

    Without a passphrase `seed` is the private key; with one, `sealed` is, locked by a key that Argon2id makes of the
    passphrase and `salt`. `public` repeats what the private key gives, so that damage is noticed.
    """

    format: Literal[1]
    purpose: Literal["office-box"]
    public: str
    seed: str = ""
    sealed: str = ""
    salt: str = ""
    opslimit: int = 0
    memlimit: int = 0


class PublicFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The public half as a file; `id` is the key's short id, so that a damaged one is noticed."""

    format: Literal[1] = 1
    purpose: Literal["office-box"] = "office-box"
    public: str
    id: str


def new_office_key(path: Path, passphrase: str = "") -> bytes:
    """Make a key, write it to `path` and its public half beside it, and return the 32 bytes of the public key.

    Raises:
        TrustError: if there is a file already, which stays as it is, or nothing can be written.
    """
    key = PrivateKey.generate()
    public = bytes(key.public_key)
    told = PublicFile(public=public.hex(), id=key_id_text(key_id(public)))
    try:
        fresh = not public_path(path).exists() and write_new_key(path, _json(_box_file(key, passphrase)))
        if fresh:
            _write_public(path, _json(told))
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The office key cannot be written to {file} ({reason}). Nothing was changed. "
            "Choose another folder or free some space.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    if not fresh:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There is a file {file} or {public} already, and it was left as it is: without the key in it, what was "
            "sealed to it could never be opened again. Choose another name.",
        )
        raise TrustError(text, file=path, public=public_path(path).name)
    return public


def read_office_key(path: Path, passphrase: str = "") -> PrivateKey:
    """Return the key with which the office opens what was sealed to it.

    Raises:
        TrustError: if the file cannot be read, is no key of an office, or is damaged, or the passphrase is wrong.
    """
    file = _read(path, BoxFile)
    try:
        seed = _unwrapped(file, passphrase, path) if file.sealed else bytes.fromhex(file.seed)
        key = PrivateKey(seed)
    except (ValueError, TypeError) as error:  # nacl's own errors of form are one or the other
        raise _damaged(path) from error
    if bytes(key.public_key).hex() != file.public:
        raise _damaged(path)
    return key


def needs_passphrase(path: Path) -> bool:
    """Tell whether a key file is locked by a passphrase.

    Raises:
        TrustError: if it cannot be read or is damaged.
    """
    return bool(_read(path, BoxFile).sealed)


def public_path(path: Path) -> Path:
    """Return where the public half of a key file stands."""
    return path.with_name(path.name + PUBLIC_SUFFIX)


def read_public_key(shown: str) -> bytes:
    """Return a public key given as 64 hexadecimal letters, or as the path of a file with it.

    Raises:
        TrustError: if it is neither.
    """
    try:
        return _as_public(shown.strip())
    except ValueError:
        path = Path(shown)
    file = _read(path, PublicFile)
    try:
        public = _as_public(file.public)
    except ValueError as error:
        raise _damaged(path) from error
    if key_id_text(key_id(public)) != file.id:
        raise _damaged(path)
    return public


def seal(data: bytes, public_key: bytes) -> bytes:
    """Return the data so that only the owner of the key can read them; the sealer cannot either."""
    return MAGIC + key_id(public_key) + SealedBox(PublicKey(public_key)).encrypt(data)


def unseal(sealed: bytes, key: PrivateKey) -> bytes:
    """Return what was sealed to this key.

    Raises:
        TrustError: if it is nothing sealed, sealed to another office, or damaged.
    """
    own = key_id(bytes(key.public_key))
    head, named, body = sealed[: len(MAGIC)], sealed[len(MAGIC) : len(MAGIC) + len(own)], sealed[len(MAGIC + own) :]
    if head != MAGIC or len(named) != len(own):
        text = QT_TRANSLATE_NOOP("core", "This is not a sealed file of Kense. Nothing was taken over from it.")
        raise TrustError(text)
    if named != own:
        text = QT_TRANSLATE_NOOP(
            "core",
            "This was sealed for another office, with the key {theirs}; this key is {own}. Nothing was taken over "
            "from it. Send it to that office, or use its key.",
        )
        raise TrustError(text, theirs=key_id_text(named), own=key_id_text(own))
    try:
        return SealedBox(key).decrypt(body)
    except (CryptoError, ValueError, TypeError) as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The sealed file is damaged and cannot be opened. Nothing was taken over from it. "
            "Fetch it again from the computer where it was made.",
        )
        raise TrustError(text) from error


def _write_public(path: Path, told: bytes) -> None:
    try:
        write_whole(public_path(path), told)
    except OSError:
        path.unlink(missing_ok=True)  # made a moment ago, so nothing is sealed to it yet
        raise


def _box_file(key: PrivateKey, passphrase: str) -> BoxFile:
    public, seed = bytes(key.public_key).hex(), bytes(key)
    if not passphrase:
        return BoxFile(format=FORMAT, purpose="office-box", public=public, seed=seed.hex())
    salt = random(argon2id.SALTBYTES)
    lock = SecretBox(lock_key(passphrase, salt, OPSLIMIT, MEMLIMIT))
    return BoxFile(
        format=FORMAT,
        purpose="office-box",
        public=public,
        sealed=bytes(lock.encrypt(seed)).hex(),
        salt=salt.hex(),
        opslimit=OPSLIMIT,
        memlimit=MEMLIMIT,
    )


def _unwrapped(file: BoxFile, passphrase: str, path: Path) -> bytes:
    if not limits_allowed(file.opslimit, file.memlimit):
        raise _damaged(path)
    lock = SecretBox(lock_key(passphrase, bytes.fromhex(file.salt), file.opslimit, file.memlimit))
    try:
        return lock.decrypt(bytes.fromhex(file.sealed))
    except CryptoError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The passphrase does not open {file}. Nothing was changed. "
            "Try again; capitals and the language of the keyboard matter.",
        )
        raise TrustError(text, file=path.name) from error


def _as_public(told: str) -> bytes:
    public = bytes.fromhex(told)
    if len(public) != PublicKey.SIZE:
        raise ValueError(f"{len(public)} bytes")
    return public


def _json(file: msgspec.Struct) -> bytes:
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def _read(path: Path, kind: type[T]) -> T:
    try:
        data = path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    try:
        return msgspec.json.decode(data, type=kind)
    except (ValueError, RecursionError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is no key of an office, or it is damaged. It was left as it is. Use the file that “kense exam key” "
        "made, or a copy of it.",
    )
    return TrustError(text, file=path.name)
