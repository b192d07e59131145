"""The log goes to a file where one can be written, and never stops the program."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.log import start_log


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    """The program's logger, as it was before the test."""
    logger = logging.getLogger("app")
    before, level = list(logger.handlers), logger.level
    yield logger
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def test_messages_go_to_the_file(tmp_path: Path) -> None:
    file = start_log(tmp_path / "logs")
    logging.getLogger("app.course").info("opened")
    assert file is not None
    assert "INFO app.course: opened" in file.read_text(encoding="utf-8")


def test_details_are_logged_only_when_asked_for(tmp_path: Path) -> None:
    file = start_log(tmp_path, verbose=False)
    logging.getLogger("app.course").debug("detail")
    assert file is not None
    assert "detail" not in file.read_text(encoding="utf-8")


def test_verbose_log_holds_details(tmp_path: Path) -> None:
    file = start_log(tmp_path, verbose=True)
    logging.getLogger("app.course").debug("detail")
    assert file is not None
    assert "detail" in file.read_text(encoding="utf-8")


def test_no_file_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("not a folder", encoding="utf-8")
    assert start_log(tmp_path / "logs") is None
