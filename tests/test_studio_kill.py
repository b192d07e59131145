"""Whatever kills the Studio, the course opens again with all its files, and at most ten seconds of typing are gone.

The trainer works in tests/studio_worker.py in the real window, offscreen; SIGKILL comes at a random moment. The suite
does a few kills; `make kills` does two hundred and prints what they took.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from threading import Timer

import pytest

from app.course.draft import Draft
from app.services.studio.open_draft import OpenDraft
from app.services.studio.templates import new_course
from app.services.studio.tree import tree_of
from tests.clock import SetClock

ROOT = Path(__file__).parent.parent
SHORTEST_LIFE, LONGEST_LIFE = 0.1, 4.0
MOST_LOST_S = 10.0

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows cannot send SIGKILL")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Менің шеберханам" / "small-course"
    new_course(folder, "small-course", {"en": "Small course"}, ("en",), "en")
    (folder / "lessons" / "kept.en.md").write_text("---\nid: kept\ntitle: Kept\n---\nNumber 0.\n", encoding="utf-8")
    return folder


def _life(folder: Path, draw: Random) -> tuple[list[tuple[int, float]], float]:
    """Let a trainer work until a kill; return the numbers told with their moments, and the moment of the kill."""
    command = [
        sys.executable,
        "-m",
        "tests.studio_worker",
        str(folder.parents[1] / "data"),
        str(folder),
        str(draw.random()),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    worker = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment, text=True)
    assert worker.stdout is not None
    first = worker.stdout.readline()
    assert first, "the trainer never began"
    killer = Timer(draw.uniform(SHORTEST_LIFE, LONGEST_LIFE), worker.kill)
    killer.start()
    lines = [first, *worker.communicate()[0].splitlines(keepends=True)]
    died = time.monotonic()
    told = [line.split() for line in lines if line.endswith("\n")]
    return [(int(number), float(moment)) for number, moment in told], died


def _number_in(draft: Draft) -> int:
    return int(draft.text("lessons/kept.en.md").split("Number ")[1].split(".")[0])


def test_the_course_opens_after_any_kill_and_little_typing_is_lost(folder: Path, clock: SetClock) -> None:
    kills = int(os.environ.get("KENSE_STUDIO_KILLS", "2"))
    draw = Random("studio kills")
    before, lost = OpenDraft(folder, clock).draft, list[float]()
    for _ in range(kills):
        told, died = _life(folder, draw)
        draft = OpenDraft(folder, clock).draft
        assert before.files.keys() <= draft.files.keys()
        assert all(draft.files.values())
        assert tree_of(draft)[1].kind == "module"
        there = _number_in(draft)
        since = [moment for number, moment in told if number > there]
        lost.append(died - since[0] if since else 0.0)
        before = draft
    sys.stdout.write(f"\n{kills} kills, at most {max(lost):.2f} s of typing lost, no file lost\n")
    assert max(lost) <= MOST_LOST_S
