"""A DOCX file taken apart: styles, numbering and links looked up, every run with its look."""

from collections.abc import Iterator
from posixpath import normpath
from xml.sax import SAXParseException

import msgspec

from app.interop.decoding import clean
from app.interop.docx.parts import Grid, Paragraph, Part, Piece
from app.interop.losses import LossReport
from app.interop.pictures import PictureShelf
from app.interop.xml_tree import Element, parsed
from app.interop.zipped import Package, PackageError

MOST_ELEMENTS = 400_000

_DOCUMENT = "word/document.xml"
_THROUGH = {"ins", "smartTag", "sdt", "sdtContent", "fldSimple", "hyperlink", "moveTo", "customXml", "dir", "bdo"}
_GONE = {"del", "moveFrom"}
_NOTES = {"footnoteReference", "endnoteReference", "commentReference"}
_OFF = {"0", "false", "none"}
_OBJECTS = {"drawing", "pict", "object", "AlternateContent"}


class Document:
    """An opened document; `parts` yields its paragraphs and tables.

    Raises:
        PackageError: if the file is damaged, a bomb, or no DOCX.
    """

    def __init__(self, content: bytes, shelf: PictureShelf, report: LossReport) -> None:
        self._package = Package(content)
        self._shelf, self._report = shelf, report
        root = self._tree(_DOCUMENT)
        body = root.find("body") if root else None
        if body is None:
            raise PackageError("no Word document")
        self._body = body
        self._styles = self._heading_styles()
        self._bullets = self._list_kinds()
        self._links = self._relations()
        self._number = 0

    def parts(self) -> Iterator[Part]:
        """Yield paragraphs and tables that hold something."""
        yield from self._parts(self._body)

    def _parts(self, parent: Element) -> Iterator[Part]:
        for one in parent.children:
            if one.tag == "p":
                paragraph = self._paragraph(one)
                if paragraph.text or any(piece.picture for piece in paragraph.pieces):
                    yield paragraph
            elif one.tag == "tbl":
                yield self._grid(one)
            elif one.tag in _THROUGH:
                yield from self._parts(one)

    def _paragraph(self, element: Element) -> Paragraph:
        self._number += 1
        style = _value(element.find("pPr", "pStyle"))
        level, kind = self._list_place(element)
        heading = self._styles.get(style)
        outline = _value(element.find("pPr", "outlineLvl"))
        if heading is None and outline.isdecimal() and int(outline) < 9:
            heading = int(outline) + 1
        return Paragraph(
            number=self._number,
            pieces=tuple(self._pieces(element)),
            heading=heading,
            list_level=level if heading is None else None,
            numbered=kind,
        )

    def _list_place(self, element: Element) -> tuple[int | None, bool]:
        numbering = element.find("pPr", "numPr")
        name = _value(numbering.find("numId")) if numbering else ""
        if numbering is None or name in {"", "0"}:
            return None, False
        written = _value(numbering.find("ilvl"))
        level = min(8, int(written)) if written.isdecimal() else 0
        return level, self._bullets.get((name, level), False)

    def _pieces(self, parent: Element) -> Iterator[Piece]:
        for one in parent.children:
            if one.tag == "r":
                yield from self._run(one)
            elif one.tag in _THROUGH:
                if one.tag == "hyperlink" and (target := self._links.get(one.attributes.get("r:id", ""))):
                    self._report.add("link", self._number, target=target)
                yield from self._pieces(one)
            elif one.tag in _GONE:
                self._report.tally("deleted", self._number)
            elif one.tag in {"oMath", "oMathPara"}:
                letters = _letters(one)
                self._report.add("equation", self._number, text=letters)
                yield Piece(text=letters)
            elif one.tag in _OBJECTS:
                yield from self._object(one)

    def _run(self, run: Element) -> Iterator[Piece]:
        look = run.find("rPr")
        if look and _on(look.find("vanish")):
            self._report.tally("deleted", self._number)
            return
        bold, italic = (bool(look) and _on(look.find(tag)) for tag in ("b", "i")) if look else (False, False)
        marked = bool(look) and (_on(look.find("u")) or _on(look.find("highlight"))) if look else False
        for one in run.children:
            text = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}.get(one.tag, "")
            if one.tag == "t":
                text = clean(one.text, self._report, self._number)
            elif one.tag in _OBJECTS:
                yield from self._object(one)
            elif one.tag in _NOTES:
                self._report.tally("note", self._number)
            elif one.tag in {"sym", "ruby"}:
                self._report.tally("formatting", self._number)
            if text:
                yield Piece(text=text, bold=bold, italic=italic, marked=marked)

    def _object(self, element: Element) -> Iterator[Piece]:
        """Yield the picture of a drawing; anything else that is drawn is told."""
        blip, old = element.below("blip"), element.below("imagedata")
        name = blip.attributes.get("r:embed", "") if blip else old.attributes.get("r:id", "") if old else ""
        target = self._links.get(name, "")
        if not target:
            self._report.add("box", self._number)
            return
        described = element.below("docPr")
        alt = " ".join(clean(described.attributes.get("descr", "") if described else "", self._report).split())
        picture = self._shelf.add(target, self._package.read(normpath(f"word/{target}")), alt)
        if picture is None:
            self._report.add("file", self._number, name=target)
        else:
            yield Piece(picture=picture)

    def _grid(self, table: Element) -> Grid:
        first = self._number + 1
        rows: list[tuple[tuple[Piece, ...], ...]] = []
        merged = False
        for row in table.every("tr"):
            cells: list[tuple[Piece, ...]] = []
            for cell in row.every("tc"):
                span = _value(cell.find("tcPr", "gridSpan"))
                merged = merged or bool(span) or cell.find("tcPr", "vMerge") is not None
                cells.append(self._cell(cell))
                cells += [()] * (min(60, int(span)) - 1 if span.isdecimal() else 0)
            rows.append(tuple(cells))
        if merged:
            self._report.add("merged", first)
        width = max((len(row) for row in rows), default=0)
        return Grid(number=first, rows=tuple((*row, *[()] * (width - len(row))) for row in rows))

    def _cell(self, cell: Element) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        for part in self._parts(cell):
            if isinstance(part, Grid):
                self._report.add("merged", part.number)
                inner = [piece for row in part.rows for one in row for piece in (*one, Piece(text=" "))]
            else:
                inner = list(part.pieces)
            pieces += [Piece(text=" "), *inner] if pieces else inner
        return tuple(pieces)

    def _tree(self, name: str) -> Element | None:
        source = self._package.xml(name)
        if not source:
            return None
        try:
            return parsed(source, most=MOST_ELEMENTS, prefixes=False)
        except (SAXParseException, ValueError) as error:
            raise PackageError(f"{name} is damaged") from error

    def _heading_styles(self) -> dict[str, int]:
        """Return the level of every style that is a heading, whatever language Word speaks: names stay English."""
        root = self._tree("word/styles.xml")
        found: dict[str, int] = {}
        for style in root.every("style") if root else []:
            name = _value(style.find("name")).lower()
            level = name.removeprefix("heading ").strip()
            if name == "title":
                found[style.attributes.get("w:styleId", "")] = 0
            elif name.startswith("heading ") and level.isdecimal():
                found[style.attributes.get("w:styleId", "")] = max(1, min(9, int(level)))
        return found

    def _list_kinds(self) -> dict[tuple[str, int], bool]:
        """Return for every list and level whether it is numbered."""
        root = self._tree("word/numbering.xml")
        abstract: dict[str, dict[int, bool]] = {}
        for one in root.every("abstractNum") if root else []:
            abstract[one.attributes.get("w:abstractNumId", "")] = {
                int(level.attributes.get("w:ilvl", "0")): _value(level.find("numFmt")) not in {"bullet", "none", ""}
                for level in one.every("lvl")
                if level.attributes.get("w:ilvl", "0").isdecimal()
            }
        found: dict[tuple[str, int], bool] = {}
        for one in root.every("num") if root else []:
            levels = abstract.get(_value(one.find("abstractNumId")), {})
            found |= {(one.attributes.get("w:numId", ""), level): kind for level, kind in levels.items()}
        return found

    def _relations(self) -> dict[str, str]:
        root = self._tree("word/_rels/document.xml.rels")
        return {
            one.attributes.get("Id", ""): one.attributes.get("Target", "")
            for one in (root.every("Relationship") if root else [])
        }


def _value(element: Element | None) -> str:
    return element.attributes.get("w:val", "") if element else ""


def _on(element: Element | None) -> bool:
    """Tell whether a look is switched on; without a value it is."""
    return element is not None and element.attributes.get("w:val", "1").lower() not in _OFF


def _letters(element: Element) -> str:
    """Return all letters of an equation in their order."""
    found: list[str] = []
    todo = [element]
    while todo:
        one = todo.pop()
        found.append(one.text.strip())
        todo += reversed(one.children)
    return " ".join(filter(None, found))


def no_pictures(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return only the words."""
    return tuple(msgspec.structs.replace(piece, picture=None) for piece in pieces if piece.text)
