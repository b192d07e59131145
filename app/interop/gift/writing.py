"""GIFT written: one language, ids and tags in comments, everything that has no place told."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from app.interop import texts
from app.interop.common import Exported, Order
from app.interop.losses import LossReport
from app.interop.writing import Words, accepted_forms, other_languages, plainer, said, tags_of, written_as
from app.questions import AnyQuestion, type_name
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import GAP, ClozeQuestion
from app.questions.common import Option
from app.questions.essay import EssayQuestion
from app.questions.match import MatchQuestion
from app.questions.matching import number_text
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.truefalse import TrueFalseQuestion

_NAMES_FORMAT = re.compile(r"\[(?:html|moodle|plain|markdown)\]")
_ESCAPES = str.maketrans({sign: f"\\{sign}" for sign in "\\#=~{}:"} | {"\n": "\\n", "\r": ""})


def write(questions: tuple[AnyQuestion, ...], order: Order) -> Exported:
    """Return questions as GIFT, and raw constructs of an earlier import behind them as they were."""
    report = LossReport()
    words = Words(order.language, report)
    blocks: list[str] = []
    written, others, category = 0, 0, ""
    for number, question in written_as(questions, report):
        words.begin(question, number)
        others += other_languages(question, order.language)
        body = _Written(plainer(question, words), words)
        block = body.block()
        if not block:
            continue
        if body.category != category:
            category = body.category
            blocks.append(f"$CATEGORY: {_escape(category) or '$course$'}")
        blocks.append(block)
        written += 1
    if others:
        report.tally("languages", 1, count=others)
    blocks += [kept.raw for kept in order.kept]
    return Exported(
        content=("\n\n".join(blocks) + "\n" if blocks else "").encode(), written=written, losses=report.losses()
    )


class _Written:
    """One question being written."""

    def __init__(self, question: AnyQuestion, words: Words) -> None:
        self.question = question
        self.words = words
        tags = tags_of(question)
        self.category = next((tag.removeprefix("category:") for tag in tags if tag.startswith("category:")), "")
        self.tags = [tag for tag in tags if not tag.startswith("category:")]
        self.html = bool(question.document) or any(map(texts.has_markup, self._all_texts()))
        self.kind = "html" if self.html else "plain"

    def block(self) -> str:
        """Return the comment, name, text and answers; "" if the type cannot be written."""
        answers = self._answers()
        if answers is None:
            self.words.tell("not-written", whole=True, kind=type_name(self.question))
            return ""
        self._lose_the_rest()
        tags = "".join(f" [tag:{_bracketed(tag)}]" for tag in self.tags)
        return f"// [id:{self.question.id}]{tags}\n::{self.question.id}::[{self.kind}]{self._stem()}{answers}"

    def _stem(self) -> str:
        document, stem = self.words.of(self.question.document), self.words.of(self.question.stem)
        if isinstance(self.question, ClozeQuestion):
            if document:
                self.words.lose("document")
            return ""
        if document:
            return _escape(texts.with_document(document, stem))
        return self._text(stem)

    def _answers(self) -> str | None:
        makers: dict[str, Callable[[Any], str | None]] = {
            "choice": self._choices,
            "multiple": self._choices,
            "truefalse": self._verdict,
            "short": lambda question: self._forms(accepted_forms(question, self.words)),
            "numeric": self._number,
            "match": self._pairs,
            "order": self._items,
            "essay": self._essay,
            "info": lambda _: "",
            "cloze": self._missing_word,
        }
        maker = makers.get(type_name(self.question))
        return maker(self.question) if maker else None

    def _choices(self, question: ChoiceQuestion | MultipleQuestion) -> str:
        right = sum(option.correct for option in question.choices)
        if not question.shuffle:
            self.words.lose("shuffle")
        lines = []
        for option in question.choices:
            if isinstance(question, ChoiceQuestion):
                mark = "=" if option.correct else "~%0%"
                if not self.words.of(option.text).startswith("%"):
                    mark = mark[0]
            else:
                mark = f"~%{_percent(right) if option.correct else '-' + _percent(right)}%"
            lines.append(mark + self._text(self.words.of(option.text)) + self._feedback(option))
        return self._braced(lines)

    def _feedback(self, option: Option) -> str:
        feedback = self.words.of(option.feedback)
        return f"#{self._text(feedback)}" if feedback else ""

    def _verdict(self, question: TrueFalseQuestion) -> str:
        told = said(question.feedback, self.words)
        parts = [str(bool(question.answer)).upper()]
        if told.wrong or told.right:
            parts.append(self._text(told.wrong))
        if told.right:
            parts.append(self._text(told.right))
        return "{" + "#".join(parts) + self._general("") + "}"

    def _forms(self, forms: Iterable[str]) -> str:
        told = said(self.question.feedback, self.words)
        right = f"#{self._text(told.right)}" if told.right else ""
        lines = [f"={'%100%' if form.startswith('%') else ''}{_escape(form)}{right}" for form in forms]
        return self._braced([*lines, *([f"=%0%*#{self._text(told.wrong)}"] if told.wrong else [])])

    def _number(self, question: NumericQuestion) -> str:
        told = said(question.feedback, self.words)
        if question.unit:
            self.words.lose("unit")
        right = f"#{self._text(told.right)}" if told.right else ""
        value = number_text(question.answer or 0.0)
        within = f":{number_text(question.tolerance)}" if question.tolerance else ""
        wrong = [f"~#{self._text(told.wrong)}"] if told.wrong else []
        return self._braced([f"={value}{within}{right}", *wrong]).replace("{", "{#", 1)

    def _pairs(self, question: MatchQuestion) -> str:
        pairs = [(self.words.of(pair.left), self.words.of(pair.right)) for pair in question.pairs]
        pairs += [("", self.words.of(option.text)) for option in question.extra]
        # An arrow cannot be escaped, and right sides are plain words.
        return self._braced(
            [f"={self._text(left.replace('->', '→'))} -> {_escape(texts.plain_words(right))}" for left, right in pairs]
        )

    def _items(self, question: OrderQuestion) -> str:
        if any(item.feedback for item in question.items):
            self.words.lose("items.feedback")
        # The items as they are: one a line, so a text of several lines is joined.
        items = [self._text(self.words.of(item.text)) for item in question.items]
        items = [f"[{self.kind}]{item}" if item.startswith("//") else item for item in items]
        first = f">{len(items)} ALL VERTICAL LONGEST_ORDERED_SUBSET SHOW none"
        return "{" + "\n".join([first, *items]) + self._general("\n") + "\n}"

    def _essay(self, question: EssayQuestion) -> str:
        for field in ("rubric", "model", "least_words", "most_words"):
            if getattr(question, field):
                self.words.lose(field)
        return "{" + self._general("") + "}"

    def _missing_word(self, question: ClozeQuestion) -> str | None:
        if len(question.gaps) != 1:
            return None
        gap = question.gaps[0]
        text = self.words.of(question.text)
        before, found, after = _around(text)
        if not found:
            return None
        self.words.tell("type-changed", kind={"select": "choice", "text": "short", "numeric": "numeric"}[gap.kind])
        stem = self.words.of(question.stem)
        lead = self._text(f"{stem}\n\n{before}" if stem else before)
        if gap.kind == "select":
            options = [
                ("=" if one.correct else "~") + self._text(self.words.of(one.text)) + self._feedback(one)
                for one in gap.options
            ]
            answers = "{" + " ".join(options) + "}"
        elif gap.kind == "text":
            answers = self._forms(accepted_forms(gap, self.words))
        else:
            answers = "{#" + f"{number_text(gap.answer or 0.0)}:{number_text(gap.tolerance)}" + "}"
        return lead + answers + self._text(after)

    def _braced(self, lines: Iterable[str]) -> str:
        return "{\n" + "".join(f"\t{line}\n" for line in lines) + self._general("\t", "\n") + "}"

    def _general(self, before: str, after: str = "") -> str:
        general = said(self.question.feedback, self.words).general
        return f"{before}####{self._text(general)}{after}" if general else ""

    def _text(self, text: str) -> str:
        written = _escape(texts.to_html(text) if self.html else text)
        return f"[{self.kind}]{written}" if _NAMES_FORMAT.match(written) else written

    def _lose_the_rest(self) -> None:
        question = self.question
        told = said(question.feedback, self.words)
        typed = isinstance(question, TrueFalseQuestion | ShortQuestion | NumericQuestion | ClozeQuestion)
        if told.partial or ((told.right or told.wrong) and not typed):
            self.words.lose("feedback")
        if question.hints:
            self.words.lose("hints")
        if question.points != 1.0:
            self.words.lose("points")

    def _all_texts(self) -> list[str]:
        """Return every text of the question in the language that is written."""
        found: list[str] = []
        todo: list[object] = [self.question.stem, self.question.feedback]
        parts = ("choices", "pairs", "extra", "items", "gaps", "text")
        todo += [getattr(self.question, name, None) for name in parts]
        while todo:
            one = todo.pop()
            if isinstance(one, dict):
                found.append(str(one.get(self.words.language) or next(iter(one.values()), "")))
            elif isinstance(one, tuple):
                todo += one
            elif hasattr(one, "__struct_fields__"):
                todo += [getattr(one, name) for name in one.__struct_fields__ if name != "accepted"]
        return found


def _around(text: str) -> tuple[str, bool, str]:
    found = GAP.search(text)
    return (text[: found.start()], True, text[found.end() :]) if found else (text, False, "")


def _percent(right: int) -> str:
    """Return an equal share of 100 with five digits behind the point, as Moodle's list of grades has them."""
    return f"{100 / max(1, right):.5f}".rstrip("0").rstrip(".")


def _escape(text: str) -> str:
    return text.strip().translate(_ESCAPES)


def _bracketed(tag: str) -> str:
    return tag.replace("\\", "\\\\").replace("]", "\\]")
