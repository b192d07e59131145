"""Bytes of unknown origin."""

import pytest

from app.interop.decoding import text_of
from app.interop.losses import LossReport

WORDS = "Кто отвечает? Қай орган?"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    text = "Question? " + WORDS
    assert text_of(text.encode(encoding), LossReport()) == text


def test_text_of_an_old_office_pc_is_windows_1251() -> None:
    assert text_of("Кто отвечает за ответ?".encode("cp1251"), LossReport()) == "Кто отвечает за ответ?"


def test_damaged_utf_8_is_told_and_not_taken_for_windows_1251() -> None:
    report = LossReport()
    damaged = (WORDS * 20).encode().replace("орган".encode(), "орган".encode()[:-1], 1)
    assert text_of(damaged, report).count("отвечает") == 20
    assert [(loss.code, loss.count) for loss in report.losses()] == [("encoding", 1)]


def test_control_characters_are_left_out_and_told() -> None:
    report = LossReport()
    assert text_of(b"a\x00b\x1bc\r\nd", report) == "abc\r\nd"
    assert [(loss.code, loss.count) for loss in report.losses()] == [("control", 2)]
