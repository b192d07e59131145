"""GIFT, the text format of Moodle, as Moodle's own importer understands it (question/format/gift, 4.5)."""

from app.interop.gift.reading import read
from app.interop.gift.writing import write

NAME = "gift"
SUFFIXES = (".gift", ".txt")

__all__ = ["NAME", "SUFFIXES", "read", "write"]
