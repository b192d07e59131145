"""Clocks: aware UTC for records, a monotonic clock for durations, and a name for the run it may be compared in."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.base import clock
from app.base.clock import SystemClock, local_text


def test_now_is_aware_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_monotonic_never_goes_back() -> None:
    one = SystemClock()
    values = [one.monotonic() for _ in range(100)]
    assert values == sorted(values)


def test_two_clocks_of_one_linux_run_share_the_boot_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "boot_id").write_text("f00d\n", encoding="ascii")
    monkeypatch.setattr(clock, "LINUX_BOOT_ID", tmp_path / "boot_id")
    assert SystemClock().boot_id == SystemClock().boot_id == "f00d"


def test_where_the_system_tells_no_boot_id_every_start_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "LINUX_BOOT_ID", tmp_path / "missing")
    assert SystemClock().boot_id != SystemClock().boot_id


def test_boot_id_stays_the_same_while_the_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "LINUX_BOOT_ID", tmp_path / "missing")
    one = SystemClock()
    assert one.boot_id == one.boot_id


def test_local_text_names_the_offset_and_the_same_moment() -> None:
    moment = datetime(2026, 11, 23, 4, 5, 6, tzinfo=timezone(timedelta(hours=5)))
    text = local_text(moment)
    assert datetime.fromisoformat(text) == moment
    assert datetime.fromisoformat(text).tzinfo is not None


def test_local_text_has_no_fractions_of_a_second() -> None:
    assert "." not in local_text(datetime(2026, 11, 23, 4, 5, 6, 789, tzinfo=UTC))
