"""Plain text is turned into HTML without Markdown, and comes out exactly as Markdown would have made it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.base.paths import PROGRAM
from app.course import markup
from app.course.plain_markup import plain_html

PIECES = [
    *("word", "Сөз", "сто №5", "x", "7", "1. ", "2. ", "1) ", "10.", "a_b", "×", "−1", "°", "²", "%", "@", "☐"),
    *(" ", "  ", " – ", "–", "-", "- ", "+", "+ ", "=", "(", ")", "«", "»", "“", "”", "'", '"', ":", ": ", "!", "?"),
    *("**strong**", "*em*", "**a b:**", "**(1)**", "*«a»*", "**", "*", "* ", "_", "[x]", "[ ]", "[", "^", "`", "\\"),
    *("[a link](term:e-gov)", "[«x»](lesson:one)", "{law:a.b.days}", "{law:a.b|gen}", "{", "}", "&", "<", "\t"),
    *("/", "///", "…", ", ", ".", ";", "|", " | ", "| ", "#", "## ", "### ", "> ", ">", "\n", "\n\n", "\n> "),
    *("\n>\n> ", "\n- ", "\n1. ", "\n2. ", "\n| a | b |", "\n|---|---|\n| c | **d** |"),
]
"""What matters to Markdown or stands beside it in courses."""

WORDS = st.lists(st.sampled_from([one for one in PIECES if "\n" not in one]), min_size=1, max_size=4).map("".join)
"""A line of them; several make the blocks below."""


def block_of(kind: str, words: list[str]) -> str:
    if kind == "table":
        rows = [f"| {one} | {other} |" for one, other in zip(words, [*words[1:], "x"], strict=True)]
        return "\n".join([rows[0], "|---|---|", *rows[1:]])
    begins = {"list": "- ", "quotation": "> ", "heading": "## ", "paragraph": ""}
    if kind == "steps":
        return "\n".join(f"{number}. {one}" for number, one in enumerate(words, start=1))
    return "\n".join(begins[kind] + one for one in words)


KINDS = ("paragraph", "table", "list", "steps", "quotation", "heading")
BLOCKS = st.builds(block_of, st.sampled_from(KINDS), st.lists(WORDS, min_size=1, max_size=4))
TEXTS = st.lists(BLOCKS, min_size=1, max_size=3).map("\n\n".join)


@settings(max_examples=400, deadline=None)
@given(TEXTS | st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example("**a:**, *b* (**c**) «*d*»")
@example("![a](term:b)")
@example("++a++ ==b==")
@example("a __b__ _c_")
@example("- a\n\n- b")
@example("> a\n\n> b")
@example("1. a\n\n2. b")
@example("2. a\n3. b")
@example("1. a\n\n| b | c |\n|---|---|\n| d | e |")
@example("a\n=")
@example("a\n\n: b")
@example("| a | b |\n|---|---|\n| c |")
@example("| a | b |\n|---|---|\n| {law:a.b|gen} | c |")
@example("[a](term:b) [c](lesson:d)[e](practice:f)")
@example("{law:a.b}{law:c.d|gen}")
def test_whatever_is_plain_comes_out_as_markdown_makes_it(text: str) -> None:
    quick = plain_html(text)
    assert quick is None or quick == markup.by_markdown(text)


def test_blocks_of_the_shipped_courses_come_out_as_markdown_makes_them() -> None:
    texts = [
        chunk.text
        for path in sorted((PROGRAM / "courses").glob("*/lessons/*.md"))
        for chunk in markup.cut(path.read_text(encoding="utf-8")).blocks
        if chunk.kind not in markup.EMPTY
    ]
    made = {text: html for text in dict.fromkeys(texts) if (html := plain_html(text)) is not None}
    assert len(made) > 0.9 * len(set(texts))
    wrong = {text: html for text, html in made.items() if html != markup.by_markdown(text)}
    assert not wrong


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("– Yes, – he **said**.", "<p>– Yes, – he <strong>said</strong>.</p>"),
        ("## The *last* day", "<h2>The <em>last</em> day</h2>"),
        (
            "1. See [it](term:one-stop-shop).\n2. {law:a.b|gen}",
            ('<ol>\n<li>See <a href="term:one-stop-shop">it</a>.</li>\n<li>{law:a.b|gen}</li>\n</ol>'),
        ),
        ("> One\n>\n> Two", "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>"),
        ("One\n\n- Two", "<p>One</p>\n<ul>\n<li>Two</li>\n</ul>"),
    ],
)
def test_plain_text_needs_no_markdown(text: str, html: str) -> None:
    assert plain_html(text) == html


@pytest.mark.parametrize(
    "text",
    [
        *("", "`code`", "_a_", "a_ b", "a & b", "<b>", "a  \nb", " a", "a ", "    code", "\\*", "# One", "#### Four"),
        *("* a", "+ a", "- a\n  b", "1. a\n1) b", "a[^1]", "[a](https://b)", "[a]", "![a](term:b)", "***a***"),
        *("| a |", "| a | b |\n|:--|---|\n| c | d |", "| a | b |\n|---|---|", "a\n\n\nb", "> a\nb", "---", "***"),
        *("++a++", "==a==", "{: .b}", "**a**{: .b}", "a\n: b", "- [ ] a", "*[A]: b", "a\u00a0b", "a\tb", "a**b**"),
        *(
            "## a ##",
            "- a\n\n- b",
            "> a\n\n> b",
            "2. a\n3. b",
            "a ![b](term:c)",
            "a ++b++",
            "a ==b==",
            "**a:**b",
            ">ab",
        ),
    ],
)
def test_what_markdown_may_look_for_is_left_to_it(text: str) -> None:
    assert plain_html(text) is None
