"""Notes, highlights and bookmarks of a learner: kept at once, found again, exported, and never lost."""

from pathlib import Path

import msgspec
import pytest

from app.base.errors import DocumentError
from app.course.structure import Block, Course, Lesson
from app.services.noting import KeptNote, Noting
from app.services.wiring import LearnerServices, Services
from tests.clock import SetClock
from tests.conftest import COURSE
from tests.services.work import again, facts_of

LESSON = "fifteen-working-days"


@pytest.fixture
def noting(learner: LearnerServices) -> Noting:
    return learner.noting


@pytest.fixture
def lesson(course: Course) -> Lesson:
    return course.lesson(LESSON, "en")


def note_at(noting: Noting, course: Course, lesson: Lesson, block: int, text: str = "Ask the lawyer.") -> str:
    return noting.keep("note", noting.anchor(course, lesson, block), text)


def the_note(noting: Noting) -> KeptNote:
    (note,) = noting.all()
    return note


def with_lesson(course: Course, lesson: Lesson) -> Course:
    """Return the course with another version of a lesson in its language."""
    texts = {**course.lessons[lesson.id], lesson.language: lesson}
    return msgspec.structs.replace(course, lessons={**course.lessons, lesson.id: texts})


def paragraph(words: str) -> Block:
    return Block(kind="paragraph", html=f"<p>{words}</p>")


def edited(lesson: Lesson, blocks: list[Block]) -> Lesson:
    return msgspec.structs.replace(lesson, blocks=tuple(blocks))


def test_note_is_kept_over_a_new_start(
    services: Services, learner: LearnerServices, course: Course, lesson: Lesson, clock: SetClock
) -> None:
    note_at(learner.noting, course, lesson, 3, "Кімге жолдаймын?")
    learner.profile.close()
    with again(services) as later:
        note = the_note(later.noting)
    assert (note.kind, note.text, note.kept_at) == ("note", "Кімге жолдаймын?", clock.now())
    assert (note.anchor.course, note.anchor.item, note.anchor.block) == (COURSE, LESSON, 3)


def test_changed_note_keeps_its_day_and_its_place(
    noting: Noting, course: Course, lesson: Lesson, clock: SetClock
) -> None:
    note_id = note_at(noting, course, lesson, 3)
    clock.move(days=2)
    noting.keep("note", the_note(noting).anchor, "Asked: yes.", note_id=note_id)
    note = the_note(noting)
    assert (note.text, note.changed_at - note.kept_at) == ("Asked: yes.", clock.now() - note.kept_at)


def test_note_kept_again_unchanged_is_no_new_fact(learner: LearnerServices, course: Course, lesson: Lesson) -> None:
    noting = learner.noting
    note_id = note_at(noting, course, lesson, 3)
    noting.keep("note", the_note(noting).anchor, "Ask the lawyer.", note_id=note_id)
    assert facts_of(learner, "note.kept") == 1


def test_removed_note_is_gone_but_its_facts_stay(learner: LearnerServices, course: Course, lesson: Lesson) -> None:
    note_at(learner.noting, course, lesson, 3)
    learner.noting.remove(the_note(learner.noting))
    assert learner.noting.all() == []
    assert (facts_of(learner, "note.kept"), facts_of(learner, "note.removed")) == (1, 1)


def test_what_is_being_typed_is_on_the_disk_and_becomes_a_note_after_a_power_cut(
    services: Services, learner: LearnerServices, course: Course, lesson: Lesson
) -> None:
    learner.noting.draft("draft", learner.noting.anchor(course, lesson, 4), "Half a sent")
    assert learner.noting.all() == []
    learner.profile.close()
    with again(services) as later:
        assert the_note(later.noting).text == "Half a sent"
        assert facts_of(later, "note.kept") == 1


def test_finished_note_leaves_no_draft(
    services: Services, learner: LearnerServices, course: Course, lesson: Lesson
) -> None:
    anchor = learner.noting.anchor(course, lesson, 4)
    learner.noting.draft("one", anchor, "Half a sent")
    learner.noting.keep("note", anchor, "A whole sentence.", note_id="one")
    learner.profile.close()
    with again(services) as later:
        assert the_note(later.noting).text == "A whole sentence."


def test_note_on_a_check_names_its_question(noting: Noting, course: Course, lesson: Lesson) -> None:
    block = next(number for number, one in enumerate(lesson.blocks) if one.kind == "check")
    assert noting.anchor(course, lesson, block).question == lesson.blocks[block].argument


def test_question_outside_lessons_has_an_anchor_of_its_own(noting: Noting, course: Course) -> None:
    question = course.banks["inquiries-bank"][0]
    noting.keep("bookmark", noting.question_anchor(course, question, "kk"))
    anchor = the_note(noting).anchor
    assert (anchor.item, anchor.question, bool(anchor.quote)) == ("", question, True)


def test_text_of_a_rule_is_kept_with_its_law_value(noting: Noting, course: Course, lesson: Lesson) -> None:
    block = next(number for number, one in enumerate(lesson.blocks) if one.kind == "rule")
    assert "15 working days" in noting.anchor(course, lesson, block).quote


# ---- an edited course


def test_notes_survive_inserted_moved_and_reworded_blocks(noting: Noting, course: Course, lesson: Lesson) -> None:
    blocks = list(lesson.blocks)
    numbers = [number for number, one in enumerate(blocks) if one.kind == "paragraph"][:4]
    for number in numbers:
        note_at(noting, course, lesson, number, f"Note {number}")
    stays, moves, changes, goes = numbers
    gone = blocks[goes]
    reworded = msgspec.structs.replace(blocks[changes], html=blocks[changes].html.replace("the", "this", 2))
    blocks[changes] = reworded
    moved = blocks[moves]
    blocks = [one for one in blocks if one not in {gone, moved}]
    blocks = [paragraph("Hello, and welcome to this lesson."), *blocks, moved]
    after = edited(lesson, blocks)
    placed = {one.note.text: one for one in noting.in_lesson(with_lesson(course, after), after)}
    assert [(placed[f"Note {number}"].how) for number in numbers] == ["moved", "moved", "reworded", "orphaned"]
    assert after.blocks[placed[f"Note {stays}"].block] == lesson.blocks[stays]
    assert after.blocks[placed[f"Note {moves}"].block] == moved
    assert after.blocks[placed[f"Note {changes}"].block] == reworded
    assert placed[f"Note {goes}"].block == -1


def test_highlight_survives_a_reworded_sentence_around_it(noting: Noting, course: Course, lesson: Lesson) -> None:
    number = next(number for number, one in enumerate(lesson.blocks) if one.kind == "rule")
    text = noting.texts(lesson)[number]
    start = text.index("15 working days")
    noting.keep("highlight", noting.anchor(course, lesson, number, start=start, end=start + 15))
    blocks = list(lesson.blocks)
    blocks[number] = msgspec.structs.replace(blocks[number], html="<p>In short: " + blocks[number].html[3:])
    after = edited(lesson, [paragraph("New."), *blocks])
    (placed,) = noting.in_lesson(with_lesson(course, after), after)
    assert noting.texts(after)[placed.block][placed.start : placed.end] == "15 working days"


def test_note_made_in_one_language_stands_at_the_same_block_of_another(
    noting: Noting, course: Course, lesson: Lesson
) -> None:
    note_at(noting, course, lesson, 5)
    (placed,) = noting.in_lesson(course, course.lesson(LESSON, "kk"))
    assert (placed.block, placed.start, placed.end) == (5, 0, 0)


def test_note_of_a_course_that_is_not_here_is_kept_as_an_orphan(noting: Noting, course: Course, lesson: Lesson) -> None:
    anchor = msgspec.structs.replace(noting.anchor(course, lesson, 3), course="c99-gone")
    noting.keep("note", anchor, "Still mine.")
    assert noting.place(the_note(noting), "en").how == "orphaned"
    assert "Still mine." in noting.markdown(noting.all(), "en")


# ---- export


def test_markdown_has_quotes_and_notes_under_course_and_lesson(noting: Noting, course: Course, lesson: Lesson) -> None:
    note_at(noting, course, lesson, 1, "First line\nand *second*")
    told = noting.markdown(noting.all(), "en")
    quote = noting.texts(lesson)[1]
    assert told.startswith("# My notes\n\n## ")
    assert f"### {lesson.title}" in told
    assert f"> {quote[:20]}" in told
    assert "First line\n\nand \\*second\\*" in told


def test_export_into_a_folder_that_cannot_be_written_says_so(noting: Noting, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(DocumentError, match="They are safe in Kense"):
        noting.save(tmp_path / "file" / "notes.md", b"x")


def test_pdf_carries_the_notes(noting: Noting, course: Course, lesson: Lesson) -> None:
    note_at(noting, course, lesson, 1)
    assert noting.pdf(noting.all(), "kk", name="Айгүл").startswith(b"%PDF-")


def test_words_of_a_note_never_stand_in_the_chain_that_the_office_gets(
    learner: LearnerServices, course: Course
) -> None:
    noting, lesson = learner.noting, course.lesson("mixed-appeals", "en")
    noting.keep("note", noting.anchor(course, lesson, 1), "Ask Marat about the second letter")
    records = [row[0] for row in learner.profile.file.db.execute("SELECT record FROM facts")]
    assert not [record for record in records if "Marat" in record]
    learner.profile.file.rebuild()
    assert [note.text for note in noting.all()] == ["Ask Marat about the second letter"]
