"""Cards of profiles: written whole, listed by name, and a damaged one never hides the others."""

from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.storage.profiles import (
    CARD,
    PinGuard,
    damaged_cards,
    list_profiles,
    mark_used,
    new_profile,
    read_profile,
    save_profile,
)
from tests.clock import SetClock
from tests.storage.conftest import SmallDisk


def names(folder: Path) -> list[str]:
    return [profile.name for profile in list_profiles(folder)]


def test_profile_is_listed_as_it_was_made(tmp_path: Path, clock: SetClock) -> None:
    profile = new_profile(tmp_path, "Әйгерім Қасымова", clock, pin=PinGuard(hash="$argon2id$…", wrong=2))
    assert list_profiles(tmp_path) == [profile]
    assert (profile.created, profile.pin) == ("2026-11-23T09:00:00+00:00", PinGuard(hash="$argon2id$…", wrong=2))


def test_folder_without_profiles_lists_none(tmp_path: Path) -> None:
    assert list_profiles(tmp_path / "not-made-yet") == []


def test_profiles_are_listed_by_name_whatever_the_case(tmp_path: Path, clock: SetClock) -> None:
    for name in ("ерлан", "Болат", "Дана", "аңсар"):
        new_profile(tmp_path, name, clock)
    assert names(tmp_path) == ["аңсар", "Болат", "Дана", "ерлан"]


def test_two_people_of_one_name_are_two_profiles(tmp_path: Path, clock: SetClock) -> None:
    first = new_profile(tmp_path, "Болат", clock)
    clock.move(days=1)
    second = new_profile(tmp_path, "Болат", clock)
    assert list_profiles(tmp_path) == [first, second]
    assert first.id != second.id


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format": 1}', "\x00\x00"])
def test_damaged_card_is_left_alone_and_hides_no_other(tmp_path: Path, clock: SetClock, damage: str) -> None:
    card = tmp_path / new_profile(tmp_path, "Болат", clock).id / CARD
    new_profile(tmp_path, "Дана", clock)
    card.write_text(damage, encoding="utf-8")
    assert names(tmp_path) == ["Дана"]
    assert card.read_text(encoding="utf-8") == damage


def test_changed_card_is_read_as_it_is_now(tmp_path: Path, clock: SetClock) -> None:
    profile = new_profile(tmp_path, "Болат", clock)
    save_profile(tmp_path, type(profile)(id=profile.id, name="Болат Ержанов", created=profile.created))
    changed = read_profile(tmp_path, profile.id)
    assert changed is not None
    assert changed.name == "Болат Ержанов"


def test_missing_card_is_none(tmp_path: Path) -> None:
    assert read_profile(tmp_path, "nobody") is None


def test_no_half_written_card_stays_behind(tmp_path: Path, clock: SetClock) -> None:
    profile = new_profile(tmp_path, "Болат", clock)
    assert [one.name for one in (tmp_path / profile.id).iterdir()] == [CARD]


def test_card_that_cannot_be_written_is_told(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "profiles").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StorageError, match=r"The profile could not be saved in .*Nothing was changed"):
        new_profile(tmp_path / "profiles", "Болат", clock)


def test_full_disk_keeps_the_card_as_it_was(small_disk: SmallDisk, clock: SetClock) -> None:
    profile = new_profile(small_disk.folder, "Болат", clock)
    small_disk.fill()
    with pytest.raises(StorageError, match="Check that the disk has space"):
        save_profile(small_disk.folder, type(profile)(id=profile.id, name="x" * 100_000, created=profile.created))
    assert list_profiles(small_disk.folder) == [profile]


def test_who_used_the_pc_last_comes_first_and_the_others_by_name(tmp_path: Path, clock: SetClock) -> None:
    made = {name: new_profile(tmp_path, name, clock) for name in ("Асан", "Әсем", "Бекен", "Ёлкина", "Жанар")}
    for name in ("Жанар", "Бекен"):
        clock.move(minutes=1)
        (tmp_path / made[name].id / "in-use").touch()
        mark_used(tmp_path / made[name].id, clock)
    assert [one.name for one in list_profiles(tmp_path)] == ["Бекен", "Жанар", "Асан", "Әсем", "Ёлкина"]


@pytest.mark.parametrize(
    "card",
    [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"id": 3}', b'{"format":1,"name":"x","created":""}'],
    ids=["empty", "cut off", "no text", "endless", "wrong type", "without id"],
)
def test_damaged_card_is_listed_as_such_and_left_as_it_is(tmp_path: Path, clock: SetClock, card: bytes) -> None:
    good, bad = new_profile(tmp_path, "Асан", clock), new_profile(tmp_path, "Бекен", clock)
    (tmp_path / bad.id / "profile.json").write_bytes(card)
    assert [one.name for one in list_profiles(tmp_path)] == [good.name]
    assert damaged_cards(tmp_path) == [bad.id]
    assert (tmp_path / bad.id / "profile.json").read_bytes() == card


def test_learners_file_without_a_card_is_a_damaged_card(tmp_path: Path) -> None:
    (tmp_path / "lost").mkdir()
    (tmp_path / "lost" / "learner.sqlite").write_bytes(b"")
    assert damaged_cards(tmp_path) == ["lost"]


def test_card_in_the_wrong_folder_never_opens_another_persons_file(tmp_path: Path, clock: SetClock) -> None:
    one, other = new_profile(tmp_path, "Асан", clock), new_profile(tmp_path, "Бекен", clock)
    card = tmp_path / one.id / "profile.json"
    card.write_bytes((tmp_path / other.id / "profile.json").read_bytes())
    assert read_profile(tmp_path, one.id) is None
    assert damaged_cards(tmp_path) == [one.id]


def test_empty_folders_and_one_that_is_being_erased_are_nobody(tmp_path: Path, clock: SetClock) -> None:
    profile = new_profile(tmp_path, "Асан", clock)
    (tmp_path / profile.id).rename(tmp_path / f".erasing-{profile.id}")
    (tmp_path / "empty").mkdir()
    assert (list_profiles(tmp_path), damaged_cards(tmp_path)) == ([], [])


def test_card_of_an_older_kense_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    old = b'{"format":1,"id":"a","name":"x","created":"2026-11-23","pin":{"hash":"h","wrong":2,"last_wrong":""}}'
    (tmp_path / "a" / "profile.json").write_bytes(old)
    (profile,) = list_profiles(tmp_path)
    assert profile.pin is not None
    assert (profile.pin.wrong, profile.guest, profile.reset) == (2, False, None)
