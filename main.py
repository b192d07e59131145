"""Start Kense."""

import gc
import sys

# A start makes many objects and no garbage: collecting while it runs costs 8 ms of 180. The window turns it on again.
gc.disable()

from app.cli import main  # noqa: E402 - after the line above, which the imports profit from

if __name__ == "__main__":
    sys.exit(main())
