"""The keys of an office as they are opened for collecting."""

import shutil
from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.services.collecting import office_is_locked, read_office_keys
from app.trust.office_keys import RECEIPTS, new_office
from tests.bundles import MADE_AT, make_office


def test_keys_are_opened_with_their_passphrase(tmp_path: Path) -> None:
    card = new_office(tmp_path, {"kk": "Бөлім"}, at=MADE_AT, passphrase="жолбарыс жортқан жол")
    assert office_is_locked(tmp_path)
    assert read_office_keys(tmp_path, "жолбарыс жортқан жол").card == card
    with pytest.raises(TrustError, match="passphrase"):
        read_office_keys(tmp_path, "түлкі")


def test_keys_of_two_offices_in_one_folder_are_refused(tmp_path: Path) -> None:
    make_office(tmp_path / "one")
    make_office(tmp_path / "two")
    shutil.copy(tmp_path / "two" / RECEIPTS, tmp_path / "one")
    with pytest.raises(TrustError, match="different offices"):
        read_office_keys(tmp_path / "one")
