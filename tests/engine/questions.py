"""Small questions for tests of the engine."""

from collections.abc import Mapping

from app.course.outline import Draw, QuizItem, QuizRules
from app.engine.attempt import AttemptState
from app.engine.marking import Result, mark
from app.engine.paper import Paper
from app.questions.choice import ChoiceQuestion
from app.questions.common import Hint, Option, Response
from app.questions.order import OrderQuestion


def choice(
    question_id: str,
    *,
    objective: str = "c1.1",
    points: float = 1.0,
    hints: tuple[float, ...] = (),
    shuffle: bool = True,
) -> ChoiceQuestion:
    """Return a question whose right answer is "a"; `hints` are what each of them costs."""
    return ChoiceQuestion(
        id=question_id,
        objective=objective,
        level="apply",
        stem={"en": question_id},
        points=points,
        hints=tuple(Hint({"en": "help"}, cost) for cost in hints),
        choices=tuple(Option(one, {"en": one}, correct=one == "a") for one in "abcd"),
        shuffle=shuffle,
    )


def ordering(question_id: str, *items: str) -> OrderQuestion:
    """Return a question whose items stand in their right order."""
    things = tuple(Option(one, {"en": one}) for one in items)
    return OrderQuestion(id=question_id, objective="c1.1", level="apply", stem={"en": "Order."}, items=things)


def quiz(*, per_objective: int = 0, count: int = 0, shuffle: bool = True) -> QuizItem:
    draw = Draw(per_objective=per_objective, count=count)
    return QuizItem(id="quiz", title={"en": "Quiz"}, banks=("bank",), draw=draw, shuffle=shuffle)


def bank(per_objective: int, *objectives: str) -> list[ChoiceQuestion]:
    """Return so many questions of each objective, named "<objective>-<number>" in written order."""
    return [
        choice(f"{objective}-{number}", objective=objective)
        for objective in objectives
        for number in range(1, per_objective + 1)
    ]


def marked(
    paper: Paper,
    responses: Mapping[str, Response | None],
    *,
    pass_mark: float = 0.7,
    hints: Mapping[str, int] | None = None,
) -> Result:
    """Mark responses by plain rules."""
    state = AttemptState(responses=responses, hints=hints or {})
    return mark(paper, state, QuizRules(pass_mark=pass_mark))
