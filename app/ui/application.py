"""Starting the program: the Qt application, then the window, or the tour in its place."""

import gc
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.base.errors import AppError
from app.services.first_window import WindowLock
from app.services.wiring import Services
from app.ui.main_window import AFTER_START_MS, MainWindow
from app.ui.text import said
from app.ui.theme import ITALIC, UPRIGHT, load_fonts


def new_application(assets: Path, fonts: tuple[str, ...] = UPRIGHT + ITALIC) -> QApplication:
    """Return the Qt application with Kense's style and some of its fonts."""
    # As an argument: setStyle() returns a QStyle, and wrapping that class with its enums costs 10 ms of the start.
    application = QApplication(["kense", "-style", "fusion"])
    application.setApplicationName("Kense")
    load_fonts(assets / "fonts", fonts)
    return application


def run_window(services: Services, lock: WindowLock) -> int:
    """Open the window and return when it is closed; `lock` says that it is the first on its data."""
    assets = services.paths.assets
    application = new_application(assets, UPRIGHT)
    window = MainWindow(application, services)
    window.show()
    # Nothing on the first page is slanted.
    QTimer.singleShot(AFTER_START_MS, application, partial(load_fonts, assets / "fonts", ITALIC))
    QTimer.singleShot(AFTER_START_MS, application, partial(_listen, lock, window))
    # What is there by then stays. Looking through all of it for garbage would hold the window up at each end of work.
    QTimer.singleShot(AFTER_START_MS, application, gc.freeze)
    # What follows would only delay the first picture; a fault before it goes to the terminal and the log.
    gc.enable()
    from app.ui.crash import CrashReporter

    crash = CrashReporter(services.paths.logs, before_dialog=window.flush)
    crash.install()
    try:
        return application.exec()
    finally:
        crash.uninstall()


def _listen(lock: WindowLock, window: MainWindow) -> None:
    from app.ui.bell import Bell, come_forward

    Bell(lock, partial(come_forward, window), window)


def tell_alone(error: AppError) -> None:
    """Say what went wrong in a window of its own, where there is neither a window nor a terminal."""
    from app.ui.dialogs import tell_error

    application = QApplication(["kense"])
    tell_error(None, said(error))
    application.quit()


def run_tour(services: Services, output: Path, *, language: str, path: str = "", author: bool = False) -> list[Path]:
    """Walk the main job, a short path, or the work of a trainer in the real window and return the files kept.

    Raises:
        TourError: if a step fails.
    """
    application = new_application(services.paths.assets)
    if author:
        from app.ui.author_tour import walk_as_author

        return walk_as_author(application, services, output, language=language)
    from app.ui.tour import walk

    return walk(application, services, output, language=language, path=path)
