"""`kense export`: the questions of a course for another program."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "export"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="write the questions of a course for Moodle or as GIFT",
        description="Write the questions of a course, in one language, as Moodle XML or GIFT. "
        "Everything that the format cannot hold is listed. Nothing is overwritten.",
    )
    parser.add_argument("course", type=Path, help="the folder of the course")
    parser.add_argument("--format", required=True, choices=("gift", "moodle"), help="the format of the file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write")
    parser.add_argument(
        "--language", default="", choices=("kk", "ru", "en"), help="default: that of the course's source"
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the file and print what it lacks."""
    del paths
    from app.services.interchange import export_course

    report = export_course(arguments.course, arguments.output, kind=arguments.format, language=arguments.language)
    for loss in report.losses:
        print(f"question {loss.place}: {loss.code}: {loss.text}")
    print(
        f"{arguments.output}: questions {report.written}, given back as they were {report.kept}, "
        f"notes {len(report.losses)}"
    )
    return 0
