"""What all courses share: learning path, law, calendars and glossary, from the folder of courses."""

from datetime import date

import msgspec

from app.course.calendar import Calendar, Term
from app.course.glossary import Glossary, GlossaryFile
from app.course.law import Law
from app.course.outline import LearningPath
from app.questions import AnyQuestion
from app.questions.case import CaseQuestion
from app.questions.date import DateQuestion

NO_LAW = Law(format=1, checked_on=date(1970, 1, 1), entries=())


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """Shared data; a folder without one of the files has an empty one."""

    law: Law = NO_LAW
    calendars: dict[str, Calendar] = {}
    glossary: GlossaryFile = GlossaryFile(format=1, terms=())
    path: LearningPath | None = None

    @property
    def calendar(self) -> Calendar | None:
        """Return the working calendar: that of Kazakhstan, or the only one there is."""
        return self.calendars.get("kz") or next(iter(self.calendars.values()), None)

    def deadline(self, received: date, law_id: str) -> Term | None:
        """Return the end of a term, or None where law or calendar do not know it."""
        if self.calendar is None:
            return None
        try:
            return self.law.deadline(self.calendar, received, law_id)
        except (KeyError, OverflowError):
            return None

    def resolved(self, question: AnyQuestion) -> AnyQuestion:
        """Return the question with its deadlines counted, so that law.yaml alone decides the answer."""
        if isinstance(question, CaseQuestion):
            items = tuple(self._counted(one) if isinstance(one, DateQuestion) else one for one in question.items)
            return msgspec.structs.replace(question, items=items)
        return self._counted(question) if isinstance(question, DateQuestion) else question

    def _counted(self, question: DateQuestion) -> DateQuestion:
        if question.answer is None and question.deadline:
            term = self.deadline(question.deadline.received, question.deadline.law)
            return msgspec.structs.replace(question, answer=term.ends if term else None)
        return question

    def is_graded(self, question: AnyQuestion) -> bool:
        """Tell whether an answer may count: all its law and counted days are confirmed (product.md).

        A case is worth nothing as long as one of its items is not confirmed.
        """
        if isinstance(question, CaseQuestion) and not all(map(self.is_graded, question.items)):
            return False
        if isinstance(question, DateQuestion) and question.deadline:
            term = self.deadline(question.deadline.received, question.deadline.law)
            if term is None or not term.confirmed or not self.law.graded((question.deadline.law,)):
                return False
        return self.law.graded(question.law)


def glossary_of(library: Library) -> Glossary:
    """Return the glossary with its term finder."""
    return Glossary(library.glossary.terms)
