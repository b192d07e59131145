"""Aiken: a question, lettered choices, ANSWER: and a letter. One right choice, no feedback."""

import re

from app.interop import texts
from app.interop.building import Answer, Builder, Head
from app.interop.common import MOST_FOUND, Imported, Request, UnfitError
from app.interop.decoding import is_too_large, text_of
from app.interop.losses import LossReport
from app.questions import AnyQuestion

NAME = "aiken"
SUFFIXES = (".aiken", ".txt")

_CHOICE = re.compile(r"([A-Za-zА-Яа-яЁё])[.)]\s+(.*)")
_ANSWER = re.compile(r"(?:ANSWER|ОТВЕТ|ЖАУАП|ЖАУАБЫ)\s*:\s*(\S.*)?", re.IGNORECASE)


def looks_like(content: bytes) -> bool:
    """Tell whether a text file has an answer line below a lettered choice."""
    lines = [line.strip() for line in text_of(content[:100_000], LossReport()).splitlines()]
    return any(_CHOICE.match(lines[at - 1]) and _ANSWER.fullmatch(line) for at, line in enumerate(lines) if at)


def read(content: bytes, request: Request) -> Imported:
    """Return the questions of an Aiken file. Nothing is raised for content."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(found=1, taken=0, losses=report.losses())
    reader = _AikenReader(request, report)
    for number, line in enumerate(text_of(content, report).splitlines(), start=1):
        reader.line(number, line.strip())
    reader.end()
    return Imported(
        found=reader.found, taken=len(reader.questions), questions=tuple(reader.questions), losses=report.losses()
    )


class _AikenReader:
    """Takes line after line; an answer line ends a question."""

    def __init__(self, request: Request, report: LossReport) -> None:
        self.builder = Builder(request, report)
        self.report = report
        self.questions: list[AnyQuestion] = []
        self.found = 0
        self._first = 0
        self._stem: list[str] = []
        self._choices: list[tuple[str, str]] = []

    def line(self, number: int, words: str) -> None:
        """Take one line."""
        answer, choice = _ANSWER.fullmatch(words), _CHOICE.match(words)
        if answer and self._stem:
            self._ask((answer[1] or "").strip().rstrip(".)").upper())
        elif choice and self._stem:
            self._choices.append((choice[1].upper(), choice[2]))
        elif words and self._choices:
            self.end()  # a question whose answer line is missing
            self._begin(number, words)
        elif words:
            self._begin(number, words)

    def end(self) -> None:
        """Tell a question that was begun and has no answer line."""
        if self._stem:
            self.report.add("no-right", self._first, whole=True)
            self._clear()

    def _begin(self, number: int, words: str) -> None:
        self._first = self._first if self._stem else number
        self._stem.append(words)

    def _ask(self, letter: str) -> None:
        known = [name for name, _ in self._choices]
        answers = [
            Answer(text=texts.from_plain(text), fraction=float(letter in known and at == known.index(letter)))
            for at, (_, text) in enumerate(self._choices)
        ]
        head = Head(line=self._first, names=(), stem=texts.from_plain(" ".join(self._stem)))
        if self.found >= MOST_FOUND:
            self.report.tally("too-many", self._first, whole=True, most=MOST_FOUND)
        elif letter not in known:
            self.report.add("answer-mark", self._first, whole=True, text=letter)
        else:
            self._take(head, answers)
        self._clear()

    def _take(self, head: Head, answers: list[Answer]) -> None:
        try:
            self.questions.append(self.builder.choice(head, answers, single=True))
        except UnfitError as error:
            self.report.unfit(error, self._first, whole=True)

    def _clear(self) -> None:
        self.found += 1
        self._stem, self._choices = [], []
