"""What tests of documents share."""

from pathlib import Path

import pytest

from app.documents.fonts import register_fonts


@pytest.fixture(scope="session")
def fonts() -> Path:
    """The fonts that come with Kense, known to reportlab."""
    folder = Path(__file__).parents[2] / "assets" / "fonts"
    register_fonts(folder)
    return folder
