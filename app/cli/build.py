"""`kense build`: one signed .kense file of a course."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "build"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="build the sealed package of a course",
        description="Check a course and write it as one signed .kense file.",
    )
    parser.add_argument("path", type=Path, help="the folder of the course")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write the package")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the package and say what is in it."""
    from app.services.authoring import build_course

    manifest = build_course(arguments.path, arguments.output, paths)
    print(f"{arguments.output}: {manifest.id} {manifest.version}, {len(manifest.entries)} files")
    return 0
