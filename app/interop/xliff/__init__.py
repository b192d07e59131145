"""XLIFF 1.2 and 2.0 (OASIS), the formats in which translators exchange texts: units out, and in again by their ids."""

from app.interop.xliff.reading import read
from app.interop.xliff.units import TransUnit, Version, XliffRead, XliffUnit
from app.interop.xliff.writing import unwritable, write

SUFFIXES = (".xlf", ".xliff")

__all__ = ["SUFFIXES", "TransUnit", "Version", "XliffRead", "XliffUnit", "read", "unwritable", "write"]
