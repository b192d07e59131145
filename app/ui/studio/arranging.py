"""What the tree and the panel below it ask for: adding, moving, renaming, removing parts of the course."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.course.editing.outline import move_item, move_module, remove_item, remove_module, rename_item, rename_module
from app.services.studio.adding import NewKind, add
from app.services.studio.tree import Node
from app.ui.dialogs import confirm
from app.ui.studio.add_panel import AddPanel
from app.ui.studio.course_tree import CourseTree
from app.ui.studio.desk import StudioDesk


class Bench(Protocol):
    """What is needed of the workbench."""

    desk: StudioDesk
    tree: CourseTree
    adding: AddPanel
    node: Node | None

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The tree as it is shown."""

    def act(self, deed: Callable[[], None]) -> None:
        """Do something that may be refused."""

    def show_tree(self) -> None:
        """Show the tree anew."""

    def open_node(self, node: Node) -> None:
        """Show a node's pane."""

    def open_key(self, key: str) -> None:
        """Show the pane of a node by its key."""


class Arranging(QWidget):
    """Makes each wish one edit of the draft; one that cannot be is said on the workbench. Never shown itself."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._bench = bench
        self._model = bench.desk.model
        bench.tree.moved.connect(self.move_part)
        bench.tree.renamed.connect(self.rename_part)
        bench.tree.remove_requested.connect(self.remove_part)
        bench.adding.add_requested.connect(self.add_part)

    def add_part(self, kind: NewKind, title: str) -> None:
        """Put something new behind what is open, and open it."""

        def deed() -> None:
            bench, model = self._bench, self._model
            after = bench.node.name if bench.node is not None else ""
            made = add(model.opened.folder, model.draft, kind, title, language=bench.desk.languages[0], after=after)
            model.edit(made.draft, self.tr("Add"))
            bench.adding.hide()
            bench.open_key(made.key)

        self._bench.act(deed)

    def move_part(self, node: Node, module: str, place: int) -> None:
        """Move an item to a place of a module, or a module (then `module` is empty)."""

        def deed() -> None:
            draft = self._model.draft
            after = move_item(draft, node.name, module, place) if module else move_module(draft, node.name, place)
            self._model.edit(after, self.tr("Move"))

        self._bench.act(deed)
        self._bench.show_tree()

    def rename_part(self, node: Node, title: str) -> None:
        """Change a title in the language the course is written in."""

        def deed() -> None:
            bench = self._bench
            change = rename_module if node.kind == "module" else rename_item
            after = change(self._model.draft, node.name, bench.desk.languages[0], title)
            self._model.edit(after, self.tr("Rename"))

        self._bench.act(deed)
        self._bench.show_tree()

    def remove_part(self, node: Node) -> None:
        """Take something out of the course, if it is meant."""
        bench = self._bench
        words = self.tr("“{title}” is removed from the course. Undo brings it back. Remove it?")
        if not confirm(self.parentWidget(), words.format(title=node.words(bench.desk.language)), yes=self.tr("Remove")):
            return

        def deed() -> None:
            draft = self._model.draft
            if node.kind == "module":
                after = remove_module(draft, node.name)
            elif node.kind in ("bank", "file"):
                after = draft.without(node.name)
            else:
                after = remove_item(draft, node.name)
            self._model.edit(after, self.tr("Remove"))
            bench.show_tree()
            bench.open_node(bench.nodes[0])

        bench.act(deed)
