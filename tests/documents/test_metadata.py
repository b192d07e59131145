"""What a PDF says about itself."""

import xml.etree.ElementTree as ET
from datetime import date

from app.documents.metadata import Description, xmp

DESCRIPTION = Description(
    title="Анықтама: Нұрлан <Айгүл> & Ко", subject="«Курс»", keywords="S-1", language="kk", day=date(2026, 11, 24)
)


def test_the_xmp_packet_is_xml_whatever_the_name_holds():
    packet = xmp(DESCRIPTION).decode()
    tree = ET.fromstring(packet[packet.index("<x:") : packet.index("<?xpacket end")])  # noqa: S314 - our own text
    namespace = {"dc": "http://purl.org/dc/elements/1.1/"}
    title = tree.find(".//dc:title", namespace)
    assert "".join(title.itertext()) == "Анықтама: Нұрлан <Айгүл> & Ко"


def test_the_xmp_packet_carries_the_day_of_the_document():
    assert b"<xmp:CreateDate>2026-11-24</xmp:CreateDate>" in xmp(DESCRIPTION)
