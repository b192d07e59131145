"""A sentence as a plain value: an English template and named fields, shown translated as errors are."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sentence:
    """Something to tell that is no error; the template is marked in the context "core"."""

    text: str
    fields: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.fields)
