"""`kense stats`: how a quiz and its questions measure, from many attempts, and which questions to mend."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.statistics import StatisticsReport

NAME = "stats"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="find out which questions measure badly",
        description="Print item statistics of quizzes from many attempts, as Moodle defines them. Nothing is changed "
        "and no names are printed. Exit code 1 if no attempt could be used.",
    )
    parser.add_argument(
        "facts",
        type=Path,
        nargs="+",
        metavar="FACTS",
        help="a learner.sqlite, a folder with such files below, a .jsonl file of facts, or a .csv table of marks",
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    parser.add_argument("--course", default="", metavar="ID", help="only the quizzes of this course")
    parser.add_argument("--quiz", default="", metavar="ID", help="only the quizzes of this id, or the table so named")
    parser.add_argument(
        "--all-attempts", action="store_true", help="count every attempt, not only each learner's first at a quiz"
    )
    parser.add_argument("--options", action="store_true", help="print also how often each option was taken")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print the statistics; return 1 if there are none."""
    from app.services.statistics import item_statistics

    report = item_statistics(
        arguments.facts,
        paths,
        all_attempts=arguments.all_attempts,
        course=arguments.course,
        quiz=arguments.quiz,
    )
    for warning in report.warnings:
        print(warning, file=sys.stderr)
    if arguments.json:
        import msgspec

        print(msgspec.json.format(msgspec.json.encode(report, order="sorted")).decode())
    if not report.quizzes:
        print(_nothing(report), file=sys.stderr)
        return 1
    if not arguments.json:
        from app.cli.stats_text import quiz_lines

        blocks = ("\n".join(quiz_lines(quiz, options=arguments.options)) for quiz in report.quizzes)
        print("\n\n\n".join(blocks))
    return 0


def _nothing(report: "StatisticsReport") -> str:
    if report.others:
        return f"There is no attempt at such a quiz. There are attempts at: {', '.join(report.others)}."
    return (
        "No attempt that was handed in was found. Nothing was changed. Give learner.sqlite files or a folder that "
        "holds them, a .jsonl file of facts, or a .csv table of marks; with --all-attempts later attempts count too."
    )
