"""Moodle's question types, one function each; a type that is not in `KINDS` is kept as it stands."""

from collections.abc import Callable, Mapping

import msgspec

from app.interop.building import Answer
from app.interop.common import UnfitError
from app.interop.moodle_xml.fields import Fields
from app.interop.moodle_xml.gap_reading import cloze, gap_choices
from app.interop.moodle_xml.marker_reading import markers
from app.questions import AnyQuestion
from app.questions.truefalse import WORDS

_TRUE_WORDS = {"true", "1", "t", *(word.lower() for word in WORDS["true"].values())}


def _multichoice(fields: Fields) -> AnyQuestion:
    return fields.builder.choice(
        fields.head(),
        fields.answers(),
        single=fields.says("single", default=True),
        shuffle=fields.says("shuffleanswers", default=True),
    )


def _truefalse(fields: Fields) -> AnyQuestion:
    answers = fields.answers(plain=True)
    right = next((answer for answer in answers if answer.fraction >= 1), None)
    if right is None:
        raise UnfitError("no-right")
    wrong = next((answer for answer in answers if answer is not right), Answer(text=""))
    head = fields.head(feedback=False)
    told = msgspec.structs.replace(head, right=right.feedback, wrong=wrong.feedback)
    return fields.builder.truefalse(told, answer=right.text.lower() in _TRUE_WORDS)


def _shortanswer(fields: Fields) -> AnyQuestion:
    if fields.says("usecase", default=False):
        fields.report.add("case-matters", fields.line)
    answers = []
    for answer in fields.answers(plain=True):
        if r"\*" in answer.text:
            fields.report.add("wildcard", fields.line, text=answer.text)
        answers.append(msgspec.structs.replace(answer, text=answer.text.replace(r"\*", "*")))
    return fields.builder.short(fields.head(feedback=False), answers)


def _numerical(fields: Fields) -> AnyQuestion:
    answers = []
    for element, answer in zip(fields.element.every("answer"), fields.answers(plain=True), strict=True):
        tolerance = element.words("tolerance")
        answers.append(
            msgspec.structs.replace(answer, text=f"{answer.text}:{tolerance}")
            if tolerance and answer.text != "*"
            else answer
        )
    return fields.builder.numeric(fields.head(feedback=False), answers, unit=_unit(fields))


def _unit(fields: Fields) -> str:
    """Return the unit in which the answer is given; others are told."""
    units = fields.element.find("units")
    found = ""
    for one in units.every("unit") if units else []:
        name = " ".join(one.words("unit_name").split())
        if not found and one.words("multiplier") in {"", "1", "1.0", "1.0000000"}:
            found = name
        else:
            fields.report.add("unit", one.line, text=name)
    return found


def _matching(fields: Fields) -> AnyQuestion:
    pairs = [(fields.text_in(one), fields.plain_in(one.find("answer"))) for one in fields.element.every("subquestion")]
    return fields.builder.match(fields.head(), pairs)


def _essay(fields: Fields) -> AnyQuestion:
    if fields.element.words("responseformat") == "noinline":
        raise UnfitError("no-type", kind="essay (files)")
    if fields.whole("attachments"):
        fields.report.add("attachment", fields.line)
    if fields.text("responsetemplate"):
        fields.report.add("template", fields.line)
    return fields.builder.essay(
        fields.head(feedback=False),
        marking=fields.text("graderinfo"),
        least_words=fields.whole("minwordlimit"),
        most_words=fields.whole("maxwordlimit"),
    )


def _ordering(fields: Fields) -> AnyQuestion:
    answers = fields.answers()
    shown = fields.whole("selectcount")
    if fields.element.words("selecttype").upper() not in {"", "0", "ALL"} and 0 < shown < len(answers):
        fields.report.add("subset", fields.line, shown=shown)
    return fields.builder.order(fields.head(), answers)


def _description(fields: Fields) -> AnyQuestion:
    return fields.builder.info(msgspec.structs.replace(fields.head(feedback=False), points=1.0))


def unknown(fields: Fields) -> AnyQuestion:
    """Refuse a type that Kense does not have.

    Raises:
        UnfitError: always.
    """
    raise UnfitError("no-type", kind=fields.element.attributes.get("type", "").strip() or "?")


KINDS: Mapping[str, Callable[[Fields], AnyQuestion]] = {
    "multichoice": _multichoice,
    "truefalse": _truefalse,
    "shortanswer": _shortanswer,
    "numerical": _numerical,
    "matching": _matching,
    "match": _matching,
    "essay": _essay,
    "ordering": _ordering,
    "description": _description,
    "cloze": cloze,
    "multianswer": cloze,
    "gapselect": gap_choices,
    "ddwtos": gap_choices,
    "ddmarker": markers,
}
