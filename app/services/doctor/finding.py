"""What a look of the doctor found, in sentences that the window can translate."""

from typing import Literal

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP

Level = Literal["good", "warning", "bad"]

SAVED_IS_SAFE = QT_TRANSLATE_NOOP("core", "What was saved before is safe.")
LEFT_AS_IT_IS = QT_TRANSLATE_NOOP("core", "Kense leaves it exactly as it is; nothing was deleted.")
NOTHING_LOST = QT_TRANSLATE_NOOP("core", "Nothing is lost.")
COPY_AGAIN = QT_TRANSLATE_NOOP("core", "Copy the program to this PC again.")


class Sentence(msgspec.Struct, frozen=True):
    """An English template with its fields, as an `AppError` has them."""

    text: str
    fields: dict[str, object] = {}

    def __str__(self) -> str:
        return self.text.format(**self.fields)


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing looked at: `text` says what it is, `safe` what is safe, `advice` what to do.

    All three are templates over the same `fields`, marked in the context "core". `mend` names a safe mend of
    `app.services.doctor.mends`, which works on `place`, a file or folder; empty where there is none.
    """

    code: str
    level: Level
    text: str
    fields: dict[str, object] = {}
    safe: str = ""
    advice: str = ""
    mend: str = ""
    place: str = ""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """What there is to say, in order."""
        return tuple(Sentence(text, self.fields) for text in (self.text, self.safe, self.advice) if text)

    def __str__(self) -> str:
        return " ".join(map(str, self.sentences))


def good(code: str, text: str, **fields: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(code=code, level="good", text=text, fields=fields)
