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
        help="write the questions of a course for Moodle or as GIFT, or its texts for translators as XLIFF",
        description="Write the questions of a course, in one language, as Moodle XML or GIFT, or all its texts with "
        "their translations into one language as XLIFF 1.2 (xliff) or 2.0 (xliff2). "
        "Everything that the format cannot hold is listed. Nothing is overwritten.",
    )
    parser.add_argument("course", type=Path, help="the folder of the course")
    parser.add_argument(
        "--format", required=True, choices=("gift", "moodle", "xliff", "xliff2"), help="the format of the file"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write")
    parser.add_argument(
        "--language",
        default="",
        choices=("kk", "ru", "en"),
        help="default: that of the course's source; XLIFF needs one",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the file and print what it lacks."""
    del paths
    if arguments.format.startswith("xliff"):
        return _write_translations(arguments)
    from app.services.interchange import export_course

    report = export_course(arguments.course, arguments.output, kind=arguments.format, language=arguments.language)
    for loss in report.losses:
        print(f"question {loss.place}: {loss.code}: {loss.text}")
    print(
        f"{arguments.output}: questions {report.written}, given back as they were {report.kept}, "
        f"notes {len(report.losses)}"
    )
    return 0


def _write_translations(arguments: argparse.Namespace) -> int:
    from app.services.studio.translating import export_translations

    made = export_translations(arguments.course, arguments.output, language=arguments.language, kind=arguments.format)
    for note in made.notes:
        print(f"line {note.line}: {note.code}: {note}")
    print(f"{arguments.output}: texts {made.written}, notes {len(made.notes)}")
    return 0
