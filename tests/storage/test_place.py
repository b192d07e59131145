"""Network drives and synced folders are known by mount table, path and marks; nothing else is refused."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.base.errors import StorageError
from app.base.paths import app_paths
from app.bootstrap import build_services
from app.storage import place
from app.storage.place import MARKERS, NETWORK_KINDS, Mount, PlaceProblem, is_roaming, place_problem, read_mounts
from tests.clock import SetClock

HOME = PurePosixPath("/home/aigul/.local/share/Kense")
LOCAL = (Mount("/", "ext4"), Mount("/home", "btrfs"), Mount("/media/stick", "vfat"), Mount("/home/aigul/net", "cifs"))

TABLE = r"""
21 26 0:19 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
44 21 0:41 / /mnt/office\040files rw,relatime shared:2 master:1 - cifs //server/share rw,vers=3.1.1
45 21 0:42 / /mnt/жұмыс rw - nfs4 server:/export rw
a line of another shape
"""


@pytest.mark.parametrize("folder", ["/home/aigul/.local/share/Kense", "/media/stick/Kense", "/srv/OneDriver", "/"])
def test_folder_of_this_pc_or_of_a_stick_is_fine(folder: str) -> None:
    assert place_problem(PurePosixPath(folder), LOCAL) is None


def test_folder_on_a_mounted_network_drive_is_none() -> None:
    assert place_problem(PurePosixPath("/home/aigul/net/Kense"), LOCAL) == PlaceProblem("network", "cifs")


@pytest.mark.parametrize("kind", sorted(NETWORK_KINDS))
def test_every_kind_of_network_file_system_is_known(kind: str) -> None:
    assert place_problem(HOME, (Mount("/home/aigul", kind),)) == PlaceProblem("network", kind)


def test_longest_mount_decides_and_of_two_at_one_point_the_later() -> None:
    table = (Mount("/home", "nfs"), Mount("/home/aigul", "ext4"))
    assert place_problem(HOME, table) is None
    assert place_problem(HOME, (*table, Mount("/home/aigul", "nfs4"))) == PlaceProblem("network", "nfs4")


def test_pc_with_its_whole_system_from_the_network_is_let_in() -> None:
    assert place_problem(HOME, (Mount("/", "nfs"),)) is None


@pytest.mark.parametrize("folder", [r"\\server\share\Kense", "//server/share/Kense", r"\\?\UNC\server\share\Kense"])
def test_unc_path_is_a_network_path(folder: str) -> None:
    assert place_problem(PureWindowsPath(folder)) == PlaceProblem("network", "UNC")


@pytest.mark.parametrize("folder", [r"C:\Users\Айгүл\AppData\Local\Kense", r"\\?\C:\Kense", r"E:\Kense"])
def test_drive_of_the_pc_is_none(folder: str) -> None:
    assert place_problem(PureWindowsPath(folder)) is None


def test_drive_that_windows_calls_remote_is_a_network_drive() -> None:
    assert place_problem(PureWindowsPath(r"Z:\Kense"), (Mount("Z:\\", "remote"),)) == PlaceProblem("network", "remote")


@pytest.mark.parametrize(
    ("part", "program"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Қаржы министрлігі", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("YandexDisk", "Yandex.Disk"),
        ("Yandex.Disk", "Yandex.Disk"),
        ("Яндекс.Диск", "Yandex.Disk"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_synced_folder_is_known_by_its_name(part: str, program: str) -> None:
    for folder in (PurePosixPath("/home/aigul") / part / "Kense", PureWindowsPath(r"C:\Users\a") / part / "Kense"):
        assert place_problem(folder) == PlaceProblem("synced", program)


@pytest.mark.parametrize("mark", sorted(MARKERS))
def test_synced_folder_is_known_by_its_mark(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).touch()
    marks = place.marks_above(tmp_path / "Kense" / "profiles")
    assert place_problem(tmp_path / "Kense", (), marks) == PlaceProblem("synced", MARKERS[mark])


@pytest.mark.parametrize(
    ("folder", "environ", "roaming"),
    [
        (r"C:\Users\a\AppData\Roaming\Kense", {}, True),
        (r"C:\Users\a\AppData\Local\Kense", {}, False),
        (r"D:\roaming\a\Kense", {"APPDATA": r"D:\roaming\a"}, True),
        (r"D:\local\a\Kense", {"APPDATA": r"D:\roaming\a"}, False),
    ],
)
def test_roaming_profile_is_known(folder: str, environ: dict[str, str], roaming: bool) -> None:
    assert is_roaming(PureWindowsPath(folder), environ) is roaming


def test_mount_table_is_read_with_spaces_and_letters() -> None:
    told = [Mount("/", "ext4"), Mount("/mnt/office files", "cifs"), Mount("/mnt/жұмыс", "nfs4")]
    assert list(read_mounts(TABLE)) == told


def test_profile_on_a_network_drive_is_neither_made_nor_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services = build_services(app_paths(tmp_path / "data"), SetClock())
    profile = services.profiles.create("Айгүл")
    table = tmp_path / "mountinfo"
    table.write_text(f"44 21 0:41 / {tmp_path} rw - cifs //server/share rw\n", encoding="utf-8")
    monkeypatch.setattr(place, "MOUNT_TABLE", table)
    for act in (lambda: services.profiles.open(profile), lambda: services.profiles.create("Марат")):
        with pytest.raises(StorageError, match="is on a network drive"):
            act()
    assert [one.name for one in (tmp_path / "data" / "profiles" / profile.id).iterdir()] == ["profile.json"]
    assert services.profiles.all() == [profile]


def test_profile_in_a_synced_folder_is_refused_with_the_reason(tmp_path: Path) -> None:
    services = build_services(app_paths(tmp_path / "Dropbox" / "Kense"), SetClock())
    with pytest.raises(StorageError, match="is copied by Dropbox all the time"):
        services.profiles.create("Айгүл")
    assert not (tmp_path / "Dropbox").exists()


def test_system_without_a_mount_table_refuses_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "MOUNT_TABLE", tmp_path / "missing")
    services = build_services(app_paths(tmp_path / "data"), SetClock())
    services.profiles.open(services.profiles.create("Айгүл")).close()
    assert len(services.profiles.all()) == 1
