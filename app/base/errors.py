"""Errors a person can do something about (faults of content: `app.base.faults`).

They carry an English template and named fields, so that the window can show them translated
(context "core") and a command can print them. Templates are marked with `QT_TRANSLATE_NOOP`.
"""


class AppError(Exception):
    """Something the user or the environment caused; the text says what happened, what is safe, what to do."""

    def __init__(self, text: str, /, **fields: object) -> None:
        super().__init__(text)
        self.text = text
        self.fields = fields

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class CourseError(AppError):
    """A course cannot be read, compiled or opened."""


class DrawError(CourseError):
    """A quiz cannot be drawn: its banks do not have what its blueprint asks for."""


class StorageError(AppError):
    """A learner's file cannot be opened, read or written."""


class DamagedFileError(StorageError):
    """The file is damaged; it is left as it is, and a backup can take its place."""


class NewerDatabaseError(StorageError):
    """The file was written by a newer Kense; it is left untouched."""


class ProfileInUseError(StorageError):
    """Another Kense has this profile open."""


class WrongPinError(AppError):
    """The PIN does not match, or the wait after wrong PINs is not over."""


class DocumentError(AppError):
    """A document cannot be made or saved."""


class TrustError(AppError):
    """A signature, key or sealed thing is missing, damaged or not to be trusted."""


class CancelledError(AppError):
    """The user stopped a long piece of work."""
