"""Gaps of Moodle: embedded answers (cloze), missing words to select (gapselect) and to drag (ddwtos)."""

import re
from typing import NamedTuple

import msgspec

from app.interop import texts
from app.interop.building import Answer, number_within
from app.interop.common import UnfitError
from app.interop.moodle_xml.fields import Fields
from app.interop.naming import Names
from app.interop.xml_tree import Element
from app.questions import AnyQuestion
from app.questions.cloze import GAP, ClozeQuestion
from app.questions.common import Option
from app.questions.gaps import Gap

_OPEN = re.compile(
    r"\{(\d*):(NUMERICAL|NM|MULTICHOICE_H|MULTICHOICE_V|MULTICHOICE_S|MULTICHOICE|MCHS|MCVS|MCS|MCH|MCV|MC"
    r"|SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|MULTIRESPONSE_HS|MULTIRESPONSE_H|MULTIRESPONSE_S|MULTIRESPONSE|MRHS|MRH|MRS|MR):"
)
_NUMERIC, _TYPED = {"NUMERICAL", "NM"}, {"SHORTANSWER", "SHORTANSWER_C", "SA", "SAC", "MW", "MWC"}
_CASED = {"SHORTANSWER_C", "SAC", "MWC"}
_ALTERNATIVE = re.compile(r"(=|%-?\d+(?:\.\d+)?%)?((?:\\.|&#|[^\\~#}])*)(?:#((?:\\.|[^\\~}])*))?", re.DOTALL)
_PLACED = re.compile(r"\[\[(\d{1,4})\]\]")

# A gap while the text around it is turned from HTML; `decoding` lets no such sign come in from outside.
_HOLD, _END = "\ufdd8", "\ufdd9"
_HELD = re.compile(f"{_HOLD}(\\d+){_END}")


class Embedded(NamedTuple):
    """An answer in the text: where it stands, its kind, and its alternatives."""

    start: int
    end: int
    kind: str
    weight: str
    answers: tuple[Answer, ...]


def cloze(fields: Fields) -> AnyQuestion:
    """Return a text with gaps from one with embedded answers.

    Raises:
        UnfitError: if there is no gap, or one that Kense does not have.
    """
    source = fields.source_in(fields.element.find("questiontext"))
    found = _embedded(source)
    if not found:
        raise UnfitError("no-gap")
    gaps = tuple(_gap(fields, one, number) for number, one in enumerate(found, start=1))
    if len({one.weight or "1" for one in found}) > 1:
        fields.report.add("weights", fields.line)
    return _with_gaps(fields, _held(source, [(one.start, one.end) for one in found]), gaps)


def gap_choices(fields: Fields) -> AnyQuestion:
    """Return a text with gaps to select from one with numbered places; each group of choices is offered whole.

    Raises:
        UnfitError: if there is no place, or one whose choice is missing.
    """
    source = fields.source_in(fields.element.find("questiontext"))
    choices = [*fields.element.every("selectoption"), *fields.element.every("dragbox")]
    places = list(_PLACED.finditer(source))
    if not places:
        raise UnfitError("no-gap")
    gaps = tuple(_place(fields, int(place[1]), choices, number) for number, place in enumerate(places, start=1))
    if fields.element.every("dragbox") and not all(one.find("infinite") for one in choices):
        fields.report.add("group", fields.line)
    return _with_gaps(fields, _held(source, [place.span() for place in places]), gaps)


def _embedded(source: str) -> list[Embedded]:
    found: list[Embedded] = []
    place = 0
    while opening := _OPEN.search(source, place):
        answers, place = _alternatives(source, opening.end())
        if answers:
            found.append(Embedded(opening.start(), place, opening[2], opening[1], tuple(answers)))
    return found


def _alternatives(source: str, place: int) -> tuple[list[Answer], int]:
    """Return the alternatives of a gap and where it ends; none if it is not closed."""
    answers: list[Answer] = []
    while True:
        one = _ALTERNATIVE.match(source, place)
        assert one is not None  # every part of the pattern may be empty
        fraction = 1.0 if one[1] == "=" else float(one[1].strip("%")) / 100 if one[1] else 0.0
        answers.append(Answer(text=_unescaped(one[2]), fraction=fraction, feedback=_unescaped(one[3] or "")))
        place = one.end()
        sign = source[place : place + 1]
        if sign == "}":
            return answers, place + 1
        if sign != "~":
            return [], place
        place += 1


def _unescaped(text: str) -> str:
    return re.sub(r"\\([}#~/\"\\'])", r"\1", text).strip()


def _gap(fields: Fields, one: Embedded, number: int) -> Gap:
    full = [answer for answer in one.answers if answer.fraction >= 1]
    _tell_rest(fields, one)
    if one.kind in _NUMERIC:
        if not full:
            raise UnfitError("no-right")
        for answer in full[1:]:
            fields.report.add("other-answer", fields.line, text=answer.text)
        value, tolerance = number_within(full[0].text)
        return Gap(id=f"gap-{number}", kind="numeric", answer=value, tolerance=tolerance)
    if one.kind in _TYPED:
        return _typed_gap(fields, one, full, number)
    if one.kind.startswith(("MULTIR", "MR")):
        raise UnfitError("no-type", kind=one.kind)
    if len(full) != 1:
        raise UnfitError("several-right" if full else "no-right")
    names = Names()
    told = [(_words(fields, answer.text), answer) for answer in one.answers]
    options = tuple(
        Option(
            names.new(text, prefix="opt"),
            fields.builder.local(text or "…"),
            correct=answer is full[0],
            feedback=fields.builder.local(_words(fields, answer.feedback)),
        )
        for text, answer in told
    )
    return Gap(id=f"gap-{number}", kind="select", options=options)


def _typed_gap(fields: Fields, one: Embedded, full: list[Answer], number: int) -> Gap:
    if one.kind in _CASED:
        fields.report.add("case-matters", fields.line)
    forms = tuple(dict.fromkeys(filter(None, (texts.plain_words(_words(fields, answer.text)) for answer in full))))
    if not forms:
        raise UnfitError("no-right")
    return Gap(id=f"gap-{number}", kind="text", accepted={fields.builder.request.language: forms})


def _tell_rest(fields: Fields, one: Embedded) -> None:
    chosen = one.kind not in _NUMERIC | _TYPED
    for answer in one.answers:
        if (0 < answer.fraction < 1) or (not chosen and answer.fraction < 1 and answer.text != "*"):
            fields.report.add("partial-answer", fields.line, text=answer.text, percent=f"{answer.fraction * 100:g}")
        if answer.feedback and not chosen:
            fields.report.add("answer-feedback", fields.line, text=answer.feedback)


def _words(fields: Fields, text: str) -> str:
    return texts.from_auto(text.replace("\n", " "), fields.report, fields.line, fields.builder.request.language).body


def _place(fields: Fields, wanted: int, choices: list[Element], number: int) -> Gap:
    if not 1 <= wanted <= len(choices):
        raise UnfitError("no-right")
    right = choices[wanted - 1]
    group = right.words("group") or "1"
    names = Names()
    options = []
    for one in choices:
        if (one.words("group") or "1") != group:
            continue
        text = fields.text_in(one) or "…"
        options.append(Option(names.new(text, prefix="opt"), fields.builder.local(text), correct=one is right))
    return Gap(id=f"gap-{number}", kind="select", options=tuple(options))


def _held(source: str, spans: list[tuple[int, int]]) -> str:
    parts: list[str] = []
    last = 0
    for number, (start, end) in enumerate(spans, start=1):
        parts += [source[last:start], f"{_HOLD}{number}{_END}"]
        last = end
    return "".join([*parts, source[last:]])


def _with_gaps(fields: Fields, held: str, gaps: tuple[Gap, ...]) -> AnyQuestion:
    """Return the question; paragraphs before the first gap are its stem, the rest the text with gaps."""
    head = fields.head(source=held)
    paragraphs = head.stem.split("\n\n")
    first = next((at for at, text in enumerate(paragraphs) if _HOLD in text), None)
    if first is None or sorted(map(int, _HELD.findall(head.stem))) != list(range(1, len(gaps) + 1)):
        raise UnfitError("no-gap")
    stem, text = "\n\n".join(paragraphs[:first]), "\n\n".join(paragraphs[first:])
    whole = _HELD.sub(
        lambda found: f"{{{{gap-{found[1]}}}}}", GAP.sub(lambda found: found[0].replace("{{", "{ {"), text)
    )
    points = head.points if fields.element.find("defaultgrade") else float(len(gaps))
    told = msgspec.structs.replace(head, stem=stem, points=points)
    return ClozeQuestion(**fields.builder.common(told), text=fields.builder.local(whole), gaps=gaps)
