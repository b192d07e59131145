"""Profiles: made, opened by one window at a time, guarded by a PIN, each with its own settings."""

import pytest

from app.base.errors import ProfileInUseError, StorageError, WrongPinError
from app.base.paths import AppPaths
from app.base.settings import Settings
from app.services.profiles import OpenProfile, Profile
from app.services.wiring import Services
from tests.clock import SetClock


def test_name_is_kept_without_stray_spaces(services: Services) -> None:
    assert services.profiles.create("  Айгүл   Сәрсенова ").name == "Айгүл Сәрсенова"


def test_profiles_are_listed_by_name(services: Services) -> None:
    for name in ("Марат", "Айгүл"):
        services.profiles.create(name)
    assert [profile.name for profile in services.profiles.all()] == ["Айгүл", "Марат"]


def test_second_window_on_one_profile_is_refused(services: Services, opened: OpenProfile) -> None:
    with pytest.raises(ProfileInUseError, match="Nothing is lost"):
        services.profiles.open(opened.profile)


def test_closed_profile_can_be_opened_again(services: Services, opened: OpenProfile) -> None:
    opened.close()
    again = services.profiles.open(opened.profile)
    assert again.file.broken_at() is None
    again.close()


def test_profile_whose_file_is_damaged_is_free_after_the_refusal(services: Services, opened: OpenProfile) -> None:
    opened.close()
    opened.file.path.write_bytes(b"This is no database. " * 100)
    for _ in range(2):
        with pytest.raises(StorageError, match="is damaged"):
            services.profiles.open(opened.profile)


def test_damage_to_one_profile_hinders_no_other(services: Services, opened: OpenProfile) -> None:
    opened.close()
    opened.file.path.write_bytes(b"This is no database. " * 100)
    other = services.profiles.open(services.profiles.create("Марат"))
    assert other.file.broken_at() is None
    other.close()


# ---- PIN


@pytest.fixture
def guarded(services: Services) -> Profile:
    return services.profiles.create("Марат", pin="2468")


def enter(services: Services, profile: Profile, pin: str) -> str:
    """Return what the door says: "open", or why not."""
    try:
        services.profiles.open(profile, pin=pin).close()
    except WrongPinError as error:
        return str(error)
    return "open"


WRONG = "The PIN is not right. Nothing is lost: try again, or ask your trainer to help you."


def test_profile_without_pin_opens_without_one(services: Services) -> None:
    assert enter(services, services.profiles.create("Айгүл"), "") == "open"


def test_right_pin_opens(services: Services, guarded: Profile) -> None:
    assert enter(services, guarded, "2468") == "open"


@pytest.mark.parametrize("pin", ["", "2469", "02468", "２４６８"])
def test_wrong_pin_does_not_open(services: Services, guarded: Profile, pin: str) -> None:
    assert enter(services, guarded, pin) == WRONG


def test_pin_is_not_written_anywhere(paths: AppPaths, guarded: Profile) -> None:
    files = [file for file in paths.profiles.rglob("*") if file.is_file()]
    assert files
    assert all(b"2468" not in file.read_bytes() for file in files)


def test_after_three_wrong_pins_even_the_right_one_has_to_wait(services: Services, guarded: Profile) -> None:
    for _ in range(3):
        enter(services, guarded, "0000")
    assert enter(services, guarded, "2468") == "Too many wrong PINs. Your progress is safe. Try again in 5 s."


def test_right_pin_opens_when_the_wait_is_over(services: Services, guarded: Profile, clock: SetClock) -> None:
    for _ in range(3):
        enter(services, guarded, "0000")
    clock.move(seconds=5)
    assert enter(services, guarded, "2468") == "open"


def test_waits_grow_over_new_starts(services: Services, guarded: Profile, clock: SetClock) -> None:
    for _ in range(5):
        enter(services, guarded, "0000")
        clock.move(minutes=1)
    clock.move(minutes=-1)
    (listed,) = services.profiles.all()
    assert enter(services, listed, "2468") == "Too many wrong PINs. Your progress is safe. Try again in 20 s."


def test_wrong_tries_count_although_the_window_shows_an_older_card(services: Services, guarded: Profile) -> None:
    for _ in range(4):
        enter(services, guarded, "0000")
    assert guarded.pin is not None
    assert guarded.pin.wrong == 0
    assert "Try again in 5 s." in enter(services, guarded, "0000")


def test_trying_while_waiting_does_not_lengthen_the_wait(services: Services, guarded: Profile, clock: SetClock) -> None:
    for _ in range(3):
        enter(services, guarded, "0000")
    for _ in range(10):
        enter(services, guarded, "0000")
    clock.move(seconds=5)
    assert enter(services, guarded, "2468") == "open"


def test_right_pin_forgets_the_wrong_tries(services: Services, guarded: Profile) -> None:
    for pin in ("0000", "0000", "2468", "0000", "0000"):
        enter(services, guarded, pin)
    assert enter(services, guarded, "2468") == "open"


def test_clock_set_back_does_not_lock_anybody_out(services: Services, guarded: Profile, clock: SetClock) -> None:
    for _ in range(3):
        enter(services, guarded, "0000")
    clock.move(days=-365)
    assert "Try again in 5 s." in enter(services, guarded, "2468")


# ---- settings


def test_new_learner_has_the_default_settings(opened: OpenProfile) -> None:
    assert opened.settings() == Settings()


def test_settings_are_kept_over_a_new_start(services: Services, opened: OpenProfile) -> None:
    chosen = Settings(interface_language="kk", content_language="ru", second_language="en", theme="dark", text_size=175)
    opened.save_settings(chosen)
    opened.close()
    again = services.profiles.open(opened.profile)
    assert again.settings() == chosen
    again.close()


def test_settings_of_one_learner_are_not_those_of_another(services: Services, opened: OpenProfile) -> None:
    opened.save_settings(Settings(theme="contrast"))
    other = services.profiles.open(services.profiles.create("Марат"))
    assert other.settings() == Settings()
    other.close()
