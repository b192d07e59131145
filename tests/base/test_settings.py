"""Settings survive anything: what is missing, unknown or damaged falls back to the default."""

import json
from pathlib import Path

import pytest

from app.base.settings import Settings, load_settings, save_settings


def stored(tmp_path: Path, **values: object) -> Settings:
    (tmp_path / "settings.json").write_text(json.dumps(values), encoding="utf-8")
    return load_settings(tmp_path / "settings.json")


def test_saved_settings_come_back(tmp_path: Path) -> None:
    chosen = Settings(interface_language="kk", content_language="ru", theme="dark", text_size=150)
    save_settings(chosen, tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == chosen


def test_no_file_means_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "damaged",
    [b"", b"{", b"[1]", b"null", b"\xff\xfe", b"[" * 100_000],
    ids=["empty", "cut off", "a list", "null", "not UTF-8", "endless"],
)
def test_damaged_file_means_defaults(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damaged)
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_one_wrong_value_does_not_cost_the_others(tmp_path: Path) -> None:
    assert stored(tmp_path, theme="dark", text_size="large") == Settings(theme="dark")


def test_true_is_no_text_size(tmp_path: Path) -> None:
    assert stored(tmp_path, text_size=True).text_size == 100


@pytest.mark.parametrize(("given", "kept"), [(40, 100), (125, 125), (999, 250)])
def test_text_size_stays_within_its_range(tmp_path: Path, given: int, kept: int) -> None:
    assert stored(tmp_path, text_size=given).text_size == kept


def test_unknown_theme_is_the_systems(tmp_path: Path) -> None:
    assert stored(tmp_path, theme="pink").theme == "system"


@pytest.mark.parametrize(("field", "usual"), [("line_spacing", "normal"), ("voice_speed", "normal")])
def test_unknown_choice_is_the_usual_one(tmp_path: Path, field: str, usual: str) -> None:
    assert getattr(stored(tmp_path, **{field: "enormous"}), field) == usual


def test_switches_are_kept_and_a_number_is_no_switch(tmp_path: Path) -> None:
    kept = stored(tmp_path, reduced_motion=True, side_by_side=True, reminders=False)
    assert (kept.reduced_motion, kept.side_by_side, kept.reminders) == (True, True, False)
    assert stored(tmp_path, reminders=0).reminders


def test_unknown_language_is_not_taken_over(tmp_path: Path) -> None:
    assert stored(tmp_path, interface_language="de", second_language="kk") == Settings(second_language="kk")


def test_field_of_a_newer_program_is_passed_over(tmp_path: Path) -> None:
    assert stored(tmp_path, theme="dark", sounds=True) == Settings(theme="dark")


def test_lessons_are_read_in_the_interface_language_unless_chosen() -> None:
    assert Settings(interface_language="kk").reading_language() == "kk"
    assert Settings(interface_language="kk", content_language="ru").reading_language() == "ru"


def test_before_anybody_chose_lessons_are_read_in_english() -> None:
    assert Settings().reading_language() == "en"


@pytest.mark.parametrize(("has_pin", "minutes"), [(True, 10), (False, 0)])
def test_nobody_chose_so_the_pin_decides_when_the_window_locks(has_pin: bool, minutes: int) -> None:
    assert Settings().lock_minutes(has_pin=has_pin) == minutes


@pytest.mark.parametrize("minutes", [0, 2, 5, 10, 30])
def test_chosen_time_to_lock_holds_with_and_without_a_pin(tmp_path: Path, minutes: int) -> None:
    chosen = stored(tmp_path, lock_after=minutes)
    assert {chosen.lock_minutes(has_pin=True), chosen.lock_minutes(has_pin=False)} == {minutes}


@pytest.mark.parametrize("given", [-5, 3, True, "10"])
def test_other_times_to_lock_are_as_if_nobody_chose(tmp_path: Path, given: object) -> None:
    assert stored(tmp_path, lock_after=given) == Settings()
