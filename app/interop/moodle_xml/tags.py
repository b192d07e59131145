"""XML as Moodle writes it: texts with their format, answers, files; every sign of a text is safe."""

import base64
import re
from collections.abc import Iterable

from app.interop.common import Picture

_NEVER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even as an entity."""

FRACTIONS = (
    *("100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20"),
    *("16.66667", "14.28571", "12.5", "11.11111", "10", "5", "0"),
)
"""The grades Moodle accepts; a question with any other is refused at import."""


def escaped(text: str) -> str:
    """Return a text for between tags and in attributes."""
    plain = _NEVER.sub("", text)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def text_tag(text: str) -> str:
    """Return a text in its element; one with markup as CDATA, which stays readable."""
    if not re.search(r"[<&>]", text):
        return f"<text>{escaped(text)}</text>"
    return f"<text><![CDATA[{_NEVER.sub('', text).replace(']]>', ']]]]><![CDATA[>')}]]></text>"


def told(tag: str, html: str, *, kind: str = "html") -> str:
    """Return a field that holds a text of a format."""
    return f'<{tag} format="{kind}">{text_tag(html)}</{tag}>'


def value(tag: str, text: str) -> str:
    """Return a field that holds a plain value."""
    return f"<{tag}>{escaped(text)}</{tag}>"


def answer(fraction: str, text: str, feedback: str, *, more: Iterable[str] = (), kind: str = "html") -> str:
    """Return one answer with its feedback."""
    parts = [text_tag(text), told("feedback", feedback), *more]
    return f'<answer fraction="{fraction}" format="{kind}">{"".join(parts)}</answer>'


def file(picture: Picture) -> str:
    """Return a picture inside of the file."""
    content = base64.b64encode(picture.content).decode()
    return f'<file name="{escaped(picture.file)}" path="/" encoding="base64">{content}</file>'


def nearest_fraction(share: float) -> tuple[str, bool]:
    """Return the grade of Moodle's list that is nearest to a share of 100, and whether it is that share."""
    nearest = min(FRACTIONS, key=lambda one: abs(float(one) - share))
    return nearest, abs(float(nearest) - share) < 0.001
