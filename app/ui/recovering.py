"""Restores and rescues as the window leads through them: nobody has the file open meanwhile."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import AppError
from app.services.profiles import Profile
from app.ui.dialogs import ask_file, tell_error
from app.ui.signing_in import Front
from app.ui.text import plural, said, translate

if TYPE_CHECKING:
    from app.services.records import Backup, Records


class Recovering(QObject):
    """Puts backups in place, makes damaged files anew, and takes in files of another PC."""

    def __init__(self, front: Front, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front

    @property
    def _records(self) -> "Records":
        return self._front.services.make_records()

    def restore(self, profile: Profile, backup: "Backup") -> str:
        """Put a backup in place of a file that nobody has open; return what to tell where it failed."""
        try:
            self._records.restore(profile.id, backup)
        except AppError as error:
            return said(error)
        return ""

    def show_damaged(self, profile: Profile, error: AppError) -> None:
        """Offer to make a damaged file anew."""
        from app.ui.pages.damaged import DamagedPage

        records = self._records
        page = DamagedPage(
            self._front.theme,
            profile.name,
            problem=said(error),
            plan=records.plan_rescue(profile.id),
            rescue=partial(records.rescue, profile.id),
            language=self._front.settings.interface_language or "en",
        )
        page.mended.connect(self._front.start)
        page.left.connect(self._front.show_sign_in)
        self._front.show_page(page)

    def carry_in(self) -> None:
        """Ask for a file of another PC and take it in."""
        kind = translate("dialogs", "Records of a learner (*.klearner)")
        file = ask_file(None, translate("dialogs", "Take in records from another PC"), kind)
        if file is None:
            return
        try:
            profile, merged = self._records.carry_in(file)
        except AppError as error:
            tell_error(None, said(error))
            return
        if merged is None:
            words = translate("Recovering", "{name} is now among the people of this PC, with all records.")
        else:
            words = plural("Recovering", "The records of {name} are one again: %n entries are new here.", merged.new)
        self._front.show_sign_in(done=words.format(name=profile.name))
