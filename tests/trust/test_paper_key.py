"""A key on paper can be typed back, and a slip is found where it was made."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import TrustError
from app.trust.paper_key import ALPHABET, from_paper, paper_groups

SEED = bytes(range(32))


@given(st.binary(min_size=32, max_size=32))
def test_what_stands_on_paper_is_the_key(seed):
    assert from_paper(" ".join(paper_groups(seed))) == seed


def test_the_paper_has_fourteen_groups_of_five_letters():
    assert [len(group) for group in paper_groups(SEED)] == [5] * 14


def test_small_letters_hyphens_and_look_alikes_are_understood():
    typed = "-".join(paper_groups(SEED)).lower().replace("0", "o").replace("1", "l")
    assert from_paper(typed) == SEED


def test_letters_typed_on_a_cyrillic_keyboard_are_understood():
    typed = " ".join(paper_groups(SEED)).translate(str.maketrans("ABCEHKMPTX", "АВСЕНКМРТХ"))
    assert from_paper(typed) == SEED


def test_every_wrong_letter_is_found_in_its_group():
    letters = "".join(paper_groups(SEED))
    for place, letter in enumerate(letters):
        other = ALPHABET[(ALPHABET.index(letter) + 1 + place % 30) % 32]
        with pytest.raises(TrustError, match=f"in group {place // 5 + 1},"):
            from_paper(letters[:place] + other + letters[place + 1 :])


def test_two_letters_in_the_wrong_order_are_found():
    groups = paper_groups(random.Random(3).randbytes(32))
    for place, group in enumerate(groups):
        for at in range(4):
            turned = group[:at] + group[at + 1] + group[at] + group[at + 2 :]
            if turned != group:
                with pytest.raises(TrustError, match=f"in group {place + 1},"):
                    from_paper("".join([*groups[:place], turned, *groups[place + 1 :]]))


def test_two_swapped_groups_are_found():
    groups = paper_groups(SEED)
    groups[2], groups[5] = groups[5], groups[2]
    with pytest.raises(TrustError, match="in group 3,"):
        from_paper(" ".join(groups))


def test_groups_of_two_papers_are_not_taken_together():
    mixed = paper_groups(SEED)[:7] + paper_groups(bytes(32))[7:]
    with pytest.raises(TrustError, match="two papers"):
        from_paper(" ".join(mixed))


def test_a_missing_group_is_counted():
    with pytest.raises(TrustError, match="65 letters were typed instead of 70"):
        from_paper(" ".join(paper_groups(SEED)[:-1]))
