"""X.509 keys of an invented office, as PKCS#12 files; the tests of signed PDFs are skipped where pyHanko is not."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("pyhanko", reason="pyHanko is not installed here, so signatures inside PDFs are not tried")

PASSPHRASE = "құпия сөз"
TOLD = "Цифрлық департамент"
FROM, TO = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""So long that it holds whatever the clock of this PC says: pyHanko puts the PC's own time into a signature."""


def key_file(
    path: Path, *, curve: str = "secp256r1", name: str = TOLD, days: tuple[datetime, datetime] = (FROM, TO)
) -> Path:
    """Write the key of an office, with its certificate for those days, and return its file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12

    key = ec.generate_private_key({"secp256r1": ec.SECP256R1, "secp384r1": ec.SECP384R1}[curve]())
    subject = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(77)
        .not_valid_before(days[0])
        .not_valid_after(days[1])
        .sign(key, hashes.SHA256())
    )
    locked = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"office", key, made, None, locked))
    return path
