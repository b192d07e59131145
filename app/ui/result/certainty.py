"""What certainty was worth: the drawing, and the same in sentences."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.questions import type_of
from app.services.examining import AttemptReport
from app.services.values import MarkedQuestion
from app.ui.reading import Reading
from app.ui.result.calibration import CERTAIN, FAIRLY, GUESS, Certainty, calibration, certainty_marks, unsaid
from app.ui.result.certainty_picture import CertaintyPicture
from app.ui.result.parts import signed_text
from app.ui.text import number_text, plural
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


class CertaintyCard(Panel):
    """Says how often the learner was right with each certainty, and from where on that certainty pays."""

    def __init__(self, reading: Reading, report: AttemptReport, parent: QWidget | None = None) -> None:
        theme = reading.theme
        super().__init__("card", margins=(theme.px(18), theme.px(14), theme.px(18), theme.px(14)), parent=parent)
        marked, said = _asked_for_certainty(report), report.attempt.state.certainties
        figures = calibration(marked, said)
        scored = report.attempt.terms.rules.certainty == "scored"
        if any(one.asked for one in figures):
            self.picture = CertaintyPicture(theme, figures)
            what = self.tr("The shaded part of each line is where the share of right answers fits.")
            self.add(self.picture, label(what, role="small"))
        for sentence in self.sentences(figures):
            self.add(label(sentence))
        left_out = unsaid(marked, said)
        if left_out:
            self.add(label(_left_out(left_out, scored=scored), role="small"))
        if scored:
            self.add(label(self._total(marked, reading.language), role="strong"))

    def sentences(self, figures: Sequence[Certainty]) -> list[str]:
        """Return one sentence for each certainty that was used."""
        said = [self._sentence(one) for one in figures if one.asked]
        return said or [self.tr("You gave no answer with a certainty.")]

    def _sentence(self, one: Certainty) -> str:
        sentences = {
            (GUESS, "fits"): self.tr("When you guessed, {right} of {asked} were right: a guess was what it was."),
            (GUESS, "too-careful"): self.tr(
                "When you guessed, {right} of {asked} were right: you know more than you trusted yourself to."
            ),
            (FAIRLY, "fits"): self.tr("When you were fairly sure, {right} of {asked} were right: that fits."),
            (FAIRLY, "too-sure"): self.tr(
                "When you were fairly sure, {right} of {asked} were right: fairly sure pays from 67 %."
            ),
            (FAIRLY, "too-careful"): self.tr(
                "When you were fairly sure, {right} of {asked} were right: you could have been certain."
            ),
            (CERTAIN, "fits"): self.tr("When you were certain, {right} of {asked} were right: that fits."),
            (CERTAIN, "too-sure"): self.tr(
                "When you were certain, {right} of {asked} were right: certain pays from 80 %."
            ),
        }
        return sentences[one.certainty, one.fit].format(right=one.right, asked=one.asked)

    def _total(self, marked: Sequence[MarkedQuestion], language: str) -> str:
        earned, most = certainty_marks(marked)
        return self.tr("Certainty marks: {earned} of {most}").format(
            earned=signed_text(earned, language), most=number_text(most, language)
        )


def _asked_for_certainty(report: AttemptReport) -> list[MarkedQuestion]:
    """Return what the program marked: nobody is asked how certain a text or an opinion is."""
    paper = report.attempt.paper
    return [
        one for one in report.result.questions if type_of(paper.question(one.question_id).question).marked == "program"
    ]


def _left_out(number: int, *, scored: bool) -> str:
    if scored:
        return plural(
            "CertaintyCard",
            "%n answer(s) came without a certainty; they count as guesses and are not drawn here.",
            number,
        )
    return plural("CertaintyCard", "%n answer(s) came without a certainty; they are not drawn here.", number)
