"""Things to import and export: pictures of a size, Word documents, and where the fixtures of others lie."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from app.interop import Format, format_named, format_of
from app.interop.common import Exported, Imported, Order, Picture, Request
from app.questions import AnyQuestion

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"
NAMES = [
    *("gift/examples.txt", "gift/testexport.gift.txt", "gift/testimport.gift.txt", "aiken/questions.aiken.txt"),
    *("moodle-xml/essay.xml", "moodle-xml/match.xml", "moodle-xml/multianswer.xml", "moodle-xml/multichoice.xml"),
    *("moodle-xml/nested_categories_with_questions.xml", "moodle-xml/numerical.xml"),
    *("moodle-xml/shortanswer.xml", "moodle-xml/truefalse.xml"),
]
ENGLISH = Request(language="en")


def fixture(name: str) -> tuple[Format, bytes]:
    """Return a fixture's format and bytes; the test is skipped where there are none."""
    path = FIXTURES / name
    if not path.exists():
        pytest.skip("Moodle's files (../shared/fixtures) are not on this PC")
    content = path.read_bytes()
    found = format_of(path, content)
    assert found is not None
    return found, content


def taken(name: str, text: str, request: Request = ENGLISH) -> Imported:
    """Return what a format reads of a text."""
    return format_named(name).read(text.encode(), request)


def only(name: str, text: str) -> AnyQuestion:
    """Return the one question of a text."""
    (question,) = taken(name, text).questions
    return question


def codes(imported: Imported | Exported) -> list[str]:
    return [loss.code for loss in imported.losses]


def written(name: str, imported: Imported) -> bytes:
    """Return what was imported in a format."""
    writer = format_named(name).write
    assert writer is not None
    pictures = {picture.id: picture for picture in imported.pictures}
    return writer(imported.questions, Order(language="en", pictures=pictures, kept=imported.kept)).content


def png(width: int, height: int) -> bytes:
    """Return a black picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\0" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


LETTER = Picture(id="sample-letter", file="sample-letter.png", content=png(200, 100))
"""The picture of the sample hotspot question."""

_STYLES = (
    '<w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="4"><w:name w:val="heading 4"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>'
)
_LISTS = (
    '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_LINKS = (
    '<Relationships><Relationship Id="r1" Target="media/desk.png"/><Relationship Id="r2" Target="media/logo.emf"/>'
    '<Relationship Id="r3" Target="https://example.org/"/></Relationships>'
)


def run(text: str, *looks: str) -> str:
    look = "".join(f"<w:{one}/>" for one in looks)
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", level: int | None = None) -> str:
    """Return a paragraph; with a level it is an item of the document's list."""
    numbering = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(one if one.startswith("<") else run(one) for one in runs)
    return f"<w:p><w:pPr>{name}{numbering}</w:pPr>{inner}</w:p>"


def picture(relation: str, alt: str = "") -> str:
    return f'<w:r><w:drawing><wp:docPr descr="{alt}"/><a:blip r:embed="{relation}"/></w:drawing></w:r>'


def docx(*body: str, document: str = "") -> bytes:
    """Return a Word document of these paragraphs and tables."""
    names = 'xmlns:w="w" xmlns:a="a" xmlns:r="r" xmlns:wp="wp" xmlns:m="m"'
    inner = document or f"<w:document {names}><w:body>{''.join(body)}</w:body></w:document>"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", inner)
        archive.writestr("word/styles.xml", _STYLES)
        archive.writestr("word/numbering.xml", _LISTS)
        archive.writestr("word/_rels/document.xml.rels", _LINKS)
        archive.writestr("word/media/desk.png", png(4, 2))
        archive.writestr("word/media/logo.emf", b"\1\0\0\0")
    return content.getvalue()
