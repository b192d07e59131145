"""Cards of profiles: written whole, listed by name, and a damaged one never hides the others."""

from pathlib import Path

import pytest

from app.base.errors import StorageError
from app.storage.profiles import CARD, PinGuard, list_profiles, new_profile, read_profile, save_profile
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
