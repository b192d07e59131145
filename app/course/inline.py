"""Question texts to HTML: paragraphs, line breaks, **bold**, *italics* and `code`, everything else as written.

Small on purpose: a question is shown in milliseconds without Markdown, and nothing in it can be markup.
"""

import re

_MARKS = (
    (re.compile(r"`([^`\n]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL), r"<strong>\1</strong>"),
    (re.compile(r"(?<![*\w])\*(?=\S)([^*]+?)(?<=\S)\*(?![*\w])"), r"<em>\1</em>"),
)


def inline_html(text: str) -> str:
    """Return one paragraph's text as HTML; several paragraphs, divided by blank lines, each in <p>."""
    paragraphs = [_marked(part.strip()) for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]
    if len(paragraphs) == 1:
        return paragraphs[0]
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def plain_text(text: str) -> str:
    """Return a text in one line without its marks of emphasis, for lists and drawings."""
    for pattern, _tags in _MARKS:
        text = pattern.sub(r"\1", text)
    return " ".join(text.split())


def _marked(text: str) -> str:
    marked = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for pattern, tags in _MARKS:
        marked = pattern.sub(tags, marked)
    return marked.replace("\n", "<br>")
