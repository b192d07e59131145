"""Starting the program: the Qt application, then the window, or the tour in its place."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.services.wiring import Services
from app.ui.crash import CrashHandler
from app.ui.main_window import MainWindow
from app.ui.theme import load_fonts


def new_application(assets: Path) -> QApplication:
    """Return the Qt application with Kense's style and fonts."""
    application = QApplication([])
    application.setApplicationName("Kense")
    application.setStyle("Fusion")
    load_fonts(assets / "fonts")
    return application


def run_window(services: Services) -> int:
    """Open the window and return when it is closed."""
    application = new_application(services.paths.assets)
    window = MainWindow(application, services)
    crash = CrashHandler(services.paths.logs, before_dialog=window.flush)
    crash.install()
    window.show()
    try:
        return application.exec()
    finally:
        crash.uninstall()


def run_tour(services: Services, output: Path, *, language: str) -> list[Path]:
    """Walk the main job in the real window and return the pictures and the document kept.

    Raises:
        TourError: if a step fails.
    """
    from app.ui.tour import walk

    application = new_application(services.paths.assets)
    return walk(application, services, output, language=language)
