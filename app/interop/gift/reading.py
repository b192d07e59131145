"""GIFT read: every question type of its documentation, in the order in which Moodle tells them apart."""

import re
from collections.abc import Callable, Iterator

import msgspec

from app.interop import texts
from app.interop.building import Answer, Builder, Head
from app.interop.common import MOST_FOUND, Imported, Kept, Request, UnfitError
from app.interop.decoding import is_too_large, text_of
from app.interop.gift.cutting import CATEGORY, Piece, pieces
from app.interop.losses import LossReport
from app.questions import AnyQuestion

# Escaped control characters while answers are taken apart; `decoding` lets none of these come in from outside.
_ESCAPED = {":": "\ufdd0", "#": "\ufdd1", "=": "\ufdd2", "{": "\ufdd3", "}": "\ufdd4", "~": "\ufdd5", "n": "\ufdd6"}
_BACKSLASH = "\ufdd7"
_PLAIN = str.maketrans({mark: "\n" if sign == "n" else sign for sign, mark in _ESCAPED.items()} | {_BACKSLASH: "\\"})

MOST_ANSWERS = 1_000

_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%")
_ORDERING = re.compile(r">\s*(-?\d*)\s*([A-Z_]*)([^\n]*)")
_TRUE, _FALSE = {"T", "TRUE"}, {"F", "FALSE"}


def read(content: bytes, request: Request) -> Imported:
    """Return all that a GIFT file holds; what has no type is kept as it stands. Nothing is raised for content."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(found=1, taken=0, losses=report.losses())
    reader = _GiftReader(request, report)
    return reader.read(text_of(content, report))


class _GiftReader:
    def __init__(self, request: Request, report: LossReport) -> None:
        self.builder = Builder(request, report)
        self.report = report
        self.category = ""
        self.questions: list[AnyQuestion] = []
        self.kept: list[Kept] = []

    def read(self, source: str) -> Imported:
        found = categories = 0
        for piece in pieces(source, self.report):
            found += 1
            if found > MOST_FOUND:
                self.report.tally("too-many", piece.line, whole=True, most=MOST_FOUND)
            elif piece.text.startswith(CATEGORY):
                categories += 1
                self.category = category_of(_plain(_escaped(piece.text.removeprefix(CATEGORY))))
            else:
                self._take(piece)
        return Imported(
            found=found,
            taken=categories + len(self.questions),
            questions=tuple(self.questions),
            kept=tuple(self.kept),
            losses=self.report.losses(),
        )

    def _take(self, piece: Piece) -> None:
        try:
            self.questions.append(_Piece(piece, self.builder, self.category).question())
        except UnfitError as error:
            self.kept.append(Kept(line=piece.line, raw=piece.raw, name=error.code))
            self.report.unfit(error, piece.line)


class _Piece:
    """One question being read."""

    def __init__(self, piece: Piece, builder: Builder, category: str) -> None:
        self.line = piece.line
        self.builder = builder
        self.report = builder.report
        self.source = piece
        self.category = category
        self.format = ""

    def question(self) -> AnyQuestion:
        """Return the question.

        Raises:
            UnfitError: if it is broken or of a type that Kense does not have.
        """
        name, rest = _named(_escaped(self.source.text))
        stem, answers, general = _parts(rest)
        told = self._told(stem)
        feedback = self._told(general).body if general else ""
        tags = [*self.source.tags, *([f"category:{self.category}"] if self.category else [])]
        head = Head(
            line=self.line,
            idnumber=self.source.idnumber,
            names=tuple(filter(None, (" ".join(_plain(name).split()),))),
            stem=told.body,
            document=told.document,
            tags=tuple(tags),
            general=feedback,
        )
        if answers is None:
            return self.builder.info(head)
        return self._kind(answers)(head, answers)

    def _kind(self, answers: str) -> Callable[[Head, str], AnyQuestion]:
        by_sign = {"": self._essay, "#": self._numeric, ">": self._ordering}
        if answers[:1] in by_sign:
            return by_sign[answers[:1]]
        if "~" in answers:
            return self._choice
        if "=" in answers and "->" in answers:
            return self._match
        if answers.partition("#")[0].strip().upper() in _TRUE | _FALSE:
            return self._truefalse
        return self._short

    def _essay(self, head: Head, answers: str) -> AnyQuestion:
        del answers
        return self.builder.essay(head)

    def _choice(self, head: Head, answers: str) -> AnyQuestion:
        single = "=" in answers
        found = [self._answer(part, full=mark == "=", weighed=mark != "=") for mark, part in _marked(answers, "=~")]
        return self.builder.choice(head, found, single=single)

    def _short(self, head: Head, answers: str) -> AnyQuestion:
        found = [self._answer(part, full=True, plain=True) for _, part in _marked(answers, "=")]
        return self.builder.short(head, found)

    def _match(self, head: Head, answers: str) -> AnyQuestion:
        pairs: list[tuple[str, str]] = []
        for _, part in _marked(answers, "="):
            left, arrow, right = part.partition("->")
            if not arrow:
                raise UnfitError("too-few")
            pairs.append((self._told(left).body, texts.from_plain(" ".join(_plain(right).split()))))
        return self.builder.match(head, pairs)

    def _truefalse(self, head: Head, answers: str) -> AnyQuestion:
        verdict, *feedback = answers.split("#", 2)
        wrong, right = [*(self._told(one).body for one in feedback), "", ""][:2]
        told = msgspec.structs.replace(head, right=right, wrong=wrong)
        return self.builder.truefalse(told, answer=verdict.strip().upper() in _TRUE)

    def _numeric(self, head: Head, answers: str) -> AnyQuestion:
        right, _, wrong = answers.removeprefix("#").partition("~")
        found = [self._answer(part, full=True, plain=True) for _, part in _marked(right, "=")]
        if wrong:
            _, _, feedback = wrong.partition("#")
            found.append(Answer(text="*", feedback=self._told(feedback).body))
        return self.builder.numeric(head, found)

    def _ordering(self, head: Head, answers: str) -> AnyQuestion:
        first = _ORDERING.match(answers)
        shown, kind = (first[1], first[2]) if first else ("", "")
        rest = answers[first.end() :] if first else answers[1:]
        items = [Answer(text=self._told(line).body) for line in rest.split("\n") if line.strip()]
        if kind not in {"", "ALL"} and shown.isdigit() and 0 < int(shown) < len(items):
            self.report.add("subset", self.line, shown=shown)
        return self.builder.order(head, items)

    def _answer(self, part: str, *, full: bool, plain: bool = False, weighed: bool = True) -> Answer:
        part = part.strip()
        weight = _WEIGHT.match(part) if weighed else None
        fraction = float(weight[1]) / 100 if weight else float(full)
        text, _, feedback = (part[weight.end() :] if weight else part).partition("#")
        told = " ".join(_plain(text).split()) if plain else self._told(text).body
        return Answer(text=told, fraction=fraction, feedback=self._told(feedback).body)

    def _told(self, text: str) -> texts.Told:
        """Return a text by the format it names, or by that of the question."""
        text = text.strip()
        found = _FORMAT.match(text)
        if found:
            text = text[found.end() :]
        kind = found[1] if found else self.format
        if found and not self.format:
            self.format = kind
        language = self.builder.request.language
        if kind == "markdown":
            return texts.from_markdown(_plain(text), self.report, self.line, language)
        # A line break in the file only wraps it; one that counts is written \n.
        unwrapped = _plain(re.sub(r"[ \t]*\n[ \t]*", " ", text))
        if kind == "html":
            return texts.from_html(unwrapped, self.report, self.line, language)
        if kind == "plain":
            return texts.Told("", texts.from_plain(unwrapped))
        return texts.from_auto(unwrapped, self.report, self.line, language)


def _escaped(text: str) -> str:
    """Return the text with its escaped signs set aside."""

    def aside(found: re.Match[str]) -> str:
        return _BACKSLASH if found[1] == "\\" else _ESCAPED[found[1]]

    return re.sub(r"\\([\\:#={}~n])", aside, text)


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


def _named(text: str) -> tuple[str, str]:
    if text.startswith("::"):
        name, closed, rest = text[2:].partition("::")
        return (name, rest.strip()) if closed else ("", text[2:])
    return "", text


def _parts(text: str) -> tuple[str, str | None, str]:
    """Return the question text, what stands in braces (None without braces), and the general feedback.

    Raises:
        UnfitError: if braces are not closed, or there are two groups.
    """
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return text, None, ""
    if start < 0 or end < start:
        raise UnfitError("braces")
    before, inside, after = text[:start], text[start + 1 : end].strip(), text[end + 1 :]
    if "{" in after or "}" in after or "{" in inside:
        raise UnfitError("second-answer")
    answers, hashes, general = inside.rpartition("####")
    stem = f"{before}_____{after}" if after.strip() else before
    return stem, (answers.strip() if hashes else inside), (general if hashes else "")


def _marked(text: str, marks: str) -> Iterator[tuple[str, str]]:
    """Yield each answer with the sign before it; what stands before the first sign is an answer if it is not empty."""
    if sum(map(text.count, marks)) > MOST_ANSWERS:
        raise UnfitError("too-long", most=MOST_ANSWERS)
    first, *rest = re.split(f"([{marks}])", text)
    if first.strip():
        yield "", first
    yield from zip(rest[::2], rest[1::2], strict=True)


def category_of(path: str) -> str:
    """Return a category without the words for the course that Moodle puts first."""
    return path.strip().removeprefix("$course$").strip("/ ").removeprefix("top/").strip("/ ")
