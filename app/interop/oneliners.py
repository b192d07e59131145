"""One-liners, the quickest way to type questions: `*` before a right answer, `-` before a wrong one.

    Who registers a letter?
    * The office that received it => Yes, on the same day.
    - The writer
    => It is always registered.

A blank line ends a question. `=>` begins feedback: behind an answer its own, on a line before the answers or behind a
blank start what is said to everybody. Several stars make a choice of several; stars alone are accepted typed answers.
"""

import re
from typing import NamedTuple

from app.interop import texts
from app.interop.building import Answer, Builder, Head
from app.interop.common import MOST_FOUND, Imported, Request, UnfitError
from app.interop.decoding import is_too_large, text_of
from app.interop.losses import LossReport
from app.questions import AnyQuestion

NAME = "oneliners"
SUFFIXES = (".txt",)

_ANSWER = re.compile(r"([*\-–—])\s+(\S.*)|([*\-–—])(\S.*)")
_ARROW = re.compile(r"\s*=>\s*")


class _Line(NamedTuple):
    number: int
    words: str


def looks_like(content: bytes) -> bool:
    """Tell whether a text file has a star line right below or above another answer, and no answers in braces."""
    text = text_of(content[:100_000], LossReport())
    lines = [line.strip() for line in text.splitlines()]
    star = any(line.startswith("*") and at and lines[at - 1] for at, line in enumerate(lines))
    return star and not re.search(r"(?<!\\)\{", text)


def read(content: bytes, request: Request) -> Imported:
    """Return the questions of a text of one-liners. Nothing is raised for content."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(found=1, taken=0, losses=report.losses())
    builder = Builder(request, report)
    blocks = _blocks(text_of(content, report))
    questions: list[AnyQuestion] = []
    for at, block in enumerate(blocks):
        line = block[0].number
        if at >= MOST_FOUND:
            report.tally("too-many", line, whole=True, most=MOST_FOUND)
            continue
        try:
            questions.append(_question(block, builder))
        except UnfitError as error:
            report.unfit(error, line, whole=True)
    return Imported(found=len(blocks), taken=len(questions), questions=tuple(questions), losses=report.losses())


def _blocks(text: str) -> list[list[_Line]]:
    found: list[list[_Line]] = [[]]
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            found[-1].append(_Line(number, line.strip()))
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def _question(block: list[_Line], builder: Builder) -> AnyQuestion:
    stem: list[str] = []
    answers: list[Answer] = []
    general = ""
    for line in block:
        found = _ANSWER.fullmatch(line.words)
        if line.words.startswith("=>"):
            general = _joined(general, line.words[2:])
        elif found and stem:
            text, *feedback = _ARROW.split(found[2] or found[4], maxsplit=1)
            right = (found[1] or found[3]) == "*"
            answers.append(
                Answer(text=text.strip(), fraction=float(right), feedback=texts.from_plain("".join(feedback)))
            )
        elif answers:
            raise UnfitError("stray", text=line.words)
        else:
            stem.append(line.words)
    head = Head(
        line=block[0].number, names=(), stem=texts.from_plain("\n".join(stem)), general=texts.from_plain(general)
    )
    return _of_answers(head, answers, builder)


def _of_answers(head: Head, answers: list[Answer], builder: Builder) -> AnyQuestion:
    right = sum(answer.fraction > 0 for answer in answers)
    if not answers:
        raise UnfitError("too-few")
    if right == len(answers):
        return builder.short(head, answers)
    marked = [
        Answer(
            text=texts.from_plain(one.text),
            fraction=one.fraction or (-1.0 if right > 1 else 0.0),
            feedback=one.feedback,
        )
        for one in answers
    ]
    return builder.choice(head, marked, single=right <= 1)


def _joined(before: str, words: str) -> str:
    return f"{before}\n{words.strip()}" if before else words.strip()
