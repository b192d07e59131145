"""`kense doctor`: what works on this PC and what does not, in plain words and without personal data."""

import argparse
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "doctor"
SIGNS = {"good": "ok  ", "warning": "look", "bad": "BAD "}


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    return commands.add_parser(
        NAME,
        help="find out what is wrong on this PC",
        description="Look at folders, disk, clock, fonts, courses and profiles, and say what to do. "
        "Nothing is changed and no names are printed. Exit code 1 if something is bad.",
    )


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print one line a finding; return 1 if one is bad."""
    del arguments
    from app.services.doctor import examine

    findings = examine(paths)
    for finding in findings:
        print(f"{SIGNS[finding.level]}  {finding.text}")
    return 1 if any(finding.level == "bad" for finding in findings) else 0
