"""Simulated answers to a survey, drawn by seed from what each group of people would say and who was reached."""

from typing import Annotated

import msgspec

from app.base.i18n import LocalText
from app.practice.common import Id, Option, Strict

Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class Group(Strict, frozen=True, kw_only=True):
    """People of one sort: their share of all people, and of those who answered. Each kind of share adds up to 1."""

    id: Id
    text: LocalText
    people: Share
    reached: Share


class SampleQuestion(Strict, frozen=True, kw_only=True):
    """A question of the survey with, for each group, how likely each option is."""

    id: Id
    text: LocalText
    options: tuple[Option, ...]
    likely: dict[str, list[float]]


class Sample(Strict, frozen=True, kw_only=True):
    """A survey as it came back: `size` people answered."""

    size: Annotated[int, msgspec.Meta(ge=20, le=5_000)] = 400
    groups: tuple[Group, ...]
    questions: tuple[SampleQuestion, ...]


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """How many people answered, by group, and what they said: question, option, group."""

    groups: dict[str, int]
    answers: dict[str, dict[str, dict[str, int]]]

    def total(self, question: str, option: str) -> int:
        """Return how many people chose an option."""
        return sum(self.answers[question][option].values())


def drawn(sample: Sample, *, seed: str) -> Counts:
    """Return the answers of all people; the same seed always gives the same."""
    from random import Random  # 2 ms that a start does not need

    source = Random(seed)  # noqa: S311 - simulated people, not a secret
    groups = dict.fromkeys((one.id for one in sample.groups), 0)
    answers = {
        question.id: {option.id: dict.fromkeys(groups, 0) for option in question.options}
        for question in sample.questions
    }
    for _ in range(sample.size):
        group = _chosen([one.id for one in sample.groups], [one.reached for one in sample.groups], source.random())
        groups[group] += 1
        for question in sample.questions:
            option = _chosen([one.id for one in question.options], question.likely[group], source.random())
            answers[question.id][option][group] += 1
    return Counts(groups=groups, answers=answers)


def _chosen(ids: list[str], weights: list[float], point: float) -> str:
    """Return the id whose part of the whole the point (0.0 to 1.0) falls into."""
    left = point * sum(weights)
    for one, weight in zip(ids, weights, strict=True):
        left -= weight
        if left < 0:
            return one
    return ids[-1]
