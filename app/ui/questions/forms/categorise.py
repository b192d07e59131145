"""The form of a sorting question: the categories, and the items with the category of each."""

from functools import partial
from typing import Any

from app.ui.forms.form import Form, Part
from app.ui.questions.forms.naming import Ids, NamedRows, ReferenceField, named_words
from app.ui.questions.forms.options import named_form, text_part
from app.ui.questions.forms.tools import FormTools
from app.ui.text import translate


def parts(tools: FormTools) -> tuple[Part, ...]:
    """Return the fields of a sorting question."""
    ids = Ids(tools)
    categories = NamedRows(
        tools,
        ids,
        translate("question-forms", "Categories"),
        make=partial(_category, tools),
        words="category",
        blank={"text": {}},
        add_words=translate("question-forms", "Add a category"),
    )
    items = _Items(tools, ids, categories)
    return Part("categories", categories, []), Part("items", items, [])


def _category(tools: FormTools) -> Form:
    name = translate("question-forms", "Category")
    return named_form(tools, name, text_part(tools, "text", name))


class _Items(NamedRows):
    """Items that offer the categories as they are now, and follow one whose id is put right."""

    def __init__(self, tools: FormTools, ids: Ids, categories: NamedRows) -> None:
        self._tools, self._categories = tools, categories
        super().__init__(
            tools,
            ids,
            translate("question-forms", "Items to sort"),
            make=self._item,
            words="item",
            blank={"text": {}, "category": ""},
            add_words=translate("question-forms", "Add an item"),
        )
        categories.listed.connect(self._offer)
        categories.renamed.connect(self._follow)

    def _item(self) -> Form:
        tools, name = self._tools, translate("question-forms", "Item")
        category = ReferenceField(tools.theme, translate("question-forms", "Belongs to"))
        category.offer(self._options())
        return named_form(tools, name, text_part(tools, "text", name), Part("category", category, ""))

    def _options(self) -> list[tuple[str, str]]:
        return [named_words(one, "text", self._tools.languages) for one in self._categories.value()]

    def _offer(self) -> None:
        for row in self.rows:
            assert isinstance(row.field, Form)
            category = row.field.field("category")
            assert isinstance(category, ReferenceField)
            category.offer(self._options())

    def _follow(self, before: str, after: str) -> None:
        items: list[Any] = self.value()
        belongs = [isinstance(one, dict) and one.get("category") == before != "" for one in items]
        self.show_value(
            [{**one, "category": after} if moved else one for one, moved in zip(items, belongs, strict=True)]
        )
