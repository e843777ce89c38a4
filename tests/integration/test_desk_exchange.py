"""Spreadsheets and packages over the desk: looked through before, all of it or nothing."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from db.exchange.sheet import export_sheet
from db.exchange.sheet.columns import HEADER
from kiosk.staff.browser import BrowserViewModel
from kiosk.staff.exchange import STEP, ExchangeViewModel
from kiosk.staff.outbox import OutboxViewModel
from tests.support.desk import shown
from tests.support.tables import content_of, edit_cells, read_table, write_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.desk import Desk

ZECHE = ("zeche", "de", "title", "Zeche Zollverein")
NEW = ("aegidien", "en", "title", "St Giles")
BAD = ("aegidien", "de", "latitude", "hoch oben")


class Page:
    def __init__(self, desk: Desk, inbox: Path) -> None:
        self.desk, self.inbox = desk, inbox
        data = desk.workspace.data
        self.browser = BrowserViewModel(data, desk.work, desk.root)
        self.outbox = OutboxViewModel(data, desk.work, desk.root)
        self.model = ExchangeViewModel(
            desk.workspace, desk.who, desk.work, self.browser, self.outbox, desk.root
        )
        self.imported = 0
        self.model.imported.connect(self._count)
        self.outbox.look()
        desk.rest()

    def _count(self) -> None:
        self.imported += 1

    def sheet(self, *cells: tuple[str, str, str, str]) -> Path:
        path = self.inbox / "tabelle.xlsx"
        export_sheet(self.desk.workspace, path)
        edit_cells(path, *cells)
        return path

    def choose(self, path: Path) -> None:
        """By touching it in the file browser."""
        self.model.choose()
        self.desk.rest()
        names = [name for (name,) in shown(self.browser.property("entries"), "name")]
        self.browser.touch(names.index(path.name))
        self.browser.take()
        self.desk.rest()

    @property
    def ready(self) -> bool:
        return bool(self.model.property("ready"))

    @property
    def away(self) -> bool:
        """Nothing is chosen and nothing is being brought in."""
        rows = (
            self.model.property("changes").rowCount() + self.model.property("problems").rowCount()
        )
        return not self.ready and rows == 0 and self.model.property("file") == ""


@pytest.fixture
def page(desk: Desk, inbox: Path) -> Page:
    return Page(desk, inbox)


def test_a_good_sheet_shows_what_it_changes_before_it_does(page: Page) -> None:
    page.choose(page.sheet(ZECHE, NEW))
    model = page.model
    assert (model.property("file"), model.property("sheet")) == ("tabelle.xlsx", True)
    assert (model.property("rowCount"), model.property("changeCount")) == (6, 2)
    assert shown(model.property("changes"), "name", "language", "column", "after") == [
        ("aegidien", "en", "title", "St Giles"),
        ("zeche", "de", "title", "Zeche Zollverein"),
    ]
    assert (page.ready, model.property("looked"), model.property("problemCount")) == (True, True, 0)
    assert page.desk.stored().record.texts["de"].title == "Zeche"


def test_taking_it_over_writes_all_of_it(page: Page) -> None:
    page.choose(page.sheet(ZECHE, NEW))
    page.model.take()
    assert (page.ready, page.model.property("share")) == (False, 0.0)
    page.desk.rest()
    assert page.desk.stored().record.texts["de"].title == "Zeche Zollverein"
    assert page.desk.stored("aegidien").record.texts["en"].title == "St Giles"
    assert [each.who for each in page.desk.history()] == ["Anna"]
    assert (page.imported, page.away, page.model.property("share")) == (1, True, -1.0)
    assert [bad for _, bad in page.desk.said] == [False]


def test_a_bad_sheet_shows_its_problems_and_is_not_taken(page: Page) -> None:
    before = content_of(page.desk.workspace)
    page.choose(page.sheet(ZECHE, BAD))
    assert page.model.property("problemCount") == 1
    ((row, column, message),) = shown(page.model.property("problems"), "row", "column", "message")
    assert (row, column) == (2, "latitude")
    assert message
    assert not page.ready
    page.model.take()
    page.desk.rest()
    assert content_of(page.desk.workspace) == before
    assert (page.imported, page.away) == (0, True)
    assert [bad for _, bad in page.desk.said] == [True]


def test_what_changes_nothing_is_not_ready(page: Page) -> None:
    page.choose(page.sheet())
    assert (page.ready, page.model.property("looked")) == (False, True)
    page.model.cancel()
    assert (page.away, page.model.property("looked")) == (True, False)
    page.model.take()  # without a file nothing happens
    page.desk.rest()
    assert page.desk.said == []


def test_no_sheet_at_all_is_said_and_put_away(page: Page) -> None:
    path = page.inbox / "brief.xlsx"
    path.write_bytes(b"kein Blatt")
    page.choose(path)
    assert ([bad for _, bad in page.desk.said], page.away) == ([True], True)


def _long(page: Page) -> Path:
    """A sheet long enough for the bar to move."""
    path = page.sheet(ZECHE)
    rows = read_table(path)
    head, *body = rows
    record = [row for row in body if row[0] == "zeche"]
    for row in record:
        row[HEADER.index("status")] = row[HEADER.index("text_status")] = "draft"
    more = [[f"haus-{n}", *row[1:]] for n in range(2 * STEP) for row in record]
    write_table(path, [head, *body, *more])
    return path


def test_the_bar_moves(page: Page) -> None:
    shares = []
    page.model.changed.connect(lambda: shares.append(page.model.property("share")))
    page.choose(_long(page))
    page.model.take()
    page.desk.rest()
    moving = [share for share in shares if share >= 0]
    assert moving == sorted(moving)
    assert (moving[0], moving[-1]) == (0.0, 1.0)
    assert len({*moving}) > 4
    assert page.desk.said[-1][1] is False


def _stopped(page: Page, monkeypatch: pytest.MonkeyPatch, when: Callable[[int, int], bool]) -> None:
    """Bring a long sheet in and stop it when it is that far."""
    progress = page.model._progress

    def watched(done: int, total: int) -> None:
        if when(done, total):
            page.model.cancel()
        progress(done, total)

    with monkeypatch.context() as patched:
        patched.setattr(page.model, "_progress", watched)
        page.choose(_long(page))
        page.model.take()
        page.desk.rest()


@pytest.mark.parametrize("part", [0.1, 0.9])
def test_stopping_leaves_nothing_behind(
    page: Page, monkeypatch: pytest.MonkeyPatch, part: float
) -> None:
    before = content_of(page.desk.workspace)
    _stopped(page, monkeypatch, lambda done, total: done >= part * total)
    assert content_of(page.desk.workspace) == before
    assert (page.desk.history(), page.imported, page.away) == ((), 0, True)
    assert page.model.property("share") == -1.0
    ((sentence, bad),) = page.desk.said
    assert ("stopped" in sentence, bad) == (True, True)


def test_after_a_stop_the_same_file_can_be_taken(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stopped(page, monkeypatch, lambda done, total: done == 1)
    page.choose(page.inbox / "tabelle.xlsx")
    page.model.take()
    page.desk.rest()
    assert (page.imported, page.desk.stored().record.texts["de"].title) == (1, ZECHE[3])


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_sheet_goes_to_the_inbox_and_the_earlier_one_stays(page: Page, suffix: str) -> None:
    for _ in range(2):
        page.model.saveSheet(suffix)
        page.desk.rest()
    one, two = sorted(page.inbox.glob(f"*{suffix}"), key=lambda path: len(path.name))
    assert read_table(one) == read_table(two)
    assert [row[0] for row in read_table(one)[1::3]] == ["aegidien", "zeche"]
    assert [(one.name in page.desk.said[0][0], page.desk.said[0][1])] == [(True, False)]
    assert two.name in page.desk.said[1][0]


def test_a_package_out_and_in_again(page: Page) -> None:
    page.model.savePackage()
    page.desk.rest()
    (path,) = page.inbox.glob("*.zip")
    with zipfile.ZipFile(path) as package:
        assert "content.json" in package.namelist()
    before = content_of(page.desk.workspace)
    sheet = page.sheet(ZECHE)
    page.choose(sheet)
    page.model.take()
    page.desk.rest()
    assert content_of(page.desk.workspace) != before
    page.choose(path)
    assert (page.ready, page.model.property("sheet")) == (True, False)
    page.model.take()
    page.desk.rest()
    assert (content_of(page.desk.workspace), page.imported) == (before, 2)


def test_a_broken_package_is_said_and_changes_nothing(page: Page) -> None:
    before = content_of(page.desk.workspace)
    path = page.inbox / "paket.zip"
    path.write_bytes(b"PK kein Paket")
    page.choose(path)
    page.model.take()
    page.desk.rest()
    assert ([bad for _, bad in page.desk.said], page.imported, page.away) == ([True], 0, True)
    assert content_of(page.desk.workspace) == before


def test_the_website_gets_its_data(page: Page) -> None:
    page.model.saveWebsite()
    page.desk.rest()
    (path,) = page.inbox.glob("*.jsonld")
    assert "Zeche" in path.read_text(encoding="utf-8")
    json.loads(path.read_text(encoding="utf-8"))
