"""The desks that come with Kense: complete, solvable in every lawful order, and safe to walk through at random.

`make walks` walks a thousand times through each; here it is a few times. What `kense check` proves of every desk is
not repeated here.
"""

import os
import sys
from collections.abc import Iterator
from functools import cache
from random import Random

import msgspec
import pytest

from app.base.i18n import LANGUAGES
from app.course.reader import PlacedPractice, read_course
from app.practice import kind_of, outcome, play_of, replay, staged
from app.practice.common import Entry
from app.practice.play import Play
from app.practice.proof import solution_log
from app.practice.walking import dead_ends, walk
from tests.practice.desks import COURSES, shipped
from tests.practice.orders import other_order

WALKS = int(os.environ.get("KENSE_WALKS", "4"))

DESKS = {
    "c01-foundations": ("egdi-calculator", "claim-check"),
    "c03-inquiries": ("deadline-drill", "fix-the-brush-off", "inquiry-desk"),
    "c06-consulting": ("press-conference", "survey-builder"),
    "c09-security": ("phishing-triage",),
}
every_desk = pytest.mark.parametrize(
    ("course", "desk"), [(course, desk) for course, desks in DESKS.items() for desk in desks]
)


@cache
def practices(course: str) -> tuple[PlacedPractice, ...]:
    return read_course(COURSES / course).practices


def placed(course: str, desk: str) -> PlacedPractice:
    return next(one for one in practices(course) if one.practice.id == desk)


@cache
def play(course: str, desk: str, variant: str, seed: str = "1") -> Play:
    practice = placed(course, desk).practice
    layer = next((one.id for one in practice.layers), "")
    return play_of(staged(practice, variant=variant, seed=seed, setting=shipped(), layer=layer))


def plays(course: str, desk: str) -> Iterator[Play]:
    """A run of each variant."""
    yield from (play(course, desk, one.id) for one in placed(course, desk).practice.variants)


@every_desk
def test_desk_has_three_variants_one_of_them_for_exams(course: str, desk: str) -> None:
    variants = placed(course, desk).practice.variants
    assert len(variants) >= 3
    assert any(one.for_exam for one in variants)
    assert sum(not one.for_exam for one in variants) >= 2


@every_desk
def test_twenty_wrong_runs_are_recorded_in_all_languages(course: str, desk: str) -> None:
    slips = placed(course, desk).slips
    wrong = [one for one in slips if one.score < 100.0]
    assert len(wrong) >= 20
    assert {one.language for one in slips} == set(LANGUAGES)
    assert {one.variant for one in slips} == {one.id for one in placed(course, desk).practice.variants}


@every_desk
def test_lawful_orders_of_the_same_deeds_score_the_same(course: str, desk: str) -> None:
    for one in plays(course, desk):
        log = solution_log(one, "kk")
        orders = [other_order(one, log, Random(seed)) for seed in range(3)]
        assert [outcome(one, replay(one, order)).score for order in orders] == [100.0] * 3


@every_desk
def test_random_walks_end_well_and_replay_alike(course: str, desk: str) -> None:
    """No exception, no dead end, a score of 0 to 100, and the stored log gives the same score again."""
    source, lengths = Random(desk), list[int]()
    for one in plays(course, desk):
        for _ in range(-(-WALKS // len(placed(course, desk).practice.variants))):
            log = list(walk(one, source))
            state = replay(one, log)
            score = outcome(one, state).score
            again = msgspec.json.decode(msgspec.json.encode(log), type=list[Entry])
            assert 0.0 <= score <= 100.0
            assert outcome(one, replay(one, again)).score == score
            lengths.append(len(log))
    assert max(lengths) > 5
    sys.stdout.write(f"{desk}: {len(lengths)} walks of {min(lengths)} to {max(lengths)} steps\n")


@every_desk
def test_no_walk_comes_to_a_dead_end(course: str, desk: str) -> None:
    for one in plays(course, desk):
        assert list(dead_ends(one, walks=max(1, WALKS // 4), seed=desk)) == []


@pytest.mark.parametrize(
    ("task", "value"),
    [
        ("egdi-kazakhstan-2012", 0.68438),
        ("egdi-russia-2012", 0.73448),
        ("egdi-kazakhstan-2018", 0.75973),
        ("egdi-kazakhstan-2010", 0.55782),
    ],
)
def test_calculator_gives_what_the_united_nations_published(task: str, value: float) -> None:
    """Values of domain-facts.md, section 6.3; 2010 is the published one, made with the weights of that year."""
    found = [one.scene.number(task, "egdi") for one in plays("c01-foundations", "egdi-calculator")]
    asked = [number for number in found if number is not None]
    assert asked
    assert all(abs(number - value) <= 0.001 for number in asked)


def test_every_kind_is_shipped() -> None:
    kinds = {kind_of(placed(course, desk).practice).name for course, desks in DESKS.items() for desk in desks}
    assert kinds == {"desk", "dialogue", "workbench", "model"}
