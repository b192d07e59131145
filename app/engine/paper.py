"""The paper of one attempt: which questions, in which order, with options in which order.

A paper is a pure function of the quiz, its banks and the seed, so that any attempt can be rebuilt.
"""

from collections.abc import Sequence

import msgspec

from app.course.outline import QuizItem
from app.engine.shuffle import shuffled
from app.questions import AnyQuestion, type_of
from app.questions.order import OrderQuestion


class PaperQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """One question as this attempt shows it; `options` is the order of its shuffled parts."""

    question: AnyQuestion
    options: tuple[str, ...] = ()
    graded: bool = True
    """False if it rests on unconfirmed law: shown, explained, worth nothing."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """The questions of one attempt in order, frozen with their texts."""

    seed: str
    questions: tuple[PaperQuestion, ...]

    def question(self, question_id: str) -> PaperQuestion:
        """Return one question of the paper; KeyError if it is not on it."""
        for one in self.questions:
            if one.question.id == question_id:
                return one
        raise KeyError(question_id)


def new_seed() -> str:
    """Return a seed nobody can foresee: 64 random bits as hexadecimal text."""
    import secrets  # 3 ms that a start does not need

    return secrets.token_hex(8)


def draw(
    quiz: QuizItem, questions: Sequence[AnyQuestion], *, seed: str, ungraded: frozenset[str] = frozenset()
) -> Paper:
    """Return the paper of a quiz for a seed.

    Per-objective quotas are served first, then `draw.count` is filled up from the rest; without a draw
    rule all questions come. Questions whose ids are in `ungraded` are drawn only after all others.
    """
    chosen = _drawn(quiz, questions, seed, ungraded)
    order = shuffled(chosen, seed=f"{seed}:questions") if quiz.shuffle else tuple(chosen)
    return Paper(
        seed=seed,
        questions=tuple(
            PaperQuestion(
                question=question,
                options=option_order(question, seed=seed),
                graded=question.id not in ungraded,
            )
            for question in order
        ),
    )


def option_order(question: AnyQuestion, *, seed: str) -> tuple[str, ...]:
    """Return the question's parts in the order to show; an ordering never begins as its own solution."""
    options = type_of(question).options(question)
    order = shuffled(options, seed=f"{seed}:{question.id}")
    if isinstance(question, OrderQuestion) and order == options:
        return (*order[1:], order[0])
    return order


def _drawn(quiz: QuizItem, questions: Sequence[AnyQuestion], seed: str, ungraded: frozenset[str]) -> list[AnyQuestion]:
    if not quiz.draw.per_objective and not quiz.draw.count:
        return list(questions)
    pool = sorted(shuffled(questions, seed=f"{seed}:draw"), key=lambda question: question.id in ungraded)
    chosen: list[AnyQuestion] = []
    for objective in dict.fromkeys(question.objective for question in questions):
        fitting = [question for question in pool if question.objective == objective]
        chosen += fitting[: quiz.draw.per_objective]
    rest = [question for question in pool if question not in chosen]
    chosen += rest[: max(0, quiz.draw.count - len(chosen))]
    # Back to written order, so that an unshuffled quiz reads as its author meant.
    return [question for question in questions if question in chosen]
