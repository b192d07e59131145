"""The form of one cell of a table: a given text, or a gap to fill."""

from typing import Any

from app.ui.forms.chosen import PickField
from app.ui.forms.form import Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.gap import ChoiceForm, GapForm
from app.ui.questions.forms.naming import Ids
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.labels import label


class CellForm(ChoiceForm):
    """A cell is given or asked; what a person changes it to begins with what stands there."""

    def __init__(self, tools: FormTools, seen: Ids) -> None:
        self._seen = seen
        self._gap = GapForm(tools, seen)
        self._text = LocalTextField(tools.theme, translate("question-forms", "Given text"), tools.languages)
        kinds = (("text", translate("question-forms", "Given")), ("gap", translate("question-forms", "To fill in")))
        self.content = PickField(tools.theme, translate("question-forms", "This cell is"), kinds)
        super().__init__(
            tools,
            translate("question-forms", "Cell"),
            (Part("text", self._text, {}), Part("gap", self._gap)),
            keys={"text": ("text",), "gap": ("gap",)},
        )
        self.box.insertWidget(0, label(self.content.name, role="small"))
        self.box.insertWidget(1, self.content)
        self.content.edited.connect(self._on_content)

    def show_value(self, value: Any) -> None:
        """Show a cell; one that has a text and a gap at once, by a fault, shows both."""
        super().show_value(value)
        told = value if isinstance(value, dict) else {}
        content = "gap" if "gap" in told else "text"
        self.content.show_value(content)
        self.show_choice(None if "gap" in told and told.get("text") else content)

    def first(self) -> Any:
        """Return the choice between the two."""
        return self.content.first()

    def _on_content(self) -> None:
        content = self.content.value()
        if content == "gap" and not self._gap.value().get("id"):
            accepted = {language: [text] for language, text in self._text.value().items()}
            self._gap.show_value({"id": self._seen.new("gap"), "kind": "text", "accepted": accepted})
        self.choose(content)
        self.edited.emit()
