"""Values of lower floors that the window shows: it may import them from here, never from the engine itself."""

from app.engine.attempt import AttemptEvent, AttemptState, Certainty
from app.engine.marking import MarkedQuestion, PartResult, Result, certainty_mark, feedback_texts
from app.engine.paper import Paper, PaperQuestion
from app.storage.learner.attempts import AttemptRow

__all__ = [
    "AttemptEvent",
    "AttemptRow",
    "AttemptState",
    "Certainty",
    "MarkedQuestion",
    "Paper",
    "PaperQuestion",
    "PartResult",
    "Result",
    "certainty_mark",
    "feedback_texts",
]
