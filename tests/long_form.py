"""Whether the tests are run in their long form, as `make long` does: every walk, every example, 300 certificates."""

import os

LONG = "KENSE_LONG" in os.environ
