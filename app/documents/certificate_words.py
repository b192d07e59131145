"""Words that a certificate or its print file says by itself, whatever the template: notice, copy mark, cover sheet."""

from decimal import ROUND_HALF_UP, Decimal

import msgspec

from app.documents.statement_words import ACADEMIC_HOUR, russian


class CertificateWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words in one language."""

    notice: str
    copy: str
    cover_title: str
    cover_count: str
    cover_number: str
    cover_name: str
    cover_received: str
    no_department: str
    page: str


CERTIFICATE_WORDS = {
    "kk": CertificateWords(
        notice=(
            "Мемлекеттік қызметшілерді даярлау, қайта даярлау және олардың біліктілігін арттыру қағидаларына сәйкес "
            "берілетін құжатты алмастырмайды."
        ),
        copy="Көшірме № {number}",
        cover_title="Басып шығарылған сертификаттар",
        cover_count="Сертификаттар саны: {count}",
        cover_number="Нөмірі",
        cover_name="Аты-жөні",
        cover_received="Алғаны туралы қолы",
        no_department="Бөлімше көрсетілмеген",
        page="{page}-бет, барлығы {pages}",
    ),
    "ru": CertificateWords(
        notice=(
            "Не заменяет документ, который выдаётся по Правилам подготовки, переподготовки и повышения квалификации "
            "государственных служащих."
        ),
        copy="Копия № {number}",
        cover_title="Напечатанные сертификаты",
        cover_count="Число сертификатов: {count}",
        cover_number="Номер",
        cover_name="Имя",
        cover_received="Подпись о получении",
        no_department="Подразделение не указано",
        page="Страница {page} из {pages}",
    ),
    "en": CertificateWords(
        notice=(
            "It does not replace the document issued under the rules for the training, retraining and advanced "
            "training of civil servants."
        ),
        copy="Copy {number}",
        cover_title="Printed certificates",
        cover_count="Certificates: {count}",
        cover_number="Number",
        cover_name="Name",
        cover_received="Received (signature)",
        no_department="No department given",
        page="Page {page} of {pages}",
    ),
}


def hours_text(minutes: int, language: str) -> str:
    """Return minutes as academic hours of 45 minutes: "50 academic hours", "4,7 академического часа"."""
    hours = (Decimal(minutes) / ACADEMIC_HOUR).quantize(Decimal("0.1"), ROUND_HALF_UP)
    whole = hours == hours.to_integral_value()
    number = f"{hours:.0f}" if whole else str(hours)
    if language == "en":
        return f"{number} academic {'hour' if hours == 1 else 'hours'}"
    number = number.replace(".", ",")
    if language == "kk":
        return f"{number} академиялық сағат"
    if not whole:
        return f"{number} академического часа"
    return f"{number} {russian(int(hours), 'академический час', 'академических часа', 'академических часов')}"
