"""The card of a PC: read as it was written, and never read wrongly."""

import json

import pytest

from app.base.errors import TrustError
from app.trust.pc_card import pc_card, read_pc_card

PUBLIC = bytes(range(32))


def test_card_gives_the_key_it_was_made_of() -> None:
    assert read_pc_card(pc_card(PUBLIC), name="a.kpc") == PUBLIC


def test_card_names_its_purpose_and_id() -> None:
    told = json.loads(pc_card(PUBLIC))
    assert (told["purpose"], told["id"]) == ("pc-card", "630D-CD29-66C4-3366")


def read_or_refused(card: bytes) -> bytes | None:
    try:
        return read_pc_card(card, name="a.kpc")
    except TrustError:
        return None


def test_every_byte_that_changes_is_noticed_or_changes_nothing() -> None:
    card = pc_card(PUBLIC)
    broken = (card[:at] + bytes([card[at] ^ 1]) + card[at + 1 :] for at in range(len(card)))
    assert {read_or_refused(one) for one in broken} <= {PUBLIC, None}


@pytest.mark.parametrize("other", [b"", b"[]", b"\xff", b"[" * 50_000, b'{"purpose":"office"}'])
def test_something_else_is_no_card(other: bytes) -> None:
    with pytest.raises(TrustError, match="is no card of a PC"):
        read_pc_card(other, name="a.kpc")
