"""A desk for each test of the staff's view models, and a kiosk for those of the whole."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.settings import read_settings
from kiosk.first_start import make_workspace
from kiosk.options import Options
from kiosk.root import Kiosk
from kiosk.services.removable import INBOX, Place, places
from kiosk.staff import browser, outbox
from tests.support.desk import Desk, furnish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from db.workspace import Workspace


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that is copied, not touched."""
    data = tmp_path_factory.mktemp("furnished") / "data"
    furnish(data)
    return data


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the first edition, for who only looks."""
    data = tmp_path_factory.mktemp("published") / "data"
    make_workspace(data)
    return data


@pytest.fixture
def desk(qtbot: QtBot, furnished: Path, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, Path(shutil.copytree(furnished, tmp_path / "data")))
    yield made
    made.close()


@pytest.fixture
def inbox(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files come from and go to; nothing is plugged in."""

    def alone(data: Path) -> list[Place]:
        return places(data, roots=())

    for user in (outbox, browser):
        monkeypatch.setattr(user, "places", alone)
    folder = desk.workspace.data / INBOX
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def kiosk(workspace: Workspace, qtbot: QtBot) -> Iterator[Kiosk]:
    """Without its screens, on the workspace that the test's file makes."""
    made = Kiosk(Options(workspace.data), read_settings(workspace.data / "workspace.db"))
    made.take_current()
    made.parts.visit.moved.emit()
    yield made
    made.stop()
