"""Makes the fields of forms for practice desks with what all of them need: look, languages, and what the desk names."""

from collections.abc import Callable, Sequence
from typing import Any

from app.ui.forms.amounts import AmountField
from app.ui.forms.chosen import FlagField, NumberField, PickField
from app.ui.forms.field import Field
from app.ui.forms.form import Form, Part
from app.ui.forms.rows import RowsField
from app.ui.forms.texts import LocalTextField, TextField, WordsField
from app.ui.studio.practice.folded import FoldField
from app.ui.studio.practice.known import Known
from app.ui.studio.practice.listed import ListedField
from app.ui.studio.practice.named import NameField, NamesField, Offer
from app.ui.studio.practice.pairs import NAME, VALUE, LinesField, MappingField, mapping_rows, pair_form
from app.ui.studio.practice.yaml_box import ValueField, YamlField
from app.ui.text import translate
from app.ui.theme import Theme


class Pieces:
    """Each method returns the part of a form for one key; `name` is said in the language in use."""

    def __init__(self, known: Known) -> None:
        self.known = known

    @property
    def theme(self) -> Theme:
        """The look in use."""
        return self.known.tools.theme

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the course."""
        return self.known.tools.languages

    # ---- words

    def line(self, key: str, name: str, *, lines: int = 1) -> Part:
        """Return a text in no language."""
        return Part(key, TextField(self.theme, name, lines=lines))

    def id(self) -> Part:
        """Return the id of a part."""
        return self.line("id", translate("desk-forms", "Id"))

    def local(self, key: str, name: str, *, lines: int = 1) -> Part:
        """Return a text in the languages of the course."""
        return Part(key, LocalTextField(self.theme, name, self.languages, lines=lines))

    def words(self, key: str, name: str) -> Part:
        """Return short words with commas between them."""
        return Part(key, WordsField(self.theme, name))

    def lines(self, key: str, name: str) -> Part:
        """Return a list of texts, a line each."""
        return Part(key, LinesField(self.theme, name))

    # ---- what is chosen or counted

    def flag(self, key: str, name: str, *, default: bool = False) -> Part:
        """Return yes or no."""
        return Part(key, FlagField(self.theme, name), default)

    def whole(self, key: str, name: str, *, least: int = 0, most: int = 1_000, default: int | None = None) -> Part:
        """Return a whole number; one that is not said is shown as the default."""
        return Part(key, NumberField(self.theme, name, least=least, most=most, blank=default or least), default)

    def amount(self, key: str, name: str) -> Part:
        """Return a number with decimals; an empty line means that nothing is said."""
        return Part(key, AmountField(self.theme, name))

    def pick(self, key: str, name: str, options: Sequence[tuple[Any, str]], *, default: Any = None) -> Part:
        """Return one of several values."""
        return Part(key, PickField(self.theme, name, options), default)

    def named(self, key: str, name: str, offers: Offer) -> Part:
        """Return the id of another part."""
        return Part(key, NameField(self.theme, name, offers))

    def names(self, key: str, name: str, offers: Offer, *, told: bool = False) -> Part:
        """Return ids of other parts."""
        return Part(key, NamesField(self.theme, name, offers, told=told))

    def value(self, key: str, name: str) -> Part:
        """Return any value in one line."""
        return Part(key, ValueField(self.theme, name))

    def yaml(self, key: str, name: str) -> Part:
        """Return what no fields are for, as text in a box that can be closed."""
        return Part(key, FoldField(self.theme, name, lambda: YamlField(self.theme, name)))

    # ---- forms inside forms

    def form(self, name: str, *parts: Part) -> Form:
        """Return a form over a mapping."""
        return Form(self.theme, name, parts)

    def folded(self, key: str, name: str, make: Callable[[], Field]) -> Part:
        """Return a field under a heading that opens."""
        return Part(key, FoldField(self.theme, name, make))

    def rows(self, key: str, name: str, make: Callable[[], Field], new: Callable[[], Any], add_words: str) -> Part:
        """Return a list with the forms of all its items below each other, under a heading that opens."""
        return self.folded(
            key,
            name,
            lambda: RowsField(self.theme, name, make=make, new=lambda _values: new(), add_words=add_words),
        )

    def listed(self, key: str, name: str, make: Callable[[], Field], new_words: str, add_words: str) -> Part:
        """Return a list of parts with ids, under a heading that opens; a new one has an id from `new_words`."""
        return self.folded(key, name, lambda: self.list_of(name, make, new_words, add_words))

    def list_of(
        self,
        name: str,
        make: Callable[[], Field],
        new_words: str,
        add_words: str,
        *,
        title: Callable[[Any], str] | None = None,
    ) -> ListedField:
        """Return a list of parts with ids, each with its form."""
        return ListedField(
            self.theme,
            name,
            make=make,
            new=lambda: {"id": self.known.new_id(new_words)},
            title=title or self.known.title,
            add_words=add_words,
        )

    def mapping(
        self, key: str, name: str, make: Callable[[], Field], *, blank: Any = None, key_words: str = ""
    ) -> Part:
        """Return a mapping with small values, a row each, under a heading that opens."""
        return self.folded(
            key,
            name,
            lambda: mapping_rows(
                self.theme,
                name,
                key_words=key_words or translate("desk-forms", "Name"),
                make=make,
                blank=blank,
                add_words=translate("desk-forms", "Add a line"),
            ),
        )

    def values(self, key: str, name: str) -> Part:
        """Return a mapping of names to any values."""
        return self.mapping(key, name, lambda: ValueField(self.theme, translate("desk-forms", "Value")))

    def texts(self, key: str, name: str, *, key_words: str = "") -> Part:
        """Return a mapping of names to texts in the languages of the course."""
        words = translate("desk-forms", "Text")
        return self.mapping(
            key, name, lambda: LocalTextField(self.theme, words, self.languages), blank={}, key_words=key_words
        )

    def large_mapping(self, key: str, name: str, make: Callable[[], Field], *, blank: Any) -> Part:
        """Return a mapping with large values: the names in a list, the chosen one's field beside it."""

        def built() -> Field:
            key_words = translate("desk-forms", "Name")
            rows = ListedField(
                self.theme,
                name,
                make=lambda: pair_form(self.theme, name, key_words=key_words, value=make()),
                new=lambda: {NAME: self.known.new_id("list"), VALUE: blank},
                title=lambda one: str(one.get(NAME, "")),
                add_words=translate("desk-forms", "Add a line"),
            )
            return MappingField(self.theme, name, rows, blank=blank)

        return self.folded(key, name, built)
