"""Moodle XML written: one language, ids as idnumbers, pictures inside, everything that has no place told."""

import re
from collections.abc import Callable
from typing import Any

from app.interop import texts
from app.interop.common import Exported, Order
from app.interop.losses import LossReport
from app.interop.moodle_xml import tags
from app.interop.moodle_xml.gap_writing import cloze_text, table_text
from app.interop.moodle_xml.marker_writing import markers
from app.interop.writing import (
    Words,
    accepted_forms,
    other_languages,
    plainer,
    rubric_lines,
    said,
    tags_of,
    written_as,
)
from app.questions import AnyQuestion, type_name
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.essay import EssayQuestion
from app.questions.hotspot import HotspotQuestion
from app.questions.match import MatchQuestion
from app.questions.matching import number_text
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.table import TableQuestion
from app.questions.truefalse import TrueFalseQuestion

_NAME_LENGTH = 60


def write(questions: tuple[AnyQuestion, ...], order: Order) -> Exported:
    """Return questions as Moodle XML, and raw constructs of an earlier import behind them as they were."""
    report = LossReport()
    words = Words(order.language, report)
    parts: list[str] = []
    written, others, category = 0, 0, ""
    for number, question in written_as(questions, report):
        words.begin(question, number)
        others += other_languages(question, order.language)
        one = _Written(plainer(question, words), words, order)
        element = one.element()
        if not element:
            continue
        if one.category != category:
            category = one.category
            parts.append(_category(category))
        parts.append(element)
        written += 1
    if others:
        report.tally("languages", 1, count=others)
    parts += [kept.raw for kept in order.kept]
    body = "".join(f"{part}\n\n" for part in parts)
    source = f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{body}</quiz>\n'
    return Exported(content=source.encode(), written=written, losses=report.losses())


def _category(path: str) -> str:
    inner = tags.text_tag(f"$course$/{path}" if path else "$course$")
    return f'<question type="category"><category>{inner}</category></question>'


class _Written:
    """One question being written."""

    def __init__(self, question: AnyQuestion, words: Words, order: Order) -> None:
        self.question = question
        self.words = words
        self.order = order
        found = tags_of(question)
        self.category = next((one.removeprefix("category:") for one in found if one.startswith("category:")), "")
        self.tags = [one for one in found if not one.startswith("category:")]
        self.said = said(question.feedback, words)

    def element(self) -> str:
        """Return the question element; "" if the type cannot be written."""
        question = self.question
        made = self._made()
        if made is None:
            self.words.tell("not-written", whole=True, kind=type_name(question))
            return ""
        kind, text, fields = made
        parts = [
            f"<name>{tags.text_tag(self._name())}</name>",
            tags.told("questiontext", text),
            tags.told("generalfeedback", texts.to_html(self.said.general)),
            tags.value("defaultgrade", number_text(question.points)),
            tags.value("penalty", self._penalty()),
            "<hidden>0</hidden>",
            tags.value("idnumber", question.id),
            *fields,
            *(tags.told("hint", self._html(hint.text)) for hint in question.hints),
            self._tag_list(),
        ]
        inner = "".join(f"\n  {part}" for part in parts if part)
        return f'<question type="{kind}">{inner}\n</question>'

    def _made(self) -> tuple[str, str, list[str]] | None:
        """Return Moodle's type, the question text and the fields of that type."""
        question = self.question
        stem = texts.with_document(self.words.of(question.document), self.words.of(question.stem))
        makers: dict[str, tuple[str, Callable[[Any], list[str]]]] = {
            "choice": ("multichoice", self._choices),
            "multiple": ("multichoice", self._choices),
            "truefalse": ("truefalse", self._verdict),
            "short": ("shortanswer", self._forms),
            "numeric": ("numerical", self._number),
            "match": ("matching", self._pairs),
            "order": ("ordering", self._items),
            "essay": ("essay", self._essay),
            "info": ("description", lambda _: []),
        }
        if type_name(question) not in makers:
            return self._made_of_parts(question, stem)
        kind, fields = makers[type_name(question)]
        return kind, stem, fields(question)

    def _made_of_parts(self, question: AnyQuestion, stem: str) -> tuple[str, str, list[str]] | None:
        match question:
            case ClozeQuestion():
                self._lose_feedback()
                return "cloze", self._above(cloze_text(question, self.words)), []
            case TableQuestion():
                self._lose_feedback()
                self.words.tell("type-changed", kind="cloze")
                return "cloze", self._above(table_text(question, self.words)), []
            case HotspotQuestion():
                fields = markers(question, self.words, self.order)
                return ("ddmarker", stem, [*self._combined(), *fields]) if fields else None
            case _:
                return None

    def _above(self, html: str) -> str:
        """Return HTML with gaps below the document and the question."""
        stem = texts.with_document(self.words.of(self.question.document), self.words.of(self.question.stem))
        return (stem if stem.startswith(("<p>", "<blockquote>")) else f"<p>{stem}</p>") + html

    def _choices(self, question: ChoiceQuestion | MultipleQuestion) -> list[str]:
        single = isinstance(question, ChoiceQuestion)
        right = sum(option.correct for option in question.choices)
        share, exact = ("100", True) if single else tags.nearest_fraction(100 / max(1, right))
        if not exact:
            self.words.tell("fraction", right=right)
        answers = [
            tags.answer(
                share if option.correct else "0" if single else f"-{share}",
                self._html(option.text),
                self._html(option.feedback),
            )
            for option in question.choices
        ]
        looks = [tags.value("single", _word(single)), tags.value("shuffleanswers", _word(question.shuffle))]
        return [*looks, "<answernumbering>abc</answernumbering>", *self._combined(), *answers]

    def _verdict(self, question: TrueFalseQuestion) -> list[str]:
        right, wrong = texts.to_html(self.said.right), texts.to_html(self.said.wrong)
        if self.said.partial:
            self.words.lose("feedback.partial")
        return [
            tags.answer(
                "100" if verdict == question.answer else "0", name, right if verdict == question.answer else wrong
            )
            for name, verdict in (("true", True), ("false", False))
        ]

    def _forms(self, question: ShortQuestion) -> list[str]:
        right = texts.to_html(self.said.right)
        answers = [tags.answer("100", form, right, kind="plain_text") for form in accepted_forms(question, self.words)]
        return ["<usecase>0</usecase>", *answers, *self._all_others()]

    def _number(self, question: NumericQuestion) -> list[str]:
        tolerance = tags.value("tolerance", number_text(question.tolerance))
        value = number_text(question.answer or 0.0)
        right = tags.answer("100", value, texts.to_html(self.said.right), more=[tolerance], kind="plain_text")
        unit = texts.plain_words(self.words.of(question.unit))
        units = f"<units><unit><multiplier>1</multiplier>{tags.value('unit_name', unit)}</unit></units>" if unit else ""
        # Shown behind the box, asked of nobody: Moodle's UNITDISPLAY is 3 for "no unit is typed".
        shown = ["<unitgradingtype>0</unitgradingtype><showunits>3</showunits>"] if unit else []
        return [right, *self._all_others(), *([units] if unit else []), *shown]

    def _all_others(self) -> list[str]:
        """Return the answer that says what to say to all others."""
        if self.said.partial:
            self.words.lose("feedback.partial")
        wrong = texts.to_html(self.said.wrong)
        return [tags.answer("0", "*", wrong, kind="plain_text")] if wrong else []

    def _pairs(self, question: MatchQuestion) -> list[str]:
        pairs = [(self._html(pair.left), self.words.of(pair.right)) for pair in question.pairs]
        pairs += [("", self.words.of(option.text)) for option in question.extra]
        told = [
            f'<subquestion format="html">{tags.text_tag(left)}'
            f"<answer>{tags.text_tag(texts.plain_words(right))}</answer></subquestion>"
            for left, right in pairs
        ]
        return ["<shuffleanswers>true</shuffleanswers>", *self._combined(), *told]

    def _items(self, question: OrderQuestion) -> list[str]:
        looks = "<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount>"
        marking = "<gradingtype>LONGEST_ORDERED_SUBSET</gradingtype><showgrading>SHOW</showgrading>"
        items = [
            tags.answer(f"{number}.0000000", self._html(item.text), self._html(item.feedback))
            for number, item in enumerate(question.items, start=1)
        ]
        return [looks, marking, "<numberingstyle>none</numberingstyle>", *self._combined(), *items]

    def _essay(self, question: EssayQuestion) -> list[str]:
        self._lose_feedback()
        if question.model:
            self.words.lose("model")
        rubric = "".join(f"<p>{texts.to_html(line)}</p>" for line in rubric_lines(question, self.words))
        words = [
            tags.value(name, str(count))
            for name, count in (("minwordlimit", question.least_words), ("maxwordlimit", question.most_words))
            if count
        ]
        form = "<responseformat>editor</responseformat><responserequired>1</responserequired>"
        return [form, *words, "<attachments>0</attachments>", tags.told("graderinfo", rubric)]

    def _combined(self) -> list[str]:
        told = zip(("correct", "partiallycorrect", "incorrect"), self.said, strict=False)
        return [tags.told(f"{name}feedback", texts.to_html(text)) for name, text in told]

    def _lose_feedback(self) -> None:
        if self.said.right or self.said.wrong or self.said.partial:
            self.words.lose("feedback")

    def _penalty(self) -> str:
        costs = {hint.cost for hint in self.question.hints}
        if len(costs) > 1:
            self.words.lose("hints.cost")
        return number_text(self.question.hints[0].cost) if costs else "0.3333333"

    def _tag_list(self) -> str:
        return "<tags>" + "".join(f"<tag>{tags.text_tag(one)}</tag>" for one in self.tags) + "</tags>"

    def _name(self) -> str:
        words = texts.plain_words(self.words.of(self.question.stem)) or self.question.id
        return words if len(words) <= _NAME_LENGTH else re.sub(r"\s+\S*$", "", words[:_NAME_LENGTH]) + " …"

    def _html(self, text: dict[str, str]) -> str:
        return texts.to_html(self.words.of(text))


def _word(says: bool) -> str:
    return "true" if says else "false"
