"""What a start may load. Module lists are asserted, not times: times flake."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.base.paths import PROGRAM

NETWORK = ("ssl", "socketserver", "http.client", "urllib.request", "requests", "PySide6.QtNetwork")
HEAVY = ("sqlite_utils", "reportlab", "markdown", "jsonschema", "yaml", "zxingcpp", "pyhanko", "cryptography")
QT_HEAVY = (
    "PySide6.QtWebEngineCore",
    "PySide6.QtMultimedia",
    "PySide6.QtTextToSpeech",
    "PySide6.QtPrintSupport",
    "PySide6.QtPdf",
)

SHOW_HOME = """
import sys
from pathlib import Path
from app.base.paths import app_paths
from app.bootstrap import build_services
from app.ui.application import new_application
from app.ui.main_window import MainWindow
services = build_services(app_paths(Path(sys.argv[1])))
services.catalogue.entries
if sys.argv[2] == "first":
    services.profiles.open(services.profiles.create("Айгүл")).close()
else:
    application = new_application(services.paths.assets)
    window = MainWindow(application, services)
    window.show()
    assert window.shell is not None
    print("\\n".join(sys.modules))
    window.close()
"""


RUN_FOR_A_MOMENT = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.base.paths import app_paths
from app.bootstrap import build_services
from app.services.first_window import window_lock
from app.ui import application
from app.ui.main_window import AFTER_START_MS
paths = app_paths(Path(sys.argv[1]))
lock = window_lock(paths)
assert lock.take()
make = application.new_application
def made(*given):
    running = make(*given)
    QTimer.singleShot(4 * AFTER_START_MS, lambda: (print(gc.get_freeze_count(), gc.isenabled()), running.quit()))
    return running
application.new_application = made
application.run_window(build_services(paths), lock)
lock.release()
"""


def loaded(code: str, *arguments: str) -> set[str]:
    return set(said(code, *arguments))


def said(code: str, *arguments: str) -> list[str]:
    """Return the words that a program of its own printed."""
    told = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=PROGRAM, check=True, capture_output=True, text=True
    )
    return told.stdout.split()


def starting(modules: set[str], names: tuple[str, ...]) -> list[str]:
    return sorted(name for name in names if any(one == name or one.startswith(f"{name}.") for one in modules))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Modules loaded when the home page of a learner is shown, as on any day after the first."""
    data = str(tmp_path_factory.mktemp("data"))
    loaded(SHOW_HOME, data, "first")
    return loaded(SHOW_HOME, data, "second")


def test_home_loads_nothing_that_can_open_a_connection(home: set[str]) -> None:
    assert starting(home, NETWORK) == []


def test_home_loads_no_library_that_only_documents_or_checks_need(home: set[str]) -> None:
    assert starting(home, HEAVY + QT_HEAVY) == []


def test_help_loads_no_window() -> None:
    code = "import sys, app.cli\ntry:\n app.cli.main(['--help'])\nexcept SystemExit:\n print('\\n'.join(sys.modules))"
    assert starting(loaded(code), ("PySide6", "sqlite_utils", "msgspec")) == []


def test_check_loads_no_window_and_no_database() -> None:
    code = "import sys, app.services.authoring\nprint('\\n'.join(sys.modules))"
    assert starting(loaded(code), ("PySide6", "sqlite_utils")) == []


def test_what_a_start_made_is_not_looked_through_for_garbage_any_more(tmp_path: Path) -> None:
    frozen, enabled = said(RUN_FOR_A_MOMENT, str(tmp_path))
    assert int(frozen) > 10_000
    assert enabled == "True"
