"""What commands at an HR desk have in common: the register, and who is at work."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.typed import typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.base.clock import Clock
    from app.services.collecting import Register
    from app.services.issuing import Acting


def add_register(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the register."""
    parser.add_argument(
        "--register",
        required=True,
        metavar="FILE|URL",
        help="the register: a file, made if it is not there, or postgresql://user@server/database",
    )


def add_officer(parser: argparse.ArgumentParser) -> None:
    """Add the options that say who is at work."""
    parser.add_argument(
        "--as", dest="officer", default="", metavar="NAME", help="who does this; your user name if it is left out"
    )
    parser.add_argument(
        "--pin-file", type=Path, metavar="FILE", help="read the officer’s PIN from the first line of FILE"
    )


def add_data_dir(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    """Let --data-dir stand behind the step too, where every other command takes it."""
    for step in steps.choices.values():
        step.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)


@contextmanager
def opened_register(arguments: argparse.Namespace) -> "Iterator[Register]":
    """Lend the register that was named."""
    from app.base.clock import SystemClock
    from app.services.collecting import open_register

    clock = SystemClock()
    warn_of_clock(clock)
    register = open_register(arguments.register, clock)
    try:
        yield register
    finally:
        register.close()


def warn_of_clock(clock: "Clock") -> None:
    """Say beside the results that the clock of this PC is wrong, if it can be seen: its day stands on documents."""
    from app.services.clock_watch import clock_problem

    problem = clock_problem(clock.now(), None)
    if problem is not None:
        print(problem.text.format(**problem.fields), file=sys.stderr)


def acting(arguments: argparse.Namespace, register: "Register", *, always: bool = False) -> "Acting":
    """Return who is at work; the PIN is asked for where the register knows officers, or `always`."""
    import getpass

    from app.services.issuing import Acting, all_officers

    name = arguments.officer or getpass.getuser()
    if not (always or all_officers(register)):
        return Acting(name)
    return Acting(name, typed_secret(arguments.pin_file, f"PIN of {name}: "))


def print_progress(done: int, total: int) -> None:
    """Show on a terminal how far it is; files and pipes get the result alone."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total}", end="" if done < total else "\n", file=sys.stderr, flush=True)


def local_texts(given: list[str]) -> dict[str, str]:
    """Return texts by language from "kk=…", "ru=…"; one without a language is Kazakh, the state language."""
    from app.base.i18n import LANGUAGES

    texts: dict[str, str] = {}
    for one in given:
        language, sign, text = one.partition("=")
        if sign and language.strip() in LANGUAGES:
            texts[language.strip()] = text.strip()
        else:
            texts["kk"] = one.strip()
    return texts
