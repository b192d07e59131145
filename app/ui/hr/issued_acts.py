"""What is done with certificates that were issued: found, looked at, printed, taken back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.base.progress import Progress
from app.services import issuing
from app.services.certificate_templates import CertificateTemplates
from app.services.issued import Trace, certificate_pdf, issued_certificates
from app.services.issuing import PrintOrder
from app.ui.dialogs import ask_path, ask_pdf_path, confirm
from app.ui.hr.desk_page import DeskPage
from app.ui.hr.files import starting_folder
from app.ui.hr.issued_card import IssuedCard
from app.ui.hr.preview import PreviewCard
from app.ui.state import WindowState


class IssuedActs(QObject):
    """Does on a page what the card of issued certificates asks for."""

    def __init__(
        self, page: DeskPage, issued: IssuedCard, preview: PreviewCard, state: WindowState, *, language: str
    ) -> None:
        super().__init__(page)
        self._page = page
        self._issued = issued
        self._preview_card = preview
        self._state = state
        self._language = language
        self._shelf = CertificateTemplates(page.desk.paths).shelf
        issued.find_requested.connect(self.find)
        issued.preview_requested.connect(self.preview)
        issued.print_requested.connect(self.print)
        issued.badge_requested.connect(self.save_badge)
        issued.revoke_requested.connect(self.revoke)

    def find(self, words: str) -> None:
        """Show the newest certificates that have these words."""
        desk = self._page.desk

        def work(_progress: Progress) -> list[Trace]:
            with desk.register() as register:
                return issued_certificates(register, words)

        self._page.start_work(work, self._issued.show_certificates)

    def preview(self, number: str) -> None:
        """Show a certificate as it was frozen."""
        desk = self._page.desk

        def work(_progress: Progress) -> bytes:
            with desk.register() as register:
                return certificate_pdf(register, number, shelf=self._shelf())

        def done(pdf: bytes) -> None:
            self._preview_card.show_pdf(pdf, number, printable=False)
            self._page.reveal(self._preview_card)

        self._page.start_work(work, done)

    def print(self, numbers: Sequence[str], order: PrintOrder, reason: str) -> None:
        """Write the file for the printer, show it, and offer to print it."""
        name = numbers[0] if len(numbers) == 1 else self.tr("Certificates")
        target = ask_pdf_path(self._page, starting_folder(self._state) / f"{name}.pdf")
        if target is None:
            return
        self._state.last_folder = str(target.parent)
        desk = self._page.desk

        def work(progress: Progress) -> issuing.Printed:
            wish = issuing.PrintWish(acting=desk.acting, reason=reason, order=order)
            with desk.register() as register:
                return issuing.print_certificates(
                    register,
                    numbers,
                    target,
                    desk.clock,
                    wish=wish,
                    shelf=self._shelf(),
                    progress=progress,
                )

        self._page.start_work(work, self._on_printed, words=self.tr("Drawing certificates"))

    def _on_printed(self, printed: issuing.Printed) -> None:
        first = printed.files[0]
        self._page.confirm(self.tr("The file for the printer is ready: {file}").format(file=first))
        self._preview_card.show_file(first, first.name)
        self.find(self._issued.words.text().strip())

    def save_badge(self, number: str) -> None:
        """Write a certificate as an Open Badge, where somebody chooses."""
        kind = self.tr("Open Badges (*.jwt)")
        suggestion = starting_folder(self._state) / f"{number}.jwt"
        target = ask_path(self._page, self.tr("Save as Open Badge"), kind, suggestion)
        if target is None:
            return
        self._state.last_folder = str(target.parent)
        desk, language = self._page.desk, self._language

        def work(_progress: Progress) -> Path:
            with desk.register() as register:
                signer = desk.signer(register)
                return issuing.save_badge(register, number, target, signer, acting=desk.acting, language=language)

        saved = self.tr("The badge is saved: {file}")
        self._page.start_work(work, lambda file: self._page.confirm(saved.format(file=file)))

    def revoke(self, number: str, reason: str, note: str) -> None:
        """Take a certificate back, once that was confirmed."""
        question = self.tr("Take the certificate {number} back? Once it is taken back, it stays so.")
        if not confirm(self._page, question.format(number=number), yes=self.tr("Take it back")):
            return
        desk = self._page.desk

        def work(_progress: Progress) -> str:
            wish = issuing.RevocationWish(number=number, reason=reason, note=note)
            with desk.register() as register:
                signer = desk.signer(register)
                issuing.revoke_certificate(register, wish, signer, desk.clock, acting=desk.acting)
            return number

        def done(gone: str) -> None:
            words = self.tr("{number} is taken back. The new status list goes out with receipts.")
            self._page.confirm(words.format(number=gone))
            self.find(self._issued.words.text().strip())

        self._page.start_work(work, done)
