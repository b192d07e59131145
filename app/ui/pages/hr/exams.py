"""Sealed exams: answers opened and marked by the office, essays by a person, and the marks kept in the register."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.base.i18n import pick
from app.base.progress import Progress
from app.services.essay_marks import GivenMarks, keep_essay_marks, read_essay_marks
from app.services.issuing import keep_marks
from app.services.sealed_marking import MarkedExam, SealedResult, course_of, mark_sealed
from app.services.sealing import read_master
from app.ui.dialogs import ask_file
from app.ui.hr.desk_page import DeskPage, broken
from app.ui.hr.essay_card import SealedEssayCard
from app.ui.hr.files import chosen_folder, starting_folder
from app.ui.hr.parts import DeskParts
from app.ui.hr.unlock import UnlockCard
from app.ui.models.records import RecordColumn, RecordsModel
from app.ui.text import percent_text, plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.panels import Panel
from app.ui.widgets.record_table import RecordTable

ANSWERS = "*.ksealed"
KEY = "office.key"
SHOWN_SKIPPED = 12


class SealedExamsPage(DeskPage):
    """Marks one exam at a time; the files of answers are never changed."""

    def __init__(self, parts: DeskParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parts.desk, here="hr-exams", theme=parts.theme, parent=parent)
        self._parts = parts
        self._master: Path | None = None
        self._folder: Path | None = None
        self._marked: MarkedExam | None = None
        self.essays: list[SealedEssayCard] = []
        self.unlock = UnlockCard(self, self.theme, why=self.tr("The key of the office opens sealed answers."))
        self.unlock.unlocked.connect(self._allow)
        self.results: RecordsModel[SealedResult] = RecordsModel(self._columns())
        self.table = RecordTable(self.results, self.theme, name=self.tr("Results of the exam"), most_shown=10)
        self._essays = Panel("ground", spacing=self.theme.px(12))
        self.column.add(self.unlock, self._source_card(), self._result_card(), self._essays)
        self.column.end()
        self.start_at(self.choose_master if self.desk.unlocked else self.unlock.first)
        self._allow()

    def mark(self) -> None:
        """Open and mark all answers in the folder."""
        master, folder, desk = self._master, self._folder, self.desk
        if master is None or folder is None:
            return
        files = sorted(folder.rglob(ANSWERS))

        def work(_progress: Progress) -> MarkedExam:
            exam = read_master(master).exam
            return mark_sealed(
                files,
                master=master,
                course=course_of(master, desk.paths),
                office_key=desk.folder / KEY,
                paths=desk.paths,
                passphrase=desk.passphrase,
                marks=read_essay_marks(desk.folder, exam),
            )

        self.start_work(work, self._show, words=self.tr("Marking answers"))

    def use(self, *, master: Path | None = None, folder: Path | None = None) -> None:
        """Use these files; when both are known, the answers are marked."""
        self._master, self._folder = master or self._master, folder or self._folder
        words = [self.tr("Exam: {file}").format(file=self._master) if self._master else ""]
        words.append(self.tr("Answers: {folder}").format(folder=self._folder) if self._folder else "")
        set_text(self._chosen, broken("\n".join(filter(None, words))))
        self._allow()
        if self._master and self._folder and self.desk.unlocked:
            self.mark()

    def _source_card(self) -> QWidget:
        icons = self.theme
        self.choose_master = button(self.tr("What was kept of the exam…"), icon=icons.icon("quiz"))
        self.choose_folder = button(self.tr("Folder with the answers…"), icon=icons.icon("folder"))
        self.again = button(self.tr("Mark"), kind="primary", icon=icons.icon("right", role="on-accent"))
        self.choose_master.clicked.connect(self._ask_master)
        self.choose_folder.clicked.connect(self._ask_folder)
        self.again.clicked.connect(self.mark)
        flow = FlowLayout(spacing=self.theme.px(12))
        for made in (self.choose_master, self.choose_folder, self.again):
            flow.addWidget(made)
        what = self.tr(
            "A sealed exam went out without its answers. Choose the file that was kept when it was sealed (it ends in "
            ".master.json) and the folder with the files that came back (.ksealed)."
        )
        self._chosen = label("", role="small")
        card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(10))
        return card.add(label(what), flow, self._chosen)

    def _result_card(self) -> QWidget:
        self._title, self._verdict = label("", role="heading"), label("", role="strong")
        self._skipped = Panel("plain", spacing=self.theme.px(4))
        self.keep = button(self.tr("Keep these marks in the register"), icon=self.theme.icon("save"))
        self.keep.clicked.connect(self._keep)
        flow = FlowLayout()
        flow.addWidget(self.keep)
        hint = self.tr("Certificates can then rest on them. Attempts whose paper somebody chose are left out.")
        self._card = Panel("card", margins=self.card_margins(), spacing=self.theme.px(8))
        self._card.add(self._title, self._verdict, self.table, self._skipped, flow, label(hint, role="small"))
        self._card.hide()
        return self._card

    def _columns(self) -> list[RecordColumn[SealedResult]]:
        def outcome(row: SealedResult) -> str:
            if row.passed is None:
                return self.tr("waits for points")
            return self.tr("passed") if row.passed else self.tr("not passed")

        def tone(row: SealedResult) -> str:
            return "sun" if row.passed is None else "good" if row.passed else "bad"

        def odd(row: SealedResult) -> str:
            told = [] if row.own_paper else [self.tr("other questions than drawn")]
            if row.jumps:
                told.append(plural("hr", "clock moved %n time(s)", row.jumps))
            if row.timed_out:
                told.append(self.tr("time ran out"))
            return ", ".join(told) or "–"

        return [
            RecordColumn(title=self.tr("Name"), text=lambda row: row.name, stretch=3),
            RecordColumn(title=self.tr("Handed in"), text=lambda row: row.submitted_at[:10]),
            RecordColumn(
                title=self.tr("Result"),
                text=lambda row: percent_text(row.fraction),
                order=lambda row: row.fraction,
                centred=True,
            ),
            RecordColumn(title=self.tr("Outcome"), text=outcome, tone=tone, centred=True),
            RecordColumn(
                title=self.tr("Blanks"), text=lambda row: str(row.blanks), order=lambda row: row.blanks, centred=True
            ),
            RecordColumn(title=self.tr("Look at"), text=odd, stretch=2),
        ]

    def _allow(self) -> None:
        self.again.setEnabled(bool(self._master and self._folder and self.desk.unlocked))

    def _ask_master(self) -> None:
        kind = self.tr("Kept exams (*.master.json *.json)")
        file = ask_file(self, self.tr("What was kept of the exam"), kind, start=starting_folder(self._parts.state))
        if file is not None:
            self._parts.state.last_folder = str(file.parent)
            self.use(master=file)

    def _ask_folder(self) -> None:
        folder = chosen_folder(self, self.tr("Folder with the answers"), self._parts.state)
        if folder is not None:
            self.use(folder=folder)

    def _show(self, marked: MarkedExam) -> None:
        self._marked = marked
        self._card.show()
        set_text(self._title, pick(marked.title, self._parts.language))
        passed = sum(one.passed is True for one in marked.results)
        words = [plural("hr", "%n attempt(s)", len(marked.results)), plural("hr", "%n passed", passed)]
        if marked.changed:
            words.append(plural("hr", "%n question(s) were changed since the exam was sealed", len(marked.changed)))
        set_text(self._verdict, " · ".join(words))
        self.results.show_rows(marked.results)
        self._show_skipped(marked)
        self._show_essays(marked.results)

    def _show_skipped(self, marked: MarkedExam) -> None:
        _clear(self._skipped)
        for one in marked.skipped[:SHOWN_SKIPPED]:
            told = f"{Path(one.file).name}: {said(one.reason)}"
            self._skipped.add(label(broken(told), role="muted" if one.repeated else "bad"))

    def _show_essays(self, results: Sequence[SealedResult]) -> None:
        _clear(self._essays)
        self.essays = []
        waiting = [(one, essay) for one in results for essay in one.essays if not essay.marked]
        if waiting:
            self._essays.add(label(plural("hr", "%n text(s) wait for points", len(waiting)), role="heading"))
        for number, (result, essay) in enumerate(waiting, start=1):
            card = SealedEssayCard(result, essay, self.theme, self._parts.language, number=number)
            card.given.connect(self._give)
            self.essays.append(card)
            self._essays.add(card)

    def _give(self, attempt: str, question: str, points: dict[str, float]) -> None:
        master, desk = self._master, self.desk
        assert master is not None

        def work(_progress: Progress) -> None:
            marks = GivenMarks(points=points, by=desk.acting.name)
            keep_essay_marks(desk.folder, read_master(master).exam, attempt, question, marks)

        self.start_work(work, lambda _nothing: self.mark())

    def _keep(self) -> None:
        master, marked, desk = self._master, self._marked, self.desk
        if master is None or marked is None:
            return

        def work(_progress: Progress) -> int:
            with desk.register() as register:
                return keep_marks(register, read_master(master).exam, marked, desk.clock, acting=desk.acting)

        self.start_work(work, self._on_kept)

    def _on_kept(self, number: int) -> None:
        self.confirm(plural("hr", "%n mark(s) are in the register.", number))


def _clear(panel: Panel) -> None:
    while (item := panel.box.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.deleteLater()
