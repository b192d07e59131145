"""Lessons' HTML becomes paragraphs and tables, and nothing of their words is lost."""

from app.documents.fonts import BOLD, ITALIC, REGULAR
from app.documents.rich_text import BULLET, Grid, Paragraph, Run, inline, read_html


def told(html: str) -> list[tuple[str, str]]:
    return [(one.marker, one.text) for one in read_html(html) if isinstance(one, Paragraph)]


def test_emphasis_becomes_fonts_and_touching_letters_stay_one_word() -> None:
    (one,) = read_html("<p>Within <strong>3 days</strong>, <em>no more</em>.</p>")
    assert isinstance(one, Paragraph)
    assert one.runs == (
        Run("Within ", REGULAR),
        Run("3 days", BOLD),
        Run(", ", REGULAR),
        Run("no more", ITALIC),
        Run(".", REGULAR),
    )


def test_lists_number_themselves_and_know_how_deep_they_are() -> None:
    html = '<ol start="3"><li>three<ul><li>dot</li></ul></li><li>four</li></ol>'
    parts = [one for one in read_html(html) if isinstance(one, Paragraph)]
    assert [(one.marker, one.depth, one.text) for one in parts] == [
        ("3.", 1, "three"),
        (BULLET, 2, "dot"),
        ("4.", 1, "four"),
    ]


def test_tables_keep_their_head_their_cells_and_their_sides() -> None:
    html = (
        "<table><thead><tr><th>Day</th><th align='right'>Number</th></tr></thead>"
        "<tbody><tr><td>Monday</td><td align='right'><p>9</p><p>10</p></td></tr></tbody></table>"
    )
    (grid,) = read_html(html)
    assert isinstance(grid, Grid)
    assert grid.heads == 1
    assert [[cell.heading for cell in row] for row in grid.rows] == [[True, True], [False, False]]
    assert [one.text for one in grid.rows[1][1].paragraphs] == ["9", "10"]
    assert grid.rows[1][1].align == "right"


def test_what_stands_around_a_table_stays_in_order() -> None:
    parts = read_html("<p>Before</p><table><tr><td>in</td></tr></table><p>After</p>")
    assert [type(one).__name__ for one in parts] == ["Paragraph", "Grid", "Paragraph"]


def test_spaces_of_the_source_are_not_those_of_the_text() -> None:
    assert told("<p>one\n   two</p>\n\n<p> three</p>") == [("", "one two"), ("", "three")]


def test_code_keeps_its_lines() -> None:
    (one,) = read_html("<pre><code>a  b\nc</code></pre>")
    assert isinstance(one, Paragraph)
    assert one.role == "code"
    assert one.text == "a\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}b\nc"


def test_signs_without_a_letter_in_the_fonts_have_stand_ins() -> None:
    assert told("<p>−5 → 3 ☐</p>") == [("", "–5 – 3 [\N{NO-BREAK SPACE}]")]


def test_a_break_inside_a_paragraph_is_kept_inline() -> None:
    assert "".join(run.text for run in inline("one<br>two")) == "one\ntwo"
    assert "".join(run.text for run in inline("<p>one</p><p>two</p>")) == "one\ntwo"
