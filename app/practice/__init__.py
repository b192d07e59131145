"""The registry of practice kinds. A new kind is one module here, one view in `app.ui.practice`, one line below.

An engine knows nothing of e-government, and its files know nothing of Qt. What was done is a log; state and score are
pure functions of desk, variant and log (design: practice.md).
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from app.practice import desk, dialogue, model, workbench
from app.practice.common import Field
from app.practice.desk import Desk, DeskPlay
from app.practice.dialogue import Dialogue, DialoguePlay
from app.practice.model import Model, ModelPlay
from app.practice.play import Play, outcome, replay
from app.practice.scene import Scene, stage
from app.practice.spec import Practice, Subject
from app.practice.values import Setting
from app.practice.workbench import Workbench, WorkbenchPlay

__all__ = ["PRACTICE_KINDS", "AnyPractice", "Kind", "Staged", "kind_of", "outcome", "play_of", "replay", "staged"]

AnyPractice = Desk | Dialogue | Workbench | Model
"""What a practice file may hold; msgspec tells them apart by `kind`."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of practice: what its files hold, its rules, and the subjects its checks look at."""

    name: str
    key: str
    """Under what a file lists its subjects."""
    spec: type[Practice]
    play: Callable[[Any, Scene], Play]
    subjects: Callable[[Any], tuple[Subject, ...]]
    fields: Callable[[Any], list[Field]]
    actions: Callable[[Any], frozenset[str]]
    work_out: Callable[[Any, str], Mapping[str, Any]] | None = None
    """What a kind works out when a variant is staged: numbers and words under "case.name"."""


PRACTICE_KINDS: dict[str, Kind] = {
    "desk": Kind("desk", "cases", Desk, DeskPlay, lambda one: one.cases, desk.all_fields, desk.all_actions),
    "dialogue": Kind(
        "dialogue", "turns", Dialogue, DialoguePlay, lambda one: one.turns, dialogue.all_fields, dialogue.all_actions
    ),
    "workbench": Kind(
        "workbench",
        "parts",
        Workbench,
        WorkbenchPlay,
        lambda one: one.parts,
        workbench.all_fields,
        workbench.all_actions,
    ),
    "model": Kind(
        "model", "tasks", Model, ModelPlay, lambda one: one.tasks, model.all_fields, model.all_actions, model.worked_out
    ),
}


class Staged(msgspec.Struct, frozen=True, kw_only=True):
    """A desk with the variant of one run: all that a run needs, kept with it as it was when it began."""

    practice: AnyPractice
    scene: Scene


def kind_of(practice: Practice) -> Kind:
    """Return what the program knows about the kind of a desk."""
    return PRACTICE_KINDS[str(practice.__struct_config__.tag)]


def staged(practice: AnyPractice, *, variant: str, seed: str, setting: Setting, layer: str = "") -> Staged:
    """Return a variant of a desk, worked out by law and calendar.

    Raises:
        UnknownValueError: if a rule names a day, pool or term that is not there.
        FormulaError: if a formula of a model cannot be worked out.
    """
    kind = kind_of(practice)
    results = kind.work_out(practice, variant) if kind.work_out else {}
    scene = stage(
        practice, kind.subjects(practice), variant=variant, seed=seed, setting=setting, layer=layer, results=results
    )
    return Staged(practice=practice, scene=scene)


def play_of(one: Staged) -> Play:
    """Return the rules by which a run is played."""
    return kind_of(one.practice).play(one.practice, one.scene)
