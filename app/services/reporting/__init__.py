"""What the register tells: the completion matrix, who is late and why, transcripts, and all of it as files."""

from app.documents.report_table import ReportTable
from app.services.reporting.columns import CourseColumn, course_columns
from app.services.reporting.figures import Figures, Month, certificate_figures, figures, known_courses, names_of
from app.services.reporting.matrix import (
    Choice,
    DepartmentRow,
    Matrix,
    Only,
    PeopleMatrix,
    PersonRow,
    completion_matrix,
    people_matrix,
)
from app.services.reporting.overdue import Overdue, OverdueRow, overdue
from app.services.reporting.saving import KINDS, FileKind, report_file, save_report
from app.services.reporting.tables import done, heading, matrix_table, overdue_table, people_table, transcript_table
from app.services.reporting.transcript import AttemptLine, CourseLine, Transcript, transcript
from app.storage.register.people import Person
from app.storage.register.rollup import Cell, State, Status

__all__ = [
    "KINDS", "AttemptLine", "Cell", "Choice", "CourseColumn", "CourseLine", "DepartmentRow", "Figures", "FileKind",
    "Matrix", "Month", "Only", "Overdue", "OverdueRow", "PeopleMatrix", "Person", "PersonRow", "ReportTable", "State",
    "Status", "Transcript", "certificate_figures", "completion_matrix", "course_columns", "done", "figures",
    "heading", "known_courses", "matrix_table", "names_of", "overdue", "overdue_table",
    "people_matrix", "people_table", "report_file", "save_report", "transcript", "transcript_table",
]  # fmt: skip
"""What window and commands may use of this use case, values of lower floors included."""
