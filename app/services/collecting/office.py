"""The keys with which an office opens bundles and signs receipts."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.box import needs_passphrase, read_office_key
from app.trust.office_card import OfficeCard, read_card_file
from app.trust.office_keys import BOX, CARD, RECEIPTS, read_receipts_key

if TYPE_CHECKING:
    from nacl.public import PrivateKey
    from nacl.signing import SigningKey


class OfficeKeys(msgspec.Struct, frozen=True, kw_only=True):
    """The keys of an office, opened, with the card that names it."""

    card: OfficeCard
    box: "PrivateKey"
    receipts: "SigningKey"


def office_is_locked(folder: Path) -> bool:
    """Tell whether the keys in a folder ask for a passphrase.

    Raises:
        TrustError: if the key cannot be read or is damaged.
    """
    return needs_passphrase(folder / BOX)


def read_office_keys(folder: Path, passphrase: str = "") -> OfficeKeys:
    """Return the keys of the office in a folder, as “kense office new” made them.

    Raises:
        TrustError: if one cannot be read or is damaged, the passphrase is wrong, or card and keys do not belong
            together.
    """
    keys = OfficeKeys(
        card=read_card_file(folder / CARD),
        box=read_office_key(folder / BOX, passphrase),
        receipts=read_receipts_key(folder / RECEIPTS, passphrase),
    )
    public = (bytes(keys.box.public_key), bytes(keys.receipts.verify_key))
    if public != (keys.card.box_key, keys.card.receipts_key):
        text = QT_TRANSLATE_NOOP(
            "core",
            "The keys and the card in {folder} belong to different offices. Nothing was changed. "
            "Name the folder that “kense office new” made, or a whole copy of it.",
        )
        raise TrustError(text, folder=folder)
    return keys
