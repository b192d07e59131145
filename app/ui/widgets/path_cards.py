"""The learning path as cards: one a course with its standing, and one a short path by role."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from app.base.i18n import LocalText
from app.course.outline import LearningPath
from app.services.catalogue import CatalogueEntry
from app.ui.text import percent_text, plural, translate
from app.ui.theme import Theme
from app.ui.widgets.card_button import CardButton
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.labels import label, pill
from app.ui.widgets.panels import Panel, row
from app.ui.widgets.progress import progress_bar
from app.ui.widgets.standing import Standing

NARROWEST_PX = 190
MOST_COURSES, MOST_PATHS = 5, 4

Words = Callable[[LocalText], str]


def course_cards(
    entries: Sequence[CatalogueEntry],
    standings: Mapping[str, Standing],
    theme: Theme,
    *,
    words: Words,
    chosen: Callable[[str], object],
) -> QWidget:
    """Return a card for each course; `chosen` is called with the one that is pressed."""
    numbers = {entry.id: entry.number for entry in entries}
    cards = [
        _course_card(entry, _with_before(entry, standings, numbers), theme, words=words, chosen=chosen)
        for entry in entries
    ]
    return _grid(cards, theme, most=MOST_COURSES)


def short_path_cards(
    path: LearningPath,
    standings: Mapping[str, Standing],
    theme: Theme,
    *,
    words: Words,
    chosen: Callable[[], object],
) -> QWidget:
    """Return a card for each short path with how much of it is done; all lead to the page that explains them."""
    cards: list[QWidget] = []
    for one in path.short_paths:
        done = sum(standings[course].completed for course in one.courses if course in standings)
        told = plural("path", "{done} of %n course(s) done", len(one.courses)).format(done=done)
        title = words(one.title)
        margins = (theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        card = CardButton("card", name=f"{title}: {told}", margins=margins, spacing=theme.px(4))
        bar = progress_bar(done / max(1, len(one.courses)), name=told, done=done == len(one.courses))
        card.add(label(title, role="strong"), label(told, role="small"), bar)
        card.box.addStretch(1)
        card.clicked.connect(lambda _checked=False: chosen())
        cards.append(card)
    return _grid(cards, theme, most=MOST_PATHS)


def spans(numbers: Sequence[int]) -> str:
    """Return numbers with runs drawn together: "1–3, 5"."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)


def _with_before(entry: CatalogueEntry, standings: Mapping[str, Standing], numbers: Mapping[str, int]) -> Standing:
    """Return the standing of a course; one that is not begun and builds on others says after which it comes."""
    now = standings[entry.id]
    before = [numbers[one] for one in entry.requires if one in numbers and not standings[one].completed]
    if not before or not entry.available or entry.coming or now.fraction or now.completed:
        return now
    words = translate("path", "after {numbers}").format(numbers=spans(before))
    return Standing(words, "plain", now.fraction, completed=False)


def _course_card(
    entry: CatalogueEntry, now: Standing, theme: Theme, *, words: Words, chosen: Callable[[str], object]
) -> QWidget:
    px = theme.px
    title = words(entry.short_title)
    number = str(entry.number) if entry.number else translate("path", "Of your office")
    parts: list[QLayout | QWidget] = [
        row(label(number, role="small", wrap=False), None, pill(now.words, kind=now.kind)),
        label(title, role="strong"),
    ]
    if entry.available:
        bar_name = f"{title}: {percent_text(now.fraction)}"
        parts.append(progress_bar(now.fraction, name=bar_name, done=now.completed))
    margins = (px(14), px(12), px(14), px(14))
    if not entry.available:
        card: Panel | CardButton = Panel("card", margins=margins).add(*parts)
    else:
        name = translate("path", "{title}. {standing}, {percent} done")
        name = name.format(title=title, standing=now.words, percent=percent_text(now.fraction))
        made = CardButton("card", name=name, margins=margins).add(*parts)
        made.clicked.connect(partial(_choose, chosen, entry.id))
        card = made
    card.box.addStretch(1)
    card.setMinimumHeight(px(116))
    return card


def _choose(chosen: Callable[[str], object], course: str, _checked: bool = False) -> None:
    chosen(course)


def _grid(cards: Sequence[QWidget], theme: Theme, *, most: int) -> QWidget:
    holder = QWidget()
    grid = CardGrid(narrowest=theme.px(NARROWEST_PX), most=most, spacing=theme.px(12))
    holder.setLayout(grid)
    for card in cards:
        grid.addWidget(card)
    return holder
