"""Words of the interface: translation, plurals, errors and dates, in the language in use."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

MONTHS = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "en": "January February March April May June July August September October November December",
}
"""Months as they stand in a date; one text a language keeps the table readable."""


class Said(Protocol):
    """Something with an English template and named fields: an `AppError` or a `Fault`."""

    @property
    def text(self) -> str:
        """The template, marked in the context "core"."""

    @property
    def fields(self) -> dict[str, object]:
        """The values for its names."""


def translate(context: str, text: str) -> str:
    """Return a marked text in the language in use."""
    return QCoreApplication.translate(context, text)


def plural(context: str, text: str, number: int) -> str:
    """Return a text with %n in the right plural form; `self.tr` with %n fails in subclasses (architecture, 11)."""
    return QCoreApplication.translate(context, text, "", number)


def said(error: Said) -> str:
    """Return what an error or fault says, in the language in use; fields that are errors are translated too."""
    fields = {
        name: said(value) if hasattr(value, "text") and hasattr(value, "fields") else value
        for name, value in error.fields.items()
    }
    return translate("core", error.text).format(**fields)


def date_text(day: date, language: str) -> str:
    """Return 12 November 2026, 12 ноября 2026 года, 2026 жылғы 12 қараша."""
    month = MONTHS[language].split()[day.month - 1]
    if language == "kk":
        return f"{day.year} жылғы {day.day} {month}"
    return f"{day.day} {month} {day.year} года" if language == "ru" else f"{day.day} {month} {day.year}"


def number_text(value: float, language: str) -> str:
    """Return a number with the decimal sign of the language and at most two places."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text if language == "en" else text.replace(".", ",")


def percent_text(fraction: float) -> str:
    """Return 0.875 as "87 %": rounded down, so that no one reads a pass mark that was not met."""
    return f"{int(fraction * 100 + 1e-9)} %"


class Translations:
    """The translators of the application; switching installs others while the program runs."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Speak `language` from now on; widgets get a LanguageChange event."""
        self.remove()
        files = [(str(self._folder), f"app_{language}")]
        if language != "en":
            from PySide6.QtCore import QLibraryInfo

            files.insert(0, (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"))
        self._installed = list(self._loaded(files))
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.language = language

    def use_locale(self) -> None:
        """Let Qt's own parts (calendars, dialogs) write numbers and dates in the language in use."""
        from PySide6.QtCore import QLocale  # 700 languages and countries as enums: 7 ms that a start does not need

        QLocale.setDefault(QLocale(self.language))

    def remove(self) -> None:
        """Speak English again, as the sources do."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

    def _loaded(self, files: Iterable[tuple[str, str]]) -> Iterable[QTranslator]:
        for folder, name in files:
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                yield translator
