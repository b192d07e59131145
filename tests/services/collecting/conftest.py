"""An office with its keys, and PCs that send to it."""

from pathlib import Path

import pytest

from app.services.collecting import OfficeKeys
from tests.bundles import Pc, answered, begun, completed, handed_in, make_office, opened
from tests.clock import SetClock


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> OfficeKeys:
    return make_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def pc(tmp_path: Path, clock: SetClock) -> Pc:
    """A PC on which somebody has completed a course; seven facts."""
    made = Pc(tmp_path / "pc" / "learner.sqlite", clock)
    made.work(opened(), answered(1), begun("a"), handed_in("a", 0.5), begun("b"), handed_in("b", 0.9), completed())
    return made
