"""The check of the course while one works: how many faults, where they are, and mends where there is a safe one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base.faults import Fault
from app.course.draft import Draft
from app.course.editing.mends import mended
from app.services.studio.checking import CheckResult
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import number_text, plural, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.panels import Panel, restyle
from app.ui.widgets.record_table import RecordTable

MOST_SHOWN = 4

ROOMY_PX = 560
"""Width at 100 % under which the counts alone are told, and faults are listed when asked for."""


class ChecksPanel(Panel):
    """Enter or a double click goes to a fault."""

    fault_requested = Signal(object)
    mend_requested = Signal(object)
    """A `Fault` that can be mended safely."""

    def __init__(self, theme: Theme, language: str, *, parent: QWidget | None = None) -> None:
        edge = theme.px(20)
        margins = (edge, theme.px(10), edge, theme.px(10))
        super().__init__("bottombar", margins=margins, spacing=theme.px(8), parent=parent)
        self._theme = theme
        self._language = language
        self._narrow = False
        self._draft = Draft()
        self._gives_way = False
        self.setAccessibleName(self.tr("Check of the course"))
        self.errors, self.warnings = pill("", kind="bad"), pill("", kind="sun")
        self.summary = label(self.tr("The course is being checked …"), role="muted")
        self.fold = button(self.tr("Hide"), icon=theme.icon("unfold"), checkable=True)
        self.fold.toggled.connect(self._on_folded)
        self.mend = button(self.tr("Mend it"), icon=theme.icon("accept"))
        self.mend.clicked.connect(self._on_mend)
        flow = FlowLayout(spacing=theme.px(10))
        title = label(self.tr("Course check"), role="strong", wrap=False)
        for part in (title, self.errors, self.warnings, self.summary):
            flow.addWidget(part)
        flow.addWidget(self.mend)
        flow.addWidget(self.fold)
        self.faults: RecordsModel[Fault] = RecordsModel(self._columns())
        rows = max(2, round(MOST_SHOWN / theme.scale))
        self.table = RecordTable(self.faults, theme, name=self.tr("Faults of the course"), most_shown=rows)
        self.table.opened.connect(self.fault_requested)
        self.table.chosen.connect(self._on_chosen)
        self.add(flow, self.table)
        self._show_counts(0, 0)
        self.mend.hide()
        self.fold.hide()
        self.table.hide()

    def show_result(self, result: CheckResult, draft: Draft) -> None:
        """Show what a check found; the chosen fault stays chosen if it is still there."""
        before = self.table.current()
        self._draft = draft
        self._show_counts(result.count("error"), result.count("warning"))
        set_text(self.summary, self._summary(result))
        rows = sorted(result.faults, key=lambda fault: (fault.level != "error", fault))
        self.faults.show_rows(rows)
        self._show_table()
        at = next((at for at, one in enumerate(rows) if one == before), -1)
        if at >= 0:
            self.table.choose(at)
        else:
            self._on_chosen(None)

    def give_way(self, *, wanted: bool) -> None:
        """Fold the list while a panel over the whole course needs the room; the counts stay."""
        self._gives_way = wanted
        self._show_table()

    def _show_counts(self, errors: int, warnings: int) -> None:
        for shown, kind, words, count in (
            (self.errors, "bad", plural("ChecksPanel", "%n error(s)", errors), errors),
            (self.warnings, "sun", plural("ChecksPanel", "%n warning(s)", warnings), warnings),
        ):
            set_text(shown, words)
            restyle(shown, "pill", kind if count else "good")

    def _summary(self, result: CheckResult) -> str:
        course = result.course
        if course is None:
            return self.tr("course.yaml cannot be understood; the rest is checked once it can.")
        return " · ".join(
            [
                plural("ChecksPanel", "%n question(s)", len(course.questions)),
                plural("ChecksPanel", "%n lesson(s)", len(course.lessons)),
                plural("ChecksPanel", "%n language(s)", len(course.manifest.languages)),
                self.tr("in {seconds} s").format(seconds=number_text(round(result.seconds, 1), self._language)),
            ]
        )

    def _columns(self) -> list[RecordColumn[Fault]]:
        def level(fault: Fault) -> str:
            return self.tr("error") if fault.level == "error" else self.tr("warning")

        def tone(fault: Fault) -> str:
            return "bad" if fault.level == "error" else "sun"

        def place(fault: Fault) -> str:
            return f"{fault.file}:{fault.line}" if fault.line else fault.file

        return [
            RecordColumn(title=self.tr("Kind"), text=level, tone=tone, spoken=lambda row: f"{level(row)}, {row.code}"),
            RecordColumn(title=self.tr("What is wrong"), text=said, stretch=4),
            RecordColumn(title=self.tr("Where"), text=place, order=lambda row: (row.file, row.line), stretch=1),
            RecordColumn(title=self.tr("Code"), text=lambda row: row.code),
        ]

    def _on_chosen(self, fault: Fault | None) -> None:
        self.mend.setVisible(fault is not None and mended(self._draft, fault) is not None)

    def _on_mend(self) -> None:
        self.mend_requested.emit(self.table.current())

    def _on_folded(self, folded: bool) -> None:
        words = self.tr("Show") if folded else self.tr("Hide")
        self.fold.setText(words)
        self.fold.setAccessibleName(words)
        self._gives_way = False
        self._show_table()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the words need in this width: the splitter around does not ask by itself."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(ROOMY_PX)
        if narrow != self._narrow:
            self._narrow = narrow
            self.summary.setVisible(not narrow)
            self.fold.setChecked(narrow)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.box.totalHeightForWidth(self.width()))

    def _show_table(self) -> None:
        self.fold.setVisible(bool(self.faults.rows))
        self.table.setVisible(bool(self.faults.rows) and not self._gives_way and not self.fold.isChecked())
        self._fit()
