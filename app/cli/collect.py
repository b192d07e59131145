"""`kense collect`: take what PCs sent into the register of the office, and answer with receipts."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.desk import warn_of_clock
from app.cli.typed import typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.collecting import Collected

NAME = "collect"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="take what PCs sent into the register of the office",
        description="Take all files with progress in a folder and below it into the register, in any order and as "
        "often as you like. Exit code 1 if something needs a person: a notice, or a file that was left.",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder with the files that end in .kbundle")
    parser.add_argument(
        "--register",
        required=True,
        metavar="FILE|URL",
        help="the register: a file, made if it is not there, or postgresql://user@server/database",
    )
    parser.add_argument(
        "--keys", type=Path, required=True, metavar="FOLDER", help="the folder with the keys and card of the office"
    )
    parser.add_argument("--receipts", type=Path, metavar="FOLDER", help="write the receipts for the PCs here")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the keys from the first line of FILE",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Collect, and print what came."""
    from app.base.clock import SystemClock
    from app.services.collecting import collect, office_is_locked, open_register, read_office_keys

    del paths
    passphrase = ""
    if office_is_locked(arguments.keys):
        passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the keys: ")
    keys = read_office_keys(arguments.keys, passphrase)
    clock = SystemClock()
    warn_of_clock(clock)
    register = open_register(arguments.register, clock)
    try:
        found = collect(register, arguments.folder, keys, clock, receipts=arguments.receipts, progress=_print_progress)
    finally:
        register.close()
    _print(found)
    return 1 if found.needs_a_person else 0


def _print_progress(done: int, total: int) -> None:
    """Show on a terminal how far it is; files and pipes get the result alone."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total}", end="" if done < total else "\n", file=sys.stderr, flush=True)


def _print(found: "Collected") -> None:
    for one in found.taken:
        for notice in one.notices:
            print(notice)
    for left in found.left:
        print(f"{left.file}: {left.reason}")
    repeated = sum(one.repeated for one in found.taken)
    print(f"{len(found.taken)} files taken in, {repeated} of them again; {len(found.left)} left")
    print(f"{found.new} records new, {found.known} known, {found.quarantined} set aside")
