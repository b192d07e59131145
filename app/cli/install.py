"""`kense install`: courses from packages and folders, back to an earlier version, or off this PC."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.typed import InputError

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.installing import Found, Installing, Offer

NAME = "install"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="install courses from packages or folders, or go back to an earlier version",
        description="Look for courses in a file, folder or stick, say what they would change, and install them. "
        "What learners have done stays.",
    )
    parser.add_argument(
        "path", type=Path, nargs="?", help="a package, a course folder, or a folder or stick that holds some"
    )
    parser.add_argument("--look", action="store_true", help="only say what is there")
    parser.add_argument(
        "--trust",
        choices=("once", "always"),
        help="trust a publisher that is not known on this computer, or a folder that nobody signed",
    )
    parser.add_argument(
        "--confirm",
        action="store_true",
        help="also install what is older or comes from another publisher than the one here",
    )
    parser.add_argument("--back", nargs=2, metavar=("COURSE", "VERSION"), help="use a version that was kept again")
    parser.add_argument("--remove", metavar="COURSE", help="take a course off this computer; records of learners stay")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Do what was asked and say it."""
    from app.base.clock import SystemClock
    from app.services.catalogue import Catalogue
    from app.services.installing import Installing

    installing = Installing(paths, SystemClock(), Catalogue(paths))
    if arguments.back:
        course, version = arguments.back
        print(f"{course}: version {installing.go_back(course, version).current} is in use again.")
        return 0
    if arguments.remove:
        installing.remove(arguments.remove)
        print(f"{arguments.remove} is removed. What learners did stays on record.")
        return 0
    if arguments.path is None:
        return _list(installing)
    found = installing.look(arguments.path)
    for passed in found.passed:
        print(f"{passed.file}: {passed.reason}")
    if not found.offers:
        raise InputError("There is no course that can be installed in {path}.", path=arguments.path)
    return _install_all(installing, found, arguments)


def _list(installing: "Installing") -> int:
    for one in installing.installed():
        kept = ", ".join(version.version for version in one.before)
        print(f"{one.id} {one.current}" + (f" (kept: {kept})" if kept else ""))
    return 0


def _install_all(installing: "Installing", found: "Found", arguments: argparse.Namespace) -> int:
    """Install the newest of each course; tell whether one was left out that somebody has to decide about."""
    waiting, seen = 0, set[str]()
    for offer in found.offers:
        if offer.id in seen:
            continue
        seen.add(offer.id)
        _tell(offer)
        if arguments.look or offer.change == "same":
            continue
        if offer.asks and not arguments.trust:
            print("  Not installed. If you trust it, add --trust once, or --trust always.")
            waiting += 1
            continue
        told = installing.install(offer, always=arguments.trust == "always", confirmed=arguments.confirm)
        print(f"  Installed: {told.id} {told.current}")
    return 1 if waiting or found.passed else 0


def _tell(offer: "Offer") -> None:
    from app.base.i18n import pick
    from app.services.installing import change_sentence, other_publisher_sentence, publisher_sentence

    print(f"{pick(offer.title, 'en') or offer.id} ({offer.id} {offer.version}) in {offer.file}")
    print(f"  {change_sentence(offer)}")
    print(f"  {publisher_sentence(offer)}")
    if offer.signed:
        print(f"  Fingerprint: {offer.fingerprint}")
    if warning := other_publisher_sentence(offer):
        print(f"  {warning}")
    for note in offer.changelog:
        print(f"  {note.version} {note.day}".rstrip())
        for line in pick(note.text, "en").splitlines():
            print(f"    {line}")
