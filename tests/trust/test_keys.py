"""The installation's key is made once, kept private, and never thrown away."""

import sys

import pytest
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.keys import installation_key, key_id, key_id_text, write_new_key


def test_the_key_made_first_is_the_key_ever_after(tmp_path):
    assert bytes(installation_key(tmp_path / "keys")) == bytes(installation_key(tmp_path / "keys"))


def test_two_installations_have_different_keys(tmp_path):
    assert bytes(installation_key(tmp_path / "one")) != bytes(installation_key(tmp_path / "two"))


def test_nothing_but_the_key_file_is_left_in_the_folder(tmp_path):
    installation_key(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["installation.key"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the folder's list, not in modes")
def test_the_key_file_is_readable_by_its_owner_alone(tmp_path):
    installation_key(tmp_path)
    assert (tmp_path / "installation.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"\x00" * 200, b"not json", b'{"format":1}', b'{"format":"1"}'])
def test_a_damaged_key_is_kept_aside_and_the_sentence_says_where(tmp_path, damage):
    (tmp_path / "installation.key").write_bytes(damage)
    with pytest.raises(TrustError, match="kept as") as caught:
        installation_key(tmp_path)
    assert caught.value.fields["file"].read_bytes() == damage


def test_after_a_damaged_key_the_next_try_makes_a_new_one(tmp_path):
    (tmp_path / "installation.key").write_bytes(b"damaged")
    with pytest.raises(TrustError):
        installation_key(tmp_path)
    assert bytes(installation_key(tmp_path)) == bytes(installation_key(tmp_path))


def test_one_changed_digit_of_the_secret_is_noticed(tmp_path):
    seed = bytes(installation_key(tmp_path)).hex()
    path = tmp_path / "installation.key"
    other = ("1" if seed[0] == "0" else "0") + seed[1:]
    path.write_text(path.read_text().replace(seed, other))
    with pytest.raises(TrustError, match="damaged"):
        installation_key(tmp_path)


def test_a_key_file_of_a_newer_kense_is_left_untouched(tmp_path):
    path = tmp_path / "installation.key"
    path.write_bytes(b'{"format":2,"sealed":"..."}')
    with pytest.raises(TrustError, match="newer Kense"):
        installation_key(tmp_path)
    assert path.read_bytes() == b'{"format":2,"sealed":"..."}'


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "keys").write_text("a file where the folder should be")
    with pytest.raises(TrustError, match="cannot be read or made"):
        installation_key(tmp_path / "keys")


def test_a_key_that_another_kense_has_just_made_is_not_overwritten(tmp_path):
    path = tmp_path / "installation.key"
    assert write_new_key(path, b"first")
    assert not write_new_key(path, b"second")
    assert path.read_bytes() == b"first"


def test_a_key_is_named_by_the_start_of_its_hash():
    public = bytes(SigningKey(b"\x01" * 32).verify_key)
    assert key_id(public) == bytes.fromhex("34750f98bd59fcfc")
    assert key_id_text(key_id(public)) == "3475-0F98-BD59-FCFC"
