"""Trying a desk that is being written: read from a draft, played, changed under one's hands, scored, never kept."""

import pytest

from app.base.errors import CourseError
from app.base.paths import PROGRAM
from app.course.authored import FaultError
from app.course.draft import Draft, read_draft
from app.practice.common import Entry
from app.practice.desk import Desk
from app.services.studio.rehearsing import Rehearsal, in_the_way, practice_of
from app.services.wiring import Services
from tests.clock import SetClock

INQUIRIES = PROGRAM / "courses" / "c03-inquiries"


@pytest.fixture(scope="module")
def draft() -> Draft:
    return read_draft(INQUIRIES)


@pytest.fixture
def rehearsal(services: Services, clock: SetClock) -> Rehearsal:
    return Rehearsal(services.catalogue.library, clock)


def template(kind: str, *changes: tuple[str, str]) -> Draft:
    text = (PROGRAM / "app" / "practice" / "templates" / f"{kind}.yaml").read_text(encoding="utf-8")
    for before, after in (("PRACTICE", "tried-desk"), ("OBJECTIVE", "d.1"), *changes):
        assert before in text
        text = text.replace(before, after)
    return Draft({"practice/tried-desk.yaml": text})


def test_a_desk_is_read_with_the_cases_of_its_folder(draft: Draft) -> None:
    desk = practice_of(draft, "inquiry-desk")
    assert isinstance(desk, Desk)
    assert len(desk.cases) > 25
    assert list(in_the_way(desk)) == []


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("practice/inquiry-desk.yaml", "format: 1\nkind: nothing\n", 2),
        ("practice/inquiry-desk/own.yaml", "format: 1\ncases:\n  - {id: x-1, sender: 3}\n", 3),
        ("practice/inquiry-desk/own.yaml", "format: 1\ncases: [\n", 3),
    ],
)
def test_the_first_fault_is_told_with_its_file_and_line(draft: Draft, name: str, text: str, line: int) -> None:
    with pytest.raises(FaultError) as raised:
        practice_of(draft.with_text(name, text), "inquiry-desk")
    assert (raised.value.fault.file, raised.value.fault.line) == (name, line)


def test_a_desk_that_is_not_there_is_a_fault_of_its_file(draft: Draft) -> None:
    with pytest.raises(FaultError, match="There is no file"):
        practice_of(draft, "no-such-desk")


def test_a_run_takes_its_time_and_limit_and_is_scored(rehearsal: Rehearsal, clock: SetClock) -> None:
    desk = practice_of(template("model", ("minutes: 5\n", "minutes: 5\nlimit_minutes: 2\n")), "tried-desk")
    run = rehearsal.begin("c1", desk)
    assert run.row.limit_s == 120
    clock.move(seconds=3)
    run = rehearsal.act(rehearsal.tick(run), Entry(case="mean-may", action="answer", arguments={"mean": 5.67}))
    assert run.log[0].t == 3.0
    report = rehearsal.submit(None, run)  # type: ignore[arg-type] # nothing of the course is asked for
    assert 0 < report.outcome.score < 100
    assert (report.best, report.runs) == (None, 0)
    assert rehearsal.begin("c1", desk, "show").row.limit_s == 0


def test_exam_variants_are_kept_for_exams_unless_one_is_named(rehearsal: Rehearsal) -> None:
    desk = practice_of(template("model"), "tried-desk")
    assert rehearsal.begin("c1", desk).row.variant == "first"
    assert rehearsal.begin("c1", desk, "exam").row.variant == "third"
    assert rehearsal.begin("c1", desk, variant="third").row.variant == "third"
    assert rehearsal.begin("c1", desk, variant="gone").row.variant == "first"


def test_a_run_goes_on_at_the_changed_desk_without_deeds_that_are_gone(rehearsal: Rehearsal) -> None:
    run = rehearsal.begin("c1", practice_of(template("model"), "tried-desk"))
    for case in ("mean-may", "place-balykty"):
        run = rehearsal.act(run, Entry(case=case, action="answer", arguments={"mean": 1.0, "place": 2.0}))
    changed = practice_of(template("model", ("- id: mean-may", "- id: mean-of-may")), "tried-desk")
    after = rehearsal.taken_over(run, changed)
    assert after.staged.scene.seed == run.staged.scene.seed
    assert after.log == run.log
    assert set(after.state.done) == {"place-balykty"}


def test_a_desk_that_cannot_be_worked_out_says_what_is_missing(rehearsal: Rehearsal) -> None:
    desk = practice_of(template("desk", ("{pool: writers}", "{pool: readers}")), "tried-desk")
    with pytest.raises(CourseError, match="readers is missing"):
        rehearsal.begin("c1", desk)


def test_a_variant_that_is_gone_cannot_be_taken_over(rehearsal: Rehearsal) -> None:
    run = rehearsal.begin("c1", practice_of(template("model"), "tried-desk"))
    desk = practice_of(template("model", ("id: first,", "id: other,")), "tried-desk")
    with pytest.raises(CourseError):
        rehearsal.taken_over(run, desk)


def test_names_that_are_not_there_stand_in_the_way() -> None:
    desk = practice_of(template("desk", ("criterion: route", "criterion: nowhere")), "tried-desk")
    assert "nowhere" in {str(one.fields.get("name")) for one in in_the_way(desk)}
