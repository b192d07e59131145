"""An HR desk in a process of its own, which tests kill or run beside another: ADDRESS JOB FOLDER DESK."""

import os
import sys
from pathlib import Path

from app.services.issuing import run_job
from app.storage.register.opening import open_register
from tests.certifying import desk, new_signer
from tests.clock import SetClock


def main(address: str, job: str, folder: str, name: str) -> None:
    clock = SetClock()
    register = open_register(address, clock)

    def tell(done: int, total: int) -> None:
        os.write(1, f"{done} {total}\n".encode())

    outcome = run_job(register, int(job), new_signer(), desk(name), clock, folder=Path(folder), progress=tell)
    os.write(1, f"issued {outcome.issued} {outcome.left}\n".encode())
    register.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
