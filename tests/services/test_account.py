"""The own profile: a guest gets a name and keeps everything; erasing leaves a receipt and nothing else."""

import json
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from app.base.errors import DocumentError, StorageError
from app.base.paths import AppPaths
from app.course.structure import Course
from app.services.account import Account
from app.services.erasing import ErasureReceipt, SignedReceipt, finish, save_receipt
from app.services.profiles import OpenProfile
from app.services.wiring import LearnerServices, Services
from app.storage.learner.facts import all_facts
from app.trust.signing import verify
from tests.clock import SetClock
from tests.services.work import pass_quiz, read_all


@pytest.fixture
def account(learner: LearnerServices) -> Account:
    return learner.account


def test_guests_are_numbered_and_real_profiles(services: Services) -> None:
    names = [services.profiles.create_guest("Қонақ {number}").name for _ in range(2)]
    assert names == ["Қонақ 1", "Қонақ 2"]
    assert [one.guest for one in services.profiles.all()] == [True, True]


def test_free_number_is_used_again(services: Services) -> None:
    first = services.profiles.create_guest("Guest {number}")
    services.profiles.create_guest("Guest {number}")
    with_name = services.for_learner(services.profiles.open(first))
    with_name.account.rename("Айгүл")
    with_name.profile.close()
    assert services.profiles.create_guest("Guest {number}").name == "Guest 1"


def test_guest_with_a_name_has_everything_the_guest_did(services: Services, course: Course) -> None:
    opened = services.profiles.open(services.profiles.create_guest("Guest {number}"))
    learner = services.for_learner(opened)
    read_all(learner, course)
    pass_quiz(learner, course)
    with pytest.raises(DocumentError, match="give the profile your name"):
        learner.certifying.issue(course)
    learner.account.rename("  Сәрсенова   Айгүл ")
    assert learner.certifying.issue(course).name == "Сәрсенова Айгүл"
    opened.close()
    (card,) = services.profiles.all()
    assert (card.name, card.guest) == ("Сәрсенова Айгүл", False)


def test_new_name_is_on_the_record(account: Account, opened: OpenProfile) -> None:
    account.rename("Сәрсенова Айгүл")
    *_, fact = all_facts(opened.file.db)
    assert (fact.kind, fact.body["before"], fact.body["after"]) == (
        "profile.renamed",
        "Айгүл Сәрсенова",
        "Сәрсенова Айгүл",
    )


def test_empty_name_is_refused(account: Account) -> None:
    with pytest.raises(StorageError, match="The name is empty"):
        account.rename("  ")
    assert account.name == "Айгүл Сәрсенова"


def test_name_that_cannot_be_written_is_not_on_the_record_either(
    account: Account, opened: OpenProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.profiles.write_whole", full)
    with pytest.raises(StorageError):
        account.rename("Сәрсенова Айгүл")
    assert "profile.renamed" not in {fact.kind for fact in all_facts(opened.file.db)}
    assert account.name == "Айгүл Сәрсенова"


def test_losses_are_told_in_numbers(learner: LearnerServices, course: Course) -> None:
    read_all(learner, course)
    pass_quiz(learner, course)
    lost = learner.account.losses()
    assert (lost.lessons, lost.attempts, lost.completions) == (len(course.manifest.lesson_ids()), 1, 1)
    assert lost.facts == sum(1 for _ in all_facts(learner.profile.file.db))


# ---- erasing


def test_erased_profile_leaves_nothing_but_a_receipt_without_the_name(
    account: Account, opened: OpenProfile, paths: AppPaths
) -> None:
    (opened.folder / "backups").mkdir(exist_ok=True)
    (opened.folder / "backups" / "learner.damaged.sqlite").write_bytes(b"old")
    erased = account.erase(with_name=False)
    assert list(paths.profiles.iterdir()) == []
    assert sorted(file.name for file in paths.erased.iterdir()) == [
        f"{opened.profile.id}.json",
        f"{opened.profile.id}.txt",
    ]
    assert all("Айгүл" not in file.read_text(encoding="utf-8") for file in erased.files)


def test_receipt_is_signed_and_names_the_end_of_the_chain(
    learner: LearnerServices, course: Course, opened: OpenProfile
) -> None:
    learner.learning.open_lesson(course, "mixed-appeals", "en")
    lost = learner.account.losses()
    erased = learner.account.erase(with_name=False)
    signed = msgspec.json.decode(erased.files[0].read_bytes(), type=SignedReceipt)
    verify(
        msgspec.json.encode(signed.receipt),
        purpose="erasure",
        signature=bytes.fromhex(signed.signature),
        public_key=bytes.fromhex(signed.public_key),
    )
    assert (signed.receipt.profile, signed.receipt.facts, signed.receipt.head) == (
        opened.profile.id,
        lost.facts,
        lost.head,
    )
    assert "bundles handed to HR" in signed.receipt.stays


def test_receipt_in_words_is_in_all_three_languages(account: Account) -> None:
    words = account.erase(with_name=True).files[1].read_text(encoding="utf-8")
    for one in ("Аты-жөні: Айгүл Сәрсенова", "Имя: Айгүл Сәрсенова", "Name: Айгүл Сәрсенова"):
        assert one in words


def test_receipt_can_be_copied_to_a_stick(account: Account, tmp_path: Path) -> None:
    erased = account.erase(with_name=False)
    copies = save_receipt(erased, tmp_path)
    assert [copy.read_bytes() for copy in copies] == [file.read_bytes() for file in erased.files]


def test_without_a_receipt_nothing_is_erased(account: Account, opened: OpenProfile, paths: AppPaths) -> None:
    paths.erased.parent.mkdir(parents=True, exist_ok=True)
    paths.erased.write_bytes(b"a file where the folder should be")
    with pytest.raises(StorageError, match="nothing was erased"):
        account.erase(with_name=False)
    assert opened.file.path.exists()
    assert opened.file.broken_at() is None


def test_folder_that_is_held_is_not_erased_and_no_receipt_lies(
    account: Account, opened: OpenProfile, services: Services, paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as held:
        held.setattr("app.storage.erasing.os", SimpleNamespace(replace=refuse))
        with pytest.raises(StorageError, match="Nothing was deleted"):
            account.erase(with_name=False)
    assert list(paths.erased.iterdir()) == []
    again = services.profiles.open(opened.profile)
    assert again.file.broken_at() is None
    again.close()


def test_receipt_of_somebody_who_is_still_here_goes_at_the_next_start(opened: OpenProfile, paths: AppPaths) -> None:
    # The program was killed between the receipt and the folder.
    paths.erased.mkdir(parents=True)
    for suffix in (".json", ".txt"):
        (paths.erased / f"{opened.profile.id}{suffix}").write_text("{}", encoding="utf-8")
    (paths.erased / "somebody-else.json").write_text("{}", encoding="utf-8")
    finish(paths)
    assert [file.name for file in paths.erased.iterdir()] == ["somebody-else.json"]


def test_others_are_untouched_when_somebody_is_erased(account: Account, services: Services) -> None:
    other = services.profiles.open(services.profiles.create("Марат"))
    account.erase(with_name=False)
    assert other.file.broken_at() is None
    other.close()
    assert [one.name for one in services.profiles.all()] == ["Марат"]


def test_statements_that_were_only_looked_at_go_too(account: Account, paths: AppPaths) -> None:
    looked_at = paths.cache / "documents" / "Айгүл Сәрсенова.pdf"
    looked_at.parent.mkdir(parents=True, exist_ok=True)
    looked_at.write_bytes(b"%PDF")
    account.erase(with_name=False)
    assert not looked_at.exists()


def test_receipt_tells_the_time_of_the_clock(account: Account, clock: SetClock) -> None:
    receipt = account.erase(with_name=False).receipt
    assert isinstance(receipt, ErasureReceipt)
    assert json.loads(msgspec.json.encode(receipt))["at"] == "2026-11-23T09:00:00+00:00"
