"""What HR does with bundles: take them into the register, notice what is odd, and answer with signed receipts."""

from app.services.collecting.folder import Collected, Left, collect
from app.services.collecting.noticing import Notice
from app.services.collecting.office import OfficeKeys, office_is_locked, read_office_keys
from app.services.collecting.sentences import sentence
from app.services.collecting.taken import Taken, answer
from app.services.collecting.taking import take_in
from app.storage.register.opening import Register, open_register

__all__ = [
    "Collected",
    "Left",
    "Notice",
    "OfficeKeys",
    "Register",
    "Taken",
    "answer",
    "collect",
    "office_is_locked",
    "open_register",
    "read_office_keys",
    "sentence",
    "take_in",
]
"""What window and commands may use of this use case, values of lower floors included."""
