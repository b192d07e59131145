"""The workbench of a course: its tree, one pane, and the check below; panels over the whole course take its place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.faults import Fault
from app.course.editing.mends import mended
from app.services.studio.checking import CheckResult
from app.services.studio.open_draft import Outside
from app.services.studio.tree import Node, tree_of
from app.ui.studio.add_panel import AddPanel
from app.ui.studio.arranging import Arranging
from app.ui.studio.checks_panel import ChecksPanel
from app.ui.studio.course_tree import CourseTree
from app.ui.studio.desk import StudioDesk
from app.ui.studio.outside_notice import ConflictPanel
from app.ui.studio.pane import Pane
from app.ui.studio.rooms import node_of, pane_of
from app.ui.studio.top_bar import TopBar
from app.ui.studio.ways import Ways
from app.ui.text import plural, said
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, pill, set_text
from app.ui.widgets.notice import Notice
from app.ui.widgets.panels import Panel

TREE_REST_MS = 250
TREE_PX, NARROW_TREE_PX = 250, 100
TREE_LEAST_PX = 12
TREE_SHARE = 0.33
"""The tree takes no more of the width at first, however large the text is."""


class Workbench(QWidget):
    """Everything a trainer sees of one course."""

    left = Signal()
    try_requested = Signal(object)
    """The `Node` from which the course is tried."""

    def __init__(self, desk: StudioDesk, ways: Ways, *, parent: QWidget | None = None) -> None:
        """`ways` builds the panels over the whole course."""
        super().__init__(parent)
        self.desk = desk
        self.model = desk.model
        self._ways = ways
        self.pane: Pane | None = None
        self.node: Node | None = None
        theme = desk.theme
        self.bar = TopBar(self.model, theme)
        self.tree = CourseTree(theme, desk.language)
        self.adding = AddPanel(theme)
        self.notice = Notice(theme)
        self.conflict = ConflictPanel(theme)
        self.checks = ChecksPanel(theme, desk.language)
        self._title = label("", role="strong")
        self._version = pill("", kind="info")
        self._room = QWidget()
        self._room_box = QVBoxLayout(self._room)
        self._room_box.setContentsMargins(0, 0, 0, 0)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TREE_REST_MS)
        self._rest.timeout.connect(self.show_tree)
        self._lay_out()
        self._connect()
        self.show_tree()
        self.open_node(self.nodes[0])
        self.model.check()

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The tree as it is shown."""
        return self._nodes

    def show_tree(self) -> None:
        """Show the tree of the course as it is now."""
        self._rest.stop()
        self._nodes = tree_of(self.model.draft)
        self.tree.show_nodes(self._nodes)
        course = self._nodes[0]
        set_text(self._title, course.words(self.desk.language) or self.model.opened.folder.name)
        set_text(self._version, f"v{self.desk.version}")

    def open_node(self, node: Node) -> None:
        """Show the pane of a node."""
        if self.pane is not None and self.node == node:
            return
        self.node = node
        self.bar.mark("")
        self.checks.give_way(wanted=False)
        self._show_pane(pane_of(node, self.desk, self._room))
        self.tree.choose(node.key)

    def open_way(self, name: str) -> None:
        """Show a panel over the whole course; everything typed is saved before."""
        self.flush()
        self.node = None
        self.bar.mark(name)
        self.checks.give_way(wanted=True)
        self.act(lambda: self._show_pane(self._ways.build(name, self._room)))

    def open_fault(self, fault: Fault) -> None:
        """Show where a fault is."""
        node = node_of(fault.file, self._nodes) or Node(kind="file", name=fault.file)
        self.open_node(node)
        if self.pane is not None:
            self.pane.go_to(fault)

    def open_question(self, question_id: str) -> None:
        """Open the form of a question, wherever it stands."""
        from app.ui.studio.bank_room import BankRoom

        self.open_node(Node(kind="banks"))
        if isinstance(self.pane, BankRoom):
            self.pane.open_question(question_id)

    def flush(self) -> None:
        """Take over what is being typed, and save."""
        if self.pane is not None:
            self.pane.flush()
        if self.model.opened.unsaved:
            self.model.save()

    def act(self, deed: Callable[[], None]) -> None:
        """Do something that may be refused; then it is said why."""
        try:
            deed()
        except AppError as error:
            self.notice.complain(said(error))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the tree its width, as long as nobody moved its edge."""
        super().showEvent(event)
        width = min(self.desk.theme.px(TREE_PX), round(self.width() * TREE_SHARE))
        self._across.setSizes([width, self.width() - width])

    def _lay_out(self) -> None:
        theme = self.desk.theme
        edge = theme.px(12)
        side = Panel("column", margins=(edge, theme.px(14), edge, theme.px(12)), spacing=theme.px(10))
        add_button = button(self.tr("Add…"), kind="pill", icon=theme.icon("add"), shortcut="Ctrl+Shift+N")
        add_button.clicked.connect(self.adding.open)
        version = FlowLayout(spacing=theme.px(8))
        version.addWidget(self._version)
        side.add(self._title, version, self.tree, self.adding, add_button)
        side.box.setStretchFactor(self.tree, 1)
        # It scrolls: what stands around it has words that must not be cut.
        self.tree.setMinimumHeight(theme.px(TREE_LEAST_PX))
        side.setMinimumWidth(theme.px(NARROW_TREE_PX))
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        for part in (self.notice, self.conflict):
            stack.addWidget(part)
        stack.addWidget(self._room, 1)
        upright = QSplitter(Qt.Orientation.Vertical)
        upright.addWidget(middle)
        upright.addWidget(self.checks)
        upright.setStretchFactor(0, 1)
        upright.setChildrenCollapsible(False)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(side)
        across.addWidget(upright)
        across.setStretchFactor(1, 1)
        self._across = across
        across.setChildrenCollapsible(False)
        beside = QHBoxLayout()
        beside.addWidget(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        Arranging(self, self)
        self.bar.left.connect(self.left)
        self.bar.way_requested.connect(self.open_way)
        self._ways.question_requested = self.open_question
        self._ways.fault_requested = self.open_fault
        self._ways.saved = self.flush
        self.bar.try_requested.connect(self._on_try)
        self.tree.opened.connect(self.open_node)
        self.checks.fault_requested.connect(self.open_fault)
        self.checks.mend_requested.connect(self._on_mend)
        self.conflict.chosen.connect(self._on_chosen)
        self.model.draft_changed.connect(self._on_draft)
        self.model.checked.connect(self._on_checked)
        self.model.failed.connect(self._on_failed)
        self.model.state_changed.connect(self._on_state)
        self.model.outside_changed.connect(self._on_outside)

    def _show_pane(self, pane: Pane) -> None:
        old, self.pane = self.pane, pane
        if old is not None:
            old.flush()
            self._room_box.removeWidget(old)
            old.hide()
            old.deleteLater()
        pane.text_requested.connect(self._on_text)
        self._room_box.addWidget(pane)
        pane.show()

    def _on_text(self, file: str) -> None:
        self.open_node(Node(kind="file", name=file))

    def _on_draft(self, names: frozenset[str]) -> None:
        if self.pane is not None:
            self.pane.show_changes(names)
        self._rest.start()

    def _on_checked(self, result: CheckResult) -> None:
        before = self.desk.course
        self.desk.take(result)
        self.checks.show_result(result, self.model.draft)
        if self.desk.course is not before:
            self.show_tree()
            if self.pane is not None:
                self.pane.refresh()

    def _on_failed(self, error: AppError) -> None:
        self.notice.complain(said(error))

    def _on_state(self) -> None:
        if self.model.problem is None and self.notice.words and not self.model.opened.unsaved:
            self.notice.clear()

    def _on_outside(self, outside: Outside) -> None:
        count = len(outside.taken) + len(outside.merged)
        if count:
            words = plural("Workbench", "%n file(s) were changed outside Kense; the edits are taken over.", count)
            self.notice.confirm(words)
        self._ask_conflict()

    def _ask_conflict(self) -> None:
        for name, theirs in self.model.opened.conflicts.items():
            self.conflict.show_conflict(name, self.model.draft.text(name), theirs)
            return

    def _on_chosen(self, name: str, mine: bool) -> None:
        self.model.resolve(name, keep_mine=mine)
        self._ask_conflict()

    def _on_mend(self, fault: Fault) -> None:
        draft = mended(self.model.draft, fault)
        if draft is not None:
            self.model.edit(draft, self.tr("Mend a fault"))
            self.model.save()

    def open_key(self, key: str) -> None:
        """Show the pane of a node by its key."""
        self.show_tree()
        waiting = list(self._nodes)
        while waiting:
            node = waiting.pop(0)
            if node.key == key:
                self.open_node(node)
                return
            waiting += node.children

    def _on_try(self) -> None:
        self.flush()
        self.try_requested.emit(self.node or self._nodes[0])
