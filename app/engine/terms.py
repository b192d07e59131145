"""What an attempt began with: the rules then in force, and what was allowed to this person."""

import msgspec

from app.course.outline import QuizRules


class Terms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Rules as they were when the attempt began; later changes of the course do not touch it.

    `floors` are the least fractions per section; `extra_time` is the part by which the limit is longer (0.25 is a
    quarter), allowed by the person named in `allowed_by`. `limit_s` is the whole time in seconds, 0.0 for no limit.
    """

    rules: QuizRules
    floors: dict[str, float] = {}
    extra_time: float = 0.0
    allowed_by: str = ""
    limit_s: float = 0.0


def read_terms(text: str, *, pass_mark: float) -> Terms:
    """Return stored terms; attempts of before there were terms have the plain rules and their pass mark."""
    return msgspec.json.decode(text, type=Terms) if text else Terms(rules=QuizRules(pass_mark=pass_mark))
