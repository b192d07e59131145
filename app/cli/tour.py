"""`kense tour`: the real interface walks the main job without a screen and keeps a picture of each step."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths, app_paths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "tour"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="walk the main job without a screen and keep pictures",
        description="Make a profile, read a lesson, answer a check, pass the quiz, print the statement. "
        "A picture of each step and the PDF are kept. Exit code 1 if a step fails.",
    )
    parser.add_argument("-o", "--output", type=Path, default=Path("build/tour"), metavar="FOLDER")
    parser.add_argument("--language", choices=("kk", "ru", "en"), default="en", help="language of the tour")
    parser.add_argument(
        "--path",
        default="",
        metavar="SHORT-PATH",
        help="walk all courses of a short path and its exam, e.g. front-desk",
    )
    parser.add_argument(
        "--author",
        action="store_true",
        help="walk the work of a trainer instead: make a course, publish it, learn it, correct and update it",
    )
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Walk the tour with data of its own below the output folder; the learner's are not touched."""
    del paths
    import os
    import shutil

    data = arguments.output / "data"
    shutil.rmtree(data, ignore_errors=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.bootstrap import build_services
    from app.ui.application import run_tour

    kept = run_tour(
        build_services(app_paths(data)),
        arguments.output,
        language=arguments.language,
        path=arguments.path,
        author=arguments.author,
    )
    for path in kept:
        print(path)
    print(f"The tour went well: {len(kept)} files in {arguments.output}.")
    return 0
