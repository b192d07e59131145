"""The HR desk of a PC: set up once, opened for one piece of work at a time, its keys locked until they are opened."""

import json
from pathlib import Path

import pytest

from app.base.errors import StorageError, TrustError
from app.base.paths import AppPaths
from app.services.hr_desk import DESK, HrDesk, has_desk, set_up_desk
from app.services.inbox import Inbox
from app.services.issuing import add_officer
from app.services.key_state import COPIES, copy_keys, key_states
from app.services.signing_keys import Custodian, KeyOwner, make_signing_keys
from app.trust.office_keys import new_office
from tests.clock import SetClock

SECRET = "four quiet words here"
NAMES = {"kk": "Кадр бөлімі", "en": "HR office"}


@pytest.fixture
def desk(paths: AppPaths, clock: SetClock) -> HrDesk:
    return set_up_desk(paths, clock, names=NAMES, officer="  А.  Нұрлан ", passphrase=SECRET)


def test_pc_is_a_desk_from_the_moment_it_is_set_up(paths: AppPaths, clock: SetClock) -> None:
    assert not has_desk(paths)
    made = set_up_desk(paths, clock, names=NAMES, officer="А. Нұрлан", passphrase=SECRET)
    assert has_desk(paths)
    assert (made.unlocked, made.officer, made.on_server) == (True, "А. Нұрлан", False)
    assert (made.folder / "register.sqlite").is_file()


def test_register_at_an_address_is_used(paths: AppPaths, clock: SetClock, address: str) -> None:
    made = set_up_desk(paths, clock, names=NAMES, officer="HR", passphrase=SECRET, address=address)
    assert made.on_server == ("://" in address)
    with made.register() as register:
        assert Inbox(register, clock, acting=made.acting).waiting().count == 0


def test_address_that_does_not_answer_makes_nothing(paths: AppPaths, clock: SetClock) -> None:
    with pytest.raises(StorageError):
        set_up_desk(paths, clock, names=NAMES, officer="HR", passphrase=SECRET, address="mysql://x/y")
    assert not has_desk(paths)
    assert not (paths.data / "office" / "office.key").exists()


def test_keys_of_an_office_are_copied_and_never_written_over(paths: AppPaths, clock: SetClock, tmp_path: Path) -> None:
    card = new_office(tmp_path / "keys", NAMES, at="2026-11-23T09:00:00+00:00", passphrase=SECRET)
    made = set_up_desk(paths, clock, names={}, officer="HR", passphrase=SECRET, keys=tmp_path / "keys")
    assert made.card.id == card.id
    again = set_up_desk(paths, clock, names=NAMES, officer="Other", passphrase=SECRET)
    assert (again.card.id, again.officer) == (card.id, "Other")


def test_wrong_passphrase_for_keys_that_are_there_is_refused(desk: HrDesk, paths: AppPaths, clock: SetClock) -> None:
    with pytest.raises(TrustError):
        set_up_desk(paths, clock, names=NAMES, officer="Other", passphrase="another one entirely")
    assert HrDesk(paths, clock).officer == "А. Нұрлан"


def test_keys_are_locked_until_the_passphrase_is_typed(desk: HrDesk, paths: AppPaths, clock: SetClock) -> None:
    later = HrDesk(paths, clock)
    with pytest.raises(TrustError, match="locked"):
        _ = later.keys
    with pytest.raises(TrustError):
        later.unlock("not this one at all")
    assert not later.unlocked
    later.unlock(SECRET, name="Б. Омаров", pin="1234")
    assert (later.unlocked, later.acting.name, later.keys.card.id) == (True, "Б. Омаров", desk.card.id)
    later.lock()
    assert (later.unlocked, later.acting.name) == (False, "А. Нұрлан")


def test_damaged_file_of_a_desk_says_what_is_safe(desk: HrDesk, paths: AppPaths, clock: SetClock) -> None:
    (desk.folder / DESK).write_text(json.dumps({"format": 7}), encoding="utf-8")
    with pytest.raises(StorageError, match="Keys and register are as they were"):
        _ = HrDesk(paths, clock).officer


def test_file_with_an_address_is_readable_by_its_owner_alone(desk: HrDesk) -> None:
    assert (desk.folder / DESK).stat().st_mode & 0o077 == 0


def test_who_may_not_collect_settles_nothing(desk: HrDesk, clock: SetClock) -> None:
    with desk.register() as register:
        add_officer(register, "Б. Омаров", ["report"], "4711", clock)
        inbox = Inbox(register, clock, acting=desk.acting)
        with pytest.raises(TrustError, match="has not the role"):
            inbox.settle([1])


def test_keys_are_described_and_copied(desk: HrDesk, clock: SetClock, tmp_path: Path) -> None:
    assert key_states(desk.folder, clock).issuing is None
    custodians = [Custodian("Б. Омаров", SECRET), Custodian("Е. Орлова", SECRET)]
    make_signing_keys(desk.folder, KeyOwner(id="KZ-DDS", name="Кадр бөлімі"), custodians, SECRET, clock)
    states = key_states(desk.folder, clock)
    assert states.issuing is not None
    assert (states.issuing.state, len(states.roots), len(states.custodians)) == ("good", 2, 2)
    copies = copy_keys(desk.folder, tmp_path)
    assert {path.name for path in copies} == set(states.files)
    assert not (tmp_path / COPIES / "custodian-1.key").exists()
    assert copy_keys(desk.folder, tmp_path) == copies
    clock.move(days=3000)
    ended = key_states(desk.folder, clock).issuing
    assert ended is not None
    assert ended.state == "over"


def test_another_key_on_the_stick_is_left_alone(desk: HrDesk, tmp_path: Path) -> None:
    other = tmp_path / COPIES / "office.key"
    other.parent.mkdir()
    other.write_bytes(b"another")
    with pytest.raises(TrustError, match="another key"):
        copy_keys(desk.folder, tmp_path)
    assert other.read_bytes() == b"another"
