"""`kense verify`: what the code on a statement says, and whether it was changed; no internet needed."""

import argparse
from typing import TYPE_CHECKING

from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "verify"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="check the code of a statement",
        description="Check the code of a statement of completion. Exit code 0: the signature is good; 1: it is not.",
    )
    parser.add_argument("shown", metavar="TEXT|PICTURE", help="the text of the code, or a picture or scan of the page")
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Print what the code says."""
    from app.services.verifying import verify

    told = verify(arguments.shown, paths)
    print(f"{told.name}\n{told.course}\ncompleted {told.completed_on}, {told.minutes} minutes", end="")
    print(f", score {told.score_percent} %" if told.score_percent is not None else "")
    print(f"statement {told.serial} of {told.issued_on}")
    print("The signature is good: nothing was changed since it was made.")
    print("It was made on this PC." if told.own else f"It was made on another PC, with the key {told.installation}.")
    print("A statement is not a certificate: no office vouches for it.")
    return 0
