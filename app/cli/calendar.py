"""`kense calendar`: the last days of a learner's assigned work as a calendar file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.i18n import LANGUAGES
from app.base.paths import AppPaths
from app.cli.chosen_profile import found_profile
from app.cli.typed import typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "calendar"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="write the days of assigned work as a calendar file",
        description="Write the last days of a learner's assigned work as an .ics file, with a reminder three days "
        "before each. What is complete is left out.",
    )
    parser.add_argument("--profile", required=True, metavar="ID|NAME", help="whose work, by id or by whole name")
    parser.add_argument("--pin-file", type=Path, metavar="FILE", help="read the PIN from the first line of FILE")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the entries; default: en")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the .ics file to write")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the calendar file."""
    from app.bootstrap import build_services

    services = build_services(paths)
    profile = found_profile(services.profiles.all(), arguments.profile)
    pin = typed_secret(arguments.pin_file, "PIN: ") if profile.pin else ""
    opened = services.profiles.open(profile, pin=pin)
    try:
        count = services.for_learner(opened).assignments.save_calendar(arguments.output, arguments.language)
    finally:
        opened.close()
    print(f"{arguments.output}: {count} {'day' if count == 1 else 'days'}")
    return 0
