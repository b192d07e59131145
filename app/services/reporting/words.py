"""The words of reports in each language: a file speaks the language that was asked for, not that of the PC."""

import msgspec


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a report says beside names and numbers."""

    matrix: str
    people_matrix: str
    overdue: str
    transcript: str
    as_of: str
    page: str
    nothing: str
    everybody: str
    department: str
    people: str
    late_people: str
    total: str
    employee: str
    name: str
    post: str
    course: str
    item: str
    due: str
    days: str
    reason: str
    best: str
    heard: str
    state: str
    started_at: str
    completed_at: str
    handed_in: str
    result: str
    verdict: str
    states: tuple[str, str, str, str]
    """By `State`: not begun, begun, completed, completed and passed."""
    reasons: dict[str, str]
    passed: str
    failed: str
    attempts: str
    partial: str


WORDS = {
    "kk": Words(
        matrix="Курстардың аяқталуы: бөлімшелер бойынша",
        people_matrix="Курстардың аяқталуы: қызметкерлер бойынша",
        overdue="Мерзімі өткен курстар",
        transcript="Оқу нәтижелері",
        as_of="{moment} жағдайы бойынша",
        page="{page}-бет, барлығы {pages}",
        nothing="Бұл тізімде ешкім жоқ.",
        everybody="Барлық бөлімшелер",
        department="Бөлімше",
        people="Қызметкерлер",
        late_people="Мерзімі өткендер",
        total="Барлығы",
        employee="Табель нөмірі",
        name="Аты-жөні",
        post="Лауазымы",
        course="Курс",
        item="Тест немесе тәжірибе",
        due="Мерзімі",
        days="Кешіккен күндер",
        reason="Себебі",
        best="Үздік нәтиже",
        heard="Соңғы файл",
        state="Жағдайы",
        started_at="Басталған күні",
        completed_at="Аяқталған күні",
        handed_in="Тапсырылған күні",
        result="Нәтиже",
        verdict="Қорытынды",
        states=("басталмаған", "басталған", "аяқталған", "аяқталған, тапсырылған"),
        reasons={
            "nothing-came": "бұл қызметкерден файл келген жоқ",
            "not-begun": "курс басталмаған",
            "begun": "басталған, тапсырылмаған",
            "not-passed": "тапсыруға әрекет жасалды, өтпеді",
        },
        passed="тапсырылды",
        failed="тапсырылмады",
        attempts="Әрекеттер",
        partial="Тізімнің басы ғана көрсетілген: {number} жол.",
    ),
    "ru": Words(
        matrix="Прохождение курсов по подразделениям",
        people_matrix="Прохождение курсов по сотрудникам",
        overdue="Просроченные курсы",
        transcript="Результаты обучения",
        as_of="По состоянию на {moment}",
        page="Страница {page} из {pages}",
        nothing="В этом списке никого нет.",
        everybody="Все подразделения",
        department="Подразделение",
        people="Сотрудники",
        late_people="С просрочкой",
        total="Всего",
        employee="Табельный номер",
        name="Фамилия, имя, отчество",
        post="Должность",
        course="Курс",
        item="Тест или практика",
        due="Срок",
        days="Дней просрочки",
        reason="Причина",
        best="Лучший результат",
        heard="Последний файл",
        state="Состояние",
        started_at="Начат",
        completed_at="Завершён",
        handed_in="Сдано",
        result="Результат",
        verdict="Итог",
        states=("не начат", "начат", "завершён", "завершён и сдан"),
        reasons={
            "nothing-came": "от этого сотрудника не поступало файлов",
            "not-begun": "курс не начат",
            "begun": "начат, не сдан",
            "not-passed": "была попытка, не сдан",
        },
        passed="сдано",
        failed="не сдано",
        attempts="Попытки",
        partial="Показано только начало списка: строк {number}.",
    ),
    "en": Words(
        matrix="Completion of courses by department",
        people_matrix="Completion of courses by person",
        overdue="Overdue courses",
        transcript="Transcript",
        as_of="As of {moment}",
        page="Page {page} of {pages}",
        nothing="Nobody is on this list.",
        everybody="All departments",
        department="Department",
        people="People",
        late_people="Overdue",
        total="Total",
        employee="Employee number",
        name="Name",
        post="Post",
        course="Course",
        item="Quiz or practice",
        due="Due",
        days="Days late",
        reason="Reason",
        best="Best result",
        heard="Last file",
        state="State",
        started_at="Begun",
        completed_at="Completed",
        handed_in="Handed in",
        result="Result",
        verdict="Outcome",
        states=("not begun", "begun", "completed", "completed and passed"),
        reasons={
            "nothing-came": "no file of this person has come",
            "not-begun": "the course was not begun",
            "begun": "begun, not yet passed",
            "not-passed": "tried, not passed",
        },
        passed="passed",
        failed="not passed",
        attempts="Attempts",
        partial="Only the beginning of the list is shown: {number} rows.",
    ),
}
