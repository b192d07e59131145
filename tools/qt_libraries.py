"""The system libraries Qt needs: asked of the loader, and the packages that bring them."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools import debian
from tools.console import SetupError, say

ALWAYS = [
    *(f"{module}.abi3.so" for module in ("QtPdfWidgets", "QtPrintSupport", "QtSvgWidgets", "QtTest", "QtWidgets")),
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/plugins/imageformats/libqjpeg.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/platforms/libqoffscreen.so",
]
"""Files of PySide6 that must load for anything of Kense to run."""

WINDOW = {"xcb": "Qt/plugins/platforms/libqxcb.so", "wayland": "Qt/plugins/platforms/libqwayland.so"}
"""Files of PySide6 that must load to show a window, by the kind of display."""

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Debian's package for each library a bare machine lacks; newer releases know these names too."""


def ensure(site_packages: Path, *, note: Path) -> None:
    """See to it that Qt can load; `note` keeps the list of libraries to ask for next time.

    Raises:
        SetupError: a library is missing that cannot be done without.
    """
    if not sys.platform.startswith("linux") or all_load(note):
        return
    qt = site_packages / "PySide6"
    missing = _missing(qt)
    if missing and debian.can_install():
        debian.install(_packages(missing))
        missing = _missing(qt)
    if missing:
        _report(missing, needed=_missing_now(qt))
    else:
        note.write_text("\n".join(sorted(asked(qt, [*ALWAYS, _window()]))), encoding="utf-8")


def all_load(note: Path) -> bool:
    """Ask the loader for each library in the note; a few milliseconds, where reading Qt's files takes a second."""
    if not note.exists():
        return False
    try:
        for library in note.read_text(encoding="utf-8").split():
            ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing(qt: Path) -> list[str]:
    """Return the libraries that Qt asks for, windows included, and the loader does not find."""
    return _not_found(asked(qt, [*ALWAYS, _window()]))


def _missing_now(qt: Path) -> list[str]:
    """Return those without which not even what is about to run can: without a display, no window is shown."""
    return _missing(qt) if has_display() else _not_found(asked(qt, ALWAYS))


def _not_found(libraries: dict[str, bool]) -> list[str]:
    return sorted(name for name, found in libraries.items() if not found)


def asked(qt: Path, files: list[str]) -> dict[str, bool]:
    """Return every system library these files of Qt lead to, and whether the loader finds it."""
    loader = shutil.which("ldd")
    if loader is None:
        raise SetupError("The program ldd, a part of the C library, is missing: Qt's libraries cannot be looked up.")
    paths = [str(qt / file) for file in files if (qt / file).exists()]
    answer = subprocess.run([loader, *paths], capture_output=True, text=True, check=False).stdout
    lines = re.findall(r"^\s+(\S+) => (not found|/\S+)", answer, flags=re.MULTILINE)
    own = str(qt.parent)
    return {name: path != "not found" for name, path in lines if not path.startswith(own)}


def _window() -> str:
    only_wayland = os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY")
    return WINDOW["wayland" if only_wayland else "xcb"]


def has_display() -> bool:
    """Tell whether a window could be shown to somebody."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def _packages(missing: list[str]) -> list[str]:
    return sorted({PACKAGES[name] for name in missing if name in PACKAGES})


def _report(missing: list[str], *, needed: list[str]) -> None:
    """Say what to type; go on where the missing libraries only matter for a window nobody would see."""
    unknown = [name for name in missing if name not in PACKAGES or not debian.has_apt()]
    lines = ["Qt needs system libraries that are not here."]
    if debian.has_apt() and _packages(missing):
        lines += ["Type this once, then start again:", f"  {debian.install_line(_packages(missing))}"]
    if unknown:
        lines += [f"Install the packages of your system that bring {', '.join(unknown)}, then start again."]
    if needed:
        raise SetupError("\n".join(lines))
    say("\n".join(lines))
    say("They are needed for a window only; going on without one.")
