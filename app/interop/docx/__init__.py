"""DOCX, what trainers have: headings become lessons; lists, tables and pictures stay; tests become questions."""

from app.interop.docx.reading import read

NAME = "docx"
SUFFIXES = (".docx",)

__all__ = ["NAME", "SUFFIXES", "read"]
