"""`kense window`: the program itself; also what plain `kense` does."""

import argparse
import logging
import os
import sys
from typing import TYPE_CHECKING

from app.base.log import start_log
from app.base.paths import AppPaths

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NAME = "window"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""One of these is set wherever Qt can open a window on Linux; without any it would abort."""


def add_parser(commands: "_SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Describe the command."""
    return commands.add_parser(NAME, help="open the window (the default)", description="Open Kense's window.")


def run(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """Open the window and return when it is closed."""
    del arguments
    if sys.platform == "linux" and not any(map(os.environ.get, DISPLAYS)):
        print("There is no display here, so no window can open. “kense tour” walks the program without one.")
        return 1
    start_log(paths.logs)
    logging.getLogger(__name__).info("start")
    from app.bootstrap import build_services
    from app.ui.application import run_window

    return run_window(build_services(paths))
