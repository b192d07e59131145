"""What a person chose, kept as JSON; one field here, one row on the settings page.

Window geometry is not a setting: see `app.ui.state`.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from app.base.files import write_whole
from app.base.i18n import LANGUAGES

TEXT_SIZE_RANGE = (100, 250)
"""Smallest and largest text size in percent (design/interface.md)."""

THEMES = ("system", "light", "dark", "contrast")

LINE_SPACINGS = ("normal", "wide")

VOICE_SPEEDS = ("slow", "normal", "fast", "faster")

LOCK_MINUTES = (0, 2, 5, 10, 30)
"""After how many minutes without a key or the mouse the window can lock; 0 is never."""

BY_PIN = -1
"""Nothing chosen: `LOCK_WITH_PIN` for a profile with a PIN, never for one without."""

LOCK_WITH_PIN = 10


@dataclass(frozen=True)
class Settings:
    """Choices of one learner, or of the PC before anybody signed in."""

    interface_language: str = ""
    """Language of menus and buttons; empty until the first start asked."""
    content_language: str = ""
    """Language of lessons and questions; empty follows the interface."""
    second_language: str = ""
    """Language beside the lesson; empty means none chosen."""
    theme: str = "system"
    """One of THEMES."""
    text_size: int = 100
    """Percent, within TEXT_SIZE_RANGE."""
    line_spacing: str = "normal"
    """Room between the lines of lessons and questions, one of LINE_SPACINGS."""
    reduced_motion: bool = False
    """Nothing fades, slides or blinks."""
    side_by_side: bool = False
    """A lesson shows each block in both languages."""
    voice: str = ""
    """Name of the voice that reads aloud; empty takes the system's first one for the language."""
    voice_speed: str = "normal"
    """One of VOICE_SPEEDS."""
    reminders: bool = True
    """Say after signing in that something waits to be repeated."""
    lock_after: int = BY_PIN
    """Minutes, one of LOCK_MINUTES, or BY_PIN."""

    def lock_minutes(self, *, has_pin: bool) -> int:
        """Return after how many minutes the window locks; 0 for never."""
        if self.lock_after == BY_PIN:
            return LOCK_WITH_PIN if has_pin else 0
        return self.lock_after

    def reading_language(self) -> str:
        """Return the language lessons are read in."""
        return self.content_language or self.interface_language or "en"


def load_settings(path: Path) -> Settings:
    """Return the stored settings; what is missing, unknown or damaged falls back to the default."""
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _valid(stored if isinstance(stored, dict) else {})


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole or not at all.

    Raises:
        OSError: if the folder cannot be written.
    """
    write_whole(path, json.dumps(asdict(settings), indent=2).encode())


def _valid(stored: dict[str, Any]) -> Settings:
    kept = {one.name: stored[one.name] for one in fields(Settings) if type(stored.get(one.name)) is type(one.default)}
    languages = [name for name in kept if name.endswith("_language")]
    settings = Settings(**{name: kept[name] for name in kept if name not in languages or kept[name] in LANGUAGES})
    low, high = TEXT_SIZE_RANGE
    return replace(
        settings,
        theme=settings.theme if settings.theme in THEMES else "system",
        text_size=min(max(settings.text_size, low), high),
        line_spacing=settings.line_spacing if settings.line_spacing in LINE_SPACINGS else "normal",
        voice_speed=settings.voice_speed if settings.voice_speed in VOICE_SPEEDS else "normal",
        lock_after=settings.lock_after if settings.lock_after in LOCK_MINUTES else BY_PIN,
    )
