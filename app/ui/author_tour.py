"""The trainer's tour: a course is made, published, learned, corrected and updated, all through the real window."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.services.studio.tree import Node
from app.services.wiring import Services
from app.ui.pages import Place
from app.ui.pages.install import InstallPage, OfferCard
from app.ui.pages.lesson import LessonPage
from app.ui.pages.studio import StudioPage
from app.ui.pages.studio_course import StudioCoursePage
from app.ui.studio.bank_room import BankRoom
from app.ui.studio.languages_pane import LanguagesPane
from app.ui.studio.lesson_room import LessonRoom
from app.ui.studio.media_pane import MediaPane
from app.ui.studio.practice_room import PracticeRoom
from app.ui.studio.publishing import PublishPanel
from app.ui.studio.ways import PanelPane
from app.ui.studio.workbench import Workbench
from app.ui.walking import P, Walk, emptied

COURSE = "call-back"
FIRST, SECOND = "0.1.0", "0.2.0"
"""A new course begins with the one; a corrected word and a new question make the other."""

TITLES = {"en": "Call back", "ru": "Перезвоните", "kk": "Қайта қоңырау шалыңыз"}
DESKS = {"en": "First letters", "ru": "Первые письма", "kk": "Алғашқы хаттар"}
LESSONS = {"en": "Closing a case", "ru": "Закрытие дела", "kk": "Істі жабу"}
SENTENCES = {
    "en": "Call the writer before the day ends.",
    "ru": "Позвоните заявителю до конца дня.",
    "kk": "Өтініш берушіге күн аяқталғанша қоңырау шалыңыз.",
}
QUESTIONS = {
    "en": "A letter is registered on the day it comes.",
    "ru": "Письмо регистрируют в день поступления.",
    "kk": "Хат түскен күні тіркеледі.",
}
SHOWN = {"en": "The first page of Kense", "ru": "Первая страница Kense", "kk": "Kense бағдарламасының бірінші беті"}
TRANSLATED = {"en": "Translated: {number}", "ru": "Переведено: {number}", "kk": "Аударылды: {number}"}
OFFICES = {"en": "Office of trainers", "ru": "Отдел обучения", "kk": "Оқыту бөлімі"}


class StudioWalk(Walk):
    """What the steps of a trainer need of the window."""

    @property
    def _folder(self) -> Path:
        return self._services.paths.data / "workshop" / COURSE

    @property
    def _bench(self) -> Workbench:
        return self._page(StudioCoursePage).bench

    def _pane(self, kind: type[P]) -> P:
        pane = self._bench.pane
        assert isinstance(pane, kind), f"expected {kind.__name__}, found {type(pane).__name__}"
        return pane

    def _publish_panel(self) -> PublishPanel:
        panel = self._pane(PanelPane).panel
        assert isinstance(panel, PublishPanel)
        return panel

    def _open_first(self, kind: str) -> None:
        waiting = list(self._bench.nodes)
        while waiting:
            node = waiting.pop(0)
            if node.kind == kind and node.count != 0:
                self._bench.open_node(node)
                return
            waiting += node.children
        raise KeyError(kind)

    def _checked(self) -> None:
        """Wait until all is saved and checked."""
        model = self._bench.model
        model.save()
        self._settle(until=lambda: not model.busy and not model.opened.unsaved)

    def _packages(self, version: str) -> list[Path]:
        return sorted((self._output / "stick").glob(f"*{version}*.kense"))

    def _read(self) -> set[str]:
        entry = self._services.catalogue.entry(COURSE)
        assert entry is not None
        assert self.window.shell is not None
        progress = self.window.shell.ui.learner.learning.progress(entry)
        return set(progress.read) if progress is not None else set()

    def _press(self, page: QWidget | None, name: str) -> None:
        assert page is not None
        made = page.findChild(QPushButton, name)
        assert isinstance(made, QPushButton), name
        made.click()


class AuthorTour(StudioWalk):
    """The course is written in the language of the tour and translated into a second one."""

    def __init__(self, application: QApplication, services: Services, output: Path, language: str) -> None:
        super().__init__(application, services, output, language)
        self._second = "ru" if language == "kk" else "kk"
        self._lesson = ""

    def run(self) -> list[Path]:
        """Walk all steps and return the files kept.

        Raises:
            TourError: naming the first step that failed.
        """
        return self.walk(
            (
                ("welcome", self._welcome),
                ("studio", self._studio),
                ("new-course", self._new_course),
                ("lesson", self._write_lesson),
                ("question", self._add_question),
                ("desk", self._add_desk),
                ("picture", self._add_picture),
                ("languages", self._translate),
                ("publish", partial(self._publish, FIRST, name_key=True)),
                ("install", partial(self._install, FIRST)),
                ("learn", self._learn),
                ("correct", self._correct),
                ("publish-again", partial(self._publish, SECOND)),
                ("update", partial(self._install, SECOND)),
                ("kept", self._kept),
            )
        )

    # ---- writing -----------------------------------------------------------------------------------------------------

    def _studio(self) -> None:
        self._shell_go(Place("settings"))
        self._press(self._current(), "studio")
        self._settle(until=lambda: isinstance(self._current(), StudioPage))
        self._picture("studio")

    def _new_course(self) -> None:
        page = self._page(StudioPage)
        page.new.click()
        self._type(page.card.title.editors[self._language], TITLES[self._language])
        page.card.source.show_value(self._language)
        for code, field in page.card.languages.items():
            field.show_value(code in (self._language, self._second))
        page.card.id.show_value("")
        self._type(page.card.id.editor, COURSE)
        self._picture("new-course")
        page.card.make.click()
        self._settle(until=lambda: isinstance(self._current(), StudioCoursePage))
        self._checked()
        assert self._bench.model.result is not None
        assert self._bench.model.result.count("error") == 0
        self._picture("workbench")

    def _write_lesson(self) -> None:
        self._bench.adding.open()
        self._bench.adding.kind.choose("lesson")
        self._type(self._bench.adding.title, LESSONS[self._language])
        self._bench.adding.add_button.click()
        room = self._pane(LessonRoom)
        self._lesson = room.lesson_id
        room.pane.editor.go_to_line(room.pane.editor.text().count("\n") + 1)
        self._type(room.pane.editor, "\n\n" + SENTENCES[self._language])
        self._checked()
        assert SENTENCES[self._language] in (self._folder / room.file).read_text(encoding="utf-8")
        self._picture("lesson")
        # What was typed by mistake is taken back, also after it was saved.
        self._bench.bar.undo.click()
        assert SENTENCES[self._language] not in room.pane.editor.text()
        self._bench.bar.redo.click()
        assert SENTENCES[self._language] in room.pane.editor.text()

    def _add_question(self) -> None:
        self._open_first("bank")
        room = self._pane(BankRoom)
        room.table.add_requested.emit("truefalse")
        assert room.question is not None
        stem = room.question.field.reach(("stem", self._language))
        self._type(stem, QUESTIONS[self._language])
        for verdict in ("right", "wrong"):
            self._type(room.question.field.reach(("feedback", verdict, self._language)), QUESTIONS[self._language])
        self._settle()
        self._picture("question")
        room.question.back.click()
        assert len({row.type for row in room.table.rows}) >= 6
        self._picture("bank")

    def _add_desk(self) -> None:
        self._bench.adding.open()
        self._bench.adding.kind.choose("desk")
        self._type(self._bench.adding.title, DESKS[self._language])
        self._bench.adding.add_button.click()
        room = self._pane(PracticeRoom)
        room.play.click()
        self._settle()
        self._picture("desk")

    def _add_picture(self) -> None:
        self._bench.open_node(Node(kind="media"))
        pane = self._pane(MediaPane)
        media = pane.add_picture(next(self._output.glob("*-welcome.png")))
        assert media
        count = len(self._bench.desk.course.media)
        alt = pane.field.reach(("media", count, "alt", self._language))
        self._type(alt, SHOWN[self._language])
        self._checked()
        self._picture("pictures")

    def _translate(self) -> None:
        """Translate all that is missing; the words are no translation, the way is."""
        self._bench.open_way("languages")
        pane = self._pane(LanguagesPane)
        panel = pane.panel
        for number in range(1, 1_000):
            panel.go_to_next()
            unit, card = panel.table.current(), panel.table.card
            if unit is None or card is None or unit.state not in ("missing", "stale", "not-aligned"):
                break
            if unit.state == "not-aligned":
                card.align.click()
                continue
            card.target.clear()
            self._type(card.target, self._translation(unit.source, number))
            panel.commit()
            if number == 1:
                self._settle()
                self._picture("languages")
        self._checked()
        result = self._bench.model.result
        assert result is not None
        assert not result.count("error"), "; ".join(f"{one.file}:{one.line} {one}" for one in result.faults)
        self._picture("translated")

    def _translation(self, source: str, number: int) -> str:
        known = (TITLES, DESKS, LESSONS, SENTENCES, QUESTIONS, SHOWN)
        said = next((one[self._second] for one in known if one[self._language] == source.strip()), "")
        return said or TRANSLATED[self._second].format(number=number)

    # ---- publishing and learning -------------------------------------------------------------------------------------

    def _publish(self, version: str, *, name_key: bool = False) -> None:
        self._bench.open_way("publish")
        panel = self._publish_panel()
        self._settle(until=lambda: panel.plan is not None and not panel.busy)
        if name_key:
            self._type(panel.key.name, OFFICES[self._language])
            panel.key.make.click()
            self._settle(until=lambda: not panel.key.busy)
        panel.use_folder(self._output / "stick")
        (self._output / "stick").mkdir(exist_ok=True)
        assert panel.version.text() == version, f"version {panel.version.text()} is proposed"
        self._settle(until=panel.go.isEnabled)
        self._picture(f"publish-{version}")
        panel.go.click()
        self._settle(until=lambda: bool(self._packages(version)) and not panel.busy)
        self._settle()
        self._picture(f"published-{version}")

    def _install(self, version: str) -> None:
        self._shell_go(Place("install"))
        page = self._page(InstallPage)
        page.look(self._packages(version)[0])
        self._settle(until=lambda: not page.busy)
        offer = page.findChild(OfferCard)
        assert isinstance(offer, OfferCard)
        self._settle()
        self._settle()
        self._picture(f"install-{version}")
        (offer.always if offer.always.isVisibleTo(page) else offer.once).click()
        self._settle(until=lambda: not page.busy)
        self._settle()
        self._picture(f"installed-{version}")
        course = self._services.catalogue.course(COURSE)
        assert course.manifest.version == version

    def _learn(self) -> None:
        course = self._services.catalogue.course(COURSE)
        first = course.manifest.lesson_ids()[0]
        self._shell_go(Place("lesson", COURSE, first))
        page = self._page(LessonPage)
        self._settle(until=partial(getattr, page.column, "complete"))
        bar = page.column.verticalScrollBar()

        def read() -> bool:
            bar.setValue(bar.maximum())
            return first in self._read()

        self._settle(until=read)
        self._picture("learned")
        assert len(course.manifest.lesson_ids()) > len(self._read())

    def _correct(self) -> None:
        """Correct a word in a lesson and add a question."""
        self._shell_go(Place("studio-course", item=str(self._folder)))
        self._checked()
        self._bench.open_node(Node(kind="lesson", name=self._lesson))
        room = self._pane(LessonRoom)
        for language in (self._language, self._second):
            room.show_language(language)
            text = room.pane.editor.text()
            at = text.index(SENTENCES[language]) + len(SENTENCES[language]) - 1
            room.pane.editor.select(at, at + 1)
            self._type(room.pane.editor, "!")
        self._open_first("bank")
        bank = self._pane(BankRoom)
        bank.table.duplicate_requested.emit([bank.table.rows[-1].id])
        self._checked()
        self._picture("corrected")

    def _kept(self) -> None:
        course = self._services.catalogue.course(COURSE)
        assert course.manifest.lesson_ids()[0] in self._read(), "the progress is gone"
        blocks = self._services.catalogue.course(COURSE).lesson(self._lesson, self._language).blocks
        assert any(SENTENCES[self._language][:-1] + "!" in block.html for block in blocks)
        self._shell_go(Place("course", COURSE))
        self._picture("kept")


def walk_as_author(application: QApplication, services: Services, output: Path, *, language: str) -> list[Path]:
    """Walk the trainer's tour into an emptied folder and return the files kept.

    Raises:
        TourError: naming the first step that failed.
    """
    return AuthorTour(application, services, emptied(output), language).run()
