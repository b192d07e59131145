"""The look of the program, and a lesson of the shipped course as the Studio would hand it over."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.base.faults import Fault
from app.base.paths import PROGRAM
from app.course.authored import FaultError
from app.course.lesson_file import lesson_of, read_source
from app.course.structure import Course
from app.services.wiring import Services
from app.ui.reading import Reading
from app.ui.studio.lesson_pane import LessonPane
from app.ui.studio.tools import LanguageState, LessonTools, Previewed
from app.ui.theme import Theme, load_fonts

LESSON = "mixed-appeals"


@pytest.fixture(autouse=True, scope="session")
def fonts(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts(PROGRAM / "assets" / "fonts")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light", text_size=100, assets=PROGRAM / "assets")
    if qapp.styleSheet() != made._style_sheet():
        made.apply(qapp)
    return made


@dataclass
class Rendering:
    """Reads texts as lesson files, as the Studio's service does."""

    reading: Reading
    file: Path
    languages: tuple[LanguageState, ...] = field(default=(LanguageState(language="en"),))

    def __call__(self, text: str) -> Previewed:
        self.file.write_text(text, encoding="utf-8", newline="\n")
        try:
            read = lesson_of(read_source(self.file, name=self.file.name), lesson_id=LESSON, language="en")
        except FaultError as error:
            fault: Fault = error.fault
            return Previewed(faults=(fault,), languages=self.languages)
        return Previewed(lesson=read.lesson, reading=self.reading, faults=read.faults, languages=self.languages)


@pytest.fixture
def reading(course: Course, services: Services, theme: Theme) -> Reading:
    return Reading(course, services.catalogue.library, services.catalogue.glossary, "en", theme)


@pytest.fixture
def rendering(reading: Reading, tmp_path: Path) -> Rendering:
    return Rendering(reading, tmp_path / f"{LESSON}.en.md")


@pytest.fixture
def tools(rendering: Rendering, course: Course) -> LessonTools:
    return LessonTools(
        preview=rendering,
        law=(("appeals.forward", "Forwarding: 3 working days"), ("appeals.answer", "Answer: 15 working days")),
        pictures=(("lake", "The lake"),),
        questions=(("inq-forward-date", "By when must the lamp part be forwarded?"),),
        desks=tuple((one, one) for one in course.practices),
        terms=(("forwarding", "forwarding"), ("registration", "registration")),
        lessons=((LESSON, "Mixed appeals"),),
    )


@pytest.fixture
def source() -> str:
    path = PROGRAM / "courses" / "c03-inquiries" / "lessons" / f"{LESSON}.en.md"
    return path.read_text(encoding="utf-8")


@pytest.fixture
def pane(qtbot: object, theme: Theme, tools: LessonTools, source: str) -> LessonPane:
    made = LessonPane(theme, tools)
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.resize(1000, 700)
    made.show()
    made.show_text(source)
    return made
