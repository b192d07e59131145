"""Base45 (RFC 9285): bytes as the letters that a QR code packs tightest."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
VALUES = {letter: value for value, letter in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """Return two bytes as three letters, a last single byte as two."""
    letters: list[str] = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, 45)
            letters.append(ALPHABET[digit])
    return "".join(letters)


def decode(text: str) -> bytes:
    """Return the bytes; every byte string has exactly one text.

    Raises:
        ValueError: for a letter outside the alphabet, an impossible length or a group above its bytes' range.
    """
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        if len(group) == 1:
            raise ValueError("a single letter stands for no byte")
        try:
            number = sum(VALUES[letter] * 45**place for place, letter in enumerate(group))
        except KeyError as error:
            raise ValueError(f"{error.args[0]!r} is no base45 letter") from error
        size = len(group) - 1
        if number >= 256**size:
            raise ValueError(f"{group!r} is more than {size} bytes can hold")
        data += number.to_bytes(size, "big")
    return bytes(data)
