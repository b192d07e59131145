"""`kense revoke`: take a certificate back, and sign the list that tells everybody who checks."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.desk import acting, add_officer, add_register, opened_register
from app.cli.typed import typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "revoke"
REASONS = ("name", "mistake", "fraud", "replaced", "key")


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    parser = commands.add_parser(
        NAME,
        help="take a certificate back",
        description="Take a certificate back for ever, with a reason, and sign a new status list. The list goes along "
        "in receipts; give it to everybody who checks certificates.",
    )
    parser.add_argument("number", metavar="NUMBER", help="the number of the certificate")
    parser.add_argument("--reason", required=True, choices=REASONS, help="why")
    parser.add_argument("--note", default="", metavar="TEXT", help="more about it, for the register alone")
    parser.add_argument("--successor", default="", metavar="NUMBER", help="the certificate that takes its place")
    parser.add_argument("--keys", type=Path, required=True, metavar="FOLDER", help="the folder with the issuing key")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the key from the first line of FILE",
    )
    parser.add_argument("--lists", type=Path, metavar="FOLDER", help="write the key list and the status list here")
    add_register(parser)
    add_officer(parser)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take it back."""
    from app.base.clock import SystemClock
    from app.services.issuing import RevocationWish, issuing_office, open_signer, revoke_certificate, write_lists

    del paths
    clock = SystemClock()
    wish = RevocationWish(
        number=arguments.number, reason=arguments.reason, note=arguments.note, successor=arguments.successor
    )
    with opened_register(arguments) as register:
        passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the issuing key: ")
        signer = open_signer(arguments.keys, passphrase, clock, office=issuing_office(register).id)
        done = revoke_certificate(register, wish, signer, clock, acting=acting(arguments, register))
        print(f"{done.certificate} is taken back since {done.on:%d.%m.%Y}.")
        for path in write_lists(register, arguments.lists) if arguments.lists else ():
            print(f"{path}: for everybody who checks certificates")
    return 0
