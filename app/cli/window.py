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

    from app.services.first_window import WindowLock

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
    from app.services.first_window import window_lock

    lock = window_lock(paths)
    if not lock.take():
        return _show_first(lock)
    start_log(paths.logs)
    logging.getLogger(__name__).info("start")
    from app.bootstrap import build_services
    from app.ui.application import run_window

    try:
        return run_window(build_services(paths), lock)
    finally:
        lock.release()


def _show_first(lock: "WindowLock") -> int:
    """Bring the window that is open forward instead of opening a second one on the same data."""
    from app.services.first_window import NoAnswerError, bring_forward

    try:
        bring_forward(lock)
    except NoAnswerError as error:
        if sys.stderr is None or not sys.stderr.isatty():
            # Started by a click: there is no terminal to read.
            from app.ui.application import tell_alone

            tell_alone(error)
        raise
    print("Kense is open already; its window was brought forward.")
    return 0
