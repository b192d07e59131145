"""The form of an information: nothing but its text."""

import pytest

from app.ui.questions.forms import info
from tests.ui.questions.forms.trying import Forms, plain, put, question_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.mark.parametrize("where", [("stem", "ru"), ("document", "kk")])
def test_its_texts_are_edited(where: tuple[str, str], forms: Forms) -> None:
    trial = forms.show(plain("info"))
    trial.type("Changed", *where)
    assert trial.value == put(plain("info"), where, "Changed")
    assert question_of(trial.value).id == "sample-info"


def test_it_has_no_field_of_its_own(forms: Forms) -> None:
    assert info.parts(forms.tools) == ()
