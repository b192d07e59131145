"""What the texts that come in do not say themselves: their format, language and objective, and the bank they go to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.i18n import LANGUAGE_NAMES, pick
from app.services.studio.import_preview import IMPORT_FORMATS, CourseFiles
from app.ui.text import translate
from app.ui.theme import Theme
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel

BOX_PX = 230
NEW_BANK = "imported"


def format_words() -> dict[str, str]:
    """Return what the formats are called, in the order of the registry."""
    words = {
        "gift": "GIFT",
        "moodle": "Moodle XML",
        "aiken": "Aiken",
        "oneliners": translate("studio", "One-liners (* right, - wrong)"),
        "table": translate("studio", "Table (CSV, XLSX)"),
        "docx": translate("studio", "Word document (DOCX)"),
    }
    return {one: words[one] for one in IMPORT_FORMATS}


class ImportChoices(Panel):
    """Four lists, and a line for the id of a new bank."""

    changed = Signal()
    """Something else was chosen."""
    typed = Signal()
    """The id of the new bank is being typed."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", spacing=0, parent=parent)
        self._theme, self._language = theme, language
        self.kind = ChoiceBox(theme, self.tr("Format"), letters=16)
        self.language = ChoiceBox(theme, self.tr("Language of the texts"), letters=12)
        self.objective = ChoiceBox(theme, self.tr("Objective of questions that name none"), letters=16)
        self.bank = ChoiceBox(theme, self.tr("Bank"), letters=14)
        self.new_bank = QLineEdit(NEW_BANK)
        self.new_bank.setAccessibleName(self.tr("Id of the new bank"))
        self.new_bank.textEdited.connect(self.typed)
        self.kind.addItem(self.tr("By its content"), "")
        for name, words in format_words().items():
            self.kind.addItem(words, name)
        for box in (self.kind, self.language, self.objective):
            box.activated.connect(self._on_chosen)
        self.bank.activated.connect(self._on_bank)
        grid = CardGrid(narrowest=theme.px(BOX_PX), most=3, spacing=theme.px(8))
        for box in (self.kind, self.language, self.objective, self.bank):
            grid.addWidget(self._named(box))
        self._new_bank = self._named(self.new_bank)
        grid.addWidget(self._new_bank)
        self.add(grid)

    @property
    def chosen_kind(self) -> str:
        """The name of a format, "" where the content tells it."""
        return str(self.kind.currentData() or "")

    @property
    def chosen_language(self) -> str:
        """The language of the texts."""
        return str(self.language.currentData() or "")

    @property
    def chosen_objective(self) -> str:
        """The objective for questions that name none, "" if the course has none."""
        return str(self.objective.currentData() or "")

    @property
    def chosen_bank(self) -> str:
        """The bank that is there, or the id of the new one as it is typed."""
        return str(self.bank.currentData() or self.new_bank.text().strip())

    def offer(self, course: CourseFiles) -> None:
        """Offer what a course has; what was chosen stays if it is still there."""
        languages = [(one, LANGUAGE_NAMES.get(one, one)) for one in course.languages]
        objectives = [(one.id, f"{one.id} · {pick(one.text, self._language)}") for one in course.objectives]
        banks = [("", self.tr("A new bank")), *((one, one) for one in course.banks)]
        for box, entries in ((self.language, languages), (self.objective, objectives), (self.bank, banks)):
            before = box.currentData()
            box.clear()
            for value, words in entries:
                box.addItem(words, value)
            box.choose(before)
        self._new_bank.setVisible(not self.bank.currentData())

    def _named(self, box: QWidget) -> Panel:
        """Return a field with its name above it."""
        return Panel("plain", spacing=self._theme.px(2)).add(label(box.accessibleName(), role="small"), box)

    def _on_chosen(self) -> None:
        self.changed.emit()

    def _on_bank(self) -> None:
        self._new_bank.setVisible(not self.bank.currentData())
        self.changed.emit()
