"""A dark house tells the machine that its screen can go off."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import set_pin
from db.editing.settings import put_setting
from db.edition import Editions
from db.publish import publish
from kiosk.lights import Lights
from kiosk.root import Kiosk
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = workspace_with(tmp_path / "data", content())
    set_pin(opened, "Anna", "739154")
    publish(opened, Editions(tmp_path / "data" / "editions"))
    yield opened
    opened.close()


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("RUNTIME_DIRECTORY", f"{tmp_path}/run:/elsewhere")
    return tmp_path / "run" / "screen"


def _close(kiosk: Kiosk, workspace: Workspace, how: str) -> None:
    put_setting(workspace, 1, "when_closed", how)
    kiosk.take_settings(put_setting(workspace, 1, "opening_hours", "," * 6))


def test_the_screen_goes_off_behind_the_last_visitor(
    kiosk: Kiosk, workspace: Workspace, told: Path
) -> None:
    Lights(kiosk)
    assert told.read_text() == "light\n"
    _close(kiosk, workspace, "dark")
    assert told.read_text() == "light\n", "somebody is still there"
    kiosk.parts.visit.end()
    assert told.read_text() == "dark\n"
    kiosk.parts.door.knock()
    assert told.read_text() == "light\n"
    kiosk.parts.door.leave()
    assert told.read_text() == "dark\n"
    kiosk.take_settings(put_setting(workspace, 1, "opening_hours", ""))
    assert told.read_text() == "light\n"


def test_a_closed_house_that_still_shows_itself_keeps_its_screen(
    kiosk: Kiosk, workspace: Workspace, told: Path
) -> None:
    Lights(kiosk)
    _close(kiosk, workspace, "attract")
    kiosk.parts.visit.end()
    assert told.read_text() == "light\n"


def test_a_folder_that_is_gone_costs_a_line_in_the_log(
    kiosk: Kiosk, told: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told.parent.rmdir()
    with caplog.at_level(logging.WARNING):
        Lights(kiosk)
    assert "The screen cannot be switched" in caplog.text
    caplog.clear()


def test_without_a_service_manager_nothing_is_told(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    Lights(kiosk)
    kiosk.parts.visit.end()
    assert not list(tmp_path.glob("**/screen"))
