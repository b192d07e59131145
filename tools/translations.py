"""Collect the program's texts into assets/i18n/app_*.ts and make app_*.qm of them: `make i18n`.

Translators fill the .ts files, by hand or in Qt Linguist. English holds plurals only: "1 question", "2 questions".
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6

from app.base.i18n import LANGUAGES
from tools.console import BUILD, ROOT, say

FOLDER = ROOT / "assets" / "i18n"
SOURCE_LANGUAGE = "en"


def main() -> int:
    """Bring all translation files up to date."""
    files = [*sorted((ROOT / "app").rglob("*.py")), write_plurals(BUILD / "i18n" / "plurals.py")]
    listed = BUILD / "i18n" / "sources.lst"
    listed.write_text("\n".join(map(str, files)), encoding="utf-8")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        translation = FOLDER / f"app_{language}.ts"
        collect(listed, translation, language=language)
        release(translation)
        say(f"{language}: {open_texts(translation)} texts without translation")
    return 0


def collect(listed: Path, translation: Path, *, language: str) -> None:
    """Write every text of the listed files that `translation` does not have yet; drop what is gone."""
    plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    places = ["-locations", "none"]  # line numbers would change with every edit of the code
    languages = ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
    run_tool("lupdate", [*plurals, "-no-obsolete", *places, *languages, f"@{listed}", "-ts", str(translation)])


def release(translation: Path) -> None:
    """Write the .qm file beside a .ts file, without what is still marked unfinished."""
    target = translation.with_suffix(".qm")
    # Written aside and renamed: Qt maps the file into memory, and a program that runs would fall over a shorter one.
    aside = target.with_suffix(".new")
    run_tool("lrelease", ["-nounfinished", str(translation), "-qm", str(aside)])
    aside.replace(target)


def open_texts(translation: Path) -> int:
    """Return how many texts wait for a translator."""
    return translation.read_text(encoding="utf-8").count('type="unfinished"')


def write_plurals(target: Path) -> Path:
    """Write the texts of all `plural(context, text, n)` calls in a form that lupdate takes for plurals.

    lupdate 6.11 knows a plural outside a class only by a literal number.
    """
    calls = (call for file in sorted((ROOT / "app").rglob("*.py")) for call in plural_calls(file.read_text("utf-8")))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(f'translate({c!r}, {t!r}, "", 1)\n' for c, t in calls), encoding="utf-8")
    return target


def plural_calls(source: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of every `plural("context", "text", …)` in a module."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Name(id="plural") | ast.Attribute(attr="plural"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_],
            ):
                yield context, text


def run_tool(name: str, arguments: list[str]) -> None:
    """Run one of Qt's translation tools; end the program with its words if it fails."""
    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    ended = subprocess.run([str(program), "-silent", *arguments], capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(ended.stdout + ended.stderr)


if __name__ == "__main__":
    sys.exit(main())
