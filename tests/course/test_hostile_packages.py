"""A package of somebody who means harm is refused with a sentence, or what could harm in it is gone."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.base.errors import CourseError
from app.course.package import COURSE_NAME, MANIFEST_NAME, SIGNATURE_NAME, ChangeNote, build_package, open_package
from app.course.reader import open_folder
from app.course.structure import Course
from tests.course.test_package import (
    PICTURE,
    Files,
    Spoil,
    built,
    count_bytes_read,
    course,
    list_again,
    listed,
    pack,
    refusal,
    sign,
    spoil,
    unpacked,
    verify,
)

__all__ = ["built", "course", "spoil"]
"""Fixtures of another module."""

SCRIPTED = b'<svg xmlns="http://www.w3.org/2000/svg" width="70" height="10"><script>x</script><path d="M0 5h70"/></svg>'


def added(name: str, content: bytes = b"x") -> Spoil:
    """Return what adds a file to a package and to its signed list."""

    def add(files: Files) -> None:
        files[name] = content
        list_again(files)

    return add


@pytest.mark.parametrize(
    "name",
    [
        "media/con.svg",
        "media/NUL",
        "media/aux.tar.gz",
        "media/com1.svg",
        "media/lpt9",
        "media/a.svg.",
        "media/a.svg ",
        "media/ a.svg",
        "media/sub./a.svg",
        "media//a.svg",
        "media/./a.svg",
        "media/a\nb.svg",
        "media/a\x07.svg",
        "media/a\u202egvs.svg",
        "media/a?.svg",
        "media/a|b.svg",
        f"media/{'a' * 300}.svg",
    ],
)
def test_name_that_no_system_should_see_is_refused(spoil: Callable[[Spoil], Path], name: str) -> None:
    assert refusal(spoil(added(name))).startswith("unsafe file name")


@pytest.mark.parametrize("name", ["media/WEEK-LINE.SVG", "Media/week-line.svg", "media/\uff57eek-line.svg"])
def test_name_that_is_the_same_as_another_on_some_pcs_is_refused(spoil: Callable[[Spoil], Path], name: str) -> None:
    assert "the same on some PCs" in refusal(spoil(added(name, SCRIPTED)))


def test_two_forms_of_one_letter_are_the_same_name(spoil: Callable[[Spoil], Path]) -> None:
    def add(files: Files) -> None:
        files["media/\u0439.svg"] = files["media/\u0438\u0306.svg"] = SCRIPTED
        list_again(files)

    assert "the same on some PCs" in refusal(spoil(add))


def test_file_where_another_needs_a_folder_is_refused(spoil: Callable[[Spoil], Path]) -> None:
    assert refusal(spoil(added("media"))).startswith("unsafe file name")


def test_name_that_is_not_utf8_is_refused(built: Path) -> None:
    data = built.read_bytes().replace(b"media/week-line.svg", b"media/\xff\xfeek-line.svg")
    built.write_bytes(data)
    assert refusal(built).startswith("unsafe file name")


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010644, 0o060644], ids=["link", "folder", "pipe", "device"])
def test_entry_that_is_no_plain_file_is_refused(built: Path, mode: int) -> None:
    files = unpacked(built)
    with zipfile.ZipFile(built, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (mode if name == PICTURE else 0o100644) << 16
            archive.writestr(info, content)
    assert refusal(built) == f"{PICTURE} is a link or a folder, no file"


def test_folder_entry_is_refused(built: Path) -> None:
    pack(built, [*unpacked(built).items(), ("media/", b"")])
    assert refusal(built) == "media/ is a link or a folder, no file"


def test_hundred_thousand_files_are_refused_before_they_are_listed(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(built, "w") as archive:
        info = zipfile.ZipInfo("a")
        archive.writestr(info, b"")
        archive.filelist *= 100_000
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert built.stat().st_size > 4_000_000
    assert refusal(built) == "it holds more than 2000 files"


def test_list_of_files_that_lies_about_its_number_is_refused(built: Path) -> None:
    with zipfile.ZipFile(built, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a" * 100), b"")
        archive.filelist *= 60_000
    data = bytearray(built.read_bytes())
    data[-14:-10] = struct.pack("<HH", 4, 4)
    built.write_bytes(data)
    assert refusal(built) == "it holds more than 2000 files"


def test_what_stands_behind_the_end_is_refused(built: Path) -> None:
    built.write_bytes(built.read_bytes() + b"PK\x05\x06 and more")
    assert refusal(built) == "it is no package, or its end is missing"


def test_bomb_that_declares_its_size_is_refused_before_it_is_unpacked(
    spoil: Callable[[Spoil], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def declare(files: Files) -> None:
        told = listed(files)["entries"]
        told[PICTURE] = {"size": 10_000_000_000, "sha256": "0" * 64}
        files[MANIFEST_NAME] = msgspec.json.encode({**listed(files), "entries": told})

    path = spoil(declare)
    read = count_bytes_read(monkeypatch)
    assert refusal(path) == "it is too large"
    assert sum(read) < 10_000


def test_many_entries_that_are_each_allowed_are_refused_together(spoil: Callable[[Spoil], Path]) -> None:
    def declare(files: Files) -> None:
        for number in range(9):
            files[f"media/{number}.svg"] = b"x"
        told = {name: {"size": 60_000_000, "sha256": "0" * 64} for name in files if name != MANIFEST_NAME}
        told.pop(SIGNATURE_NAME)
        files[MANIFEST_NAME] = msgspec.json.encode({**listed(files), "entries": told})

    assert refusal(spoil(declare)) == "it is too large"


def test_swapped_entries_are_refused(built: Path) -> None:
    files = unpacked(built)
    files[PICTURE], files[COURSE_NAME] = files[COURSE_NAME], files[PICTURE]
    pack(built, list(files.items()))
    assert "larger than it says" in refusal(built) or "was changed" in refusal(built)


@pytest.mark.parametrize(
    "changes",
    [{"id": "../evil"}, {"id": "con"}, {"id": "UPPER"}, {"id": "x"}, {"version": "../1"}, {"version": "1.0"}],
    ids=str,
)
def test_list_that_names_no_usable_course_is_refused(
    spoil: Callable[[Spoil], Path], changes: dict[str, object]
) -> None:
    assert "that can be used" in refusal(spoil(lambda files: list_again(files, **changes)))


@pytest.mark.parametrize("changes", [{"id": "c91-other"}, {"version": "9.9.9"}], ids=str)
def test_list_that_names_another_course_than_it_holds_is_refused(
    spoil: Callable[[Spoil], Path], changes: dict[str, object]
) -> None:
    assert "another course than the one in it" in refusal(spoil(lambda files: list_again(files, **changes)))


@pytest.mark.parametrize("changes", [{"needs": 2, "unheard-of": 1}, {"format": 2}], ids=str)
def test_package_of_a_newer_kense_says_so(spoil: Callable[[Spoil], Path], changes: dict[str, object]) -> None:
    assert refusal(spoil(lambda files: list_again(files, **changes))) == "it needs a newer Kense than this one"


def test_package_of_before_there_were_publishers_names_opens(built: Path) -> None:
    assert "publisher_name" not in listed(unpacked(built))
    manifest = open_package(built, verify).manifest
    assert (manifest.publisher_name, manifest.changelog, manifest.needs) == ("", (), 1)


def test_publisher_and_changelog_are_signed(course: Course, tmp_path: Path) -> None:
    note = ChangeNote(version="1.0.0", day="2026-11-23", text={"kk": "Жаңа"})
    build_package(course, tmp_path / "x.kense", sign, publisher_name="Оқу орталығы", changelog=(note,))
    manifest = open_package(tmp_path / "x.kense", verify).manifest
    assert (manifest.publisher_name, manifest.changelog) == ("Оқу орталығы", (note,))


def test_script_in_a_picture_of_a_signed_package_is_gone(spoil: Callable[[Spoil], Path]) -> None:
    opened = open_package(spoil(added(PICTURE, SCRIPTED)), verify)
    assert b"script" not in opened.media["week-line.svg"]
    assert b"M0 5h70" in opened.media["week-line.svg"]


def test_script_in_a_picture_does_not_come_into_a_package(folder: Path, tmp_path: Path) -> None:
    (folder / PICTURE).write_bytes(SCRIPTED)
    build_package(open_folder(folder), tmp_path / "x.kense", sign)
    assert b"script" not in unpacked(tmp_path / "x.kense")[PICTURE]


def test_picture_that_would_stop_a_pc_is_refused_on_both_sides(
    folder: Path, spoil: Callable[[Spoil], Path], tmp_path: Path
) -> None:
    huge = SCRIPTED.replace(b'width="70" height="10"', b'width="99999" height="99999"')
    assert "too large to be shown" in refusal(spoil(added(PICTURE, huge)))
    (folder / PICTURE).write_bytes(huge)
    with pytest.raises(CourseError, match=r"cannot be published: the picture week-line\.svg is too large"):
        build_package(open_folder(folder), tmp_path / "x.kense", sign)
    assert not (tmp_path / "x.kense").exists()


@pytest.mark.parametrize("name", ["media/run.exe", "media/page.html", "evil.py"])
def test_file_that_is_no_picture_is_refused(spoil: Callable[[Spoil], Path], name: str) -> None:
    assert "no picture that Kense can show" in refusal(spoil(added(name)))


def test_aliases_that_grow_are_a_fault_of_the_file(folder: Path) -> None:
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 10))
    (folder / "course.yaml").write_text(f"l0: &l0 [x]\n{levels}\n", encoding="utf-8")
    with pytest.raises(CourseError, match="more than 100000 values"):
        open_folder(folder)


def test_script_in_markdown_does_not_reach_the_package(folder: Path, tmp_path: Path) -> None:
    lesson = folder / "lessons" / "next-steps.en.md"
    text = "<script>x</script>[go](javascript:x) ![](http://x.kz/p.png) <img src=x onerror=x>\n"
    lesson.write_text(f"---\nid: next-steps\ntitle: Next steps\nminutes: 2\n---\n{text}", encoding="utf-8")
    build_package(open_folder(folder), tmp_path / "x.kense", sign)
    html = open_package(tmp_path / "x.kense", verify).course.lesson("next-steps", "en").blocks[0].html
    assert [one for one in ("script", "http", "onerror", "<img") if one in html] == []
