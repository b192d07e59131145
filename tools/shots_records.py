"""Pictures of records for `make shots`: backups, what is said after one, and a damaged file."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.ui.pages import Place
from tools.shots_exams import settle

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.pages.records import RecordsPage

Scene = tuple[str, Callable[[], None]]

PAGE_BYTES = 4096


def records_scenes(window: "MainWindow") -> Iterator[Scene]:
    """Yield a name and what to do for each state of somebody who is signed in."""
    records = RecordsScenes(window)
    yield "records-new", records.show
    yield "records-backed-up", records.back_up


def damaged_scenes(window: "MainWindow") -> Iterator[Scene]:
    """Yield the same for a damaged file; nobody is signed in before or after."""
    yield "records-damaged", RecordsScenes(window).damage


class RecordsScenes:
    """What the pictures do."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def show(self) -> None:
        """Open the page."""
        assert self._window.shell is not None
        self._window.shell.go(Place("records"))

    def back_up(self) -> None:
        """Make a backup and wait for it."""
        page = self._page
        page.back_up()
        while page.busy:
            settle()

    def damage(self) -> None:
        """Damage the file of somebody who has learned, and try to open it."""
        profile = next(one for one in self._window.services.profiles.all() if not one.pin)
        file = self._window.services.paths.profiles / profile.id / "learner.sqlite"
        data = bytearray(file.read_bytes())
        data[PAGE_BYTES : 6 * PAGE_BYTES] = b"\xa5" * 5 * PAGE_BYTES
        file.write_bytes(data)
        self._window.open_profile(profile, "")

    @property
    def _page(self) -> "RecordsPage":
        from app.ui.pages.records import RecordsPage

        assert self._window.shell is not None
        page = self._window.shell.page
        assert isinstance(page, RecordsPage)
        return page
