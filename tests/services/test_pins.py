"""Waits that no clock and no restart shortens or lengthens; PINs changed only by who knows the old one."""

from datetime import UTC, datetime, timedelta

import pytest

from app.base.errors import WrongPinError
from app.base.paths import AppPaths
from app.services.pins import Pins
from app.services.profiles import Profile
from app.services.wiring import Services
from app.storage.profiles import PinReset, read_profile, save_profile
from tests.clock import SetClock


@pytest.fixture
def pins(paths: AppPaths, clock: SetClock) -> Pins:
    return Pins(paths.profiles, clock)


@pytest.fixture
def waiting(services: Services, pins: Pins, clock: SetClock) -> Profile:
    """A profile whose PIN was mistyped eight times: it waits for 160 s."""
    profile = services.profiles.create("Марат", pin="2468")
    for _ in range(8):
        with pytest.raises(WrongPinError, match="not right"):
            pins.check(profile, "0000")
        clock.move(minutes=15)
    clock.move(minutes=-15)
    return profile


def seconds(pins: Pins, profile: Profile) -> float:
    return pins.wait(profile).total_seconds()


def test_wait_passes(pins: Pins, waiting: Profile, clock: SetClock) -> None:
    told = []
    for _ in range(3):
        told.append(seconds(pins, waiting))
        clock.move(seconds=80)
    assert told == [160, 80, 0]


def test_clock_set_ahead_does_not_shorten_the_wait(pins: Pins, waiting: Profile, clock: SetClock) -> None:
    clock.set_wall(clock.now() + timedelta(days=1))
    assert seconds(pins, waiting) == 160


def test_clock_set_back_does_not_lengthen_the_wait(pins: Pins, waiting: Profile, clock: SetClock) -> None:
    clock.move(seconds=100)
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    assert seconds(pins, waiting) == 60


def test_wait_goes_on_over_a_restart(pins: Pins, waiting: Profile, clock: SetClock) -> None:
    clock.restart(after_s=100)
    assert seconds(pins, waiting) == 60


def test_wait_ends_although_the_clock_was_set_back_for_years_over_a_restart(
    pins: Pins, waiting: Profile, clock: SetClock
) -> None:
    clock.restart(after_s=10)
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    told = [seconds(pins, waiting)]
    clock.move(seconds=160)
    told.append(seconds(pins, waiting))
    assert told == [160, 0]


def test_nobody_waits_without_a_pin(services: Services, pins: Pins) -> None:
    assert seconds(pins, services.profiles.create("Айгүл")) == 0


def test_damaged_time_of_the_last_try_only_means_the_whole_wait(
    pins: Pins, paths: AppPaths, waiting: Profile, clock: SetClock
) -> None:
    import msgspec

    card = pins.now(waiting)
    assert card.pin is not None
    broken = msgspec.structs.replace(card.pin, last_wrong="yesterday", boot="")
    save_profile(paths.profiles, msgspec.structs.replace(card, pin=broken))
    told = [seconds(pins, waiting)]
    clock.move(seconds=200)
    told.append(seconds(pins, waiting))
    assert told == [160, 0]


@pytest.mark.parametrize(("old", "new"), [("", "1234"), ("2468", "4321"), ("2468", "")])
def test_pin_is_set_changed_and_removed(services: Services, pins: Pins, old: str, new: str) -> None:
    profile = services.profiles.create("Марат", pin=old)
    pins.change(profile, old=old, new=new)
    services.profiles.open(profile, pin=new).close()
    if new:
        with pytest.raises(WrongPinError):
            services.profiles.open(profile, pin="9999")


@pytest.mark.parametrize("new", ["4321", ""])
def test_who_does_not_know_the_old_pin_changes_nothing_and_the_try_counts(
    services: Services, pins: Pins, new: str
) -> None:
    profile = services.profiles.create("Марат", pin="2468")
    with pytest.raises(WrongPinError):
        pins.change(profile, old="0000", new=new)
    guard = pins.now(profile).pin
    assert guard is not None
    assert guard.wrong == 1
    services.profiles.open(profile, pin="2468").close()


@pytest.mark.parametrize("new", ["123", "1234567", "12a4", "１２３４"])
def test_what_is_no_pin_is_not_taken(services: Services, pins: Pins, new: str) -> None:
    profile = services.profiles.create("Марат")
    with pytest.raises(WrongPinError, match="4 to 6 digits"):
        pins.change(profile, old="", new=new)
    assert pins.now(profile).pin is None


def test_right_pin_ends_an_open_question_to_the_office(services: Services, pins: Pins, paths: AppPaths) -> None:
    import msgspec

    profile = services.profiles.create("Марат", pin="2468")
    save_profile(paths.profiles, msgspec.structs.replace(profile, reset=PinReset(nonce="0102030405")))
    pins.check(profile, "2468")
    card = read_profile(paths.profiles, profile.id)
    assert card is not None
    assert card.reset is None
