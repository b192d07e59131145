"""Packages of office programs (DOCX, XLSX): ZIP files of which nothing is believed before it is measured."""

import io
import zipfile

LARGEST_ENTRY = 60_000_000
LARGEST_WHOLE = 200_000_000
MOST_ENTRIES = 5_000

_CHUNK = 1 << 20


class PackageError(Exception):
    """A file that is no ZIP, or one that would not stay within its limits; the text says which."""


class Package:
    """An opened package; entries are read whole, up to a limit that counts what really comes out."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
            raise PackageError("no ZIP file") from error
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES:
            raise PackageError(f"more than {MOST_ENTRIES} parts")
        if sum(entry.file_size for entry in entries) > LARGEST_WHOLE:
            raise PackageError(f"more than {LARGEST_WHOLE // 1_000_000} MB unpacked")
        self._names = {entry.filename for entry in entries}
        self._left = LARGEST_WHOLE

    def names(self) -> frozenset[str]:
        """Return the names of all entries."""
        return frozenset(self._names)

    def read(self, name: str) -> bytes:
        """Return an entry's bytes, nothing if there is no such entry.

        Raises:
            PackageError: if it is damaged, encrypted, or more comes out than is allowed.
        """
        if name not in self._names:
            return b""
        found = bytearray()
        try:
            with self._zip.open(name) as entry:
                while chunk := entry.read(_CHUNK):
                    found += chunk
                    self._left -= len(chunk)
                    if len(found) > LARGEST_ENTRY or self._left < 0:
                        raise PackageError(f"{name} is larger than it may be")
        except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError, EOFError) as error:
            raise PackageError(f"{name} is damaged") from error
        except _decompression_errors() as error:
            raise PackageError(f"{name} is damaged") from error
        return bytes(found)

    def xml(self, name: str) -> str:
        """Return an XML part as text, nothing if there is no such part.

        Raises:
            PackageError: if it is damaged, not UTF-8, or declares entities.
        """
        try:
            text = self.read(name).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise PackageError(f"{name} is not UTF-8") from error
        if "\0" in text[:200] or "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise PackageError(f"{name} declares entities")
        return text

    def measure(self) -> None:
        """Read every part once, to be sure of what another reader will meet.

        Raises:
            PackageError: if one is damaged or too large, or XML that declares entities.
        """
        for name in sorted(self._names):
            if name.endswith((".xml", ".rels")):
                self.xml(name)
            else:
                self.read(name)
        self._left = LARGEST_WHOLE


def _decompression_errors() -> tuple[type[Exception], ...]:
    import lzma
    import zlib

    return zlib.error, lzma.LZMAError
