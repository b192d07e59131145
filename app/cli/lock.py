"""`kense lock`: bring ids.lock up to date before a course is published."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "lock"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="record what the ids of a course mean",
        description="Write ids.lock, so that answers stored by id stay true when the course changes.",
    )
    parser.add_argument("path", type=Path, help="the folder of the course")
    parser.add_argument(
        "--correction",
        action="append",
        default=[],
        metavar="ID",
        help="the right answer of this question was a mistake and is now corrected; may be repeated",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the lock and say how many ids it holds."""
    del paths
    from app.services.authoring import lock_course

    print(f"{lock_course(arguments.path, corrections=tuple(arguments.correction))} ids locked")
    return 0
