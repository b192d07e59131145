"""The page “Check this PC”: what the doctor found in plain words, its mends as buttons, and a report without names."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError, CancelledError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.progress import Progress
from app.services.doctor import Doctor, Finding, Sentence
from app.ui.dialogs import ask_text_path
from app.ui.result.action import ActionButton
from app.ui.state import WindowState
from app.ui.tasks import Tasks
from app.ui.text import plural, said, translate
from app.ui.theme import Theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.sign import sign

WIDEST_PX = 980

REPORT_NAME = "kense-report.txt"

_SIGNS = {"good": "right", "warning": "info", "bad": "warning"}
_ROLES = {"good": "good", "warning": "on-sun", "bad": "bad"}

_MENDS = {
    "default-settings": QT_TRANSLATE_NOOP("DoctorPage", "Write the default settings"),
    "empty-cache": QT_TRANSLATE_NOOP("DoctorPage", "Empty the cache"),
    "leftovers-aside": QT_TRANSLATE_NOOP("DoctorPage", "Move them aside"),
    "narrow-key": QT_TRANSLATE_NOOP("DoctorPage", "Narrow the rights"),
    "rebuild-card": QT_TRANSLATE_NOOP("DoctorPage", "Write a new card"),
}
"""The words on the button of each mend."""


class DoctorPage(Page):
    """Looks as soon as it is shown, off the window's thread; what is wrong stands above what is in order."""

    def __init__(self, doctor: Doctor, *, theme: Theme, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(theme, widest=WIDEST_PX, parent=parent)
        self.set_name(translate("pages", "Check this PC"))
        self._doctor = doctor
        self._state = state
        self._tasks = Tasks(self)
        self.findings: list[Finding] = []
        self.cards: list[FindingCard] = []
        self._bar = progress_bar(0.0, name=self.tr("How far the check is"))
        self._verdict = label("", role="strong")
        self.notice = Notice(theme)
        self._list = Panel("ground", spacing=theme.px(12))
        self.again = ActionButton(self.tr("Check again"), theme, icon="again")
        self.again.clicked.connect(self.check)
        self.report = ActionButton(self.tr("Save a report without names…"), theme, icon="save")
        self.report.clicked.connect(self._save_report)
        buttons = FlowLayout(spacing=theme.px(12))
        for made in (self.again, self.report):
            buttons.addWidget(made)
        self.column.add(label(translate("pages", "Check this PC"), role="title"), self._explanation())
        self.column.add(buttons, self._bar, self._verdict, self.notice, self._list)
        self.column.end()
        self.check()

    @property
    def busy(self) -> bool:
        """Whether a check or a mend is under way."""
        return self._tasks.busy

    @property
    def verdict(self) -> str:
        """What came of the check, or how far it is."""
        return self._verdict.text()

    def check(self) -> None:
        """Look at the PC."""
        if self.busy:
            return
        self._wait(self.tr("Kense is looking…"))
        self._bar.setValue(0)
        self._bar.show()
        self._tasks.start(self._doctor.examine, done=self._show, failed=self._on_failed, progress=self._on_progress)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking when the page is left: it waits for the look under way, which takes well under a second."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._tasks.close()
            self._tasks = Tasks(self)

    def _explanation(self) -> QWidget:
        words = self.tr(
            "Kense looks at folders, disk, clock, fonts, courses and profiles. It changes nothing by looking, "
            "and no names are read out. A mend keeps what it replaces."
        )
        return label(words, role="muted")

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setValue(round(self._bar.maximum() * done / max(total, 1)))
        set_text(self._verdict, self.tr("Kense is looking: {done} of {total}").format(done=done, total=total))

    def _show(self, findings: list[Finding]) -> None:
        self.findings = findings
        self._bar.hide()
        self._ready()
        ill = [finding for finding in findings if finding.level != "good"]
        well = self.tr("Nothing is wrong on this PC.")
        set_text(self._verdict, plural("doctor", "%n thing(s) need attention", len(ill)) if ill else well)
        self._clear()
        for finding in ill:
            card = FindingCard(finding, self.theme)
            card.mend_requested.connect(partial(self._mend, finding))
            self.cards.append(card)
            self._list.add(card)
        self._list.add(self._good([finding for finding in findings if finding.level == "good"]))

    def _clear(self) -> None:
        self.cards = []
        while (item := self._list.box.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()

    def _good(self, findings: list[Finding]) -> QWidget:
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(6))
        card.add(label(self.tr("In order"), role="strong"))
        for finding in findings:
            line = row(spacing=self.theme.px(10))
            line.addWidget(sign(self.theme, "right", role="good"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(" ".join(map(broken, finding.sentences))), 1)
            card.add(line)
        return card

    def _mend(self, finding: Finding, name: str) -> None:
        if self.busy:
            return
        self._wait(self.tr("Kense is mending…"))

        unnamed = self.tr("Restored profile")

        def work(_progress: Progress) -> Sentence:
            return self._doctor.mend(finding, name=name, unnamed=unnamed)

        self._tasks.start(work, done=self._on_mended, failed=self._on_failed)

    def _on_mended(self, done: Sentence) -> None:
        self.check()
        self.notice.confirm(broken(done))
        self.reveal(self.notice)

    def _on_failed(self, error: AppError) -> None:
        self._bar.hide()
        self._ready()
        set_text(self._verdict, "")
        if not isinstance(error, CancelledError):
            self.notice.complain(broken(error))
            self.reveal(self.notice)

    def _wait(self, words: str) -> None:
        self.notice.clear()
        set_text(self._verdict, words)
        for made in (self.again, self.report, *self.cards):
            made.setEnabled(False)

    def _ready(self) -> None:
        for made in (self.again, self.report, *self.cards):
            made.setEnabled(True)

    def _save_report(self) -> None:
        last = self._state.last_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(last if last and Path(last).is_dir() else documents)
        target = ask_text_path(self, self.tr("Save a report without names"), folder / REPORT_NAME)
        if target is None:
            return
        try:
            self._doctor.save_report(self.findings, target, say=said)
        except AppError as error:
            self.notice.complain(broken(error))
            return
        self._state.last_folder = str(target.parent)
        self.notice.confirm(broken(self.tr("The report is saved: {file}").format(file=target)))


class FindingCard(Panel):
    """One finding that is not good: what it is, what is safe, what to do, and the mend if there is one."""

    mend_requested = Signal(str)
    """Carries the name given for a profile whose card is written anew, or an empty text."""

    def __init__(self, finding: Finding, theme: Theme) -> None:
        margins = (theme.px(20), theme.px(14), theme.px(20), theme.px(16))
        super().__init__("card", margins=margins, spacing=theme.px(6))
        what, *more = finding.sentences
        head = row(spacing=theme.px(10))
        head.addWidget(sign(theme, _SIGNS[finding.level], role=_ROLES[finding.level]), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(broken(what), role="strong"), 1)
        self.add(head, *(label(broken(sentence)) for sentence in more))
        self._name: QLineEdit | None = None
        self.mend: ActionButton | None = None
        if finding.mend:
            self._add_mend(finding, theme)

    def _add_mend(self, finding: Finding, theme: Theme) -> None:
        if finding.mend == "rebuild-card":
            self._name = QLineEdit()
            asked = self.tr("Whose profile is it? The name is optional.")
            self._name.setPlaceholderText(asked)
            self._name.setAccessibleName(asked)
            self.add(self._name)
        self.mend = ActionButton(translate("DoctorPage", _MENDS[finding.mend]), theme, kind="primary")
        self.mend.clicked.connect(self._request)
        flow = FlowLayout()
        flow.addWidget(self.mend)
        self.add(flow)

    def _request(self) -> None:
        self.mend_requested.emit(self._name.text() if self._name is not None else "")


def broken(told: "Sentence | AppError | str") -> str:
    """Return what is said, with places at which long paths may be broken into lines."""
    words = told if isinstance(told, str) else said(told)
    return words.replace("/", "/\u200b").replace("\\", "\\\u200b")
