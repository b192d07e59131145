"""Names and titles as they are signed and printed: one form for everything that looks the same."""

import unicodedata


def clean_text(text: str) -> str:
    """Return the text with composed letters, single spaces and nothing invisible in it.

    Marks that turn the direction of text or join letters unseen would let two different names look alike.
    """
    # Most texts are clean already, and looking costs a tenth of cleaning.
    if text.isprintable() and "  " not in text and text == text.strip() and unicodedata.is_normalized("NFC", text):
        return text
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(letter for letter in composed if letter.isprintable())
