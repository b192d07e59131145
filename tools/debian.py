"""Packages of Debian and its relatives: installed when we are root, fetched or named when we are not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.console import BUILD, run, say, succeeds

INSTALL = ["apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]


def has_apt() -> bool:
    """Tell whether this system takes Debian packages."""
    return shutil.which("apt-get") is not None


def can_install() -> bool:
    """Tell whether packages can be installed without asking anybody."""
    return has_apt() and hasattr(os, "geteuid") and os.geteuid() == 0


def install(packages: list[str]) -> None:
    """Install packages as root.

    Raises:
        SetupError: apt-get could not.
    """
    say(f"Installing system packages: {' '.join(packages)}")
    succeeds(["apt-get", "update"])  # where it fails, the lists already there may do; install tells
    run([*INSTALL, *packages], failure=f"apt-get could not install {' '.join(packages)}.")


def install_line(packages: list[str]) -> str:
    """Return what a person with rights types to install the packages."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def unpack(package: str) -> Path | None:
    """Download a package without root's rights and unpack it under build/; None where that cannot be done.

    A machine whose package lists were never fetched gets lists of its own under build/.
    """
    folder = BUILD / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    if not (_download(package, folder, []) or _download_with_own_lists(package, folder)):
        return None
    files = sorted(folder.glob(f"{package}_*.deb"))
    target = folder / package
    if files and succeeds(["dpkg-deb", "-x", str(files[-1]), str(target)]):
        return target
    return None


def _download(package: str, folder: Path, options: list[str]) -> bool:
    return succeeds(["apt-get", *options, "download", package], folder=folder)


def _download_with_own_lists(package: str, folder: Path) -> bool:
    options: list[str] = []
    for setting, name in (("Dir::State::lists", "lists"), ("Dir::Cache", "cache")):
        (folder / name / "partial").mkdir(parents=True, exist_ok=True)
        options += ["-o", f"{setting}={folder / name}"]
    return succeeds(["apt-get", *options, "update"]) and _download(package, folder, options)
