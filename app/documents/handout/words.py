"""What a handout says in each language: the document's own words, not the interface's."""

import msgspec

__all__ = ["WORDS", "Words"]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a handout in one language; names in braces are filled in."""

    program: str
    handout: str
    aid: str
    lesson: str
    contents: str
    objectives: str
    minutes: str
    rule: str
    unconfirmed: str
    article: str
    until: str
    checked: str
    example: str
    case: str
    warning: str
    steps: str
    details: str
    practice: str
    check: str
    answers: str
    answer_unconfirmed: str
    own_words: str
    picture: str
    missing: str
    language: str
    law: str
    printed: str
    version: str
    page: str


WORDS = {
    "kk": Words(
        program="Kense оқыту бағдарламасы",
        handout="Үлестірме материал",
        aid="Жадынама",
        lesson="{number}-сабақ",
        contents="Мазмұны",
        objectives="Осыдан кейін сіз мынаны істей аласыз",
        minutes="{minutes} минут",
        rule="Ереже",
        unconfirmed="расталуы керек",
        article="{article}-бап",
        until="{day} күніне дейін қолданыста болған",
        checked="{day} тексерілді",
        example="Мысал",
        case="Іс жүзінде болған жағдай",
        warning="Абай болыңыз",
        steps="Қадам сайын",
        details="Толығырақ",
        practice="Kense бағдарламасындағы жаттығу",
        check="Өзіңізді тексеріңіз",
        answers="Жауаптар",
        answer_unconfirmed="құқықтық негізі расталмаған",
        own_words="Өз сөзіңізбен жазасыз, дұрыс жауап біреу емес.",
        picture="Сурет Kense бағдарламасында көрсетіледі. Онда: {alt}",
        missing="Бұл сабақтың {language} мәтіні әзірге жоқ.",
        language="қазақша",
        law="Құқықтық деректер {day} жағдайы бойынша",
        printed="{day} басылды",
        version="{version} нұсқасы",
        page="{count} беттің {number}-беті",
    ),
    "ru": Words(
        program="Обучающая программа Kense",
        handout="Раздаточный материал",
        aid="Памятка",
        lesson="Урок {number}",
        contents="Содержание",
        objectives="После этого вы сможете",
        minutes="{minutes} мин.",
        rule="Правило",
        unconfirmed="требует подтверждения",
        article="ст. {article}",
        until="действовало до {day}",
        checked="проверено {day}",
        example="Пример",
        case="Случай из практики",
        warning="Осторожно",
        steps="По шагам",
        details="Подробнее",
        practice="Практика в программе Kense",
        check="Проверьте себя",
        answers="Ответы",
        answer_unconfirmed="правовая основа не подтверждена",
        own_words="Ответ пишется своими словами, единственно верного нет.",
        picture="Рисунок показывает программа Kense. На нём: {alt}",
        missing="Текста этого урока {language} пока нет.",
        language="на русском языке",
        law="Правовые данные по состоянию на {day}",
        printed="напечатано {day}",
        version="версия {version}",
        page="Страница {number} из {count}",
    ),
    "en": Words(
        program="Kense training program",
        handout="Handout",
        aid="Job aid",
        lesson="Lesson {number}",
        contents="Contents",
        objectives="After this you will be able to",
        minutes="{minutes} min",
        rule="The rule",
        unconfirmed="to be confirmed",
        article="Art. {article}",
        until="in force until {day}",
        checked="checked on {day}",
        example="Example",
        case="Case",
        warning="Take care",
        steps="Step by step",
        details="More about this",
        practice="Practice in Kense",
        check="Check yourself",
        answers="Answers",
        answer_unconfirmed="its law is not confirmed",
        own_words="You answer in your own words; there is no single right answer.",
        picture="Kense shows the picture on the screen. It shows: {alt}",
        missing="This lesson has no text {language} yet.",
        language="in English",
        law="Law as of {day}",
        printed="printed {day}",
        version="version {version}",
        page="Page {number} of {count}",
    ),
}
