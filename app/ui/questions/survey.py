"""The view of a survey: rows to choose from, or a field for a text; never a verdict."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from app.base.i18n import LocalText
from app.questions.common import Response, as_text
from app.questions.survey import OTHER, OTHER_WORDS, SurveyQuestion, chosen_ids, own_words
from app.services.values import PaperQuestion
from app.ui.questions.long_text import LongText
from app.ui.questions.rows import RowsView
from app.ui.reading import Reading


class SurveyView(RowsView):
    """Options in the author's order; with `other` the last row opens a field for words of one's own."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        assert isinstance(shown.question, SurveyQuestion)
        self._question = question = shown.question
        self._group = QButtonGroup(self)
        self._field: LongText | None = None
        for option in question.choices:
            self._add_option(option.id, option.text)
        if question.other and question.choices:
            self._add_option(OTHER, OTHER_WORDS)
            field = self._add_field(self.tr("In your own words"), fewest=2)
            field.hide()
            self.rows[OTHER].button.toggled.connect(field.setVisible)
        if not question.choices:
            self._add_field(self.tr("Your answer"), fewest=4)

    def response(self) -> Response | None:
        """Return what was chosen or written; an opinion of nothing but spaces is none."""
        words = self._words()
        if not self._question.choices:
            return words or None
        chosen = [one for one, row in self.rows.items() if row.button.isChecked()]
        given = [one + words if one == OTHER else one for one in chosen]
        if self._question.many:
            return given or None
        return given[0] if given else None

    def set_response(self, response: Response | None) -> None:
        """Show a stored answer; a text that is the same is left alone, so that the cursor stays."""
        self._rest.stop()
        if response == self.response():
            return
        own = own_words(self._question, response)
        chosen = {*chosen_ids(self._question, response), *(() if own is None else (OTHER,))}
        # An exclusive group never lets go of its last choice.
        self._group.setExclusive(False)
        for option_id, row in self.rows.items():
            row.button.setChecked(option_id in chosen)
        self._group.setExclusive(True)
        if self._field:
            self._field.show_text((own or "") if self._question.choices else as_text(response))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow choosing and writing."""
        super().set_locked(locked)
        if self._field:
            self._field.set_locked(locked)

    def show_verdict(self) -> None:
        """Show nothing: an opinion is neither right nor wrong."""

    def focus_first(self) -> None:
        """Put the keyboard on the first chosen option, on the first of all, or into the field of a free text."""
        if self._field and not self.rows:
            self._field.setFocus()
        else:
            super().focus_first()

    def _add_option(self, option_id: str, text: LocalText) -> None:
        row = self.add_row(option_id, self.reading.html(text), many=self._question.many)
        row.button.clicked.connect(self.changed)
        if not self._question.many:
            self._group.addButton(row.button)

    def _add_field(self, name: str, *, fewest: int) -> LongText:
        self._field = LongText(name, self.reading.theme, fewest=fewest)
        self._field.edited.connect(self.typed)
        self._field.left.connect(self.flush)
        self.box.addWidget(self._field)
        return self._field

    def _words(self) -> str:
        """Return what is written, as typed; nothing for spaces alone."""
        return self._field.text if self._field and self._field.text.strip() else ""
