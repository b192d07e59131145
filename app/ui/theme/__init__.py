"""How Kense looks: colours by role, text size, fonts and icons. All colour of the program lives in this package."""

from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.theme.icons import Icons
from app.ui.theme.motion import set_motion
from app.ui.theme.tokens import Tokens, all_tokens, contrast

BASE_PX = 15
"""Interface text at 100 % (interface.md, Tokens)."""

READING_PX = 16.5
"""Lesson text at 100 %."""

SOURCE_PX = 14
"""The text of a lesson as its author types it, at 100 %."""

READING_LINE = 162
"""Line height of lesson text in percent."""

SPACING = {"normal": 1.0, "wide": 1.25}
"""By how much lines stand further apart, for each choice in the settings."""

MEASURE = 72
"""Longest line of lesson text in characters."""

NARROW_PX = 1200
"""Window width at 100 % under which side columns fold away."""

_PALETTE = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "alternate",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "input-line",
    QPalette.ColorRole.Accent: "accent",
}


class Theme:
    """The look in use: colours, text size, room between lines. Pages ask it for sizes and icons."""

    def __init__(
        self, name: str, *, text_size: int, assets: Path, line_spacing: str = "normal", calm: bool = False
    ) -> None:
        """Choose a table by name ("system" follows the desktop) and a text size in percent; `calm` stops motion."""
        self.name = system_theme() if name == "system" else name
        self.tokens: Tokens = all_tokens()[self.name]
        self.scale = text_size / 100
        self._spacing = SPACING[line_spacing]
        self._calm = calm
        self._icons = Icons(assets / "icons")

    def px(self, size: float) -> int:
        """Return a size given at 100 % in pixels at the text size in use."""
        return round(size * self.scale)

    def icon(self, meaning: str, *, role: str = "text") -> QIcon:
        """Return an icon by its meaning (assets/icons/icons.toml) in a colour by role."""
        return self._icons.icon(meaning, self.tokens[role], self.px(20))

    def apply(self, application: QApplication) -> None:
        """Put fonts, palette and style sheet on the whole application."""
        application.setFont(self.font())
        application.setPalette(self._palette())
        application.setStyleSheet(self._style_sheet())
        set_motion(application, moving=not self._calm)

    def font(self, *, size: float = BASE_PX, bold: bool = False) -> QFont:
        """Return Noto Sans at a size in pixels at 100 %."""
        font = QFont("Noto Sans")
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

    def fixed_font(self, *, size: float = SOURCE_PX) -> QFont:
        """Return a font whose letters are all as wide: Noto Sans Mono where there is one, else the system's."""
        named = "Noto Sans Mono" in QFontDatabase.families()
        font = QFont("Noto Sans Mono") if named else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(size))
        return font

    def is_narrow(self, width: int) -> bool:
        """Tell whether a window of this width has no room for side columns at the text size in use."""
        return width < NARROW_PX * self.scale

    def reading_html(self, html: str, *, size: float = READING_PX, line_height: int = READING_LINE) -> str:
        """Return content HTML with the colours and line height that rich-text labels need written in."""
        # Qt counts line height from the font's own, CSS from its size.
        own = QFontMetricsF(self.font(size=size))
        percent = round(line_height * self._spacing * self.px(size) / own.lineSpacing())
        return (
            f"<style>a{{color:{self.tokens['accent']};}}"
            f"p,li,td,th,dd,dt,div{{line-height:{percent}%;}}p{{margin:0 0 {self.px(8)}px 0;}}"
            f"ul,ol{{margin:0 0 {self.px(4)}px 0;-qt-list-indent:1;}}li{{margin-bottom:{self.px(4)}px;}}"
            f"td,th{{padding:{self.px(5)}px;border:1px solid {self.tokens['line']};}}"
            f"table{{margin-top:{self.px(6)}px;margin-bottom:{self.px(8)}px;}}"
            f"code{{background-color:{self.tokens['alternate']};}}"
            f".kept{{background-color:{self.tokens['sun']};color:{self.tokens['rail']};}}</style>"
            f'<div style="font-size:{self.px(size)}px;">{html}</div>'
        )

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, QColor(self.tokens[token]))
        faded = QColor(self.tokens["muted"])
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
        return palette

    def _style_sheet(self) -> str:
        text = Path(__file__).with_name("app.qss").read_text(encoding="utf-8")
        colours = {name.replace("-", "_"): colour for name, colour in self.tokens.items()}
        sizes = {f"px{size}": f"{self.px(size)}px" for size in range(1, 49)}
        light = contrast(self.tokens["on-accent"], "#000000") > contrast(self.tokens["on-accent"], "#FFFFFF")
        mark = Path(__file__).with_name("marks") / f"check-{'white' if light else 'black'}.svg"
        return Template(text).substitute(colours | sizes | {"check_mark": mark.as_posix()})


UPRIGHT = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
ITALIC = ("NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf")


def load_fonts(folder: Path, names: tuple[str, ...] = UPRIGHT + ITALIC) -> int:
    """Register bundled fonts with Qt and return how many were found; each takes 1 ms."""
    return sum(QFontDatabase.addApplicationFont(str(folder / name)) >= 0 for name in names)


def system_theme() -> str:
    """Return the theme that fits the desktop, asked before Kense put its own palette on."""
    # The palette tells all three; asking the style hints as well would load another class into every start.
    palette = QGuiApplication.palette()
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    if {window.name(), text.name()} == {"#000000", "#ffffff"}:
        return "contrast"
    return "dark" if window.lightness() < text.lightness() else "light"
