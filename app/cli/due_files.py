"""`kense register assign --save`: signed files with what is due, for learners' PCs."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.desk import acting
from app.cli.typed import InputError, typed_secret

if TYPE_CHECKING:
    from app.services.collecting import Register


def add_due_files(step: argparse.ArgumentParser) -> None:
    """Add the options."""
    step.add_argument(
        "--save", type=Path, metavar="FOLDER", help="write what is due for the PCs of the department or person, signed"
    )
    step.add_argument("--keys", type=Path, metavar="FOLDER", help="for --save: the keys of the office")
    step.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase of the keys from FILE")


def save_due_files(arguments: argparse.Namespace, register: "Register") -> int:
    """Write the files for a department or person, and say which."""
    from app.base.clock import SystemClock
    from app.services.assigning import save_assignments
    from app.services.collecting import office_is_locked, read_office_keys
    from app.services.register_desk import department_named

    if arguments.keys is None:
        raise InputError("The keys of the office are missing. Nothing was written. Give their folder with --keys.")
    locked = office_is_locked(arguments.keys)
    passphrase = typed_secret(arguments.passphrase_file, "Passphrase of the keys: ") if locked else ""
    keys, who = read_office_keys(arguments.keys, passphrase), acting(arguments, register)
    department = department_named(register, arguments.department) if arguments.department else ""
    target = {"department": department, "employee": arguments.employee}
    saved = save_assignments(register, keys, arguments.save, SystemClock(), acting=who, **target)
    for file in saved.files:
        print(file)
    for one in saved.unlinked:
        print(f"{one.employee} {one.name}: no profile is known yet, so there is no file with the days of this person")
    return 1 if saved.unlinked else 0
