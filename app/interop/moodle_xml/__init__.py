"""Moodle XML, the format in which Moodle gives most of a question (question/format/xml, 4.5)."""

from app.interop.moodle_xml.reading import read
from app.interop.moodle_xml.writing import write

NAME = "moodle"
SUFFIXES = (".xml",)

__all__ = ["NAME", "SUFFIXES", "read", "write"]
