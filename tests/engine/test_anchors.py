"""Notes find their place again: as it was, elsewhere, reworded; and no place is made up where there is none."""

from collections import Counter
from random import Random

import msgspec
import pytest

from app.base.i18n import LANGUAGES
from app.course.markup import plain_text
from app.course.structure import Course
from app.engine.anchors import CONTEXT, Anchor, around, find

TEXTS = (
    "What the clock counts",
    "An appeal is answered within 15 working days of the day of receipt, unless another law sets a different term.",
    "Askar opens a letter about the well behind the school.",
    "Example",
    "He registers it on Monday 9 November and notes the last day in his calendar.",
    "Example",
    "On Thursday the deputy head signs a decision that names the sample and the new date.",
)


def at(block: int, *, quote: str = "", texts: tuple[str, ...] = TEXTS) -> Anchor:
    """Return the anchor of a block, or of a quote in it."""
    start = texts[block].index(quote)
    end = start + len(quote) if quote else len(texts[block])
    before, after = around(texts, block, start=start, end=end)
    whole = (start, end) == (0, len(texts[block]))
    return Anchor(course="c", block=block, quote=texts[block][start:end], before=before, after=after, whole=whole)


def words(anchor: Anchor, texts: tuple[str, ...]) -> str:
    found = find(anchor, texts)
    return texts[found.block][found.start : found.end] if found.block >= 0 else ""


def test_context_of_a_block_is_what_its_neighbours_say() -> None:
    assert around(TEXTS, 1, start=0, end=len(TEXTS[1])) == (TEXTS[0], TEXTS[2][:CONTEXT])
    assert around(TEXTS, 0, start=0, end=len(TEXTS[0]))[0] == ""


@pytest.mark.parametrize("block", range(len(TEXTS)))
def test_unchanged_lesson_has_every_block_where_it_was(block: int) -> None:
    found = find(at(block), TEXTS)
    assert (found.block, found.how, found.end) == (block, "exact", len(TEXTS[block]))


@pytest.mark.parametrize("block", range(len(TEXTS)))
def test_inserted_block_moves_those_behind_it(block: int) -> None:
    edited = ("A new first paragraph that says hello.", *TEXTS)
    found = find(at(block), edited)
    assert (found.block, found.how) == (block + 1, "moved")


def test_equal_blocks_are_told_apart_by_their_neighbours() -> None:
    edited = (*TEXTS[4:], *TEXTS[:4])
    assert find(at(3), edited).block == 6
    assert find(at(5), edited).block == 1


def test_reworded_block_is_found_by_its_words() -> None:
    reworded = "Every appeal is answered within 15 working days of its receipt, unless another law sets another term."
    edited = (TEXTS[0], "A paragraph in between.", reworded, *TEXTS[2:])
    found = find(at(1), edited)
    assert (found.block, found.how) == (2, "reworded")


def test_deleted_block_leaves_an_orphan() -> None:
    edited = (*TEXTS[:4], *TEXTS[5:])
    assert (find(at(4), edited).block, find(at(4), edited).how) == (-1, "orphaned")


def test_short_words_that_stand_elsewhere_too_are_not_taken_for_the_deleted_ones() -> None:
    edited = ("Example", "Nothing of what was here before stands in this lesson now.")
    assert find(at(3), edited).how == "orphaned"


def test_highlight_is_found_to_the_letter() -> None:
    quote = "within 15 working days"
    edited = ("New.", TEXTS[0], "Remember: " + TEXTS[1], *TEXTS[2:])
    found = find(at(1, quote=quote), edited)
    assert (found.block, found.how, words(at(1, quote=quote), edited)) == (2, "moved", quote)


def test_highlight_of_words_that_stand_twice_keeps_to_its_own() -> None:
    texts = ("The term runs. After the notice the term ends, and before the notice the term stands still.",)
    anchor = at(0, quote="before the notice the term", texts=texts)
    second = texts[0].rindex("the term")
    one = msgspec.structs.replace(
        anchor, quote="the term", before=texts[0][max(0, second - CONTEXT) : second], after=texts[0][second + 8 :]
    )
    assert find(one, texts).start == second


def test_highlight_whose_words_changed_spans_what_replaced_them() -> None:
    anchor = at(1, quote="within 15 working days of the day of receipt")
    edited = (
        TEXTS[0],
        TEXTS[1].replace("15 working days of the day of receipt", "10 working days of the registration"),
    )
    assert words(anchor, edited) == "within 10 working days of the registration"
    assert find(anchor, edited).how == "reworded"


def test_highlight_in_a_deleted_sentence_is_an_orphan() -> None:
    anchor = at(1, quote="unless another law sets a different term")
    edited = (TEXTS[0], "An appeal is answered within 15 working days of the day of receipt.", *TEXTS[2:])
    assert find(anchor, edited).how == "orphaned"


def test_empty_lesson_has_no_place() -> None:
    assert find(at(1), ()).how == "orphaned"


# ---- the shipped course, edited at random


WORDLESS = ("check: ", "figure: ", "practice: ")


def edited(texts: list[str], source: Random) -> list[tuple[int, str]]:
    """Return blocks with their old numbers: some moved, reworded or deleted, and new ones (-1) between them."""
    blocks = [(number, text) for number, text in enumerate(texts) if source.random() > 0.1]
    for place in source.sample(range(len(blocks)), len(blocks) // 5):
        number, text = blocks[place]
        # What has no words has an id, which nobody rewords.
        blocks[place] = (number, text if text.startswith(WORDLESS) else reworded(text, source))
    for _ in range(len(blocks) // 6):
        blocks.insert(source.randrange(len(blocks)), blocks.pop(source.randrange(len(blocks))))
    for number in range(len(blocks) // 6):
        new = f"A new paragraph, the {number}th, about the weather in the office and who waters the flowers there."
        blocks.insert(source.randrange(len(blocks) + 1), (-1, new))
    return blocks


def reworded(text: str, source: Random) -> str:
    """Replace about a sixth of the words."""
    return " ".join(
        word if source.random() > 1 / 6 else source.choice(["other", "жаңа", "иной"]) for word in text.split()
    )


def block_texts(course: Course) -> list[list[str]]:
    return [
        [plain_text(block.html) or f"{block.kind}: {block.argument}" for block in text.blocks]
        for texts in course.lessons.values()
        for language in LANGUAGES
        for text in [texts[language]]
    ]


def test_notes_survive_a_course_edited_at_random(course: Course) -> None:
    """Of the blocks that are still there at least 98 % are found, and hardly any note goes to a wrong one."""
    source, counted = Random(6), Counter[str]()
    for texts in block_texts(course)[::3]:
        blocks = edited(texts, source)
        now = [text for _, text in blocks]
        places = {number: at for at, (number, _) in enumerate(blocks) if number >= 0}
        for number, text in enumerate(texts):
            before, after = around(texts, number, start=0, end=len(text))
            anchor = Anchor(course="c", block=number, quote=text, before=before, after=after)
            found = find(anchor, now).block
            right = places.get(number, -1)
            counted["found" if found == right >= 0 else "kept" if right < 0 == found + 1 else "wrong"] += 1
            counted["there"] += right >= 0
            counted["deleted"] += right < 0
            counted["wrong place"] += found not in {right, -1}
    assert counted["deleted"] > 20
    assert counted["found"] >= 0.98 * counted["there"]
    assert counted["wrong place"] <= 0.01 * (counted["there"] + counted["deleted"])
