"""The form of a text with gaps: the text with its marks, and the gaps they stand for."""

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPlainTextEdit

from app.base.i18n import LANGUAGE_NAMES
from app.questions.cloze import GAP
from app.ui.forms.form import Part
from app.ui.forms.texts import LocalTextField
from app.ui.questions.forms.gap import GapForm
from app.ui.questions.forms.naming import Ids, NamedRows, named_words
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label, set_text


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of a text with gaps."""
    gaps = _Gaps(tools, Ids(tools))
    return Part("text", GapTextField(tools, gaps), {}), Part("gaps", gaps, [])


class _Gaps(NamedRows):
    """The gaps, in any order: where one stands is said in the text alone."""

    def __init__(self, tools: FormTools, ids: Ids) -> None:
        super().__init__(
            tools,
            ids,
            translate("question-forms", "Gaps"),
            make=lambda: GapForm(tools, ids),
            words="gap",
            blank={"kind": "text", "accepted": {}},
            add_words=translate("question-forms", "Add a gap without a mark"),
        )

    def add_gap(self, accepted: dict[str, list[str]]) -> str:
        """Add a gap to type in, without telling it, and return its id."""
        gap = {**self.fresh([]), "accepted": accepted}
        self.show_value([*self.value(), gap])
        return str(gap["id"])


class GapTextField(LocalTextField):
    """A text with marks such as {{gap-1}}; says which marks have no gap, and which gaps no mark."""

    def __init__(self, tools: FormTools, gaps: _Gaps) -> None:
        super().__init__(tools.theme, translate("question-forms", "Text with gaps"), tools.languages, lines=3)
        self._gaps = gaps
        self.insert = button(translate("question-forms", "Make a gap here"), icon=tools.theme.icon("add"))
        self.insert.setToolTip(translate("question-forms", "Words that are selected become the accepted ones."))
        self.insert.setAccessibleDescription(self.insert.toolTip())
        self.insert.clicked.connect(self._on_insert)
        flow = FlowLayout(spacing=tools.theme.px(8))
        flow.addWidget(self.insert)
        self.box.addLayout(flow)
        self.complaint = label("", role="bad")
        self.complaint.hide()
        self.box.addWidget(self.complaint)
        self.edited.connect(self._look)
        gaps.listed.connect(self._look)
        gaps.renamed.connect(self._follow)

    def show_value(self, value: Any) -> None:
        """Show the texts."""
        super().show_value(value)
        self._look()

    def _on_insert(self) -> None:
        """Put the mark of a new gap at the cursor of every language; selected words become what fills it."""
        editors = {one: editor for one, editor in self.editors.items() if isinstance(editor, QPlainTextEdit)}
        chosen = {one: editor.textCursor().selectedText() for one, editor in editors.items()}
        gap = self._gaps.add_gap({one: [words.strip()] for one, words in chosen.items() if words.strip()})
        with QSignalBlocker(self):
            for editor in editors.values():
                editor.insertPlainText("{{" + gap + "}}")
        self._look()
        self.edited.emit()
        self._gaps.rows[-1].field.first().setFocus()

    def _follow(self, before: str, after: str) -> None:
        """Give the marks of a gap its new id."""
        marks = {one: text.replace("{{" + before + "}}", "{{" + after + "}}") for one, text in self.value().items()}
        self.show_value(marks)

    def _look(self) -> None:
        listed = {named_words(gap, "", ())[0] for gap in self._gaps.value()}
        said: list[str] = []
        for language in self.editors:
            marked = set(GAP.findall(self.value().get(language, "")))
            said += _mismatch(LANGUAGE_NAMES.get(language, language), listed, marked)
        set_text(self.complaint, "\n".join(said))
        self.complaint.setVisible(bool(said))


def _mismatch(language: str, listed: set[str], marked: set[str]) -> list[str]:
    """Return a sentence each for the marks without a gap and the gaps without a mark in a language."""
    said = []
    if marked - listed:
        words = translate("question-forms", "{language}: marked in the text but not in the list of gaps: {gaps}.")
        said.append(words.format(language=language, gaps=", ".join(sorted(marked - listed))))
    if listed - marked:
        words = translate("question-forms", "{language}: in the list of gaps but not marked in the text: {gaps}.")
        said.append(words.format(language=language, gaps=", ".join(sorted(listed - marked))))
    return said
