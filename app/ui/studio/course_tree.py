"""The tree of a course: opened, moved, renamed and removed by mouse or keyboard."""

from functools import partial
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from app.services.studio.tree import Kind, Node
from app.ui.text import plural
from app.ui.theme import Theme

ICONS: dict[Kind, str] = {
    "course": "settings",
    "module": "outline",
    "lesson": "document",
    "quiz": "quiz",
    "practice": "practice",
    "banks": "help",
    "bank": "help",
    "media": "show",
    "files": "folder",
    "file": "document",
}
MOVABLE: tuple[Kind, ...] = ("module", "lesson", "quiz", "practice")
REMOVABLE: tuple[Kind, ...] = (*MOVABLE, "bank", "file")
RENAMABLE: tuple[Kind, ...] = MOVABLE

ICON_PX = 18

Act = Literal["up", "down", "rename", "remove"]


class CourseTree(QTreeWidget):
    """Shows `Node`s. Enter or a click opens, Alt+Up and Alt+Down move, F2 renames, Delete removes."""

    opened = Signal(object)
    moved = Signal(object, str, int)
    """A node, the id of the module it goes to (empty for a module), and the place there."""
    renamed = Signal(object, str)
    remove_requested = Signal(object)

    def __init__(self, theme: Theme, language: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._nodes: tuple[Node, ...] = ()
        self._quiet = False
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Parts of the course"))
        self.setAccessibleDescription(
            self.tr("Enter opens, F2 renames, Delete removes, Alt with the arrow keys up and down moves.")
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(theme.px(14))
        self.setIconSize(QSize(theme.px(ICON_PX), theme.px(ICON_PX)))
        self.setUniformRowHeights(True)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)
        self.itemChanged.connect(self._on_changed)

    def show_nodes(self, nodes: tuple[Node, ...]) -> None:
        """Show a tree; what was folded or chosen stays so."""
        if nodes == self._nodes:
            return
        chosen = self.chosen()
        folded = {_node(one).key for one in self._all() if one.childCount() and not one.isExpanded()}
        self._nodes = nodes
        self._quiet = True
        self.clear()
        for node in nodes:
            self._add(self, node, folded)
        self._quiet = False
        if chosen is not None:
            self.choose(chosen.key)

    def chosen(self) -> Node | None:
        """Return the node that has the keyboard."""
        item = self.currentItem()
        return _node(item) if item is not None else None

    def choose(self, key: str) -> bool:
        """Give a node the keyboard without opening it; return whether it is there."""
        found = next((one for one in self._all() if _node(one).key == key), None)
        if found is not None:
            self.setCurrentItem(found)
            self.scrollToItem(found)
        return found is not None

    def act(self, what: Act) -> None:
        """Do something with the node that has the keyboard, where it can be done."""
        item = self.currentItem()
        if item is None:
            return
        node = _node(item)
        if what == "remove" and node.kind in REMOVABLE:
            self.remove_requested.emit(node)
        elif what == "rename" and node.kind in RENAMABLE:
            self.editItem(item)
        elif what in ("up", "down") and node.kind in MOVABLE:
            self._move(item, -1 if what == "up" else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and remove by keys."""
        keys: dict[tuple[int, bool], Act] = {
            (Qt.Key.Key_Up, True): "up",
            (Qt.Key.Key_Down, True): "down",
            (Qt.Key.Key_Delete, False): "remove",
        }
        act = keys.get((event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier))
        if act is not None:
            self.act(act)
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the node."""
        node = self.chosen()
        if node is None:
            return
        menu = QMenu(self)
        offers: tuple[tuple[Act, str, str, tuple[Kind, ...]], ...] = (
            ("rename", self.tr("Rename"), "F2", RENAMABLE),
            ("up", self.tr("Move up"), "Alt+Up", MOVABLE),
            ("down", self.tr("Move down"), "Alt+Down", MOVABLE),
            ("remove", self.tr("Remove"), "Del", REMOVABLE),
        )
        for act, words, keys, kinds in offers:
            if node.kind in kinds:
                action = QAction(words, menu)
                action.setShortcut(QKeySequence(keys))
                action.triggered.connect(partial(self._on_offered, act))
                menu.addAction(action)
        if menu.actions():
            menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dragged; the tree is built anew from the course."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is not None and target is not None and item is not target:
            below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
            self._drop(_node(item), target, below=below)

    def _drop(self, node: Node, target: QTreeWidgetItem, *, below: bool) -> None:
        at = _node(target)
        if node.kind == "module":
            module = target if at.kind == "module" else target.parent()
            if module is not None and _node(module).kind == "module":
                self.moved.emit(node, "", self._modules().index(module))
        elif node.kind in MOVABLE and at.kind == "module":
            self.moved.emit(node, at.name, 0 if below else target.childCount())
        elif node.kind in MOVABLE and at.kind in MOVABLE and (module := target.parent()) is not None:
            place = module.indexOfChild(target) + below
            children = [module.child(at) for at in range(module.childCount())]
            here = next((at for at, child in enumerate(children) if child and _node(child) == node), None)
            self.moved.emit(node, _node(module).name, place - (here is not None and here < place))

    def _move(self, item: QTreeWidgetItem, by: int) -> None:
        node, module = _node(item), item.parent()
        modules = self._modules()
        if module is None:
            place = modules.index(item) + by
            if 0 <= place < len(modules):
                self.moved.emit(node, "", place)
            return
        place, number = module.indexOfChild(item) + by, modules.index(module)
        if 0 <= place < module.childCount():
            self.moved.emit(node, _node(module).name, place)
        elif 0 <= number + by < len(modules):
            other = modules[number + by]
            self.moved.emit(node, _node(other).name, other.childCount() if by < 0 else 0)

    def _modules(self) -> list[QTreeWidgetItem]:
        top = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        return [one for one in top if one is not None and _node(one).kind == "module"]

    def _add(self, around: "QTreeWidget | QTreeWidgetItem", node: Node, folded: set[str]) -> None:
        item = QTreeWidgetItem(around, [self._words(node)])
        item.setData(0, Qt.ItemDataRole.UserRole, node)
        item.setIcon(0, self._theme.icon(ICONS[node.kind]))
        item.setToolTip(0, self._words(node))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.kind in MOVABLE:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if node.kind in RENAMABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags)
        for child in node.children:
            self._add(item, child, folded)
        item.setExpanded(node.key not in folded and node.kind != "files")

    def _words(self, node: Node) -> str:
        rooms = {
            "course": self.tr("Course settings"),
            "banks": plural("CourseTree", "Question banks · %n question(s)", max(node.count, 0)),
            "media": plural("CourseTree", "Pictures · %n", max(node.count, 0)),
            "files": plural("CourseTree", "Other files · %n", max(node.count, 0)),
        }
        if node.kind in rooms:
            return rooms[node.kind]
        words = node.words(self._language)
        return f"{words} · {node.count}" if node.kind == "bank" else words

    def _all(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting = [*(item.child(at) for at in range(item.childCount())), *waiting]
        return found

    def _on_offered(self, act: Act, _checked: bool) -> None:
        self.act(act)

    def _on_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        self.opened.emit(_node(item))

    def _on_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        node = _node(item)
        words = item.text(0).strip()
        if not self._quiet and node.kind in RENAMABLE and words != self._words(node):
            if words:
                self.renamed.emit(node, words)
            else:
                item.setText(0, self._words(node))


def _node(item: QTreeWidgetItem) -> Node:
    node = item.data(0, Qt.ItemDataRole.UserRole)
    assert isinstance(node, Node)
    return node
