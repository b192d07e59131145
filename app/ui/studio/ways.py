"""The panels over a whole course, by the name of their button on the top bar."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.faults import Fault
from app.course.draft import SUFFIXES, Draft
from app.course.editing.outline import add_item, modules_of
from app.services.course_files import read_course_files
from app.services.interchange import Brought
from app.services.studio.publishing import Publishing
from app.services.wiring import Services
from app.ui.state import WindowState
from app.ui.studio.desk import StudioDesk
from app.ui.studio.pane import Pane
from app.ui.text import said, translate
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import ScrollColumn

WIDEST_PX = 1_000


class PanelPane(Pane):
    """A panel that scrolls, under its name."""

    def __init__(self, desk: StudioDesk, title: str, panel: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        theme = desk.theme
        self.panel = panel
        self.notice = Notice(theme)
        margins = (theme.px(24), theme.px(18), theme.px(24), theme.px(24))
        column = ScrollColumn(name=title, widest=theme.px(WIDEST_PX), margins=margins, spacing=theme.px(12))
        column.add(label(title, role="heading"), self.notice, panel)
        column.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)


class Ways:
    """Builds each panel when it is opened; what a panel asks for is done on the workbench."""

    def __init__(self, desk: StudioDesk, services: Services, state: WindowState) -> None:
        self._desk = desk
        self._services = services
        self._state = state
        self.question_requested: Callable[[str], None] = lambda _question: None
        self.fault_requested: Callable[[Fault], None] = lambda _fault: None
        self.saved: Callable[[], None] = lambda: None

    def build(self, name: str, parent: QWidget) -> Pane:
        """Return the panel of a name; KeyError if there is none."""
        builders: dict[str, Callable[[QWidget], Pane]] = {
            "languages": self._languages,
            "import": self._import,
            "statistics": self._statistics,
            "earlier": self._earlier,
            "publish": self._publish,
        }
        return builders[name](parent)

    def _earlier(self, parent: QWidget) -> Pane:
        from app.ui.studio.earlier_pane import EarlierPane

        return EarlierPane(self._desk, parent=parent)

    def _languages(self, parent: QWidget) -> Pane:
        from app.services.studio.translation_aids import aids_for
        from app.ui.studio.languages_pane import LanguagesPane

        opened = self._desk.model.opened
        aids = aids_for(opened.folder, opened.draft, self._services.paths.data)
        return LanguagesPane(self._desk, aids, self._state, parent=parent)

    def _statistics(self, parent: QWidget) -> Pane:
        from app.ui.studio.statistics_panel import StatisticsPanel

        desk = self._desk
        panel = StatisticsPanel(desk.theme, self._state, desk.model.opened.folder, language=desk.language)
        panel.question_requested.connect(self.question_requested)
        return PanelPane(desk, translate("studio", "Statistics of answers"), panel, parent)

    def _publish(self, parent: QWidget) -> Pane:
        from app.ui.studio.publishing import PublishPanel

        desk, services = self._desk, self._services
        publishing = Publishing(desk.model.opened.folder, services.paths, services.clock)
        panel = PublishPanel(publishing, theme=desk.theme, state=self._state, language=desk.language)
        panel.flush_requested.connect(self.saved)
        panel.fault_requested.connect(self._on_fault)
        panel.published.connect(self._on_published)
        pane = PanelPane(desk, translate("studio", "Publish the course"), panel, parent)
        panel.read()
        return pane

    def _import(self, parent: QWidget) -> Pane:
        from app.ui.studio.import_panel import ImportPanel

        desk = self._desk
        course = read_course_files(desk.model.opened.folder, desk.model.draft.files)
        panel = ImportPanel(desk.theme, self._state, course, language=desk.language)
        pane = PanelPane(desk, translate("studio", "Bring questions and lessons in"), panel, parent)
        panel.imported.connect(partial(self._on_imported, pane))
        return pane

    def _on_imported(self, pane: PanelPane, brought: Brought) -> None:
        from app.ui.studio.import_panel import ImportPanel

        model = self._desk.model
        try:
            draft = with_brought(model.draft, brought, model.opened.add_file)
        except AppError as error:
            pane.notice.complain(said(error))
            return
        model.edit(draft, translate("studio", "Bring in"))
        model.save()
        pane.notice.confirm(translate("studio", "It is in the course now. Undo takes it out again."))
        if isinstance(pane.panel, ImportPanel):
            pane.panel.show_course(read_course_files(model.opened.folder, model.draft.files))

    def _on_fault(self, file: str, line: int) -> None:
        self.fault_requested(Fault(file, line, "", ""))

    def _on_published(self, _package: Path) -> None:
        # Publishing wrote the version, the changelog and new ids into files: they are taken over at once.
        self._desk.model.look()
        self._desk.model.check()


def with_brought(draft: Draft, brought: Brought, add_file: Callable[[str, bytes], str]) -> Draft:
    """Return the draft with what an import brought; new lessons stand at the end of the last module.

    Pictures and kept constructs are files of their own, written at once with `add_file`.

    Raises:
        CourseError: if one cannot be written, or course.yaml cannot be read.
    """
    for name, content in brought.files.items():
        if name.endswith(SUFFIXES):
            draft = draft.with_text(name, content.decode())
        else:
            add_file(name, content)
    modules = modules_of(draft)
    for lesson in brought.lessons if modules else ():
        draft = add_item(draft, modules[-1]["id"], {"kind": "lesson", "id": lesson})
    return draft
