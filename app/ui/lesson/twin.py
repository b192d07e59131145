"""A block in the second language, as it stands beside the first one."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.base.i18n import LANGUAGE_NAMES
from app.course.structure import Lesson
from app.course.twins import twin
from app.ui.blocks import build
from app.ui.blocks.check import CheckDesk
from app.ui.blocks.frame import BlockContext
from app.ui.blocks.terms import explain_terms
from app.ui.questions.card import QuestionCard
from app.ui.reading import Reading
from app.ui.text import translate
from app.ui.widgets.labels import label
from app.ui.widgets.panels import Panel


def twin_part(index: int, lesson: Lesson, reading: Reading, desk: CheckDesk, language: str) -> QWidget:
    """Return a block of a lesson in another language; where it is missing, in the nearest one, and that is said."""
    theme = reading.theme
    part = Panel("twin", margins=(theme.px(14), 0, 0, 0), spacing=theme.px(4))
    block = lesson.blocks[index]
    if block.kind == "check":
        return part.add(_question(block.argument, reading, desk, language))
    found = twin(reading.course, lesson, index, language)
    if found is None:
        return part.add(label(not_yet_in(language), role="small"))
    if found.language != language:
        part.add(label(shown_in(found.language), role="small"))
    # A lesson links each term once; here it is the first language that does.
    linked = {term.id for term in reading.glossary.terms}
    part.add(build(found.block, BlockContext(reading, found.language, linked=linked)))
    explain_terms(part, reading.glossary, found.language)
    return part


def shown_in(language: str) -> str:
    """Say in which language a text is shown because the wanted one is missing."""
    return translate("lesson", "Shown in {language}: not translated yet").format(language=LANGUAGE_NAMES[language])


def not_yet_in(language: str) -> str:
    """Say that a text is missing in a language."""
    return translate("lesson", "Not translated yet: {language}").format(language=LANGUAGE_NAMES[language])


def _question(question_id: str, reading: Reading, desk: CheckDesk, language: str) -> QWidget:
    """Return a question to read: it is answered in the first language."""
    card = QuestionCard(desk.check(question_id), replace(reading, language=language), stem_size=16.5, for_points=False)
    card.view.set_locked(True)
    return card
