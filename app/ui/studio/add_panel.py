"""Adding to a course: what it is to be and how it is called; its id is made of the title, for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.i18n import QT_TRANSLATE_NOOP
from app.services.studio.adding import NewKind
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

KINDS: tuple[tuple[NewKind, str], ...] = (
    ("lesson", QT_TRANSLATE_NOOP("studio", "Lesson")),
    ("module", QT_TRANSLATE_NOOP("studio", "Module")),
    ("quiz", QT_TRANSLATE_NOOP("studio", "Quiz")),
    ("bank", QT_TRANSLATE_NOOP("studio", "Question bank")),
    ("desk", QT_TRANSLATE_NOOP("studio", "Desk with cases")),
    ("dialogue", QT_TRANSLATE_NOOP("studio", "Dialogue")),
    ("workbench", QT_TRANSLATE_NOOP("studio", "Workbench for texts")),
    ("model", QT_TRANSLATE_NOOP("studio", "Calculation model")),
)


class AddPanel(Panel):
    """Hidden until it is opened; Enter adds, Esc closes."""

    add_requested = Signal(str, str)
    """The kind and the title."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        edge = theme.px(12)
        super().__init__("well", margins=(edge, edge, edge, edge), spacing=theme.px(8), parent=parent)
        self.kind = ChoiceBox(theme, self.tr("What to add"), letters=14)
        for value, words in KINDS:
            self.kind.addItem(translate("studio", words), value)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Its title"))
        self.title.returnPressed.connect(self._on_add)
        self.add_button = button(self.tr("Add"), kind="primary", icon=theme.icon("add", role="on-accent"))
        self.add_button.clicked.connect(self._on_add)
        close = button(self.tr("Close"), icon=theme.icon("close"), shortcut="Esc")
        close.clicked.connect(self.hide)
        flow = FlowLayout(spacing=theme.px(8))
        flow.addWidget(self.add_button)
        flow.addWidget(close)
        self.add(label(self.tr("What to add"), role="small"), self.kind)
        self.add(label(self.tr("Its title"), role="small"), self.title, flow)
        self.hide()

    def open(self) -> None:
        """Ask for a title."""
        self.title.clear()
        self.show()
        self.title.setFocus()

    def _on_add(self) -> None:
        words = self.title.text().strip()
        if words:
            self.add_requested.emit(self.kind.currentData(), words)
            self.title.clear()
