"""What people type into commands: secrets, unseen or from the first line of a file, and how wrong input is told."""

from pathlib import Path

from app.base.errors import AppError


class InputError(AppError):
    """What was typed or put into a file cannot be used."""


def chosen_secret(file: Path | None, question: str) -> str:
    """Return a new secret; one that is typed unseen is asked for twice.

    Raises:
        InputError: if the two differ, or the file cannot be read.
    """
    import getpass

    typed = typed_secret(file, question)
    if file is None and typed != getpass.getpass("Once more: "):
        raise InputError("The two are not the same. Nothing was written. Try again.")
    return typed


def typed_secret(file: Path | None, question: str) -> str:
    """Return a secret that is typed unseen, or the first line of a file.

    Raises:
        InputError: if the file cannot be read.
    """
    import getpass

    if file is None:
        return getpass.getpass(question)
    try:
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        text = "The file {file} cannot be read as text ({reason}). Nothing was written. Check its name and try again."
        raise InputError(text, file=file, reason=getattr(error, "strerror", None) or "not UTF-8") from error
