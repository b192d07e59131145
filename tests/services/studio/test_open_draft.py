"""A course open in the Studio: saved whole, merged with what others wrote, and nothing is ever lost."""

import time
from pathlib import Path

import pytest

from app.base.errors import CourseError
from app.course.draft import Draft
from app.services.studio.history import KEPT, draft_of, earlier_states, keep_state
from app.services.studio.open_draft import OpenDraft, Outside
from tests.clock import SetClock

LESSON = "---\nid: letters\ntitle: Letters\n---\nOne.\n\nTwo.\n\nThree.\n"
NAME = "lessons/letters.en.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Менің курсым"
    (folder / "lessons").mkdir(parents=True)
    (folder / "media").mkdir()
    (folder / "course.yaml").write_text("format: 1\nid: small\n", encoding="utf-8")
    (folder / NAME).write_text(LESSON, encoding="utf-8")
    (folder / "media" / "stamp.png").write_bytes(b"picture")
    return folder


@pytest.fixture
def opened(folder: Path, clock: SetClock) -> OpenDraft:
    return OpenDraft(folder, clock)


def _type(opened: OpenDraft, old: str, new: str) -> None:
    opened.take(opened.draft.with_text(NAME, opened.draft.text(NAME).replace(old, new)))


def _outside(folder: Path, old: str, new: str) -> None:
    path = folder / NAME
    path.write_text(path.read_text(encoding="utf-8").replace(old, new) + "\n", encoding="utf-8")


def test_only_the_file_that_changed_is_written(opened: OpenDraft, folder: Path) -> None:
    before = (folder / "course.yaml").stat().st_mtime_ns
    _type(opened, "Two", "Zwei")
    assert opened.unsaved
    assert opened.save() == Outside()
    assert not opened.unsaved
    assert "Zwei" in (folder / NAME).read_text(encoding="utf-8")
    assert (folder / "course.yaml").stat().st_mtime_ns == before


def test_what_only_others_changed_is_taken_over(opened: OpenDraft, folder: Path) -> None:
    _outside(folder, "Two", "Zwei")
    assert opened.look() == Outside(taken=(NAME,))
    assert "Zwei" in opened.draft.text(NAME)
    assert not opened.unsaved


def test_edits_at_different_places_are_merged(opened: OpenDraft, folder: Path) -> None:
    _type(opened, "One", "Eins")
    _outside(folder, "Three", "Drei")
    assert opened.save() == Outside(merged=(NAME,))
    written = (folder / NAME).read_text(encoding="utf-8")
    assert "Eins" in written
    assert "Drei" in written


@pytest.mark.parametrize(("keep_mine", "kept"), [(True, "Zwei"), (False, "2")])
def test_a_conflict_writes_nothing_until_the_trainer_chose(
    opened: OpenDraft, folder: Path, keep_mine: bool, kept: str
) -> None:
    _type(opened, "Two", "Zwei")
    _outside(folder, "Two", "2")
    assert opened.save() == Outside(conflicts=(NAME,))
    assert "2" in (folder / NAME).read_text(encoding="utf-8")
    assert "Zwei" in opened.draft.text(NAME)
    assert opened.save() == Outside()
    opened.resolve(NAME, keep_mine=keep_mine)
    opened.save()
    assert kept in (folder / NAME).read_text(encoding="utf-8")
    theirs = next((folder / ".studio" / "outside").rglob("*.md"))
    assert "2" in theirs.read_text(encoding="utf-8")


def test_a_file_that_others_removed_while_it_was_edited_is_a_conflict(opened: OpenDraft, folder: Path) -> None:
    _type(opened, "Two", "Zwei")
    (folder / NAME).unlink()
    assert opened.save() == Outside(conflicts=(NAME,))
    opened.resolve(NAME, keep_mine=True)
    opened.save()
    assert "Zwei" in (folder / NAME).read_text(encoding="utf-8")


def test_a_removed_file_can_be_had_back(opened: OpenDraft, folder: Path) -> None:
    opened.take(opened.draft.without(NAME))
    opened.save()
    assert not (folder / NAME).exists()
    assert next((folder / ".studio" / "removed").rglob("*.md")).read_text(encoding="utf-8") == LESSON


def test_half_a_file_of_a_killed_program_is_cleared_and_the_old_one_opens(folder: Path, clock: SetClock) -> None:
    half = folder / "lessons" / ".letters.en.md.0a1b2c3d"
    half.write_text("---\nid: let", encoding="utf-8")
    assert OpenDraft(folder, clock).draft.text(NAME) == LESSON
    assert not half.exists()


def test_a_disk_that_takes_nothing_is_told_and_the_text_stays(
    opened: OpenDraft, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    _type(opened, "Two", "Zwei")
    with monkeypatch.context() as patch:
        patch.setattr("app.services.studio.open_draft.write_whole", full)
        with pytest.raises(CourseError, match="tries again"):
            opened.save()
    assert opened.unsaved
    opened.save()
    assert "Zwei" in (folder / NAME).read_text(encoding="utf-8")


def test_a_copy_holds_what_is_not_saved_yet_and_the_pictures(opened: OpenDraft, tmp_path: Path) -> None:
    _type(opened, "Two", "Zwei")
    copy = opened.save_copy(tmp_path / "stick")
    assert "Zwei" in (copy / NAME).read_text(encoding="utf-8")
    assert (copy / "media" / "stamp.png").read_bytes() == b"picture"
    assert opened.save_copy(tmp_path / "stick") != copy


def test_a_picture_never_replaces_another(opened: OpenDraft, folder: Path) -> None:
    assert opened.add_file("media/stamp.png", b"other") == "media/stamp-2.png"
    assert (folder / "media" / "stamp.png").read_bytes() == b"picture"


def test_a_file_that_is_no_text_is_not_written_anew(folder: Path, clock: SetClock) -> None:
    (folder / "lessons" / "old.en.md").write_bytes("Письмо".encode("cp1251"))
    opened = OpenDraft(folder, clock)
    _type(opened, "Two", "Zwei")
    opened.save()
    assert (folder / "lessons" / "old.en.md").read_bytes() == "Письмо".encode("cp1251")


def test_earlier_states_are_kept_and_thinned(folder: Path, clock: SetClock) -> None:
    for number in range(KEPT + 5):
        keep_state(folder, Draft({"course.yaml": f"version: {number}\n"}), clock)
        keep_state(folder, Draft({"course.yaml": f"version: {number}\n"}), clock)
        clock.move(minutes=1)
    states = earlier_states(folder)
    assert len(states) == KEPT
    assert draft_of(states[0]).text("course.yaml") == f"version: {KEPT + 4}\n"


def test_a_state_is_kept_where_the_clock_fell_back_to_1970(
    folder: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(0))
    keep_state(folder, Draft({"course.yaml": "id: one\n"}), clock)
    assert [draft_of(state).text("course.yaml") for state in earlier_states(folder)] == ["id: one\n"]


def test_a_damaged_state_is_left_out(folder: Path, clock: SetClock) -> None:
    keep_state(folder, Draft({"course.yaml": "id: one\n"}), clock)
    (folder / ".studio" / "history" / "20260101T000000Z.zip").write_bytes(b"no zip")
    assert len(earlier_states(folder)) == 1
