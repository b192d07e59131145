"""A course as it is being written: the text of its files, before anything of it is understood.

A draft can hold what no reader takes yet, such as half a line. Every edit of the Studio, in a form or in a text, is a
new draft; undo goes back to the one before.
"""

from pathlib import Path

import msgspec

from app.course.authored import lenient_text

SUFFIXES = (".yaml", ".md")
"""Files whose text a draft holds; pictures are only ever added to the folder, and ids.lock is not written by hand."""


class Change(msgspec.Struct, frozen=True):
    """One file that differs between two drafts; None where it is not there."""

    name: str
    before: str | None
    after: str | None


class Draft(msgspec.Struct, frozen=True):
    """The texts of a course's files by name relative to its folder, with / between the parts."""

    files: dict[str, str] = {}

    def text(self, name: str) -> str:
        """Return a file's text, empty if there is none."""
        return self.files.get(name, "")

    def with_text(self, name: str, text: str) -> "Draft":
        """Return the draft with a file's new text."""
        return Draft({**self.files, name: text})

    def without(self, *names: str) -> "Draft":
        """Return the draft without some files."""
        return Draft({name: text for name, text in self.files.items() if name not in names})

    def under(self, folder: str) -> tuple[str, ...]:
        """Return the names of the files in a folder such as "questions", sorted."""
        return tuple(sorted(name for name in self.files if name.startswith(f"{folder}/")))


def read_draft(folder: Path) -> Draft:
    """Return the draft of a course folder; what is no UTF-8 comes with signs for what could not be read."""
    return Draft({name: lenient_text(folder / name) for name in draft_files(folder)})


def draft_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the files a draft holds; folders and files with a leading dot are the Studio's own."""
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    return tuple(sorted(one.as_posix() for one in names if not any(part.startswith(".") for part in one.parts)))


def changes(before: Draft, after: Draft) -> tuple[Change, ...]:
    """Return the files that differ, sorted by name."""
    return tuple(
        Change(name, before.files.get(name), after.files.get(name))
        for name in sorted(before.files.keys() | after.files.keys())
        if before.files.get(name) != after.files.get(name)
    )
