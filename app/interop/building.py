"""Questions from what formats have in common: a head, and answers with fractions and feedback."""

import math
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec

from app.base.i18n import LocalText
from app.base.ids import LEVELS, OBJECTIVE_PATTERN
from app.interop.common import Request, UnfitError
from app.interop.losses import LossReport
from app.interop.naming import Names
from app.questions.choice import ChoiceQuestion
from app.questions.common import Feedback, Hint, Option
from app.questions.essay import Criterion, EssayQuestion, RubricLevel
from app.questions.info import InfoQuestion
from app.questions.match import MatchQuestion, Pair
from app.questions.matching import number_of
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.truefalse import TrueFalseQuestion

MOST_NUMBER = 1e15
"""Beyond it a float has no digits behind the point, and texts of numbers grow without end."""

DEFAULT_CRITERION = {
    "en": "Answers what was asked",
    "ru": "Отвечает на поставленный вопрос",
    "kk": "Қойылған сұраққа жауап береді",
}

TAGGED = {"objective": "objective:", "level": "level:", "law": "law:", "sources": "source:", "checked_on": "checked:"}
TAGGED |= {"minutes": "minutes:"}
"""Fields of a question that no exchange format has; they travel as tags of this form."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer in the small markup; `fraction` is 1.0 for fully right, 0.0 or less for wrong."""

    text: str
    fraction: float = 0.0
    feedback: str = ""


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What every question has, in the small markup; `names` are wishes for its id, the best first."""

    line: int
    idnumber: str = ""
    """The id that the source gives it."""
    names: tuple[str, ...]
    stem: str
    document: str = ""
    points: float = 1.0
    tags: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    hint_cost: float = 0.0
    right: str = ""
    partial: str = ""
    wrong: str = ""
    general: str = ""
    """Said whatever the answer is."""


class Builder:
    """Makes questions in the language and with the objective of a request, and tells what does not fit."""

    def __init__(self, request: Request, report: LossReport) -> None:
        self.request = request
        self.report = report
        self.names = Names(request.taken)

    def local(self, text: str) -> LocalText:
        """Return a text in the language of the import; nothing for no text."""
        return {self.request.language: text} if text else {}

    def choice(
        self, head: Head, answers: Sequence[Answer], *, single: bool, shuffle: bool = True
    ) -> ChoiceQuestion | MultipleQuestion:
        """Return a choice or multiple question.

        Raises:
            UnfitError: if there are fewer than two answers, or none or several fully right where one is to be chosen.
        """
        if len(answers) < 2:
            raise UnfitError("too-few")
        full = [answer for answer in answers if answer.fraction >= 1]
        if single and len(full) != 1:
            raise UnfitError("several-right" if full else "no-right")
        if not any(answer.fraction > 0 for answer in answers):
            raise UnfitError("no-right")
        right = [answer.fraction >= 1 if single else answer.fraction > 0 for answer in answers]
        names = Names()
        options = tuple(
            Option(
                names.new(answer.text, prefix="opt"),
                self.local(answer.text or "…"),
                correct=one,
                feedback=self.local(answer.feedback),
            )
            for answer, one in zip(answers, right, strict=True)
        )
        self._tell_fractions(head.line, answers, single=single)
        kind = ChoiceQuestion if single else MultipleQuestion
        return kind(**self.common(head), choices=options, shuffle=shuffle)

    def _tell_fractions(self, line: int, answers: Sequence[Answer], *, single: bool) -> None:
        if single:
            for answer in answers:
                if answer.fraction not in {0, 1}:
                    self._tell_partial(line, answer)
            return
        right = {answer.fraction for answer in answers if answer.fraction > 0}
        if max(right) - min(right) > 0.001:
            self.report.add("weights", line)
        if any(answer.fraction == 0 for answer in answers):
            self.report.tally("scoring", line)

    def _tell_partial(self, line: int, answer: Answer) -> None:
        self.report.add("partial-answer", line, text=answer.text, percent=f"{answer.fraction * 100:g}")

    def truefalse(self, head: Head, *, answer: bool) -> TrueFalseQuestion:
        """Return a statement to accept or reject."""
        return TrueFalseQuestion(**self.common(head), answer=answer)

    def short(self, head: Head, answers: Sequence[Answer]) -> ShortQuestion:
        """Return a short answer; texts of answers are plain words, `*` alone says what to say to all others.

        Raises:
            UnfitError: if no answer is fully right.
        """
        full = [answer.text for answer in answers if answer.fraction >= 1 and answer.text.strip("* ")]
        if not full:
            raise UnfitError("no-right")
        head, _ = self._typed(head, answers)
        forms = tuple(dict.fromkeys(full))
        return ShortQuestion(**self.common(head), accepted={self.request.language: forms})

    def numeric(self, head: Head, answers: Sequence[Answer], *, unit: str = "") -> NumericQuestion:
        """Return a number; answers are written as "3.14", "3.14:0.01" or "3..4", a comma is as good as a point.

        Raises:
            UnfitError: if the fully right answer is no number, or there is none.
        """
        full = [answer for answer in answers if answer.fraction >= 1]
        if not full:
            raise UnfitError("no-right")
        number, tolerance = number_within(full[0].text)
        head, _ = self._typed(head, answers)
        for answer in full[1:]:
            self.report.add("other-answer", head.line, text=answer.text)
        return NumericQuestion(**self.common(head), answer=number, tolerance=tolerance, unit=self.local(unit))

    def _typed(self, head: Head, answers: Sequence[Answer]) -> tuple[Head, list[Answer]]:
        """Return the head with what is said to right and to other answers, and the answers that name something."""
        stars = [answer for answer in answers if answer.text.strip() == "*" and answer.fraction <= 0]
        rest = [answer for answer in answers if not any(answer is star for star in stars)]
        said = [answer.feedback for answer in rest if answer.fraction >= 1 and answer.feedback]
        for answer in rest:
            if answer.fraction < 1:
                self._tell_partial(head.line, answer)
            if answer.feedback and (answer.fraction < 1 or answer.feedback != said[0]):
                self.report.add("answer-feedback", head.line, text=answer.feedback)
        wrong = next((star.feedback for star in stars if star.feedback), "")
        return msgspec.structs.replace(
            head, right=head.right or (said[0] if said else ""), wrong=head.wrong or wrong
        ), rest

    def match(self, head: Head, pairs: Iterable[tuple[str, str]]) -> MatchQuestion:
        """Return pairs of left and right sides; a right side without a left one is an extra.

        Raises:
            UnfitError: if there is no pair.
        """
        names = Names()
        made: list[Pair] = []
        extra: list[Option] = []
        for left, right in pairs:
            if left and right:
                made.append(Pair(names.new(left, prefix="pair"), self.local(left), self.local(right)))
            elif right:
                extra.append(Option(names.new(right, prefix="extra"), self.local(right)))
            elif left:
                raise UnfitError("too-few")
        if not made:
            raise UnfitError("too-few")
        return MatchQuestion(**self.common(head), pairs=tuple(made), extra=tuple(extra))

    def order(self, head: Head, items: Sequence[Answer]) -> OrderQuestion:
        """Return items in their right order.

        Raises:
            UnfitError: if there are fewer than two.
        """
        if len(items) < 2:
            raise UnfitError("too-few")
        names = Names()
        options = tuple(
            Option(names.new(one.text, prefix="item"), self.local(one.text or "…"), feedback=self.local(one.feedback))
            for one in items
        )
        return OrderQuestion(**self.common(head), items=options)

    def essay(self, head: Head, *, marking: str = "", least_words: int = 0, most_words: int = 0) -> EssayQuestion:
        """Return a text of one's own, marked by the rubric in `marking` (see `rubric_of`)."""
        rubric = rubric_of(marking, head.points, self.request.language)
        if not marking.strip():
            self.report.add("rubric", head.line)
        common = self.common(head)
        return EssayQuestion(**common, rubric=rubric, least_words=least_words, most_words=most_words)

    def info(self, head: Head) -> InfoQuestion:
        """Return a text that asks nothing."""
        if head.general or head.right or head.wrong:
            self.report.add("general-feedback", head.line)
        bare = msgspec.structs.replace(head, general="", right="", partial="", wrong="", hints=())
        return InfoQuestion(**self.common(bare))

    def common(self, head: Head) -> dict[str, Any]:
        """Return the fields that all types share; the id is taken from now on.

        Raises:
            UnfitError: if there is no question text and no name to take instead.
        """
        stem = head.stem or next((name for name in head.names if name.strip()), "")
        if not stem:
            raise UnfitError("no-text")
        tags, tagged = self._tags(head.tags)
        question_id = self.names.new(head.idnumber, *head.names, stem, prefix="q")
        if head.idnumber and head.idnumber != question_id:
            self.report.add("id-changed", head.line, old=head.idnumber, new=question_id)
        return {
            "objective": self.request.objective,
            "level": self.request.level,
            **tagged,
            "id": question_id,
            "stem": self.local(stem),
            "document": self.local(head.document),
            "points": self._points(head),
            "hints": tuple(Hint(self.local(text), head.hint_cost) for text in head.hints if text),
            "feedback": self._feedback(head),
            "tags": tags,
        }

    def _points(self, head: Head) -> float:
        if math.isfinite(head.points) and 0 <= head.points <= MOST_NUMBER:
            return head.points
        self.report.add("points", head.line, text=str(head.points))
        return 1.0

    def _feedback(self, head: Head) -> Feedback:
        """Join what is said to a right or wrong answer with what is said to every answer."""
        right, partial, wrong = head.right, head.partial, head.wrong
        if head.general:
            right = "\n\n".join(part for part in (right, head.general) if part)
            partial = f"{partial}\n\n{head.general}" if partial else ""
            wrong = "\n\n".join(part for part in (wrong, head.general) if part)
        return Feedback(right=self.local(right), partial=self.local(partial), wrong=self.local(wrong))

    def _tags(self, tags: Iterable[str]) -> tuple[tuple[str, ...], dict[str, Any]]:
        """Return plain tags, and the fields that stand in the others."""
        plain: list[str] = []
        fields: dict[str, Any] = {}
        for tag in dict.fromkeys(" ".join(one.split()) for one in tags):
            name, value = next(
                ((name, tag.removeprefix(mark)) for name, mark in TAGGED.items() if tag.startswith(mark)), ("", "")
            )
            if name in {"law", "sources"} and value:
                fields[name] = (*fields.get(name, ()), value)
            elif _fits(name, value) and name not in fields:
                fields[name] = float(value) if name == "minutes" else value
            elif tag:
                plain.append(tag)
        return tuple(plain), fields


def _fits(name: str, value: str) -> bool:
    if name == "objective":
        return bool(re.fullmatch(OBJECTIVE_PATTERN, value))
    if name == "level":
        return value in LEVELS
    if name == "minutes":
        return bool(re.fullmatch(r"\d{1,4}(\.\d{1,6})?", value))
    return name == "checked_on" and _is_day(value)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def number_within(text: str) -> tuple[float, float]:
    """Return a number and its tolerance, written as "3.14", "3.14:0.01" or as a range "3..4".

    Raises:
        UnfitError: if it is none of these.
    """
    if ".." in text:
        low, _, high = text.partition("..")
        least, most = plain_number(low), plain_number(high)
        # Rounded: the middle of 3.141 and 3.142 is written as one would, not as binary fractions have it.
        return round((least + most) / 2, 12), round(abs(most - least) / 2, 12)
    value, _, tolerance = text.partition(":")
    return plain_number(value), abs(plain_number(tolerance)) if tolerance.strip() else 0.0


def plain_number(text: str) -> float:
    """Return a number as people and programs write it, with an exponent too.

    Raises:
        UnfitError: if it is none, or larger than a question can ask for.
    """
    mantissa, _, exponent = text.strip().lower().partition("e")
    base = number_of(mantissa) if len(mantissa) <= 40 else None
    if base is None or (exponent and not re.fullmatch(r"[+-]?\d{1,2}", exponent)):
        raise UnfitError("no-number", text=text.strip())
    number = base * 10.0 ** int(exponent or 0) if exponent else base
    if abs(number) > MOST_NUMBER:
        raise UnfitError("no-number", text=text.strip())
    return number


_CRITERION = re.compile(r"(.+) \((\d+(?:\.\d+)?)\)")
_LEVEL = re.compile(r"– (\d+(?:\.\d+)?): (.+)")


def rubric_of(marking: str, points: float, language: str) -> tuple[Criterion, ...]:
    """Return the rubric that `rubric_lines` writes; any other text is one criterion with all the points."""
    lines = [line.strip() for line in marking.splitlines() if line.strip()]
    whole = points if points > 0 else 1.0
    if not lines:
        return _one_criterion(DEFAULT_CRITERION.get(language, DEFAULT_CRITERION["en"]), whole, language)
    names = Names()
    found: list[Criterion] = []
    for line in lines:
        level, criterion = _LEVEL.fullmatch(line), _CRITERION.fullmatch(line)
        if level and found:
            last = found[-1]
            added = RubricLevel(float(level[1]), {language: level[2]})
            found[-1] = msgspec.structs.replace(last, levels=(*last.levels, added))
        elif criterion and float(criterion[2]) > 0:
            name = names.new(criterion[1], prefix="criterion")
            found.append(Criterion(name, {language: criterion[1]}, float(criterion[2])))
        else:
            return _one_criterion(" ".join(marking.split()), whole, language)
    return tuple(found)


def _one_criterion(text: str, points: float, language: str) -> tuple[Criterion, ...]:
    return (Criterion(Names().new(text, prefix="criterion"), {language: text}, points),)
