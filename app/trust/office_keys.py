"""The keys of an office that collects progress: a box key that opens, a receipts key that signs, and its card."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.files import write_whole
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.box import new_office_key, public_path
from app.trust.keys import write_new_key
from app.trust.office_card import OfficeCard, certified_card, make_card, read_card, read_card_file
from app.trust.passphrase import Locked, lock, unlock

BOX, RECEIPTS, CARD = "office.key", "receipts.key", "office.koffice"
"""The files of an office in its folder."""


class ReceiptsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The file of a receipts key, as JSON in hexadecimal: `seed` is the private key, or `locked` is it locked."""

    format: Literal[1]
    purpose: Literal["office-receipts"]
    public: str
    seed: str = ""
    locked: Locked | None = None


def new_office(folder: Path, names: Mapping[str, str], *, at: str, passphrase: str = "") -> OfficeCard:
    """Make the keys and the card of an office in a folder and return the card; `at` is UTC as ISO text.

    Raises:
        TrustError: if one of the files is there already, the name or passphrase is not allowed, or nothing can be
            written. No key of an office is ever written over.
    """
    taken = [name for name in (BOX, public_path(folder / BOX).name, RECEIPTS, CARD) if (folder / name).exists()]
    if taken:
        text = QT_TRANSLATE_NOOP(
            "core",
            "There are keys of an office in {folder} already ({files}), and they were left as they are: without them, "
            "what was sent to it could never be opened. Choose another folder.",
        )
        raise TrustError(text, folder=folder, files=", ".join(taken))
    key = SigningKey.generate()
    make_card(names, box=bytes(32), receipts=key, at=at)  # refuses a name before anything is written
    receipts = _receipts_file(key, passphrase)
    box = new_office_key(folder / BOX, passphrase)
    card = make_card(names, box=box, receipts=key, at=at)
    try:
        write_new_key(folder / RECEIPTS, receipts)
        write_whole(folder / CARD, card)
    except OSError as error:
        for made in (folder / BOX, public_path(folder / BOX), folder / RECEIPTS):
            made.unlink(missing_ok=True)  # made a moment ago, so nothing is sealed to them yet
        text = QT_TRANSLATE_NOOP(
            "core",
            "The keys of the office cannot be written to {folder} ({reason}). Nothing was made. "
            "Choose another folder or free some space.",
        )
        raise TrustError(text, folder=folder, reason=error.strerror or error) from error
    return read_card(card)


def name_certificate(folder: Path, fingerprint: str, *, passphrase: str = "") -> OfficeCard:
    """Name a certificate for documents on the card of an office, whose id stays, and return the card.

    Raises:
        TrustError: if the key or card cannot be read, do not belong together, or nothing can be written.
    """
    card, receipts = read_card_file(folder / CARD), read_receipts_key(folder / RECEIPTS, passphrase)
    if bytes(receipts.verify_key) != card.receipts_key:
        raise _damaged(folder / RECEIPTS)
    changed = certified_card(card, fingerprint, receipts=receipts)
    try:
        write_whole(folder / CARD, changed)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The card of the office cannot be written to {folder} ({reason}). It is as it was. "
            "Free some space or ask for write rights, then try again.",
        )
        raise TrustError(text, folder=folder, reason=error.strerror or error) from error
    return read_card(changed)


def receipts_are_locked(folder: Path) -> bool:
    """Tell whether the receipts key in a folder asks for a passphrase; False too where none can be read."""
    try:
        return msgspec.json.decode((folder / RECEIPTS).read_bytes(), type=ReceiptsFile).locked is not None
    except (OSError, ValueError, RecursionError):
        return False


def read_receipts_key(path: Path, passphrase: str = "") -> SigningKey:
    """Return the key with which an office signs its receipts.

    Raises:
        TrustError: if it cannot be read, is no such key, is damaged, or the passphrase is wrong.
    """
    try:
        file = msgspec.json.decode(path.read_bytes(), type=ReceiptsFile)
        seed = unlock(file.locked, passphrase) if file.locked else bytes.fromhex(file.seed)
        key = None if seed is None else SigningKey(seed)
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.",
        )
        raise TrustError(text, file=path, reason=error.strerror or error) from error
    except (ValueError, TypeError, RecursionError) as error:  # nacl's own errors of form are one or the other
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


def _receipts_file(key: SigningKey, passphrase: str) -> bytes:
    seed, public = bytes(key), bytes(key.verify_key).hex()
    locked = lock(seed, passphrase) if passphrase else None
    file = ReceiptsFile(
        format=1, purpose="office-receipts", public=public, seed="" if locked else seed.hex(), locked=locked
    )
    return msgspec.json.format(msgspec.json.encode(file)) + b"\n"


def _damaged(path: Path) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is no key for receipts, or it is damaged. It was left as it is. Use the file that “kense office new” "
        "made, or a copy of it.",
    )
    return TrustError(text, file=path.name)
