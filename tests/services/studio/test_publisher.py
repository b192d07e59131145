"""The publisher's key: made once, named, copied to file and paper, and had back."""

import stat
from datetime import date
from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.base.paths import AppPaths, app_paths
from app.services.studio.publisher import PublisherDesk
from app.trust.keys import installation_key
from app.trust.publisher_key import FILE_NAME
from tests.clock import SetClock

SECRET = "four words nobody guesses"


@pytest.fixture
def desk(paths: AppPaths, clock: SetClock) -> PublisherDesk:
    made = PublisherDesk(paths, clock)
    made.make("  Оқу   орталығы ")
    return made


@pytest.fixture
def other(tmp_path: Path, clock: SetClock) -> PublisherDesk:
    """The desk of another PC."""
    return PublisherDesk(app_paths(tmp_path / "other"), clock)


def print_of(desk: PublisherDesk) -> str:
    state = desk.state()
    assert state is not None
    return state.fingerprint


def test_there_is_no_key_before_one_is_made(other: PublisherDesk) -> None:
    assert other.state() is None
    with pytest.raises(TrustError, match="no publisher’s key"):
        other.key()


def test_key_has_a_name_and_a_fingerprint_of_eight_groups(desk: PublisherDesk) -> None:
    state = desk.state()
    assert state is not None
    assert (state.name, len(state.fingerprint.split("-")), state.is_safe) == ("Оқу орталығы", 8, False)


def test_key_is_not_that_of_the_pc(desk: PublisherDesk, paths: AppPaths) -> None:
    assert desk.key().public != bytes(installation_key(paths.keys).verify_key)


def test_key_file_is_for_its_owner_alone_also_after_renaming(desk: PublisherDesk, paths: AppPaths) -> None:
    desk.rename("Training unit")
    assert stat.S_IMODE((paths.keys / FILE_NAME).stat().st_mode) == 0o600
    assert desk.key().name == "Training unit"


def test_renaming_keeps_the_key(desk: PublisherDesk) -> None:
    before = desk.key().public
    desk.rename("Training unit")
    assert desk.key().public == before


@pytest.mark.parametrize("name", ["", "   ", "x" * 121, "a\x07b"])
def test_name_that_nobody_could_read_is_refused(other: PublisherDesk, name: str) -> None:
    with pytest.raises(TrustError, match="needs a name"):
        other.make(name)
    assert other.state() is None


def test_second_key_is_not_made(desk: PublisherDesk) -> None:
    before = desk.key().public
    with pytest.raises(TrustError, match="left as it is"):
        desk.make("Another")
    assert desk.key().public == before


def test_copy_gives_the_key_back_on_another_pc(desk: PublisherDesk, other: PublisherDesk, tmp_path: Path) -> None:
    copy = desk.back_up(tmp_path, SECRET)
    other.restore(copy, SECRET)
    assert (print_of(other), other.key().name) == (print_of(desk), "Оқу орталығы")


def test_copy_does_not_hold_the_key_openly(desk: PublisherDesk, tmp_path: Path) -> None:
    assert bytes(desk.key().key).hex().encode() not in desk.back_up(tmp_path, SECRET).read_bytes()


def test_wrong_passphrase_gives_nothing_back(desk: PublisherDesk, other: PublisherDesk, tmp_path: Path) -> None:
    copy = desk.back_up(tmp_path, SECRET)
    with pytest.raises(TrustError, match="passphrase does not open"):
        other.restore(copy, "four other words here")
    assert other.state() is None


def test_short_passphrase_makes_no_copy(desk: PublisherDesk, tmp_path: Path) -> None:
    with pytest.raises(TrustError, match="too short"):
        desk.back_up(tmp_path, "short")
    assert list(tmp_path.glob("*.kpublisher")) == []


def test_every_copy_is_a_file_of_its_own(desk: PublisherDesk, tmp_path: Path) -> None:
    copies = {desk.back_up(tmp_path, SECRET).name for _ in range(3)}
    assert len(copies) == 3


def test_paper_gives_the_key_back(desk: PublisherDesk, other: PublisherDesk) -> None:
    groups = desk.paper()
    other.restore_from_paper(" ".join(groups), "Training unit")
    assert (len(groups), print_of(other)) == (14, print_of(desk))


def test_slip_on_paper_is_named(desk: PublisherDesk, other: PublisherDesk) -> None:
    groups = desk.paper()
    groups[3] = ("Z" if groups[3][0] != "Z" else "Y") + groups[3][1:]
    with pytest.raises(TrustError, match="slip in group 4"):
        other.restore_from_paper(" ".join(groups), "Training unit")


def test_restoring_never_replaces_another_key(
    desk: PublisherDesk, other: PublisherDesk, tmp_path: Path, paths: AppPaths
) -> None:
    copy = desk.back_up(tmp_path, SECRET)
    other.make("Another")
    before = print_of(other)
    with pytest.raises(TrustError, match="left as it is"):
        other.restore(copy, SECRET)
    assert print_of(other) == before


def test_restoring_the_same_key_changes_nothing(desk: PublisherDesk, tmp_path: Path) -> None:
    before = print_of(desk)
    desk.restore(desk.back_up(tmp_path, SECRET), SECRET)
    assert print_of(desk) == before


def test_days_of_the_copies_are_remembered(desk: PublisherDesk, tmp_path: Path, clock: SetClock) -> None:
    desk.back_up(tmp_path, SECRET)
    clock.move(days=2)
    desk.paper_written()
    state = desk.state()
    assert state is not None
    assert (state.file_copy, state.paper_copy) == (date(2026, 11, 23), date(2026, 11, 25))


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format": 1}', b"\xff", b"[" * 100_000])
def test_damaged_key_file_is_told_and_left(
    desk: PublisherDesk, paths: AppPaths, tmp_path: Path, content: bytes
) -> None:
    (paths.keys / FILE_NAME).write_bytes(content)
    with pytest.raises(TrustError, match="damaged"):
        desk.state()
    assert (paths.keys / FILE_NAME).read_bytes() == content
