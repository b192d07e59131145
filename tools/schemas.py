"""The JSON Schemas of everything authors write, into docs/schema/, where editors find them: python -m tools.schemas."""

import json
from pathlib import Path

from app.course.schema import FILE_KINDS, schema_of
from tools.console import ROOT, say

FOLDER = ROOT / "docs" / "schema"


def written(kind: str) -> str:
    """Return the text of one kind's schema; sorted, so that a comparison of versions reads well."""
    return json.dumps(schema_of(FILE_KINDS[kind]), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def place(kind: str) -> Path:
    """Return the file of one kind's schema."""
    return FOLDER / f"{kind}.schema.json"


def main() -> None:
    """Write all schemas and take away those of kinds that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in set(FOLDER.glob("*.schema.json")) - set(map(place, FILE_KINDS)):
        old.unlink()
    for kind in FILE_KINDS:
        place(kind).write_text(written(kind), encoding="utf-8", newline="\n")
    say(f"{len(FILE_KINDS)} schemas are in {FOLDER.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
