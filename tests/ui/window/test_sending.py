"""From the certificates a learner gets to the page of sending, and it has room in the real window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.ui.pages import Place
from app.ui.shell import Shell
from tests.ui.pages.look import pressable
from tests.ui.window.test_accessibility import clipped, go, inner, outside, shown_controls, spoken_name


def test_the_button_of_the_certificates_leads_to_the_page_of_sending(shell: Shell, qtbot: QtBot) -> None:
    go(shell, Place("certificates"), qtbot)
    pressable(shell.page, "Send my progress").click()
    qtbot.waitUntil(lambda: shell.place == Place("sending"))


@pytest.mark.parametrize(("language", "size"), [("kk", 200), ("ru", 250)])
def test_nothing_of_the_page_is_cut_or_nameless(
    shell: Shell, put_on: Callable[..., None], language: str, size: int, qtbot: QtBot
) -> None:
    put_on(interface_language=language, text_size=size)
    go(shell, Place("sending"), qtbot)
    assert (clipped(shell), outside(shell)) == ([], [])
    assert [repr(one) for one in shown_controls(shell) if not inner(one) and not spoken_name(one).strip()] == []
