"""The card of a PC: the public half of its installation key as a file, by which the office answers its questions."""

from typing import Literal

import msgspec

from app.base.errors import TrustError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.trust.keys import key_id, key_id_text

SUFFIX = ".kpc"
KEY_BYTES = 32
LARGEST_BYTES = 64 * 1024


class PcCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file holds, as JSON; `id` is the key's short id, so that a damaged one is noticed."""

    format: Literal[1] = 1
    purpose: Literal["pc-card"] = "pc-card"
    public: str
    id: str


def pc_card(public_key: bytes) -> bytes:
    """Return the card of the PC with this Ed25519 key."""
    card = PcCard(public=public_key.hex(), id=key_id_text(key_id(public_key)))
    return msgspec.json.format(msgspec.json.encode(card)) + b"\n"


def read_pc_card(data: bytes, *, name: str) -> bytes:
    """Return the Ed25519 key of a card; `name` is that of the file.

    Raises:
        TrustError: if it is no card of a PC, or damaged.
    """
    try:
        card = msgspec.json.decode(data[:LARGEST_BYTES], type=PcCard)
        public = bytes.fromhex(card.public)
    except (ValueError, RecursionError):  # msgspec's own errors are ValueErrors too
        raise _damaged(name) from None
    if len(public) != KEY_BYTES or key_id_text(key_id(public)) != card.id:
        raise _damaged(name)
    return public


def _damaged(name: str) -> TrustError:
    text = QT_TRANSLATE_NOOP(
        "core",
        "{file} is no card of a PC, or it is damaged. It was left as it is. Have the card saved again on that PC.",
    )
    return TrustError(text, file=name)
