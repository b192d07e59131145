"""The look of certificates, kept in the register as it was at issue with its picture: later changes change nothing."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.base.errors import DocumentError
from app.base.i18n import QT_TRANSLATE_NOOP
from app.documents.certificate_template import LogoField, Template
from app.services.certificate_templates import CertificateTemplates
from app.storage.register.certificates import keep_template, kept_template
from app.storage.register.opening import RegisterConnection


class KeptLook(msgspec.Struct, frozen=True, kw_only=True):
    """A template with the files of its pictures by name."""

    template: Template
    pictures: dict[str, bytes] = {}


def chosen_look(templates: CertificateTemplates, name: str) -> KeptLook:
    """Return the template of a name with its pictures.

    Raises:
        DocumentError: if there is none, it cannot be read, or something is wrong with it.
    """
    try:
        template = templates.open(name)
    except KeyError as error:
        text = QT_TRANSLATE_NOOP(
            "core", "There is no template named {name}. Nothing was issued. These are there: {names}."
        )
        raise DocumentError(text, name=name, names=", ".join(templates.titles("en"))) from error
    problems = templates.problems(template)
    if problems:
        text = QT_TRANSLATE_NOOP(
            "core", "The template {name} cannot be used yet: {problem} Nothing was issued. Mend it in the designer."
        )
        raise DocumentError(text, name=name, problem=problems[0])
    folder = templates.pictures(template.id)
    files = {Path(field.file).name for field in template.fields if isinstance(field, LogoField) and field.file}
    return KeptLook(template=template, pictures={file: (folder / file).read_bytes() for file in sorted(files)})


def keep_look(connection: RegisterConnection, look: KeptLook) -> str:
    """Keep a look in the register and return its hash."""
    content = msgspec.json.encode(look)
    hashed = hashlib.sha256(content).hexdigest()
    keep_template(connection, hashed, content)
    return hashed


def kept_look(connection: RegisterConnection, hashed: str) -> KeptLook:
    """Return a look that was kept."""
    return msgspec.json.decode(kept_template(connection, hashed), type=KeptLook)


@contextmanager
def pictures_of(look: KeptLook) -> Iterator[Path | None]:
    """Lend a folder with the pictures of a look, None if it has none."""
    if not look.pictures:
        yield None
        return
    with TemporaryDirectory(prefix="kense-") as name:
        for file, content in look.pictures.items():
            (Path(name) / Path(file).name).write_bytes(content)
        yield Path(name)
