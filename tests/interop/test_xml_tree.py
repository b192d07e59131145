"""XML of strangers."""

from xml.sax import SAXParseException

import pytest

from app.interop.losses import LossReport
from app.interop.xml_tree import DEEPEST, MOST_ELEMENTS, elements, parsed


def test_tree_knows_texts_attributes_and_lines() -> None:
    root = parsed('<question type="x">\n<name><text>a<![CDATA[<b>]]></text></name>\n<hint/></question>', 7)
    assert (root.tag, root.attributes, root.line) == ("question", {"type": "x"}, 7)
    assert root.words("name", "text") == "a<b>"
    assert [one.line for one in root.children] == [8, 9]
    assert root.find("name", "nothing") is None


@pytest.mark.parametrize(
    "source",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<!DOCTYPE a><a/>",
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        "<a>" * (DEEPEST + 1) + "</a>" * (DEEPEST + 1),
        "<a>" + "<b/>" * MOST_ELEMENTS + "</a>",
    ],
)
def test_entities_depths_and_numbers_without_a_limit_are_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parsed(source)


@pytest.mark.parametrize("source", ["", "<a>", "<a></b>", "text", "<a>&nbsp;</a>"])
def test_what_is_not_well_formed_is_refused(source: str) -> None:
    with pytest.raises(SAXParseException):
        parsed(source)


def test_elements_come_with_their_source_and_line() -> None:
    source = (
        '<quiz>\r\n<!-- <question/> -->\r\n<question a="1">x</question >\n<question><![CDATA[</question>]]></question>'
    )
    found = list(elements(source, "question", LossReport()))
    assert [(one.line, one.raw) for one in found] == [
        (3, '<question a="1">x</question >'),
        (4, "<question><![CDATA[</question>]]></question>"),
    ]


def test_element_that_is_not_closed_ends_where_the_next_begins() -> None:
    report = LossReport()
    found = list(elements("<quiz><question>\n<question>x</question></quiz>", "question", report))
    assert [one.element is None for one in found] == [True, False]
    assert [(loss.code, loss.whole) for loss in report.losses()] == [("not-xml", True)]
