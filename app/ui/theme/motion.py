"""What moves by itself: menus and tips that fade or slide in, and the blinking text cursor."""

from PySide6.QtWidgets import QApplication

_BEFORE = "motion-before"
"""The property of the application that keeps what the system wants while everything stands still."""


def set_motion(application: QApplication, *, moving: bool) -> None:
    """Keep everything still, or let it move again as the system wants it."""
    before = application.property(_BEFORE)
    if moving == (before is None):
        return
    from PySide6.QtCore import Qt  # its enums are no part of a start with motion

    effects = (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    )
    if before is None:
        application.setProperty(_BEFORE, [application.cursorFlashTime(), *map(application.isEffectEnabled, effects)])
        wanted = [0] + [False] * len(effects)
    else:
        application.setProperty(_BEFORE, None)
        wanted = before
    application.setCursorFlashTime(int(wanted[0]))
    for effect, on in zip(effects, wanted[1:], strict=True):
        application.setEffectEnabled(effect, bool(on))
