"""What a term means, told where the pointer rests on its link; the keyboard follows the link to the drawer."""

from functools import partial

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from app.base.i18n import pick
from app.course.glossary import Glossary
from app.ui.widgets.rich_text import RichText

SCHEME = "term:"


def explain_terms(part: QWidget, glossary: Glossary, language: str) -> None:
    """Let the links to terms in all texts of a part tell what they mean."""
    for text in part.findChildren(RichText):
        text.linkHovered.connect(partial(_explain, text, glossary, language))


def term_words(address: str, glossary: Glossary, language: str) -> str:
    """Return the term behind a link with its meaning; empty for links of other kinds."""
    term = glossary.term(address.removeprefix(SCHEME)) if address.startswith(SCHEME) else None
    return f"{term.name(language)}: {pick(term.definition, language)}" if term else ""


def _explain(text: RichText, glossary: Glossary, language: str, address: str) -> None:
    # An empty text takes the last one away.
    QToolTip.showText(QCursor.pos(), term_words(address, glossary, language), text)
