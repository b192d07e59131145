"""What the checks of a course look at."""

from pathlib import Path

import msgspec

from app.course.library import Library
from app.course.reader import Reading
from app.course.structure import Course


class CheckedCourse(msgspec.Struct, frozen=True):
    """A course of which at least course.yaml could be read."""

    folder: Path
    course: Course
    reading: Reading
    library: Library
