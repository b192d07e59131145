"""Looking for garbage is put off for a block, and only where it was on."""

import gc

import pytest

from app.base.garbage import collected_later

pytestmark = pytest.mark.usefixtures("garbage_sought")


def test_it_is_put_off_for_the_block_and_goes_on_after_a_failure() -> None:
    def fail() -> None:
        with collected_later():
            assert not gc.isenabled()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert gc.isenabled()


def test_it_stays_as_it_was() -> None:
    with collected_later(wanted=False):
        assert gc.isenabled()
    gc.disable()
    try:
        with collected_later():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
