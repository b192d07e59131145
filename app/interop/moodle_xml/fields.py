"""The fields that questions of all Moodle types share: texts with their formats and files, feedback, hints, tags."""

import math
import re
from html import unescape
from urllib.parse import unquote

from app.interop import texts
from app.interop.building import Answer, Builder, Head
from app.interop.decoding import clean
from app.interop.losses import LossReport
from app.interop.pictures import PictureShelf, decoded
from app.interop.xml_tree import Element

_DEFAULT_PENALTIES = {0.0, 0.1, 0.3333333, 1.0}
"""What Moodle writes unless somebody chose something."""

_PRESENTATION = ("answernumbering", "showstandardinstruction", "shownumcorrect", "showmisplaced")
_KNOWN = {
    *("name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "idnumber", "tags", "coursetags"),
    *("hint", "answer", "single", "shuffleanswers", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"),
    *("usecase", "units", "unitgradingtype", "unitpenalty", "showunits", "unitsleft", "subquestion", "responseformat"),
    *("responserequired", "responsefieldlines", "minwordlimit", "maxwordlimit", "attachments", "attachmentsrequired"),
    *("maxbytes", "filetypeslist", "graderinfo", "responsetemplate", "layouttype", "selecttype", "selectcount"),
    *("gradingtype", "showgrading", "numberingstyle", "selectoption", "dragbox", "drag", "drop", "file", "length"),
    *_PRESENTATION,
}
"""What is read, or what only says how Moodle shows a question."""

_IMAGE = re.compile(r"<img\b[^<>]{0,2000}>", re.IGNORECASE)
_SOURCE = re.compile(r"""\bsrc=["']([^"']*)["']""", re.IGNORECASE)
_ALT = re.compile(r"""\balt=["']([^"']*)["']""", re.IGNORECASE)

_DEFAULT_LOOKS = {"", "abc", "none", "0", "1"}


class Fields:
    """One question element, with what is needed to make a question of it."""

    def __init__(self, element: Element, builder: Builder, shelf: PictureShelf, category: str) -> None:
        self.element = element
        self.builder = builder
        self.shelf = shelf
        self.line = element.line
        self.report: LossReport = builder.report
        self._category = category

    def head(self, *, feedback: bool = True, source: str | None = None) -> Head:
        """Return what all types have; with `feedback`, what is said to right, partly right and wrong answers.

        `source` takes the place of the question text, whose format and files stay.
        """
        told = self._told(self.element.find("questiontext"), source)
        name = clean(self.element.words("name", "text"), self.report, self.line)
        idnumber = clean(self.element.words("idnumber"), self.report, self.line)
        penalty = self.number("penalty", 0.0)
        hints = tuple(filter(None, (self._told(one).body for one in self.element.every("hint"))))
        self._tell_presentation(penalty, has_hints=bool(hints))
        return Head(
            line=self.line,
            idnumber=idnumber,
            names=tuple(filter(None, (" ".join(name.split()),))),
            stem=told.body,
            document=told.document,
            points=self.number("defaultgrade", 1.0),
            tags=self._tags(),
            hints=hints,
            hint_cost=min(1.0, max(0.0, penalty)),
            right=self.text("correctfeedback") if feedback else "",
            partial=self.text("partiallycorrectfeedback") if feedback else "",
            wrong=self.text("incorrectfeedback") if feedback else "",
            general=self.text("generalfeedback"),
        )

    def text(self, *path: str) -> str:
        """Return a text along a path in the small markup, "" if there is none."""
        return self._told(self.element.find(*path)).body

    def text_in(self, element: Element | None) -> str:
        """Return the text of an element that holds one."""
        return self._told(element).body

    def plain_in(self, element: Element | None) -> str:
        """Return the text of an element as plain words, whatever format it names."""
        return " ".join(self.source_in(element).split())

    def answers(self, *, plain: bool = False) -> list[Answer]:
        """Return the answers with fractions of 1; texts are plain words or the small markup."""
        return [
            Answer(
                text=self.plain_in(one) if plain else self.text_in(one),
                fraction=_finite(one.attributes.get("fraction", "0"), 0.0) / 100,
                feedback=self.text_in(one.find("feedback")),
            )
            for one in self.element.every("answer")
        ]

    def number(self, tag: str, default: float) -> float:
        """Return a number; the default if it is missing or none."""
        return _finite(self.element.words(tag), default)

    def whole(self, tag: str) -> int:
        """Return a whole number from 0 to a million; 0 if it is missing or none."""
        return int(min(1_000_000, max(0.0, self.number(tag, 0.0))))

    def says(self, tag: str, *, default: bool) -> bool:
        """Tell what a yes-or-no element says; an empty one means yes."""
        found = self.element.find(tag)
        if found is None:
            return default
        return found.text.strip().lower() not in {"0", "false"}

    def tell_unknown(self) -> None:
        """Tell of fields that hold something and that no type of Moodle has."""
        for one in self.element.children:
            if one.tag not in _KNOWN and one.holds_words():
                self.report.add("not-read", one.line, name=one.tag)

    def source_in(self, element: Element | None) -> str:
        """Return the text of an element as it stands; old files and other programs leave out the <text> around it."""
        if element is None:
            return ""
        inner = element.find("text")
        return clean((inner.text if inner else element.text).strip(), self.report, element.line)

    def _told(self, element: Element | None, source: str | None = None) -> texts.Told:
        if element is None:
            return texts.Told("", "")
        if source is None:
            source = self.source_in(element)
        self._take_files(element, source)
        kind = element.attributes.get("format", "html").strip()
        language, line = self.builder.request.language, element.line
        if kind == "plain_text":
            return texts.Told("", texts.from_plain(source))
        if kind == "moodle_auto_format":
            return texts.from_auto(source, self.report, line, language)
        if kind == "markdown":
            return texts.from_markdown(source, self.report, line, language)
        return texts.from_html(source, self.report, line, language)

    def _take_files(self, element: Element, source: str) -> None:
        alts = _alts(source) if element.find("file") else {}
        for one in element.every("file"):
            name = one.attributes.get("name", "")
            if self.shelf.add(name, decoded(one.text), alts.get(name, "")) is None:
                self.report.add("file", one.line, name=name)

    def _tags(self) -> tuple[str, ...]:
        found = [clean(one.words("text"), self.report, one.line) for one in self._tag_elements()]
        return (*found, f"category:{self._category}") if self._category else tuple(found)

    def _tag_elements(self) -> list[Element]:
        parents = [*self.element.every("tags"), *self.element.every("coursetags")]
        return [tag for parent in parents for tag in parent.every("tag")]

    def _tell_presentation(self, penalty: float, *, has_hints: bool) -> None:
        looks = any(self.element.words(tag) not in _DEFAULT_LOOKS for tag in _PRESENTATION)
        tries = not has_hints and not any(math.isclose(penalty, one, abs_tol=0.001) for one in _DEFAULT_PENALTIES)
        if looks or tries or self.element.words("hidden") == "1":
            self.report.tally("presentation", self.line)


def _alts(html: str) -> dict[str, str]:
    """Return what pictures in a text say to those who do not see them, by file name."""
    found: dict[str, str] = {}
    for image in _IMAGE.findall(html):
        source, alt = _SOURCE.search(image), _ALT.search(image)
        if source and alt:
            found[unquote(source[1]).rpartition("/")[2]] = " ".join(unescape(alt[1]).split())
    return found


def _finite(text: str, default: float) -> float:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return default
    return number if math.isfinite(number) else default
