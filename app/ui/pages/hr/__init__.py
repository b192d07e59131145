"""The pages of the HR desk. Each is one module here, one builder and one `PageSpec` below."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.base.i18n import QT_TRANSLATE_NOOP
from app.ui.context import UiContext
from app.ui.place import PageSpec, Place

if TYPE_CHECKING:
    from app.ui.hr.parts import DeskParts


def _parts(ui: UiContext) -> "DeskParts":
    from app.ui.hr.parts import DeskParts

    return DeskParts(
        desk=ui.desk,
        catalogue=ui.services.catalogue,
        language=ui.interface_language,
        theme=ui.theme,
        state=ui.state,
    )


def _overview(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.overview import OverviewPage

    return OverviewPage(_parts(ui), parent=parent)


def _collecting(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.collecting import CollectingPage

    return CollectingPage(_parts(ui), parent=parent)


def _people(ui: UiContext, place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.people import PeoplePage

    return PeoplePage(_parts(ui), place.item, parent=parent)


def _certificates(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.certificates import IssuingPage

    return IssuingPage(_parts(ui), parent=parent)


def _exams(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.exams import SealedExamsPage

    return SealedExamsPage(_parts(ui), parent=parent)


def _keys(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.keys import KeysPage

    return KeysPage(_parts(ui), parent=parent)


def _setting_up(ui: UiContext, _place: Place, parent: QWidget) -> QWidget:
    from app.ui.pages.hr.setting_up import SettingUpPage

    return SettingUpPage(_parts(ui), parent=parent)


DESK_PAGES: tuple[PageSpec, ...] = (
    PageSpec("hr", QT_TRANSLATE_NOOP("pages", "HR desk"), "hr-desk", _overview),
    PageSpec("hr-collect", QT_TRANSLATE_NOOP("pages", "Collect progress"), "hr-desk", _collecting, under="hr"),
    PageSpec("hr-people", QT_TRANSLATE_NOOP("pages", "People and courses"), "hr-desk", _people, under="hr"),
    PageSpec("hr-certificates", QT_TRANSLATE_NOOP("pages", "Issue certificates"), "hr-desk", _certificates, under="hr"),
    PageSpec("hr-exams", QT_TRANSLATE_NOOP("pages", "Sealed exams"), "hr-desk", _exams, under="hr"),
    PageSpec("hr-keys", QT_TRANSLATE_NOOP("pages", "Keys of the office"), "hr-desk", _keys, under="hr"),
    PageSpec("desk-setup", QT_TRANSLATE_NOOP("pages", "Set up the HR desk"), "hr-desk", _setting_up, under="settings"),
)
"""The first one stands in the rail where this PC is an HR desk (`UiContext.workplaces`)."""
