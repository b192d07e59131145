"""`kense stats`: what it prints, and when it fails."""

import json
from pathlib import Path

import pytest

from app.cli import main

LADDER = "who,one,two,three\na,1,1,1\nb,1,1,0\nc,1,0,0\nd,0,0,0\n"


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    (file := tmp_path / "ladder.csv").write_text(LADDER, encoding="utf-8")
    return file


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Run the command with data of its own and return exit code, output and errors."""
    code = main(["stats", *map(str, arguments), "--data-dir", str(tmp_path / "data")])
    written = capsys.readouterr()
    return code, written.out, written.err


def test_table_has_a_heading_and_a_row_for_each_question(
    marks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = told(tmp_path, capsys, marks)
    lines = out.splitlines()
    assert (code, err, lines[0]) == (0, "", "ladder")
    assert lines[1].split(", ")[:4] == ["  4 attempts", "mean 1.50 of 3", "median 1.50", "sd 1.29"]
    assert lines[2] == "  alpha (KR-20) 0.75, error ratio 50.0 %, standard error 0.65"
    row = next(line.split() for line in lines if line.strip().startswith("one "))
    assert row == ["one", "4", "0.75", "0.50", "52.2", "%", "100.0", "%", "31.7", "%", "0.77"]
    assert len({len(line) for line in lines if line.startswith(("  question", "  one", "  three"))}) == 1
    assert lines[-2:] == ["Questions to mend", "  None stands out."]


def test_few_attempts_are_cautioned(marks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "All questions have fewer than 10 attempts: their figures jump about." in told(tmp_path, capsys, marks)[1]
    marks.write_text("who,one,two\n" + "a,1,n/a\n" * 9 + "b,0,1\n", encoding="utf-8")
    assert "1 of 2 questions have fewer than 10 attempts" in told(tmp_path, capsys, marks)[1]
    marks.write_text(LADDER + "e,1,1,1\n" * 6, encoding="utf-8")
    assert "jump about" not in told(tmp_path, capsys, marks)[1]


def test_undefined_figures_are_a_dash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file := tmp_path / "single.csv").write_text("who,one,two\na,1,0\n", encoding="utf-8")
    out = told(tmp_path, capsys, file)[1]
    assert "alpha (KR-20) -" not in out
    assert "alpha -, error ratio -, standard error -" in out
    assert ["one", "1", "1.00", "-", "-", "-", "-", "-"] in [line.split() for line in out.splitlines()]


def test_json_holds_every_figure_and_is_the_same_each_time(
    marks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(tmp_path, capsys, marks, "--json")
    (quiz,) = json.loads(out)["quizzes"]
    assert (code, quiz["quiz"], quiz["statistics"]["alpha"]) == (0, "ladder", pytest.approx(0.75))
    assert quiz["statistics"]["items"][0]["discrimination_index"] == pytest.approx(52.2233, rel=1e-5)
    assert list(quiz["statistics"]) == sorted(quiz["statistics"])
    assert told(tmp_path, capsys, marks, "--json")[1] == out


def test_options_are_printed_when_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = []
    for number, response in enumerate(["court", "body", "", "body"]):
        about = {"attempt": str(number)}
        answer = {"kind": "response", "question": "who", "response": response}
        mark = {"question": "who", "earned": float(response == "body"), "possible": 1.0}
        facts += [
            {"kind": "attempt.started", "body": {**about, "course": "c90", "quiz": "quiz"}},
            {"kind": "attempt.event", "body": {**about, "event": answer}},
            {"kind": "attempt.submitted", "body": {**about, "questions": [mark]}},
        ]
    (file := tmp_path / "facts.jsonl").write_text("\n".join(map(json.dumps, facts)), encoding="utf-8")
    assert "who: thirds" not in told(tmp_path, capsys, file)[1]
    rows = [line.split() for line in told(tmp_path, capsys, file, "--options")[1].splitlines()]
    assert ["body", "?", "0", "0", "2", "2"] in rows
    assert ["(blank)", "1", "0", "0", "1"] in rows


def test_nothing_usable_is_said_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(tmp_path, capsys, tmp_path / "gone")
    assert (code, out) == (1, "")
    assert "There is no file or folder" in err
    assert "Give learner.sqlite files or a folder that holds them" in err


def test_unknown_quiz_is_answered_with_those_there_are(
    marks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = told(tmp_path, capsys, marks, "--quiz", "other")
    assert code == 1
    assert "There are attempts at: ladder." in err


def test_command_without_files_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["stats"])
    assert ended.value.code == 2
    assert "FACTS" in capsys.readouterr().err
