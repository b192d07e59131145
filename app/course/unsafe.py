"""Why something that came from outside is not taken: the reason is a sentence with fields, as faults are."""


class UnsafeError(ValueError):
    """A part of a package, or a picture, that could harm. It is told as the reason of a `CourseError`."""

    def __init__(self, text: str, /, **fields: object) -> None:
        super().__init__(text)
        self.text = text
        self.fields = fields

    def __str__(self) -> str:
        return self.text.format(**self.fields)
