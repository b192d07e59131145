"""The trainer's tour, walked whole: made, published, learned, corrected, updated, and the progress is kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.services.wiring import Services
from app.ui.author_tour import COURSE, FIRST, SECOND, walk_as_author

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_course_is_made_published_learned_and_updated_through_the_window(
    qapp: QApplication, services: Services, tmp_path: Path
) -> None:
    kept = walk_as_author(qapp, services, tmp_path / "tour", language="kk")
    assert kept[-1].name.endswith("kept.png")
    packages = sorted(path.name for path in (tmp_path / "tour" / "stick").iterdir())
    assert [FIRST in packages[0], SECOND in packages[1]] == [True, True]
    course = services.catalogue.course(COURSE)
    assert course.manifest.version == SECOND
    assert course.manifest.languages == ("kk", "ru")
    assert len({type(one) for one in course.questions.values()}) >= 6
    assert len(course.manifest.practice_ids()) == 1
    assert all(set(item.alt) == {"kk", "ru"} for item in course.media.values())
    learned = services.profiles.open(services.profiles.all()[0])
    entry = services.catalogue.entry(COURSE)
    assert entry is not None
    progress = services.for_learner(learned).learning.progress(entry)
    assert progress is not None
    assert len(progress.read) == 1
    learned.close()
