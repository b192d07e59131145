"""Every sentence of a report, by its code, and the report that collects them. The handbook explains each code."""

import msgspec

from app.base.i18n import QT_TRANSLATE_NOOP
from app.interop.common import Loss, UnfitError

SENTENCES = {
    # the file
    "too-large": QT_TRANSLATE_NOOP("core", "The file is larger than {most} MB and was not read. Split it."),
    "too-many": QT_TRANSLATE_NOOP("core", "Only the first {most} are read from one file. Not read: {count}."),
    "encoding": QT_TRANSLATE_NOOP("core", "Signs that are no text in the encoding {encoding}: {count}."),
    "control": QT_TRANSLATE_NOOP("core", "Control characters that no text may hold were left out: {count}."),
    "doctype": QT_TRANSLATE_NOOP("core", "The file declares entities of its own (DOCTYPE) and was not read."),
    "not-xml": QT_TRANSLATE_NOOP("core", "This is not well-formed XML: {problem}."),
    "not-a-package": QT_TRANSLATE_NOOP("core", "The file is damaged or of another kind: {problem}."),
    "no-header": QT_TRANSLATE_NOOP("core", "No row names the columns: one of them must be called “question”."),
    "column": QT_TRANSLATE_NOOP("core", "The column “{name}” is not known and was left out."),
    "sheet": QT_TRANSLATE_NOOP("core", "The sheet “{name}” has no column “question” and was left out."),
    # whole constructs
    "no-text": QT_TRANSLATE_NOOP("core", "There is no question text."),
    "no-type": QT_TRANSLATE_NOOP("core", "There is no question type in Kense for “{kind}”."),
    "braces": QT_TRANSLATE_NOOP("core", "The braces around the answers are not closed or stand in the wrong order."),
    "second-answer": QT_TRANSLATE_NOOP("core", "There is more than one group of answers in braces."),
    "no-right": QT_TRANSLATE_NOOP("core", "No answer is fully right."),
    "several-right": QT_TRANSLATE_NOOP("core", "One answer is to be chosen, but several are fully right."),
    "too-few": QT_TRANSLATE_NOOP("core", "There are too few answers."),
    "too-long": QT_TRANSLATE_NOOP("core", "There are more than {most} answers in one question."),
    "no-number": QT_TRANSLATE_NOOP("core", "“{text}” is not a number."),
    "no-gap": QT_TRANSLATE_NOOP("core", "The text has no gap that can be filled in."),
    "no-picture": QT_TRANSLATE_NOOP("core", "The picture is missing, or is no PNG, JPEG, GIF or WebP."),
    "no-key": QT_TRANSLATE_NOOP("core", "It looks like a question, but no answer is marked as right: it stays text."),
    "stray": QT_TRANSLATE_NOOP("core", "This line belongs to no question: “{text}”."),
    "not-read": QT_TRANSLATE_NOOP("core", "“{name}” means nothing here and was left out."),
    # parts of constructs
    "partial-answer": QT_TRANSLATE_NOOP(
        "core", "“{text}” was worth {percent} % there; here it is worth nothing, since answers have no weights."
    ),
    "weights": QT_TRANSLATE_NOOP("core", "Right choices had different weights; here all weigh the same."),
    "scoring": QT_TRANSLATE_NOOP(
        "core", "Wrong choices took no points there; here each takes one share. Places: {count}."
    ),
    "other-answer": QT_TRANSLATE_NOOP("core", "A number has one right answer here; “{text}” was left out."),
    "answer-feedback": QT_TRANSLATE_NOOP("core", "The feedback “{text}” belonged to one answer and was left out."),
    "case-matters": QT_TRANSLATE_NOOP("core", "Capital letters counted there; here they do not."),
    "wildcard": QT_TRANSLATE_NOOP("core", "The asterisk in “{text}” meant itself; here it stands for any letters."),
    "unit": QT_TRANSLATE_NOOP("core", "The unit “{text}” was left out: a number has one unit here."),
    "subset": QT_TRANSLATE_NOOP("core", "Only {shown} items were shown there; here all of them are."),
    "group": QT_TRANSLATE_NOOP("core", "Choices could be used up there; here every gap offers all of its group."),
    "rubric": QT_TRANSLATE_NOOP("core", "There is no rubric to mark by; one criterion was put in. Mend it."),
    "attachment": QT_TRANSLATE_NOOP("core", "Files could be handed in with the text; here they cannot."),
    "template": QT_TRANSLATE_NOOP("core", "The text that stood in the answer field was left out."),
    "category-info": QT_TRANSLATE_NOOP("core", "The description of the category “{name}” was left out."),
    "general-feedback": QT_TRANSLATE_NOOP("core", "A text that asks nothing has no feedback here; it was left out."),
    "comment": QT_TRANSLATE_NOOP("core", "Comments for authors were left out: {count}."),
    "presentation": QT_TRANSLATE_NOOP(
        "core", "Settings of how a question looks or is tried again were left out: {count}."
    ),
    "id-changed": QT_TRANSLATE_NOOP("core", "The id “{old}” is taken or not allowed here; it became “{new}”."),
    "points": QT_TRANSLATE_NOOP("core", "“{text}” cannot be a number of points; 1 was taken."),
    # texts
    "picture": QT_TRANSLATE_NOOP("core", "Question texts hold no pictures; “{name}” is named in the text instead."),
    "file": QT_TRANSLATE_NOOP("core", "The file “{name}” was left out: only PNG, JPEG, GIF and WebP pictures come in."),
    "link": QT_TRANSLATE_NOOP("core", "The link to “{target}” was left out; its words stay."),
    "script": QT_TRANSLATE_NOOP("core", "“{name}” may run or load something and was left out with all inside it."),
    "tag": QT_TRANSLATE_NOOP("core", "The HTML tag “{name}” means nothing here; its words stay."),
    "formatting": QT_TRANSLATE_NOOP("core", "Formatting that texts do not have here was left out: {count}."),
    "table": QT_TRANSLATE_NOOP("core", "Tables became lines with bars between the cells: {count}."),
    "formula": QT_TRANSLATE_NOOP("core", "A formula is shown as it is written: “{text}”."),
    "multilang": QT_TRANSLATE_NOOP("core", "Of a text in several languages only “{language}” was taken."),
    "cell-formula": QT_TRANSLATE_NOOP("core", "A formula is not computed: “{text}” came in as plain text."),
    "cell-computed": QT_TRANSLATE_NOOP("core", "Of the formula “{text}” only its last result came in."),
    # documents
    "merged": QT_TRANSLATE_NOOP("core", "Merged cells were taken apart; their text stands in the first one."),
    "box": QT_TRANSLATE_NOOP("core", "A drawing, text box, chart or embedded object was left out."),
    "equation": QT_TRANSLATE_NOOP("core", "An equation came in as plain letters: “{text}”."),
    "deleted": QT_TRANSLATE_NOOP("core", "Text that was marked as deleted was left out: {count}."),
    "note": QT_TRANSLATE_NOOP("core", "A footnote or comment of the document was left out: {count}."),
    "before-heading": QT_TRANSLATE_NOOP("core", "Text before the first heading became a lesson of its own."),
    "heading-level": QT_TRANSLATE_NOOP(
        "core", "Lessons have headings of two levels; deeper ones became the lower one."
    ),
    "answer-mark": QT_TRANSLATE_NOOP("core", "“{text}” names no answer."),
    # export
    "not-written": QT_TRANSLATE_NOOP("core", "{id}: a question of type {kind} cannot be written in this format."),
    "type-changed": QT_TRANSLATE_NOOP("core", "{id}: written as another type ({kind})."),
    "field": QT_TRANSLATE_NOOP("core", "{id}: the format has no place for “{field}”."),
    "fraction": QT_TRANSLATE_NOOP("core", "{id}: {right} right choices give a weight Moodle does not know; rounded."),
    "languages": QT_TRANSLATE_NOOP("core", "Texts in other languages were not written. Questions: {count}."),
    "fallback": QT_TRANSLATE_NOOP("core", "{id}: there is no text in “{language}”; another language was written."),
    "split": QT_TRANSLATE_NOOP("core", "{id}: the case was written as its document and single questions."),
}


class LossReport:
    """Collects losses; `tally` counts like ones together so that what matters is not buried."""

    def __init__(self) -> None:
        self._single: list[Loss] = []
        self._counted: dict[tuple[str, bool, tuple[tuple[str, object], ...]], Loss] = {}

    def add(self, code: str, line: int, *, whole: bool = False, **fields: object) -> None:
        """Remember one loss; KeyError if the code has no sentence."""
        self._single.append(Loss(line=line, code=code, text=SENTENCES[code], fields=_short(fields), whole=whole))

    def unfit(self, error: UnfitError, line: int, *, whole: bool = False) -> None:
        """Remember why a construct is no question."""
        text = SENTENCES[error.code]
        self._single.append(Loss(line=line, code=error.code, text=text, fields=_short(error.fields), whole=whole))

    def tally(self, code: str, line: int, *, count: int = 1, whole: bool = False, **fields: object) -> None:
        """Count one more loss of a kind; its line is the first one."""
        key = (code, whole, tuple(sorted(fields.items())))
        known = self._counted.get(key)
        if known is None:
            known = Loss(line=line, code=code, text=SENTENCES[code], fields=_short(fields), whole=whole, count=0)
        self._counted[key] = msgspec.structs.replace(known, count=known.count + count)

    def losses(self) -> tuple[Loss, ...]:
        """Return all losses by their lines."""
        return tuple(sorted([*self._single, *self._counted.values()], key=lambda loss: (loss.line, loss.code)))


def _short(fields: dict[str, object]) -> dict[str, object]:
    """Return fields in which no text is longer than a reader wants to see."""
    return {key: f"{one[:79]}…" if isinstance(one, str) and len(one) > 80 else one for key, one in fields.items()}
