"""`kense check`: every fault of a course, with file and line, in one run."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "check"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="find all faults of a course",
        description="Find all faults of a course, or of all courses in a folder. "
        "Exit code 0: none; 1: some; 2: the command was not understood.",
    )
    parser.add_argument("path", type=Path, nargs="?", help="a course or a folder of courses; default: Kense's own")
    parser.add_argument("--json", action="store_true", help="print the faults as JSON, one object a line")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print the faults and return 1 if one of them is an error."""
    import msgspec

    from app.services.authoring import check_courses

    faults = check_courses(arguments.path or paths.courses)
    for fault in faults:
        if arguments.json:
            print(json.dumps(msgspec.to_builtins(fault), ensure_ascii=False))
        else:
            print(f"{fault.file}:{fault.line}: {fault.level} {fault.code}: {fault.message}")
    errors = sum(fault.level == "error" for fault in faults)
    if not arguments.json:
        print(f"{errors} errors, {len(faults) - errors} warnings")
    return 1 if errors else 0
