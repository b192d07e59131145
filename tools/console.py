"""How the set-up speaks and how it runs other programs: one plain line for the person, the rest into a log."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LOG = BUILD / "setup.log"


class SetupError(Exception):
    """The set-up cannot go on; the text says why and what to type."""


def say(sentence: str) -> None:
    """Show one line at once, also where the output is a file."""
    print(sentence, flush=True)


def run(command: list[str], *, failure: str) -> None:
    """Run a program, its output going to the log.

    Raises:
        SetupError: it ended with a fault; `failure` and its last lines are the text.
    """
    if not succeeds(command):
        raise SetupError(f"{failure}\n\n{_last_lines(LOG)}\n\nThe whole story is in {LOG.relative_to(ROOT)}.")


def succeeds(command: list[str], *, folder: Path = ROOT) -> bool:
    """Run a program in `folder`, its output going to the log; tell whether it ended well."""
    BUILD.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(command)}\n")
        log.flush()
        surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        try:
            ended = subprocess.run(
                command, stdout=log, stderr=subprocess.STDOUT, env=surroundings, cwd=folder, check=False
            )
        except OSError as error:
            log.write(f"{error}\n")
            return False
    return ended.returncode == 0


def _last_lines(file: Path) -> str:
    lines = file.read_text(encoding="utf-8", errors="replace").rstrip().splitlines()
    return "\n".join(f"    {line}" for line in lines[-8:])
