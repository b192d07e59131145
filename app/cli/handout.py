"""`kense handout`: a lesson, a course or a job aid as PDF, to be printed."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.i18n import LANGUAGES
from app.base.paths import AppPaths
from app.cli.typed import InputError

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.handing_out import HandingOut

NAME = "handout"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="write a lesson, a course or a job aid as PDF",
        description="Write a lesson, or all lessons of a course, as a PDF to be printed: with pictures, rules and "
        "their articles, questions with lines to write on, and the answers on the last page.",
    )
    parser.add_argument("course", metavar="COURSE", help="id of the course")
    parser.add_argument("lesson", metavar="LESSON", nargs="?", default="", help="id of a lesson; default: all of them")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the document; default: en")
    parser.add_argument("--second", choices=LANGUAGES, default="", help="a second language below the first")
    parser.add_argument(
        "--aid", action="store_true", help="only the rules, steps, tables and warnings of the lesson, on one page"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the PDF to write")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the PDF."""
    from app.base.clock import SystemClock
    from app.services.catalogue import Catalogue
    from app.services.handing_out import HandingOut

    if arguments.aid and not arguments.lesson:
        raise InputError("A job aid is made of one lesson. Nothing was written. Name the lesson behind the course.")
    handing_out = HandingOut(Catalogue(paths), paths, SystemClock())
    pdf = _pdf(handing_out, arguments)
    handing_out.save(arguments.output, pdf)
    print(f"{arguments.output}: {len(pdf) // 1024 + 1} KB")
    return 0


def _pdf(handing_out: "HandingOut", arguments: argparse.Namespace) -> bytes:
    course = handing_out.course(arguments.course)
    if arguments.lesson:
        handing_out.require_lesson(course, arguments.lesson)
    languages = {"language": arguments.language, "second": arguments.second}
    if not arguments.lesson:
        return handing_out.course_pdf(course, **languages)
    if arguments.aid:
        return handing_out.aid_pdf(course, arguments.lesson, **languages)
    return handing_out.lesson_pdf(course, arguments.lesson, **languages)
