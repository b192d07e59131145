"""The signing keys of an office: two custodians vouch together, copies open again, and a new key follows an old one."""

from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.services.issuing import open_signer
from app.services.signing_keys import (
    NEXT_FILE,
    Custodian,
    KeyOwner,
    MadeKeys,
    RootFile,
    back_up,
    current_list,
    key_files,
    make_signing_keys,
    paper_of,
    restore,
    revoke_key,
    rotate,
    sign_list,
    waiting_list,
)
from tests.clock import SetClock

OWNER = KeyOwner(id="KZ-DDS", name="Цифрлық қызметтер департаменті")
FIRST, SECOND, ISSUING = "алма ағашы гүлдеді", "тау басында қар бар", "көл жағасында үй тұр"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


@pytest.fixture
def made(folder: Path, clock: SetClock) -> MadeKeys:
    return make_signing_keys(folder, OWNER, [Custodian("Анна", FIRST), Custodian("Болат", SECOND)], ISSUING, clock)


@pytest.fixture
def roots(made: MadeKeys) -> list[RootFile]:
    return [RootFile(file, words) for file, words in zip(made.custodians, (FIRST, SECOND), strict=True)]


def kid_of(folder: Path) -> str:
    return next(one.kid for one in key_files(folder) if one.file.name == "issuing.key")


def test_the_keys_of_an_office_sign_at_once(made: MadeKeys, folder: Path, clock: SetClock) -> None:
    signer = open_signer(folder, ISSUING, clock, office="KZ-DDS")
    assert (signer.entry.office, signer.key_list) == ("KZ-DDS", made.key_list.read_bytes())
    assert current_list(folder).holds
    assert {(one.file.name, one.purpose) for one in key_files(folder)} == {
        ("custodian-1.key", "root"),
        ("custodian-2.key", "root"),
        ("issuing.key", "issuing"),
    }


def test_one_custodian_is_not_enough(folder: Path, clock: SetClock) -> None:
    for custodians in ([Custodian("Анна", FIRST)], [Custodian("Анна", FIRST), Custodian("Анна", SECOND)]):
        with pytest.raises(TrustError, match="Two different custodians"):
            make_signing_keys(folder, OWNER, custodians, ISSUING, clock)
    assert not folder.exists()


def test_a_weak_passphrase_leaves_nothing_behind(folder: Path, clock: SetClock) -> None:
    with pytest.raises(TrustError, match="too short"):
        make_signing_keys(folder, OWNER, [Custodian("Анна", FIRST), Custodian("Болат", "short")], ISSUING, clock)
    assert list(folder.iterdir()) == []


def test_keys_that_are_there_are_never_written_over(made: MadeKeys, folder: Path, clock: SetClock) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(TrustError, match="left as they are"):
        make_signing_keys(folder, OWNER, [Custodian("А", FIRST), Custodian("Б", SECOND)], ISSUING, clock)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_wrong_passphrase_or_office_issues_nothing(made: MadeKeys, folder: Path, clock: SetClock) -> None:
    with pytest.raises(TrustError, match=r"does not open issuing\.key"):
        open_signer(folder, FIRST, clock, office="KZ-DDS")
    with pytest.raises(TrustError, match="may not sign for KZ-OTHER"):
        open_signer(folder, ISSUING, clock, office="KZ-OTHER")
    clock.move(days=365 * 4)
    with pytest.raises(TrustError, match="may not sign for KZ-DDS today"):
        open_signer(folder, ISSUING, clock, office="KZ-DDS")


def test_a_new_key_waits_until_the_second_custodian_signed(
    made: MadeKeys, folder: Path, clock: SetClock, roots: list[RootFile]
) -> None:
    old = kid_of(folder)
    waits = rotate(folder, SECOND, roots[:1], clock)
    assert (waits.signatures, waits.holds, kid_of(folder)) == (1, False, old)
    assert open_signer(folder, ISSUING, clock, office="KZ-DDS").entry.state == "active"
    told = sign_list(folder, roots[1])
    assert (told.holds, kid_of(folder) == old, waiting_list(folder)) == (True, False, None)
    assert [one.state for one in current_list(folder).key_list.entries] == ["retired", "active"]
    assert open_signer(folder, SECOND, clock, office="KZ-DDS").entry.state == "active"
    assert not (folder / NEXT_FILE).exists()
    assert (folder / f"issuing-{old}.key").is_file()


def test_the_same_custodian_twice_is_one_signature(
    made: MadeKeys, folder: Path, clock: SetClock, roots: list[RootFile]
) -> None:
    rotate(folder, SECOND, roots[:1], clock)
    assert not sign_list(folder, roots[0]).holds


def test_a_stranger_s_root_key_signs_nothing(
    made: MadeKeys, folder: Path, clock: SetClock, tmp_path: Path, roots: list[RootFile]
) -> None:
    other = make_signing_keys(
        tmp_path / "other", OWNER, [Custodian("А", FIRST), Custodian("Б", SECOND)], ISSUING, clock
    )
    with pytest.raises(TrustError, match="none of this office’s custodians"):
        rotate(folder, SECOND, [RootFile(other.custodians[0], FIRST)], clock)
    assert not (folder / NEXT_FILE).exists()
    assert waiting_list(folder) is None


def test_a_revoked_key_issues_nothing_more(
    made: MadeKeys, folder: Path, clock: SetClock, roots: list[RootFile]
) -> None:
    told = revoke_key(folder, kid_of(folder), "the laptop was stolen", roots, clock)
    assert (told.holds, told.key_list.entries[0].reason) == (True, "the laptop was stolen")
    with pytest.raises(TrustError, match="revoked"):
        open_signer(folder, ISSUING, clock, office="KZ-DDS")


def test_a_key_nobody_knows_cannot_be_revoked(
    made: MadeKeys, folder: Path, clock: SetClock, roots: list[RootFile]
) -> None:
    with pytest.raises(TrustError, match="not on the list"):
        revoke_key(folder, "0000-0000-0000-0000", "?", roots, clock)


def test_a_key_comes_back_from_stick_and_from_paper(
    made: MadeKeys, folder: Path, clock: SetClock, tmp_path: Path
) -> None:
    stick, kid = tmp_path / "stick", kid_of(folder)
    stick.mkdir()
    assert back_up(made.issuing, stick).read_bytes() == made.issuing.read_bytes()
    groups = paper_of(made.issuing, ISSUING)
    made.issuing.unlink()
    wrong = [groups[0], groups[1][::-1], *groups[2:]]
    with pytest.raises(TrustError, match="a slip in group 2"):
        restore(made.issuing, " ".join(wrong), SECOND, purpose="issuing", owner=OWNER.name)
    told = restore(made.issuing, " ".join(groups).lower(), SECOND, purpose="issuing", owner=OWNER.name, kid=kid)
    assert told == kid
    assert open_signer(folder, SECOND, clock, office="KZ-DDS").entry.office == "KZ-DDS"
