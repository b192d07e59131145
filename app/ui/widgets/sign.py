"""A small picture beside words that say the same; for those who see."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import Theme

SIGN_PX = 20


def sign(theme: Theme, meaning: str, *, role: str = "text", parent: QWidget | None = None) -> QLabel:
    """Return an icon as a label; `meaning` is one of assets/icons/icons.toml."""
    made = QLabel(parent)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    set_sign(made, theme, meaning, role=role)
    return made


def set_sign(shown: QLabel, theme: Theme, meaning: str, *, role: str = "text") -> None:
    """Change the icon."""
    size = theme.px(SIGN_PX)
    shown.setPixmap(theme.icon(meaning, role=role).pixmap(size, size))
    shown.setFixedSize(size, size)
