"""Packages of office programs that mean harm."""

import io
import zipfile

import pytest

from app.interop import zipped
from app.interop.zipped import LARGEST_ENTRY, MOST_ENTRIES, Package, PackageError


def package(**entries: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inner in entries.items():
            archive.writestr(name, inner)
    return content.getvalue()


def test_entries_are_read_whole_and_missing_ones_are_empty() -> None:
    found = Package(package(a=b"words"))
    assert (found.read("a"), found.read("b"), found.names()) == (b"words", b"", {"a"})


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\3\4", b"no zip at all", package(a=b"x")[:-10]],
    ids=["empty", "a head alone", "no zip", "cut off"],
)
def test_what_is_no_zip_is_refused(content: bytes) -> None:
    with pytest.raises(PackageError):
        Package(content)


def test_entry_that_is_larger_than_declared_is_stopped() -> None:
    content = bytearray(package(a=b" " * (LARGEST_ENTRY + 1)))
    with pytest.raises(PackageError):
        Package(bytes(content)).read("a")


def test_whole_that_is_too_large_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "LARGEST_WHOLE", 1_000)
    with pytest.raises(PackageError, match="unpacked"):
        Package(package(a=b" " * 600, b=b" " * 600))


def test_too_many_entries_are_refused() -> None:
    with pytest.raises(PackageError, match="parts"):
        Package(package(**{f"e{at}": b"" for at in range(MOST_ENTRIES + 1)}))


@pytest.mark.parametrize("inner", [b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "<a/>".encode("utf-16"), b"\xff\xfe<"])
def test_xml_that_declares_entities_or_hides_is_refused(inner: bytes) -> None:
    with pytest.raises(PackageError):
        Package(package(**{"a.xml": inner})).measure()


def test_damaged_entry_is_refused() -> None:
    content = bytearray(package(a=b"words that are long enough to be damaged" * 20))
    content[40:60] = b"\0" * 20
    with pytest.raises(PackageError):
        Package(bytes(content)).read("a")
