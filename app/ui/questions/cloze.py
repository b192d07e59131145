"""The view of a text with gaps, each a list or a line that stands in the text itself."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.course.markup import plain_text
from app.questions.cloze import GAP, ClozeQuestion
from app.questions.common import Response, as_pairs
from app.questions.gaps import Gap, is_right
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.gap import GapField, gap_field
from app.ui.questions.verdict import VerdictLine, verdict_word
from app.ui.questions.wrap_flow import FlowLabel, WrapFlow
from app.ui.reading import Reading
from app.ui.widgets.panels import Panel

WORDS_AROUND = 4
"""How many words before and after a gap its name tells a screen reader."""


class ClozeView(QuestionView):
    """Words and fields in one flow. Response: gap id -> option id or what was typed."""

    def __init__(self, shown: PaperQuestion, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(shown, reading, parent)
        question = shown.question
        assert isinstance(question, ClozeQuestion)
        self._gaps = {gap.id: gap for gap in question.gaps}
        self._lines = _lines(reading.html(question.text))
        self.fields: dict[str, GapField] = {}
        theme = reading.theme
        card = Panel("option", margins=(theme.px(14), theme.px(12), theme.px(14), theme.px(12)), spacing=theme.px(10))
        for line in self._lines:
            card.add(self._paragraph(line))
        self.box.addWidget(card)
        self._verdicts = {gap_id: VerdictLine(theme) for gap_id in self.fields}
        for verdict in self._verdicts.values():
            self.box.addWidget(verdict)

    def response(self) -> Response | None:
        """Return the fillings by gap, empty gaps left out."""
        given = {gap_id: self.fields[gap_id].value for gap_id in self._gaps if gap_id in self.fields}
        return {gap_id: value for gap_id, value in given.items() if value.strip()} or None

    def set_response(self, response: Response | None) -> None:
        """Show stored fillings."""
        self._rest.stop()
        given = as_pairs(response)
        for gap_id, field in self.fields.items():
            field.show_value(given.get(gap_id, ""))

    def set_locked(self, locked: bool) -> None:
        """Forbid or allow filling."""
        for field in self.fields.values():
            field.set_locked(locked)

    def show_verdict(self) -> None:
        """Mark each gap in the text by sign and number; the words stand below, by the same number."""
        self.clear_verdict()
        given = as_pairs(self.response())
        for gap_id, field in self.fields.items() if given else ():
            gap, value = self._gaps[gap_id], given.get(gap_id, "")
            good = is_right(gap, value)
            word = verdict_word(good=good) if value else self.tr("No answer")
            field.mark(good=good, word=word)
            words = self.tr("Gap {number}: {verdict}").format(number=field.number, verdict=word)
            self._verdicts[gap_id].say(good=good, word=words, reason=self._reason(gap, value))

    def clear_verdict(self) -> None:
        """Take the marks away."""
        for gap_id, field in self.fields.items():
            field.clear_mark()
            self._verdicts[gap_id].clear()

    def focus_first(self) -> None:
        """Put the keyboard on the first empty gap, or on the first of all."""
        fields = list(self.fields.values())
        next((field for field in fields if not field.value.strip()), fields[0]).input.setFocus()

    def _paragraph(self, line: str) -> QWidget:
        theme = self.reading.theme
        paragraph = QWidget()
        flow = WrapFlow(paragraph, spacing=theme.px(4), line_spacing=theme.px(6))
        sign: QWidget | None = None
        for text, gap_id, glued in _parts(line):
            gap = self._gaps.get(gap_id)
            new = gap is not None and gap_id not in self.fields
            # The sign of a gap waits for the full stop or comma behind it.
            if sign is not None and (new or not glued):
                flow.add(sign, glued=True)
                sign = None
            if gap is None or not new:
                flow.add(FlowLabel(text or "…", role="word"), glued=glued)
                continue
            field = self._field(gap)
            flow.add(field.input, glued=glued)
            sign = field.sign
        if sign is not None:
            flow.add(sign, glued=True)
        return paragraph

    def _field(self, gap: Gap) -> GapField:
        number = len(self.fields) + 1
        before, after = _around("\n".join(self._lines), gap.id)
        name = self.tr("Gap {number} of {total}: {before} … {after}").format(
            number=number, total=len(self._gaps), before=before, after=after
        )
        options = {option.id: self.plain(option.text) for option in gap.options}
        field = gap_field(gap, options, self.reading.theme, number=number, name=name)
        field.chosen.connect(self.changed)
        field.edited.connect(self.typed)
        field.left.connect(self.flush)
        self.fields[gap.id] = field
        return field

    def _reason(self, gap: Gap, value: str) -> str:
        return next((self.plain(option.feedback) for option in gap.options if option.id == value), "")


def _lines(html: str) -> list[str]:
    """Return the paragraphs and lines of a text as plain words with {{gap}} marks."""
    return [line for part in re.split(r"</p>|<br>", html) if (line := plain_text(part))]


def _parts(line: str) -> Iterator[tuple[str, str, bool]]:
    """Yield words and gaps as (text, gap id, glued); one of text and id is empty.

    A part is glued to the one before it if no space stood between, so that a full stop never begins a line.
    """
    for word in line.split():
        glued = False
        for at, piece in enumerate(GAP.split(word)):
            if piece:
                yield ("", piece, glued) if at % 2 else (piece, "", glued)
                glued = True


def _around(text: str, gap_id: str) -> tuple[str, str]:
    """Return the few words before and after a gap; other gaps are dots."""
    before, _, after = text.partition(f"{{{{{gap_id}}}}}")
    words_before, words_after = GAP.sub("…", before).split(), GAP.sub("…", after).split()
    return " ".join(words_before[-WORDS_AROUND:]), " ".join(words_after[:WORDS_AROUND])
