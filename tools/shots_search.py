"""Pictures of the search and the glossary for `make shots`."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tools.shots_exams import settle

if TYPE_CHECKING:
    from app.ui.search.palette import SearchPalette
    from app.ui.shell import Shell

Scene = tuple[str, Callable[[], None]]

TYPED = {"kk": "кызметкер жауап", "ru": "перенаправление обращений", "en": "forwarding appeals"}
LONGEST_WAIT_S = 120


def search_scenes(shell: "Shell", language: str) -> Iterator[Scene]:
    """Yield the palette before, with and without results, and the glossary whole, filtered and empty."""
    yield "search-empty", lambda: _open(shell)
    yield "search-results", lambda: _type(shell, TYPED[language])
    yield "search-nothing", lambda: _type(shell, "qqqq")
    yield "glossary", lambda: _glossary(shell)
    yield "glossary-filtered", lambda: _filter(shell, "жуйе")
    yield "glossary-nothing", lambda: _filter(shell, "qqqq")


def _open(shell: "Shell") -> None:
    shell.open_search()
    for _ in range(LONGEST_WAIT_S * 10):
        if not _palette(shell).busy:
            return
        settle(milliseconds=100)


def _type(shell: "Shell", text: str) -> None:
    _palette(shell).field.setText(text)


def _palette(shell: "Shell") -> "SearchPalette":
    palette = shell.search.palette
    assert palette is not None
    return palette


def _glossary(shell: "Shell") -> None:
    from app.ui.pages import Place

    _palette(shell).close_palette()
    shell.go(Place("glossary", item="e-otinish"))


def _filter(shell: "Shell", text: str) -> None:
    from app.ui.pages.glossary import GlossaryPage

    page = shell.page
    assert isinstance(page, GlossaryPage)
    page.filter.setText(text)
