"""What the panes of the Studio are given: the model, and what the course offers to forms and texts now."""

from collections.abc import Iterable
from functools import lru_cache, partial

from app.base.errors import CourseError
from app.base.i18n import LANGUAGES, pick
from app.course.glossary import Glossary
from app.course.library import Library, glossary_of
from app.course.outline import MANIFEST
from app.course.structure import Course
from app.course.yaml_edit import plain
from app.services.studio.checking import CheckResult
from app.services.studio.looking import (
    EMPTY,
    law_choices,
    objective_choices,
    picture_choices,
    question_choices,
    seen_lesson,
)
from app.ui.questions.forms.tools import FormTools
from app.ui.reading import Reading
from app.ui.studio.model import StudioModel
from app.ui.studio.tools import LanguageState, LessonTools, Previewed
from app.ui.theme import Theme


class StudioDesk:
    """The course as it was read last, in the words that forms and texts need. `take` brings a newer one."""

    def __init__(self, model: StudioModel, library: Library, theme: Theme, language: str) -> None:
        """`language` is that of the interface; the course's own comes first in forms."""
        self.model = model
        self.theme = theme
        self.language = language
        self.library = library
        self.glossary: Glossary = glossary_of(library)
        self.course: Course = EMPTY
        self.stale: dict[tuple[str, str], int] = {}
        """Stale blocks by lesson and language."""

    def take(self, result: CheckResult) -> None:
        """Take what a check read."""
        if result.course is not None:
            self.course = result.course
        if result.library is not self.library:
            self.library = result.library
            self.glossary = glossary_of(result.library)
        self.stale = {}
        for fault in result.faults:
            if fault.code == "stale-translation":
                lesson, language, _ = fault.file.split("/")[1].split(".")
                self.stale[lesson, language] = self.stale.get((lesson, language), 0) + 1

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the course, its source language first."""
        return _languages_in(self.model.draft.text(MANIFEST)) or ("en",)

    @property
    def version(self) -> str:
        """The version course.yaml says; empty while it cannot be read."""
        return _version_in(self.model.draft.text(MANIFEST))

    def form_tools(self) -> FormTools:
        """Return what forms of questions and desks need."""
        from app.course.editing.new_ids import mint

        def new_id(words: str, taken: frozenset[str]) -> str:
            return mint(words, taken)

        return FormTools(
            theme=self.theme,
            languages=self.languages,
            objectives=objective_choices(self.course, self.language),
            law=_with_ids(law_choices(self.library, self.language)),
            pictures=_with_ids(picture_choices(self.course, self.language)),
            picture=self._picture,
            new_id=new_id,
        )

    def lesson_tools(self, file: str) -> LessonTools:
        """Return what the editor of a lesson's text needs; `file` is lessons/<id>.<language>.md."""
        course, language = self.course, self.language
        desks = tuple((one.id, pick(one.title, language)) for one in course.practices.values())
        titles = course.overview().titles if course is not EMPTY else {}
        return LessonTools(
            preview=partial(self._preview, file),
            law=law_choices(self.library, language),
            pictures=picture_choices(course, language),
            questions=question_choices(course, language),
            desks=desks,
            terms=tuple((one.id, one.name(language)) for one in self.library.glossary.terms),
            lessons=tuple((one, pick(said, language)) for one, said in titles.items()),
        )

    def reading(self, language: str) -> Reading:
        """Return the reading of the course in a language."""
        return Reading(self.course, self.library, self.glossary, language, self.theme)

    def _preview(self, file: str, text: str) -> Previewed:
        seen = seen_lesson(file, text)
        lesson, language, _ = file.split("/")[1].split(".")
        states = tuple(
            LanguageState(
                language=one,
                stale=self.stale.get((lesson, one), 0),
                missing=f"lessons/{lesson}.{one}.md" not in self.model.draft.files,
            )
            for one in self.languages
        )
        reading = self.reading(language)
        return Previewed(lesson=seen.lesson, reading=reading, faults=seen.faults, languages=states)

    def _picture(self, media_id: str) -> bytes | None:
        item = self.course.media.get(media_id)
        path = self.model.opened.folder / "media" / item.file if item else None
        return path.read_bytes() if path is not None and path.is_file() else None


def _with_ids(things: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return things with their ids before their words: several rules stand in one article."""
    return tuple((one, f"{one} · {words}" if words else one) for one, words in things)


@lru_cache(maxsize=8)
def _languages_in(text: str) -> tuple[str, ...]:
    told = _manifest(text)
    languages = told.get("languages")
    known = [one for one in languages if one in LANGUAGES] if isinstance(languages, list) else []
    source = str(told.get("source_language", "en"))
    return tuple(dict.fromkeys([source, *known] if source in known else known))


@lru_cache(maxsize=8)
def _version_in(text: str) -> str:
    return str(_manifest(text).get("version", ""))


def _manifest(text: str) -> dict[str, object]:
    try:
        value = plain(text)
    except CourseError:
        return {}
    return value if isinstance(value, dict) else {}
