"""Drawing a paper by blueprint (curriculum.md 5.2): a pure function of quiz, banks, seed and what was drawn before.

What decides, each only where all before it leave a choice:

1. quotas and numbers of the blueprint (`app.course.blueprint`); what is excluded never comes
2. as few ungraded questions as can be
3. at least the wanted number of cases, section by section, then in the whole
4. questions this learner had least often: nothing is repeated until the pool is used
5. nearest fit of levels: the sum over levels of |drawn - wanted|, over all sections and the whole; wanted numbers that
   do not sum up to the number drawn are first scaled to it
6. the seed

The choice is a flow: parts -> quotas -> questions -> levels of a section -> levels of the whole, with costs so far
apart that the order above is strict. It is exact. Only least numbers of cases fit into no flow, since they cross quotas
and levels at once; where a flow misses them, a search over flows takes over (`app.engine.cases`), exact as well unless
it grows beyond all that exams ask for.
"""

from collections.abc import Mapping, Sequence

from app.base.errors import DrawError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.base.shuffle import shuffled
from app.course.blueprint import Banks, Blueprint, Part, blueprint, contradictions, shortages
from app.course.outline import QuizItem
from app.engine.cases import Scope, with_cases
from app.engine.flow import Network
from app.engine.layout import Layout, Weights
from app.engine.paper import Paper, PaperQuestion, option_order
from app.questions import AnyQuestion


def draw(
    quiz: QuizItem,
    banks: Banks,
    *,
    seed: str,
    ungraded: frozenset[str] = frozenset(),
    seen: Mapping[str, int] = {},
    excluded: frozenset[str] = frozenset(),
) -> Paper:
    """Return the paper of a quiz for a seed: sections as written, then the rest.

    `banks` maps bank names to questions in written order, each id once. `seen` tells how many earlier papers of this
    learner at this quiz had a question; questions whose ids are in `ungraded` bring no points.

    Raises:
        DrawError: if the blueprint contradicts itself or the banks have too little for it.
    """
    _refuse_what_cannot_be(quiz, banks, excluded)
    plan = blueprint(quiz, banks, excluded=excluded)
    chosen = _chosen(plan, seed=seed, ungraded=ungraded, seen=seen)
    return Paper(
        seed=seed,
        questions=tuple(
            PaperQuestion(
                question=question,
                options=option_order(question, seed=seed),
                graded=question.id not in ungraded,
                section=part.section,
            )
            for part in plan.parts
            for question in _in_order(part, chosen, seed=seed, shuffle=quiz.shuffle)
        ),
    )


def _refuse_what_cannot_be(quiz: QuizItem, banks: Banks, excluded: frozenset[str]) -> None:
    short = shortages(quiz, banks, excluded=excluded)
    wrong = [*contradictions(quiz), *(one.problem() for one in short)]
    if not wrong:
        return
    if wrong[0].code == "short-bank" and short[0].excluded:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The quiz {quiz} cannot be drawn. {problem} Other quizzes have used {excluded} more, and what you had "
            "there does not come again. Nothing was started and nothing is lost. Tell the author of the course.",
        )
        raise DrawError(text, quiz=quiz.id, problem=wrong[0], excluded=short[0].excluded)
    text = QT_TRANSLATE_NOOP(
        "core",
        "The quiz {quiz} cannot be drawn. {problem} Nothing was started and nothing is lost. "
        "Tell the author of the course.",
    )
    raise DrawError(text, quiz=quiz.id, problem=wrong[0])


def _in_order(part: Part, chosen: frozenset[str], *, seed: str, shuffle: bool) -> tuple[AnyQuestion, ...]:
    drawn = tuple(question for question in part.questions if question.id in chosen)
    if not shuffle:
        return drawn
    return shuffled(drawn, seed=f"{seed}:questions:{part.section}" if part.section else f"{seed}:questions")


def _chosen(plan: Blueprint, *, seed: str, ungraded: frozenset[str], seen: Mapping[str, int]) -> frozenset[str]:
    """Return the ids of the questions on the paper."""
    pool = [question for part in plan.parts for question in part.questions]
    if plan.number == len(pool):
        return frozenset(question.id for question in pool)
    weights = Weights.of(plan, most_seen=max((seen.get(question.id, 0) for question in pool), default=0))
    prices = {
        question.id: rank + seen.get(question.id, 0) * weights.seen + (question.id in ungraded) * weights.ungraded
        for rank, question in enumerate(shuffled(pool, seed=f"{seed}:draw"))
    }

    def build(rewards: Sequence[int]) -> tuple[Network, tuple[Scope, ...]]:
        layout = Layout(plan, prices, weights, rewards)
        layout.send()
        return layout.network, layout.scopes

    flow = with_cases(build, grain=weights.level, dear=weights.ungraded // 2)
    return frozenset(Layout(plan, prices, weights).taken(flow))
