"""The filter above the table of a bank: words, and one list for each thing to filter by."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.base.ids import LEVELS
from app.ui.models.bank import BankRow, Wanted, used
from app.ui.models.question_words import level_words, type_words
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import FlowLayout

LINE_PX = 260
LETTERS = 12


class BankFilter(QWidget):
    """Tells `changed` when a person wants other questions."""

    changed = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search: words, id or tag"))
        self.words.setAccessibleName(self.tr("Search in the questions"))
        self.words.setMinimumWidth(theme.px(LINE_PX))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.changed)
        self.boxes = {
            "objective": ChoiceBox(theme, self.tr("Objective"), letters=LETTERS),
            "level": ChoiceBox(theme, self.tr("Level"), letters=LETTERS),
            "type": ChoiceBox(theme, self.tr("Type"), letters=LETTERS),
            "tag": ChoiceBox(theme, self.tr("Tag"), letters=LETTERS),
            "language": ChoiceBox(theme, self.tr("Languages"), letters=LETTERS),
        }
        self.all = button(self.tr("Show all"), icon=theme.icon("close"))
        self.all.clicked.connect(self.clear)
        flow = FlowLayout(spacing=theme.px(8))
        for part in (self.words, *self.boxes.values(), self.all):
            flow.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(flow)
        for box in self.boxes.values():
            box.currentIndexChanged.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        chosen = {key: str(box.currentData() or "") for key, box in self.boxes.items()}
        return Wanted(words=self.words.text(), **chosen)

    def want(self, wanted: Wanted) -> None:
        """Ask for something, and tell it once; what no list offers asks for nothing."""
        if wanted == self.wanted:
            return
        for part in (self.words, *self.boxes.values()):
            part.blockSignals(True)
        self.words.setText(wanted.words)
        for key, box in self.boxes.items():
            box.choose(getattr(wanted, key))
        for part in (self.words, *self.boxes.values()):
            part.blockSignals(False)
        self.changed.emit()

    def clear(self) -> None:
        """Ask for nothing: all questions are shown."""
        self.want(Wanted())

    def offer(
        self, rows: Sequence[BankRow], *, languages: Sequence[str], objectives: Sequence[tuple[str, str]]
    ) -> None:
        """Offer what the questions have, and all objectives of the course; what is chosen stays chosen."""
        named = dict(objectives)
        others = [one for one in used(rows, "objective") if one not in named]
        words, types = level_words(), type_words()
        there = set(used(rows, "type"))
        self._offer(
            "objective",
            self.tr("All objectives"),
            [*((one, f"{one} {named[one]}".strip()) for one in named), *((one, one) for one in others)],
        )
        self._offer("level", self.tr("All levels"), [(level, words[level]) for level in LEVELS])
        self._offer("type", self.tr("All types"), [(one, said) for one, said in types.items() if one in there])
        self._offer("tag", self.tr("All tags"), [(one, one) for one in used(rows, "tags")])
        self._offer("language", self.tr("All languages"), self._language_states(languages))

    def _language_states(self, languages: Sequence[str]) -> list[tuple[str, str]]:
        missing = self.tr("{language} is missing")
        return [
            ("whole", self.tr("Complete")),
            ("lacking", self.tr("Something is missing")),
            *((one, missing.format(language=LANGUAGE_NAMES.get(one, one))) for one in languages),
        ]

    def _offer(self, key: str, every: str, entries: Sequence[tuple[str, str]]) -> None:
        box = self.boxes[key]
        chosen = box.currentData()
        # What was chosen stays offered: taking its last question away must not show all others at once.
        kept = [(chosen, str(chosen))] if chosen and chosen not in dict(entries) else []
        box.offer([("", every), *entries, *kept])
