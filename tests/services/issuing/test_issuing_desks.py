"""Desks in processes of their own: one is killed in the middle and gone on with, two issue at the same time."""

import hashlib
import signal
import subprocess
import sys
from pathlib import Path

from app.base.paths import PROGRAM
from app.services.issuing import number_lines, publish_status_list, run_job, want
from app.storage.register.certificates import certificates_of_job, count_certificates
from app.storage.register.issuing_jobs import counts_of
from app.storage.register.opening import Register
from tests.certifying import ANNA, HR, LOOK, desk, done, looked, new_signer, set_up, wanted
from tests.clock import SetClock
from tests.long_form import LONG

MANY = 300 if LONG else 60
"""Certificates of the run that is killed twice."""


def start(address: str, job: int, folder: Path, name: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.services.issuing.issuing_worker", address, str(job), str(folder), name]
    return subprocess.Popen(command, cwd=PROGRAM, stdout=subprocess.PIPE, text=True)


def kill_at(process: "subprocess.Popen[str]", issued: int) -> None:
    """Kill a desk as soon as it told that so many are issued, in the middle of the next ones."""
    with process:
        assert process.stdout
        for line in process.stdout:
            if int(line.split()[0]) >= issued:
                break
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


def assert_whole(register: Register, job: int, folder: Path, count: int) -> None:
    """Every person has one certificate, every number is once, and every file is the one that was frozen."""
    with register.reading() as connection:
        found = certificates_of_job(connection, job)
        assert counts_of(connection, job).open == 0
    assert len(found) == len({one.person for one in found}) == len({one.number for one in found}) == count
    assert len({one.index for one in found}) == count
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    assert files == {f"{one.number}.pdf": one.pdf_hash for one in found}
    assert {one.state for one in number_lines(register)} <= {"leased"}


def test_certificates_survive_two_kills(address: str, register: Register, tmp_path: Path) -> None:
    set_up(register)
    done(register, *(f"{number:03d}" for number in range(MANY)))
    job, folder = wanted(register).number, tmp_path / "out"
    kill_at(start(address, job, folder, "desk-1"), MANY // 5)
    with register.reading() as connection:
        assert MANY // 5 <= count_certificates(connection) < MANY
    kill_at(start(address, job, folder, "desk-2"), MANY // 2)
    outcome = run_job(register, job, new_signer(), desk("desk-1"), SetClock(), folder=folder)
    assert (outcome.open, outcome.left) == (0, 0)
    assert_whole(register, job, folder, MANY)


def test_two_desks_issue_at_once(address: str, register: Register, tmp_path: Path) -> None:
    set_up(register)
    done(register, *(f"{number:03d}" for number in range(80)))
    told = looked(register)
    jobs = [want(register, told, HR, LOOK, SetClock(), acting=ANNA).number for _ in range(2)]
    folders = [tmp_path / "one", tmp_path / "two"]
    desks = [start(address, job, folder, folder.name) for job, folder in zip(jobs, folders, strict=True)]
    said = [one.communicate(timeout=300)[0].splitlines()[-1].split() for one in desks]
    with register.reading() as connection:
        found = [one for job in jobs for one in certificates_of_job(connection, job)]
        again = publish_status_list(register, new_signer(), SetClock())
    assert sum(int(one[1]) for one in said) == 80 == len({one.person for one in found})
    assert sum(int(one[2]) for one in said) == 80
    assert len({one.number for one in found}) == len({one.index for one in found}) == 80
    assert "lost" not in {one.state for one in number_lines(register)}
    assert again
