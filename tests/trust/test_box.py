"""What is sealed to an office can be opened by that office alone, and its key is never lost to a slip."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey
from nacl.pwhash import argon2id

from app.base.errors import TrustError
from app.trust import box
from app.trust.box import (
    MAGIC,
    needs_passphrase,
    new_office_key,
    public_path,
    read_office_key,
    read_public_key,
    seal,
    unseal,
)
from app.trust.keys import key_id, key_id_text

OFFICE = PrivateKey(b"\x01" * 32)
OTHER = PrivateKey(b"\x02" * 32)


@given(data=st.binary(max_size=300))
def test_what_was_sealed_is_what_the_office_opens(data: bytes) -> None:
    assert unseal(seal(data, bytes(OFFICE.public_key)), OFFICE) == data


def test_sealing_twice_never_gives_the_same_bytes() -> None:
    assert seal(b"x", bytes(OFFICE.public_key)) != seal(b"x", bytes(OFFICE.public_key))


def test_another_office_is_told_whose_file_it_is() -> None:
    with pytest.raises(TrustError, match="another office") as caught:
        unseal(seal(b"x", bytes(OFFICE.public_key)), OTHER)
    assert caught.value.fields["theirs"] == key_id_text(key_id(bytes(OFFICE.public_key)))


def test_every_changed_byte_of_a_sealed_file_is_noticed() -> None:
    sealed = seal(b"x", bytes(OFFICE.public_key))
    for place in range(len(sealed)):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(TrustError):
            unseal(changed, OFFICE)


@pytest.mark.parametrize("length", [0, 4, len(MAGIC), len(MAGIC) + 8, len(MAGIC) + 20, len(MAGIC) + 50])
def test_a_file_cut_short_is_refused(length: int) -> None:
    with pytest.raises(TrustError, match="Nothing was taken over"):
        unseal(seal(b"x", bytes(OFFICE.public_key))[:length], OFFICE)


@pytest.mark.parametrize("foreign", [b"", b"PK\x03\x04" + b"\0" * 90, b"{}", "Қазақ".encode() * 20])
def test_a_file_of_another_kind_is_refused(foreign: bytes) -> None:
    with pytest.raises(TrustError, match="not a sealed file"):
        unseal(foreign, OFFICE)


def test_a_key_made_without_passphrase_opens_what_was_sealed_to_it(tmp_path: Path) -> None:
    public = new_office_key(tmp_path / "office.key")
    assert unseal(seal(b"x", public), read_office_key(tmp_path / "office.key")) == b"x"
    assert not needs_passphrase(tmp_path / "office.key")


def test_a_key_with_passphrase_opens_with_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "office.key"
    public = new_office_key(path, "жиырма екі көк қоян")
    assert needs_passphrase(path)
    assert bytes(read_office_key(path, "жиырма екі көк қоян").public_key) == public
    for wrong in ("", "жиырма екі көк қоя", "Жиырма екі көк қоян"):
        with pytest.raises(TrustError, match="passphrase does not open"):
            read_office_key(path, wrong)


def test_a_passphrase_is_the_same_in_both_unicode_forms(tmp_path: Path) -> None:
    new_office_key(tmp_path / "office.key", "й")
    assert read_office_key(tmp_path / "office.key", "\u0438\u0306")


def test_the_passphrase_costs_what_libsodium_calls_moderate(tmp_path: Path, full_locks: None) -> None:
    new_office_key(tmp_path / "office.key", "passphrase")
    told = json.loads((tmp_path / "office.key").read_text())
    assert (told["opslimit"], told["memlimit"]) == (argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)
    assert "seed" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the folder's list, not in modes")
def test_the_key_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    new_office_key(tmp_path / "office.key")
    assert (tmp_path / "office.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("taken", ["office.key", "office.key.pub"])
def test_no_file_is_ever_written_over(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_bytes(b"the only copy")
    with pytest.raises(TrustError, match="already"):
        new_office_key(tmp_path / "office.key")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(taken, b"the only copy")]


def test_a_key_without_its_public_half_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(box, "write_whole", full)
    with pytest.raises(TrustError, match="No space left"):
        new_office_key(tmp_path / "office.key")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file where the folder should be")
    with pytest.raises(TrustError, match="cannot be written"):
        new_office_key(tmp_path / "keys" / "office.key")


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="cannot be read"):
        read_office_key(tmp_path / "office.key")


def test_the_public_key_is_read_from_its_file_or_as_typed(tmp_path: Path) -> None:
    public = new_office_key(tmp_path / "office.key")
    assert read_public_key(str(public_path(tmp_path / "office.key"))) == public
    assert read_public_key(f" {public.hex().upper()}\n") == public


def test_one_changed_letter_of_the_public_file_is_noticed(tmp_path: Path) -> None:
    public = new_office_key(tmp_path / "office.key").hex()
    path = public_path(tmp_path / "office.key")
    path.write_text(path.read_text().replace(public, ("1" if public[0] == "0" else "0") + public[1:]))
    with pytest.raises(TrustError, match="damaged"):
        read_public_key(str(path))


def test_the_private_key_is_never_taken_for_the_public_one(tmp_path: Path) -> None:
    new_office_key(tmp_path / "office.key")
    with pytest.raises(TrustError, match="no key of an office"):
        read_public_key(str(tmp_path / "office.key"))


DAMAGE = [
    b"",
    b"not json",
    b"[" * 5000,
    b'{"format":1}',
    b'{"format":1,"purpose":"installation","seed":"' + b"00" * 32 + b'","public":"00"}',
    b'{"format":1,"purpose":"office-box","seed":"zz","public":"00"}',
    b'{"format":1,"purpose":"office-box","seed":"0011","public":"00"}',
    b'{"format":1,"purpose":"office-box","seed":"' + b"00" * 32 + b'","public":"00"}',
    b'{"format":1,"purpose":"office-box","sealed":"00","salt":"00","opslimit":1,"memlimit":8192,"public":"00"}',
    b'{"format":1,"purpose":"office-box","sealed":"00","salt":"00","opslimit":1,"memlimit":9999999999999,"public":""}',
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_key_is_refused_and_stays_as_it_is(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "office.key"
    path.write_bytes(damage)
    with pytest.raises(TrustError, match="damaged"):
        read_office_key(path, "passphrase")
    assert path.read_bytes() == damage
