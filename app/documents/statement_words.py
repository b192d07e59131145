"""What a statement of completion says in each language: the document's own words, not the interface's."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import msgspec

ACADEMIC_HOUR = 45
"""Minutes. The length is the office's custom, no law names it: so the document always says it."""


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The statement's words in one language."""

    program: str
    title: str
    learner: str
    completed: str
    course: str
    volume: str
    score: str
    completed_on: str
    law: str
    law_value: str
    objectives: str
    notice_head: str
    notice: str
    check_head: str
    check: str
    number: str
    issued_on: str


WORDS = {
    "kk": Words(
        program="Kense оқыту бағдарламасы",
        title="Курсты аяқтағаны туралы анықтама",
        learner="Тыңдаушы",
        completed="мына курсты толық аяқтады:",
        course="«{title}»",
        volume="Оқу көлемі",
        score="Тест нәтижесі",
        completed_on="Аяқтаған күні",
        law="Құқықтық деректер",
        law_value="{date} жағдайы бойынша",
        objectives="Курс нені үйретеді",
        notice_head="Бұл құжат сертификат емес.",
        notice=(
            "Оны Kense оқыту бағдарламасы тыңдаушының компьютеріндегі жазбалар негізінде жасады. Анықтама мемлекеттік "
            "қызметшілерді даярлау, қайта даярлау және олардың біліктілігін арттыру қағидаларына сәйкес берілетін "
            "құжатты алмастырмайды."
        ),
        check_head="Интернетсіз тексеріледі",
        check="Кодты Kense бағдарламасымен оқытыңыз: мәтіннің кейін өзгергенін не өзгермегенін көрсетеді.",
        number="№",
        issued_on="Жасалған күні",
    ),
    "ru": Words(
        program="Обучающая программа Kense",
        title="Справка о прохождении курса",
        learner="Слушатель",
        completed="курс пройден полностью:",
        course="«{title}»",
        volume="Объём обучения",
        score="Результат теста",
        completed_on="Дата завершения",
        law="Правовые данные",
        law_value="по состоянию на {date}",
        objectives="Чему учит курс",
        notice_head="Это не сертификат.",
        notice=(
            "Справку составила обучающая программа Kense по записям на компьютере слушателя. Она не заменяет документ, "
            "который выдаётся по Правилам подготовки, переподготовки и повышения квалификации государственных "
            "служащих."
        ),
        check_head="Проверяется без интернета",
        check="Считайте код программой Kense: она покажет, не изменили ли текст позже.",
        number="№",
        issued_on="Дата составления",
    ),
    "en": Words(
        program="Kense training program",
        title="Statement of completion",
        learner="Learner",
        completed="has completed the whole course",
        course="“{title}”",
        volume="Length of training",
        score="Quiz result",
        completed_on="Completed on",
        law="Legal data",
        law_value="as of {date}",
        objectives="What the course teaches",
        notice_head="This is not a certificate.",
        notice=(
            "The Kense training program made this statement from the records on the learner’s computer. It does not "
            "replace the document issued under the rules for the training, retraining and advanced training of civil "
            "servants."
        ),
        check_head="Checked without internet",
        check="Read the code with Kense: it shows whether the text was changed later.",
        number="No.",
        issued_on="Drawn up on",
    ),
}


def date_text(day: date) -> str:
    """Return "05.11.2026", as all three languages write dates in Kazakhstan's offices."""
    return f"{day:%d.%m.%Y}"


def score_text(percent: int) -> str:
    """Return "88 %", kept on one line."""
    return f"{percent}\N{NO-BREAK SPACE}%"


def volume_text(minutes: int, language: str) -> str:
    """Return minutes and academic hours: "210 minutes (4.7 academic hours of 45 minutes)"."""
    hours = (Decimal(minutes) / ACADEMIC_HOUR).quantize(Decimal("0.1"), ROUND_HALF_UP)
    whole = hours == hours.to_integral_value()
    number = f"{hours:.0f}" if whole else str(hours)
    if language == "en":
        unit, hour = ("minute", "minutes")[minutes != 1], ("academic hour", "academic hours")[hours != 1]
        return f"{minutes} {unit} ({number} {hour} of {ACADEMIC_HOUR} minutes)"
    number = number.replace(".", ",")
    if language == "kk":
        return f"{minutes} минут ({number} академиялық сағат, 1 сағат — {ACADEMIC_HOUR} минут)"
    unit = russian(minutes, "минута", "минуты", "минут")
    few = "академических часа" if whole else "академического часа"
    hour = russian(int(hours), "академический час", few, "академических часов") if whole else few
    return f"{minutes} {unit} ({number} {hour} по {ACADEMIC_HOUR} минут)"


def russian(count: int, one: str, few: str, many: str) -> str:
    """Return the form of a noun that Russian asks for after a whole number."""
    if count % 10 == 1 and count % 100 != 11:
        return one
    return few if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else many
