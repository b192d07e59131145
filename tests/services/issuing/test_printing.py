"""Every print is logged; what was printed before is marked as a copy and asks for a reason."""

from pathlib import Path

import pytest

from app.base.errors import TrustError
from app.services.issuing import PrintOrder, PrintWish, print_certificates, run_job, trace
from app.services.issuing.printing import Printed, numbers_of_job
from app.storage.register.opening import Register
from app.ui.widgets.pdf_pages import page_pictures
from tests.certifying import ANNA, SHELF, desk, done, new_signer, set_up, wanted
from tests.clock import SetClock

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def numbers(register: Register, clock: SetClock) -> list[str]:
    """Five certificates."""
    set_up(register)
    done(register, "001", "002", "003", "004", "005")
    job = wanted(register)
    run_job(register, job.number, new_signer(), desk(), clock)
    return numbers_of_job(register, job.number)


def printed(register: Register, numbers: list[str], target: Path, clock: SetClock, **changes: object) -> Printed:
    wish = PrintWish(**{"acting": ANNA, **changes})
    return print_certificates(register, numbers, target, clock, wish=wish, shelf=SHELF)


def test_one_file_has_all_with_a_cover_sheet_four_on_a_sheet(
    register: Register, numbers: list[str], clock: SetClock, tmp_path: Path
) -> None:
    order = PrintOrder(up=4, sheet="A4")
    told = printed(register, numbers, tmp_path / "all.pdf", clock, order=order)
    assert (told.files, told.certificates, told.copies) == ((tmp_path / "all.pdf",), 5, 0)
    assert len(list(page_pictures(tmp_path / "all.pdf"))) == 3
    printed(register, numbers, tmp_path / "bare.pdf", clock, order=order._replace(covers=False), reason="x")
    assert len(list(page_pictures(tmp_path / "bare.pdf"))) == 2


def test_a_reprint_is_logged_with_its_reason_and_number_of_the_copy(
    register: Register, numbers: list[str], clock: SetClock, tmp_path: Path
) -> None:
    printed(register, numbers, tmp_path / "all.pdf", clock)
    clock.move(days=1)
    for reason in ("lost in the fire", "lost again"):
        assert printed(register, numbers[:1], tmp_path / "copy.pdf", clock, reason=reason).copies == 1
    log = trace(register, numbers[0]).prints
    assert [(one.copy, one.by, one.reason) for one in log] == [
        (0, "Анна", ""),
        (1, "Анна", "lost in the fire"),
        (2, "Анна", "lost again"),
    ]


def test_a_reprint_without_a_reason_is_refused_and_not_logged(
    register: Register, numbers: list[str], clock: SetClock, tmp_path: Path
) -> None:
    printed(register, numbers, tmp_path / "all.pdf", clock)
    with pytest.raises(TrustError, match="was printed before"):
        printed(register, numbers[:2], tmp_path / "copy.pdf", clock)
    assert not (tmp_path / "copy.pdf").exists()
    assert len(trace(register, numbers[0]).prints) == 1


def test_a_copy_differs_from_the_first_print_by_its_mark(
    register: Register, numbers: list[str], clock: SetClock, tmp_path: Path
) -> None:
    order = PrintOrder(covers=False)
    printed(register, numbers[:1], tmp_path / "first.pdf", clock, order=order)
    printed(register, numbers[:1], tmp_path / "copy.pdf", clock, order=order, reason="lost")
    (first,), (copy,) = (list(page_pictures(tmp_path / name)) for name in ("first.pdf", "copy.pdf"))
    assert first.grey != copy.grey
