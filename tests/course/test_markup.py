"""Lesson text becomes blocks that know their line and source, and nothing in them can run."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.course.markup import Rendered, clean_html, plain_text, render_blocks
from app.course.structure import Block

EVERY_KIND = """A paragraph.

## A heading

- a list

| a | table |
|---|---|
| 1 | 2 |

> a quotation

```
code
```

/// figure | week-line
What it shows.
///

/// rule | office.answer
A rule.
///

/// example | Monday
An example.
///

/// case | 2012
A case.
///

/// warning | Careful
A warning.
///

/// steps | At the desk
1. A step.
///

/// compare | Two ways
Compared.
///

/// details | More
A detail.
///

/// check | pick-day
///

/// practice | inquiry-desk
///"""


def rendered(text: str) -> Rendered:
    return render_blocks(text, name="lessons/a.en.md")


def only(text: str) -> Block:
    (block,) = rendered(text).blocks
    return block


def codes(text: str) -> list[tuple[int, str]]:
    """Return line and code of each fault."""
    return [(fault.line, fault.code) for fault in rendered(text).faults]


def test_every_kind_of_block_is_told_by_its_source() -> None:
    assert [block.kind for block in rendered(EVERY_KIND).blocks] == [
        *("paragraph", "heading", "list", "table", "quotation", "code", "figure", "rule", "example", "case"),
        *("warning", "steps", "compare", "details", "check", "practice"),
    ]
    assert rendered(EVERY_KIND).faults == ()


def test_every_block_knows_its_line() -> None:
    lines = [block.line for block in rendered(EVERY_KIND).blocks]
    assert lines == [1, 3, 5, 7, 11, 13, 17, 21, 25, 29, 33, 37, 41, 45, 49, 52]


def test_lines_are_those_of_the_authors_file() -> None:
    result = render_blocks("\nText.\n\n/// rule |\n///", name="a.md", first_line=7)
    assert [block.line for block in result.blocks] == [8, 10]
    assert [(fault.file, fault.line, fault.code) for fault in result.faults] == [("a.md", 10, "no-argument")]


def test_own_block_keeps_its_argument() -> None:
    assert only("/// example |  A letter: “why?” | or not \nText.\n///").argument == "A letter: “why?” | or not"


def test_check_has_no_text_of_its_own() -> None:
    assert only("/// check | pick-day\n///").html == ""


@pytest.mark.parametrize(("source", "level", "html"), [("## Two", 2, "Two"), ("### *Three* ###", 3, "<em>Three</em>")])
def test_heading_has_its_level_and_bare_text(source: str, level: int, html: str) -> None:
    assert (only(source).level, only(source).html) == (level, html)


def test_heading_that_begins_with_a_number_is_no_list() -> None:
    assert only("## 1. Registration").html == "1. Registration"


def test_heading_ends_the_paragraph_above_it() -> None:
    assert [block.kind for block in rendered("Text.\n## Heading\nMore.").blocks] == [
        "paragraph",
        "heading",
        "paragraph",
    ]


@pytest.mark.parametrize("source", ["# One", "#### Four", "#One", "Underlined\n=====", "Underlined\n---"])
def test_heading_of_another_level_is_reported(source: str) -> None:
    assert codes(f"Text.\n\n{source}") == [(3, "heading-level")]


def test_nested_list_is_one_block() -> None:
    block = only("- a\n    - b\n\n    - c\n- d")
    assert block.html.count("<ul>") == 2
    assert plain_text(block.html) == "a b c d"


def test_list_with_blank_lines_between_its_items_is_one_block() -> None:
    assert [block.kind for block in rendered("1. a\n\n2. b\n\nText.").blocks] == ["list", "paragraph"]


def test_numbered_list_may_begin_anywhere() -> None:
    assert only("3. c\n4. d").html.startswith('<ol start="3">')


def test_table_keeps_the_alignment_of_its_columns() -> None:
    html = only("| a | b |\n|:--|--:|\n| 1 | 2 |").html
    assert '<td align="right">2</td>' in html


@pytest.mark.parametrize(
    "source",
    [
        "**bold**{law:office.answer.days} x",
        "Text\n{law:office.answer.days}",
        "| a |\n|---|\n| within {law:office.answer.days} |",
        "- within {law:office.answer.days}",
        "## Within {law:office.answer.days}",
        "[link](term:coupon){law:office.answer.days|gen}",
    ],
)
def test_law_value_is_kept_wherever_it_stands(source: str) -> None:
    assert "{law:office.answer.days" in only(source).html


@pytest.mark.parametrize("above", ["Text.", "- a list", "| a |\n|---|\n| b |"])
@pytest.mark.parametrize(("line", "kind"), [("## Heading", "heading"), ("/// rule | office.answer\nA.\n///", "rule")])
def test_heading_and_own_block_begin_without_a_blank_line_above(above: str, line: str, kind: str) -> None:
    assert [one.kind for one in rendered(f"{above}\n{line}").blocks][1:] == [kind]


def test_attributes_in_braces_are_taken_away() -> None:
    assert only("Text.\n{: .big style='color: red' }").html == "<p>Text.</p>"


def test_abbreviation_is_known_in_every_block() -> None:
    blocks = rendered("*[APPC]: The Code\n\nAPPC here.\n\nAPPC there.").blocks
    assert [block.html.count('<abbr title="The Code">APPC</abbr>') for block in blocks] == [1, 1]


def test_footnote_stands_under_the_block_that_refers_to_it_and_no_other() -> None:
    first, second = rendered("One[^1].\n\nTwo.\n\n[^1]: The note.").blocks
    assert plain_text(first.html) == "One1. The note."
    assert second.html == "<p>Two.</p>"


def test_footnote_has_no_link_that_leads_nowhere() -> None:
    assert "<a" not in rendered("One[^1].\n\n[^1]: The note.").blocks[0].html


def test_fingerprint_does_not_depend_on_line_breaks_or_place() -> None:
    assert only("A sentence\nin two lines.").fingerprint == only("\n\nA sentence in  two lines.").fingerprint


@pytest.mark.parametrize("other", ["A word more.", "a word.", "/// example | A word.\n///", "- A word."])
def test_fingerprint_changes_with_words_and_kind(other: str) -> None:
    assert only("A word.").fingerprint != only(other).fingerprint


@pytest.mark.parametrize("law", ["office.answer", "office.pause"])
def test_fingerprint_changes_with_the_argument(law: str) -> None:
    assert only(f"/// rule | {law}\nText.\n///").fingerprint != only("/// rule | office.duty\nText.\n///").fingerprint


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("Text.\n\n/// rule | office.answer\nText.", (3, "open-block")),
        ("/// example | a", (1, "open-block")),
        ("Text.\n\n///", (3, "stray-close")),
        ("/// exmaple | a\nText.\n///", (1, "unknown-block")),
        ("/// Rule | office.answer\nText.\n///", (1, "unknown-block")),
        ("/// rule office.answer\nText.\n///", (1, "unknown-block")),
        ("/// rule\nText.\n///", (1, "no-argument")),
        ("Text.\n\n```\nx = 1", (3, "open-block")),
    ],
)
def test_slip_of_an_author_is_reported_on_its_line(source: str, fault: tuple[int, str]) -> None:
    assert codes(source) == [fault]


def test_block_nested_too_deeply_is_reported_and_spoils_no_other() -> None:
    result = rendered("a\n:   b\n" * 500 + "\nText {: .x }.\n")
    assert [fault.code for fault in result.faults] == ["too-deep"]
    assert [block.html for block in result.blocks] == [only("Text {: .x }.").html]


def test_block_that_is_never_closed_does_not_swallow_the_next() -> None:
    result = rendered("/// example | a\nText.\n/// check | pick-day\n///\n\nMore.")
    assert [block.kind for block in result.blocks] == ["example", "check", "paragraph"]
    assert [fault.line for fault in result.faults] == [1]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Text <script>alert(1)</script>", 1),
        ("Text\n<img src=x onerror=alert(1)>", 2),
        ("Text\n\n/// example | a\n\nText\n<b>x</b>\n///", 6),
        ("/// example | <b>title</b>\nText\n///", 1),
        ("Text <!-- hidden -->", 1),
        ("Text </p>", 1),
        ("`a\nb` <u>x</u>", 2),
        ("Text[^1]\n\n[^1]: A <b>note</b>", 3),
        ("| <br> |\n|---|\n| x |", 1),
    ],
)
def test_raw_html_is_reported_on_its_line(source: str, line: int) -> None:
    assert codes(source) == [(line, "raw-html")]


@pytest.mark.parametrize("source", ["a < b and c > d", "3<5", "`<b>`", "```\n<b>\n```", "a <- b", "2 <= 3"])
def test_signs_and_code_are_not_taken_for_html(source: str) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<img src='http://x.kz/a.png' onerror=alert(1)>",
        "<iframe src='//x.kz'></iframe>",
        "<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
        "[x](javascript:alert(1))",
        "[x](http://x.kz)",
        "[x](//x.kz/a)",
        "[x](../../etc/passwd)",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,<script>1</script>)",
        "![x](http://x.kz/a.png)",
        "<http://x.kz>",
        "<https://x.kz>",
        "[x]\n\n[x]: http://x.kz",
        "<style>p { color: red }</style>",
        "<svg onload=alert(1)>",
        "<p style='background: url(http://x.kz)'>x</p>",
    ],
)
def test_nothing_in_a_block_can_run_or_load(source: str) -> None:
    html = " ".join(block.html for block in rendered(source).blocks)
    assert [word for word in ("<script", "<img", "<svg", "href", "src", "style", "on", "=") if word in html] == []


@pytest.mark.parametrize("target", ["term:coupon", "lesson:next-steps", "practice:inquiry-desk"])
def test_links_inside_the_course_are_kept(target: str) -> None:
    assert only(f"[x]({target})").html == f'<p><a href="{target}">x</a></p>'


def test_marks_of_the_format_are_shown() -> None:
    html = only("**a** *b* ==c== ++ctrl+x++ `d`").html
    assert [tag for tag in ("<strong>", "<em>", "<mark>", "<kbd>", "<code>") if tag not in html] == []


def test_clean_html_stays_as_it_is() -> None:
    for block in rendered(EVERY_KIND).blocks:
        assert clean_html(block.html) == block.html


def test_plain_text_has_no_tags_or_entities() -> None:
    assert plain_text("<ul><li>a &amp; b</li><li><em>c</em></li></ul><p>&lt;d&gt;</p>") == "a & b c <d>"


HOSTILE = st.text() | st.text(alphabet="#>-*+|/[](){}<!&`~^:=_\\ \n\tax1.", max_size=80)


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
@example("> " * 600)
@example("- " * 600)
@example("[" * 600)
@example("///\n" * 50)
@example("\x02wzxhzdk:0\x03\x02\x03")
@example("[^a]: b\n\n[^a]" * 20)
@example("\ue000law:x.days} {law:")
def test_no_text_can_make_it_fail(text: str) -> None:
    for block in rendered(text).blocks:
        assert "<script" not in block.html
