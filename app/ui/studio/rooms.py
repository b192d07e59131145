"""Which pane edits which part of a course."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.course.outline import MANIFEST
from app.services.studio.tree import Kind, Node
from app.ui.studio.desk import StudioDesk
from app.ui.studio.pane import Pane


def pane_of(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    """Return a new pane for a node of the tree; what no form knows is edited as text."""
    return _BUILDERS.get(node.kind, _text)(node, desk, parent)


def _settings(_node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.outline_panes import SettingsPane

    return SettingsPane(desk.model, desk.form_tools(), parent=parent)


def _module(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.outline_panes import ModulePane

    return ModulePane(desk.model, desk.form_tools(), node.name, parent=parent)


def _quiz(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.outline_panes import QuizPane

    return QuizPane(desk.model, desk.form_tools(), node.name, parent=parent)


def _lesson(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.lesson_room import LessonRoom

    return LessonRoom(desk, node.name, desk.languages[0], parent=parent)


def _practice(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.practice_room import PracticeRoom

    return PracticeRoom(desk, node.name, parent=parent)


def _bank(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.bank_room import BankRoom

    return BankRoom(desk, node.name, parent=parent)


def _media(_node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.media_pane import MediaPane

    return MediaPane(desk.model, desk.form_tools(), parent=parent)


def _text(node: Node, desk: StudioDesk, parent: QWidget) -> Pane:
    from app.ui.studio.text_pane import TextPane

    return TextPane(desk.model, desk.theme, node.name or MANIFEST, parent=parent)


_BUILDERS: dict[Kind, Callable[[Node, StudioDesk, QWidget], Pane]] = {
    "course": _settings,
    "module": _module,
    "quiz": _quiz,
    "lesson": _lesson,
    "practice": _practice,
    "banks": _bank,
    "bank": _bank,
    "media": _media,
}


def node_of(file: str, nodes: tuple[Node, ...]) -> Node | None:
    """Return the node whose pane shows a file, for going to a fault in it."""
    folder, _, rest = file.partition("/")
    wanted = {
        "lessons": ("lesson", rest.split(".")[0]),
        "questions": ("bank", file),
        "practice": ("practice", rest.split("/")[0].split(".")[0]),
        "media": ("media", ""),
    }.get(folder, ("file", file))
    if file == MANIFEST:
        wanted = ("course", "")
    waiting = list(nodes)
    while waiting:
        node = waiting.pop(0)
        if (node.kind, node.name) == wanted:
            return node
        waiting += node.children
    return None
