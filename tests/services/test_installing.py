"""Installing: what is offered, whose it is, and that an installation is whole or not at all."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from app.base.errors import CourseError, TrustError
from app.base.paths import AppPaths
from app.base.progress import silent
from app.bootstrap import build_services
from app.course.package import build_package
from app.course.reader import open_folder
from app.services import installing as installing_module
from app.services.doctor import courses
from app.services.installing import (
    Installing,
    change_sentence,
    other_publisher_sentence,
    publisher_sentence,
)
from app.services.publishers import Publisher, PublisherFile, fingerprint
from app.services.wiring import Services
from app.trust.signing import sign
from tests.clock import SetClock
from tests.services.studio.workshops import COURSE, SOUND, change

KEY, THIEF = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
PUBLIC, STRANGER = bytes(KEY.verify_key).hex(), bytes(THIEF.verify_key).hex()


@pytest.fixture
def pc(paths: AppPaths, clock: SetClock, tmp_path: Path) -> Services:
    """A PC with the program's law but none of its courses."""
    shutil.copytree(SOUND, tmp_path / "shipped", ignore=shutil.ignore_patterns("path.yaml", COURSE))
    return build_services(replace(paths, courses=tmp_path / "shipped"), clock)


@pytest.fixture
def installing(pc: Services) -> Installing:
    return Installing(pc.paths, pc.clock, pc.catalogue)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The folder of a course, anywhere."""
    return Path(shutil.copytree(SOUND / COURSE, tmp_path / "source" / COURSE))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def packed(
    source: Path, file: Path, *, version: str = "1.0.0", key: SigningKey = KEY, name: str = "Training unit"
) -> Path:
    """Publish a version of a course into a file."""
    text = (source / "course.yaml").read_text(encoding="utf-8")
    before = text[text.index("version: ") :].split("\n", 1)[0]
    (source / "course.yaml").write_text(text.replace(before, f"version: {version}"), encoding="utf-8")
    course = msgspec.structs.replace(open_folder(source), content_hash=f"{version}-{name}")
    build_package(
        *(course, file, lambda told: (bytes(key.verify_key), sign(told, purpose="package", key=key))),
        publisher_name=name,
    )
    return file


def pin(paths: AppPaths, *keys: str) -> None:
    told = PublisherFile(publishers=tuple(Publisher(key=one, name="Ours") for one in keys))
    paths.data.mkdir(parents=True, exist_ok=True)
    (paths.data / "publishers.json").write_bytes(msgspec.json.encode(told))


def version_of(pc: Services) -> str:
    entry = pc.catalogue.entry(COURSE)
    assert entry is not None
    assert entry.manifest is not None
    return entry.manifest.version


def test_offer_tells_title_version_publisher_and_fingerprint(installing: Installing, source: Path, stick: Path) -> None:
    offer = installing.offer(packed(source, stick / "x.kense"))
    assert (offer.title["en"], offer.version, offer.publisher_name) == ("Sample", "1.0.0", "Training unit")
    assert (offer.fingerprint, offer.change, offer.standing) == (fingerprint(PUBLIC), "new", "unknown")
    assert len(offer.fingerprint.split("-")) == 8


def test_looking_changes_nothing(installing: Installing, pc: Services, source: Path, stick: Path) -> None:
    packed(source, stick / "x.kense")
    installing.look(stick)
    assert not pc.paths.user_courses.exists()


def test_stick_is_looked_through_for_packages_and_folders(installing: Installing, source: Path, stick: Path) -> None:
    packed(source, stick / "one.kense")
    packed(source, stick / "deep" / "two.KENSE", version="1.2.0")
    shutil.copytree(source, stick / "folders" / COURSE)
    (stick / "photo.jpg").write_bytes(b"x")
    found = installing.look(stick)
    assert [(one.version, one.signed) for one in found.offers] == [("1.2.0", True), ("1.2.0", False), ("1.0.0", True)]
    assert found.passed == ()


def test_bad_package_does_not_hide_the_good_one(installing: Installing, source: Path, stick: Path) -> None:
    packed(source, stick / "good.kense")
    (stick / "bad.kense").write_bytes(b"PK nonsense")
    found = installing.look(stick)
    assert [one.version for one in found.offers] == ["1.0.0"]
    assert [str(one.reason)[:35] for one in found.passed] == ["The package bad.kense was refused: "]


def test_link_on_a_stick_is_not_followed(installing: Installing, source: Path, stick: Path) -> None:
    (stick / "elsewhere").symlink_to(source.parent)
    assert installing.look(stick).offers == ()


def test_place_that_is_not_there_is_told(installing: Installing, tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="There is no file or folder"):
        installing.look(tmp_path / "nothing")


def test_installed_course_opens_at_once_with_its_pictures(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    assert pc.catalogue.entry(COURSE) is None
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    course = pc.catalogue.course(COURSE)
    assert course.lesson("next-steps", "kk").title == "Одан әрі"
    picture = Path(course.folder) / "media" / "week-line.svg"
    assert picture.read_bytes() == (source / "media" / "week-line.svg").read_bytes()


def test_installed_course_is_there_after_a_new_start(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    later = build_services(pc.paths, pc.clock)
    assert version_of(later) == "1.0.0"
    assert later.catalogue.course(COURSE) == pc.catalogue.course(COURSE)


def test_pictures_come_back_when_the_cache_was_emptied(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    folder = Path(pc.catalogue.course(COURSE).folder)
    shutil.rmtree(folder)
    assert Path(build_services(pc.paths, pc.clock).catalogue.course(COURSE).folder, "media", "week-line.svg").is_file()


def test_installed_course_wins_over_the_shipped_one(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    shutil.copytree(source, pc.paths.courses / COURSE)
    pc.catalogue.forget()
    offer = installing.offer(packed(source, stick / "x.kense", version="1.3.0"))
    assert (offer.installed, offer.change, offer.other_publisher) == ("1.0.0", "update", "Kense")
    installing.install(offer, confirmed=True)
    assert version_of(pc) == "1.3.0"


def test_publisher_that_is_trusted_always_is_not_asked_about_again(
    installing: Installing, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")), always=True)
    offer = installing.offer(packed(source, stick / "y.kense", version="1.1.0"))
    assert (offer.standing, offer.asks) == ("known", False)
    installing.publishers.forget(PUBLIC)
    assert installing.offer(stick / "y.kense").asks


def test_publisher_that_is_trusted_once_is_asked_about_again(installing: Installing, source: Path, stick: Path) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    assert installing.offer(packed(source, stick / "y.kense", version="1.1.0")).asks


def test_office_that_pins_publishers_is_obeyed(installing: Installing, pc: Services, source: Path, stick: Path) -> None:
    pin(pc.paths, PUBLIC.upper())
    good, bad = packed(source, stick / "x.kense"), packed(source, stick / "y.kense", key=THIEF)
    assert installing.offer(good).standing == "pinned"
    offer = installing.offer(bad)
    assert "Your office allows only certain publishers" in str(publisher_sentence(offer))
    with pytest.raises(TrustError, match="Your office allows only certain publishers"):
        installing.install(offer, always=True, confirmed=True)
    assert not (pc.paths.user_courses / COURSE).exists()


def test_office_that_pins_publishers_allows_no_folder(installing: Installing, pc: Services, source: Path) -> None:
    pin(pc.paths, PUBLIC)
    with pytest.raises(TrustError, match="only certain publishers"):
        installing.install(installing.offer(source), confirmed=True)


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"publishers": [{"key": "abcd"}]}', b'{"publishers": [{"key": "zz"}]}']
)
def test_damaged_list_of_the_office_trusts_nobody(
    installing: Installing, pc: Services, source: Path, stick: Path, content: bytes
) -> None:
    pc.paths.data.mkdir(parents=True, exist_ok=True)
    (pc.paths.data / "publishers.json").write_bytes(content)
    with pytest.raises(TrustError, match="cannot be read"):
        installing.offer(packed(source, stick / "x.kense"))


def test_same_course_from_another_publisher_must_be_confirmed(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")), always=True)
    offer = installing.offer(packed(source, stick / "y.kense", version="9.0.0", key=THIEF, name="Training unit"))
    assert "another publisher: Training unit" in str(other_publisher_sentence(offer))
    with pytest.raises(CourseError, match="comes from another publisher"):
        installing.install(offer, always=True)
    assert (version_of(pc), [one.key for one in installing.publishers.known()]) == ("1.0.0", [PUBLIC])
    installing.install(offer, confirmed=True)
    assert version_of(pc) == "9.0.0"


def test_older_version_is_told_plainly_and_must_be_confirmed(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense", version="1.10.0")))
    offer = installing.offer(packed(source, stick / "y.kense", version="1.9.0"))
    assert str(change_sentence(offer)).startswith("This package is OLDER: version 1.10.0 is here")
    with pytest.raises(CourseError, match=r"Version 1\.9\.0 of c90-sample is older"):
        installing.install(offer)
    assert version_of(pc) == "1.10.0"


def test_same_package_again_has_nothing_to_do(installing: Installing, source: Path, stick: Path) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    assert installing.offer(stick / "x.kense").change == "same"
    assert installing.offer(packed(source, stick / "x.kense", name="Other name")).change == "again"


def test_three_versions_are_kept_and_one_can_go_back_and_forth(
    installing: Installing, pc: Services, source: Path, stick: Path, clock: SetClock
) -> None:
    for number in range(5):
        clock.move(days=1)
        installing.install(installing.offer(packed(source, stick / "x.kense", version=f"1.{number}.0")))
    (told,) = installing.installed()
    assert [one.version for one in told.versions] == ["1.4.0", "1.3.0", "1.2.0"]
    assert len(list((pc.paths.user_courses / COURSE).glob("*.kense"))) == 3
    installing.go_back(COURSE, "1.2.0")
    assert version_of(pc) == "1.2.0"
    installing.go_back(COURSE, "1.4.0")
    assert version_of(pc) == "1.4.0"
    with pytest.raises(CourseError, match="is not kept"):
        installing.go_back(COURSE, "1.0.0")


def test_package_that_was_changed_since_it_was_looked_at_is_not_installed(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    offer = installing.offer(packed(source, stick / "x.kense"))
    packed(source, stick / "x.kense", key=THIEF)
    with pytest.raises(CourseError, match="not what it was when it was looked at"):
        installing.install(offer, always=True, confirmed=True)
    assert not (pc.paths.user_courses / COURSE).exists()


def test_package_that_was_swapped_after_installing_is_not_opened(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    (file,) = (pc.paths.user_courses / COURSE).glob("*.kense")
    packed(source, file, key=THIEF, version="1.0.0")
    fault = build_services(pc.paths, pc.clock).catalogue.entry(COURSE)
    assert fault is not None
    assert "signed by another publisher" in str(fault.fault)


def test_package_that_is_gone_is_told_and_hinders_nothing(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    for file in (pc.paths.user_courses / COURSE).glob("*.kense"):
        file.unlink()
    later = build_services(pc.paths, pc.clock).catalogue
    entry = later.entry(COURSE)
    assert entry is not None
    assert (entry.available, entry.title["en"]) == (False, "Sample")
    assert "is missing or cannot be read" in str(entry.fault)
    findings = [one.code for one in courses.look(pc.paths, silent)]
    assert "installed-damaged" in findings


@pytest.mark.parametrize("step", [0, 1])
def test_interrupted_installation_leaves_the_version_before(
    installing: Installing, pc: Services, source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    offer = installing.offer(packed(source, stick / "y.kense", version="1.1.0"))
    count = iter(range(10))

    def failing(path: Path, data: bytes) -> None:
        if next(count) == step:
            raise OSError(28, "No space left on device")
        write(path, data)

    write = installing_module.write_whole
    with monkeypatch.context() as patched:
        patched.setattr(installing_module, "write_whole", failing)
        with pytest.raises(CourseError, match="What was there is still there"):
            installing.install(offer)
    assert version_of(build_services(pc.paths, pc.clock)) == "1.0.0"
    installing.install(offer)
    assert version_of(pc) == "1.1.0"


def test_folder_is_installed_as_it_is_and_no_change_goes_unnoticed(
    installing: Installing, pc: Services, source: Path
) -> None:
    offer = installing.offer(source)
    assert "Nobody signed this folder" in str(publisher_sentence(offer))
    installing.install(offer)
    change(source, "lessons/next-steps.en.md", "signed and sent", "lost")
    assert "signed and sent" in pc.catalogue.course(COURSE).lesson("next-steps", "en").blocks[0].html
    assert installing.offer(source).change == "again"


def test_folder_that_is_damaged_is_passed_over(installing: Installing, source: Path) -> None:
    (source / "course.yaml").write_bytes(b"id: [")
    assert "is damaged" in str(installing.look(source).passed[0].reason)


def test_removed_course_is_gone_with_its_files(installing: Installing, pc: Services, source: Path, stick: Path) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    installing.remove(COURSE)
    assert (pc.catalogue.entry(COURSE), os.listdir(pc.paths.user_courses)) == (None, [])
    with pytest.raises(CourseError, match="was not installed from a package"):
        installing.remove(COURSE)


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"{",
        b'{"id": "../../x", "current": "1.0.0", "versions": []}',
        b'{"id": "c90-sample", "current": "2", "versions": []}',
    ],
)
def test_damaged_note_of_what_is_installed_is_no_course(pc: Services, told: bytes) -> None:
    (pc.paths.user_courses / COURSE).mkdir(parents=True)
    (pc.paths.user_courses / COURSE / "installed.json").write_bytes(told)
    assert pc.catalogue.entry(COURSE) is None


def test_note_that_names_a_file_elsewhere_is_no_course(
    installing: Installing, pc: Services, source: Path, stick: Path
) -> None:
    installing.install(installing.offer(packed(source, stick / "x.kense")))
    note = pc.paths.user_courses / COURSE / "installed.json"
    told = msgspec.json.decode(note.read_bytes())
    told["versions"][0]["file"] = f"../../../{stick.name}/x.kense"
    note.write_bytes(msgspec.json.encode(told))
    assert build_services(pc.paths, pc.clock).catalogue.entry(COURSE) is None
