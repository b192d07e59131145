"""What every kind of practice can do: the rules of one desk in one variant, as a state machine over the log."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from app.practice.common import Done, Entry, Move, Step
from app.practice.scene import Scene
from app.practice.scoring import Outcome, score
from app.practice.spec import Practice, Subject


class Play(Protocol):
    """The rules of a desk in one variant. States are values: the same log always gives the same state."""

    @property
    def practice(self) -> Practice:
        """The desk."""

    @property
    def scene(self) -> Scene:
        """The variant."""

    @property
    def subjects(self) -> Mapping[str, Subject]:
        """The cases, turns, parts or tasks of the variant by id."""

    def begin(self) -> Any:
        """Return the state in which a run begins."""

    def moves(self, state: Any) -> Iterator[Move]:
        """Yield everything that can be done now."""

    def after(self, state: Any, entry: Entry) -> Any:
        """Return the state after one entry of the log; one that cannot be changes nothing but the count."""

    def record(self, state: Any) -> Mapping[str, tuple[Done, ...]]:
        """Return what was done, by subject, as tests see it."""

    def scored(self, state: Any) -> tuple[str, ...]:
        """Return the subjects whose checks count."""

    def is_over(self, state: Any) -> bool:
        """Tell whether nothing can be done any more."""

    def reached(self) -> set[str]:
        """Return the subjects that a run can come to."""

    def solution(self) -> Iterator[Step]:
        """Yield the model solution step by step."""


def replay(play: Play, log: Iterable[Entry]) -> Any:
    """Return the state after all entries of a log."""
    state = play.begin()
    for entry in log:
        state = play.after(state, entry)
    return state


def outcome(play: Play, state: Any) -> Outcome:
    """Return what a run that stands so has earned."""
    return score(play.practice, play.scene, play.subjects, play.record(state), counted=play.scored(state))
