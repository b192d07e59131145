"""The colour tables: complete, and readable by WCAG's measure."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.base.paths import PROGRAM
from app.ui.theme import Theme, load_fonts
from app.ui.theme.icons import meanings
from app.ui.theme.table import read_table
from app.ui.theme.tokens import CONTROL_PAIRS, TEXT_PAIRS, all_tokens, contrast

THEMES = ("light", "dark", "contrast")


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


def test_contrast_of_a_known_pair_matches_wcag() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "surface"), TEXT_PAIRS)
def test_text_has_seven_to_one(theme: str, text: str, surface: str) -> None:
    tokens = all_tokens()[theme]
    assert contrast(tokens[text], tokens[surface]) >= 7.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("mark", "surface"), CONTROL_PAIRS)
def test_controls_and_focus_have_three_to_one(theme: str, mark: str, surface: str) -> None:
    tokens = all_tokens()[theme]
    assert contrast(tokens[mark], tokens[surface]) >= 3.0


def test_all_themes_have_the_same_roles() -> None:
    light, *others = (set(all_tokens()[theme]) for theme in THEMES)
    assert all(roles == light for roles in others)


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_knows_all_its_colours_and_sizes(qapp: object, theme: str) -> None:
    sheet = Theme(theme, text_size=150, assets=PROGRAM / "assets")._style_sheet()
    assert "$" not in sheet
    assert all_tokens()[theme]["accent"] in sheet


def test_text_size_scales_every_measure(qapp: object) -> None:
    theme = Theme("light", text_size=200, assets=PROGRAM / "assets")
    assert (theme.px(15), theme.font().pixelSize()) == (30, 30)


def test_bundled_fonts_are_the_ones_used(qapp: object) -> None:
    assert load_fonts(PROGRAM / "assets" / "fonts") == 4


def test_every_icon_meaning_can_be_drawn(qapp: object) -> None:
    theme = Theme("dark", text_size=100, assets=PROGRAM / "assets")
    blank = [name for name in meanings(PROGRAM / "assets" / "icons") if theme.icon(name).isNull()]
    assert blank == []


def test_icons_take_the_colour_of_their_role(qapp: object) -> None:
    icon = Theme("light", text_size=100, assets=PROGRAM / "assets").icon("home", role="bad")
    image = icon.pixmap(20).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#8e1710" in colours


def test_colours_stand_only_in_the_token_table() -> None:
    sheet = (Path(PROGRAM) / "app" / "ui" / "theme" / "app.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet) == []


def test_the_tables_of_colours_and_icons_are_toml() -> None:
    for path in (PROGRAM / "app/ui/theme/tokens.toml", PROGRAM / "assets/icons/icons.toml"):
        text = path.read_text(encoding="utf-8")
        assert read_table(text) == tomllib.loads(text)


def test_lines_of_content_stand_further_apart_where_they_should() -> None:
    usual, wide = (
        Theme("light", text_size=100, assets=PROGRAM / "assets", line_spacing=spacing) for spacing in ("normal", "wide")
    )
    heights = [int(re.search(r"line-height:(\d+)%", one.reading_html("<p>x</p>"))[1]) for one in (usual, wide)]  # type: ignore[index]
    assert 1.2 < heights[1] / heights[0] < 1.3


def test_nothing_blinks_or_fades_where_that_is_wanted_and_the_system_gets_its_own_back(qapp: QApplication) -> None:
    flash, tips = qapp.cursorFlashTime(), Qt.UIEffect.UI_FadeTooltip
    for effect in (Qt.UIEffect.UI_General, tips):
        qapp.setEffectEnabled(effect, True)
    for calm, expected in ((False, (flash, True)), (True, (0, False)), (True, (0, False)), (False, (flash, True))):
        Theme("light", text_size=100, assets=PROGRAM / "assets", calm=calm).apply(qapp)
        assert (qapp.cursorFlashTime(), qapp.isEffectEnabled(tips)) == expected
    for effect in (tips, Qt.UIEffect.UI_General):
        qapp.setEffectEnabled(effect, False)
