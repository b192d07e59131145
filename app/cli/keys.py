"""`kense keys`: the keys with which an office signs certificates, and the two people who vouch for them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.paths import AppPaths
from app.cli.desk import add_data_dir
from app.cli.typed import InputError, chosen_secret, typed_secret

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from app.services.signing_keys import ListState, RootFile

NAME = "keys"


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command and its steps."""
    parser = commands.add_parser(
        NAME,
        help="make and keep the keys that sign certificates",
        description="Make the key with which an office signs certificates and the keys of the two custodians who vouch "
        "for it, copy them, replace them, revoke them. docs/handbook/hr.md leads through it.",
    )
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    _add_new(steps)
    _add_copies(steps)
    _add_changes(steps)
    add_data_dir(steps)
    return parser


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Take one step."""
    del paths
    steps = {
        "new": _new, "backup": _backup, "restore": _restore, "list": _list, "rotate": _rotate, "revoke": _revoke,
        "sign": _sign,
    }  # fmt: skip
    return steps[arguments.step](arguments)


def _add_new(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    step = steps.add_parser(
        "new",
        help="make all keys of an office",
        description="Make the issuing key, a root key for each of two custodians, and the key list that both signed. "
        "Both custodians should be there: each types a passphrase that nobody else sees.",
    )
    step.add_argument("folder", type=Path, metavar="FOLDER", help="where to write them")
    step.add_argument("--office", required=True, metavar="ID", help="the short id of the office, such as KZ-DDS")
    step.add_argument("--name", required=True, metavar="TEXT", help="its name, as people see it who check")
    step.add_argument("--custodian", action="append", required=True, metavar="NAME", help="a custodian; two are needed")
    step.add_argument(
        "--passphrase-file",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="read passphrases from files: of each custodian in turn, then of the issuing key",
    )


def _add_copies(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = steps.add_parser(
        "backup",
        help="copy a key to a stick or to paper",
        description="Copy a key file, locked as it is, to a stick, or show the letters to write down for the safe. "
        "Whoever reads the paper has the key.",
    )
    backup.add_argument("key", type=Path, metavar="FILE.key", help="the key")
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="the stick")
    backup.add_argument("--paper", action="store_true", help="show the letters for the safe")
    restore = steps.add_parser(
        "restore",
        help="make a key file anew from paper",
        description="Make a key file anew from the letters on paper, under a new passphrase. A slip is named.",
    )
    restore.add_argument("key", type=Path, metavar="FILE.key", help="the file to make")
    restore.add_argument("--purpose", choices=("issuing", "root"), required=True, help="what key it is")
    restore.add_argument("--owner", required=True, metavar="NAME", help="the office, or the custodian")
    restore.add_argument("--id", default="", metavar="ID", help="the id of the key, if it stands on the paper")
    restore.add_argument("--typed-file", type=Path, metavar="FILE", help="read the letters from FILE")
    for step in (backup, restore):
        step.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from FILE")
    listed = steps.add_parser(
        "list", help="say which keys there are", description="Say which keys a folder has, and what the key list says."
    )
    listed.add_argument("folder", type=Path, metavar="FOLDER", help="the folder of the keys")


def _add_changes(steps: "_SubParsersAction[argparse.ArgumentParser]") -> None:
    rotate = steps.add_parser(
        "rotate",
        help="replace the issuing key by a new one",
        description="Make a new issuing key. It is used from the moment on at which both custodians signed the new key "
        "list; what the old key signed holds for ever.",
    )
    revoke = steps.add_parser(
        "revoke",
        help="say that a key may be in wrong hands",
        description="Say that a key may be in wrong hands. Nothing it signed is relied on any more, once both "
        "custodians signed this.",
    )
    revoke.add_argument("id", metavar="ID", help="the id of the key, as “kense keys list” shows it")
    revoke.add_argument("--reason", required=True, metavar="TEXT", help="what happened")
    sign = steps.add_parser(
        "sign",
        help="sign the key list that waits, as a custodian",
        description="Sign the key list that waits, as a custodian. With both signatures it takes effect.",
    )
    for step in (rotate, revoke, sign):
        step.add_argument("folder", type=Path, metavar="FOLDER", help="the folder of the keys")
        step.add_argument(
            "--root",
            type=Path,
            action="append",
            default=[],
            metavar="FILE.key",
            help="the root key of a custodian who is here; one or two",
        )
        step.add_argument(
            "--root-passphrase-file",
            type=Path,
            action="append",
            default=[],
            metavar="FILE",
            help="read the passphrases of the root keys from files, in the same order",
        )
    rotate.add_argument("--passphrase-file", type=Path, metavar="FILE", help="the passphrase of the new issuing key")


def _new(arguments: argparse.Namespace) -> int:
    from app.base.clock import SystemClock
    from app.services.signing_keys import Custodian, KeyOwner, make_signing_keys

    files = iter([*arguments.passphrase_file, *[None] * (len(arguments.custodian) + 1)])
    custodians = [
        Custodian(name, chosen_secret(next(files), f"Passphrase of {name}: ")) for name in arguments.custodian
    ]
    passphrase = chosen_secret(next(files), "Passphrase of the issuing key: ")
    owner = KeyOwner(id=arguments.office, name=arguments.name)
    made = make_signing_keys(arguments.folder, owner, custodians, passphrase, SystemClock())
    print(f"{made.issuing}: signs certificates. It stays on this PC, with a copy on a stick in the safe.")
    for file, name in zip(made.custodians, arguments.custodian, strict=True):
        print(f"{file}: the root key of {name}. Move it to a stick that {name} keeps, and delete it here.")
    print(f"{made.roots}: tells PCs whom to trust; no secret. Its numbers, to compare by phone:")
    for kid in made.root_ids:
        print(f"  {kid}")
    print(f"{made.key_list}: the key list, signed by all custodians; no secret.")
    print("Make paper copies for the safe now: kense keys backup FILE.key --paper")
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    from app.services.signing_keys import back_up, paper_of

    if arguments.to is None and not arguments.paper:
        raise InputError("Say where to: --to FOLDER for a stick, --paper for the safe. Nothing was copied.")
    if arguments.to is not None:
        print(f"{back_up(arguments.key, arguments.to)}: copied and looked at. The passphrase is the same.")
    if arguments.paper:
        groups = paper_of(arguments.key, typed_secret(arguments.passphrase_file, "Passphrase of the key: "))
        print("Whoever reads this has the key. Write it down or print it, and put it into a closed envelope:")
        for start in range(0, len(groups), 5):
            print(
                "  "
                + "  ".join(f"{place + 1:2} {groups[place]}" for place in range(start, min(start + 5, len(groups))))
            )
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    from app.services.signing_keys import restore

    typed = _typed(arguments.typed_file)
    passphrase = chosen_secret(arguments.passphrase_file, "New passphrase: ")
    kid = restore(arguments.key, typed, passphrase, purpose=arguments.purpose, owner=arguments.owner, kid=arguments.id)
    print(f"{arguments.key}: made anew, the key {kid}. Compare it with “kense keys list”.")
    return 0


def _typed(file: Path | None) -> str:
    if file is None:
        return input("The letters from the paper: ")
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        text = "The file {file} cannot be read as text. Nothing was made. Check its name and try again."
        raise InputError(text, file=file) from error


def _list(arguments: argparse.Namespace) -> int:
    from app.services.signing_keys import current_list, key_files, waiting_list

    for line in key_files(arguments.folder):
        what = "issuing key of" if line.purpose == "issuing" else "root key of"
        print(f"{line.file.name}: {what} {line.owner}, {line.kid}")
    _print_list(current_list(arguments.folder))
    waiting = waiting_list(arguments.folder)
    if waiting is not None:
        _print_list(waiting)
    return 0


def _rotate(arguments: argparse.Namespace) -> int:
    from app.base.clock import SystemClock
    from app.services.signing_keys import rotate

    passphrase = chosen_secret(arguments.passphrase_file, "Passphrase of the new issuing key: ")
    _print_list(rotate(arguments.folder, passphrase, _roots(arguments), SystemClock()))
    return 0


def _revoke(arguments: argparse.Namespace) -> int:
    from app.base.clock import SystemClock
    from app.services.signing_keys import revoke_key

    _print_list(revoke_key(arguments.folder, arguments.id, arguments.reason, _roots(arguments), SystemClock()))
    print("Certificates signed with this key are told as not to be relied on. Issue them anew with the next key.")
    return 0


def _sign(arguments: argparse.Namespace) -> int:
    from app.services.signing_keys import sign_list

    roots = _roots(arguments)
    if not roots:
        raise InputError("The root key of the custodian is missing. Nothing was signed. Give it with --root FILE.key.")
    for root in roots:
        state = sign_list(arguments.folder, root)
        _print_list(state)
        if state.holds:
            break
    return 0


def _roots(arguments: argparse.Namespace) -> "list[RootFile]":
    from app.services.signing_keys import RootFile

    files = [*arguments.root_passphrase_file, *[None] * len(arguments.root)]
    return [
        RootFile(root, typed_secret(file, f"Passphrase of {root.name}: "))
        for root, file in zip(arguments.root, files, strict=False)
    ]


def _print_list(state: "ListState") -> None:
    listed = state.key_list
    signed = f"signed by {state.signatures} of {state.needed} custodians"
    holds = "in force" if state.holds else "waits for signatures"
    print(f"{state.file.name}: number {listed.version} of {listed.issued_on:%d.%m.%Y}, {signed}, {holds}")
    for one in listed.entries:
        gone = f", revoked {one.revoked_on:%d.%m.%Y}: {one.reason}" if one.revoked_on else ""
        days = f"{one.valid_from:%d.%m.%Y} to {one.valid_to:%d.%m.%Y}"
        print(f"  {one.kid.hex('-', 2).upper()}  {one.office}, {one.office_name}: {one.state}, {days}{gone}")
