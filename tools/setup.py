"""Make everything Kense needs in its own folder: `python3 -m tools.setup run`, or `dev` for tests and checks.

Only the standard library is used here, and only what Python 3.8 understands, so that an old one can still be told
what it lacks. Where all is in place, this ends at once and says nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from tools import debian, qt_libraries
from tools.console import ROOT, SetupError, run, say, succeeds

OLDEST = (3, 11)
VENV = ROOT / ".venv"
PURPOSES = ("run", "dev")
CONTENTS = {
    "run": "the libraries Kense uses (some 300 MB the first time, a few minutes)",
    "dev": "the libraries Kense, its tests and its checks use (some 300 MB the first time, a few minutes)",
}
SYSTEM_WHEELS = Path("/usr/share/python-wheels")


def main(arguments: list[str]) -> int:
    """Set up for the purpose named; return 0, or 1 with the reason on the error stream."""
    purpose = arguments[0] if arguments else "run"
    if purpose not in PURPOSES:
        print("Usage: python3 -m tools.setup [run|dev]", file=sys.stderr)
        return 2
    try:
        use_suitable_python(arguments)
        set_up(purpose)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\nThe set-up cannot write what it makes: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start again to go on.", file=sys.stderr)
        return 130
    return 0


def set_up(purpose: str) -> None:
    """Bring the environment to the state its lock file describes.

    Raises:
        SetupError: it cannot be done here; the text says what to type.
    """
    if not is_ready(purpose):
        make_environment()
        install_libraries(purpose)
    qt_libraries.ensure(site_packages(), note=VENV / "kense-qt.txt")


def use_suitable_python(arguments: list[str]) -> None:
    """Start again with a Python that is new enough, if this one is not.

    Raises:
        SetupError: there is none.
    """
    if sys.version_info >= OLDEST:
        return
    for minor in range(14, OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other:
            os.chdir(ROOT)
            # No shell and no second process: this one goes on as the other Python.
            os.execv(other, [other, "-m", "tools.setup", *arguments])  # noqa: S606 - fixed program, fixed arguments
    ours = ".".join(map(str, sys.version_info[:2]))
    raise SetupError(
        f"Kense needs Python 3.11 or newer; this is {ours}. Install one, then start again, for instance:\n"
        f"  {debian.install_line(['python3.11', 'python3.11-venv'])}"
    )


def lock_file(purpose: str) -> Path:
    """Return the list of exact libraries for a purpose."""
    return ROOT / "requirements" / f"{purpose}.txt"


def stamp_file(purpose: str) -> Path:
    """Return the file that says what was installed for a purpose."""
    return VENV / f"kense-{purpose}.txt"


def fingerprint(purpose: str) -> str:
    """Return a value that changes with the lock file and with the environment's Python."""
    text = lock_file(purpose).read_bytes() + (VENV / "pyvenv.cfg").read_bytes()
    return hashlib.sha256(text).hexdigest()


def is_ready(purpose: str) -> bool:
    """Tell whether the libraries are installed as locked; those for `dev` contain those for `run`."""
    return environment_works() and any(
        stamp_file(one).exists() and stamp_file(one).read_text(encoding="ascii") == fingerprint(one)
        for one in PURPOSES[PURPOSES.index(purpose) :]
    )


def environment_works() -> bool:
    """Tell whether the environment is there and the Python it was made from still is."""
    settings = VENV / "pyvenv.cfg"
    if not (settings.exists() and venv_python().exists()):
        return False
    pairs = (line.partition(" = ") for line in settings.read_text(encoding="utf-8").splitlines())
    executable = {key: value for key, _, value in pairs}.get("executable", sys.executable)
    return Path(executable).exists() and site_packages().is_dir()


def venv_python() -> Path:
    """Return the environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_packages() -> Path:
    """Return where the environment keeps its libraries."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next(iter(sorted(VENV.glob("lib/python3.*/site-packages"))), VENV / "lib")


def make_environment() -> None:
    """Make .venv anew unless it works; pip comes later, since Debian parts it from Python."""
    if environment_works():
        return
    say("Making Kense's own Python environment in .venv ...")
    shutil.rmtree(VENV, ignore_errors=True)
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(VENV)


def install_libraries(purpose: str) -> None:
    """Install what the lock file names, each file checked by its hash, and note it.

    Raises:
        SetupError: pip is out of reach, or could not install.
    """
    pip = pip_command()
    say(f"Installing {CONTENTS[purpose]} ...")
    stamp_file(purpose).unlink(missing_ok=True)
    (VENV / "kense-qt.txt").unlink(missing_ok=True)
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
    run(
        [*pip, "install", *options, "-r", str(lock_file(purpose))],
        failure="The libraries could not be installed. Is the network there? If so, start again.",
    )
    stamp_file(purpose).write_text(fingerprint(purpose), encoding="ascii")


def pip_command() -> list[str]:
    """Return the command that runs pip for the environment, getting pip first where it is missing.

    Raises:
        SetupError: there is no pip, and no way to get one without a person's help.
    """
    command = ready_pip(SYSTEM_WHEELS)
    if command:
        return command
    if debian.can_install():
        debian.install(["python3-venv"])
        command = ready_pip(SYSTEM_WHEELS)
    elif debian.has_apt():
        say("Fetching pip ...")
        unpacked = debian.unpack("python3-pip-whl")
        command = ready_pip(unpacked / SYSTEM_WHEELS.relative_to("/")) if unpacked else None
    if command:
        return command
    raise SetupError(
        "Python's installer pip is not here and could not be fetched. Type this once, then start again:\n"
        f"  {debian.install_line(['python3-venv'])}"
    )


def ready_pip(wheels: Path) -> list[str] | None:
    """Return a command for a pip that is here: the environment's, the one Python carries, or a wheel in `wheels`."""
    python = str(venv_python())
    module = [python, "-m", "pip"]
    if _answers([*module, "--version"]):
        return module
    if _answers([python, "-c", "import ensurepip"]) and succeeds([python, "-m", "ensurepip", "--default-pip"]):
        return module
    found = sorted(wheels.glob("pip-*.whl"))
    return [python, str(found[-1] / "pip")] if found else None


def _answers(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
