"""Somebody at work at the desk of a small house."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject

from db.editing import drafts, records
from db.editing.accounts import Account
from db.editing.dossier import Dossier, from_json, load
from db.editing.history import Revision, revisions
from db.tables import StaffAccount
from db.workspace import open_workspace
from kiosk.services.media import MediaFolder
from kiosk.shell.rows import Rows
from kiosk.staff.house import House
from kiosk.staff.work import Work
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NAMES = ("Anna", "Ben")


def furnish(data: Path) -> None:
    """The small workspace with two accounts, ready to be copied."""
    workspace = workspace_with(data, content())
    with workspace.session() as session:
        for number, name in enumerate(NAMES, start=1):
            now = datetime.now(UTC)
            session.add(StaffAccount(id=number, name=name, role="manager", created_at=now))
    workspace.close()


class Desk:
    """Anna at work in a furnished data folder, and all that is said to her."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.workspace = open_workspace(data)
        self.root = QObject()
        """Parent of the view models: Python's garbage collection may run in any thread."""
        self.who = Account(1, NAMES[0], "manager")
        self.media = MediaFolder(self.workspace.media)
        self.work = Work(parent=self.root)
        self.said: list[tuple[str, bool]] = []
        """Sentences, and whether something went wrong."""
        self.work.said.connect(lambda sentence, bad: self.said.append((sentence, bad)))
        self._qtbot = qtbot

    def rest(self) -> None:
        """Until nothing runs in the background."""
        self._qtbot.waitUntil(lambda: not self.work.running)

    def stored(self, slug: str = "zeche") -> Dossier:
        with self.workspace.session() as session:
            found = load(session, slug)
        assert found is not None
        return found

    def draft(self, slug: str = "zeche") -> Dossier | None:
        with self.workspace.session() as session:
            found = drafts.find(session, self.who.id, records.RECORD, slug)
        return None if found is None else from_json(found)

    def history(self, slug: str = "zeche") -> tuple[Revision, ...]:
        """What staff did to a record, newest first; the import that made it is left out."""
        with self.workspace.session() as session:
            return tuple(each for each in revisions(session, records.RECORD, slug) if each.who)

    def close(self) -> None:
        self.work.stop()
        shiboken6.delete(self.root)
        self.workspace.close()


def house(calls: list[tuple[Any, ...]]) -> House:
    """A kiosk around the desk that notes what it is asked for."""
    return House(
        show_preview=lambda folder, media, slug: calls.append(("preview", folder, slug)),
        take_over=lambda: calls.append(("take over",)),
        take_settings=lambda settings: calls.append(("settings", settings.default_language)),
        speak=lambda language: calls.append(("speak", language)),
        language_name=str,
        leave=lambda: calls.append(("leave",)),
    )


def shown(rows: object, *fields: str) -> list[tuple[Any, ...]]:
    """These fields of all rows of a list on the screen."""
    assert isinstance(rows, Rows)
    return [tuple(rows.at(i, field) for field in fields) for i in range(rows.rowCount())]
