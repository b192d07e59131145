"""What was learned reaches the office whole or not at all, and the learner always knows what it has."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base import handover
from app.base.errors import StorageError, TrustError
from app.course.structure import Course
from app.services.wiring import LearnerServices, Services
from app.storage.database import keep_copy
from app.storage.learner.copies import Chain, chains, rename_database
from app.storage.learner.facts import links
from app.storage.learner.file import LearnerFile
from tests.clock import SetClock
from tests.services.offices import FarOffice, learn
from tests.services.work import facts_of, pass_quiz, read_all


@pytest.fixture
def office(tmp_path: Path) -> FarOffice:
    return FarOffice(tmp_path / "office")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def busy(learner: LearnerServices, office: FarOffice) -> LearnerServices:
    """A learner with three facts, on a PC that knows the office."""
    learner.sending.accept(office.file)
    learn(learner, "one", "two", "three")
    return learner


def test_everything_is_sent_the_first_time(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    sent = busy.sending.send(stick)
    body = office.opened(sent.file).body
    assert (sent.records, body.sequence, body.previous) == (3, 1, "")
    assert (body.name, body.profile) == ("Айгүл Сәрсенова", busy.profile.profile.id)
    assert [link.canonical for link in links(busy.profile.file.db)][:3] == list(body.chains[0].records)
    assert [one.name for one in stick.iterdir()] == [sent.file.name]


def test_only_what_came_since_the_receipt_is_sent_again(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    first = busy.sending.send(stick)
    office.answer(first.file, stick)
    learn(busy, "four")
    second = busy.sending.send(stick)
    (chain,) = office.opened(second.file).chains
    assert [one.fact.kind for one in chain.facts] == ["bundle.written", "lesson.opened", "receipt.taken"]
    assert (second.records, chain.previous) == (1, office.opened(first.file).chains[0].head)
    assert office.opened(second.file).body.previous == first.digest
    assert len(second.receipts.new) == 1


def test_without_a_receipt_everything_is_sent_again(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    busy.sending.send(stick)
    again = busy.sending.send(stick)
    body = office.opened(again.file).body
    assert (again.records, body.sequence, body.chains[0].first) == (3, 2, 1)


def test_papers_of_attempts_go_along_and_staged_desks_do_not(
    busy: LearnerServices, office: FarOffice, stick: Path, course: Course
) -> None:
    read_all(busy, course)
    report = pass_quiz(busy, course)
    busy.practising.begin(course, "inquiry-desk", mode="practice")
    papers = office.opened(busy.sending.send(stick).file).body.papers
    assert list(papers) == [report.attempt.row.paper]


def test_facts_of_other_copies_go_along(
    busy: LearnerServices, office: FarOffice, stick: Path, clock: SetClock, tmp_path: Path
) -> None:
    file = busy.profile.file
    (tmp_path / "copy").mkdir()
    copied = LearnerFile(keep_copy(file.path, file.db, "copy").rename(tmp_path / "copy" / "learner.sqlite"), clock)
    for lesson in ("elsewhere", "there"):
        copied.record("lesson.opened", {"course": "c03-inquiries", "lesson": lesson})
    file.merge([Chain("another-copy", chains(copied.db)[0].links)], [], told={})
    copied.close()
    told = office.opened(busy.sending.send(stick).file).chains
    assert [(one.db, one.first, one.last) for one in told[1:]] == [("another-copy", 4, 5)]


def test_a_restored_copy_sends_everything_under_its_new_name(
    busy: LearnerServices, office: FarOffice, stick: Path
) -> None:
    first = busy.sending.send(stick)
    office.answer(first.file, stick)
    busy.sending.take_found(stick)
    with busy.profile.file.together():
        name = rename_database(busy.profile.file.db)
    (chain,) = office.opened(busy.sending.send(stick).file).chains
    assert (chain.db, chain.first) == (name, 1)


def test_standing_says_what_hr_has_and_what_waits(
    busy: LearnerServices, office: FarOffice, stick: Path, clock: SetClock
) -> None:
    before = busy.sending.standing()
    assert (before.office, before.up_to, before.waiting, before.under_way) == (office.card, "", 3, False)
    sent = busy.sending.send(stick)
    under_way = busy.sending.standing()
    assert (under_way.up_to, under_way.waiting, under_way.under_way) == ("", 3, True)
    office.answer(sent.file, stick)
    clock.move(minutes=5)
    learn(busy, "four")
    busy.sending.take_found(stick)
    after = busy.sending.standing()
    assert (after.up_to, after.waiting, after.under_way) == ("2026-11-23T09:00:00.000+00:00", 1, False)
    assert after.received_at == after.receipts[0].at


def test_nothing_waits_when_hr_has_everything(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    office.answer(busy.sending.send(stick).file, stick)
    busy.sending.take_found(stick)
    assert busy.sending.standing().waiting == 0


def test_a_receipt_taken_in_twice_changes_nothing(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    file = office.answer(busy.sending.send(stick).file, stick)
    assert busy.sending.take(file) == busy.sending.take(file)
    assert len(busy.sending.take_found(stick).new) == 0
    assert facts_of(busy, "receipt.taken") == 1


def test_an_old_receipt_that_comes_late_does_not_take_anything_back(
    busy: LearnerServices, office: FarOffice, stick: Path, tmp_path: Path
) -> None:
    late, first = tmp_path / "late", busy.sending.send(stick)
    late.mkdir()
    old = office.answer(first.file, late, at="2040-01-01T00:00:00+00:00")
    learn(busy, "four")
    busy.sending.take(office.answer(busy.sending.send(stick).file, stick))
    busy.sending.take(old)
    assert busy.sending.standing().waiting == 0


def test_a_register_that_lost_records_gets_them_again(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    first = busy.sending.send(stick)
    kept = office.receipt(first.file).taken
    busy.sending.take(office.answer(first.file, stick))
    learn(busy, "four")
    second = busy.sending.send(stick)
    busy.sending.take(office.answer(second.file, stick, notices=("gap",), taken=kept))
    (chain,) = office.opened(busy.sending.send(stick).file).chains
    assert chain.first == kept[0].last + 1


def test_a_receipt_whose_hash_is_not_ours_confirms_nothing(
    busy: LearnerServices, office: FarOffice, stick: Path
) -> None:
    sent = busy.sending.send(stick)
    (taken,) = office.receipt(sent.file).taken
    wrong = type(taken)(db=taken.db, last=taken.last, head="ab" * 32)
    busy.sending.take(office.answer(sent.file, stick, notices=("clone",), taken=(wrong,)))
    assert (busy.sending.standing().up_to, busy.sending.standing().waiting) == ("", 3)


def test_a_receipt_for_somebody_else_is_refused(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    file = office.answer(busy.sending.send(stick).file, stick, profile="somebody-else")
    with pytest.raises(TrustError, match="for another person"):
        busy.sending.take(file)
    assert facts_of(busy, "receipt.taken") == 0


def test_a_receipt_of_another_office_is_refused_and_does_not_stop_the_sending(
    busy: LearnerServices, office: FarOffice, stick: Path, tmp_path: Path
) -> None:
    other = FarOffice(tmp_path / "other")
    to_other = busy.sending.send(tmp_path, busy.sending.accept(other.file))
    other.answer(to_other.file, stick)
    busy.sending.forget(other.card)
    again = busy.sending.send(stick)
    assert (again.receipts.new, again.office) == ((), office.card)
    assert ["card is not on this PC" in str(one) for one in again.receipts.refused] == [True]


def test_a_forged_receipt_is_refused(busy: LearnerServices, office: FarOffice, stick: Path) -> None:
    file = office.answer(busy.sending.send(stick).file, stick)
    file.write_bytes(file.read_bytes().replace(b'"new": 3', b'"new": 9'))
    with pytest.raises(TrustError, match="signature does not fit"):
        busy.sending.take(file)


def test_without_an_office_the_sentence_says_what_to_ask_for(learner: LearnerServices, stick: Path) -> None:
    learn(learner, "one")
    with pytest.raises(TrustError, match="Ask your HR officer for the card"):
        learner.sending.send(stick)
    assert (list(stick.iterdir()), facts_of(learner, "bundle.written")) == ([], 0)


def test_a_newcomer_has_nothing_to_send(learner: LearnerServices, office: FarOffice, stick: Path) -> None:
    learner.sending.accept(office.file)
    with pytest.raises(TrustError, match="nothing to send yet"):
        learner.sending.send(stick)


def test_the_card_on_a_stick_is_offered_until_it_is_accepted(
    learner: LearnerServices, office: FarOffice, stick: Path
) -> None:
    shutil.copy(office.file, stick)
    assert learner.sending.cards_in(stick) == {stick / "office.koffice": office.card}
    assert learner.sending.offices() == []
    learner.sending.accept(stick / "office.koffice")
    assert (learner.sending.cards_in(stick), learner.sending.offices()) == ({}, [office.card])
    learner.sending.forget(office.card)
    assert learner.sending.offices() == []


def test_the_office_that_was_sent_to_last_is_the_usual_one(
    busy: LearnerServices, office: FarOffice, stick: Path, tmp_path: Path
) -> None:
    other = FarOffice(tmp_path / "other", "Басқа бөлім")
    busy.sending.accept(other.file)
    for chosen in (other, office):
        assert busy.sending.send(stick, chosen.card).office == chosen.card
        assert busy.sending.send(stick).office == chosen.card
    assert busy.sending.standing(other.card).receipts == ()


def test_a_record_changed_from_outside_is_not_sent(busy: LearnerServices, stick: Path) -> None:
    db = busy.profile.file.db
    db.execute("UPDATE facts SET record = replace(record, 'two', 'six') WHERE sequence = 2")
    with pytest.raises(StorageError, match="changed from outside at entry 2"):
        busy.sending.send(stick)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "not enough space"),
        (errno.EROFS, "cannot be written to"),
        (errno.ENODEV, "not there any more"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_stick_that_fails_is_told_and_nothing_half_written_stays(
    busy: LearnerServices, stick: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(handover, "_flush", fail)
    with pytest.raises(StorageError, match=sentence):
        busy.sending.send(stick)
    monkeypatch.undo()
    assert (list(stick.iterdir()), facts_of(busy, "bundle.written")) == ([], 0)
    assert busy.sending.standing().under_way is False


def test_a_stick_that_was_pulled_out_is_not_made_anew(busy: LearnerServices, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="not there any more"):
        busy.sending.send(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


def test_a_disk_that_lies_is_found_out_by_reading_again(
    busy: LearnerServices, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def lie(handle: int) -> None:
        flush(handle)
        os.pwrite(handle, b"?", 100)

    monkeypatch.setattr(handover, "_flush", lie)
    with pytest.raises(StorageError, match="did not arrive"):
        busy.sending.send(stick)
    monkeypatch.undo()
    assert (list(stick.iterdir()), facts_of(busy, "bundle.written")) == ([], 0)


def test_a_file_that_is_not_on_record_is_not_left_on_the_stick(
    busy: LearnerServices, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(kind: str, body: dict[str, object]) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(busy.profile.file, "record", full)
    with pytest.raises(StorageError, match="disk is full"):
        busy.sending.send(stick)
    assert list(stick.iterdir()) == []


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a file system of its own can be mounted by root alone")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_stick_that_is_really_full_is_told(busy: LearnerServices, tiny: Path) -> None:
    (tiny / "photos").write_bytes(os.urandom(64 * 1024))
    with pytest.raises(StorageError, match="not enough space"):
        busy.sending.send(tiny)
    assert [one.name for one in tiny.iterdir()] == ["photos"]


def test_what_one_learner_sends_is_not_another_s(
    busy: LearnerServices, services: Services, office: FarOffice, stick: Path
) -> None:
    office.answer(busy.sending.send(stick).file, stick)
    other = services.profiles.open(services.profiles.create("Ким Дмитрий"))
    sending = services.for_learner(other).sending
    assert (sending.take_found(stick).new, sending.take_found(stick).refused) == ((), ())
    assert sending.offices() == [office.card]
    other.close()
