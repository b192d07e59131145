"""The card of an office tells to whom a PC sends; damage is noticed, and its id covers both of its keys."""

import json
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.base.paths import AppPaths
from app.trust import office_keys
from app.trust.box import read_office_key, seal, unseal
from app.trust.office_card import (
    accept_card,
    forget_office,
    found_cards,
    known_offices,
    make_card,
    read_card,
    read_card_file,
)
from app.trust.office_keys import new_office, read_receipts_key

NAMES = {"kk": "Кадр бөлімі", "ru": "Отдел кадров"}
AT = "2026-11-23T09:00:00+00:00"
RECEIPTS, OTHER = SigningKey(b"\x03" * 32), SigningKey(b"\x04" * 32)
BOX = bytes(range(32))


@pytest.fixture
def card() -> bytes:
    return make_card(NAMES, box=BOX, receipts=RECEIPTS, at=AT)


def test_a_card_says_name_and_keys(card: bytes) -> None:
    read = read_card(card)
    assert (read.local_names, read.box_key, read.receipts_key) == (NAMES, BOX, bytes(RECEIPTS.verify_key))


def test_the_id_covers_both_keys(card: bytes) -> None:
    ids = {
        read_card(made).id
        for made in (
            card,
            make_card(NAMES, box=bytes(32), receipts=RECEIPTS, at=AT),
            make_card(NAMES, box=BOX, receipts=OTHER, at=AT),
        )
    }
    assert len(ids) == 3
    assert read_card(make_card({"en": "HR"}, box=BOX, receipts=RECEIPTS, at=AT)).id == read_card(card).id


def test_each_changed_byte_is_refused_or_changes_nothing(card: bytes) -> None:
    whole = read_card(card)
    for place in range(len(card)):
        changed = card[:place] + bytes([card[place] ^ 1]) + card[place + 1 :]
        try:
            assert read_card(changed) == whole  # a space between two words of JSON says nothing
        except TrustError as error:
            assert "Nothing was taken over" in str(error)  # noqa: PT017 - either is right


def test_a_card_with_another_name_put_in_is_refused(card: bytes) -> None:
    with pytest.raises(TrustError, match="signature does not fit"):
        read_card(card.replace("Отдел кадров".encode(), "Отдел краж!!".encode()))


@pytest.mark.parametrize("foreign", [b"", b"{}", b"[" * 5000, b'{"body":{},"signature":""}', b"\xff" * 20])
def test_something_else_is_no_card(foreign: bytes) -> None:
    with pytest.raises(TrustError, match="no card of an office"):
        read_card(foreign)


def test_a_file_far_too_long_is_not_read(tmp_path: Path, card: bytes) -> None:
    (tmp_path / "long.koffice").write_bytes(card + b" " * 10**6)
    with pytest.raises(TrustError, match="no card of an office"):
        read_card_file(tmp_path / "long.koffice")


def test_a_newer_card_asks_for_a_newer_kense(card: bytes) -> None:
    told = json.loads(card)
    told["body"]["format"] = 3
    with pytest.raises(TrustError, match="newer Kense"):
        read_card(json.dumps(told).encode())


@pytest.mark.parametrize("names", [{}, {"kk": " "}, {"de": "Amt"}, {"kk": "ә" * 201}])
def test_a_name_that_cannot_be_shown_makes_no_card(names: dict[str, str]) -> None:
    with pytest.raises(TrustError, match="needs a name"):
        make_card(names, box=BOX, receipts=RECEIPTS, at=AT)


def test_an_accepted_card_is_known_until_it_is_forgotten(paths: AppPaths, tmp_path: Path, card: bytes) -> None:
    assert known_offices(paths) == []
    (tmp_path / "office.koffice").write_bytes(card)
    accepted = accept_card(paths, tmp_path / "office.koffice")
    assert known_offices(paths) == [accepted]
    forget_office(paths, accepted.id)
    assert known_offices(paths) == []


def test_a_damaged_card_is_not_accepted(paths: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "office.koffice").write_bytes(b"{}")
    with pytest.raises(TrustError, match="no card of an office"):
        accept_card(paths, tmp_path / "office.koffice")
    assert known_offices(paths) == []


def test_only_good_cards_of_a_folder_are_found(tmp_path: Path, card: bytes) -> None:
    for name, data in (("b.koffice", card), ("a.koffice", b"{}"), ("c.json", card)):
        (tmp_path / name).write_bytes(data)
    assert list(found_cards(tmp_path)) == [tmp_path / "b.koffice"]
    assert found_cards(tmp_path / "missing") == {}


def test_an_office_opens_what_is_sealed_to_its_card_and_signs_with_its_key(tmp_path: Path) -> None:
    card = new_office(tmp_path, NAMES, at=AT)
    assert card == read_card_file(tmp_path / "office.koffice")
    assert unseal(seal(b"x", card.box_key), read_office_key(tmp_path / "office.key")) == b"x"
    assert bytes(read_receipts_key(tmp_path / "receipts.key").verify_key) == card.receipts_key


def test_one_passphrase_opens_both_keys(tmp_path: Path) -> None:
    card = new_office(tmp_path, NAMES, at=AT, passphrase="жиырма екі көк қоян")
    assert bytes(read_receipts_key(tmp_path / "receipts.key", "жиырма екі көк қоян").verify_key) == card.receipts_key
    assert bytes(read_office_key(tmp_path / "office.key", "жиырма екі көк қоян").public_key) == card.box_key
    with pytest.raises(TrustError, match="passphrase does not open"):
        read_receipts_key(tmp_path / "receipts.key", "жиырма бір көк қоян")
    assert "seed" not in json.loads((tmp_path / "receipts.key").read_text())


@pytest.mark.parametrize(("names", "secret"), [({}, ""), (NAMES, "short")])
def test_what_is_refused_leaves_nothing_behind(tmp_path: Path, names: dict[str, str], secret: str) -> None:
    with pytest.raises(TrustError):
        new_office(tmp_path, names, at=AT, passphrase=secret)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("taken", ["office.key", "office.key.pub", "receipts.key", "office.koffice"])
def test_no_key_is_ever_written_over(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_bytes(b"the only copy")
    with pytest.raises(TrustError, match="already"):
        new_office(tmp_path, NAMES, at=AT)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(taken, b"the only copy")]


def test_an_office_is_made_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(office_keys, "write_whole", full)
    with pytest.raises(TrustError, match="No space left"):
        new_office(tmp_path, NAMES, at=AT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"format":1,"purpose":"office-receipts","public":"00","seed":"zz"}'])
def test_a_damaged_receipts_key_is_refused(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "receipts.key").write_bytes(damage)
    with pytest.raises(TrustError, match="no key for receipts"):
        read_receipts_key(tmp_path / "receipts.key")
