"""Word documents: lessons by heading, tests as questions, and paragraph numbers for what got lost."""

import io
import zipfile

import pytest

from app.course.markup import render_blocks
from app.interop import format_named
from app.interop.common import Imported
from app.questions.choice import ChoiceQuestion
from app.questions.multiple import MultipleQuestion
from tests.interop.samples import ENGLISH, codes, docx, paragraph, picture, run


def read(*body: str, document: str = "") -> Imported:
    return format_named("docx").read(docx(*body, document=document), ENGLISH)


def test_headings_make_lessons_with_sections() -> None:
    imported = read(
        paragraph("First visit", style="1"),
        paragraph("Greet. ", run("Always", "b"), "."),
        paragraph("At the desk", style="2"),
        paragraph("Listen."),
        paragraph("Вторая встреча", style="1"),
        paragraph("End."),
    )
    first, second = imported.lessons
    assert (first.id, first.title, first.text) == (
        "first-visit",
        "First visit",
        "Greet. **Always**.\n\n## At the desk\n\nListen.",
    )
    assert (second.id, second.title, second.minutes) == ("vtoraya-vstrecha", "Вторая встреча", 1)
    assert imported.losses == ()
    assert (imported.found, imported.taken) == (6, 6)


def test_lists_tables_and_pictures_stay() -> None:
    cell = "<w:tc>{}</w:tc>"
    table = (
        f"<w:tbl><w:tr>{cell.format(paragraph('Who'))}{cell.format(paragraph('a|b'))}</w:tr>"
        f"<w:tr>{cell.format(paragraph('he'))}{cell.format(paragraph('1'))}</w:tr></w:tbl>"
    )
    imported = read(
        paragraph("Desk", style="1"),
        paragraph("one", level=0),
        paragraph("deep", level=1),
        paragraph("two", level=0),
        table,
        paragraph(picture("r1", "A desk")),
    )
    assert imported.lessons[0].text == (
        "- one\n    1. deep\n- two\n\n| Who | a&#124;b |\n| --- | --- |\n| he | 1 |\n\n/// figure | desk\n///"
    )
    (found,) = imported.pictures
    assert (found.id, found.file, found.alt) == ("desk", "desk.png", "A desk")
    kinds = [block.kind for block in render_blocks(imported.lessons[0].text, name="x").blocks]
    assert kinds == ["list", "table", "figure"]


TRICKY = [
    *(
        "# no heading",
        "- no list",
        "1. no number",
        "> no quotation",
        "/// rule | x",
        "a * b * c",
        "*a* _b_ `c`",
        "[a](b)",
    ),
    *(
        "<script>alert(1)</script>",
        "==a== ++b++",
        "{: .x}",
        "![x](y)",
        "&amp; <b>",
        ": term",
        "a\\b",
        "~~~",
        "---",
        "====",
    ),
]


@pytest.mark.parametrize("words", TRICKY)
def test_words_never_become_markdown_by_chance(words: str) -> None:
    import html

    imported = read(paragraph("Title", style="1"), paragraph(html.escape(words)))
    rendered = render_blocks(imported.lessons[0].text, name="x")
    assert [block.kind for block in rendered.blocks] == ["paragraph"]
    inner = rendered.blocks[0].html.removeprefix("<p>").removesuffix("</p>")
    assert html.unescape(inner) == words
    assert "<" not in inner
    assert rendered.faults == ()


@pytest.mark.parametrize(
    "body",
    [
        [
            paragraph(run("1. Who answers?", "b")),
            paragraph("A) The office"),
            paragraph("B) The writer"),
            paragraph("Answer: A"),
        ],
        [
            paragraph(run("Who answers?", "b")),
            paragraph(run("The office", "b"), level=0),
            paragraph("The writer", level=0),
        ],
        [
            paragraph(run("Who answers?", "b")),
            paragraph("*The office"),
            paragraph("+ no", level=0).replace("+ no", "The writer"),
        ],
        [paragraph(run("Who answers?", "b")), paragraph(run("а) The office", "highlight")), paragraph("б) The writer")],
        [
            paragraph(run("Вопрос 3. Who answers?", "b")),
            paragraph("а) The office"),
            paragraph("б) The writer"),
            paragraph("Ответ: а"),
        ],
    ],
    ids=["answer line", "bold", "star", "highlight", "russian"],
)
def test_bold_question_with_marked_options_is_a_test(body: list[str]) -> None:
    imported = read(paragraph("Test", style="1"), *body, paragraph("After."))
    (question,) = imported.questions
    assert isinstance(question, ChoiceQuestion)
    assert question.stem == {"en": "Who answers?"}
    assert [(one.text["en"], one.correct) for one in question.choices] == [("The office", True), ("The writer", False)]
    assert imported.lessons[0].text == "After."
    assert imported.found == imported.taken


def test_several_right_options_make_a_choice_of_several() -> None:
    imported = read(
        paragraph(run("Which?", "b")), *(paragraph(f"{one}) {one}") for one in "abc"), paragraph("Answers: a, c")
    )
    (question,) = imported.questions
    assert isinstance(question, MultipleQuestion)


def test_question_without_a_key_stays_text_and_is_told() -> None:
    imported = read(paragraph("Test", style="1"), paragraph(run("Who?", "b")), paragraph("A) he"), paragraph("B) she"))
    assert imported.questions == ()
    assert "A) he" in imported.lessons[0].text
    assert [(loss.line, loss.code, loss.whole) for loss in imported.losses] == [(2, "no-key", False)]


def test_bold_words_before_a_list_of_their_own_are_no_test() -> None:
    imported = read(
        paragraph("x", style="1"),
        paragraph(run("Bring:", "b"), " papers"),
        paragraph("a", level=0),
        paragraph("b", level=0),
    )
    assert (imported.questions, imported.losses) == ((), ())


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ('<w:hyperlink r:id="r3"><w:r><w:t>site</w:t></w:r></w:hyperlink>', "link"),
        (picture("r2"), "file"),
        ("<w:r><w:pict><v:textbox/></w:pict></w:r>", "box"),
        ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "equation"),
        ("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "deleted"),
        ('<w:r><w:footnoteReference w:id="2"/></w:r>', "note"),
    ],
)
def test_what_a_lesson_cannot_hold_is_told_with_its_paragraph(inner: str, code: str) -> None:
    imported = read(paragraph("Title", style="1"), paragraph(""), paragraph("text", inner))
    assert [(loss.code, loss.line) for loss in imported.losses] == [(code, 3)]
    assert imported.lessons[0].text.startswith("text")


def test_merged_cells_and_deep_headings_are_told() -> None:
    merged = '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("a") + "</w:tc></w:tr></w:tbl>"
    imported = read(paragraph("Title", style="1"), paragraph("deep", style="4"), merged)
    assert codes(imported) == ["heading-level", "merged"]
    assert "### deep" in imported.lessons[0].text


def test_title_of_the_whole_document_and_text_before_headings() -> None:
    imported = read(paragraph("Handbook", style="T"), paragraph("First", style="1"), paragraph("text"))
    assert [(loss.code, loss.whole) for loss in imported.losses] == [("stray", True)]
    assert imported.found == imported.accounted()
    loose = read(paragraph("Just text."))
    assert [(lesson.title, lesson.text) for lesson in loose.lessons] == [("Introduction", "Just text.")]
    assert codes(loose) == ["before-heading"]


@pytest.mark.parametrize(
    "document", ["", "<w:document/>", "<w:document><w:body>", '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="w"/>']
)
def test_document_that_is_none_is_refused_with_a_sentence(document: str) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", document)
    imported = format_named("docx").read(content.getvalue(), ENGLISH)
    assert (codes(imported), imported.found) == (["not-a-package"], 1)
