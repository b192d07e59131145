"""What the doctor knows of the PC beside Kense's own folders; a test hands in another one."""

import getpass
import importlib.util
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.base.paths import AppPaths
from app.storage.place import Mount, mounts

LIBRARIES = {
    "PIL": "pillow",
    "PySide6": "PySide6",
    "cbor2": "cbor2",
    "defusedxml": "defusedxml",
    "fsrs": "fsrs",
    "jsonschema": "jsonschema",
    "markdown": "Markdown",
    "msgspec": "msgspec",
    "nacl": "PyNaCl",
    "nh3": "nh3",
    "openpyxl": "openpyxl",
    "platformdirs": "platformdirs",
    "psycopg": "psycopg",
    "pymdownx": "pymdown-extensions",
    "reportlab": "reportlab",
    "snowballstemmer": "snowballstemmer",
    "spylls": "spylls",
    "sqlalchemy": "SQLAlchemy",
    "sqlite_utils": "sqlite-utils",
    "uharfbuzz": "uharfbuzz",
    "yaml": "PyYAML",
    "zxingcpp": "zxing-cpp",
}
"""Modules that Kense imports, with the names under which they are installed."""


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """The person's home and name, the folder for temporary files (None if none can be used), what is mounted.

    `modules` are those of `LIBRARIES` that are there; versions are (major, minor, …); `free_bytes` asks a disk.
    """

    home: Path
    user: str
    temporary: Path | None
    mounts: tuple[Mount, ...]
    modules: frozenset[str]
    qt: tuple[int, ...]
    python: tuple[int, ...]
    free_bytes: Callable[[Path], int]


def read_surroundings(paths: AppPaths) -> Surroundings:
    """Return those of this PC."""
    return Surroundings(
        home=_home(),
        user=_user(),
        temporary=_temporary(),
        mounts=mounts(paths.data),
        modules=frozenset(name for name in LIBRARIES if importlib.util.find_spec(name) is not None),
        qt=_qt_version(),
        python=tuple(sys.version_info[:3]),
        free_bytes=_free_bytes,
    )


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.sep)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _temporary() -> Path | None:
    try:
        return Path(tempfile.gettempdir())
    except FileNotFoundError:
        return None


def _qt_version() -> tuple[int, ...]:
    from importlib.metadata import PackageNotFoundError, version

    try:
        told = version("PySide6")
    except PackageNotFoundError:
        # A packed program carries no lists of what is installed.
        return ()
    return tuple(int(part) for part in told.split(".") if part.isdigit())


def _free_bytes(place: Path) -> int:
    import shutil

    return shutil.disk_usage(place).free
