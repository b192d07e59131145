"""What every page of the HR desk is handed."""

import msgspec

from app.services.catalogue import Catalogue
from app.services.hr_desk import HrDesk
from app.ui.state import WindowState
from app.ui.theme import Theme


class DeskParts(msgspec.Struct, frozen=True, kw_only=True):
    """The desk with keys and register, the courses, the language of the interface, and the look in use."""

    desk: HrDesk
    catalogue: Catalogue
    language: str
    theme: Theme
    state: WindowState
