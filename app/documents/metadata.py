"""What a PDF says about itself: title, author and language, in the document information and as XMP."""

from datetime import date
from html import escape
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PRODUCER = "Kense"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>{keywords}</dc:identifier>
<pdf:Keywords>{keywords}</pdf:Keywords>
<xmp:CreatorTool>{author}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class Description(msgspec.Struct, frozen=True, kw_only=True):
    """A document's words about itself; names stand here as text even where a font draws them as shapes."""

    title: str
    subject: str
    keywords: str
    language: str
    day: date
    author: str = PRODUCER


def describe(canvas: "Canvas", description: Description) -> None:
    """Write the description into the document that the canvas draws."""
    canvas.setTitle(description.title)
    canvas.setSubject(description.subject)
    canvas.setKeywords(description.keywords)
    canvas.setAuthor(description.author)
    canvas.setCreator(PRODUCER)
    # The day on the page, not the time of this run: the same data give the same bytes.
    canvas.setDateFormatter(lambda *_: f"D:{description.day:%Y%m%d}000000")
    canvas.setCatalogEntry("Lang", description.language)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setCatalogEntry("Metadata", _metadata_stream(description))


def xmp(description: Description) -> bytes:
    """Return the description as an XMP packet."""
    fields = {name: escape(str(value)) for name, value in msgspec.structs.asdict(description).items()}
    return _XMP.format(**fields).encode()


def _metadata_stream(description: Description) -> object:
    from reportlab.pdfbase.pdfdoc import XMP

    stream = XMP(creator=lambda _: xmp(description))
    stream.filters = ()  # search programs look for the packet without unpacking the file
    return stream
