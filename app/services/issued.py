"""Certificates that were issued, for looking at: the newest ones, those of a name or number, and how one looks."""

from typing import TYPE_CHECKING

import msgspec

from app.engine.folding import fold
from app.services.collecting import Register
from app.services.issuing import Certificate, Trace, certificate_data, trace
from app.services.issuing.looks import kept_look, pictures_of
from app.storage.register import reports
from app.storage.register.certificates import certificate_of, prints_of, revocation_of

if TYPE_CHECKING:
    from app.documents.font_shelf import FontShelf

__all__ = ["Certificate", "Trace", "certificate_pdf", "issued_certificates", "unprinted_numbers"]
"""What the window may use of this use case, values of lower floors included."""

LOOKED_THROUGH = 50_000
"""The newest certificates among which a name is looked for; an older one is found by its number."""

SHOWN = 200


def issued_certificates(register: Register, words: str = "", *, limit: int = SHOWN) -> list[Trace]:
    """Return the newest certificates whose number or name has the beginnings of all words, in any spelling.

    Raises:
        StorageError: if the register cannot be read.
    """
    wanted = fold(words).split()
    with register.reading() as connection:
        known = reports.newest_certificates(connection, LOOKED_THROUGH if wanted else limit)
        numbers = [number for number, frozen in known if _fits(wanted, number, frozen)][:limit]
        traces = []
        for number in numbers:
            certificate = certificate_of(connection, number)
            assert certificate is not None
            traces.append(
                Trace(
                    certificate=certificate,
                    prints=tuple(prints_of(connection, number)),
                    revocation=revocation_of(connection, number),
                )
            )
        return traces


def unprinted_numbers(traces: list[Trace]) -> list[str]:
    """Return the numbers of those that hold and were never printed."""
    return [one.certificate.number for one in traces if not one.prints and one.revocation is None]


def certificate_pdf(register: Register, number: str, *, shelf: "FontShelf") -> bytes:
    """Return a certificate as it was frozen, for looking at on the screen; printing it is another act, and logged.

    Raises:
        TrustError: if there is no such certificate.
        DocumentError: if the fonts of names are missing on this PC.
    """
    from app.documents.certificate import draw_one

    certificate = trace(register, number).certificate
    with register.reading() as connection:
        look = kept_look(connection, certificate.template)
    with pictures_of(look) as pictures:
        return draw_one(look.template, certificate_data(certificate), shelf=shelf, pictures=pictures)


class _Named(msgspec.Struct, frozen=True):
    name: str
    latin_name: str = ""


def _fits(wanted: list[str], number: str, frozen: str) -> bool:
    if not wanted:
        return True
    told = msgspec.json.decode(frozen, type=_Named)
    words = [*fold(f"{told.name} {told.latin_name}").split(), fold(number)]
    return all(any(one.startswith(word) or word in fold(number) for one in words) for word in wanted)
