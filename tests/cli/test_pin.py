"""`kense pin`: the office answers on its own PC with a card from a stick."""

from pathlib import Path

import pytest

from app.cli import main
from app.services.pin_reset import PinResets
from app.services.wiring import Services
from app.trust.box import new_office_key


def test_office_answers_the_question_of_a_pc(
    services: Services, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = services.profiles.create("Марат", pin="2468")
    resets = PinResets(services.paths, services.clock)
    key = tmp_path / "office.key"
    public = new_office_key(key)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert main(["pin", "card", str(stick), "--data-dir", str(services.paths.data)]) == 0
    capsys.readouterr()
    question = resets.question(profile).split("-")
    assert main(["pin", "answer", *question, "--key", str(key), "--pc", str(stick)]) == 0
    answer = capsys.readouterr().out.splitlines()[0]
    from app.trust.keys import installation_key
    from app.trust.reset import heard_challenge, pc_answer

    asked = heard_challenge("".join(question))
    assert answer == pc_answer(asked, installation=installation_key(services.paths.keys), office_public=public)


def test_misheard_question_ends_with_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "office.key"
    new_office_key(key)
    assert main(["pin", "answer", "A" * 24, "--key", str(key), "--pc", str(tmp_path)]) == 1
    assert "misheard" in capsys.readouterr().err


def test_key_with_a_passphrase_is_opened_by_a_file(
    services: Services, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resets = PinResets(services.paths, services.clock)
    key, phrase = tmp_path / "office.key", tmp_path / "phrase.txt"
    new_office_key(key, "құпия сөз")
    phrase.write_text("құпия сөз\n", encoding="utf-8")
    card = resets.save_card(tmp_path)
    question = resets.question(services.profiles.create("Марат", pin="2468"))
    given = ["pin", "answer", question, "--key", str(key), "--pc", str(card), "--passphrase-file", str(phrase)]
    assert main(given) == 0
    assert len(capsys.readouterr().out.splitlines()[0]) == 11
