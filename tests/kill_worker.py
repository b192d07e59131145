"""A learner at work in a process of its own, which tests/test_kill.py kills at any moment.

    python -m tests.kill_worker DATA SEED     works at once, in a fresh process
    python -m tests.kill_worker DATA          is a nursery: each line "SEED WAY" on its input forks a warm child

Deeds are told on the output, unbuffered, one JSON line each: ["try", …] before, ["done", …] only after the service
returned. The way "hasty" says "done" before it saves, to show that the test would see it; "newcomer" makes new
profiles instead of working in the one there is; "examinee" does nothing but sit timed exams; "desk", "dialogue",
"workbench" and "model" do nothing but work at a practice desk of that kind; "keeper" makes backups between short
pieces of work and "restorer" puts each of them in the file's place.
"""

import hashlib
import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from app.base.paths import app_paths
from app.bootstrap import build_services
from app.course.structure import Course
from app.engine.attempt import AttemptEvent
from app.practice.common import Entry
from app.practice.walking import walk_entry
from app.questions import AnyQuestion, type_of
from app.questions.common import Response
from app.services.examining import OpenAttempt
from app.services.practising import OpenRun
from app.services.records import Records
from app.services.wiring import LearnerServices, Services

COURSE, QUIZ = "c03-inquiries", "course-quiz"
DESKS = {
    "desk": (COURSE, "inquiry-desk"),
    "dialogue": ("c06-consulting", "press-conference"),
    "workbench": ("c06-consulting", "survey-builder"),
    "model": ("c01-foundations", "egdi-calculator"),
}
"""A shipped desk of each kind, with its course."""

LETTERS = 'абвгғдеңүұқ ёһі«»"\\\n'
LONGEST_LIFE = 20_000
"""Deeds after which a worker that nobody killed ends by itself."""


def tell(*words: object) -> None:
    os.write(1, json.dumps(words, ensure_ascii=False).encode() + b"\n")


class Worker:
    """Does what a learner does, in an order that depends on the seed."""

    def __init__(
        self, learner: LearnerServices, course: Course, *, seed: int, tell: Callable[..., None], hasty: bool = False
    ) -> None:
        self.learner = learner
        self.course = course
        self.random = Random(seed)
        self.tell = tell
        self.hasty = hasty
        self.pile: list[Callable[[], object]] = []
        self.deeds = 0

    def work(self, deeds: int = LONGEST_LIFE) -> None:
        """Work until so much is done."""
        ways = (self.read_a_lesson, self.read_a_lesson, self.sit_the_quiz, self.choose_text_size, self.get_a_statement)
        while self.deeds < deeds:
            self.random.choice(ways)()

    def do(self, *key: str, value: object, deed: Callable[[], object]) -> None:
        """Do one thing whose trace can be found again under `key` as `value`."""
        self.deeds += 1
        self.tell("try", key, value)
        if self.hasty:
            self.put_off(deed)
        else:
            deed()
        self.tell("done", key, value, self.last_fact())

    def put_off(self, deed: Callable[[], object]) -> None:
        """Do five things at a time, as a program would that saves every few moments."""
        self.pile.append(deed)
        if len(self.pile) == 5:
            for one in self.pile:
                one()
            self.pile.clear()

    def find_out(self, *key: str, deed: Callable[[], str]) -> str:
        """Do one thing whose trace gets its name only by being done."""
        self.deeds += 1
        name = deed()
        self.tell("done", (*key, name), True, self.last_fact())
        return name

    def last_fact(self) -> int:
        row = self.learner.profile.file.db.execute("SELECT max(sequence) FROM facts").fetchone()
        return int(row[0] or 0)

    def read_a_lesson(self) -> None:
        learning, course = self.learner.learning, self.course
        lesson = self.random.choice(course.manifest.lesson_ids())
        self.do("opened", lesson, value=True, deed=partial(learning.open_lesson, course, lesson, "kk"))
        for number, block in enumerate(course.lesson(lesson, "kk").blocks):
            if self.random.random() < 0.3:
                self.do("place", lesson, value=number, deed=partial(learning.remember_place, course, lesson, number))
            if block.kind == "check":
                self.answer_check(block.argument)
        self.do("read", lesson, value=True, deed=partial(learning.finish_lesson, course, lesson))

    def answer_check(self, question: str) -> None:
        shown = self.learner.learning.check(self.course, question)
        response, revealed = self.response_to(shown.question), self.random.random() < 0.5
        answer = partial(self.learner.learning.answer_check, self.course, shown, response, revealed=revealed)
        self.do("check", question, value=response, deed=answer)

    def sit_the_quiz(self) -> None:
        """Go on with the open attempt or begin one; now and then all is answered and handed in."""
        name = self.find_out("attempt", deed=lambda: self.attempt().row.id)
        whole = self.random.random() < 0.3
        for one in self.attempt().paper.questions:
            if whole or self.random.random() < 0.5:
                self.answer_question(name, one.question)
        if whole:
            self.do("handed in", name, value=True, deed=self.hand_in)

    def sit_exams(self) -> None:
        """Sit one timed exam after another, with the clock read again and again as the window does."""
        while self.deeds < LONGEST_LIFE:
            name = self.find_out("attempt", deed=lambda: self.attempt().row.id)
            for one in self.attempt().paper.questions:
                self.answer_question(name, one.question)
                self.say_how_sure(name, one.question.id)
                self.read_the_clock(name)
            if self.random.random() < 0.2:
                self.do("handed in", name, value=True, deed=self.hand_in)

    def say_how_sure(self, attempt: str, question: str) -> None:
        sure = self.random.choice((1, 2, 3))
        event = AttemptEvent(kind="certainty", question=question, certainty=sure)
        self.do("certainty", attempt, question, value=sure, deed=partial(self.record, event))

    def read_the_clock(self, attempt: str) -> None:
        """Read the clock and tell how much time the attempt has used: a new start must not know of less."""
        self.deeds += 1
        open_one = self.attempt()
        if open_one.seconds_left is None:
            return  # begun without a limit by a life before: its time is not kept
        used = self.learner.examining.tick(open_one).used
        self.tell("done", ("clock", attempt), used, self.last_fact())

    def hand_in(self) -> None:
        self.learner.examining.submit(self.course, self.attempt())

    def answer_question(self, attempt: str, question: AnyQuestion) -> None:
        one, response, flagged = question.id, self.response_to(question), self.random.random() < 0.7
        event = AttemptEvent(kind="response", question=one, response=response)
        self.do("answer", attempt, one, value=response, deed=partial(self.record, event))
        if self.random.random() < 0.2:
            event = AttemptEvent(kind="flag", question=one, flagged=flagged)
            self.do("flag", attempt, one, value=flagged, deed=partial(self.record, event))

    def attempt(self) -> OpenAttempt:
        return self.learner.examining.begin(self.course, QUIZ)

    def record(self, event: AttemptEvent) -> None:
        self.learner.examining.record(self.attempt(), event)

    def choose_text_size(self) -> None:
        profile, size = self.learner.profile, self.random.randrange(100, 251)
        chosen = replace(profile.settings(), text_size=size)
        self.do("text size", value=size, deed=partial(profile.save_settings, chosen))

    def get_a_statement(self) -> None:
        if COURSE in self.learner.learning.completions():
            self.find_out("statement", deed=lambda: self.learner.certifying.issue(self.course).serial)

    def response_to(self, question: AnyQuestion) -> Response:
        """Return a right answer, or now and then one of any shape."""
        if self.random.random() < 0.85:
            return type_of(question).correct(question)
        word = "".join(self.random.choices(LETTERS, k=self.random.randrange(60)))
        shapes: list[Response] = [word, [word, "б"], {word: "ә", "а": word}]
        return self.random.choice(shapes)

    def work_at(self, course: Course, practice: str) -> None:
        """Walk at random through one run after another; each action tells the state it led to."""
        practising = self.learner.practising
        while self.deeds < LONGEST_LIFE:
            run = practising.go_on(course, practice) or practising.begin(course, practice, "practice")
            self.find_out("run", deed=partial(str, run.row.id))
            for _ in range(self.random.randrange(5, 60)):
                moves = [] if run.over else list(run.play.moves(run.state))
                if not moves:
                    break
                entry = walk_entry(run.play, self.random.choice(moves), self.random)
                run = self.act(run, entry)
            if self.random.random() < 0.3:
                self.do("run ended", run.row.id, value=True, deed=partial(practising.submit, course, run))

    def act(self, run: OpenRun, entry: Entry) -> OpenRun:
        after: list[OpenRun] = []
        key, value = ("entry", run.row.id, str(len(run.log))), [entry.case, entry.action, entry.arguments]
        self.do(*key, value=value, deed=lambda: after.append(self.learner.practising.act(run, entry)))
        number = str(len(after[0].log))
        self.tell("done", ("desk state", run.row.id, number), state_mark(after[0].state), self.last_fact())
        return after[0]


def state_mark(state: object) -> str:
    """Return what tells one state of a desk from another."""
    return hashlib.sha256(msgspec.json.encode(state, order="deterministic")).hexdigest()[:16]


def timed(course: Course) -> Course:
    """Return the course with a time limit and certainty in its quiz."""
    return with_rules(course, limit_minutes=600, certainty="asked", delay_hours=0)


def with_rules(course: Course, **rules: Any) -> Course:
    """Return the course with other rules for its quiz."""
    modules = tuple(
        msgspec.structs.replace(
            module,
            items=tuple(msgspec.structs.replace(item, **rules) if item.id == QUIZ else item for item in module.items),
        )
        for module in course.manifest.modules
    )
    return msgspec.structs.replace(course, manifest=msgspec.structs.replace(course.manifest, modules=modules))


def live(services: Services, seed: int, way: str) -> None:
    """Work until killed."""
    tell("pid", os.getpid())
    if way == "newcomer":
        join_again_and_again(services)
    if way in {"keeper", "restorer"}:
        keep_again_and_again(services, seed, restore=way == "restorer")
    (profile,) = services.profiles.all()
    learner = services.for_learner(services.profiles.open(profile))
    if way == "examinee":
        Worker(learner, timed(services.catalogue.course(COURSE)), seed=seed, tell=tell).sit_exams()
    course = with_rules(services.catalogue.course(COURSE), delay_hours=0)
    worker = Worker(learner, course, seed=seed, tell=tell, hasty=way == "hasty")
    if way in DESKS:
        of, practice = DESKS[way]
        worker.work_at(services.catalogue.course(of), practice)
    worker.work()


def join_again_and_again(services: Services) -> None:
    for number in range(LONGEST_LIFE):
        profile = services.profiles.create(f"Оқушы {number}")
        tell("done", ["profile", profile.id], True, 0)
        services.profiles.open(profile).close()
        tell("done", ["opened", profile.id], True, 0)


def keep_again_and_again(services: Services, seed: int, *, restore: bool) -> None:
    """Work a little, make a backup, and put it back at once: what was acknowledged is in it."""
    records, random = Records(services.paths, services.clock), Random(seed)
    (profile,) = services.profiles.all()
    course = with_rules(services.catalogue.course(COURSE), delay_hours=0)
    for number in range(LONGEST_LIFE):
        with closing(services.profiles.open(profile)) as opened:
            worker = Worker(services.for_learner(opened), course, seed=random.randrange(2**30), tell=tell)
            worker.work(random.randrange(1, 8))
            if number % 2:
                records.back_up(profile.id)
                tell("kept", "backup while it was open")
        backup = records.back_up(profile.id)
        tell("kept", "backup")
        if restore:
            records.restore(profile.id, backup)
            tell("kept", "restore")


def warm_up(services: Services) -> None:
    """Load all that is loaded late, by the work of a learner elsewhere, so that children spend their lives on work."""
    with TemporaryDirectory() as elsewhere:
        profiles = build_services(app_paths(Path(elsewhere))).profiles
        with closing(profiles.open(profiles.create("Тәжірибе"))) as opened:
            learner = services.for_learner(opened)
            course = with_rules(services.catalogue.course(COURSE), delay_hours=0)
            worker = Worker(learner, course, seed=0, tell=lambda *words: None)
            worker.work(500)
            for of, practice in DESKS.values():
                learner.practising.begin(services.catalogue.course(of), practice, "practice")


def keep_nursery(services: Services) -> None:
    """Fork one child per line of input and say how it ended."""
    warm_up(services)
    for line in sys.stdin:
        seed, way = line.split()
        child = os.fork()
        if child == 0:
            try:
                live(services, int(seed), way)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        tell("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    made = build_services(app_paths(Path(sys.argv[1])))
    if len(sys.argv) > 2:
        live(made, int(sys.argv[2]), "careful")
    else:
        keep_nursery(made)
