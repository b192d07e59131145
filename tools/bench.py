"""Measures Kense against an empty window and raw SQLite on this machine: `make bench`.

Figures are ratios or times of one run; machines differ and are noisy, so nothing here fails a build.
"""

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.pages.practice import PracticePage
    from app.ui.pages.quiz import QuizPage

ROOT = Path(__file__).resolve().parents[1]
STARTS = 15

EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow(); window.resize(1366, 768); window.show()
"""

KENSE = """
import gc; gc.disable()
import sys, time
from pathlib import Path
from app.base.paths import app_paths
from app.bootstrap import build_services
from app.ui.application import new_application
from app.ui.main_window import MainWindow
from app.ui.theme import UPRIGHT
from PySide6.QtCore import QTimer
services = build_services(app_paths(Path(sys.argv[1])))
application = new_application(services.paths.assets, UPRIGHT)
window = MainWindow(application, services); window.show()
assert window.shell is not None
"""

TELL = """
def tell():
    pss = 0
    try:
        pss = next(int(line.split()[1]) for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
    except OSError:
        pass
    print(time.time(), pss)
    application.exit(0)
QTimer.singleShot(0, tell)
application.exec()
"""


def main() -> int:
    """Print the table."""
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        prepare(data)
        for measure in (start_up, lessons_and_questions, commits, catalogue, search, documents):
            measure(data)
    # In a process of its own, since the window of the rows above has grown already.
    subprocess.run([sys.executable, "-m", "tools.bench_reading"], cwd=ROOT, check=True)
    return 0


def line(what: str, figure: str, budget: str) -> None:
    """Print one line of the table."""
    print(f"{what:<58} {figure:<34} budget {budget}", flush=True)


def prepare(data: Path) -> None:
    """Make a learner and the compiled courses, so that the start is a usual one."""
    from app.base.paths import app_paths
    from app.base.settings import Settings
    from app.bootstrap import build_services

    services = build_services(app_paths(data))
    opened = services.profiles.open(services.profiles.create("Нұрлан Айгүл"))
    opened.save_settings(Settings(interface_language="en"))
    learner = services.for_learner(opened)
    course = services.catalogue.course("c03-inquiries")
    learner.learning.open_lesson(course, "mixed-appeals", "en")
    opened.close()


def start_up(data: Path) -> None:
    """Compare cold processes: time to a shown home page, and memory there."""
    empty, kense = [], []
    for _ in range(STARTS):
        empty.append(_process(EMPTY))
        kense.append(_process(KENSE, str(data)))
    times = [statistics.median(seconds for seconds, _ in runs) for runs in (empty, kense)]
    memory = [statistics.median(pss for _, pss in runs) / 1024 for runs in (empty, kense)]
    ratio, figures = times[1] / times[0], f"{times[1]:.3f} s against {times[0]:.3f} s"
    line("cold start to home, against an empty window", f"{ratio:.2f} x ({figures})", "2.0 x")
    if memory[0]:
        figures = f"{memory[1]:.0f} MB against {memory[0]:.0f} MB"
        line("memory (PSS) at home, against an empty window", f"{memory[1] / memory[0]:.2f} x ({figures})", "2.5 x")


def _process(script: str, *arguments: str) -> tuple[float, float]:
    """Return seconds from starting the process to the shown window, and PSS in kB."""
    begun = time.time()
    told = subprocess.run(
        [sys.executable, "-c", script + TELL, *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    )
    shown, pss = told.stdout.split()[-2:]
    return float(shown) - begun, float(pss)


def lessons_and_questions(data: Path) -> None:
    """Open every lesson and walk through quizzes in the real shell."""
    from app.base.paths import app_paths
    from app.bootstrap import build_services
    from app.ui.application import new_application
    from app.ui.main_window import MainWindow
    from app.ui.pages import Place
    from app.ui.pages.quiz import QuizPage

    services = build_services(app_paths(data))
    application = new_application(services.paths.assets)
    window = MainWindow(application, services)
    window.show()
    shell = window.shell
    assert shell is not None

    def shown(act: Callable[[], None]) -> float:
        begun = time.perf_counter()
        act()
        window.grab()
        return (time.perf_counter() - begun) * 1000

    course = services.catalogue.course("c03-inquiries")
    plain = [shown(lambda: None) for _ in range(20)]
    lessons = [
        shown(lambda one=lesson_id: shell.go(Place("lesson", "c03-inquiries", one)))  # type: ignore[misc]
        for _ in range(3)
        for lesson_id in course.manifest.lesson_ids()
    ]
    line("open a lesson and paint it, p95", f"{p95(lessons):.0f} ms (painting alone {p95(plain):.0f} ms)", "50 ms")
    shell.go(Place("quiz", "c03-inquiries", "course-quiz"))
    page = shell.page
    assert isinstance(page, QuizPage)
    line("next question, p95", f"{p95(walk_through(page)):.1f} ms", "16 ms")
    window.close()
    exam_questions(data, application)
    practice_desks(data, application)


def exam_questions(data: Path, application: "QApplication") -> None:
    """Walk through an exam of 40, drawn from 200 questions of every type, in the real shell."""
    from dataclasses import replace

    from app.base.paths import app_paths
    from app.bootstrap import build_services
    from app.ui.main_window import MainWindow
    from app.ui.pages import Place
    from app.ui.pages.quiz import QuizPage
    from tools.exam_course import COURSE, EXAM, make_exam_course

    make_exam_course(data / "made")
    services = build_services(replace(app_paths(data / "exam"), courses=data / "made"))
    services.profiles.create("Нұрлан Айгүл")
    window = MainWindow(application, services)
    window.show()
    assert window.shell is not None
    window.shell.go(Place("quiz", COURSE, EXAM))
    page = window.shell.page
    assert isinstance(page, QuizPage)
    line("next question in an exam of all types, p95", f"{p95(walk_through(page)):.1f} ms", "16 ms")
    window.close()


def practice_desks(data: Path, application: "QApplication") -> None:
    """Open a desk of twenty-five letters, and do one thing after another at a desk of each kind."""
    from app.base.paths import app_paths
    from app.bootstrap import build_services
    from app.ui.main_window import MainWindow
    from app.ui.pages import Place
    from app.ui.pages.practice import PracticePage

    services = build_services(app_paths(data))
    window = MainWindow(application, services)
    window.show()
    shell = window.shell
    assert shell is not None

    def begun(course: str, desk: str) -> PracticePage:
        shell.go(Place("practice", course, desk))
        assert isinstance(shell.page, PracticePage)
        shell.page.begin("practice")
        return shell.page

    def opened() -> None:
        shell.go(Place("practice", "c03-inquiries", "inquiry-desk"))
        window.grab()

    page = begun("c03-inquiries", "inquiry-desk")
    times = []
    for _ in range(20):
        shell.go(Place("home"))
        times.append(timed(opened))
    line("open a desk of 25 letters with its run, p95", f"{p95(times):.0f} ms", "100 ms")
    for course, desk in (
        ("c03-inquiries", "inquiry-desk"),
        ("c06-consulting", "press-conference"),
        ("c06-consulting", "survey-builder"),
        ("c01-foundations", "egdi-calculator"),
    ):
        page = begun(course, desk)
        line(f"next action at the {desk}, p95", f"{p95(actions(page)):.1f} ms", "16 ms")
    window.close()


def actions(page: "PracticePage") -> list[float]:
    """Return what each step of the model solution took, in ms, saved and shown."""
    session = page.session
    assert session is not None
    keeper = session.keeper
    taken = []
    for entry in keeper.model_log("en"):
        pause(20)
        taken.append(timed(lambda one=entry: keeper.act(one.case, one.action, one.arguments)))  # type: ignore[misc]
    return taken


def walk_through(page: "QuizPage") -> list[float]:
    """Begin a quiz and return what showing the next question took, in ms: from first to last, and at least 60 times."""
    page.begin()
    steps = range(1, len(page.attempt.paper.questions))

    def next_question(index: int) -> float:
        if index == 1:
            page.show_question(0)  # a jump, not a next question
        pause(150)  # the learner reads; the page makes the next question ready
        return timed(lambda: page.show_question(index))

    rounds = -(-60 // len(steps))
    return [next_question(index) for _ in range(rounds) for index in steps]


def commits(data: Path) -> None:
    """Record answers as facts, against bare SQLite with the same promises."""
    from app.base.clock import SystemClock
    from app.storage.learner.file import LearnerFile

    file = LearnerFile(data / "bench" / "learner.sqlite", SystemClock())
    body = {"course": "c", "content": "0" * 64, "question": "q", "response": "a", "fraction": 1.0, "revealed": False}
    raw = sqlite3.connect(data / "bench" / "raw.sqlite", isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE facts (id INTEGER PRIMARY KEY, record TEXT)")

    def plain() -> None:
        raw.execute("BEGIN")
        raw.execute("INSERT INTO facts (record) VALUES (?)", ("x" * 400,))
        raw.execute("COMMIT")

    # One after the other, so that a busy disk is busy for both.
    pairs = [(timed(lambda: file.record("check.answered", body)), timed(plain)) for _ in range(400)]
    ours, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    file.close()
    raw.close()
    figures = f"{p95(ours):.2f} ms, {statistics.median(ours) / statistics.median(bare):.2f} x"
    line("record an answer, p95 and against a raw commit", figures, "5 ms, 1.5 x")


def catalogue(data: Path) -> None:
    """Load the list of courses from the cache, and compile everything without it."""
    from app.base.paths import app_paths
    from app.services.authoring import check_courses
    from app.services.catalogue import Catalogue

    paths = app_paths(data)
    warm = [timed(lambda: Catalogue(paths).entries) for _ in range(20)]
    line("list of courses from the cache, p95", f"{p95(warm):.0f} ms", "30 ms")
    shutil.rmtree(paths.cache)
    cold = timed(lambda: Catalogue(paths).course("c03-inquiries"))
    line("compile the course and the shared data", f"{cold / 1000:.2f} s", "5 s for ten courses")
    checked = timed(lambda: check_courses(paths.courses))
    line("kense check courses", f"{checked / 1000:.2f} s", "5 s for ten courses")


def search(data: Path) -> None:
    """Search as one types over 1,000 generated lessons in three languages."""
    from tools.bench_search import search_as_you_type

    for what, figure, budget in search_as_you_type(data):
        line(what, figure, budget)


def documents(data: Path) -> None:
    """Seal statements and draw their PDF."""
    from datetime import date

    from app.documents.statement import StatementData, statement_pdf
    from app.trust.keys import installation_key
    from app.trust.token import StatementClaims, seal_statement

    key, day = installation_key(data / "keys"), date(2026, 11, 23)
    claims = StatementClaims(
        serial="3475-2026-A1B2-001",
        name="Нұрлан Айгүл Серікқызы",
        course_id="c03-inquiries",
        course_title="Азаматтардың жолданымдары",
        minutes=275,
        completed_on=day,
        issued_on=day,
    )
    begun = time.perf_counter()
    tokens = [seal_statement(claims, key=key) for _ in range(500)]
    line("sealed tokens a second", f"{500 / (time.perf_counter() - begun):.0f}", "5,000 (certificates, later)")
    one = StatementData(
        name=claims.name,
        course_title={"kk": "Азаматтардың жолданымдары"},
        minutes=275,
        completed_on=day,
        issued_on=day,
        serial=claims.serial,
        token=tokens[0],
        language="kk",
    )
    drawn = [timed(lambda: statement_pdf(one, fonts=ROOT / "assets" / "fonts")) for _ in range(20)]
    line("statement as PDF, p95", f"{p95(drawn):.0f} ms", "none")


def pause(milliseconds: int) -> None:
    """Let the window work for a while."""
    # A single shot to a method leaks a little of the binding's memory, which is measured too.
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds an act took."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 stay under."""
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


if __name__ == "__main__":
    sys.exit(main())
