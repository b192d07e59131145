"""What tests of publishing share: the sound course in a workshop, with hands that change its files."""

import shutil
from pathlib import Path

from app.base.paths import AppPaths
from app.services.studio.publishing import Answer, Published, Publishing, PublishRequest
from tests.clock import SetClock

SOUND = Path(__file__).parents[2] / "data" / "sound"
COURSE = "c90-sample"


def workshop(paths: AppPaths) -> Path:
    """Return the folder of the sound course in a workshop, with its law one folder above."""
    shutil.copytree(SOUND, paths.data / "workshop", ignore=shutil.ignore_patterns("path.yaml"))
    return paths.data / "workshop" / COURSE


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Replace the only occurrence of a text in a file."""
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) == 1, (name, old, text.count(old))
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def publish(publishing: Publishing, target: Path, **answers: Answer) -> Published:
    """Publish the version that is proposed, with the draft of the changelog."""
    told = {name.replace("_", "-"): answer for name, answer in answers.items()}
    plan = publishing.plan(answers=told)
    request = PublishRequest(version=plan.proposed, folder=target, answers=told, changelog=plan.changelog)
    return publishing.publish(request)


def made(folder: Path, paths: AppPaths, clock: SetClock) -> Publishing:
    """Return the publishing of a folder, with a publisher's key."""
    publishing = Publishing(folder, paths, clock)
    if publishing.publisher.state() is None:
        publishing.publisher.make("Training unit")
    return publishing
