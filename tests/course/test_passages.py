"""Marks in a block's HTML stand at the words that were chosen, whatever tags and entities are between them."""

import re

import pytest

from app.base.i18n import LANGUAGES
from app.course.markup import plain_text
from app.course.passages import END, MARK, span_of, with_marks
from app.course.structure import Course


def marked(html: str, quote: str) -> str:
    """Return the HTML with a quote of its plain text marked."""
    text = plain_text(html)
    start = text.index(quote)
    return with_marks(html, [span_of(text, start, start + len(quote))])


def told(html: str) -> str:
    """Return the words inside marks."""
    return "".join(re.findall(re.escape(MARK) + "(.*?)" + re.escape(END), html))


def test_words_of_one_paragraph_are_marked() -> None:
    assert marked("<p>One two three</p>", "two") == f"<p>One {MARK}two{END} three</p>"


def test_mark_goes_around_tags_inside_it() -> None:
    html = marked("<p>One <strong>two</strong> three</p>", "One two three")
    assert html == f"<p>{MARK}One {END}<strong>{MARK}two{END}</strong>{MARK} three{END}</p>"


def test_entity_is_one_letter() -> None:
    assert marked("<p>A &amp; B &lt; C</p>", "& B <") == f"<p>A {MARK}&amp; B &lt;{END} C</p>"


def test_mark_over_two_list_items_leaves_the_list_whole() -> None:
    html = marked("<ul><li>one</li><li>two</li></ul>", "one two")
    assert html == f"<ul><li>{MARK}one{END}</li><li>{MARK}two{END}</li></ul>"


def test_two_marks_stand_beside_each_other() -> None:
    text = "one two three"
    html = with_marks(f"<p>{text}</p>", [span_of(text, 0, 3), span_of(text, 8, 13)])
    assert told(html) == "onethree"


def test_nothing_to_mark_changes_nothing() -> None:
    assert with_marks("<p>One</p>", []) == "<p>One</p>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_change_no_word_of_the_shipped_course(course: Course, language: str) -> None:
    for texts in course.lessons.values():
        for block in texts[language].blocks:
            text = plain_text(block.html)
            third = len(text) // 3
            span = span_of(text, third, 2 * third)
            html = with_marks(block.html, [span])
            assert plain_text(html) == text
            assert "".join(plain_text(told(html)).split()) == "".join(text[third : 2 * third].split())
