"""What a transcript says in each language: the document's own words, not the interface's."""

import msgspec

from app.documents.statement_words import russian

__all__ = ["WORDS", "Words", "questions_text"]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a transcript in one language; names in braces are filled in."""

    program: str
    title: str
    as_of: str
    did: str
    did_text: str
    nothing: str
    finished: str
    course: str
    day: str
    score: str
    assigned: str
    due: str
    by: str
    open: str
    weeks: str
    week: str
    minutes: str
    lessons: str
    pause: str
    knows: str
    objective: str
    best: str
    latest: str
    says: str
    known: str
    partly: str
    weak: str
    unsure: str
    few: str
    forgets: str
    recall_text: str
    no_recall: str
    recalled: str
    forgotten: str
    card: str
    times: str
    last: str
    notice: str
    page: str


WORDS = {
    "kk": Words(
        program="Kense оқыту бағдарламасы",
        title="Оқу туралы үзінді көшірме",
        as_of="{name} · {day} жағдайы бойынша",
        did="Не істедім",
        did_text=(
            "{since} күнінен бастап: оқылған сабақ – {lessons}, тапсырылған тест – {quizzes}, орындалған практикалық "
            "жұмыс – {desks}, аяқталған курс – {courses}. Барлығы шамамен {minutes} минут."
        ),
        nothing="Әзірге ештеңе жазылған жоқ.",
        finished="Аяқталған курстар",
        course="Курс",
        day="Күні",
        score="Нәтиже",
        assigned="Тапсырылған оқу",
        due="Соңғы күні",
        by="Тапсырған",
        open="аяқталмаған",
        weeks="Апталар бойынша",
        week="Апта",
        minutes="Минут",
        lessons="Сабақ",
        pause=(
            "Минут бағдарлама жазып отырған оқиғалар арасындағы уақыттан есептеледі; {minutes} минуттан ұзақ үзіліс "
            "есепке алынбайды."
        ),
        knows="Не білемін",
        objective="Оқу мақсаты",
        best="Ең жақсы",
        latest="Соңғы",
        says="Қорытынды",
        known="білемін",
        partly="ішінара",
        weak="қайта оқу керек",
        unsure="айтуға ерте",
        few="Бір мақсат бойынша сұрақ {count}-тен аз болса, нәтиже кездейсоқ болуы мүмкін: «айтуға ерте» деп жазылады.",
        forgets="Нені ұмытамын",
        recall_text=(
            "Басқа күні қайта сұралған карточка: еске түсті – {recalled}, ұмытылды – {forgotten} "
            "({percent} еске түсті)."
        ),
        no_recall="Басқа күні қайта сұралған карточка әзірге жоқ.",
        recalled="Еске түсті",
        forgotten="Ұмытылды",
        card="Соңғы 30 күнде ұмытылғаны",
        times="Рет",
        last="Соңғы рет",
        notice=(
            "Бұл – сертификат емес, Kense бағдарламасының тыңдаушы компьютеріндегі жазбалары негізінде тыңдаушының өзі "
            "үшін жасалған шолу."
        ),
        page="{count} беттің {number}-беті",
    ),
    "ru": Words(
        program="Обучающая программа Kense",
        title="Выписка об обучении",
        as_of="{name} · по состоянию на {day}",
        did="Что я сделал(а)",
        did_text=(
            "С {since}: прочитано уроков – {lessons}, сдано тестов – {quizzes}, пройдено практических заданий – "
            "{desks}, завершено курсов – {courses}. Всего около {minutes} мин."
        ),
        nothing="Пока ничего не записано.",
        finished="Завершённые курсы",
        course="Курс",
        day="Дата",
        score="Результат",
        assigned="Назначенное обучение",
        due="Последний день",
        by="Кто назначил",
        open="не завершён",
        weeks="По неделям",
        week="Неделя",
        minutes="Минуты",
        lessons="Уроки",
        pause=("Минуты считаются по времени между записями программы; перерыв дольше {minutes} минут не считается."),
        knows="Что я знаю",
        objective="Цель обучения",
        best="Лучший",
        latest="Последний",
        says="Вывод",
        known="знаю",
        partly="частично",
        weak="перечитать",
        unsure="судить рано",
        few="Если вопросов по цели меньше {count}, результат может быть случайным: тогда стоит «судить рано».",
        forgets="Что я забываю",
        recall_text=(
            "Карточки, которые спросили снова в другой день: вспомнил(а) – {recalled}, забыл(а) – {forgotten} "
            "(вспомнил(а) {percent})."
        ),
        no_recall="Карточек, которые спросили снова в другой день, пока нет.",
        recalled="Вспомнил(а)",
        forgotten="Забыл(а)",
        card="Забыто за последние 30 дней",
        times="Раз",
        last="Последний раз",
        notice=(
            "Это не сертификат, а обзор для самого слушателя: его составила программа Kense по записям на "
            "компьютере слушателя."
        ),
        page="Страница {number} из {count}",
    ),
    "en": Words(
        program="Kense training program",
        title="Training transcript",
        as_of="{name} · as of {day}",
        did="What I did",
        did_text=(
            "Since {since}: lessons read {lessons}, quizzes passed {quizzes}, practice desks passed {desks}, courses "
            "completed {courses}. In all about {minutes} minutes."
        ),
        nothing="Nothing is recorded yet.",
        finished="Completed courses",
        course="Course",
        day="Day",
        score="Score",
        assigned="Assigned training",
        due="Last day",
        by="Assigned by",
        open="not complete",
        weeks="Week by week",
        week="Week",
        minutes="Minutes",
        lessons="Lessons",
        pause="Minutes are the time between things that were recorded; a pause of more than {minutes} is left out.",
        knows="What I know",
        objective="Objective",
        best="Best",
        latest="Latest",
        says="What it says",
        known="known",
        partly="in part",
        weak="read again",
        unsure="too early to say",
        few=(
            "With fewer than {count} questions on an objective a result may be chance: then it says “too early to say”."
        ),
        forgets="What I forget",
        recall_text=(
            "Cards that were asked again on another day: recalled {recalled}, forgotten {forgotten} "
            "({percent} recalled)."
        ),
        no_recall="No card has been asked again on another day yet.",
        recalled="Recalled",
        forgotten="Forgotten",
        card="Forgotten in the last 30 days",
        times="Times",
        last="Last time",
        notice=(
            "This is no certificate. Kense drew it up for the learner from the records on the learner’s own computer."
        ),
        page="Page {number} of {count}",
    ),
}


def questions_text(percent: str, count: int, language: str) -> str:
    """Return a result with the number of its questions: "80 % (4 questions)"."""
    if language == "kk":
        return f"{percent} ({count} сұрақ)"
    if language == "ru":
        return f"{percent} ({count} {russian(count, 'вопрос', 'вопроса', 'вопросов')})"
    return f"{percent} ({count} {'question' if count == 1 else 'questions'})"
