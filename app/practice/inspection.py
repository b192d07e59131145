"""What stands inside the tests of a check: other tests, and the names under which they read what a case expects."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from app.practice.predicates import AllOf, AnyOf, EachItem, NotOf, Test


def references(test: Test) -> frozenset[str]:
    """Return the names under which a test reads what the case expects, without their $."""
    return _references(msgspec.json.encode(test))


@lru_cache(maxsize=1_000)
def _references(written: bytes) -> frozenset[str]:
    # By what is written: tests hold lists, so they have no hash, and a score asks for each test of each case.
    return frozenset(value[1:] for value in _strings(msgspec.json.decode(written)) if value.startswith("$"))


def all_tests(test: Test) -> tuple[Test, ...]:
    """Return a test and all tests inside it."""
    return tuple(_all_tests(test))


def _all_tests(test: Test) -> Iterator[Test]:
    yield test
    inside: Iterable[Test] = ()
    if isinstance(test, AllOf | AnyOf):
        inside = test.tests
    elif isinstance(test, NotOf | EachItem):
        inside = (test.test,)
    for one in inside:
        yield from _all_tests(one)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for child in value.values():
            yield from _strings(child)
    elif isinstance(value, list | tuple):
        for child in value:
            yield from _strings(child)
