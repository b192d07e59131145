"""The rules of a quiz in sentences, as the start sheet tells them: each with the sign it stands beside."""

from collections.abc import Iterator

import msgspec

from app.course.blueprint import drawn_number
from app.course.outline import QuizItem
from app.services.examining import Admission
from app.ui.reading import Reading
from app.ui.text import number_text, percent_text, plural, translate


class Sentence(msgspec.Struct, frozen=True):
    """What is said, and the meaning of the icon beside it."""

    meaning: str
    words: str


def rules_in_words(quiz: QuizItem, reading: Reading, admission: Admission, *, extra_time: float) -> list[Sentence]:
    """Return all a learner should know before beginning, most important first."""
    return [
        Sentence("quiz", _size(quiz, reading)),
        *(Sentence("time", words) for words in _time(quiz, extra_time=extra_time)),
        Sentence("right", _pass_mark(quiz, reading)),
        *(Sentence("again", words) for words in _attempts(quiz, reading, admission)),
        Sentence("info", _feedback(quiz)),
        *_costs(quiz),
    ]


def minutes_words(minutes: float) -> str:
    """Return 12.5 as "12 min 30 s", whole minutes without seconds."""
    whole, seconds = divmod(round(minutes * 60), 60)
    words = plural("quiz", "%n minute(s)", whole)
    if not seconds:
        return words
    rest = plural("quiz", "%n second(s)", seconds)
    return f"{words} {rest}"


def _size(quiz: QuizItem, reading: Reading) -> str:
    course = reading.course
    number = drawn_number(quiz, {bank: course.bank_questions((bank,)) for bank in quiz.all_banks()})
    words = plural("quiz", "%n question(s).", number)
    if not quiz.sections:
        return words
    titles = ", ".join(reading.words(section.title) for section in quiz.sections)
    return words + " " + translate("quiz", "Sections: {titles}.").format(titles=titles)


def _time(quiz: QuizItem, *, extra_time: float) -> Iterator[str]:
    if not quiz.limit_minutes:
        advised = translate("quiz", "No time limit; about {time} are advised.")
        plain = translate("quiz", "No time limit.")
        yield advised.format(time=minutes_words(quiz.minutes)) if quiz.minutes else plain
        return
    words = translate("quiz", "Time limit: {time}. At the end Kense hands in what is answered.")
    if extra_time:
        words = translate(
            "quiz",
            "Time limit: {time}, of that {percent} extra time for you. At the end Kense hands in what is answered.",
        )
    whole = minutes_words(quiz.limit_minutes * (1 + extra_time))
    yield words.format(time=whole, percent=percent_text(extra_time))
    if quiz.when_closed == "runs":
        yield translate("quiz", "The clock runs on while Kense is closed or the PC asleep.")
    else:
        yield translate("quiz", "The clock stops while Kense is closed or the PC asleep; the pause is recorded.")


def _pass_mark(quiz: QuizItem, reading: Reading) -> str:
    words = translate("quiz", "To pass: {percent} of the points.").format(percent=percent_text(quiz.pass_mark))
    objectives = {one.id: reading.words(one.text) for one in reading.course.manifest.objectives}
    floors = {reading.words(one.title): one.pass_mark for one in quiz.sections if one.pass_mark}
    floors |= {objectives.get(one, one): floor for one, floor in quiz.pass_objectives.items() if floor}
    if not floors:
        return words
    listed = "; ".join(f"{part} – {percent_text(floor)}" for part, floor in floors.items())
    return words + " " + translate("quiz", "And at least: {floors}.").format(floors=listed)


def _attempts(quiz: QuizItem, reading: Reading, admission: Admission) -> Iterator[str]:
    if admission.left is None:
        yield translate("quiz", "You may take it as often as you like.")
    elif quiz.attempts_days:
        words = translate("quiz", "Attempts left: {left} of {all} within {days} days.")
        yield words.format(left=admission.left, all=quiz.attempts, days=quiz.attempts_days)
    else:
        yield translate("quiz", "Attempts left: {left} of {all}.").format(left=admission.left, all=quiz.attempts)
    if quiz.attempts != 1:
        yield _counted(quiz)
    if quiz.delay_hours:
        words = translate("quiz", "From attempt {number} on, {hours} hours lie between two attempts.")
        yield words.format(number=quiz.delay_from, hours=number_text(quiz.delay_hours, reading.language))
    if quiz.closes:
        day = f"{quiz.closes.day:02}.{quiz.closes.month:02}.{quiz.closes.year}"
        yield translate("quiz", "Last day to begin: {day}.").format(day=day)


def _counted(quiz: QuizItem) -> str:
    words = {
        "highest": translate("quiz", "Your best attempt counts."),
        "last": translate("quiz", "Your last attempt counts."),
        "average": translate("quiz", "The average of your attempts counts."),
    }
    return words[quiz.grading]


def _feedback(quiz: QuizItem) -> str:
    if quiz.sealed_for:
        return translate("quiz", "The office marks this quiz; you learn the result from it.")
    words = {
        "immediate": translate("quiz", "You can check each answer at once and try again."),
        "question": translate("quiz", "You can check each answer once; after that it stays as it is."),
        "handed-in": translate("quiz", "You see your result after handing in."),
        "closed": translate("quiz", "You see your result after the last day of the quiz."),
    }
    return words[quiz.feedback]


def _costs(quiz: QuizItem) -> Iterator[Sentence]:
    if quiz.certainty == "scored":
        return
    if quiz.wrong_cost:
        words = translate("quiz", "A wrong answer takes away {percent} of its points; a blank takes nothing away.")
        yield Sentence("warning", words.format(percent=percent_text(quiz.wrong_cost)))
    else:
        yield Sentence("hint", translate("quiz", "A wrong answer takes no points away: answer every question."))
    if quiz.penalty and quiz.feedback == "immediate":
        words = translate("quiz", "Each wrong try costs {percent} of the points of its question.")
        yield Sentence("warning", words.format(percent=percent_text(quiz.penalty)))
