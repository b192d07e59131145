"""Texts with gaps as Moodle's embedded answers."""

import html
import re

from app.interop import texts
from app.interop.writing import Words, accepted_forms
from app.questions.cloze import GAP, ClozeQuestion
from app.questions.gaps import Gap
from app.questions.matching import number_text
from app.questions.table import TableQuestion


def cloze_text(question: ClozeQuestion, words: Words) -> str:
    """Return the text as HTML with its gaps in braces."""
    gaps = {gap.id: _embedded(gap, words) for gap in question.gaps}
    return _filled(words.of(question.text), gaps)


def table_text(question: TableQuestion, words: Words) -> str:
    """Return the rows as paragraphs: title, then each column with its text or gap."""
    gaps: dict[str, str] = {}
    paragraphs: list[str] = []
    for row in question.rows:
        parts: list[str] = []
        for column, cell in zip(question.columns, row.cells, strict=False):
            if isinstance(cell.gap, Gap):
                gaps[cell.gap.id] = _embedded(cell.gap, words)
                content = f"{{{{{cell.gap.id}}}}}"
            else:
                content = words.of(cell.text)
            parts.append(f"{words.of(column.title)}: {content}")
        paragraphs.append(f"{words.of(row.title)}: " + "; ".join(parts))
    return _filled("\n\n".join(paragraphs), gaps)


def _filled(text: str, gaps: dict[str, str]) -> str:
    shown = texts.to_html(text)
    shown = shown if shown.startswith("<p>") else f"<p>{shown}</p>"
    # A brace that opens no gap must not look like one to Moodle.
    return GAP.sub(lambda found: gaps.get(found[1], found[0]), re.sub(r"\{(?=\d*:)", "&#123;", shown))


def _embedded(gap: Gap, words: Words) -> str:
    if gap.kind == "numeric":
        tolerance = f":{number_text(gap.tolerance)}" if gap.tolerance else ""
        return f"{{1:NUMERICAL:={number_text(gap.answer or 0.0)}{tolerance}}}"
    if gap.kind == "text":
        forms = [_escaped(html.escape(form, quote=False)) for form in accepted_forms(gap, words)]
        return "{1:SHORTANSWER:" + "~".join(f"={form}" for form in forms) + "}"
    options = []
    for option in gap.options:
        feedback = words.of(option.feedback)
        told = f"#{_escaped(texts.to_html(feedback))}" if feedback else ""
        mark = "=" if option.correct else ""
        text = _escaped(texts.to_html(words.of(option.text)))
        options.append(f"{mark or ('%0%' if text.startswith(('%', '=')) else '')}{text}{told}")
    return "{1:MULTICHOICE:" + "~".join(options) + "}"


def _escaped(text: str) -> str:
    return re.sub(r"(\\|\}|(?<!&)#|~)", r"\\\1", text.replace("\n", " "))
