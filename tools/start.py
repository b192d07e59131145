"""Start Kense for `make run`: a window where there is a display, the tour where there is none."""

from __future__ import annotations

import subprocess
import sys

from tools.console import ROOT, say
from tools.qt_libraries import has_display
from tools.setup import venv_python


def main() -> int:
    """Start the program and return its exit code."""
    command = [str(venv_python()), "main.py"]
    if not has_display():
        say("There is no display here, so Kense takes its tour: the real interface, with pictures in build/tour/.")
        command.append("tour")
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
