"""A real PostgreSQL from the system's own binaries, in a temporary folder, for as long as the tests run."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

PASSWORD = "тест-1"
UNPRIVILEGED = ("postgres", "nobody")
"""Users under whom it runs when the tests are run by root, whom it refuses."""

FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off"


class Server:
    """A running server; every database in it is thrown away at the end."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._made = 0
        self._made_common = False

    def address(self, database: str, *, user: str = "kense", password: str = PASSWORD) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database and return its name."""
        self._made += 1
        name = f"register_{self._made}"
        self.run(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    def emptied_database(self) -> str:
        """Return the name of one database that is emptied each time: making a new one takes longer."""
        if not self._made_common:
            self.run("CREATE DATABASE register TEMPLATE template0")
            self._made_common = True
        self.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public", "register")
        return "register"

    def run(self, statement: str, database: str = "postgres") -> None:
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            connection.execute(statement.encode())


def binaries() -> Path | None:
    """Return the folder with initdb and pg_ctl, the newest one, or None."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: int(one.parent.name), reverse=True)
    return next((one for one in folders if (one / "initdb").exists() and (one / "pg_ctl").exists()), None)


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server; skips the test where there is none."""
    folder = binaries()
    if folder is None:
        pytest.skip("PostgreSQL is not installed here, so the register is tried on SQLite alone")
    user = unprivileged()
    home = Path(tempfile.mkdtemp(prefix="kense-pg-"))
    try:
        if user:
            shutil.chown(home, user, primary_group(user))
        (home / "password").write_text(PASSWORD, encoding="utf-8")
        (home / "password").chmod(0o644)
        port = free_port()
        settings = f"{FAST} -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}"
        start = ["-D", f"{home}/data", "-l", f"{home}/log", "-w", "-t", "60", "-o", settings, "start"]
        run(user, folder / "initdb", "-D", f"{home}/data", "-U", "kense", *secured(home), "-E", "UTF8", "--no-sync")
        run(user, folder / "pg_ctl", *start)
        try:
            yield Server(port)
        finally:
            run(user, folder / "pg_ctl", "-D", f"{home}/data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def secured(home: Path) -> list[str]:
    return ["--auth=scram-sha-256", f"--pwfile={home}/password", "--locale=C"]


def unprivileged() -> str:
    """Return the user to run as, "" for the one who runs the tests."""
    if os.geteuid() != 0:
        return ""
    import pwd

    known = {one.pw_name for one in pwd.getpwall()}
    found = next((one for one in UNPRIVILEGED if one in known), None)
    if found is None:
        pytest.skip("PostgreSQL does not run as root, and there is no other user here: tried on SQLite alone")
    return found


def run(user: str, *command: str | Path) -> None:
    """Run a command as a user; its words go to a file, since a server that it starts would hold a pipe open."""
    other = {"user": user, "group": primary_group(user), "extra_groups": ()} if user else {}
    with tempfile.TemporaryFile() as said:
        ended = subprocess.run(
            [*map(str, command)],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=120,
            **other,  # type: ignore[call-overload]
        )
        said.seek(0)
        assert ended.returncode == 0, said.read().decode(errors="replace")


def primary_group(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_gid


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
