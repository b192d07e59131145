"""What the figures of a question say, in words."""

from app.services.studio.statistics_view import UNSURE, Flag, ItemRow
from app.ui.text import number_text, percent_text, plural, translate

GOOD, LOOK, BAD, UNSURE_TONE = "good", "sun", "bad", "plain"


def short_words(item: ItemRow) -> str:
    """Return the worst flag in a word or two, for a pill; with too few attempts it is unsure, whatever it says."""
    if item.unsure:
        return translate("studio", "unsure")
    if not item.figures.flags:
        return translate("studio", "fine")
    return _short(_worst(item))


def tone_of(item: ItemRow) -> str:
    """Return the ground of the pill."""
    if item.unsure:
        return UNSURE_TONE
    if not item.figures.flags:
        return GOOD
    return BAD if _worst(item).code in {"too-hard", "low-discrimination"} else LOOK


def all_words(item: ItemRow) -> str:
    """Return all flags in short words, for a table outside."""
    told = [translate("studio", "unsure")] if item.unsure else []
    return ", ".join([*told, *dict.fromkeys(map(_short, item.figures.flags))])


def sentences(item: ItemRow) -> list[str]:
    """Return what to look at, a sentence for each reason; options that nobody took share one."""
    told = [_unsure_words(item.figures.attempts)] if item.unsure else []
    told += [_sentence(flag) for flag in item.figures.flags if not flag.option]
    unused = {flag.option for flag in item.figures.flags if flag.option}
    named = [row.text or row.option for row in item.figures.options if row.option in unused]
    if named:
        text = translate(
            "studio",
            "Nobody took: {options}. An option that misleads nobody is none: make it plausible or take it out.",
        )
        told.append(text.format(options=", ".join(named)))
    if item.earlier:
        told.append(_earlier_words(item.earlier))
    if not item.there:
        told.append(translate("studio", "The course does not have this question any more."))
    return told or [translate("studio", "There is nothing to mend.")]


def figure_text(value: float | None, language: str) -> str:
    """Return a figure with two places at most, a dash where the marks do not define it."""
    return "–" if value is None else number_text(value, language)


def share_text(value: float | None) -> str:
    """Return a share of 0.0 to 1.0 as a percentage."""
    return "–" if value is None else percent_text(value) if value >= 0 else f"{value * 100:.0f} %"


def percentage_text(value: float | None) -> str:
    """Return a figure that is a percentage already."""
    return "–" if value is None else f"{value:.0f} %"


def _unsure_words(attempts: int) -> str:
    words = plural(
        "studio", "Only %n attempt(s) had this question. Wait for {most} before you mend anything by this.", attempts
    )
    return words.format(most=UNSURE)


def _earlier_words(answers: int) -> str:
    return plural(
        "studio", "%n answer(s) were given when this question still asked something else, and are left out.", answers
    )


def _worst(item: ItemRow) -> Flag:
    order = ("low-discrimination", "too-hard", "too-easy", "unused-distractor")
    return min(item.figures.flags, key=lambda flag: (not _against(flag), order.index(flag.code)))


def _against(flag: Flag) -> bool:
    """Tell whether those who know the rest do worse here: then the key is looked at first."""
    return flag.code == "low-discrimination" and flag.value is not None and flag.value < 0


def _short(flag: Flag) -> str:
    if _against(flag):
        return translate("studio", "check the key")
    words = {
        "too-hard": translate("studio", "too hard"),
        "too-easy": translate("studio", "too easy"),
        "low-discrimination": translate("studio", "tells little"),
        "unused-distractor": translate("studio", "unused options"),
    }
    return words[flag.code]


def _sentence(flag: Flag) -> str:
    if _against(flag):
        return translate("studio", "Those who do well elsewhere do worse here. Look first whether the key is right.")
    words = {
        "too-hard": translate(
            "studio", "Few of the points were earned. Is the key right, is it clear what is asked, is it taught?"
        ),
        "too-easy": translate("studio", "Nearly everybody earned the points. Keep it only if everybody must know it."),
        "low-discrimination": translate(
            "studio", "It hardly tells apart who knows and who does not. Is there more than one right answer?"
        ),
    }
    return words[flag.code]
