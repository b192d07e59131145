"""Taking a bundle in: everything of it once, nothing of a bad one, and what is odd is noticed and answered."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.base.errors import StorageError, TrustError
from app.services.collecting import OfficeKeys, Register, Taken, answer, take_in
from app.services.sending_books import SendingBooks
from app.storage.learner.copies import rename_database
from app.storage.learner.file import LearnerFile
from app.storage.register.installations import accept_installation
from app.storage.register.notices import open_notices, settle_notice
from app.storage.register.papers import paper
from app.storage.register.people import Person, link_profile, person_of, profile_of, put_people
from app.storage.register.rollup import State, statuses
from app.trust.bundle import MAX_FILE, BundleBody, chain_of, pack
from app.trust.receipt import Taken as TakenChain
from app.trust.receipt import read_receipt_file
from tests.bundles import Pc, answered, as_sent, forged, make_office
from tests.clock import SetClock
from tests.storage.register.taking import count_facts


def kinds(taken: Taken) -> list[str]:
    return [notice.kind for notice in taken.notices]


def facts_in(register: Register) -> int:
    with register.reading() as connection:
        return count_facts(connection)


def link(register: Register, pc: Pc) -> int:
    """Say that the profile is Айгүл's, and return her number."""
    with register.writing() as connection:
        put_people(connection, [Person(employee="007", name="Айгүл Сәрсенова")])
        person, profile = person_of(connection, "007"), profile_of(connection, pc.profile)
        assert person is not None
        assert profile is not None
        link_profile(connection, profile.number, person.number)
        return person.number


@pytest.fixture
def met(register: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> Register:
    """A register that has the first bundle of the PC, knows whose it is and accepted the PC."""
    take_in(register, pc.bundle(office), office, clock)
    link(register, pc)
    with register.writing() as connection:
        accept_installation(connection, bytes(pc.key.verify_key), accepted=True)
    return register


def test_the_first_bundle_brings_all_and_asks_for_person_and_pc(
    register: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    taken = take_in(register, pc.bundle(office), office, clock)
    assert (taken.new, taken.known, taken.quarantined, taken.name) == (7, 0, 0, "Айгүл Сәрсенова")
    assert kinds(taken) == ["unknown-person", "unknown-installation"]
    assert str(taken.notices[0]).startswith("Айгүл Сәрсенова is not linked")
    assert facts_in(register) == 7


def test_facts_of_unknown_people_wait_until_hr_says_whose_they_are(met: Register, pc: Pc) -> None:
    person = link(met, pc)
    with met.reading() as connection:
        (found,) = statuses(connection, [person])
    assert (found.course, found.state, found.fraction, found.result) == ("c90", State.PASSED, 0.8, 0.9)


def test_the_same_file_again_brings_nothing_and_the_same_receipt(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    packed = pc.bundle(office)
    first, again = take_in(met, packed, office, clock), take_in(met, packed, office, clock)
    assert (again.new, again.known, again.repeated, kinds(again)) == (0, 7, True, [])
    assert again.receipt.taken == first.receipt.taken


def test_later_bundles_bring_what_is_new(met: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> None:
    pc.work(answered(2), answered(3))
    overlapping = take_in(met, pc.bundle(office, after=5), office, clock)
    pc.work(answered(4))
    going_on = take_in(met, pc.bundle(office, after=9), office, clock)
    assert (overlapping.new, overlapping.known, kinds(overlapping)) == (2, 2, [])
    assert (going_on.new, going_on.known, kinds(going_on)) == (1, 0, [])


def test_bundles_may_come_in_the_wrong_order(register: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> None:
    first = pc.bundle(office)
    pc.work(answered(2))
    second = take_in(register, pc.bundle(office, after=7), office, clock)
    link(register, pc)
    late = take_in(register, first, office, clock)
    assert (second.new, "gap" in kinds(second), second.receipt.taken) == (1, True, ())
    assert (late.new, kinds(late)) == (7, [])
    assert [one.last for one in late.receipt.taken] == [7, 8]


def test_papers_are_kept(register: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> None:
    import hashlib

    name = hashlib.sha256(b"a paper").hexdigest()
    for _ in range(2):
        take_in(register, pc.bundle(office, papers={name: b"a paper"}), office, clock)
    with register.reading() as connection:
        assert (paper(connection, name), paper(connection, "0" * 64)) == (b"a paper", None)


def test_a_copy_made_by_hand_is_noticed_when_it_goes_another_way(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    copy = pc.copied_by_hand(tmp_path / "copy", key=SigningKey.generate())
    pc.work(answered(2))
    copy.work(answered(3))
    own = take_in(met, pc.bundle(office), office, clock)
    other = take_in(met, copy.bundle(office), office, clock)
    again = take_in(met, pc.bundle(office), office, clock)
    assert (kinds(own), kinds(other)) == ([], ["unknown-installation", "two-pcs", "fork"])
    assert "fork" not in kinds(again)
    assert facts_in(met) == 9


def test_a_copy_that_kense_made_is_no_clone(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    copy = pc.copied_by_hand(tmp_path / "copy")
    file = LearnerFile(copy.path, clock, journal=False)
    rename_database(file.db)
    file.close()
    copy.work(answered(3))
    taken = take_in(met, copy.bundle(office), office, clock)
    assert (taken.new, taken.known, kinds(taken)) == (1, 7, [])


def test_an_older_copy_put_back_is_noticed(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    backup = pc.copied_by_hand(tmp_path / "backup")
    pc.work(answered(2))
    take_in(met, pc.bundle(office), office, clock)
    taken = take_in(met, backup.bundle(office), office, clock)
    assert (taken.new, taken.known, kinds(taken)) == (0, 7, ["rollback"])
    assert [one.code for one in taken.receipt.notices] == ["rollback"]


def test_a_file_under_another_profile_is_noticed_and_set_aside(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    thief = pc.copied_by_hand(tmp_path / "thief")
    thief.profile, thief.name, thief.sent = "f47ac10b-58cc-4372-a567-0e02b2c3d479", "Басқа", []
    thief.work(answered(9))
    taken = take_in(met, thief.bundle(office), office, clock)
    assert (taken.new, taken.quarantined) == (1, 7)
    assert {"two-people", "quarantined"} <= set(kinds(taken))
    assert "Айгүл Сәрсенова" in str(next(one for one in taken.notices if one.kind == "two-people"))


def test_a_chain_hashed_anew_by_the_owner_of_the_pc_is_set_aside_with_both_versions(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    better = forged(pc.chains()[0], 4, fraction=1.0, passed=True)
    taken = take_in(met, pc.bundle(office, chain=better), office, clock)
    assert (taken.new, taken.known, taken.quarantined) == (0, 6, 1)
    assert kinds(taken) == ["fork", "quarantined"]
    assert facts_in(met) == 6


@pytest.mark.parametrize(("moved", "wrong"), [({"hours": 2}, True), ({"hours": -2}, True), ({"minutes": 5}, False)])
def test_a_wrong_clock_is_noticed_and_nothing_is_refused(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, moved: dict[str, float], wrong: bool
) -> None:
    pc.work(answered(2))
    told = (clock.now() + timedelta(**moved)).isoformat(timespec="milliseconds")
    taken = take_in(met, pc.bundle(office, made_at=told), office, clock)
    assert (taken.new, "wrong-clock" in kinds(taken)) == (1, wrong)


def test_an_office_whose_own_clock_fell_back_blames_no_pc(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    pc.work(answered(2))
    made = pc.bundle(office)
    clock.set_wall(datetime(1999, 1, 1, tzinfo=UTC))
    assert "wrong-clock" not in kinds(take_in(met, made, office, clock))


@pytest.mark.parametrize("told", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-14:00"])
def test_moments_that_no_calendar_of_the_world_has_do_no_harm(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, told: str
) -> None:
    for _ in range(2):
        assert "wrong-clock" in kinds(take_in(met, pc.bundle(office, made_at=told), office, clock))


def test_a_refused_pc_is_told_each_time(met: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> None:
    with met.writing() as connection:
        accept_installation(connection, bytes(pc.key.verify_key), accepted=False)
    assert kinds(take_in(met, pc.bundle(office), office, clock)) == ["refused-installation"]


def test_notices_wait_once_until_somebody_has_looked(
    register: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    for _ in range(2):
        take_in(register, pc.bundle(office), office, clock)
    with register.writing() as connection:
        waiting = open_notices(connection)
        settle_notice(connection, waiting[0].number, by="Болат", at=clock.now())
        left = open_notices(connection)
    assert [one.kind for one in waiting] == ["unknown-person", "unknown-installation"]
    assert [(one.kind, one.name) for one in left] == [("unknown-installation", "Айгүл Сәрсенова")]


def test_the_pc_believes_its_receipt(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    taken = take_in(met, pc.bundle(office), office, clock)
    receipt = read_receipt_file(answer(taken, office, tmp_path / "back"), [office.card])
    (chain,) = pc.chains()
    assert receipt == taken.receipt
    assert receipt.taken == (TakenChain(db=chain.db, last=7, head=chain.links[-1].hash),)
    books = SendingBooks([chain])
    books.taken["one"] = receipt
    assert [has for _, has in books.open_runs(office.card.id)] == [7]


def test_a_receipt_that_cannot_be_written_is_told(
    met: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="The receipt could not be written"):
        answer(take_in(met, pc.bundle(office), office, clock), office, tmp_path / "file")


def refused(register: Register, packed: bytes, office: OfficeKeys, clock: SetClock) -> str:
    """Return the sentence with which a bundle is refused; nothing of it may be in the register."""
    with pytest.raises(TrustError) as error:
        take_in(register, packed, office, clock)
    assert facts_in(register) == 0
    return str(error.value)


def test_each_byte_of_a_bundle_flipped_is_seen(register: Register, pc: Pc, office: OfficeKeys, clock: SetClock) -> None:
    packed = pc.bundle(office)
    for place in range(len(packed)):
        flipped = packed[:place] + bytes([packed[place] ^ 1]) + packed[place + 1 :]
        with pytest.raises(TrustError):
            take_in(register, flipped, office, clock)
    assert facts_in(register) == 0


def test_each_byte_of_records_flipped_and_signed_again_is_seen(
    register: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    """By the chain alone: whoever signs is believed, but the head does not fit."""
    chain = as_sent(pc.chains()[0])
    for at, record in enumerate(chain.records[:2]):
        for place in range(len(record)):
            flipped = record[:place] + bytes([record[place] ^ 1]) + record[place + 1 :]
            records = (*chain.records[:at], flipped, *chain.records[at + 1 :])
            with pytest.raises(TrustError):
                take_in(register, signed(pc, office, records, head=chain.head, db=chain.db), office, clock)
    assert facts_in(register) == 0


def signed(pc: Pc, office: OfficeKeys, records: tuple[bytes, ...], *, head: str, db: str) -> bytes:
    """Return a bundle whose chain claims a head, whatever its records say."""
    import msgspec

    chain = msgspec.structs.replace(chain_of(db, 1, "0" * 64, ()), records=records, head=head)
    return pc.bundle(office, chain=chain)


def test_bundles_that_are_none_are_refused_with_a_sentence(
    register: Register, pc: Pc, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    packed = pc.bundle(office)
    other = make_office(tmp_path / "other")
    assert "cut off" in refused(register, packed[:-1], office, clock)
    assert "no file of" in refused(register, b"PK" + packed, office, clock)
    assert "for another office" in refused(register, pc.bundle(other), office, clock)
    assert "too large" in refused(register, packed + bytes(MAX_FILE), office, clock)


def test_a_bundle_signed_by_another_key_than_it_names_is_refused(
    register: Register, pc: Pc, office: OfficeKeys, clock: SetClock
) -> None:
    from app.trust.bundle import unpack

    body: BundleBody = unpack(pc.bundle(office), office.box).body
    assert "damaged" in refused(register, pack(body, SigningKey.generate(), office.card.box_key), office, clock)


def test_a_file_that_cannot_be_read_is_told(
    register: Register, office: OfficeKeys, clock: SetClock, tmp_path: Path
) -> None:
    with pytest.raises(TrustError, match="cannot be read"):
        take_in(register, tmp_path / "nothing.kbundle", office, clock)
