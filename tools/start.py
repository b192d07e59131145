"""Start Kense for `make run`: a window where there is a display, the tour where there is none."""

from __future__ import annotations

import os

from tools.console import ROOT, say
from tools.qt_libraries import has_display
from tools.setup import venv_python


def main() -> None:
    """Turn this process into the program."""
    os.chdir(ROOT)
    command = [str(venv_python()), "main.py"]
    if not has_display():
        say("There is no display here, so Kense takes its tour: the real interface, with pictures in build/tour/.")
        command.append("tour")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.execv(command[0], command)  # noqa: S606 - fixed program, fixed arguments


if __name__ == "__main__":
    main()
