"""How content is turned into what a reader sees: language, law values, glossary links and theme in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.base.i18n import LocalText, fallbacks, pick
from app.course.glossary import Glossary
from app.course.inline import inline_html
from app.course.law import LawEntry
from app.course.library import Library
from app.course.structure import Block, Course, MediaItem
from app.course.twins import second_language
from app.ui.theme import Theme


@dataclass(frozen=True)
class Reading:
    """What views of lessons and questions need to show content in one language."""

    course: Course
    library: Library
    glossary: Glossary
    language: str
    theme: Theme
    wanted_second: str = ""
    """The second language the reader chose; empty for none."""

    @property
    def source(self) -> str:
        """The course's own language, shown where a translation is missing."""
        return self.course.manifest.source_language

    @property
    def second(self) -> str:
        """The language shown beside: the chosen one, or the first other one of the course; empty for none."""
        return second_language(self.course, shown=self.language, wanted=self.wanted_second)

    def flipped(self) -> "Reading":
        """Return the same reading in the second language, with this one beside it."""
        return replace(self, language=self.second or self.language, wanted_second=self.language)

    def words(self, text: Mapping[str, str]) -> str:
        """Return a text as plain words with its law values."""
        return self.library.law.fill(pick(text, self.language, source=self.source), self.language)

    def html(self, text: LocalText) -> str:
        """Return a question's text as HTML with its law values."""
        return self.library.law.fill(inline_html(pick(text, self.language, source=self.source)), self.language)

    def shown_language(self, text: Mapping[str, str]) -> str:
        """Return the language in which `words` would say a text."""
        order = fallbacks(self.language, source=self.source)
        return next((language for language in order if text.get(language)), self.language)

    def block_html(self, block: Block, *, language: str = "", linked: set[str] | None = None) -> str:
        """Return a block's HTML with law values; with `linked`, first uses of terms are linked and noted there."""
        shown = language or self.language
        html = self.library.law.fill(block.html, shown)
        return html if linked is None else self.glossary.link_first_uses(html, shown, already=linked)

    def law_entry(self, law_id: str) -> LawEntry | None:
        """Return a law entry, or None."""
        return self.library.law.entry(law_id)

    def media(self, media_id: str) -> MediaItem | None:
        """Return a picture's description, or None."""
        return self.course.media.get(media_id)
