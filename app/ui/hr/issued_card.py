"""Certificates that were issued: found by name or number, looked at, printed, and taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from app.base.i18n import pick
from app.services.issued import Trace, unprinted_numbers
from app.services.issuing import REASONS, PrintOrder
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import plural, translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

REST_MS = 300
WAYS: tuple[tuple[str, PrintOrder], ...] = (
    ("own", PrintOrder()),
    ("A4-2", PrintOrder(up=2, sheet="A4")),
    ("A3-2", PrintOrder(up=2, sheet="A3")),
    ("A3-4", PrintOrder(up=4, sheet="A3")),
)


class IssuedCard(Panel):
    """Shows the newest ones; what is done to one is asked for by signals."""

    find_requested = Signal(str)
    preview_requested = Signal(str)
    """The number of a certificate."""
    print_requested = Signal(object, object, str)
    """Numbers, how to print them (`PrintOrder`), and the reason for a reprint."""
    badge_requested = Signal(str)
    """The number of a certificate that is wanted as an Open Badge."""
    revoke_requested = Signal(str, str, str)
    """A number, one of `REASONS`, and a note."""

    def __init__(self, theme: Theme, language: str) -> None:
        margins = (theme.px(18), theme.px(14), theme.px(18), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(8))
        self._theme = theme
        self._language = language
        self._unprinted: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._find)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Find a certificate by name or number"))
        self.words.setPlaceholderText(self.tr("Find a certificate by name or number"))
        self.words.textChanged.connect(self._timer.start)
        self.certificates: RecordsModel[Trace] = RecordsModel(self._columns())
        self.table = RecordTable(self.certificates, theme, name=self.tr("Certificates that were issued"), most_shown=8)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._preview_row)
        self._chosen = label("", role="strong")
        self.add(label(self.tr("Certificates that were issued"), role="heading"), self.words, self.table)
        self.add(self._print_line(), self._chosen, self._one_line(), self._revoke_line())
        self.show_certificates([])

    def show_certificates(self, traces: Sequence[Trace]) -> None:
        """Show certificates, newest first."""
        before = self._number()
        self.certificates.show_rows(traces)
        self._unprinted = unprinted_numbers(list(traces))
        words = plural("hr", "Print %n that were never printed…", len(self._unprinted))
        self.print_new.setText(words)
        self.print_new.setAccessibleName(words)
        self.print_new.setEnabled(bool(self._unprinted))
        at = next((at for at, one in enumerate(traces) if one.certificate.number == before), -1)
        if at >= 0:
            self.table.choose(at)
        else:
            self._on_chosen(None)

    def _columns(self) -> list[RecordColumn[Trace]]:
        def state(row: Trace) -> str:
            if row.revocation is not None:
                return self.tr("taken back")
            return self.tr("printed") if row.prints else self.tr("not printed")

        def tone(row: Trace) -> str:
            return "bad" if row.revocation is not None else "good" if row.prints else "sun"

        def course(row: Trace) -> str:
            return pick(row.certificate.frozen.course_title, self._language) or row.certificate.course

        return [
            RecordColumn(title=self.tr("Number"), text=lambda row: row.certificate.number),
            RecordColumn(title=self.tr("Name"), text=lambda row: row.certificate.frozen.name, stretch=3),
            RecordColumn(title=self.tr("Course"), text=course, stretch=2),
            RecordColumn(
                title=self.tr("Issued"),
                text=lambda row: f"{row.certificate.issued_on:%d.%m.%Y}",
                order=lambda row: row.certificate.issued_on,
            ),
            RecordColumn(title=self.tr("Holds until"), text=_ends, order=lambda row: row.certificate.expires_on),
            RecordColumn(title=self.tr("State"), text=state, tone=tone, centred=True),
        ]

    def _print_line(self) -> FlowLayout:
        theme = self._theme
        self.way = ChoiceBox(theme, self.tr("How to print"), letters=26)
        words = {
            "own": self.tr("One on its own sheet"),
            "A4-2": self.tr("Two on a sheet of A4"),
            "A3-2": self.tr("Two on a sheet of A3"),
            "A3-4": self.tr("Four on a sheet of A3"),
        }
        for name, order in WAYS:
            self.way.addItem(words[name], order)
        self.print_new = button("", icon=theme.icon("print"))
        self.print_new.clicked.connect(self._print_new)
        flow = FlowLayout(spacing=theme.px(10))
        flow.addWidget(self.way)
        flow.addWidget(self.print_new)
        return flow

    def _one_line(self) -> FlowLayout:
        theme = self._theme
        self.preview = button(self.tr("Look at it"), icon=theme.icon("show"))
        self.preview.clicked.connect(self._preview)
        self.reason = QLineEdit()
        asked = self.tr("Why it is printed again")
        self.reason.setAccessibleName(asked)
        self.reason.setPlaceholderText(asked)
        self.reason.setMinimumWidth(theme.px(260))
        self.print_one = button(self.tr("Print it…"), icon=theme.icon("print"))
        self.print_one.clicked.connect(self._print_one)
        self.badge = button(self.tr("Save as Open Badge…"), icon=theme.icon("save"))
        self.badge.clicked.connect(self._save_badge)
        flow = FlowLayout(spacing=theme.px(10))
        for part in (self.preview, self.reason, self.print_one, self.badge):
            flow.addWidget(part)
        return flow

    def _revoke_line(self) -> FlowLayout:
        theme = self._theme
        self.why = ChoiceBox(theme, self.tr("Why it is taken back"), letters=30)
        for name, words in REASONS.items():
            self.why.addItem(translate("core", words), name)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note for the register"))
        self.note.setPlaceholderText(self.tr("Note for the register"))
        self.note.setMinimumWidth(theme.px(220))
        self.revoke = button(self.tr("Take it back…"), icon=theme.icon("undo"))
        self.revoke.clicked.connect(self._revoke)
        flow = FlowLayout(spacing=theme.px(10))
        for part in (self.why, self.note, self.revoke):
            flow.addWidget(part)
        return flow

    def _number(self) -> str:
        row: Trace | None = self.table.current()
        return row.certificate.number if row is not None else ""

    def _on_chosen(self, row: Trace | None) -> None:
        holds = row is not None and row.revocation is None
        self.preview.setEnabled(row is not None)
        for made in (self.reason, self.print_one, self.badge, self.why, self.note, self.revoke):
            made.setEnabled(holds)
        self.reason.setVisible(row is None or bool(row.prints))
        set_text(self._chosen, self._told(row))

    def _told(self, row: Trace | None) -> str:
        if row is None:
            return self.tr("Choose a certificate in the table to print it again or take it back.")
        parts = [row.certificate.number, row.certificate.frozen.name]
        if row.prints:
            parts.append(plural("hr", "printed %n time(s)", len(row.prints)))
        if row.revocation is not None:
            gone = self.tr("taken back on {day} by {name}: {reason}")
            reason = translate("core", REASONS.get(row.revocation.reason, row.revocation.reason))
            parts.append(gone.format(day=f"{row.revocation.on:%d.%m.%Y}", name=row.revocation.by, reason=reason))
        return " · ".join(parts)

    def _find(self) -> None:
        self.find_requested.emit(self.words.text().strip())

    def _preview(self) -> None:
        self.preview_requested.emit(self._number())

    def _preview_row(self, row: Trace) -> None:
        self.preview_requested.emit(row.certificate.number)

    def _print_new(self) -> None:
        self.print_requested.emit(self._unprinted, self.way.currentData(), "")

    def _print_one(self) -> None:
        self.print_requested.emit([self._number()], PrintOrder(covers=False), self.reason.text().strip())

    def _save_badge(self) -> None:
        self.badge_requested.emit(self._number())

    def _revoke(self) -> None:
        self.revoke_requested.emit(self._number(), self.why.currentData(), self.note.text().strip())


def _ends(row: Trace) -> str:
    day = row.certificate.expires_on
    return f"{day:%d.%m.%Y}" if day else "–"
