"""What the forms of questions with parts of their own promise alike."""

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.questions import problems
from tests.ui.questions.forms.trying import Forms, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""Said by the offscreen platform whenever a form is shown as a window."""

TYPES = ("categorise", "cloze", "hotspot", "table", "case", "essay", "survey", "info")

PARTS = {
    "categorise": ("items", 1),
    "cloze": ("gaps", 0),
    "hotspot": ("regions", 2),
    "table": ("rows", 0, "cells", 1, "gap"),
    "case": ("items", 0),
    "essay": ("rubric", 0, "levels", 1),
    "survey": ("choices", 1),
    "info": (),
}
"""A part of each sample that has keys of its own."""


@pytest.mark.parametrize("kind", TYPES)
def test_sample_comes_back_as_it_was_shown(kind: str, forms: Forms) -> None:
    trial = forms.show(plain(kind))
    assert trial.value == plain(kind)
    assert list(trial.value) == list(plain(kind))


@pytest.mark.parametrize("kind", TYPES)
def test_key_that_no_field_shows_is_kept(kind: str, forms: Forms) -> None:
    value = put(put(plain(kind), ("odd",), [1]), (*PARTS[kind], "strange"), {"a": 1})
    trial = forms.show(value)
    trial.type("Changed", "stem", "en")
    assert trial.value == put(value, ("stem", "en"), "Changed")


@pytest.mark.parametrize("kind", TYPES)
def test_part_of_a_shape_that_cannot_be_shown_is_kept(kind: str, forms: Forms) -> None:
    where = PARTS[kind][:1] or ("document",)
    for odd in ("no list", None, [3, "x"], {"a": [1]}):
        value = {**plain(kind), where[0]: odd}
        trial = forms.show(value)
        trial.type("Changed", "stem", "en")
        assert trial.value == put(value, ("stem", "en"), "Changed") | {where[0]: odd}


@pytest.mark.parametrize("kind", TYPES)
def test_showing_tells_nothing_and_leaves_the_keyboard_where_it_is(kind: str, forms: Forms) -> None:
    trial = forms.show(plain(kind))
    place = {"info": ("document", "ru"), "cloze": ("text", "ru"), "hotspot": ("regions", 1, "label", "ru")}
    texts = {"table": ("rows", 0, "title", "ru"), "case": ("items", 0, "stem", "ru"), **place}
    widget = trial.reach(*texts.get(kind, (*PARTS[kind], "text", "ru")))
    trial.form.show_value(plain(kind, points=3))
    trial.form.show_value(plain(kind))
    assert (trial.told, QApplication.focusWidget()) == ([], widget)


@pytest.mark.parametrize("kind", TYPES)
def test_every_control_has_a_name(kind: str, forms: Forms) -> None:
    trial = forms.show(plain(kind))
    if kind == "case":
        trial.reach("items", 1)
    if kind == "table":
        trial.reach("rows", 0, "cells", 1)
    assert trial.nameless() == []
    assert len(trial.form.findChildren(QPlainTextEdit)) >= 3


@pytest.mark.parametrize("kind", TYPES)
def test_each_fault_of_a_damaged_question_has_a_widget_that_can_be_seen(kind: str, forms: Forms) -> None:
    value = plain(kind, stem={"en": "Only here"})
    if PARTS[kind]:
        value = put(value, (*PARTS[kind][:2], "id"), "No id")
    trial = forms.show(value)
    found = problems(question_of(value), ("en", "ru", "kk"))
    assert len(found) >= (2 if kind == "info" else 3)
    for problem in found:
        widget = trial.form.reach(problem.where)
        assert widget.isVisible(), problem.where
        if problem.where[-1] == "id" and len(problem.where) == 3 and kind != "case":
            assert widget.accessibleName() == "Permanent id"


@pytest.mark.parametrize("kind", TYPES)
def test_form_fits_a_narrow_column(kind: str, forms: Forms) -> None:
    assert forms.show(plain(kind), width=560).form.minimumSizeHint().width() <= 560
