"""The office's key: locked by a passphrase, copied to paper and stick, and never written over."""

import json
import stat
import sys
from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.trust.issuing_key import (
    change_passphrase,
    copy_to_stick,
    describe_key,
    new_key,
    paper_copy,
    read_key,
    restore_from_paper,
)

PASSPHRASE = "төрт ақ бота жолда"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.key"


def made(path: Path) -> bytes:
    return bytes(new_key(path, purpose="issuing", owner="KZ-DDS", passphrase=PASSPHRASE))


def test_the_passphrase_opens_the_key(path: Path) -> None:
    key = made(path)
    assert bytes(read_key(path, PASSPHRASE, purpose="issuing")) == key


def test_another_passphrase_does_not(path: Path) -> None:
    made(path)
    with pytest.raises(TrustError, match="passphrase does not open"):
        read_key(path, PASSPHRASE + "!", purpose="issuing")


def test_the_key_itself_does_not_stand_in_the_file(path: Path) -> None:
    assert made(path).hex() not in path.read_text()


def test_a_short_passphrase_is_refused_and_nothing_written(path: Path) -> None:
    with pytest.raises(TrustError, match="at least 12 letters"):
        new_key(path, purpose="issuing", owner="KZ-DDS", passphrase="қысқа")
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_the_file_is_readable_by_its_owner_alone(path: Path) -> None:
    made(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_is_never_written_over(path: Path) -> None:
    key = made(path)
    with pytest.raises(TrustError, match="Choose another name"):
        made(path)
    assert bytes(read_key(path, PASSPHRASE, purpose="issuing")) == key


def test_a_root_key_does_not_pass_as_an_issuing_key(path: Path) -> None:
    new_key(path, purpose="root", owner="A. Custodian", passphrase=PASSPHRASE)
    with pytest.raises(TrustError, match="another purpose"):
        read_key(path, PASSPHRASE, purpose="issuing")


def test_owner_and_number_are_told_without_the_passphrase(path: Path) -> None:
    made(path)
    told = describe_key(path)
    assert told.owner == "KZ-DDS"
    assert len(told.kid_text) == 19


@pytest.mark.parametrize("field", ["sealed", "salt"])
def test_a_damaged_file_says_so(path: Path, field: str) -> None:
    made(path)
    told = json.loads(path.read_text())
    told["locked"][field] = "zz"
    path.write_text(json.dumps(told))
    with pytest.raises(TrustError, match="or it is damaged"):
        read_key(path, PASSPHRASE, purpose="issuing")


def test_a_file_that_asks_for_all_memory_is_refused(path: Path) -> None:
    made(path)
    told = json.loads(path.read_text())
    told["locked"]["memlimit"] = 2**40
    path.write_text(json.dumps(told))
    with pytest.raises(TrustError, match="or it is damaged"):
        read_key(path, PASSPHRASE, purpose="issuing")


def test_a_new_passphrase_takes_the_place_of_the_old_one(path: Path) -> None:
    key = made(path)
    change_passphrase(path, PASSPHRASE, "жаңа құпия сөйлем", purpose="issuing")
    assert bytes(read_key(path, "жаңа құпия сөйлем", purpose="issuing")) == key
    with pytest.raises(TrustError):
        read_key(path, PASSPHRASE, purpose="issuing")


def test_the_copy_on_a_stick_opens_with_the_same_passphrase(path: Path, tmp_path: Path) -> None:
    key = made(path)
    copy = copy_to_stick(path, tmp_path / "stick")
    assert bytes(read_key(copy, PASSPHRASE, purpose="issuing")) == key
    assert copy_to_stick(path, tmp_path / "stick") == copy


def test_another_key_on_the_stick_is_left_as_it_is(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "stick" / path.name
    kept = made(other)
    made(path)
    with pytest.raises(TrustError, match="left as it is"):
        copy_to_stick(path, other.parent)
    assert bytes(read_key(other, PASSPHRASE, purpose="issuing")) == kept


def test_the_paper_gives_the_key_back(path: Path, tmp_path: Path) -> None:
    made(path)
    paper = paper_copy(read_key(path, PASSPHRASE, purpose="issuing"))
    again = tmp_path / "again.key"
    restore_from_paper(" ".join(paper), again, purpose="issuing", owner="KZ-DDS", passphrase="жаңа құпия сөйлем")
    assert describe_key(again).public == describe_key(path).public


def test_the_paper_of_another_key_is_noticed_by_its_number(path: Path) -> None:
    made(path)
    paper = paper_copy(read_key(path, PASSPHRASE, purpose="issuing"))
    with pytest.raises(TrustError, match="Look for the other paper"):
        restore_from_paper(
            " ".join(paper), path, purpose="issuing", owner="KZ-DDS", passphrase=PASSPHRASE, kid="0000-0000-0000-0000"
        )
