"""Texts of other programs in the small markup: what stays, what is told, and that nothing more is meant than was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.course.inline import inline_html
from app.interop import texts
from app.interop.losses import LossReport


def told(html: str, language: str = "en") -> tuple[str, list[str]]:
    """Return HTML as a text, with the codes of what was told."""
    report = LossReport()
    return texts.from_html(html, report, 1, language).body, [loss.code for loss in report.losses()]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain words", "plain words"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<b>bold</b> and <em>leaning</em>, <code>a = 1</code>", "**bold** and *leaning*, `a = 1`"),
        ("<b> spaced </b>words", "**spaced** words"),
        ("<p>a<b></b>b</p>", "ab"),
        ("<b>one<br>two</b>", "**one**\n**two**"),
        ("<ul><li>one</li><li><p>two</p></li></ul>after", "• one\n• two\n\nafter"),
        ("<ol><li>one<ul><li>deep</li></ul></li><li>two</li></ol>", "1. one\n• deep\n2. two"),
        ("<h3>Title</h3>text", "**Title**\n\ntext"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c\u00a0d"),
        ("a < b and c > d", "a < b and c > d"),
        ("H<sub>2</sub>O and m<sup>2</sup>", "H₂O and m²"),
        ("<div><div>deep</div></div>", "deep"),
        ("  many \n  spaces\t here ", "many spaces here"),
        ("", ""),
    ],
)
def test_html_keeps_words_paragraphs_and_styles(html: str, text: str) -> None:
    assert told(html) == (text, [])


@pytest.mark.parametrize(
    ("html", "text", "code"),
    [
        ("a<script>alert(1)</script>b", "ab", "script"),
        ("<style>p{}</style>x", "x", "script"),
        ("<svg onload=alert(1)></svg>out", "out", "script"),
        ("<iframe src='http://a'></iframe>x", "x", "script"),
        ('<a href="https://example.org">site</a>', "site", "link"),
        ('<img src="@@PLUGINFILE@@/flag.png" alt="Our flag">', "[Our flag]", "picture"),
        ('<img src="a/flag.png">', "[flag.png]", "picture"),
        ("<blink>x</blink>", "x", "tag"),
        ("<u>under</u>", "under", "formatting"),
        ("x<sup>n</sup>", "xn", "formatting"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d", "table"),
        (r"it is \(x^2\) then", r"it is \(x^2\) then", "formula"),
    ],
)
def test_what_texts_cannot_hold_is_told(html: str, text: str, code: str) -> None:
    assert told(html) == (text, [code])


@pytest.mark.parametrize(
    "html", ["<p onclick=alert(1)>x</p>", "<img src=x onerror=alert(1) alt=x>", '<a href="javascript:alert(1)">x</a>']
)
def test_nothing_that_runs_stays(html: str) -> None:
    assert told(html)[0].strip("[]") == "x"


def test_text_in_several_languages_gives_the_wanted_one() -> None:
    html = '<span class="multilang" lang="en">Yes</span><span class="multilang" lang="kk">Иә</span>!'
    assert told(html, "kk") == ("Иә!", ["multilang"])
    assert told(html, "ru") == ("Yes!", ["multilang"])


def test_quotation_before_the_question_is_its_document() -> None:
    found = texts.from_html("<blockquote><p>Dear office</p><p>Mend it.</p></blockquote><p>Who?</p>", LossReport(), 1)
    assert found == ("Dear office\n\nMend it.", "Who?")


def test_text_that_is_only_a_quotation_is_the_question() -> None:
    assert texts.from_html("<blockquote>Who?</blockquote>", LossReport(), 1) == ("", "Who?")


@pytest.mark.parametrize("words", ["*not italics*", "**not bold**", "`no code`", "a *b c* d"])
def test_words_never_become_markup_by_chance(words: str) -> None:
    shown = inline_html(texts.from_plain(words))
    assert "<" not in shown


def test_stars_that_mean_nothing_stay_stars() -> None:
    assert texts.from_plain("2 * 3 = 6, a*b*c") == "2 * 3 = 6, a*b*c"


def test_markdown_is_taken_as_what_it_shows() -> None:
    found = texts.from_markdown("Who is **buried**?\n\n- one\n- *two*", LossReport(), 1)
    assert found.body == "Who is **buried**?\n\n• one\n• *two*"


def test_text_of_unknown_kind_is_html_only_if_it_has_tags() -> None:
    assert texts.from_auto("if a<b then\nc", LossReport(), 1).body == "if a<b then\nc"
    assert texts.from_auto("<b>a</b>\nc", LossReport(), 1).body == "**a**\nc"


def test_very_deep_html_is_read() -> None:
    assert told("<div>" * 3000 + "x" + "</div>" * 3000)[0] == "x"


PARTS = (
    *("<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<p>", "</p>", "<br>", "<ul>", "<li>", "</ul>", "<td>", "_"),
    *("*", "**", "`", " ", "a", "b c", "\n", "&nbsp;", "&lt;", "• ", "1. ", "<blockquote>", "</blockquote>"),
)
HTML = st.lists(st.sampled_from(PARTS), max_size=14).map("".join)


@given(html=HTML)
@settings(max_examples=200, deadline=None)
def test_text_that_was_read_goes_out_and_in_again_unchanged(html: str) -> None:
    found = texts.from_html(html, LossReport(), 1)
    shown = texts.with_document(found.document, found.body)
    assert texts.from_html(shown, LossReport(), 1) == found
