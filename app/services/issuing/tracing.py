"""What the register says of one certificate: everything frozen, its prints, and whether it was taken back."""

import msgspec

from app.services.issuing.revoking import found_in
from app.storage.register.certificates import Certificate, Print, Revocation, prints_of, revocation_of
from app.storage.register.opening import Register


class Trace(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate with its history; `revocation` is None while it holds."""

    certificate: Certificate
    prints: tuple[Print, ...]
    revocation: Revocation | None


def trace(register: Register, number: str) -> Trace:
    """Return everything about a certificate.

    Raises:
        TrustError: if there is none with this number, or the number has a slip.
    """
    with register.reading() as connection:
        certificate = found_in(connection, number)
        return Trace(
            certificate=certificate,
            prints=tuple(prints_of(connection, certificate.number)),
            revocation=revocation_of(connection, certificate.number),
        )
