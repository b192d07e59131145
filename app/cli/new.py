"""`kense new`: something small that works, to be changed into what is needed."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "new"

LANGUAGES = ("en", "ru", "kk")


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="write a small course, lesson, bank or practice desk to begin from",
        description="Write a small course, lesson, bank of questions or practice desk that works. "
        "Nothing is overwritten.",
    )
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    course = what.add_parser("course", help="a course of two lessons, a bank of six types of question and a quiz")
    course.add_argument("name", help="its id, and the name of its folder: 3 to 48 small Latin letters, digits, hyphens")
    course.add_argument(
        "--in",
        dest="place",
        type=Path,
        default=Path(),
        metavar="FOLDER",
        help="where its folder is made (default: here)",
    )
    course.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES, help="default: all three")
    course.add_argument("--source", choices=LANGUAGES, default="", help="the language it is written in first")
    course.add_argument("--title", default="", help="its title, in the source language")
    lesson = what.add_parser("lesson", help="a lesson with a question in it, in all languages of the course")
    lesson.add_argument("name", help="its id: 3 to 48 small Latin letters, digits and hyphens")
    bank = what.add_parser("bank", help="a bank of three questions, in all languages of the course")
    bank.add_argument("name", help="its id: 3 to 48 small Latin letters, digits and hyphens")
    practice = what.add_parser("practice", help="a practice desk of one of four kinds")
    practice.add_argument("kind", choices=("desk", "dialogue", "workbench", "model"), help="its kind")
    practice.add_argument("name", help="its id: 3 to 48 small Latin letters, digits and hyphens")
    for one in (lesson, bank, practice):
        one.add_argument(
            "--course",
            type=Path,
            default=Path(),
            metavar="FOLDER",
            help="the course it belongs to (default: this folder)",
        )
    for one in (course, lesson, bank, practice):
        one.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Write the files and say what to do next."""
    del paths
    makers = {"course": _course, "lesson": _lesson, "bank": _bank, "practice": _practice}
    written, following = makers[arguments.what](arguments)
    for one in written:
        print(one)
    print(following)
    return 0


def _course(arguments: argparse.Namespace) -> tuple[list[Path], str]:
    from app.services.studio.templates import new_course

    source = arguments.source or next(one for one in LANGUAGES if one in arguments.languages)
    titles = {source: arguments.title} if arguments.title else {}
    folder = arguments.place / arguments.name
    written = new_course(folder, arguments.name, titles, arguments.languages, source)
    return written, f"Now change its texts, and run kense check {folder}."


def _lesson(arguments: argparse.Namespace) -> tuple[list[Path], str]:
    from app.services.studio.templates import new_lesson

    made = new_lesson(arguments.course, lesson_id=arguments.name)
    following = f"Now add {{kind: lesson, id: {made.id}}} to a module in course.yaml, and run kense check."
    return [arguments.course / name for name in made.files], following


def _bank(arguments: argparse.Namespace) -> tuple[list[Path], str]:
    from app.services.studio.templates import new_bank

    made = new_bank(arguments.course, bank_id=arguments.name)
    following = f"Now add {made.id} to the banks of a quiz in course.yaml, and run kense check."
    return [arguments.course / name for name in made.files], following


def _practice(arguments: argparse.Namespace) -> tuple[list[Path], str]:
    from app.services.authoring import new_practice

    written = new_practice(arguments.course, arguments.kind, arguments.name)
    following = f"Now add {{kind: practice, id: {arguments.name}}} to a module in course.yaml, and run kense check."
    return written, following
