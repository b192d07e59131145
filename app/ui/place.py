"""What a page is to the shell: where the learner is, and how a page is built and shown."""

from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QWidget

from app.ui.context import UiContext


class Place(msgspec.Struct, frozen=True):
    """Where the learner is: a page and what it shows. The same place built twice shows the same."""

    page: str
    course: str = ""
    item: str = ""
    block: int = -1
    """The block (0-based) at which to open a lesson; -1 where it was left."""
    language: str = ""
    """The language a lesson or a quiz was flipped to; empty for that of the settings."""


class PageSpec(msgspec.Struct, frozen=True):
    """A page: its title (marked in the context "pages"), icon, builder, and where the shell shows it."""

    name: str
    title: str
    icon: str
    build: Callable[[UiContext, Place, QWidget], QWidget]
    """Given what the page may use, where the learner is, and the parent: moving a whole page costs 50 ms."""
    in_rail: bool = False
    under: str = ""
    """The rail entry that is marked while this page is shown."""
    whole_window: bool = False
