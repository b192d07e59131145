"""The colour tables as data, and the contrast of their pairs; no window needed."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app.ui.theme.table import read_table

Tokens = Mapping[str, str]
"""Colour (#RRGGBB) by role."""

TEXT_PAIRS = (
    ("text", "surface"),
    ("text", "ground"),
    ("text", "alternate"),
    ("text", "accent-soft"),
    ("text", "sun-soft"),
    ("text", "good-soft"),
    ("text", "bad-soft"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("on-accent", "accent"),
    ("accent", "surface"),
    ("on-sun", "sun-soft"),
    ("good", "surface"),
    ("good", "good-soft"),
    ("bad", "surface"),
    ("bad", "bad-soft"),
    ("rail-text", "rail"),
    ("rail-strong", "rail-on"),
)
"""Text and the surface it stands on; interface.md asks for 7:1."""

CONTROL_PAIRS = (
    ("input-line", "surface"),
    ("accent", "ground"),
    ("focus-edge", "surface"),
    ("focus-edge", "ground"),
    ("focus", "rail"),
    ("good", "good-soft"),
    ("bad", "bad-soft"),
)
"""Edges and marks that must be seen; interface.md asks for 3:1."""


@cache
def all_tokens() -> Mapping[str, Tokens]:
    """Return the colour tables by the name of their theme."""
    text = Path(__file__).with_name("tokens.toml").read_text(encoding="utf-8")
    return read_table(text)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours, 1.0 to 21.0."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
