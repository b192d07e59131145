"""Values of lower floors that the window shows: it may import them from here, never from the engine itself."""

from app.engine.attempt import AttemptEvent, AttemptState
from app.engine.marking import MarkedQuestion, Result, feedback_texts
from app.engine.paper import Paper, PaperQuestion
from app.storage.learner.attempts import AttemptRow

__all__ = [
    "AttemptEvent",
    "AttemptRow",
    "AttemptState",
    "MarkedQuestion",
    "Paper",
    "PaperQuestion",
    "Result",
    "feedback_texts",
]
