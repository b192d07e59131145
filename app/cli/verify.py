"""`kense verify`: what the code on a statement or certificate says, and how far to rely on it; no internet needed."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction
    from collections.abc import Iterator

    from app.services.codes import Picture
    from app.services.verifying import CheckedCertificate, CheckedStatement

NAME = "verify"

SIGNS = {"good": "[good]   ", "bad": "[BAD]    ", "unknown": "[unknown]"}


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="check the code of a statement or certificate",
        description=(
            "Check the code of a statement of completion or a certificate. Exit code 0: everything that was asked is "
            "good; 1: something is not, or could not be found out here."
        ),
    )
    parser.add_argument(
        "shown",
        metavar="TEXT|FILE",
        nargs="?",
        default="",
        help="the text of the code, a PDF, scan or photo of the page, or an Open Badge (FILE.jwt)",
    )
    parser.add_argument(
        "--lists",
        type=Path,
        metavar="FILE",
        nargs="+",
        default=[],
        help="first take in these files: root keys, a key list, status lists",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print what the code says."""
    from app.base.clock import SystemClock
    from app.services.catalogue import Catalogue
    from app.services.verifying import CheckedStatement, Verifying

    verifying = Verifying(paths, SystemClock(), Catalogue(paths))
    for path in arguments.lists:
        print(verifying.take_in(path))
    if not arguments.shown:
        if not arguments.lists:
            print("There is nothing to check. Give the text of a code or a file.")
        return 0 if arguments.lists else 2
    told = verifying.check(arguments.shown, pages=_pages)
    return _print_statement(told) if isinstance(told, CheckedStatement) else _print_certificate(told)


def _pages(path: Path) -> "Iterator[Picture]":
    from app.ui.widgets.pdf_pages import page_pictures

    return page_pictures(path)


def _print_statement(told: "CheckedStatement") -> int:
    print(f"{told.name}\n{told.course}\ncompleted {told.completed_on:%d.%m.%Y}, {told.minutes} minutes", end="")
    print(f", score {told.score_percent} %" if told.score_percent is not None else "")
    print(f"statement {told.serial} of {told.issued_on:%d.%m.%Y}")
    print("The signature is good: nothing was changed since it was made.")
    print("It was made on this PC." if told.own else f"It was made on another PC, with the key {told.installation}.")
    print("A statement is not a certificate: no office vouches for it.")
    return 0


def _print_certificate(told: "CheckedCertificate") -> int:
    print("Compare with the paper:")
    print(f"  {told.name}" + (f" / {told.latin_name}" if told.latin_name else ""))
    print(f"  {told.course}, version {told.version}")
    print(
        f"  {told.issued_on:%d.%m.%Y}" + (f", score {told.score_percent} %" if told.score_percent is not None else "")
    )
    print(f"  certificate {told.number} of {told.office}\n")
    for answer in told.answers:
        print(f"{SIGNS[answer.state]} {answer}")
    if told.pdf is not None:
        print(f"\n{SIGNS[told.pdf.state]} {told.pdf}")
    return 0 if told.state == "good" and (told.pdf is None or told.pdf.state != "bad") else 1
