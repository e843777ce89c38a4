"""Backups over the desk: one to the inbox, the daily ones, and back again."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from db.backup.daily import daily
from db.backup.restore import read_backup
from db.editing import records
from db.editing.dossier import load
from db.workspace import open_workspace
from kiosk.staff import edits
from kiosk.staff.backups import BackupViewModel
from kiosk.staff.browser import BrowserViewModel
from kiosk.staff.outbox import OutboxViewModel
from tests.support.desk import house, shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.desk import Desk


class Page:
    def __init__(self, desk: Desk, inbox: Path) -> None:
        self.desk, self.inbox, self.data = desk, inbox, desk.workspace.data
        self.calls: list[tuple[Any, ...]] = []
        self.browser = BrowserViewModel(self.data, desk.work, desk.root)
        self.model = BackupViewModel(
            self.data,
            desk.who,
            desk.work,
            self.browser,
            OutboxViewModel(self.data, desk.work, desk.root),
            house(self.calls),
            desk.root,
        )
        self.look()

    def look(self) -> None:
        self.model.look()
        self.desk.rest()

    def save(self) -> Path:
        """A backup in the inbox."""
        before = set(self.inbox.glob("*.zip"))
        self.model.save()
        self.desk.rest()
        (made,) = set(self.inbox.glob("*.zip")) - before
        return made

    def choose(self, path: Path) -> None:
        self.model.choose()
        self.desk.rest()
        names = [name for (name,) in shown(self.browser.property("entries"), "name")]
        self.browser.touch(names.index(path.name))
        self.browser.take()
        self.desk.rest()

    def restore(self) -> None:
        self.model.restore()
        self.desk.rest()

    def rename(self, title: str) -> None:
        before = self.desk.stored()
        records.save(self.desk.workspace, 1, before, edits.with_text(before, "de", "title", title))

    @property
    def title(self) -> str:
        """What a program that starts now reads."""
        with closing(open_workspace(self.data)) as workspace, workspace.session() as session:
            found = load(session, "zeche")
        assert found is not None
        return found.record.texts["de"].title

    @property
    def chosen(self) -> bool:
        return bool(self.model.property("chosen"))


@pytest.fixture
def page(desk: Desk, inbox: Path) -> Page:
    return Page(desk, inbox)


def test_a_backup_goes_to_the_inbox(page: Page) -> None:
    path = page.save()
    assert read_backup(path).records == 2
    ((sentence, bad),) = page.desk.said
    assert (path.name in sentence, bad) == (True, False)
    again = page.save()
    assert again != path
    assert read_backup(path).records == 2


def test_daily_ones_newest_first(page: Page) -> None:
    today = datetime.now(UTC)
    for days in (2, 1, 0):
        daily(page.data, today - timedelta(days=days))
    assert shown(page.model.property("rows"), "name") == []
    page.look()
    names = [name for (name,) in shown(page.model.property("rows"), "name")]
    assert len(names) == 3
    assert names == sorted(names, reverse=True)
    page.model.pick(0)
    assert (page.chosen, page.model.property("chosenRecords")) == (True, 2)
    assert page.model.property("chosenWhen") == shown(page.model.property("rows"), "when")[0][0]
    page.model.forget()
    assert (page.chosen, page.model.property("chosenWhen")) == (False, "")


def test_a_damaged_daily_one_is_said_and_left_out(page: Page) -> None:
    made = daily(page.data, datetime.now(UTC))
    assert made is not None
    made.with_name(made.name.replace("-20", "-19")).write_bytes(b"kaputt")
    page.look()
    assert shown(page.model.property("rows"), "name") == [(made.name,)]
    assert [bad for _, bad in page.desk.said] == [True]


def test_restoring_brings_it_back_and_closes_the_desk(page: Page) -> None:
    path = page.save()
    page.rename("Später")
    page.choose(path)
    assert (page.chosen, page.model.property("chosenRecords"), page.calls) == (True, 2, [])
    page.restore()
    assert page.title == "Zeche"
    assert page.calls == [("settings", "de"), ("take over",), ("leave",)]
    assert not page.chosen


def test_restoring_a_daily_one(page: Page) -> None:
    daily(page.data, datetime.now(UTC))
    page.rename("Später")
    page.look()
    page.model.pick(0)
    page.restore()
    assert (page.title, page.calls[-1]) == ("Zeche", ("leave",))


def test_without_a_choice_nothing_is_restored(page: Page) -> None:
    path = page.save()
    page.rename("Später")
    page.choose(path)
    page.model.forget()
    page.restore()
    assert (page.title, page.calls) == ("Später", [])


def test_what_is_no_backup_cannot_be_chosen(page: Page) -> None:
    path = page.inbox / "bilder.zip"
    path.write_bytes(b"PK")
    page.choose(path)
    assert (page.chosen, [bad for _, bad in page.desk.said]) == (False, [True])


def test_a_damaged_backup_leaves_everything_and_the_desk_open(page: Page) -> None:
    path = page.save()
    page.choose(path)
    page.rename("Später")
    path.write_bytes(path.read_bytes()[:-2000])
    page.restore()
    assert (page.title, page.calls) == ("Später", [])
    assert [bad for _, bad in page.desk.said] == [False, True]
