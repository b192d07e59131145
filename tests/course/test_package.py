"""A package is signed, the same every time, and opened with distrust."""

import hashlib
import json
import random
import warnings
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.base.errors import CourseError, TrustError
from app.course import package
from app.course.package import COURSE_NAME, MANIFEST_NAME, SIGNATURE_NAME, build_package, open_package, read_media
from app.course.reader import open_folder
from app.course.structure import Block, Course, MediaItem

KEY = SigningKey(bytes(range(32)))
PICTURE = "media/week-line.svg"

Files = dict[str, bytes]
Spoil = Callable[[Files], None]


def sign(told: bytes) -> tuple[bytes, bytes]:
    return bytes(KEY.verify_key), KEY.sign(told).signature


def verify(told: bytes, public: bytes, signature: bytes) -> None:
    try:
        VerifyKey(public).verify(told, signature)
    except (BadSignatureError, ValueError) as error:
        raise TrustError("The signature does not fit.") from error


@pytest.fixture
def course(folder: Path) -> Course:
    return msgspec.structs.replace(open_folder(folder), content_hash="f00d")


@pytest.fixture
def built(course: Course, tmp_path: Path) -> Path:
    build_package(course, tmp_path / "sample.kense", sign)
    return tmp_path / "sample.kense"


@pytest.fixture
def spoil(built: Path) -> Callable[[Spoil], Path]:
    """Changes the files of the package, signs its list anew, and packs it again."""

    def spoiled(change: Spoil) -> Path:
        files = unpacked(built)
        change(files)
        files[SIGNATURE_NAME] = b"".join(sign(files[MANIFEST_NAME]))
        pack(built, list(files.items()))
        return built

    return spoiled


def unpacked(path: Path) -> Files:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path: Path, files: list[tuple[str, bytes]], *, method: int = zipfile.ZIP_DEFLATED) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of a name that stands twice
        with zipfile.ZipFile(path, "w", method) as archive:
            for name, data in files:
                archive.writestr(name, data)


def listed(files: Files) -> dict[str, Any]:
    return dict(json.loads(files[MANIFEST_NAME]))


def list_again(files: Files, **changes: object) -> None:
    """Write the list of files anew, as a publisher would who means harm."""
    entries = {
        name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in files.items()
        if name not in {MANIFEST_NAME, SIGNATURE_NAME}
    }
    files[MANIFEST_NAME] = json.dumps({**listed(files), "entries": entries, **changes}).encode()


def refusal(path: Path) -> str:
    """Return why a package is refused as damaged or unsafe."""
    with pytest.raises(CourseError, match="progress is safe") as caught:
        open_package(path, verify)
    return str(caught.value.fields["reason"])


def test_opened_package_gives_the_course_that_was_built(built: Path, course: Course) -> None:
    assert open_package(built, verify).course == msgspec.structs.replace(course, folder="")


def test_package_names_its_course_and_publisher(built: Path) -> None:
    opened = open_package(built, verify)
    assert (opened.manifest.id, opened.manifest.version, opened.manifest.content_hash) == (
        "c90-sample",
        "1.0.0",
        "f00d",
    )
    assert opened.publisher == bytes(KEY.verify_key)


def test_picture_comes_out_as_it_went_in(built: Path, folder: Path) -> None:
    manifest = open_package(built, verify).manifest
    assert read_media(built, manifest, "week-line.svg") == (folder / PICTURE).read_bytes()


def test_same_course_gives_the_same_bytes(built: Path, course: Course, tmp_path: Path) -> None:
    build_package(course, tmp_path / "again.kense", sign)
    assert (tmp_path / "again.kense").read_bytes() == built.read_bytes()


def test_package_holds_no_time_and_no_system(built: Path) -> None:
    with zipfile.ZipFile(built) as archive:
        marks = {(info.date_time, info.create_system) for info in archive.infolist()}
    assert marks == {((2020, 1, 1, 0, 0, 0), 3)}


def test_package_says_nothing_about_the_pc_it_was_built_on(built: Path, folder: Path) -> None:
    assert str(folder).encode() not in b"".join(unpacked(built).values())


def test_package_that_cannot_be_written_leaves_the_old_one(built: Path, course: Course, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="sample"):
        build_package(course, built / "below", sign)
    assert open_package(built, verify).manifest.id == "c90-sample"


def test_another_signature_is_not_trusted(built: Path) -> None:
    files = unpacked(built)
    files[SIGNATURE_NAME] = bytes(KEY.verify_key) + SigningKey.generate().sign(files[MANIFEST_NAME]).signature
    pack(built, list(files.items()))
    with pytest.raises(TrustError):
        open_package(built, verify)


@pytest.mark.parametrize("seal", [b"", b"\0" * 96, bytes(KEY.verify_key), b"x" * 40], ids=["none", "0", "key", "short"])
def test_seal_that_is_no_signature_is_not_trusted(built: Path, seal: bytes) -> None:
    pack(built, list({**unpacked(built), SIGNATURE_NAME: seal}.items()))
    with pytest.raises(TrustError):
        open_package(built, verify)


def test_list_that_was_changed_after_signing_is_not_trusted(built: Path) -> None:
    files = unpacked(built)
    files[MANIFEST_NAME] = files[MANIFEST_NAME].replace(b"1.0.0", b"9.0.0")
    pack(built, list(files.items()))
    with pytest.raises(TrustError):
        open_package(built, verify)


def test_signature_is_checked_before_anything_is_read(built: Path) -> None:
    pack(built, list({**unpacked(built), MANIFEST_NAME: b"no list", COURSE_NAME: b"no course"}.items()))
    with pytest.raises(TrustError):
        open_package(built, verify)


@pytest.mark.parametrize("name", [COURSE_NAME, PICTURE])
def test_changed_byte_is_refused(built: Path, name: str) -> None:
    files = unpacked(built)
    files[name] = bytes([files[name][0] ^ 1]) + files[name][1:]
    pack(built, list(files.items()))
    assert refusal(built) == f"{name} was changed"


def test_changed_picture_is_refused_when_it_is_shown(built: Path) -> None:
    manifest = open_package(built, verify).manifest
    pack(built, list({**unpacked(built), PICTURE: b"<svg onload='x'/>".ljust(118)[:118]}.items()))
    with pytest.raises(CourseError, match=r"was changed|larger"):
        read_media(built, manifest, "week-line.svg")


@pytest.mark.parametrize("name", ["unknown.svg", "../course.msgpack"])
def test_picture_that_is_not_in_the_package_is_refused(built: Path, name: str) -> None:
    manifest = open_package(built, verify).manifest
    with pytest.raises(CourseError, match="refused"):
        read_media(built, manifest, name)


@pytest.mark.parametrize(
    "name",
    ["../evil.svg", "media/../../evil.svg", "/etc/evil", "\\evil", "media\\..\\evil", "C:/evil", "C:evil", "media/.."],
)
def test_path_that_leads_out_of_the_package_is_refused(spoil: Callable[[Spoil], Path], name: str) -> None:
    def add(files: Files) -> None:
        files[name] = b"x"
        list_again(files)

    assert refusal(spoil(add)) == f"unsafe file name {name!r}"


def test_name_that_stands_twice_is_refused(built: Path) -> None:
    files = [*unpacked(built).items()]
    pack(built, [*files, (PICTURE, b"another")])
    assert refusal(built) == "a file name stands twice"


def test_file_that_is_not_listed_is_refused(built: Path) -> None:
    pack(built, [*unpacked(built).items(), ("media/extra.svg", b"x")])
    assert refusal(built) == "the files are not those of the signed list"


def test_listed_file_that_is_missing_is_refused(built: Path) -> None:
    pack(built, [(name, data) for name, data in unpacked(built).items() if name != PICTURE])
    assert refusal(built) == "the files are not those of the signed list"


def test_bomb_is_not_unpacked_beyond_what_it_says(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = unpacked(built)
    pack(built, list({**files, PICTURE: b"\0" * 50_000_000}.items()))
    assert built.stat().st_size < 100_000
    read = count_bytes_read(monkeypatch)
    assert refusal(built) == f"{PICTURE} is larger than it says"
    assert sum(read) < 1_000_000


@pytest.mark.parametrize("name", [MANIFEST_NAME, SIGNATURE_NAME])
def test_bomb_in_place_of_the_list_or_seal_is_refused(built: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    pack(built, list({**unpacked(built), name: b" " * 50_000_000}.items()))
    read = count_bytes_read(monkeypatch)
    assert refusal(built) == f"{name} is larger than it says"
    assert sum(read) < 2_000_000


def count_bytes_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list to which every piece that is unpacked adds its size."""
    sizes: list[int] = []
    read = zipfile.ZipExtFile.read

    def counted(file: zipfile.ZipExtFile, size: int = -1) -> bytes:
        piece = read(file, size)
        sizes.append(len(piece))
        return piece

    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    return sizes


@pytest.mark.parametrize(("limit", "value"), [("MAX_ENTRIES", 3), ("MAX_ENTRY_BYTES", 100), ("MAX_TOTAL_BYTES", 200)])
def test_package_above_a_limit_is_refused(built: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(package, limit, value)
    assert refusal(built)


def test_truncated_package_is_refused(built: Path) -> None:
    whole = built.read_bytes()
    for share in (0.1, 0.5, 0.9, 0.99):
        built.write_bytes(whole[: int(len(whole) * share)])
        assert refusal(built)


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"<html>", b"PK\x05\x06" + b"\0" * 18], ids=["empty", "PK", "HTML", "no files"]
)
def test_what_is_no_package_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.kense").write_bytes(data)
    assert refusal(tmp_path / "x.kense")


def test_package_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "No such file" in refusal(tmp_path / "x.kense")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_package_packed_in_another_way_is_refused(built: Path, method: int) -> None:
    pack(built, list(unpacked(built).items()), method=method)
    assert refusal(built) == "it is packed in an unknown way"


def test_encrypted_package_is_refused(built: Path) -> None:
    data = bytearray(built.read_bytes())
    for start in find_all(data, b"PK\x01\x02"):
        data[start + 8] |= 1
    for start in find_all(data, b"PK\x03\x04"):
        data[start + 6] |= 1
    built.write_bytes(data)
    assert "encrypted" in refusal(built)


def find_all(data: bytes, sign_of: bytes) -> list[int]:
    return [at for at in range(len(data)) if data[at : at + 4] == sign_of]


@pytest.mark.parametrize("changes", [{"format": 2}, {"id": 5}, {"extra": 1}, {"entries": []}], ids=str)
def test_list_of_another_shape_is_refused(spoil: Callable[[Spoil], Path], changes: dict[str, object]) -> None:
    assert refusal(spoil(lambda files: list_again(files, **changes)))


@pytest.mark.parametrize("data", [b"", b"\xc1", msgspec.msgpack.encode({"manifest": 1})], ids=["empty", "bad", "other"])
def test_signed_course_that_is_none_is_refused(spoil: Callable[[Spoil], Path], data: bytes) -> None:
    def replace(files: Files) -> None:
        files[COURSE_NAME] = data
        list_again(files)

    assert refusal(spoil(replace))


def repacked(spoil: Callable[[Spoil], Path], change: Callable[[Course], Course]) -> Path:
    """Return a package whose signed course was made without Kense."""

    def replace(files: Files) -> None:
        course = change(msgspec.msgpack.decode(files[COURSE_NAME], type=Course))
        files[COURSE_NAME] = msgspec.msgpack.encode(course)
        list_again(files)

    return spoil(replace)


def test_html_of_a_signed_course_is_cleaned_again(spoil: Callable[[Spoil], Path]) -> None:
    def harm(course: Course) -> Course:
        block = Block(
            kind="paragraph", html="<p>a<script>x</script><img src='http://x.kz'> <a href='http://x.kz'>b</a></p>"
        )
        lesson = msgspec.structs.replace(course.lessons["next-steps"]["en"], blocks=(block,))
        return msgspec.structs.replace(course, lessons={"next-steps": {"en": lesson}})

    opened = open_package(repacked(spoil, harm), verify)
    assert opened.course.lesson("next-steps", "en").blocks[0].html == "<p>a <a>b</a></p>"


def test_folder_named_by_a_signed_course_is_not_believed(spoil: Callable[[Spoil], Path]) -> None:
    opened = open_package(repacked(spoil, lambda course: msgspec.structs.replace(course, folder="/etc")), verify)
    assert opened.course.folder == ""


def test_picture_outside_the_package_is_refused(spoil: Callable[[Spoil], Path]) -> None:
    passwords = MediaItem(id="week-line", file="../../etc/passwd", alt={"en": "x"})
    path = repacked(spoil, lambda course: msgspec.structs.replace(course, media={"week-line": passwords}))
    assert refusal(path) == "the picture ../../etc/passwd is not in it"


@pytest.mark.parametrize("region", ["anywhere", "directory"])
def test_no_damage_gives_another_course_or_another_error(built: Path, course: Course, region: str) -> None:
    whole, draw = built.read_bytes(), random.Random(1)
    start = whole.index(b"PK\x01\x02") if region == "directory" else 0
    outcomes = []
    for _ in range(200):
        data = bytearray(whole)
        data[draw.randrange(start, len(data))] ^= draw.randrange(1, 256)
        built.write_bytes(data)
        with suppress(CourseError, TrustError):
            outcomes.append(open_package(built, verify).course)
    assert len(outcomes) < 200
    assert [one for one in outcomes if one != msgspec.structs.replace(course, folder="")] == []


def test_damaged_picture_gives_no_other_error(built: Path, folder: Path) -> None:
    whole, manifest = built.read_bytes(), open_package(built, verify).manifest
    start = whole.index(PICTURE.encode())
    outcomes = []
    for at in range(start, start + 140):
        built.write_bytes(whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :])
        with suppress(CourseError):
            outcomes.append(read_media(built, manifest, "week-line.svg"))
    assert set(outcomes) <= {(folder / PICTURE).read_bytes()}
