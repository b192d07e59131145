"""The registry of question views, one line for each type in `app.questions`."""

from app.questions import type_name
from app.services.values import PaperQuestion
from app.ui.questions.base import QuestionView
from app.ui.questions.case import CaseView
from app.ui.questions.categorise import CategoriseView
from app.ui.questions.choice import ChoiceView
from app.ui.questions.cloze import ClozeView
from app.ui.questions.date import DateView
from app.ui.questions.essay import EssayView
from app.ui.questions.hotspot import HotspotView
from app.ui.questions.info import InfoView
from app.ui.questions.match import MatchView
from app.ui.questions.multiple import MultipleView
from app.ui.questions.numeric import NumericView
from app.ui.questions.order import OrderView
from app.ui.questions.short import ShortView
from app.ui.questions.survey import SurveyView
from app.ui.questions.table import TableView
from app.ui.questions.truefalse import TrueFalseView
from app.ui.reading import Reading

VIEWS: dict[str, type[QuestionView]] = {
    "choice": ChoiceView,
    "multiple": MultipleView,
    "truefalse": TrueFalseView,
    "short": ShortView,
    "numeric": NumericView,
    "date": DateView,
    "match": MatchView,
    "order": OrderView,
    "cloze": ClozeView,
    "categorise": CategoriseView,
    "table": TableView,
    "hotspot": HotspotView,
    "case": CaseView,
    "essay": EssayView,
    "survey": SurveyView,
    "info": InfoView,
}


def view_of(shown: PaperQuestion, reading: Reading) -> QuestionView:
    """Return a new view for a question."""
    return VIEWS[type_name(shown.question)](shown, reading)
