"""A forgotten PIN, both PCs offline: the office answers what was read to it, the PIN goes, progress stays."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from app.base.errors import ProfileInUseError, StorageError, TrustError, WrongPinError
from app.base.paths import AppPaths
from app.services.pin_reset import Office, PinResets, answer_question
from app.services.profiles import Profile
from app.services.wiring import Services
from app.storage.learner.facts import all_facts
from app.storage.profiles import read_profile, save_profile
from app.trust.box import new_office_key
from app.trust.keys import installation_key
from app.trust.office_card import accept_card, make_card
from tests.clock import SetClock

WRONG = "22222-22222"
"""Its check letter fits, and no office gave it."""


@pytest.fixture(scope="module")
def office_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key file of the office, on the office's PC."""
    path = tmp_path_factory.mktemp("office") / "office.key"
    new_office_key(path)
    return path


@pytest.fixture
def office(paths: AppPaths, office_key: Path, tmp_path: Path) -> str:
    """The id of the office whose card this PC accepted."""
    from app.trust.box import read_office_key

    public = bytes(read_office_key(office_key).public_key)
    file = tmp_path / "hr.koffice"
    card = make_card({"kk": "Кадр қызметі"}, box=public, receipts=SigningKey(bytes(32)), at="2026-11-20T09:00:00+00:00")
    file.write_bytes(card)
    return accept_card(paths, file).id


@pytest.fixture
def locked_out(services: Services) -> Profile:
    """Somebody who did something before the PIN was forgotten."""
    profile = services.profiles.create("Марат", pin="2468")
    opened = services.profiles.open(profile, pin="2468")
    opened.file.record("lesson.read", {"course": "c03-inquiries", "lesson": "mixed-appeals"})
    opened.close()
    return profile


def numbers() -> Iterator[bytes]:
    number = 0
    while True:
        number += 1
        yield number.to_bytes(5, "big")


@pytest.fixture
def resets(paths: AppPaths, clock: SetClock, office: str) -> PinResets:
    drawn = numbers()
    return PinResets(paths, clock, draw=lambda _length: next(drawn))


def answered(resets: PinResets, profile: Profile, office_key: Path, stick: Path) -> str:
    """Return what the office reads back, with the card of the PC on a stick."""
    stick.mkdir(exist_ok=True)
    resets.save_card(stick)
    return answer_question(resets.question(profile), office_key=office_key, cards=stick).text


def test_pin_goes_and_progress_stays(
    resets: PinResets, locked_out: Profile, office_key: Path, office: str, tmp_path: Path, services: Services
) -> None:
    opened = resets.redeem(locked_out, answered(resets, locked_out, office_key, tmp_path / "stick"))
    kinds = [(fact.kind, fact.body.get("office")) for fact in all_facts(opened.file.db)]
    assert kinds == [("lesson.read", None), ("pin.reset", office)]
    opened.close()
    services.profiles.open(locked_out).close()


def test_question_stays_the_same_until_it_is_answered(resets: PinResets, locked_out: Profile) -> None:
    assert resets.question(locked_out) == resets.question(locked_out)


def test_question_of_another_profile_is_another_one(
    resets: PinResets, locked_out: Profile, services: Services, office_key: Path, tmp_path: Path
) -> None:
    other = services.profiles.create("Айгүл", pin="1357")
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    resets.question(other)
    with pytest.raises(WrongPinError, match="not the answer"):
        resets.redeem(other, answer)


def test_answer_works_once(resets: PinResets, locked_out: Profile, office_key: Path, tmp_path: Path) -> None:
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    resets.redeem(locked_out, answer).close()
    with pytest.raises(WrongPinError, match="not open any more"):
        resets.redeem(locked_out, answer)


def test_three_wrong_answers_bring_another_question_and_a_wait(resets: PinResets, locked_out: Profile) -> None:
    first = resets.question(locked_out)
    for said in ("not the answer", "not the answer", "Three answers were wrong"):
        with pytest.raises(WrongPinError, match=said):
            resets.redeem(locked_out, WRONG)
    assert resets.question(locked_out) != first
    assert resets.seconds_to_wait(locked_out) == 5
    with pytest.raises(WrongPinError, match="Try again in 5 s"):
        resets.redeem(locked_out, WRONG)


def test_wait_grows_with_every_wrong_answer_and_ends(
    resets: PinResets, locked_out: Profile, clock: SetClock, office_key: Path, tmp_path: Path
) -> None:
    waits = []
    resets.question(locked_out)
    for _ in range(6):
        with pytest.raises(WrongPinError):
            resets.redeem(locked_out, WRONG)
        waits.append(resets.seconds_to_wait(locked_out))
        clock.move(seconds=waits[-1])
    assert waits == [0, 0, 5, 10, 20, 40]
    resets.redeem(locked_out, answered(resets, locked_out, office_key, tmp_path / "stick")).close()


def test_answer_to_the_question_before_is_wrong(
    resets: PinResets, locked_out: Profile, clock: SetClock, office_key: Path, tmp_path: Path
) -> None:
    old = answered(resets, locked_out, office_key, tmp_path / "stick")
    for _ in range(3):
        with pytest.raises(WrongPinError):
            resets.redeem(locked_out, WRONG)
    clock.move(seconds=5)
    with pytest.raises(WrongPinError, match="not the answer"):
        resets.redeem(locked_out, old)


def test_misheard_answer_costs_no_try(resets: PinResets, locked_out: Profile, paths: AppPaths) -> None:
    resets.question(locked_out)
    with pytest.raises(TrustError, match="misheard"):
        resets.redeem(locked_out, "22222-22223")
    card = read_profile(paths.profiles, locked_out.id)
    assert card is not None
    assert card.reset is not None
    assert card.reset.wrong == 0


def test_office_that_this_pc_does_not_know_cannot_take_a_pin_away(
    paths: AppPaths, clock: SetClock, locked_out: Profile, office_key: Path, tmp_path: Path
) -> None:
    resets = PinResets(paths, clock)
    assert resets.offices() == []
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    with pytest.raises(WrongPinError, match="not the answer"):
        resets.redeem(locked_out, answer)


def test_second_known_office_can_answer_too(
    paths: AppPaths, clock: SetClock, locked_out: Profile, office_key: Path, tmp_path: Path, office: str
) -> None:
    other = Office(names={"en": "Another"}, public=bytes(range(32)), id="X")
    known = PinResets(paths, clock).offices()
    resets = PinResets(paths, clock, offices=lambda _paths: [*known, other])
    opened = resets.redeem(locked_out, answered(resets, locked_out, office_key, tmp_path / "stick"))
    assert [fact.body["office"] for fact in all_facts(opened.file.db) if fact.kind == "pin.reset"] == [office]
    opened.close()


def test_profile_that_is_open_elsewhere_keeps_its_pin(
    resets: PinResets, locked_out: Profile, services: Services, office_key: Path, tmp_path: Path
) -> None:
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    elsewhere = services.profiles.open(locked_out, pin="2468")
    # Signing in has ended the question; somebody asked again meanwhile.
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    with pytest.raises(ProfileInUseError):
        resets.redeem(locked_out, answer)
    elsewhere.close()
    with pytest.raises(WrongPinError):
        services.profiles.open(locked_out, pin="")


def test_card_that_cannot_be_written_leaves_pin_and_record_as_they_were(
    resets: PinResets,
    locked_out: Profile,
    services: Services,
    office_key: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")

    def full(*_given: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr("app.services.pin_reset.save_profile", full)
        with pytest.raises(StorageError):
            resets.redeem(locked_out, answer)
    opened = services.profiles.open(locked_out, pin="2468")
    assert [fact.kind for fact in all_facts(opened.file.db)] == ["lesson.read"]
    opened.close()


def test_damaged_wait_in_the_card_does_not_stop_the_answer(
    resets: PinResets, locked_out: Profile, paths: AppPaths, office_key: Path, tmp_path: Path
) -> None:
    answer = answered(resets, locked_out, office_key, tmp_path / "stick")
    card = read_profile(paths.profiles, locked_out.id)
    assert card is not None
    assert card.reset is not None
    broken = msgspec.structs.replace(card.reset, last_wrong="?", wrong=2)
    save_profile(paths.profiles, msgspec.structs.replace(card, reset=broken))
    resets.redeem(locked_out, answer).close()


# ---- at the office


def test_register_can_give_the_key_of_the_pc(
    resets: PinResets, locked_out: Profile, office_key: Path, paths: AppPaths
) -> None:
    public = bytes(installation_key(paths.keys).verify_key)
    asked: list[bytes] = []

    def public_of(kid: bytes) -> bytes:
        asked.append(kid)
        return public

    answer = answer_question(resets.question(locked_out), office_key=office_key, public_of=public_of)
    resets.redeem(locked_out, answer.text).close()
    assert [len(kid) for kid in asked] == [8]


def test_office_without_the_card_says_which_pc_asks(
    resets: PinResets, locked_out: Profile, office_key: Path, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "broken.kpc").write_bytes(b"{")
    with pytest.raises(TrustError, match=r"from the PC [0-9A-F]{4}-.*its card is not here"):
        answer_question(resets.question(locked_out), office_key=office_key, cards=tmp_path / "stick")


def test_card_of_the_pc_is_found_among_others(
    resets: PinResets, locked_out: Profile, office_key: Path, tmp_path: Path
) -> None:
    from app.trust.pc_card import pc_card

    stick = tmp_path / "stick"
    (stick / "2026").mkdir(parents=True)
    for seed in range(3):
        public = bytes(SigningKey(bytes([seed]) * 32).verify_key)
        (stick / "2026" / f"{seed}.kpc").write_bytes(pc_card(public))
    opened = resets.redeem(locked_out, answered(resets, locked_out, office_key, stick))
    assert opened.profile.pin is None
    opened.close()


def test_stick_that_was_pulled_out_is_told(resets: PinResets, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="could not be saved"):
        resets.save_card(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()
