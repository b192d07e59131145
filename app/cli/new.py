"""`kense new`: something small that works, to be changed into what a course needs."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "new"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="write a small practice desk to begin from",
        description="Write a small practice desk that works, with wrong runs beside it. Nothing is overwritten.",
    )
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    practice = what.add_parser("practice", help="a practice desk of one of four kinds")
    practice.add_argument("kind", choices=("desk", "dialogue", "workbench", "model"), help="its kind")
    practice.add_argument("name", help="its id: 3 to 48 small Latin letters, digits and hyphens")
    practice.add_argument(
        "--course", type=Path, default=Path(), metavar="FOLDER", help="the course it belongs to (default: this folder)"
    )
    practice.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the files and say what to do next."""
    del paths
    from app.services.authoring import new_practice

    for written in new_practice(arguments.course, arguments.kind, arguments.name):
        print(written)
    print(f"Now add {{kind: practice, id: {arguments.name}}} to a module in course.yaml, and run kense check.")
    return 0
