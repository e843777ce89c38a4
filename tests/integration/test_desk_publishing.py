"""Publishing from the desk: what would change, doing it, taking it back, and looking before."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import update

from db.catalogue import Catalogue
from db.editing import records
from db.edition import Editions, verify
from db.tables import Record
from kiosk.staff import edits
from kiosk.staff.publishing import MOST_LISTED, PublishingViewModel
from tests.support.desk import house, shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.desk import Desk


class Page:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.calls: list[tuple[Any, ...]] = []
        self.editions = Editions(desk.workspace.data / "editions")
        self.model = PublishingViewModel(
            desk.workspace, self.editions, desk.who, desk.work, house(self.calls), desk.root
        )
        self.done: list[int] = []
        self.model.done.connect(self.done.append)

    def look(self) -> None:
        self.model.look()
        self.desk.rest()

    def publish(self) -> None:
        self.model.publish()
        self.desk.rest()

    def rename(self, title: str) -> None:
        before = self.desk.stored()
        after = edits.with_text(before, "de", "title", title)
        records.save(
            self.desk.workspace, 1, before, edits.with_text_status(after, "de", "reviewed")
        )

    def title(self, folder: Path | None = None) -> str:
        """What visitors read, or would."""
        with closing(Catalogue(folder or self.editions.current())) as catalogue:
            record = catalogue.record("de", "zeche")
        assert record is not None
        return record.tile.title

    @property
    def changes(self) -> list[tuple[Any, ...]]:
        return shown(self.model.property("changes"), "kind", "name")


@pytest.fixture
def page(desk: Desk) -> Page:
    return Page(desk)


def test_at_first_everything_is_new(page: Page) -> None:
    assert not page.model.property("looked")
    page.look()
    assert page.model.property("looked")
    assert {("added", "zeche"), ("added", "aegidien")} <= set(page.changes)
    assert page.model.property("changesCount") == len(page.changes)
    assert shown(page.model.property("editions"), "number") == []
    assert page.editions.numbers() == ()


def test_publishing_shows_it_and_nothing_is_left_to_change(page: Page) -> None:
    page.publish()
    assert (page.done, page.calls, page.editions.numbers()) == ([1], [("take over",)], (1,))
    verify(page.editions.current())
    assert (page.changes, page.model.property("changesCount")) == ([], 0)
    assert page.model.property("looked")
    rows = shown(page.model.property("editions"), "number", "who", "more", "current")
    assert rows == [(1, "Anna", 0, True)]


def test_what_the_next_edition_changes(page: Page) -> None:
    page.publish()
    page.rename("Zeche Zollverein")
    page.look()
    rows = shown(page.model.property("changes"), "kind", "name", "title")
    assert ("changed", "zeche", "Zeche Zollverein") in rows
    assert page.title() == "Zeche"


def test_what_is_missing(page: Page) -> None:
    page.look()
    rows = shown(page.model.property("gaps"), "kind", "slug", "title")
    assert rows == [
        ("translation", "aegidien", "Ägidienkirche"),
        ("translation", "zeche", "Zeche"),
    ]
    assert page.model.property("gapsCount") == 2


def test_taking_an_edition_back_and_again(page: Page) -> None:
    page.publish()
    page.rename("Zeche Zollverein")
    page.publish()
    assert page.title() == "Zeche Zollverein"
    page.model.takeBack(1)
    page.desk.rest()
    assert (page.title(), page.done) == ("Zeche", [1, 2, 1])
    assert page.calls == [("take over",)] * 3
    rows = shown(page.model.property("editions"), "number", "current")
    assert rows == [(2, False), (1, True)]
    assert ("changed", "zeche") in page.changes


def test_what_is_refused_is_said_and_shows_nothing_else(page: Page) -> None:
    page.publish()
    page.model.takeBack(7)
    page.desk.rest()
    assert [bad for _, bad in page.desk.said] == [True]
    assert (page.done, page.editions.current().name) == ([1], "000001")


def test_many_changes_of_an_edition_are_counted(page: Page) -> None:
    for number in range(MOST_LISTED):
        made = records.create(page.desk.workspace, 1, f"Haus {number}", "partner", "de")
        part = edits.with_text_status(edits.with_fact(made, status="published"), "de", "reviewed")
        records.save(page.desk.workspace, 1, made, part)
    page.publish()
    page.rename("Zeche Zollverein")
    page.publish()
    second, first = shown(page.model.property("editions"), "titles", "more")
    assert second == ("Zeche Zollverein", 0)
    assert first[0].count(", ") + 1 == MOST_LISTED
    assert first[1] > 0


def test_a_preview_hands_over_what_is_on_the_desk(page: Page) -> None:
    page.publish()
    dossier = edits.with_text(page.desk.stored(), "de", "title", "Auf dem Tisch")
    page.model.preview(dossier)
    page.desk.rest()
    _, (what, folder, slug) = page.calls
    assert (what, slug, page.title(folder)) == ("preview", "zeche", "Auf dem Tisch")
    assert (page.title(), page.desk.stored().record.texts["de"].title) == ("Zeche", "Zeche")
    assert page.editions.numbers() == (1,)


def test_a_preview_of_everything_begins_at_the_start(page: Page) -> None:
    page.rename("Noch nicht gezeigt")
    page.model.previewAll()
    page.desk.rest()
    ((what, folder, slug),) = page.calls
    assert (what, slug, page.title(folder)) == ("preview", "", "Noch nicht gezeigt")


def test_a_preview_without_a_title_is_refused(page: Page) -> None:
    page.model.preview(edits.with_text(page.desk.stored(), "de", "title", ""))
    page.desk.rest()
    assert ([bad for _, bad in page.desk.said], page.calls) == ([True], [])


def test_publishing_tells_how_far_it_is(page: Page) -> None:
    page.rename("Zeche Zollern")
    shares: list[float] = []
    page.model.shareChanged.connect(lambda: shares.append(page.model.property("share")))
    page.publish()
    assert shares == [*sorted(shares[:-1]), -1.0]
    assert shares[-2] == 1.0
    assert len(shares) > 4


def test_publishing_that_fails_is_no_longer_under_way(page: Page) -> None:
    with page.desk.workspace.session() as session:
        session.execute(update(Record).values(status="archived"))
    page.publish()
    assert [bad for _, bad in page.desk.said] == [True]
    assert page.model.property("share") == -1.0
