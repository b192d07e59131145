"""What tests of single pages share: the look of the program and a damaged course."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.base.paths import PROGRAM, AppPaths
from app.ui.theme import Theme, load_fonts


@pytest.fixture(autouse=True, scope="session")
def fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    if qapp.styleSheet() != made._style_sheet():
        # Only then, since all that stands is looked through for a new style sheet.
        made.apply(qapp)
    return made


@pytest.fixture
def damaged_course(paths: AppPaths) -> Path:
    """A course of the office whose file cannot be read."""
    folder = paths.user_courses / "office-rules"
    folder.mkdir(parents=True)
    (folder / "course.yaml").write_text("format: 1\nid: [", encoding="utf-8")
    return folder
