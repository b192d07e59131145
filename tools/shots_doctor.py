"""The check of this PC and the strip about its clock for the pictures: healthy, with faults, mended."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from unittest.mock import patch

from app.ui.pages import Place

if TYPE_CHECKING:
    from app.ui.pages.doctor import DoctorPage
    from app.ui.shell import Shell


def doctor_scenes(shell: "Shell", settle: Callable[[], None]) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield a name and what to do for each state; `settle` lets the window go on."""
    scenes = Doctoring(shell, settle)
    yield "doctor", scenes.look
    yield "doctor-findings", scenes.look_at_faults
    yield "doctor-findings-end", scenes.scroll_down
    yield "doctor-mended", scenes.mend
    yield "clock-strip", scenes.wrong_clock


class Doctoring:
    """Walks the page that checks this PC."""

    def __init__(self, shell: "Shell", settle: Callable[[], None]) -> None:
        self._shell = shell
        self._settle = settle
        paths = shell.ui.services.paths
        self._folder = paths.profiles / "0f0f0f0f-damaged"
        self._half = paths.config / ".settings.json.0a1b2c3d"

    def look(self) -> None:
        """Show the page with nothing wrong."""
        self._shell.go(Place("doctor"))
        self._wait()

    def look_at_faults(self) -> None:
        """Show a damaged card, an empty learner's file and a file half written."""
        self._folder.mkdir()
        for name in ("profile.json", "learner.sqlite"):
            (self._folder / name).write_bytes(b"")
        self._half.write_bytes(b"{")
        os.utime(self._half, (0, 0))
        self.look()

    def scroll_down(self) -> None:
        """Show the end of the page."""
        bar = self._page.column.verticalScrollBar()
        bar.setValue(bar.maximum())

    def mend(self) -> None:
        """Do the mends, then take the last fault away."""
        for card in list(self._page.cards):
            if card.mend is not None:
                card.mend.click()
                self._wait()
                break
        shutil.rmtree(self._folder)
        self._half.unlink(missing_ok=True)

    def wrong_clock(self) -> None:
        """Show the strip on a PC whose clock stands in 1999."""
        clock = self._shell.ui.services.clock
        with patch.object(clock, "now", return_value=datetime(1999, 1, 1, tzinfo=UTC)):
            self._shell.go(Place("courses"))

    @property
    def _page(self) -> "DoctorPage":
        from app.ui.pages.doctor import DoctorPage

        page = self._shell.page
        assert isinstance(page, DoctorPage)
        return page

    def _wait(self) -> None:
        while self._page.busy:
            self._settle()
