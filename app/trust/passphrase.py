"""Passphrases: the key that Argon2id makes of one, to lock and unlock key files."""

from typing import Literal

import msgspec
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.utils import random

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP

OPSLIMIT = argon2id.OPSLIMIT_MODERATE
MEMLIMIT = argon2id.MEMLIMIT_MODERATE
MOST_OPSLIMIT = 64
MOST_MEMLIMIT = 2 * 1024**3
"""Work and memory that a key file may ask for; more than this is damage, and would stop the PC."""

SHORTEST = 12
"""Letters of a passphrase for a key that speaks for an office."""


class Locked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A secret locked by a passphrase; all bytes are hexadecimal."""

    kind: Literal["argon2id-secretbox"] = "argon2id-secretbox"
    sealed: str
    salt: str
    opslimit: int
    memlimit: int


def lock(secret: bytes, passphrase: str) -> Locked:
    """Return the secret so that only the passphrase opens it, about 0.6 s of work.

    Raises:
        TrustError: if the passphrase is too short, or the memory for the work is not to be had.
    """
    if len(passphrase.strip()) < SHORTEST:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The passphrase is too short. Nothing was changed. Choose at least {letters} letters: "
            "four or five words that nobody would guess are best.",
        )
        raise TrustError(text, letters=SHORTEST)
    salt = random(argon2id.SALTBYTES)
    sealed = SecretBox(lock_key(passphrase, salt, OPSLIMIT, MEMLIMIT)).encrypt(secret)
    return Locked(sealed=bytes(sealed).hex(), salt=salt.hex(), opslimit=OPSLIMIT, memlimit=MEMLIMIT)


def unlock(locked: Locked, passphrase: str) -> bytes | None:
    """Return the secret, or None if the passphrase is another one.

    Raises:
        ValueError: if the lock is damaged.
        TrustError: if the memory for the work is not to be had.
    """
    if not limits_allowed(locked.opslimit, locked.memlimit):
        raise ValueError("the lock asks for more work than any Kense writes")
    key = lock_key(passphrase, bytes.fromhex(locked.salt), locked.opslimit, locked.memlimit)
    try:
        return SecretBox(key).decrypt(bytes.fromhex(locked.sealed))
    except CryptoError:
        return None


def limits_allowed(opslimit: int, memlimit: int) -> bool:
    """Tell whether a key file asks for work that this program could have written."""
    return 0 < opslimit <= MOST_OPSLIMIT and 0 < memlimit <= MOST_MEMLIMIT


def lock_key(passphrase: str, salt: bytes, opslimit: int, memlimit: int) -> bytes:
    """Return the 32 bytes that Argon2id makes of a passphrase.

    Raises:
        TrustError: if the memory for it is not to be had.
    """
    import unicodedata

    typed = unicodedata.normalize("NFC", passphrase).encode()
    try:
        return argon2id.kdf(SecretBox.KEY_SIZE, typed, salt, opslimit=opslimit, memlimit=memlimit)
    except RuntimeError as error:  # how nacl says that the memory is not to be had
        text = QT_TRANSLATE_NOOP(
            "core",
            "There is not enough free memory to work with the passphrase: {megabytes} MB are needed. "
            "Nothing was changed. Close other programs and try again.",
        )
        raise TrustError(text, megabytes=memlimit // 1024**2) from error
