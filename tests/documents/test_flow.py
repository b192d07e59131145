"""Pieces go over to further pages: none is lost, and what belongs together stays together."""

from app.documents.flow import Column, Piece, boxed, flow_height, kept_together, number_of, paged
from app.documents.page import Block

COLUMN = Column(10, 100)
TOPS: list[tuple[str, float]] = []


def piece(name: str, height: float = 10, *, gap: float = 0, keep: bool = False, fresh: bool = False) -> Piece:
    return Piece(Block(height, gap, lambda _canvas, top: TOPS.append((name, top))), keep=keep, fresh=fresh)


def sizes(pieces: list[Piece], room: float) -> list[int]:
    return [len(page) for page in paged(pieces, room)]


def test_pages_are_filled_and_the_gap_at_their_top_is_dropped() -> None:
    assert sizes([piece(str(number), gap=5) for number in range(6)], room=40) == [3, 3]


def test_a_heading_goes_with_what_follows_it() -> None:
    pieces = [piece("text", 30), piece("heading", keep=True), piece("first line")]
    assert sizes(pieces, room=45) == [1, 2]


def test_more_than_a_page_that_should_stay_together_is_parted_after_all() -> None:
    assert sizes([piece(str(number), keep=True) for number in range(9)], room=40) == [4, 4, 1]


def test_what_is_higher_than_a_page_stands_on_one_alone() -> None:
    assert sizes([piece("a"), piece("huge", 500), piece("b")], room=40) == [1, 1, 1]


def test_a_fresh_piece_begins_a_page_and_can_be_found() -> None:
    last = piece("answers", fresh=True)
    pages = paged([piece("text"), last], 100)
    assert number_of(last.block, pages) == 2


def test_the_head_of_a_table_comes_again_on_every_page() -> None:
    head = Block(5, 0, lambda _canvas, _top: None)
    rows = [Piece(piece(str(number)).block, head=head) for number in range(5)]
    assert [page[0] is head for page in paged([Piece(head, keep=True), *rows], 30)] == [True, True, True]


def test_one_line_is_never_left_alone() -> None:
    told = [one.keep for one in kept_together([piece(str(number)) for number in range(5)])]
    assert told == [True, False, False, True, False]


def test_a_box_is_as_high_as_its_content_with_its_padding() -> None:
    inside = [piece("one"), piece("two", gap=4)]
    assert flow_height(boxed(inside, COLUMN, fill="#FFFFFF", padding=6)) == 10 + 14 + 2 * 6 + 3


def test_a_fresh_piece_begins_a_page_whatever_should_stay_with_it() -> None:
    assert sizes([piece("a", keep=True), piece("b", fresh=True)], room=100) == [1, 1]
