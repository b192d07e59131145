"""What is written about Kense is true: commands, links, handbooks, examples and codes."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec
import pytest

from app.base.i18n import LANGUAGES
from app.cli import COMMANDS, parser
from app.course.authored import parse_yaml
from app.course.markup import Rendered, render_blocks
from app.documents.fonts import missing_glyphs
from app.questions import QUESTION_TYPES, AnyQuestion, problems, type_name

ROOT = Path(__file__).parent.parent
HANDBOOK = ROOT / "docs" / "handbook"
FONTS = ROOT / "assets" / "fonts"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMED = re.compile(r"\*\*(.+?)\*\*")
"""Names of buttons and pages stand in bold in the learner's handbooks."""


def text_of(name: str) -> str:
    return (HANDBOOK / name).read_text(encoding="utf-8")


def rendered(language: str) -> Rendered:
    """Return the learner's handbook as the help page shows it: without its title."""
    title, _, text = text_of(f"learner.{language}.md").partition("\n")
    assert title.startswith("# ")
    return render_blocks(text, name=f"learner.{language}.md")


def interface(language: str) -> dict[str, str]:
    """Return the texts of the interface that are translated."""
    file = ROOT / "assets" / "i18n" / f"app_{language}.ts"
    messages = ET.parse(file).iter("message")  # noqa: S314 - our own file
    texts = {str(one.findtext("source")): one.findtext("translation") or "" for one in messages}
    return {source: text for source, text in texts.items() if text.strip()}


def examples() -> list[AnyQuestion]:
    """Return the example questions of the author's handbook."""
    blocks = re.findall(r"```yaml\n(.*?)```", text_of("authors.md"), flags=re.DOTALL)
    told = [parse_yaml(block, name="authors.md").data for block in blocks if "\n  stem:" in block]
    return [question for one in told for question in msgspec.convert(one, list[AnyQuestion])]


def fault_codes() -> set[str]:
    """Return the codes of all faults that checks of courses report."""
    files = [*(ROOT / "app" / "course").rglob("*.py"), *(ROOT / "app" / "questions").glob("*.py")]
    said_by = r"(?:\bFault\(|\.fault\(|Problem\(|append\(\()"
    code = re.compile(said_by + r'[^"()]*(?:\([^()]*\))?[^"()]*"([a-z]+(?:-[a-z]+)*)"')
    found = {one for file in files for one in code.findall(file.read_text(encoding="utf-8"))}
    return found - {"warning"}  # the level, where the code itself is passed on


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"`main\.py {command}\b", (ROOT / "README.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command, "--help"])
    _usage, described, *_rest = capsys.readouterr().out.split("\n\n")
    assert ended.value.code == 0
    assert described.strip().endswith(".")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    prose = re.sub(r"```.*?```|`[^`\n]+`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [target for target in re.findall(r"\]\(([^)#\s]+)", prose) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_learners_handbooks_are_aligned(language: str) -> None:
    source, translation = rendered("en").blocks, rendered(language).blocks
    assert [(one.kind, one.level) for one in translation] == [(one.kind, one.level) for one in source]


@pytest.mark.parametrize("language", LANGUAGES)
def test_learners_handbook_has_only_what_the_help_page_shows(language: str) -> None:
    shown = rendered(language)
    assert shown.faults == ()
    assert {block.kind for block in shown.blocks} <= {"heading", "paragraph", "list", "table"}
    assert missing_glyphs("".join(block.html for block in shown.blocks).replace("\n", ""), folder=FONTS) == set()


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_learners_handbook_names_things_as_the_window_does(language: str) -> None:
    source, named = NAMED.findall(text_of("learner.en.md")), NAMED.findall(text_of(f"learner.{language}.md"))
    texts = interface(language)
    assert {texts.get(name) for name in source} == set(named)


def test_authors_handbook_has_a_right_example_of_every_question_type() -> None:
    assert {type_name(question) for question in examples()} == set(QUESTION_TYPES)
    assert [str(problem) for question in examples() for problem in problems(question, ("en",))] == []


def test_handbooks_of_authors_explain_every_fault_of_the_check() -> None:
    explained = text_of("authors.md") + text_of("practice.md")
    assert sorted(code for code in fault_codes() if f"`{code}`" not in explained) == []
