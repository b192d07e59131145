"""Own blocks in the text of a lesson: found as the reader of lessons finds them, and written so that it can."""

from hypothesis import given
from hypothesis import strategies as st

from app.course.editing.lesson_blocks import (
    block_at,
    block_text,
    code_text,
    link_text,
    own_blocks,
    quotation_text,
    replace_block,
    table_text,
)
from app.course.markup import WITH_REFERENCE, WITH_TITLE, render_blocks

OWN = (*WITH_REFERENCE, *WITH_TITLE)
LINES = st.lists(
    st.sampled_from(
        ["one", "", "", "## two", "- item", "```", "/// rule | a", "/// example", "///", "> said", "  ```"]
    ),
    max_size=14,
)


@given(LINES)
def test_blocks_are_found_where_the_reader_of_lessons_finds_them(lines: list[str]) -> None:
    text = "\n".join(lines)
    read = [(one.kind, one.argument, one.line) for one in render_blocks(text, name="x").blocks if one.kind in OWN]
    assert [(one.kind, one.argument, one.first + 1) for one in own_blocks(text)] == read


@given(
    st.sampled_from([kind for kind in OWN if kind not in {"check", "practice"}]),
    st.text(alphabet="aқ |/", max_size=12),
    st.lists(st.sampled_from(["one", "", "///", "/// rule | a", "қазақ"]), max_size=5),
)
def test_a_written_block_is_read_as_one(kind: str, argument: str, lines: list[str]) -> None:
    (found,) = own_blocks(block_text(kind, argument, "\n".join(lines)))
    assert (found.kind, found.closed) == (kind, True)
    assert [line.strip() for line in found.text.strip().split("\n")] == "\n".join(lines).strip().split("\n")


def test_a_block_is_found_by_each_of_its_lines_and_only_there() -> None:
    text = "one\n\n/// rule | appeals.answer\nTwo.\n///\nthree"
    assert [block is not None for block in (block_at(text, line) for line in range(6))] == [
        *(False, False, True, True, True, False)
    ]


def test_blocks_of_unknown_kinds_are_found_too() -> None:
    assert [one.kind for one in own_blocks("/// rulle | a\none\n///")] == ["rulle"]


def test_replacing_a_block_leaves_every_other_letter() -> None:
    text = "one\u00a0\n\n/// rule | a\nTwo.\n///\n  three\n"
    (block,) = own_blocks(text)
    assert replace_block(text, block, "NEW") == "one\u00a0\n\nNEW\n  three\n"


def test_front_matter_is_no_place_for_blocks() -> None:
    assert own_blocks("---\n/// rule | a\n---\none") == ()


def test_questions_and_desks_have_no_text() -> None:
    assert block_text("check", "inq-date", "words") == "/// check | inq-date\n///"


def test_small_texts_are_read_as_what_they_are() -> None:
    text = "\n\n".join((quotation_text("one\n\ntwo"), code_text("a ``` b"), table_text(2, 1), "x"))
    assert [one.kind for one in render_blocks(text, name="x").blocks] == ["quotation", "code", "table", "paragraph"]


def test_a_link_leads_where_it_should() -> None:
    html = render_blocks(link_text("the [term]\nitself", "term:forwarding"), name="x").blocks[0].html
    assert html == '<p><a href="term:forwarding">the (term) itself</a></p>'
