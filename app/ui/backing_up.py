"""A backup every half an hour of use, made off the GUI thread while somebody is signed in."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.base.errors import AppError
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.services.records import Backup, Records

log = logging.getLogger(__name__)

LOOK_MS = 60_000


class BackingUp(QObject):
    """Looks every minute whether a backup is due; `present` tells who is signed in and how many facts there are."""

    def __init__(
        self, make_records: "Callable[[], Records]", present: Callable[[], tuple[str, int] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._make_records = make_records
        self._present = present
        self._tasks = Tasks(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._tasks.busy

    def look(self) -> None:
        """Make a backup if one is due."""
        present = self._present()
        if present is None or self._tasks.busy:
            return
        profile, facts = present
        records = self._make_records()
        self._tasks.start(
            lambda _progress: records.back_up_if_due(profile, facts=facts), done=self._done, failed=self._failed
        )

    def close(self) -> None:
        """Wait for a backup under way: the profile is being left."""
        self._timer.stop()
        self._tasks.close()

    def _done(self, backup: "Backup | None") -> None:
        if backup is not None:
            log.info("backup made")

    def _failed(self, error: AppError) -> None:
        # Nothing is lost by it, and the next look tries again: no page is interrupted for it.
        log.warning("no backup could be made: %s", error)
