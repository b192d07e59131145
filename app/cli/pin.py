"""`kense pin`: at the office, the answer to a PC whose user forgot the PIN; on a PC, its card for the office."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.typed import typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "pin"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its two steps."""
    parser = commands.add_parser(
        NAME,
        help="help somebody who forgot a PIN",
        description="Answer the question that a PC shows after “Forgotten PIN”, or write the card of this PC for the "
        "office. docs/handbook/records.md leads through it.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_answer(steps)
    _add_card(steps)
    for step in steps.choices.values():
        # Also behind the step, where every other command takes it.
        step.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    return _answer(arguments) if arguments.step == "answer" else _card(arguments, paths)


def _add_answer(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "answer",
        help="answer the question of a PC",
        description="Print the answer to a question that was read over the phone. Make sure first who is calling.",
    )
    step.add_argument("question", nargs="+", metavar="QUESTION", help="the 24 letters and digits; spaces do not matter")
    step.add_argument("--key", type=Path, required=True, metavar="FILE", help="the key of the office")
    step.add_argument(
        "--pc", type=Path, required=True, metavar="FILE.kpc|FOLDER", help="the card of the PC, or a folder with cards"
    )
    step.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the key from the first line of FILE",
    )


def _add_card(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "card",
        help="write the card of this PC",
        description="Write the card of this PC into a folder, for the office. It is no secret.",
    )
    step.add_argument("folder", type=Path, metavar="FOLDER", help="a folder, for example on a stick")


def _answer(arguments: argparse.Namespace) -> int:
    from app.services.pin_reset import answer_question
    from app.services.sealing import key_is_locked

    passphrase = ""
    if key_is_locked(arguments.key):
        passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the key: ")
    answer = answer_question(
        " ".join(arguments.question), office_key=arguments.key, passphrase=passphrase, cards=arguments.pc
    )
    print(answer.text)
    print(f"Read it to the PC {answer.pc}, letter by letter. It takes the PIN away there; progress stays.")
    return 0


def _card(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.base.clock import SystemClock
    from app.services.pin_reset import PinResets

    print(PinResets(paths, SystemClock()).save_card(arguments.folder))
    return 0
