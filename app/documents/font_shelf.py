"""Fonts for names in every script: the one that has all letters of a text, or the refusal to print it."""

import functools
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.documents.fonts import BOLD, ITALIC, REGULAR, register_fonts

OTHER_SCRIPTS = (
    ("NotoSansGeorgian-Regular", "NotoSansGeorgian-Bold"),
    ("NotoSansArmenian-Regular", "NotoSansArmenian-Bold"),
    ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"),
    ("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
    ("NotoSansHebrew-Regular", "NotoSansHebrew-Bold"),
    ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold"),
    ("NotoSansBengali-Regular", "NotoSansBengali-Bold"),
    ("NotoSansTamil-Regular", "NotoSansTamil-Bold"),
    ("NotoSansMongolian-Regular", "NotoSansMongolian-Regular"),
    ("sylfaen", "sylfaen"),
    ("arial", "arialbd"),
    ("segoeui", "segoeuib"),
    ("mangal", "mangalb"),
    ("NirmalaS", "NirmalaB"),
)
"""Font files by name, regular and bold: Noto's as Linux and our assets have them, then those of Windows."""

FONT_OF = {"regular": REGULAR, "bold": BOLD, "italic": ITALIC}
"""The fonts of Kense by the style a template names."""


class FontShelf:
    """The fonts of one set of folders; the first folder holds the fonts of Kense."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._known: dict[tuple[str, bool], str] = {}

    def font_for(self, text: str, *, style: str = REGULAR) -> str:
        """Return the name of a registered font that has every letter of the text.

        Raises:
            DocumentError: naming the letters that no font has: a box in place of a letter is never put on paper.
        """
        register_fonts(self._folders[0])
        if not _lacking(text, style):
            return style
        strange = "".join(sorted({letter for letter in text if letter != " "}))
        key = (strange, style == BOLD)
        if key not in self._known:
            self._known[key] = self._other_font(text, bold=style == BOLD)
        return self._known[key]

    def _other_font(self, text: str, *, bold: bool) -> str:
        best = _lacking(text, REGULAR)
        for names in OTHER_SCRIPTS:
            path = _font_file(names[bold], self._folders) or _font_file(names[0], self._folders)
            if path is None or not _register(path):
                continue
            lacking = _lacking(text, path.stem)
            if not lacking:
                return path.stem
            best = min(best, lacking, key=len)
        raise _missing(text, best)


def system_font_folders() -> tuple[Path, ...]:
    """Return where this system keeps fonts."""
    if os.name == "nt":
        windows = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "Fonts"
        own = Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft" / "Windows" / "Fonts"
        return (windows, own)
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local" / "share" / "fonts")


def _lacking(text: str, font: str) -> list[str]:
    from reportlab.pdfbase import pdfmetrics

    has = pdfmetrics.getFont(font).face.charToGlyph
    return sorted({letter for letter in text if ord(letter) not in has and letter != "\N{NO-BREAK SPACE}"})


@functools.cache
def _font_file(name: str, folders: tuple[Path, ...]) -> Path | None:
    return _files(folders).get(name.lower())


@functools.cache
def _files(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Return the font files that are asked for anywhere in the folders, the first of a name."""
    wanted = {name.lower() for names in OTHER_SCRIPTS for name in names}
    found: dict[str, Path] = {}
    for path in _all_files(folders):
        if path.suffix.lower() == ".ttf" and path.stem.lower() in wanted:
            found.setdefault(path.stem.lower(), path)
    return found


def _all_files(folders: Iterable[Path]) -> Iterable[Path]:
    for folder in folders:
        for root, _, names in os.walk(folder):
            yield from (Path(root) / name for name in sorted(names))


@functools.cache
def _register(path: Path) -> bool:
    """Make a font known by its file's name; False if it cannot be used."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        font: Any = TTFont(path.stem, str(path))
    except (OSError, TTFError):
        return False
    pdfmetrics.registerFont(font)
    return True


def _missing(text: str, letters: list[str]) -> DocumentError:
    words = QT_TRANSLATE_NOOP(
        "core",
        "“{words}” cannot be printed: no font on this computer has {letters}. No document was made, and nothing is "
        "lost. Install a font with this letter, such as Noto Sans, or correct the name, and try again.",
    )
    told = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
    return DocumentError(words, words=text, letters=told)
