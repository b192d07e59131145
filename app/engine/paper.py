"""The paper of one attempt: which questions, in which order, with options in which order."""

import msgspec

from app.base.shuffle import shuffled
from app.questions import AnyQuestion, type_of
from app.questions.order import OrderQuestion


class PaperQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """One question as this attempt shows it; `options` is the order of its shuffled parts."""

    question: AnyQuestion
    options: tuple[str, ...] = ()
    graded: bool = True
    """False if it rests on unconfirmed law: shown, explained, worth nothing."""
    section: str = ""
    """Id of the section it stands in."""


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


def option_order(question: AnyQuestion, *, seed: str) -> tuple[str, ...]:
    """Return the question's parts in the order to show; an ordering never begins as its own solution."""
    options = type_of(question).options(question)
    order = shuffled(options, seed=f"{seed}:{question.id}")
    if isinstance(question, OrderQuestion) and order == options:
        return (*order[1:], order[0])
    return order
