"""An HR desk in a process of its own, which tests kill or run beside another: ADDRESS JOB FOLDER DESK."""

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
        print(done, total, flush=True)

    outcome = run_job(register, int(job), new_signer(), desk(name), clock, folder=Path(folder), progress=tell)
    print("issued", outcome.issued, outcome.left, flush=True)
    register.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
