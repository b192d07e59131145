"""An office that collects progress: making its keys and card, and the cards of offices on this PC."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from app.base.clock import Clock
from app.base.paths import AppPaths
from app.trust.keys import key_id, key_id_text
from app.trust.office_card import OfficeCard, accept_card, forget_office, known_offices, read_card_file
from app.trust.office_keys import BOX, CARD, RECEIPTS, name_certificate, new_office, receipts_are_locked

__all__ = [
    "NewOffice", "OfficeCard", "accept_office", "all_offices", "drop_office", "make_office", "name_pades_key",
    "read_office", "receipts_are_locked",
]  # fmt: skip
"""What commands may use of this use case, values of lower floors included."""


class NewOffice(msgspec.Struct, frozen=True, kw_only=True):
    """What was made: the card's values, and where keys and card stand. `box_id` names the key in sealed files."""

    card: OfficeCard
    key: Path
    receipts: Path
    file: Path
    box_id: str


def make_office(folder: Path, names: Mapping[str, str], clock: Clock, *, passphrase: str = "") -> NewOffice:
    """Make the keys and the card of an office in a folder; `names` are its names by language.

    Raises:
        TrustError: if there are keys already, a name or the passphrase is not allowed, or nothing can be written.
    """
    card = new_office(folder, names, at=clock.now().isoformat(timespec="seconds"), passphrase=passphrase)
    return NewOffice(
        card=card,
        key=folder / BOX,
        receipts=folder / RECEIPTS,
        file=folder / CARD,
        box_id=box_id(card),
    )


def read_office(file: Path) -> OfficeCard:
    """Return what a card says.

    Raises:
        TrustError: if it cannot be read, is no card, or was changed.
    """
    return read_card_file(file)


def accept_office(file: Path, paths: AppPaths) -> OfficeCard:
    """Keep a card on this PC, whose id somebody has compared.

    Raises:
        TrustError: if it is no card, was changed, or cannot be kept.
    """
    return accept_card(paths, file)


def name_pades_key(folder: Path, key: Path, *, key_passphrase: str, passphrase: str = "") -> tuple[OfficeCard, str]:
    """Name on the card of an office the certificate with which it signs PDFs; return the card and whose it is.

    Raises:
        DocumentError: if pyHanko is not installed, or the file is no such key or does not open.
        TrustError: if the keys of the office do not open, or the card cannot be written.
    """
    from app.documents.pades import read_pades_key

    read = read_pades_key(key, key_passphrase)
    return name_certificate(folder, read.fingerprint, passphrase=passphrase), read.owner


def all_offices(paths: AppPaths) -> list[OfficeCard]:
    """Return the offices whose cards are on this PC."""
    return known_offices(paths)


def drop_office(office: str, paths: AppPaths) -> bool:
    """Take the card with this id away; tell whether there was one.

    Raises:
        TrustError: if it cannot be deleted.
    """
    known = any(card.id == office.upper() for card in known_offices(paths))
    if known:
        forget_office(paths, office)
    return known


def box_id(card: OfficeCard) -> str:
    """Return the short id of the key to which progress is sealed, as sealed files tell it from outside."""
    return key_id_text(key_id(card.box_key))
