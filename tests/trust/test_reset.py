"""Question and answer for a forgotten PIN: both PCs compute the same, and nothing misheard passes."""

import random

import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from app.base.errors import TrustError
from app.trust.keys import key_id
from app.trust.reset import (
    ALPHABET,
    Challenge,
    challenge,
    heard_answer,
    heard_challenge,
    office_answer,
    pc_answer,
    same_answer,
)

PC = SigningKey(bytes(range(32)))
PC_PUBLIC = bytes(PC.verify_key)
OFFICE = PrivateKey(bytes(range(1, 33)))
OFFICE_PUBLIC = bytes(OFFICE.public_key)
ASKED = challenge(PC_PUBLIC, "a-profile", bytes(range(5)))


def misheard(text: str, at: int) -> list[str]:
    """Return all texts in which one letter is another one."""
    return [text[:at] + letter + text[at + 1 :] for letter in ALPHABET if letter != text[at]]


def test_question_is_six_groups_of_four_without_letters_that_look_alike() -> None:
    groups = ASKED.text.split("-")
    assert [len(group) for group in groups] == [4] * 6
    assert set("01OI") & set(ASKED.text) == set()


def test_office_and_pc_give_the_same_answer() -> None:
    asked = heard_challenge(ASKED.text)
    answer = office_answer(asked, office=OFFICE, pc_public=PC_PUBLIC)
    assert answer == pc_answer(ASKED, installation=PC, office_public=OFFICE_PUBLIC)
    assert [len(group) for group in answer.split("-")] == [5, 5]


def test_answer_is_the_one_that_was_computed_when_this_was_written() -> None:
    # So that the office's PC with a newer Kense still answers an older one.
    assert (ASKED.text, office_answer(ASKED, office=OFFICE, pc_public=PC_PUBLIC)) == (
        "CT5P-PBUN-EF5N-SHM2-22J6-2S6G",
        "DUQBG-FJRWN",
    )


def test_question_tells_which_pc_asks() -> None:
    assert heard_challenge(ASKED.text).kid == key_id(PC_PUBLIC)


@pytest.mark.parametrize("seed", range(20))
def test_every_question_is_heard_as_it_was_asked(seed: int) -> None:
    dice = random.Random(seed)
    asked = Challenge(dice.randbytes(8), dice.getrandbits(11), dice.randbytes(5))
    assert heard_challenge(asked.text) == asked


def test_another_profile_number_key_or_office_gives_another_answer() -> None:
    others = (
        challenge(PC_PUBLIC, "another", bytes(range(5))),
        challenge(PC_PUBLIC, "a-profile", bytes(5)),
    )
    answers = [pc_answer(one, installation=PC, office_public=OFFICE_PUBLIC) for one in (ASKED, *others)]
    answers.append(pc_answer(ASKED, installation=SigningKey(bytes(32)), office_public=OFFICE_PUBLIC))
    answers.append(pc_answer(ASKED, installation=PC, office_public=bytes(PrivateKey(bytes(32)).public_key)))
    assert len(set(answers)) == 5


def test_one_letter_misheard_in_a_question_is_always_noticed() -> None:
    text = ASKED.text.replace("-", "")
    for at in range(len(text)):
        for wrong in misheard(text, at):
            with pytest.raises(TrustError, match="misheard"):
                heard_challenge(wrong)


def test_one_letter_misheard_in_an_answer_is_always_noticed() -> None:
    text = pc_answer(ASKED, installation=PC, office_public=OFFICE_PUBLIC).replace("-", "")
    for at in range(len(text)):
        for wrong in misheard(text, at):
            with pytest.raises(TrustError, match="no try"):
                heard_answer(wrong)


def test_two_letters_that_changed_places_are_always_noticed() -> None:
    text = ASKED.text.replace("-", "")
    for one in range(len(text)):
        for other in range(one):
            letters = list(text)
            letters[one], letters[other] = letters[other], letters[one]
            if text[one] != text[other]:
                with pytest.raises(TrustError):
                    heard_challenge("".join(letters))


def test_capitals_spaces_hyphens_and_russian_letters_of_the_same_look_do_not_matter() -> None:
    answer = pc_answer(ASKED, installation=PC, office_public=OFFICE_PUBLIC)
    as_typed = answer.lower().translate(str.maketrans("abekmhpctyx", "авекмнрстух")).replace("-", " – ")
    assert heard_answer(f" {as_typed} ") == answer


def test_letters_that_never_occur_are_named() -> None:
    with pytest.raises(TrustError, match="never occur: 0 O"):
        heard_answer("O0ABC DEFGH")


def test_text_that_is_not_whole_says_how_much_there_is() -> None:
    with pytest.raises(TrustError, match="10 letters and digits, and here are 4"):
        heard_answer("ABCD")


def test_office_does_not_answer_with_the_card_of_another_pc() -> None:
    with pytest.raises(TrustError, match="another PC"):
        office_answer(ASKED, office=OFFICE, pc_public=bytes(SigningKey(bytes(32)).verify_key))


@pytest.mark.parametrize("bad", [bytes(32), b"\x01" + bytes(31), b"\xff" * 32, b"short"])
def test_card_without_a_key_gives_no_answer(bad: bytes) -> None:
    asked = challenge(bad, "a-profile", bytes(5))
    with pytest.raises(TrustError, match="holds no key"):
        office_answer(asked, office=OFFICE, pc_public=bad)


@pytest.mark.parametrize("bad", [bytes(32), b"short"])
def test_office_without_a_key_gives_no_answer(bad: bytes) -> None:
    with pytest.raises(TrustError, match="cannot be used"):
        pc_answer(ASKED, installation=PC, office_public=bad)


def test_answers_are_the_same_only_if_every_letter_is() -> None:
    assert same_answer("ABCDE-FGHJK", "ABCDE-FGHJK")
    assert not same_answer("ABCDE-FGHJK", "ABCDE-FGHJL")
