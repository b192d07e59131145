"""The pane of a question bank: its table and blueprint, and the form of one question with what learners see of it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.faults import Fault
from app.course.authored import Where
from app.course.editing.new_ids import mint
from app.course.yaml_edit import insert_item, move_item, plain, remove_value, set_value
from app.services.course_files import read_course_files
from app.services.studio.adding import duplicated
from app.ui.models.bank import Wanted
from app.ui.models.blueprint import ObjectiveLine
from app.ui.questions.forms import question_form
from app.ui.questions.forms.new import new_question
from app.ui.studio.bank import BankTable
from app.ui.studio.blueprint import BlueprintGrid
from app.ui.studio.desk import StudioDesk
from app.ui.studio.pane import FormPane, Pane
from app.ui.studio.question_look import QuestionLook
from app.ui.text import said, translate
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import ScrollColumn


class BankRoom(Pane):
    """One file of questions, or all with `file` empty; a question that is opened takes the room of the table."""

    def __init__(self, desk: StudioDesk, file: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file = file
        theme = desk.theme
        self.question: QuestionPane | None = None
        self.notice = Notice(theme)
        self.table = BankTable(theme)
        self.grid = BlueprintGrid(theme)
        margins = (theme.px(24), theme.px(18), theme.px(24), theme.px(24))
        self.column = ScrollColumn(name=self.tr("Questions"), margins=margins, spacing=theme.px(12))
        title = file.rsplit("/", maxsplit=1)[-1] if file else self.tr("All questions")
        self.column.add(label(title, role="heading"), self.notice, self.table)
        self.column.add(label(self.tr("Blueprint: objectives and levels"), role="heading"), self.grid)
        self.column.end()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.column)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self.open_question)
        self.table.add_requested.connect(self._on_add)
        self.table.remove_requested.connect(self._on_remove)
        self.table.duplicate_requested.connect(self._on_duplicate)
        self.table.move_requested.connect(self._on_move)
        self.grid.chosen.connect(self._on_cell)
        self._fill()

    def open_question(self, question_id: str) -> None:
        """Open a question's form."""
        file = self._file_of(question_id)
        if file:
            self._show_question(QuestionPane(self._desk, file, question_id))

    def close_question(self) -> None:
        """Go back to the table, at the question that was open."""
        if self.question is not None:
            before = self.question.question_id
            self._show_question(None)
            self._fill()
            self.table.choose(before)
            self.table.setFocus()

    def show_changes(self, names: frozenset[str]) -> None:
        """Show what changed in the files of questions."""
        if not any(name.startswith("questions/") for name in names):
            return
        if self.question is None:
            self._fill()
            return
        if not self._file_of(self.question.question_id):
            self.close_question()
            return
        self.question.show_changes(names)

    def refresh(self) -> None:
        """Offer what the course has now."""
        if self.question is not None:
            self.question.look()

    def go_to(self, fault: Fault) -> None:
        """Open the question of a fault, at the part that is wrong."""
        for question_id, line in self._lines(fault.file):
            if line <= fault.line:
                self.open_question(question_id)
                break
        if self.question is not None:
            self.question.go_to(fault)

    def _files(self) -> dict[str, list[Any]]:
        names = [self.file] if self.file else self._desk.model.draft.under("questions")
        found: dict[str, list[Any]] = {}
        for name in names:
            if name.endswith(".yaml"):
                try:
                    value = plain(self._desk.model.draft.text(name), name=name)
                except AppError as error:
                    self.notice.complain(said(error))
                    continue
                questions = value.get("questions") if isinstance(value, dict) else None
                found[name] = questions if isinstance(questions, list) else []
        return found

    def _fill(self) -> None:
        self.notice.clear()
        tools = self._desk.form_tools()
        self.table.show_questions(self._files(), languages=tools.languages, objectives=tools.objectives)
        objectives = [
            ObjectiveLine(id=one.id, words=words, level=one.level)
            for one, (_, words) in zip(self._desk.course.manifest.objectives, tools.objectives, strict=True)
        ]
        self.grid.show_blueprint(objectives, self.table.rows)

    def _lines(self, file: str) -> list[tuple[str, int]]:
        """Return the questions of a file with their lines, last first."""
        from app.course.authored import FaultError, parse_yaml

        try:
            read = parse_yaml(self._desk.model.draft.text(file), name=file)
        except FaultError:
            return []
        questions = read.data.get("questions") if isinstance(read.data, dict) else None
        told = [
            (str(one.get("id", "")), read.lines.of(("questions", at)))
            for at, one in enumerate(questions or [])
            if isinstance(one, dict)
        ]
        return list(reversed(told))

    def _file_of(self, question_id: str) -> str:
        for file, questions in self._files().items():
            if any(isinstance(one, dict) and one.get("id") == question_id for one in questions):
                return file
        return ""

    def _show_question(self, pane: "QuestionPane | None") -> None:
        if self.question is not None:
            self._box.removeWidget(self.question)
            self.question.hide()
            self.question.deleteLater()
        self.question = pane
        self.column.setVisible(pane is None)
        if pane is not None:
            pane.left.connect(self.close_question)
            self._box.addWidget(pane)
            pane.field.first().setFocus()

    def _on_cell(self, objective: str, level: str) -> None:
        self.table.want(Wanted(objective=objective, level=level))
        self.column.verticalScrollBar().setValue(0)

    def _on_add(self, kind: str) -> None:
        files = self._files()
        file = self.file or next(reversed(files), "")
        if not file:
            self.notice.complain(self.tr("Add a question bank first: the button “Add” under the tree makes one."))
            return
        question_id = mint(kind, self._taken(), prefix="question")
        question = new_question(kind, self._desk.form_tools(), question_id)
        text, count = self._desk.model.draft.text(file), len(files[file])
        where = ("questions",)
        edited = insert_item(text, where, count, question) if count else set_value(text, where, [question])
        self._edit(file, edited, self.tr("Add a question"))
        self.open_question(question_id)

    def _on_remove(self, ids: list[str]) -> None:
        for one in ids:
            file = self._file_of(one)
            if file:
                text = remove_value(self._desk.model.draft.text(file), self._where(file, one))
                self._edit(file, text, self.tr("Remove"))

    def _on_duplicate(self, ids: list[str]) -> None:
        made: list[str] = []
        for one in ids:
            file = self._file_of(one)
            draft, new = duplicated(self._desk.model.draft, file, [one], self._taken())
            self._desk.model.edit(draft, self.tr("Duplicate"))
            made += new
        self.table.choose(*made)

    def _on_move(self, ids: list[str], by: int) -> None:
        for one in ids if by < 0 else reversed(ids):
            file = self._file_of(one)
            _, at = self._where(file, one)
            if 0 <= int(at) + by < len(self._files()[file]):
                text = move_item(self._desk.model.draft.text(file), ("questions",), int(at), int(at) + by)
                self._edit(file, text, self.tr("Move"))
        self.table.choose(*ids)

    def _edit(self, file: str, text: str, words: str) -> None:
        self._desk.model.edit(self._desk.model.draft.with_text(file, text), words)

    def _where(self, file: str, question_id: str) -> Where:
        return question_where(self._files()[file], question_id)

    def _taken(self) -> frozenset[str]:
        model = self._desk.model
        return read_course_files(model.opened.folder, model.draft.files).taken


class QuestionPane(FormPane):
    """The form of one question, and below it the question as learners see it."""

    left = Signal()

    def __init__(self, desk: StudioDesk, file: str, question_id: str, *, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.question_id = question_id
        questions = plain(desk.model.draft.text(file), name=file)["questions"]
        question = questions[question_where(questions, question_id)[1]]
        form = question_form(str(question.get("type", "")), desk.form_tools())
        super().__init__(desk.model, form, file=file, title=translate("studio", "Question"), parent=parent)
        theme = desk.theme
        self.back = button(self.tr("All questions of the bank"), icon=theme.icon("back"), shortcut="Alt+Left")
        self.back.clicked.connect(self.left)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.back)
        self.column.box.insertLayout(0, flow)
        self.seen = QuestionLook(desk)
        self.column.box.insertWidget(self.column.box.count() - 1, self.seen)
        self.look()

    def where(self) -> Where:
        """Return the question's place."""
        value = plain(self.model.draft.text(self.file), name=self.file)
        questions = value.get("questions") if isinstance(value, dict) else None
        return question_where(questions or [], self.question_id)

    def show_changes(self, names: frozenset[str]) -> None:
        """Show the question as the file says it now, in the form and as learners see it."""
        super().show_changes(names)
        if self.file in names and hasattr(self, "seen"):
            self.look()

    def look(self) -> None:
        """Show the question as learners see it."""
        self.seen.show_question(self._value)


def question_where(questions: list[Any], question_id: str) -> tuple[str, int]:
    """Return where in its file a question stands; KeyError if it is gone."""
    for at, one in enumerate(questions):
        if isinstance(one, dict) and one.get("id") == question_id:
            return ("questions", at)
    raise KeyError(question_id)
