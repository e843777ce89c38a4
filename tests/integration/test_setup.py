"""``kiosk setup``: by questions, and from the file that makes the next terminal like this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.catalogue import Catalogue
from db.editing.accounts import unlock
from db.editing.settings import put_setting
from db.edition import Editions
from db.settings import read_settings
from db.workspace import open_workspace
from kiosk import setup
from kiosk.cli import main
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.workspace import Workspace

PIN = "739154"
WEEK = ",".join(["10:00-18:00"] * 7)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = workspace_with(tmp_path / "data", content())
    yield made
    made.close()


def _languages(data: Path) -> list[str]:
    catalogue = Catalogue(Editions(data / "editions").current())
    tags = [each.tag for each in catalogue.languages()]
    catalogue.close()
    return tags


def test_questions_are_asked_until_the_answer_makes_sense(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    said = iter(["wide", "43,5", "800", "1", "700", "", "xx", "en, de"])
    pins = iter(["123456", PIN])
    answers = setup.ask(workspace, lambda question: next(said), lambda question: next(pins))
    assert answers.settings == {
        "screen_inches": 43.5,
        "screen_bottom_mm": 800,
        "viewing_distance_mm": 700,
    }
    assert (answers.languages, answers.pin) == (["en", "de"], PIN)
    told = capsys.readouterr().out
    assert "wide is no number" in told
    assert "between 200 and 10000" in told
    assert "There is no language xx" in told
    setup.apply(workspace, answers)
    assert read_settings(workspace.data / "workspace.db").screen_inches == 43.5
    assert _languages(workspace.data) == ["en", "de"]
    assert unlock(workspace, "Team", PIN).role == "manager"
    assert list(said) == list(pins) == []


def test_a_second_terminal_is_a_clone_but_for_the_pin(workspace: Workspace, tmp_path: Path) -> None:
    settings: dict[str, bool | float | str] = {
        "house_name": 'Haus "Süd"',
        "screen_inches": 32.0,
        "reduced_motion": True,
    }
    first = setup.Answers(languages=["de", "tr"], settings=dict(settings), pin=PIN)
    file = tmp_path / "answers.toml"
    file.write_text(setup.text(first), encoding="utf-8")
    assert PIN not in file.read_text(encoding="utf-8")
    assert main(["setup", str(file), "--data", str(workspace.data)]) == 0
    found = read_settings(workspace.data / "workspace.db")._asdict()
    assert {key: found[key] for key in settings} == settings
    assert (found["default_language"], _languages(workspace.data)) == ("de", ["de", "tr"])


def test_content_comes_along(workspace: Workspace, tmp_path: Path) -> None:
    put_setting(workspace, None, "opening_hours", WEEK)
    assert main(["content", "export", str(tmp_path / "a.zip"), "--data", str(workspace.data)]) == 0
    (tmp_path / "answers.toml").write_text(f'content = "a.zip"\npin = "{PIN}"\n', encoding="utf-8")
    other = tmp_path / "other"
    workspace_with(other, content(records=[record("nacht", "Nacht")], relations=[])).close()
    assert main(["setup", str(tmp_path / "answers.toml"), "--data", str(other)]) == 0
    catalogue = Catalogue(Editions(other / "editions").current())
    titles = [tile.title for tile in catalogue.tiles("de", "", 0, 100)]
    catalogue.close()
    assert titles == ["Ägidienkirche", "Nacht", "Zeche"]
    assert read_settings(other / "workspace.db").opening_hours == WEEK
    copied = open_workspace(other)
    assert unlock(copied, "Team", PIN).name == "Team"
    copied.close()


def test_a_new_terminal_shows_what_the_first_shows_and_nothing_else(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["content", "export", str(tmp_path / "a.zip"), "--data", str(workspace.data)]) == 0
    (tmp_path / "answers.toml").write_text('content = "a.zip"\n', encoding="utf-8")
    new = tmp_path / "new"
    assert main(["setup", str(tmp_path / "answers.toml"), "--data", str(new)]) == 0
    catalogue = Catalogue(Editions(new / "editions").current())
    titles = [tile.title for tile in catalogue.tiles("de", "", 0, 100)]
    catalogue.close()
    assert titles == ["Ägidienkirche", "Zeche"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("languages = [", "answers.toml cannot be read"),
        ("colour = 1", "unknown field `colour`"),
        ("[settings]\nvolume = 200", "Setting volume must be between 0 and 100"),
        ('languages = ["xx"]', "There is no language xx"),
    ],
)
def test_a_wrong_file_changes_nothing(
    text: str, told: str, workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = read_settings(workspace.data / "workspace.db")
    (tmp_path / "answers.toml").write_text(text, encoding="utf-8")
    assert main(["setup", str(tmp_path / "answers.toml"), "--data", str(workspace.data)]) == 2
    assert told in capsys.readouterr().err
    assert read_settings(workspace.data / "workspace.db") == before
    assert Editions(workspace.data / "editions").numbers() == ()


def test_answers_that_cannot_be_kept_are_not_asked_for(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep = tmp_path / "nowhere" / "answers.toml"
    assert main(["setup", "--keep", str(keep), "--data", str(workspace.data)]) == 4
    told = capsys.readouterr()
    assert str(keep) in told.err
    assert told.out == ""
