"""The views of practice kinds. A new kind's view is one module here and one line in `VIEWS`."""

from collections.abc import Callable

from app.ui.practice.desk import DeskView
from app.ui.practice.dialogue import DialogueView
from app.ui.practice.keeper import RunKeeper
from app.ui.practice.model import ModelView
from app.ui.practice.told import Told
from app.ui.practice.view import PracticeView
from app.ui.practice.workbench import WorkbenchView

VIEWS: dict[str, Callable[[RunKeeper, Told], PracticeView]] = {
    "desk": DeskView,
    "dialogue": DialogueView,
    "workbench": WorkbenchView,
    "model": ModelView,
}
"""View by kind of practice (`app.practice.PRACTICE_KINDS`)."""
