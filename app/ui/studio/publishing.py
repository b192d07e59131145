"""Publishing a course from the Studio: version, questions, changelog, what learners will see, key, folder."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError, CancelledError
from app.base.faults import Fault
from app.base.progress import Progress
from app.services.studio.publishing import Published, Publishing, PublishPlan, PublishRequest
from app.ui.dialogs import ask_folder
from app.ui.forms.texts import LocalTextField
from app.ui.state import WindowState
from app.ui.studio.publish_cards import FaultsCard, QuestionsCard, SentencesCard, StepLine, emptied, margins
from app.ui.studio.publisher_card import PublisherCard
from app.ui.tasks import Tasks
from app.ui.text import date_text, said
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

CHANGELOG_LINES = 3
Looked = tuple[PublishPlan, list[Fault]]


class PublishPanel(Panel):
    """Shows what publishing would do, asks what only the author knows, and publishes.

    The course must be saved before `read` and before `publish`; publishing changes course.yaml, ids.lock and
    CHANGELOG.md, and files of questions that got a new id.
    """

    published = Signal(object)
    """The `Path` of the package."""
    fault_requested = Signal(str, int)
    """File and line of a fault to mend."""
    flush_requested = Signal()
    """Save what is being typed now: the files are about to be read. Connect it directly."""

    def __init__(
        self,
        publishing: Publishing,
        *,
        theme: Theme,
        state: WindowState,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """`language` is that of the interface; nothing is read before `read` is called."""
        super().__init__("ground", spacing=theme.px(12), parent=parent)
        self.setAccessibleName(self.tr("Publish the course"))
        self._publishing, self._theme, self._state, self._language = publishing, theme, state, language
        self._tasks = Tasks(self)
        self._plan: PublishPlan | None = None
        self._edited, self._faulty = False, False
        self.folder: Path | None = None
        self.notice, self.step = Notice(theme), StepLine(theme)
        self.faults = FaultsCard(theme)
        self.questions = QuestionsCard(theme, language)
        self.reasons = SentencesCard(theme, self.tr("Why this version"))
        self.learners = SentencesCard(theme, self.tr("What learners in progress will see"), "info")
        self.key = PublisherCard(publishing.publisher, theme, state, language=language)
        self.changelog: LocalTextField | None = None
        self._log = Panel("card", margins=margins(theme), spacing=theme.px(8))
        self.faults.fault_requested.connect(self.fault_requested)
        self.questions.answered.connect(self._replan)
        self.key.changed.connect(self._show_ready)
        self.add(self.faults, self.questions, self._version_card(), self.reasons, self._log, self.learners, self.key)
        self.add(self._target_card(), self.step, self.notice)

    @property
    def busy(self) -> bool:
        """Whether the course is being looked at or published."""
        return self._tasks.busy

    @property
    def plan(self) -> PublishPlan | None:
        """What was planned last, or None before `read` is done."""
        return self._plan

    def read(self) -> None:
        """Look at the course anew: its faults, and what changed since it was published last."""
        if self.busy:
            return
        self.flush_requested.emit()
        publishing, answers, language = self._publishing, dict(self.questions.answers), self._language

        def work(progress: Progress) -> Looked:
            plan = publishing.plan(answers=answers, language=language)
            return plan, [*plan.blocking, *_others(publishing.faults(progress=progress), plan.blocking)]

        self._tasks.start(work, done=self._show, failed=self._complain)

    def publish(self) -> None:
        """Publish what is shown; asks for a folder if none was chosen."""
        if self.busy or self._plan is None:
            return
        if self.folder is None:
            self._choose_folder()
        if self.folder is None:
            return
        self.flush_requested.emit()
        publishing, request = self._publishing, self._request(self.folder)

        def work(progress: Progress) -> Published:
            return publishing.publish(request, progress=progress)

        self.notice.clear()
        self.step.show_step(0, 1)
        self.go.setEnabled(False)
        self._tasks.start(work, done=self._on_published, failed=self._on_failed, progress=self.step.show_step)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of work under way when the page is left; a version is published whole or not at all."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._tasks.close()
            self._tasks = Tasks(self)
            self.step.hide()

    def _version_card(self) -> QWidget:
        self._before = label("")
        self.version = QLineEdit()
        self.version.setAccessibleName(self.tr("Version"))
        self.version.setMaximumWidth(self._theme.px(160))
        what = self.tr(
            "The third number rises when only words changed, the second when something was added, the first when "
            "progress or results may be affected."
        )
        card = Panel("card", margins=margins(self._theme), spacing=self._theme.px(6))
        card.add(label(self.tr("Version"), role="heading"), self._before, self.version, label(what, role="small"))
        return card

    def _target_card(self) -> QWidget:
        icons = self._theme
        self._target = label("")
        self.choose = button(self.tr("Folder for the package…"), icon=icons.icon("folder"))
        self.choose.clicked.connect(self._choose_folder)
        self.again = button(self.tr("Look again"), icon=icons.icon("again"))
        self.again.clicked.connect(self.read)
        self.go = button(self.tr("Publish"), kind="primary", icon=icons.icon("upload", role="on-accent"))
        self.go.clicked.connect(self.publish)
        self.go.setEnabled(False)
        flow = FlowLayout(spacing=icons.px(12))
        for part in (self.choose, self.again, self.go):
            flow.addWidget(part)
        self._why_not = label("", role="small")
        self._target.hide()
        card = Panel("card", margins=margins(icons), spacing=icons.px(8))
        what = self.tr("One file is written that you hand out on a stick, in a shared folder or by mail.")
        return card.add(label(what), self._target, flow, self._why_not)

    def _choose_folder(self) -> None:
        last = self._state.last_folder
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(last) if last and Path(last).is_dir() else Path(home)
        folder = ask_folder(self, self.tr("Folder for the package"), start=start)
        if folder is not None:
            self.use_folder(folder)

    def use_folder(self, folder: Path) -> None:
        """Write the package into this folder."""
        self.folder = folder
        self._state.last_folder = str(folder)
        set_text(self._target, self.tr("The package goes to: {folder}").format(folder=folder))
        self._target.show()

    def _replan(self) -> None:
        self.read()

    def _show(self, looked: Looked) -> None:
        plan, faults = looked
        self._plan = plan
        set_text(self._before, self._told_before())
        self.version.setText(plan.proposed)
        self.faults.show_faults(faults)
        self.questions.show_questions(plan.questions)
        self.reasons.show_sentences(plan.reasons)
        self.learners.show_sentences(plan.learners)
        self._show_changelog(plan)
        self._faulty = bool(faults)
        self._show_ready()

    def _told_before(self) -> str:
        states = self._publishing.published()
        if not states:
            return self.tr("This course was never published from this folder.")
        day = date_text(date.fromisoformat(states[0].day), self._language)
        return self.tr("Version {version} was published on {day}.").format(version=states[0].version, day=day)

    def _show_changelog(self, plan: PublishPlan) -> None:
        """Show the draft, unless somebody wrote into it already."""
        if self.changelog is None or set(self.changelog.editors) != set(plan.languages):
            emptied(self._log)
            name = self.tr("What is new, for learners")
            self.changelog = LocalTextField(self._theme, name, plan.languages, lines=CHANGELOG_LINES)
            self.changelog.edited.connect(self._on_edited)
            self._log.add(label(name, role="heading"), self.changelog)
            self._edited = False
        if not self._edited:
            self.changelog.show_value(plan.changelog)

    def _on_edited(self) -> None:
        self._edited = True

    def _show_ready(self) -> None:
        """Say what is still missing before the course can be published."""
        if self._plan is None:
            return
        missing = ""
        if self._faulty:
            missing = self.tr("Mend the faults above first.")
        elif not self.questions.complete:
            missing = self.tr("Answer the questions above first.")
        elif not self._has_key():
            missing = self.tr("Give the publisher a name and make the key first.")
        set_text(self._why_not, missing)
        self._why_not.setVisible(bool(missing))
        self.go.setEnabled(not missing)

    def _has_key(self) -> bool:
        try:
            return self._publishing.publisher.state() is not None
        except AppError:
            return False

    def _request(self, folder: Path) -> PublishRequest:
        return PublishRequest(
            version=self.version.text().strip(),
            folder=folder,
            answers=dict(self.questions.answers),
            changelog=self.changelog.value() if self.changelog is not None else {},
        )

    def _on_published(self, done: Published) -> None:
        self.step.hide()
        self._edited = False
        self.questions.answers.clear()
        told = self.tr("Version {version} is published: {file}. Learners install it under Courses.")
        self.notice.confirm(told.format(version=done.version, file=done.file))
        self.published.emit(done.file)
        self.read()

    def _on_failed(self, error: AppError) -> None:
        self.step.hide()
        self._show_ready()
        self._complain(error)

    def _complain(self, error: AppError) -> None:
        if not isinstance(error, CancelledError):
            self.notice.complain(said(error))


def _others(faults: list[Fault], known: tuple[Fault, ...]) -> list[Fault]:
    return [fault for fault in faults if fault not in known]
