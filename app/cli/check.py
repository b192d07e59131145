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
    parser.add_argument(
        "--measures",
        action="store_true",
        help="print also how each course measures: items, places and lengths of right options, stems, readability",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print the faults and return 1 if one of them is an error."""
    import msgspec

    from app.services.authoring import check_courses

    folder = arguments.path or paths.courses
    faults = check_courses(folder)
    for fault in faults:
        if arguments.json:
            print(json.dumps(msgspec.to_builtins(fault), ensure_ascii=False))
        else:
            print(f"{fault.file}:{fault.line}: {fault.level} {fault.code}: {fault.message}")
    errors = sum(fault.level == "error" for fault in faults)
    if not arguments.json:
        print(f"{errors} errors, {len(faults) - errors} warnings")
    if arguments.measures:
        _print_measures(folder, as_json=arguments.json)
    return 1 if errors else 0


def _print_measures(folder: Path, *, as_json: bool) -> None:
    import msgspec

    from app.cli.measures_text import measure_lines
    from app.services.authoring import measure_courses

    for one in measure_courses(folder):
        if as_json:
            print(json.dumps(msgspec.to_builtins(one), ensure_ascii=False))
        else:
            print("\n" + "\n".join(measure_lines(one)))
