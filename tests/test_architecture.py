"""The contracts of pyproject.toml hold, and each of them sees a forbidden import where there is one."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
NAMES = {contract["id"]: contract["name"] for contract in CONTRACTS}
LINT = "import sys; from importlinter.cli import lint_imports as lint; sys.exit(lint(limit_to_contracts=sys.argv[1:]))"

BREACHES = [
    ("layers", {"app/base/planted.py": "from app.course import law"}),
    ("layers", {"app/engine/planted.py": "import app.trust.planted", "app/trust/planted.py": ""}),
    ("layers", {"app/unplanned/__init__.py": ""}),
    ("qt", {"app/engine/planted.py": "def late() -> None:\n    from PySide6 import QtCore"}),
    ("sql", {"app/services/planted.py": "import sqlite3"}),
    ("sql", {"app/services/planted.py": "from sqlite_utils import Database"}),
    ("reportlab", {"app/services/planted.py": "from reportlab.lib import colors"}),
    ("services", {"app/ui/planted.py": "from app.storage import database"}),
    (
        "services",
        {"app/cli/planted.py": "def late() -> None:\n    import app.trust.planted", "app/trust/planted.py": ""},
    ),
    ("commands", {"app/cli/planted.py": "from app.course import law"}),
    ("pages", {"app/ui/pages/one.py": "from app.ui.pages import two", "app/ui/pages/two.py": ""}),
    ("question-types", {"app/questions/choice.py": "from app.questions import multiple"}),
    ("practice-kinds", {"app/practice/model.py": "from app.practice import workbench"}),
    ("practice-views", {"app/ui/practice/model.py": "from app.ui.practice import workbench"}),
    ("ui-layers", {"app/ui/widgets/planted.py": "import app.ui.pages.planted", "app/ui/pages/planted.py": ""}),
    ("ui-layers", {"app/ui/unplanned.py": ""}),
    ("cycles", {"app/base/one.py": "import app.base.two", "app/base/two.py": "import app.base.one"}),
]
"""Each with the contract that must see it: files that come into a copy of the program in place of what is there."""


def lint(project: Path, *contracts: str) -> str:
    """Return what import-linter says about a project, wide enough not to break its lines."""
    command = [sys.executable, "-c", LINT, *contracts]
    wide = {**os.environ, "COLUMNS": "200"}
    ended = subprocess.run(command, cwd=project, env=wide, capture_output=True, text=True, check=False)
    return ended.stdout + ended.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program to plant something into."""
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(project: Path, files: dict[str, str]) -> None:
    for path, source in files.items():
        file = project / path
        file.parent.mkdir(exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(source, encoding="utf-8")


def test_program_keeps_every_contract() -> None:
    assert f"{len(CONTRACTS)} kept, 0 broken." in lint(ROOT)


@pytest.mark.parametrize(("contract", "files"), BREACHES)
def test_contract_sees_a_forbidden_import(copy: Path, contract: str, files: dict[str, str]) -> None:
    plant(copy, files)
    assert f"{NAMES[contract]} BROKEN" in lint(copy, contract)


def test_every_contract_is_broken_here_once() -> None:
    assert {contract for contract, _ in BREACHES} == set(NAMES)
