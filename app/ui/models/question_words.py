"""What question types and levels are called, in the interface language."""

from app.ui.text import translate


def level_words() -> dict[str, str]:
    """Return what each level of `app.base.ids.LEVELS` asks for."""
    return {
        "remember": translate("levels", "Remember"),
        "understand": translate("levels", "Understand"),
        "apply": translate("levels", "Apply"),
        "analyse": translate("levels", "Analyse"),
        "evaluate": translate("levels", "Evaluate"),
    }


def type_words() -> dict[str, str]:
    """Return the name of each question type, in the order in which authors are offered them."""
    return {
        "choice": translate("question-types", "Single choice"),
        "multiple": translate("question-types", "Multiple choice"),
        "truefalse": translate("question-types", "True or false"),
        "short": translate("question-types", "Short answer"),
        "numeric": translate("question-types", "Number"),
        "date": translate("question-types", "Date"),
        "match": translate("question-types", "Matching"),
        "order": translate("question-types", "Ordering"),
        "cloze": translate("question-types", "Text with gaps"),
        "categorise": translate("question-types", "Sorting into groups"),
        "hotspot": translate("question-types", "Place on a picture"),
        "table": translate("question-types", "Table with gaps"),
        "case": translate("question-types", "Case with several questions"),
        "essay": translate("question-types", "Essay"),
        "survey": translate("question-types", "Survey"),
        "info": translate("question-types", "Information"),
    }
