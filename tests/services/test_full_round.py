"""The whole round of an office: three PCs learn and send, HR collects, issues and prints, a scan is verified, revoked.

Everything but the window: real courses, real files in folders, a register on either database.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.paths import AppPaths, app_paths
from app.bootstrap import build_services
from app.services.catalogue import Catalogue
from app.services.certificate_templates import CertificateTemplates
from app.services.collecting import Register, collect
from app.services.issuing import (
    Acting,
    Desk,
    PrintWish,
    RevocationWish,
    chosen_look,
    dry_run,
    open_signer,
    print_certificates,
    revoke_certificate,
    run_job,
    subject_of,
    want,
    write_lists,
)
from app.services.issuing.printing import numbers_of_job
from app.services.people_import import import_people, open_table
from app.services.register_desk import link, parked
from app.services.signing_keys import Custodian, KeyOwner, make_signing_keys
from app.services.verifying import CheckedCertificate, Verifying
from app.services.wiring import LearnerServices, Services
from app.ui.widgets.pdf_pages import page_pictures
from tests.bundles import make_office
from tests.certifying import COURSE, set_up
from tests.clock import SetClock
from tests.services.pages import saved, scan
from tests.services.work import pass_quiz, read_all

pytestmark = pytest.mark.usefixtures("qapp")

ANNA = Acting("Анна Кәрімова")
SECRET = "көл жағасында үй тұр"
PEOPLE = {"001": "Сәрсенова Айгүл", "002": "Қасымов Нұрлан", "003": "Ким Дмитрий"}


@pytest.fixture
def pc(tmp_path: Path, compiled_courses: Path) -> Callable[[str], AppPaths]:
    return lambda name: replace(app_paths(tmp_path / name), cache=compiled_courses)


def learn(services: Services, name: str, card: Path, folder: Path) -> LearnerServices:
    """Complete the course on a PC and send the progress."""
    opened = services.profiles.open(services.profiles.create(name))
    learner, course = services.for_learner(opened), services.catalogue.course(COURSE)
    learner.sending.accept(card)
    read_all(learner, course)
    assert pass_quiz(learner, course)
    learner.sending.send(folder)
    return learner


def answers(paths: AppPaths, clock: SetClock, shown: Path) -> CheckedCertificate:
    told = Verifying(paths, clock, Catalogue(paths)).check(str(shown), pages=page_pictures)
    assert isinstance(told, CheckedCertificate)
    return told


def states(told: CheckedCertificate) -> str:
    return "".join(one.state[0] for one in told.answers)


def test_the_whole_round(
    register: Register,
    pc: Callable[[str], AppPaths],
    tmp_path: Path,
    clock: SetClock,
) -> None:
    share, back, hr = tmp_path / "share", tmp_path / "back", pc("hr")
    share.mkdir()
    keys = make_office(tmp_path / "keys")
    custodians = [Custodian("Анна", SECRET), Custodian("Болат", SECRET)]
    made = make_signing_keys(tmp_path / "signing", KeyOwner(id="KZ-DDS", name="Кадр бөлімі"), custodians, SECRET, clock)

    # Three PCs learn and send.
    learners = [
        learn(build_services(pc(f"pc{employee}"), clock), name, tmp_path / "keys" / "office.koffice", share)
        for employee, name in PEOPLE.items()
    ]

    # HR takes in its people and collects twice.
    office = set_up(register)
    table = tmp_path / "people.csv"
    table.write_text("Табель нөмірі;Аты-жөні\n" + "\n".join(map(";".join, PEOPLE.items())), encoding="utf-8-sig")
    assert import_people(register, open_table(table)).added == 3
    first, second = (collect(register, share, keys, clock, receipts=back) for _ in range(2))
    assert (first.new > 100, second.new, second.known) == (True, 0, first.new)
    for profile in parked(register):
        (person,) = profile.alike
        link(register, profile.profile, person.employee, acting=ANNA)

    # HR issues and draws the pages.
    templates, catalogue = CertificateTemplates(hr), Catalogue(hr)
    told = dry_run(register, subject_of(catalogue, COURSE), office, clock, shelf=templates.shelf())
    assert [one.person.employee for one in told.eligible] == list(PEOPLE)
    signer = open_signer(tmp_path / "signing", SECRET, clock, office="KZ-DDS")
    job = want(register, told, office, chosen_look(templates, "portrait-formal"), clock, acting=ANNA)
    desk = Desk(name="desk", acting=ANNA, shelf=templates.shelf())
    assert run_job(register, job.number, signer, desk, clock, folder=tmp_path / "pdf").issued == 3
    numbers = numbers_of_job(register, job.number)
    printed = print_certificates(
        register, numbers, tmp_path / "all.pdf", clock, wish=PrintWish(acting=ANNA), shelf=templates.shelf()
    )
    assert len(list(page_pictures(printed.files[0]))) == 4

    # Somebody verifies a bad scan on a PC that knows the office's lists: 150 dpi, noise, tilted by 5 degrees.
    verifier = Verifying(pc("desk-of-somebody"), clock, Catalogue(pc("desk-of-somebody")))
    for file in (made.roots, *write_lists(register, tmp_path / "lists")):
        verifier.take_in(file)
    page = saved(
        scan((tmp_path / "pdf" / f"{numbers[0]}.pdf").read_bytes(), tilt=5, grain=60, dpi=150), tmp_path / "a.png"
    )
    good = answers(pc("desk-of-somebody"), clock, page)
    assert (states(good), good.name, good.number) == ("gggg", PEOPLE["001"], numbers[0])

    # HR revokes; the list reaches the verifier as a file, and a learner's PC inside a receipt.
    revoke_certificate(register, RevocationWish(number=numbers[0], reason="fraud"), signer, clock, acting=ANNA)
    verifier.take_in(write_lists(register, tmp_path / "lists")[1])
    assert states(answers(pc("desk-of-somebody"), clock, page)) == "gggb"
    Verifying(pc("pc001"), clock, Catalogue(pc("pc001"))).take_in(made.roots)
    collect(register, share, keys, clock, receipts=back)
    assert learners[0].sending.take_found(back).refused == ()
    assert states(answers(pc("pc001"), clock, page)) == "gggb"
    other = saved(scan((tmp_path / "pdf" / f"{numbers[1]}.pdf").read_bytes()), tmp_path / "b.png")
    assert states(answers(pc("pc001"), clock, other)) == "gggg"
    for learner in learners:
        learner.profile.close()
