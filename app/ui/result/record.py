"""The record of an attempt in sentences: time, who allowed more of it, interruptions, and clocks that were moved."""

from app.services.examining import AttemptReport
from app.ui.text import percent_text, plural, translate


def record_lines(report: AttemptReport) -> list[str]:
    """Return what stands on the record beside the answers, one sentence each; of practice only that there is none."""
    if not report.attempt.recorded:
        return [translate("record", "Practice: nothing was recorded.")]
    terms = report.attempt.terms
    lines = [_time_used(report)]
    if terms.extra_time:
        words = translate("record", "The limit was longer by {percent}; {name} allowed it.")
        lines.append(words.format(percent=percent_text(terms.extra_time), name=terms.allowed_by))
    if report.timed_out:
        lines.append(translate("record", "The time ran out; what was answered until then was handed in."))
    if report.away:
        words = translate("record", "Interrupted: away for {duration}.")
        lines.append(words.format(duration=duration_text(report.away)))
    if report.jumps:
        lines.append(plural("record", "The clock of this PC was moved %n time(s).", report.jumps))
    return [line for line in lines if line]


def _time_used(report: AttemptReport) -> str:
    limit = report.attempt.terms.limit_s
    if limit:
        return translate("record", "Time used: {used} of {limit}.").format(
            used=duration_text(min(report.used, limit)), limit=duration_text(limit)
        )
    # Without a limit nothing reads the clock while one thinks: nothing is better than a figure that is too small.
    return translate("record", "Time used: {used}.").format(used=duration_text(report.used)) if report.used >= 1 else ""


def duration_text(seconds: float) -> str:
    """Return 40 s, 3 min, 1 h 5 min: full minutes as soon as there is one."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return translate("record", "{seconds} s").format(seconds=rest)
    if minutes < 60:
        return translate("record", "{minutes} min").format(minutes=minutes)
    if minutes % 60 == 0:
        return translate("record", "{hours} h").format(hours=minutes // 60)
    return translate("record", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
