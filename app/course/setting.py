"""Law and calendar of a folder of courses as practice desks ask for them."""

from datetime import date, timedelta

import msgspec

from app.course.calendar import Term
from app.course.library import Library


class LibrarySetting(msgspec.Struct, frozen=True):
    """Implements `app.practice.values.Setting`; without a calendar every day from Monday to Friday is worked."""

    library: Library

    def term(self, received: date, law_id: str) -> Term | None:
        """Return when a term of law ends for something received on a day."""
        return self.library.deadline(received, law_id)

    def working(self, day: date, count: int) -> Term:
        """Return the `count`-th working day after a day, before it if negative; 0 is the day or the next worked."""
        calendar = self.library.calendar
        if calendar is not None and count > 0:
            return calendar.working_days_later(day, count, count_from="next-day")
        step, left, found = timedelta(days=-1 if count < 0 else 1), abs(count), day
        passed = [day]
        while left or not self.is_working(found):
            found += step
            left -= left > 0 and self.is_working(found)
            passed.append(found)
        crossed = passed if count == 0 else passed[1:]
        return Term(found, calendar is not None and all(map(calendar.is_confirmed, crossed)))

    def graded(self, law_ids: tuple[str, ...]) -> bool:
        """Tell whether what rests on these entries may bring points."""
        return self.library.law.graded(law_ids)

    def is_working(self, day: date) -> bool:
        """Tell whether offices work on a day."""
        calendar = self.library.calendar
        return calendar.is_working(day) if calendar is not None else day.weekday() < 5
