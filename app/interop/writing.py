"""What all writers of questions need: texts of one language, fields that travel as tags, and what gets lost."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from app.base.i18n import LocalText, pick
from app.interop.building import TAGGED
from app.interop.losses import LossReport
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion
from app.questions.categorise import CategoriseQuestion
from app.questions.common import Feedback, Option, Question
from app.questions.date import DateQuestion
from app.questions.essay import EssayQuestion
from app.questions.gaps import Gap
from app.questions.info import InfoQuestion
from app.questions.match import MatchQuestion, Pair
from app.questions.matching import number_text
from app.questions.short import ShortQuestion


class Words:
    """Gives texts in one language, and tells once for a question where another had to be taken."""

    def __init__(self, language: str, report: LossReport) -> None:
        self.language = language
        self.report = report
        self.line = 0
        self._told: set[tuple[str, str]] = set()
        self._question = ""

    def begin(self, question: Question, number: int) -> None:
        """Note the question of which texts are asked from now on."""
        self.line, self._question = number, question.id

    def of(self, text: LocalText) -> str:
        """Return a text; where the language has none, the nearest other one."""
        own = text.get(self.language, "").strip()
        if own or not text:
            return own
        other = pick(text, self.language).strip()
        if other:
            self.tell("fallback", language=self.language)
        return other

    def lose(self, field: str) -> None:
        """Tell that the format has no place for a field of the question."""
        self.tell("field", field=field)

    def tell(self, code: str, *, whole: bool = False, **fields: object) -> None:
        """Tell something about the question, once."""
        key = (self._question, code + str(sorted(fields.items())))
        if key not in self._told:
            self._told.add(key)
            self.report.add(code, self.line, whole=whole, id=self._question, **fields)


class Said(NamedTuple):
    """Feedback as other programs have it: to a right, partly right and wrong answer, and to every answer."""

    right: str
    partial: str
    wrong: str
    general: str


def said(feedback: Feedback, words: Words) -> Said:
    """Return the feedback; what is the same for right and wrong answers is said to every answer."""
    right, partial, wrong = words.of(feedback.right), words.of(feedback.partial), words.of(feedback.wrong)
    if right and right == wrong and partial in {"", right}:
        return Said("", "", "", right)
    return Said(right, partial, wrong, "")


def tags_of(question: Question) -> list[str]:
    """Return tags, and the fields that travel as tags."""
    found = list(question.tags)
    found += [TAGGED["objective"] + question.objective, TAGGED["level"] + question.level]
    found += [TAGGED["law"] + one for one in question.law]
    found += [TAGGED["sources"] + one for one in question.sources]
    if question.checked_on:
        found.append(TAGGED["checked_on"] + question.checked_on)
    if question.minutes:
        found.append(TAGGED["minutes"] + number_text(question.minutes))
    return found


def written_as(questions: Iterable[AnyQuestion], report: LossReport) -> Iterator[tuple[int, AnyQuestion]]:
    """Yield each question with its 1-based number; a case comes as a text and its items, a sorting as pairs."""
    for number, question in enumerate(questions, start=1):
        if isinstance(question, CaseQuestion):
            report.add("split", number, id=question.id)
            for name in ("hints", "feedback"):
                if getattr(question, name) != getattr(_EMPTY, name):
                    report.add("field", number, id=question.id, field=name)
            yield number, _case_text(question)
            for item in question.items:
                yield number, item
        else:
            yield number, question


_EMPTY = InfoQuestion(id="nothing", objective="x.1", level="remember", stem={})


def _case_text(case: CaseQuestion) -> InfoQuestion:
    return InfoQuestion(
        id=case.id,
        objective=case.objective,
        level=case.level,
        stem=case.stem,
        document=case.document,
        tags=case.tags,
        law=case.law,
        sources=case.sources,
        checked_on=case.checked_on,
    )


def plainer(question: AnyQuestion, words: Words) -> AnyQuestion:
    """Return a type that other programs have too in place of one they have not; the change is told."""
    if isinstance(question, DateQuestion):
        words.tell("type-changed", kind="short")
        return _typed_date(question, words)
    if isinstance(question, CategoriseQuestion):
        words.tell("type-changed", kind="match")
        return _sorted_pairs(question)
    return question


def _typed_date(question: DateQuestion, words: Words) -> AnyQuestion:
    day = question.answer
    if question.near:
        words.lose("near")
    forms = (f"{day.day:02}.{day.month:02}.{day.year}", day.isoformat()) if day else ()
    return ShortQuestion(**_shared(question), accepted={words.language: forms})


def _sorted_pairs(question: CategoriseQuestion) -> MatchQuestion:
    texts = {category.id: category.text for category in question.categories}
    used = {item.category for item in question.items}
    extra = tuple(Option(one.id, one.text) for one in question.categories if one.id not in used)
    pairs = tuple(Pair(item.id, item.text, texts.get(item.category, {})) for item in question.items)
    return MatchQuestion(**_shared(question), pairs=pairs, extra=extra)


def _shared(question: Question) -> dict[str, Any]:
    return {name: getattr(question, name) for name in Question.__struct_fields__}


def rubric_lines(question: EssayQuestion, words: Words) -> list[str]:
    """Return the rubric one criterion a line, its levels below it; `rubric_of` reads it."""
    lines: list[str] = []
    for criterion in question.rubric:
        lines.append(f"{_one_line(words.of(criterion.text))} ({number_text(criterion.points)})")
        lines += [f"– {number_text(level.points)}: {_one_line(words.of(level.text))}" for level in criterion.levels]
    return lines


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "…"


def other_languages(question: AnyQuestion, language: str) -> bool:
    """Tell whether a question has texts in another language than the one that is written."""
    return any(other != language and text.strip() for other, text in question.stem.items())


def accepted_forms(gap: Gap | ShortQuestion, words: Words) -> tuple[str, ...]:
    """Return the accepted forms of the language, or those of all languages where it has none."""
    own = gap.accepted.get(words.language, ())
    every = tuple(dict.fromkeys(form for forms in gap.accepted.values() for form in forms))
    if not own and every:
        words.tell("fallback", language=words.language)
    if gap.russian_letters:
        words.lose("russian_letters")
    return own or every
