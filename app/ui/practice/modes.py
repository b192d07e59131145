"""The four modes in words."""

from typing import NamedTuple

from app.services.practising import MODES, Mode
from app.ui.text import translate


class ModeWords(NamedTuple):
    """How a mode is called, what one does in it, and the verb on its button."""

    name: str
    about: str
    verb: str


def mode_words(mode: Mode) -> ModeWords:
    """Return what is said about a mode."""
    words = {
        "show": ModeWords(
            translate("practice", "Show"),
            translate("practice", "The model solution plays step by step, each step with its reason."),
            translate("practice", "Show me"),
        ),
        "guided": ModeWords(
            translate("practice", "Guided"),
            translate("practice", "A hint names the next duty, never the click. No clock runs against you."),
            translate("practice", "Guide me"),
        ),
        "practice": ModeWords(
            translate("practice", "Practice"),
            translate(
                "practice", "No hints; what was right you learn at the end. As often as you like, the best counts."
            ),
            translate("practice", "Practise"),
        ),
        "exam": ModeWords(
            translate("practice", "Exam"),
            translate("practice", "A variant you have not seen, without feedback before you hand in. It is recorded."),
            translate("practice", "Begin the exam"),
        ),
    }
    return words[mode]


__all__ = ["MODES", "Mode", "ModeWords", "mode_words"]
