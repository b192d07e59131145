"""What a PC trusts comes from anywhere, is believed for its signatures, and never grows older."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from app.base.errors import TrustError
from app.base.paths import AppPaths
from app.services.trust_store import TrustStore
from app.trust.keylist import Roots, revoked
from tests.trust.offices import FIRST, ISSUING, KEY_LIST, OFFICE, ROOTS, STRANGER, kid, list_file, listed, status_file

NEWER = revoked(KEY_LIST, kid(ISSUING), on=date(2026, 11, 26), reason="lost")


@pytest.fixture
def store(paths: AppPaths) -> TrustStore:
    store = TrustStore(paths)
    store.set_roots(ROOTS)
    return store


def roots_file(tmp_path: Path, *keys: bytes, needed: int = 2) -> Path:
    path = tmp_path / "brought.json"
    path.write_bytes(msgspec.json.encode({"public_keys": [key.hex() for key in keys], "needed": needed}))
    return path


def brought(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "brought.list"
    path.write_bytes(data)
    return path


def test_a_new_pc_trusts_nobody(paths: AppPaths) -> None:
    store = TrustStore(paths)
    assert (store.roots(), store.key_list(), store.status_lists()) == (None, None, {})


def test_roots_then_keys_then_status_are_taken_in_from_files(paths: AppPaths, tmp_path: Path) -> None:
    store = TrustStore(paths)
    said = store.take_in(roots_file(tmp_path, *ROOTS.public_keys))
    assert "Compare these numbers" in str(said)
    assert str(store.take_in(brought(tmp_path, list_file()))) == "Key list number 1 of 01.01.2026 taken in."
    assert "Status list number 1 of KZ-DDS" in str(store.take_in(brought(tmp_path, status_file([3]))))
    again = TrustStore(paths)
    assert again.key_list() == KEY_LIST
    assert again.status_lists() == {OFFICE: listed([3])}


def test_a_key_list_cannot_come_before_the_roots(paths: AppPaths, tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="no root keys yet"):
        TrustStore(paths).take_in(brought(tmp_path, list_file()))


def test_a_status_list_cannot_come_before_the_keys(store: TrustStore, tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="no key list yet"):
        store.take_in(brought(tmp_path, status_file()))


def test_other_roots_are_refused_once_there_are_some(store: TrustStore, tmp_path: Path) -> None:
    stranger = roots_file(tmp_path, bytes(STRANGER.verify_key), needed=1)
    with pytest.raises(TrustError, match="goes by other root keys"):
        store.take_in(stranger)
    assert store.roots() == ROOTS


@pytest.mark.parametrize(
    "told", [b"", b"{}", b'{"public_keys": [], "needed": 0}', b'{"public_keys": ["00"], "needed": 1}', b"\xff"]
)
def test_what_is_no_list_and_no_root_is_refused(paths: AppPaths, tmp_path: Path, told: bytes) -> None:
    with pytest.raises(TrustError):
        TrustStore(paths).take_in(brought(tmp_path, told))


def test_an_older_key_list_is_refused(store: TrustStore, tmp_path: Path) -> None:
    store.take_in(brought(tmp_path, list_file(NEWER)))
    with pytest.raises(TrustError, match="The newer one was kept"):
        store.take_in(brought(tmp_path, list_file()))
    assert store.key_list() == NEWER


def test_a_replayed_status_list_is_refused(store: TrustStore, tmp_path: Path) -> None:
    store.take_in(brought(tmp_path, list_file()))
    store.take_in(brought(tmp_path, status_file([193], version=2)))
    with pytest.raises(TrustError, match="The newer one was kept"):
        store.take_in(brought(tmp_path, status_file(version=1)))
    assert store.status_lists()[OFFICE].is_revoked(193)


def test_the_same_list_twice_changes_nothing(store: TrustStore, tmp_path: Path) -> None:
    for _ in range(2):
        store.take_in(brought(tmp_path, list_file()))
        store.take_in(brought(tmp_path, status_file([1])))
    assert store.status_lists() == {OFFICE: listed([1])}


def test_a_list_changed_on_disk_is_not_believed(store: TrustStore, tmp_path: Path, paths: AppPaths) -> None:
    store.take_in(brought(tmp_path, list_file()))
    store.take_in(brought(tmp_path, status_file([193])))
    (kept,) = (paths.data / "trust").glob("*.ksstatus")
    kept.write_bytes(status_file([], key=STRANGER))
    assert store.status_lists() == {}
    (paths.data / "trust" / "keys.kslist").write_bytes(list_file(NEWER, FIRST))
    with pytest.raises(TrustError, match="custodians"):
        store.key_list()


def test_new_roots_forget_what_the_old_ones_signed(store: TrustStore, tmp_path: Path) -> None:
    store.take_in(brought(tmp_path, list_file()))
    store.set_roots(Roots(public_keys=(bytes(STRANGER.verify_key),), needed=1))
    assert store.key_list() is None


def test_a_file_too_large_for_a_list_is_not_read(store: TrustStore, tmp_path: Path) -> None:
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(TrustError, match="not a signed document"):
        store.take_in(huge)


def test_a_missing_file_is_named(store: TrustStore, tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="gone"):
        store.take_in(tmp_path / "gone.kslist")
