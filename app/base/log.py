"""The log file: what happened on this PC, without names or answers."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
MAX_BYTES = 500_000


def start_log(folder: Path, *, verbose: bool = False) -> Path | None:
    """Send the program's log to a file in `folder`; return it, or None where nothing can be written."""
    root = logging.getLogger("app")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "kense.log", maxBytes=MAX_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
    return folder / "kense.log"
