"""`kense demo`: a throw-away folder with an invented ministry, to see a living HR desk and a learner at once."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.i18n import LANGUAGES
from app.base.paths import AppPaths, app_paths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "demo"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="make a sample office with invented people",
        description="Fill a new folder with an invented ministry: 412 people in 12 departments, a register, keys, "
        "files that wait to be collected, and a learner half way. Your own records are not touched; delete the folder "
        "when you have seen enough.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder")
    parser.add_argument(
        "--language", choices=LANGUAGES, default="en", help="the language in which the window will open; default: en"
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Make the sample office, and say how to open it."""
    from app.base.clock import SystemClock
    from app.services.sample_office import make_sample_office

    del paths
    target = app_paths(arguments.folder)
    made = make_sample_office(target, SystemClock(), language=arguments.language, progress=_print_progress)
    print(f"{made.folder}: {made.people} invented people in {made.departments} departments")
    print(f"{made.certificates} certificates; {made.waiting} files wait in {made.inbox}")
    print(f"Open it:     kense --data-dir {made.folder}")
    print(f"Passphrase:  {made.passphrase}")
    print("Nobody in it exists. Delete the folder when you have seen enough.")
    return 0


def _print_progress(done: int, total: int) -> None:
    """Show on a terminal how far it is; files and pipes get the result alone."""
    if sys.stderr.isatty():
        print(f"\r{done * 100 // total} %", end="" if done < total else "\n", file=sys.stderr, flush=True)
