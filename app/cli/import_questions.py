"""`kense import`: questions and lessons of other programs into a course, and what got lost on the way."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "import"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="take questions, lessons or translations from a file of another program",
        description="Take questions from GIFT, Moodle XML, Aiken, one-liners, CSV or XLSX, and lessons from DOCX, into "
        "a course, or translations from XLIFF 1.2 or 2.0 into one language of it. Everything that has no place here is "
        "listed. Only translations take the place of others; nothing else is overwritten.",
    )
    parser.add_argument("file", type=Path, help="the file")
    parser.add_argument("--course", type=Path, required=True, metavar="FOLDER", help="the course it goes into")
    parser.add_argument("--bank", default="", metavar="ID", help="the new bank for its questions; not for XLIFF")
    parser.add_argument("--language", required=True, choices=("kk", "ru", "en"), help="the language of its texts")
    parser.add_argument("--objective", default="", metavar="ID", help="for questions without one (default: the first)")
    parser.add_argument(
        "--format",
        default="",
        choices=("gift", "moodle", "aiken", "oneliners", "table", "docx", "xliff"),
        help="what the file is, where its name does not tell",
    )
    parser.add_argument(
        "--changed", action="store_true", help="XLIFF: also take translations whose source changed since, as old ones"
    )
    parser.add_argument("--report", action="store_true", help="only say what would come in; write nothing")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print what came in and what did not; return 1 if nothing could be taken."""
    del paths
    if arguments.format == "xliff" or arguments.file.suffix.lower() in {".xlf", ".xliff"}:
        return _take_translations(arguments)
    from app.services.interchange import import_file

    report = import_file(
        arguments.file,
        arguments.course,
        bank=arguments.bank,
        language=arguments.language,
        objective=arguments.objective,
        kind=arguments.format,
        write=not arguments.report,
    )
    for loss in report.losses:
        print(f"{report.unit} {loss.place}: {loss.code}: {loss.text}")
    for file in report.files:
        print(file)
    print(
        f"{report.format}: found {report.found}; questions {report.questions}, lessons {report.lessons}, "
        f"pictures {report.pictures}, kept as they were {report.kept}, notes {len(report.losses)}"
    )
    return 0 if report.taken or report.kept else 1


def _take_translations(arguments: argparse.Namespace) -> int:
    from app.services.studio.translating import import_translations

    made = import_translations(
        arguments.file,
        arguments.course,
        language=arguments.language,
        take_changed=arguments.changed,
        write=not arguments.report,
    )
    for note in made.notes:
        print(f"line {note.line}: {note.code}: {note}")
    print(f"xliff: found {made.found}; taken {made.taken}, as they were {made.same}, notes {len(made.notes)}")
    return 0 if made.found else 1
