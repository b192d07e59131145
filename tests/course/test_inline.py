"""Texts of questions: a few marks, everything else as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.course.inline import inline_html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One line.", "One line."),
        ("  One\nparagraph. ", "One<br>paragraph."),
        ("Two.\n\nParagraphs.", "<p>Two.</p><p>Paragraphs.</p>"),
        ("**bold** and *slanted* and `code`", "<strong>bold</strong> and <em>slanted</em> and <code>code</code>"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("", ""),
    ],
)
def test_question_text_as_html(text: str, html: str) -> None:
    assert inline_html(text) == html


@given(st.text(alphabet="<>&*`\n ab\"'="))
def test_no_tag_but_those_of_the_marks_gets_in(text: str) -> None:
    html = inline_html(text)
    for tag in ("p", "/p", "br", "strong", "/strong", "em", "/em", "code", "/code"):
        html = html.replace(f"<{tag}>", "")
    assert "<" not in html
