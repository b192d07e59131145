"""The longest run of numbers that rise, by which every ordering in Kense is marked."""

from bisect import bisect_left


def longest_rising(numbers: list[int]) -> int:
    """Return how many of the numbers, taken in their order and leaving others out, rise at most."""
    tails: list[int] = []
    for number in numbers:
        spot = bisect_left(tails, number)
        tails[spot : spot + 1] = [number]
    return len(tails)
