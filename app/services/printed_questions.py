"""Questions as they stand on paper: what is asked, what there is to choose or to fill in, and the answer in words."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from app.base.i18n import LocalText, pick
from app.course.inline import inline_html
from app.documents.handout.content import Mark, PrintedQuestion
from app.engine.paper import option_order
from app.questions import AnyQuestion, type_name, type_of
from app.questions.case import CaseQuestion
from app.questions.categorise import CategoriseQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import GAP, ClozeQuestion
from app.questions.common import Question
from app.questions.date import DateQuestion
from app.questions.essay import EssayQuestion
from app.questions.gaps import Gap
from app.questions.hotspot import HotspotQuestion
from app.questions.info import InfoQuestion
from app.questions.match import MatchQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.survey import SurveyQuestion
from app.questions.table import TableQuestion
from app.questions.truefalse import WORDS, TrueFalseQuestion

BLANK = "_" * 14
ESSAY_LINES, FREE_LINES = 10, 2
NO_ANSWER = "–"
"""Stands on the page of answers where nothing is right or wrong."""

_MARKUP = re.compile(r"\*\*|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)")


class QuestionPrinter:
    """Prints questions of one course in one language; `fill` puts law values into a text."""

    def __init__(self, language: str, *, source: str, fill: Callable[[str], str]) -> None:
        self._language = language
        self._source = source
        self._fill = fill

    def printed(self, question: AnyQuestion) -> tuple[PrintedQuestion, ...]:
        """Return a question as it stands on paper; a case is one for each of its questions.

        Options stand in an order of their own, the same on every print and in every language.
        """
        if not isinstance(question, CaseQuestion):
            return (self._one(question),)
        told = [self._one(one) for one in question.items]
        opening = self._block(question.document) + self._block(question.stem)
        return (msgspec.structs.replace(told[0], document=opening + told[0].document), *told[1:])

    def html(self, text: LocalText) -> str:
        """Return a text of a question as HTML with its law values."""
        return self._fill(inline_html(self.local(text)))

    def paragraph(self, text: str) -> str:
        """Return a text in the language as a paragraph of HTML with its law values."""
        return f"<p>{self._fill(inline_html(text))}</p>"

    def local(self, text: LocalText) -> str:
        """Return a text in the language, without anything filled in."""
        return pick(text, self._language, source=self._source)

    def plain(self, text: str) -> str:
        """Return a text without marks of emphasis, with its law values."""
        return " ".join(_MARKUP.sub("", self._fill(text)).split())

    def ordered(self, question: AnyQuestion) -> tuple[str, ...]:
        """Return the ids of what may be shuffled in the order of the print."""
        return option_order(question, seed="handout")

    def _one(self, question: AnyQuestion) -> PrintedQuestion:
        shape = _SHAPES.get(type_name(question), _free)
        told, kind = shape(self, question), type_of(question)
        answer = told.answer or self.plain(kind.in_words(question, kind.correct(question), self._language))
        return msgspec.structs.replace(
            told,
            stem=self.html(question.stem),
            document=self._block(question.document),
            answer=answer,
            why=self.plain(self.local(question.feedback.right)),
        )

    def _block(self, text: LocalText) -> str:
        return self.paragraph(self.local(text)) if text else ""


def _choices(printer: QuestionPrinter, question: ChoiceQuestion | MultipleQuestion) -> PrintedQuestion:
    offered = {one.id: printer.html(one.text) for one in question.choices}
    order = printer.ordered(question) or tuple(offered)
    mark: Mark = "many" if isinstance(question, MultipleQuestion) else "one"
    return PrintedQuestion(stem="", choices=tuple(offered[one] for one in order), mark=mark)


def _survey(printer: QuestionPrinter, question: SurveyQuestion) -> PrintedQuestion:
    texts = tuple(printer.html(one.text) for one in question.choices)
    mark: Mark = "many" if question.many else "one"
    lines = FREE_LINES if not texts else int(question.other)
    return PrintedQuestion(stem="", choices=texts, mark=mark, lines=lines, answer=NO_ANSWER)


def _true_false(printer: QuestionPrinter, question: TrueFalseQuestion) -> PrintedQuestion:
    del question
    return PrintedQuestion(stem="", choices=tuple(printer.html(words) for words in WORDS.values()), mark="one")


def _order(printer: QuestionPrinter, question: OrderQuestion) -> PrintedQuestion:
    items = {one.id: printer.html(one.text) for one in question.items}
    return PrintedQuestion(stem="", choices=tuple(items[one] for one in printer.ordered(question)), mark="order")


def _match(printer: QuestionPrinter, question: MatchQuestion) -> PrintedQuestion:
    rights = {one.id: one.right for one in question.pairs} | {one.id: one.text for one in question.extra}
    return PrintedQuestion(
        stem="",
        choices=tuple(printer.html(one.left) for one in question.pairs),
        mark="letter",
        offers=tuple(printer.html(rights[one]) for one in printer.ordered(question)),
    )


def _categorise(printer: QuestionPrinter, question: CategoriseQuestion) -> PrintedQuestion:
    items = {one.id: printer.html(one.text) for one in question.items}
    return PrintedQuestion(
        stem="",
        choices=tuple(items[one] for one in printer.ordered(question)),
        mark="letter",
        offers=tuple(printer.html(one.text) for one in question.categories),
    )


def _cloze(printer: QuestionPrinter, question: ClozeQuestion) -> PrintedQuestion:
    gaps = {one.id: one for one in question.gaps}
    shown = GAP.sub(lambda found: _blank(printer, gaps.get(found[1])), printer.local(question.text))
    return PrintedQuestion(stem="", lead=printer.paragraph(shown))


def _table(printer: QuestionPrinter, question: TableQuestion) -> PrintedQuestion:
    rows = [("", *(printer.html(one.title) for one in question.columns))]
    for row in question.rows:
        cells = (
            _blank(printer, cell.gap) if isinstance(cell.gap, Gap) else printer.html(cell.text) for cell in row.cells
        )
        rows.append((printer.html(row.title), *cells))
    return PrintedQuestion(stem="", rows=tuple(rows))


def _regions(printer: QuestionPrinter, question: HotspotQuestion) -> PrintedQuestion:
    mark: Mark = "many" if question.many else "one"
    return PrintedQuestion(stem="", choices=tuple(printer.html(one.label) for one in question.regions), mark=mark)


def _essay(printer: QuestionPrinter, question: EssayQuestion) -> PrintedQuestion:
    return PrintedQuestion(stem="", lines=ESSAY_LINES, answer=printer.plain(printer.local(question.model)))


def _number(printer: QuestionPrinter, question: NumericQuestion) -> PrintedQuestion:
    return PrintedQuestion(stem="", lead=printer.paragraph(f"{BLANK} {printer.local(question.unit)}"))


def _date(printer: QuestionPrinter, question: DateQuestion) -> PrintedQuestion:
    del question
    return PrintedQuestion(stem="", lead=printer.paragraph("____ . ____ . ________"))


def _info(printer: QuestionPrinter, question: InfoQuestion) -> PrintedQuestion:
    del printer, question
    return PrintedQuestion(stem="", answer=NO_ANSWER)


def _short(printer: QuestionPrinter, question: ShortQuestion) -> PrintedQuestion:
    del printer, question
    return PrintedQuestion(stem="", lines=1)


def _free(printer: QuestionPrinter, question: Question) -> PrintedQuestion:
    del printer, question
    return PrintedQuestion(stem="", lines=FREE_LINES)


def _blank(printer: QuestionPrinter, gap: Gap | None) -> str:
    """Return a gap on paper; one to choose has its options behind it."""
    options = " / ".join(printer.local(one.text) for one in gap.options) if gap else ""
    return f"{BLANK} ({options})" if options else BLANK


_SHAPES: dict[str, Callable[[QuestionPrinter, Any], PrintedQuestion]] = {
    "choice": _choices,
    "multiple": _choices,
    "survey": _survey,
    "truefalse": _true_false,
    "order": _order,
    "match": _match,
    "categorise": _categorise,
    "cloze": _cloze,
    "table": _table,
    "hotspot": _regions,
    "essay": _essay,
    "numeric": _number,
    "date": _date,
    "short": _short,
    "info": _info,
}
"""How each type stands on paper; a type that is not here has lines to write on."""
