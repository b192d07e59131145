"""`kense bundle`: send a learner's progress to an office as a file, and look at such a file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.chosen_profile import found_profile
from app.cli.typed import InputError, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.bundle_report import BundleReport
    from app.services.profiles import OpenProfile
    from app.services.sending import Sending, Sent

NAME = "bundle"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its two steps."""
    parser = commands.add_parser(
        NAME,
        help="send a learner's progress to an office as a file",
        description="Write a learner's progress as a sealed file for an office, and look at such a file. "
        "docs/handbook/records.md leads through it.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_create(steps)
    _add_show(steps)
    for step in steps.choices.values():
        # Also behind the step, where every other command takes it.
        step.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="FOLDER", help=argparse.SUPPRESS)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    return _create(arguments, paths) if arguments.step == "create" else _show(arguments)


def _add_create(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "create",
        help="write what the office does not have yet",
        description="Write the records that the office has not confirmed yet into a folder, sealed to it, and take in "
        "the receipts that lie there.",
    )
    step.add_argument("--profile", required=True, metavar="ID|NAME", help="whose progress, by id or by whole name")
    step.add_argument("--pin-file", type=Path, metavar="FILE", help="read the PIN from the first line of FILE")
    step.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a stick or folder to write to")
    step.add_argument(
        "--office",
        type=Path,
        metavar="FILE.koffice",
        help="accept this card and send to its office; default: the office that was sent to last",
    )


def _add_show(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "show",
        help="say what is in a file with progress",
        description="Say what a file with progress tells from outside and, with the key of its office, who sent it, "
        "from which PC and what is in it. Nothing is taken over from it.",
    )
    step.add_argument("file", type=Path, metavar="FILE", help="a file that ends in .kbundle")
    step.add_argument("--key", type=Path, metavar="FILE", help="the key of the office, to look inside")
    step.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="read the passphrase of the key from the first line of FILE",
    )


def _create(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app.bootstrap import build_services

    services = build_services(paths)
    profile = found_profile(services.profiles.all(), arguments.profile)
    pin = typed_secret(arguments.pin_file, "PIN: ") if profile.pin else ""
    opened: OpenProfile = services.profiles.open(profile, pin=pin)
    try:
        sending = services.for_learner(opened).sending
        _print_sent(_send(sending, arguments), sending)
    finally:
        opened.close()
    return 0


def _send(sending: "Sending", arguments: argparse.Namespace) -> "Sent":
    if arguments.office:
        office = sending.accept(arguments.office)
        print(f"Sealed for {_name(office.local_names)}, card {office.id}. Look that the office has this id.")
        return sending.send(arguments.to, office)
    found = sending.cards_in(arguments.to)
    if found and not sending.offices():
        told = "; ".join(f"{file}: {_name(card.local_names)}, card {card.id}" for file, card in found.items())
        text = (
            "No office is known on this PC yet, but there are cards of offices in the folder ({cards}). Nothing was "
            "written. Ask the office for the id of its card; if it is the same, name its file with --office."
        )
        raise InputError(text, cards=told)
    return sending.send(arguments.to)


def _print_sent(sent: "Sent", sending: "Sending") -> None:
    print(f"{sent.file}: {sent.records} records for {_name(sent.office.local_names)}, card {sent.office.id}")
    print(f"PC {sending.installation}")
    for receipt in sent.receipts.new:
        print(f"Receipt of {receipt.at} taken in: {receipt.new} records new there, {receipt.known} known.")
    for refused in sent.receipts.refused:
        print(f"A receipt was not taken in: {refused}")
    for notice in (notice for receipt in sent.receipts.new for notice in receipt.notices):
        print(f"The office says: {notice.text}")


def _show(arguments: argparse.Namespace) -> int:
    from app.services.bundle_report import key_is_locked, look_inside, look_outside

    told = look_outside(arguments.file)
    print(f"{told.size} bytes, SHA-256 {told.digest}")
    print(f"sealed to the key {told.office}")
    if arguments.key is None:
        print("Who sent it and what is in it can be read with the key of that office alone (--key).")
        return 0
    locked = key_is_locked(arguments.key)
    passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the key: ") if locked else ""
    print("\n".join(_lines(look_inside(arguments.file, arguments.key, passphrase))))
    return 0


def _lines(report: "BundleReport") -> list[str]:
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(report.kinds.items()))
    return [
        f"{report.name} (profile {report.profile})",
        f"PC {report.installation}, file {report.sequence} of it, made {report.made_local}, Kense {report.kense}",
        "The signature is good: this PC made it, and nothing was changed since.",
        *(
            f"chain {chain.db}: records {chain.first} to {chain.last}, whole, from {chain.earliest} to {chain.latest}"
            if chain.facts
            else f"chain {chain.db}: nothing new"
            for chain in report.chains
        ),
        f"{sum(chain.facts for chain in report.chains)} records ({kinds}), {report.papers} question papers",
    ]


def _name(names: dict[str, str]) -> str:
    return " / ".join(dict.fromkeys(names.values()))
