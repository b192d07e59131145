"""The commands of Kense. Each one is a module with `add_parser()` and `run()`, and imports what it needs when it runs.

Exit codes: 0 all is well, 1 something is wrong and was said, 2 the command was not understood.
"""

import argparse
import gc
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from app import __version__
from app.base.errors import AppError
from app.base.paths import app_paths
from app.cli import (
    build,
    bundle,
    calendar,
    check,
    collect,
    demo,
    doctor,
    exam,
    export_questions,
    handout,
    import_questions,
    install,
    issue,
    keys,
    lock,
    new,
    office,
    pin,
    register,
    report,
    revoke,
    stats,
    tour,
    verify,
    window,
)

COMMANDS = (
    window,
    check,
    new,
    import_questions,
    export_questions,
    build,
    install,
    handout,
    lock,
    exam,
    office,
    bundle,
    collect,
    register,
    issue,
    revoke,
    report,
    keys,
    calendar,
    pin,
    verify,
    tour,
    stats,
    doctor,
    demo,
)
"""In the order the help shows them; the first one runs when none is named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    parsed = parser().parse_args(_with_command(list(sys.argv[1:] if arguments is None else arguments)))
    if parsed.command != window.NAME:
        gc.enable()
    try:
        code: int = parsed.run(parsed, app_paths(parsed.data_dir))
    except AppError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the last floor: a bug is shown whole, with what to do with it
        traceback.print_exc()
        print("This is a fault in Kense. Your progress is safe. Please send the lines above.", file=sys.stderr)
        return 1
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser with all commands."""
    whole = argparse.ArgumentParser(prog="kense", description=__doc__.split("\n", 1)[0])
    whole.add_argument("--version", action="version", version=f"Kense {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        one = command.add_parser(commands)
        one.set_defaults(run=command.run)
        one.add_argument(
            "--data-dir", type=Path, metavar="FOLDER", help="keep everything in FOLDER instead of your own data folder"
        )
    return whole


def _with_command(arguments: list[str]) -> list[str]:
    """Put the first command in front unless one is named, so that plain `kense` opens the window."""
    names = {command.NAME for command in COMMANDS}
    asks_whole = any(one in {"-h", "--help", "--version"} for one in arguments)
    if asks_whole or any(one in names for one in arguments[:1]):
        return arguments
    if arguments and not arguments[0].startswith("-"):
        return arguments
    return [window.NAME, *arguments]
