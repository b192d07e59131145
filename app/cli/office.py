"""`kense office`: the keys and the card of an office that collects progress, and the cards on this PC."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.typed import InputError, chosen_secret, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.offices import OfficeCard

NAME = "office"
DEFAULT_LANGUAGE = "kk"
"""The language of a name that is given without one: the state language."""


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its steps."""
    parser = commands.add_parser(
        NAME,
        help="make the keys of an office and accept its card",
        description="Make the keys of an office that collects progress and the card it gives to its PCs, and keep such "
        "cards on this PC. docs/handbook/records.md leads through it.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_new(steps)
    _add_rest(steps)
    _add_certificate(steps)
    for step in steps.choices.values():
        # Also behind the step, where every other command takes it.
        step.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    if arguments.step == "new":
        return _new(arguments)
    if arguments.step == "show":
        return _show(arguments)
    if arguments.step == "accept":
        return _accept(arguments, paths)
    if arguments.step == "list":
        return _list(paths)
    if arguments.step == "certificate":
        return _certificate(arguments)
    return _forget(arguments, paths)


def _add_new(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "new",
        help="make the keys and the card of an office",
        description="Make office.key, which opens what PCs send, receipts.key, which signs receipts, and "
        "office.koffice, the card for the PCs. Keep two copies of the keys: without them, nothing can be opened.",
    )
    step.add_argument("folder", type=Path, metavar="FOLDER", help="where to write them")
    step.add_argument(
        "--name",
        action="append",
        required=True,
        metavar="[LANGUAGE=]TEXT",
        help="the name of the office, also several times: kk=…, ru=…, en=…; without a language it is Kazakh",
    )
    step.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the keys from the first line of FILE",
    )


def _add_rest(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    show = steps.add_parser("show", help="say whose card a file is", description="Say whose card a file is.")
    show.add_argument("file", type=Path, metavar="FILE.koffice", help="the card of an office")
    accept = steps.add_parser(
        "accept",
        help="let people on this PC send to an office",
        description="Keep the card of an office, so that people on this PC can send to it. "
        "Compare its id with the office first, by phone.",
    )
    accept.add_argument("file", type=Path, metavar="FILE.koffice", help="the card of the office")
    steps.add_parser("list", help="list the offices of this PC", description="List the offices of this PC.")
    forget = steps.add_parser(
        "forget", help="send nothing more to an office", description="Take the card of an office from this PC."
    )
    forget.add_argument("id", metavar="ID", help="the id of the card")


def _add_certificate(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "certificate",
        help="name on the card the X.509 certificate with which the office signs PDFs",
        description="Name on the card of the office the X.509 certificate with which it signs certificates as PDF "
        "(“kense issue --pades”). The id of the card stays. Give the card to the PCs again, so that “kense verify” "
        "says whose the signature in a PDF is.",
    )
    step.add_argument("folder", type=Path, metavar="FOLDER", help="the folder that “kense office new” made")
    step.add_argument("key", type=Path, metavar="KEY.p12", help="the key as PKCS#12")
    step.add_argument(
        "--pades-passphrase-file", type=Path, metavar="FILE", help="read the passphrase of KEY.p12 from FILE"
    )
    step.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase of the office’s keys")


def _certificate(arguments: argparse.Namespace) -> int:
    from app.services.offices import name_pades_key, receipts_are_locked

    locked = receipts_are_locked(arguments.folder)
    passphrase = typed_secret(arguments.passphrase_file, "Passphrase for the keys: ") if locked else ""
    asked = typed_secret(arguments.pades_passphrase_file, f"Passphrase of {arguments.key.name}: ")
    card, owner = name_pades_key(arguments.folder, arguments.key, key_passphrase=asked, passphrase=passphrase)
    print(f"{owner}: named on the card {card.id}. Give the card to the PCs again; older versions of Kense refuse it.")
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from app.base.clock import SystemClock
    from app.services.offices import make_office

    names = _names(arguments.name)
    passphrase = chosen_secret(arguments.passphrase_file, "Passphrase for the keys (empty for none): ")
    made = make_office(arguments.folder, names, SystemClock(), passphrase=passphrase)
    print(f"{made.key}: opens what PCs send. Keep it at the office, with a second copy elsewhere.")
    print(f"{made.receipts}: signs receipts. Keep it with the first.")
    print(f"{made.file}: the card for the PCs; no secret.")
    print(f"card {made.card.id}\nkey {made.box_id}")
    print("Read the id of the card to people by phone: it must be the one their Kense shows.")
    if not passphrase:
        print("The keys have no passphrase: whoever has the files can open what is sent.")
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from app.services.offices import read_office

    _print(read_office(arguments.file))
    return 0


def _accept(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.services.offices import accept_office

    _print(accept_office(arguments.file, paths))
    print("Accepted. Look that the office has this id.")
    return 0


def _list(paths: AppPaths) -> int:
    from app.services.offices import all_offices

    cards = all_offices(paths)
    for card in cards:
        _print(card)
    if not cards:
        print("No office is known on this PC.")
    return 0


def _forget(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.services.offices import drop_office

    if not drop_office(arguments.id, paths):
        raise InputError(
            "There is no card {id} on this PC. Nothing was changed. Look at “kense office list”.", id=arguments.id
        )
    print(f"{arguments.id.upper()}: forgotten. What was sent and received stays on record.")
    return 0


def _print(card: "OfficeCard") -> None:
    names = " / ".join(dict.fromkeys(card.local_names.values()))
    print(f"{names}, card {card.id}, made {card.made_at}")


def _names(given: list[str]) -> dict[str, str]:
    from app.base.i18n import LANGUAGES

    names: dict[str, str] = {}
    for one in given:
        language, sign, text = one.partition("=")
        if sign and language.strip() in LANGUAGES:
            names[language.strip()] = text
        else:
            names[DEFAULT_LANGUAGE] = one
    return names
