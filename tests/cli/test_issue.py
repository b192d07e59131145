"""An office scripts its year: keys, register, people, certificates, prints, a revocation, reports."""

import platform
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main
from app.services.collecting import open_register
from tests.certifying import COURSE, completed, take_for
from tests.clock import SetClock

TABLE = "Табель нөмірі;Аты-жөні;Бөлімше\n001;Сәрсенова Айгүл;Министрлік / Бөлім\n002;Қасымов Нұрлан;Министрлік\n"
Command = Callable[..., int]
Told = Callable[[], str]


@pytest.fixture
def address(tmp_path: Path) -> str:
    """A file: what commands call is tried on both databases where it stands."""
    return str(tmp_path / "office" / "register.sqlite")


@pytest.fixture
def secret(tmp_path: Path) -> str:
    (tmp_path / "secret").write_text("көл жағасында үй тұр\n", encoding="utf-8")
    return str(tmp_path / "secret")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    return lambda: capsys.readouterr().out


@pytest.fixture
def at_desk(address: str, tmp_path: Path, secret: str, told: Told) -> Command:
    """Run a command at an office with keys and two people."""

    def run(*words: str) -> int:
        return main([*words, "--register", address, "--as", "Анна", "--data-dir", str(tmp_path / "data")])

    (tmp_path / "people.csv").write_text(TABLE, encoding="utf-8")
    files = ["--passphrase-file", secret] * 3
    custodians = ["--custodian", "Анна", "--custodian", "Болат"]
    assert (
        main(["keys", "new", str(tmp_path / "keys"), "--office", "KZ-DDS", "--name", "Бөлім", *custodians, *files]) == 0
    )
    assert run("register", "new", "--office", "KZ-DDS", "--name", "kk=Кадр бөлімі", "--second-person-above", "1") == 0
    assert run("register", "import", str(tmp_path / "people.csv"), "--yes") == 0
    told()
    return run


@pytest.fixture
def signing(tmp_path: Path, secret: str) -> list[str]:
    return ["--keys", str(tmp_path / "keys"), "--passphrase-file", secret]


def complete(address: str, clock: SetClock, *employees: str) -> None:
    register = open_register(address, clock)
    for one in employees:
        take_for(register, one, completed())
    register.close()


def test_an_import_shows_first_and_takes_in_when_told_to(at_desk: Command, tmp_path: Path, told: Told) -> None:
    table = str(tmp_path / "people.csv")
    assert at_desk("register", "import", table) == 0
    shown = told()
    assert "1 “Табель нөмірі” is employee" in shown
    assert "row 2: 001  Сәрсенова Айгүл  Министрлік / Бөлім" in shown
    assert "2 people, 0 faults. Nothing was changed" in shown
    assert at_desk("register", "import", table, "--yes") == 0
    assert "0 new, 0 changed, 2 as they were; 0 new departments" in told()
    assert at_desk("register", "people", "--department", "Бөлім") == 0
    assert told() == "001  Сәрсенова Айгүл  Министрлік / Бөлім\n1 people\n"


def test_a_dry_run_says_who_and_who_not_and_issues_nothing(
    at_desk: Command, address: str, clock: SetClock, told: Told
) -> None:
    complete(address, clock, "001")
    assert at_desk("issue", "--dry-run", "--course", COURSE, "--employee", "001", "002") == 0
    shown = told()
    assert "yes  001  Сәрсенова Айгүл" in shown
    assert "no   002  Қасымов Нұрлан: The office has no records of this course." in shown
    assert "Nothing was issued." in shown
    at_desk("issue", "--jobs")
    assert told() == ""


def test_a_certificate_goes_from_the_desk_to_a_revocation(
    at_desk: Command, address: str, clock: SetClock, tmp_path: Path, signing: list[str], told: Told
) -> None:
    complete(address, clock, "001")
    out, lists = str(tmp_path / "out"), str(tmp_path / "lists")
    assert at_desk("issue", "--course", COURSE, "--to", out, "--lists", lists, *signing) == 0
    assert "Job 1: 1 issued, 0 left out, 0 still open" in told()
    (pdf,) = Path(out).iterdir()
    check = ["verify", str(pdf), "--lists", str(tmp_path / "keys" / "roots.json"), f"{lists}/keys.kslist"]
    data = ["--data-dir", str(tmp_path / "other")]
    assert main([*check, f"{lists}/KZ-DDS.ksstatus", *data]) == 0
    assert "[good]    It is not on the status list" in told()
    assert at_desk("issue", "--print-job", "1", "-o", str(tmp_path / "all.pdf")) == 0
    assert at_desk("issue", "--reprint", pdf.stem, "-o", str(tmp_path / "copy.pdf"), "--reason", "lost") == 0
    assert at_desk("revoke", pdf.stem, "--reason", "name", "--lists", lists, *signing) == 0
    told()
    assert main([*check, f"{lists}/KZ-DDS.ksstatus", *data]) == 1
    assert "[BAD]     It was revoked" in told()
    at_desk("issue", "--show", pdf.stem)
    shown = told()
    assert "copy 1" in shown
    assert "TAKEN BACK" in shown
    at_desk("issue", "--numbers")
    assert "-000002 to 000100  leased" in told()
    assert at_desk("issue", "--close-desk", platform.node() or "HR") == 0
    at_desk("issue", "--numbers")
    assert "000002 to 000100  gap: The desk was given up" in told()


def test_many_wait_for_a_second_officer(
    at_desk: Command, address: str, clock: SetClock, tmp_path: Path, signing: list[str], told: Told
) -> None:
    complete(address, clock, "001", "002")
    assert at_desk("issue", "--all-eligible", *signing) == 1
    assert "Job 1 waits: a second person has to approve it" in told()
    assert at_desk("issue", "--resume", *signing) == 1
    (tmp_path / "pin").write_text("4321\n", encoding="utf-8")
    pin = str(tmp_path / "pin")
    roles = ["--roles", "approve,issue", "--new-pin-file", pin]
    assert at_desk("register", "officer", "Болат", *roles) == 0
    assert at_desk("issue", "--approve", "1", "--pin-file", pin) == 1
    second = ["--as", "Болат", "--pin-file", pin, "--register", address, "--data-dir", str(tmp_path / "data")]
    assert main(["issue", "--approve", "1", *second]) == 0
    assert main(["issue", "--resume", "1", *signing, *second]) == 0
    assert "Job 1: 2 issued, 0 left out, 0 still open" in told()


def test_a_certificate_is_signed_inside_its_pdf_and_saved_as_a_badge(
    at_desk: Command, address: str, clock: SetClock, tmp_path: Path, secret: str, told: Told, qapp: object
) -> None:
    from tests.documents.pades_keys import PASSPHRASE, key_file

    complete(address, clock, "001")
    (tmp_path / "word").write_text(PASSPHRASE, encoding="utf-8")
    lists, out, data = tmp_path / "lists", tmp_path / "out", ["--data-dir", str(tmp_path / "data")]
    signing = ["--keys", str(tmp_path / "keys"), "--passphrase-file", secret]
    pades = ["--pades", str(key_file(tmp_path / "office.p12")), "--pades-passphrase-file", str(tmp_path / "word")]
    assert at_desk("issue", "--course", COURSE, *signing, *pades) == 1
    to = ["--to", str(out), "--lists", str(lists)]
    assert at_desk("issue", "--course", COURSE, *signing, *pades, *to) == 0
    (pdf,) = out.glob("*.pdf")
    badge = str(tmp_path / "one.jwt")
    assert at_desk("issue", "--badge", pdf.stem, "-o", badge, *signing) == 0
    given = [str(tmp_path / "keys" / "roots.json"), str(lists / "keys.kslist"), *map(str, lists.glob("*.ksstatus"))]
    assert main(["verify", "--lists", *given, *data]) == 0
    told()
    assert main(["verify", str(pdf), *data]) == 0
    assert "is not known here" in told()
    office = ["office", "new", str(tmp_path / "hr"), "--name", "Кадр бөлімі", "--passphrase-file", secret]
    named = ["office", "certificate", str(tmp_path / "hr"), pades[1], *pades[2:], "--passphrase-file", secret]
    assert main([*office, *data]) == main([*named, *data]) == 0
    assert main(["office", "accept", str(tmp_path / "hr" / "office.koffice"), *data]) == 0
    told()
    assert main(["verify", str(pdf), *data]) == 0
    assert "intact signature of Кадр бөлімі" in told()
    assert main(["verify", badge, *data]) == 0
    assert told().count("[good]") == 4


def test_what_is_due_is_written_for_pcs(at_desk: Command, tmp_path: Path, secret: str, told: Told) -> None:
    hr = str(tmp_path / "hr")
    main(["office", "new", hr, "--name", "Кадр бөлімі", "--passphrase-file", secret, "--data-dir", str(tmp_path / "d")])
    due = ["register", "assign", COURSE, "--due", "2027-03-31", "--department", "Министрлік"]
    save = ["--save", str(tmp_path / "stick"), "--keys", hr, "--passphrase-file", secret]
    told()
    assert at_desk(*due, *save) == 0
    (file,) = (tmp_path / "stick").glob("*.kassign")
    assert told().strip() == str(file)


def test_reports_are_tables_and_files(
    at_desk: Command, address: str, clock: SetClock, tmp_path: Path, told: Told
) -> None:
    complete(address, clock, "001")
    assert at_desk("register", "assign", COURSE, "--due", "1990-01-01", "--department", "Министрлік") == 0
    told()
    data = ["--register", address, "--data-dir", str(tmp_path / "data")]
    assert main(["report", "overdue", *data]) == 0
    shown = told()
    assert "Қасымов Нұрлан" in shown
    assert "Сәрсенова" not in shown
    assert main(["report", "person", "001", *data]) == 0
    assert "Сәрсенова Айгүл" in told()
    for kind in ("xlsx", "csv", "pdf"):
        assert main(["report", "matrix", "--format", kind, "-o", str(tmp_path / "report"), *data]) == 0
        assert (tmp_path / f"report.{kind}").stat().st_size > 100
    assert main(["report", "person", *data]) == 1


def test_key_commands_copy_replace_and_list(at_desk: Command, tmp_path: Path, secret: str, told: Told) -> None:
    keys, stick = tmp_path / "keys", tmp_path / "stick"
    stick.mkdir()
    assert (
        main(["keys", "backup", str(keys / "issuing.key"), "--to", str(stick), "--paper", "--passphrase-file", secret])
        == 0
    )
    groups = " ".join(
        word for line in told().splitlines() if line.startswith("  ") for word in line.split() if len(word) == 5
    )
    (tmp_path / "paper").write_text(groups, encoding="utf-8")
    (keys / "issuing.key").unlink()
    restore = ["keys", "restore", str(keys / "issuing.key"), "--purpose", "issuing", "--owner", "Бөлім"]
    assert main([*restore, "--typed-file", str(tmp_path / "paper"), "--passphrase-file", secret]) == 0
    root = ["--root", str(keys / "custodian-1.key"), "--root-passphrase-file", secret]
    assert main(["keys", "rotate", str(keys), *root, "--passphrase-file", secret]) == 0
    assert "signed by 1 of 2 custodians, waits for signatures" in told()
    other = ["--root", str(keys / "custodian-2.key"), "--root-passphrase-file", secret]
    assert main(["keys", "sign", str(keys), *other]) == 0
    assert "signed by 2 of 2 custodians, in force" in told()
    assert main(["keys", "list", str(keys)]) == 0
    assert "issuing.key: issuing key of Бөлім" in told()


def test_what_cannot_be_done_is_said(at_desk: Command, capsys: pytest.CaptureFixture[str]) -> None:
    for words, sentence in (
        ("issue --course c99-none", "is not on this PC"),
        ("issue --show KZ-DDS-2026-000001-AA", "slip in the number"),
        ("issue --resume 7", "no open job 7"),
        ("issue --print-job 1", "file for the printer is missing"),
        ("register assign c01", "last day is missing"),
        ("register link nobody 001", "No profile nobody"),
    ):
        assert at_desk(*words.split()) == 1
        assert sentence in capsys.readouterr().err
