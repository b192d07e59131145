"""What drawing promises, written a second time: random small blueprints, and the best paper found by trying all."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec
from hypothesis import strategies as st

from app.base.ids import LEVELS
from app.course.blueprint import is_case
from app.course.outline import Draw, QuizItem, Section
from app.questions import AnyQuestion
from tests.engine.blueprints import Banks, question

Drawn = Sequence[AnyQuestion]
OBJECTIVES = ("c1.1", "c1.2", "c1.3")
SECTIONS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (),
    (("one", "two"), ("three",)),
    (("two",),),
    (("one",), ("two",), ("three",)),
)
"""Ways to put three banks into sections; what is left over is the quiz's own."""


class Setting(NamedTuple):
    """All that a draw depends on, beside the seed."""

    quiz: QuizItem
    banks: Banks
    ungraded: frozenset[str]
    seen: Mapping[str, int]
    excluded: frozenset[str]


class Scope(NamedTuple):
    """A section, or the quiz's own banks ("")."""

    section: str
    draw: Draw
    banks: list[list[AnyQuestion]]

    @property
    def pool(self) -> list[AnyQuestion]:
        return [one for bank in self.banks for one in bank]


@st.composite
def random_settings(draw: st.DrawFn, *, most: int) -> Setting:
    """Return a random quiz over at most so many random questions; its numbers need not fit."""
    banks: Banks = {"one": [], "two": [], "three": []}
    for number in range(draw(st.integers(most // 2, most))):
        banks[draw(st.sampled_from(list(banks)))].append(
            question(
                f"q{number}",
                objective=draw(st.sampled_from(OBJECTIVES)),
                level=draw(st.sampled_from(LEVELS)),
                case=draw(st.booleans()),
            )
        )
    everything = [one.id for bank in banks.values() for one in bank]
    some = st.frozensets(st.sampled_from(everything), max_size=3)
    sections = [
        Section(id=f"section-{number}", title={}, banks=names, draw=draw(random_draws(most)))
        for number, names in enumerate(draw(st.sampled_from(SECTIONS)))
    ]
    left = tuple(name for name in banks if not any(name in section.banks for section in sections))
    quiz = QuizItem(id="quiz", title={}, banks=left, draw=draw(random_draws(most)), sections=tuple(sections))
    seen = st.dictionaries(st.sampled_from(everything), st.integers(1, 3), max_size=5)
    return Setting(quiz, banks, ungraded=draw(some), seen=draw(seen), excluded=draw(some))


def random_draws(most: int) -> st.SearchStrategy[Draw]:
    """Return random numbers of a draw with one kind of quota at most."""
    few = st.integers(0, 1) if most < 10 else st.integers(0, 3)  # else hardly any small blueprint could be met
    wanted = st.dictionaries(st.sampled_from(LEVELS), st.integers(0, 4), max_size=4)

    def made(quota: str, number: int, count: int, cases: int, levels: dict[str, int]) -> Draw:
        plain = Draw(count=count, cases=cases, levels=levels)
        return msgspec.structs.replace(plain, **{quota: number}) if quota else plain

    quotas = st.sampled_from(["per_bank", "per_objective", ""])
    return st.builds(made, quotas, few, st.integers(0, most // 4), few, wanted)


def scopes(setting: Setting) -> list[Scope]:
    """Return the sections as written, then the quiz's own banks with their quotas."""
    quiz, banks = setting.quiz, setting.banks
    found = [Scope(one.id, one.draw, [banks[name] for name in one.banks]) for one in quiz.sections]
    if quiz.banks or not quiz.sections:
        own = Draw(per_bank=quiz.draw.per_bank, per_objective=quiz.draw.per_objective)
        found.append(Scope("", own, [banks[name] for name in quiz.banks]))
    return found


def quotas(scope: Scope) -> list[tuple[list[AnyQuestion], int]]:
    """Return sets of questions with the least number from each."""
    if scope.draw.per_bank:
        return [(bank, scope.draw.per_bank) for bank in scope.banks]
    objectives = {one.objective for one in scope.pool} if scope.draw.per_objective else set()
    return [
        ([one for one in scope.pool if one.objective == objective], scope.draw.per_objective)
        for objective in sorted(objectives)
    ]


def own_number(setting: Setting, scope: Scope) -> int:
    """Return how many questions a part asks for, one at least, or 0 if it gives what the count of the quiz takes."""
    asked = max(sum(number for _, number in quotas(scope)), scope.draw.count)
    if asked or setting.quiz.draw.count:
        return asked
    return max(1, sum(one.id not in setting.excluded for one in scope.pool))


def least_numbers(setting: Setting) -> list[tuple[list[AnyQuestion], int]]:
    """Return all sets of questions from which at least a number has to come."""
    found = []
    for scope in scopes(setting):
        found += [*quotas(scope), (scope.pool, own_number(setting, scope) or scope.draw.cases)]
    return found


def size(setting: Setting) -> int:
    """Return how many questions the paper has."""
    asked = sum(own_number(setting, scope) or scope.draw.cases for scope in scopes(setting))
    return max(asked, setting.quiz.draw.count)


def number_of(drawn: Drawn, among: Drawn) -> int:
    """Return how many of the drawn questions are among others."""
    return len({one.id for one in drawn} & {one.id for one in among})


def meets_quotas(setting: Setting, drawn: Drawn) -> bool:
    """Tell whether a paper has its size and every quota."""
    return len(drawn) == size(setting) and all(
        number_of(drawn, among) >= least for among, least in least_numbers(setting)
    )


def missing_cases(setting: Setting, drawn: Drawn) -> tuple[int, ...]:
    """Return how many cases each section lacks, then the whole."""
    cases = [one for one in drawn if is_case(one)]
    sections = [max(0, scope.draw.cases - number_of(cases, scope.pool)) for scope in scopes(setting) if scope.section]
    return (*sections, max(0, setting.quiz.draw.cases - len(cases)))


def wanted_levels(levels: Mapping[str, int], number: int) -> dict[str, int]:
    """Return the wanted numbers scaled to a number by largest remainder, lower levels first."""
    total = sum(levels.values())
    if not total:
        return {}
    whole = {level: levels.get(level, 0) * number // total for level in LEVELS}
    by_rest = sorted(LEVELS, key=lambda level: levels.get(level, 0) * number % total, reverse=True)
    return {level: whole[level] + (level in by_rest[: number - sum(whole.values())]) for level in LEVELS}


def misfit(levels: Mapping[str, int], drawn: Drawn) -> int:
    """Return the sum over levels of |drawn - wanted|, 0 without wishes."""
    have = Counter(one.level for one in drawn)
    return sum(abs(have[level] - number) for level, number in levels.items())


def misfit_of_all(setting: Setting, drawn: Drawn) -> int:
    """Return the misfit of the whole and of the sections together."""
    found = misfit(wanted_levels(setting.quiz.draw.levels, size(setting)), drawn)
    for scope in scopes(setting):
        levels, mine = scope.draw.levels, {one.id for one in scope.pool}
        number = own_number(setting, scope) or sum(levels.values())
        found += misfit(wanted_levels(levels, number), [one for one in drawn if one.id in mine])
    return found


Grade = tuple[int, tuple[int, ...], int, int]
"""Ungraded questions, missing cases, repeats, misfit of levels: less is better, first things first."""


def grade(setting: Setting, drawn: Drawn) -> Grade:
    """Return how well a paper does, after its quotas, what is asked of it."""
    ungraded = sum(one.id in setting.ungraded for one in drawn)
    repeats = sum(setting.seen.get(one.id, 0) for one in drawn)
    return ungraded, missing_cases(setting, drawn), repeats, misfit_of_all(setting, drawn)


def every_paper(setting: Setting) -> Iterator[Drawn]:
    """Yield all sets of questions that meet the quotas, by trying every one."""
    pool = [one for scope in scopes(setting) for one in scope.pool if one.id not in setting.excluded]
    return (drawn for drawn in combinations(pool, size(setting)) if meets_quotas(setting, drawn))
