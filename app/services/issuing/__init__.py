"""What HR does with certificates: see who may have one, issue, print, renew, take back."""

from app.documents.pades import PadesKey
from app.documents.print_file import PrintOrder
from app.services.issuing.badges import save_badge
from app.services.issuing.eligibility import Candidate, DryRun, Refused, Subject, dry_run, subject_of
from app.services.issuing.freezing import certificate_data
from app.services.issuing.jobs import JobLine, approve, cancel, job_lines, want
from app.services.issuing.looks import KeptLook, chosen_look
from app.services.issuing.marks import keep_marks
from app.services.issuing.numbering import NumberLine, give_up_desk, number_lines
from app.services.issuing.office import (
    Acting,
    CourseRule,
    IssuingOffice,
    Signer,
    add_officer,
    all_officers,
    issuing_office,
    open_pades_key,
    open_signer,
    set_office,
)
from app.services.issuing.printing import Printed, PrintWish, numbers_of_job, print_certificates
from app.services.issuing.revoking import (
    REASONS,
    RevocationWish,
    current_lists,
    publish_status_list,
    revoke_certificate,
    write_lists,
)
from app.services.issuing.running import Desk, Issuing, run_job
from app.services.issuing.tracing import Trace, trace
from app.storage.register.certificates import Certificate, Frozen, Print, Revocation
from app.storage.register.issuing_jobs import Job, JobCounts
from app.storage.register.officers import ROLES, Officer

__all__ = [
    "REASONS", "ROLES", "Acting", "Candidate", "Certificate", "CourseRule", "Desk", "DryRun", "Frozen", "Issuing",
    "IssuingOffice", "Job", "JobCounts", "JobLine", "KeptLook", "NumberLine", "Officer", "PadesKey", "Print",
    "PrintOrder", "PrintWish", "Printed", "Refused", "Revocation", "RevocationWish", "Signer", "Subject", "Trace",
    "add_officer", "all_officers", "approve", "cancel", "certificate_data", "chosen_look", "current_lists", "dry_run",
    "give_up_desk", "issuing_office", "job_lines", "keep_marks", "number_lines", "numbers_of_job", "open_pades_key",
    "open_signer", "print_certificates", "publish_status_list", "revoke_certificate", "run_job", "save_badge",
    "set_office", "subject_of", "trace", "want", "write_lists",
]  # fmt: skip
"""What window and commands may use of this use case, values of lower floors included."""
