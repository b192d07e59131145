"""Moodle XML read: questions of the types that Kense has, the others kept as they stand."""

from app.interop import texts
from app.interop.building import Builder
from app.interop.common import MOST_FOUND, Imported, Kept, Request, UnfitError
from app.interop.decoding import clean, is_too_large, text_of
from app.interop.gift.reading import category_of
from app.interop.losses import LossReport
from app.interop.moodle_xml.fields import Fields
from app.interop.moodle_xml.kinds import KINDS, unknown
from app.interop.pictures import PictureShelf
from app.interop.xml_tree import Element, elements
from app.questions import AnyQuestion


def read(content: bytes, request: Request) -> Imported:
    """Return all that a Moodle XML file holds. Nothing is raised for content; entities and DOCTYPEs are refused."""
    report = LossReport()
    if is_too_large(content, report):
        return Imported(found=1, taken=0, losses=report.losses())
    return _MoodleReader(request, report).read(text_of(content, report))


class _MoodleReader:
    def __init__(self, request: Request, report: LossReport) -> None:
        self.builder = Builder(request, report)
        self.report = report
        self.shelf = PictureShelf(request.media)
        self.category = ""
        self.questions: list[AnyQuestion] = []
        self.kept: list[Kept] = []

    def read(self, source: str) -> Imported:
        found = categories = 0
        for one in elements(source, "question", self.report):
            found += 1
            if one.element is None:
                continue
            if found > MOST_FOUND:
                self.report.tally("too-many", one.line, whole=True, most=MOST_FOUND)
            elif one.element.attributes.get("type") == "category":
                categories += 1
                self._categorise(one.element)
            else:
                self._take(one.element, one.line, one.raw)
        if not found and source.strip():
            found = 1
            self.report.add("not-a-package", 1, problem="no <question>", whole=True)
        return Imported(
            found=found,
            taken=categories + len(self.questions),
            questions=tuple(self.questions),
            pictures=self.shelf.pictures(),
            kept=tuple(self.kept),
            losses=self.report.losses(),
        )

    def _take(self, element: Element, line: int, raw: str) -> None:
        kind = element.attributes.get("type", "").strip()
        try:
            fields = Fields(element, self.builder, self.shelf, self.category)
            self.questions.append(KINDS.get(kind, unknown)(fields))
            fields.tell_unknown()
        except UnfitError as error:
            self.kept.append(Kept(line=line, raw=raw, name=kind))
            self.report.unfit(error, line)

    def _categorise(self, element: Element) -> None:
        path = clean(element.words("category", "text"), self.report, element.line)
        self.category = category_of(" ".join(path.split()))
        info = element.words("info", "text")
        if info and texts.plain_words(texts.from_html(info, LossReport(), 0).body):
            self.report.add("category-info", element.line, name=self.category)
