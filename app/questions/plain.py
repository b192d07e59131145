"""The types that ask one thing and are marked by the program; they stand alone or inside a case."""

from app.questions import (
    categorise,
    choice,
    cloze,
    date,
    hotspot,
    match,
    multiple,
    numeric,
    order,
    short,
    table,
    truefalse,
)
from app.questions.categorise import CategoriseQuestion
from app.questions.choice import ChoiceQuestion
from app.questions.cloze import ClozeQuestion
from app.questions.date import DateQuestion
from app.questions.hotspot import HotspotQuestion
from app.questions.kinds import QuestionType, kind_of
from app.questions.match import MatchQuestion
from app.questions.multiple import MultipleQuestion
from app.questions.numeric import NumericQuestion
from app.questions.order import OrderQuestion
from app.questions.short import ShortQuestion
from app.questions.table import TableQuestion
from app.questions.truefalse import TrueFalseQuestion

PlainQuestion = (
    ChoiceQuestion
    | MultipleQuestion
    | TrueFalseQuestion
    | ShortQuestion
    | NumericQuestion
    | DateQuestion
    | MatchQuestion
    | OrderQuestion
    | ClozeQuestion
    | CategoriseQuestion
    | TableQuestion
    | HotspotQuestion
)
"""What a case may hold; msgspec tells them apart by `type`."""

PLAIN_TYPES: dict[str, QuestionType] = {
    one.name: one
    for one in map(
        kind_of, (choice, multiple, truefalse, short, numeric, date, match, order, cloze, categorise, table, hotspot)
    )
}
