"""`kense doctor`: what works on this PC and what does not, in plain words and without personal data."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.doctor import Finding

NAME = "doctor"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="find out what is wrong on this PC",
        description="Look at folders, disk, clock, fonts, courses and profiles, and say what to do. "
        "Nothing is changed without --mend, and no names are printed. Exit code 1 if something is bad.",
    )
    parser.add_argument("--mend", action="store_true", help="do the safe mends; what is replaced is kept")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the findings to FILE, without names")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print one line a finding; return 1 if one is bad, after mending."""
    from app.base.clock import SystemClock
    from app.services.doctor import SIGNS, examine, report_text, save_report

    clock = SystemClock()
    findings = examine(paths, clock)
    if arguments.mend and _mended(findings, paths):
        findings = examine(paths, clock)
    for finding in findings:
        print(f"{SIGNS[finding.level]}  {finding}")
    if arguments.report:
        save_report(report_text(findings, paths, clock), arguments.report)
        print(f"The report is in {arguments.report}. It holds no names.")
    return 1 if any(finding.level == "bad" for finding in findings) else 0


def _mended(findings: "list[Finding]", paths: AppPaths) -> bool:
    """Do the mends there are and print what came of each; tell whether there was one."""
    from app.base.clock import SystemClock
    from app.base.errors import AppError
    from app.services.doctor import mend

    mendable = [finding for finding in findings if finding.mend]
    for finding in mendable:
        try:
            print(f"done  {mend(finding, paths, SystemClock())}")
        except AppError as error:
            print(f"not   {error}")
    return bool(mendable)
