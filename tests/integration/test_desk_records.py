"""The list of records on the desk, down to the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.editing import drafts, records
from db.editing.dossier import load
from kiosk.staff.records import RecordsViewModel
from tests.support.desk import shown

if TYPE_CHECKING:
    from db.editing.dossier import Dossier
    from tests.support.desk import Desk


@pytest.fixture
def page(desk: Desk) -> RecordsViewModel:
    made = RecordsViewModel(desk.workspace, desk.who, desk.work, desk.media, desk.root)
    made.refresh()
    desk.rest()
    return made


@pytest.fixture
def opened(page: RecordsViewModel) -> list[str]:
    """Slugs of the records that were opened, empty ones for none."""
    slugs: list[str] = []
    page.opened.connect(slugs.append)
    return slugs


def slugs(page: RecordsViewModel) -> list[str]:
    return [slug for (slug,) in shown(page.property("rows"), "slug")]


def found(desk: Desk, slug: str) -> Dossier | None:
    with desk.workspace.session() as session:
        return load(session, slug)


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        ("", "", ["aegidien", "zeche"]),
        ("agidien KIRCHE", "", ["aegidien"]),
        ("zech", "published", ["zeche"]),
        ("zech", "draft", []),
        ("", "archived", ["aegidien"]),
        ("", "published", ["zeche"]),
        ("hafen", "", []),
    ],
)
def test_search_and_filter(
    desk: Desk, page: RecordsViewModel, words: str, status: str, expected: list[str]
) -> None:
    page.setStatus("aegidien", "archived")
    desk.rest()
    page.search(words)
    page.choose(status)
    assert slugs(page) == expected
    assert (page.property("shown"), page.property("total")) == (len(expected), 2)
    assert page.property("status") == status


def test_rows_tell_state_and_draft(desk: Desk, page: RecordsViewModel, opened: list[str]) -> None:
    drafts.keep(desk.workspace, desk.who.id, records.RECORD, "zeche", "{}")
    page.refresh()
    page.open("zeche")
    desk.rest()
    rows = shown(page.property("rows"), "title", "status", "drafted", "chosen", "family")
    assert rows == [
        ("Ägidienkirche", "published", False, False, "plum"),
        ("Zeche", "published", True, True, "plum"),
    ]
    assert (opened, page.property("chosen")) == (["zeche"], "zeche")
    assert (page.title_of("zeche"), page.title_of("hafen")) == ("Zeche", "hafen")


def test_creating_opens_the_new_record(
    desk: Desk, page: RecordsViewModel, opened: list[str]
) -> None:
    page.create(" Neuer Hafen ", "institution")
    desk.rest()
    assert (opened, page.property("chosen")) == (["neuer-hafen"], "neuer-hafen")
    assert slugs(page) == ["aegidien", "neuer-hafen", "zeche"]
    made = found(desk, "neuer-hafen")
    assert made is not None
    assert (made.record.kind, made.record.status) == ("institution", "draft")
    assert made.record.texts["de"].title == "Neuer Hafen"
    page.create("  ", "partner")
    desk.rest()
    assert [bad for _, bad in desk.said] == [True]
    assert (len(slugs(page)), len(opened)) == (3, 1)


def test_a_copy_is_a_draft(desk: Desk, page: RecordsViewModel, opened: list[str]) -> None:
    page.duplicate("zeche")
    desk.rest()
    (copy,) = opened
    assert copy in slugs(page)
    made = found(desk, copy)
    assert made is not None
    assert (made.record.status, made.record.texts["de"].title) == ("draft", "Zeche")
    assert [(e.origin, e.to) for e in made.relations] == [(copy, "aegidien")]


def test_archiving_and_back(desk: Desk, page: RecordsViewModel, opened: list[str]) -> None:
    assert not page.property("canUndo")
    page.setStatus("zeche", "archived")
    desk.rest()
    assert desk.stored().record.status == "archived"
    assert shown(page.property("rows"), "slug", "status")[1] == ("zeche", "archived")
    assert (opened, page.property("canUndo")) == (["zeche"], True)
    page.undo()
    assert not page.property("canUndo")
    desk.rest()
    assert desk.stored().record.status == "published"
    assert shown(page.property("rows"), "slug", "status")[1] == ("zeche", "published")
    page.undo()
    desk.rest()
    assert [each.who for each in desk.history()] == ["Anna", "Anna"]


def test_deleting_and_back(desk: Desk, page: RecordsViewModel, opened: list[str]) -> None:
    before = desk.stored()
    page.open("zeche")
    page.remove("zeche")
    desk.rest()
    assert (found(desk, "zeche"), slugs(page)) == (None, ["aegidien"])
    assert (opened, page.property("chosen")) == (["zeche", ""], "")
    page.undo()
    desk.rest()
    assert (desk.stored(), slugs(page)) == (before, ["aegidien", "zeche"])
    assert desk.said == []


def test_deleting_another_leaves_the_open_one_open(
    desk: Desk, page: RecordsViewModel, opened: list[str]
) -> None:
    page.open("zeche")
    page.remove("aegidien")
    desk.rest()
    assert (opened[-1], page.property("chosen")) == ("zeche", "zeche")
    page.undo()
    desk.rest()
    # Also what the others said about it is back.
    assert [each.to for each in desk.stored().relations] == ["aegidien"]


def test_what_is_refused_is_said_and_changes_nothing(
    desk: Desk, page: RecordsViewModel, opened: list[str]
) -> None:
    records.remove(desk.workspace, 2, "zeche")
    page.setStatus("zeche", "archived")
    desk.rest()
    assert [bad for _, bad in desk.said] == [True]
    assert (opened, page.property("canUndo")) == ([], False)


def test_order_of_the_start_screen(desk: Desk, page: RecordsViewModel) -> None:
    page.arrange(["zeche", "aegidien"], "zeche")
    desk.rest()
    assert shown(page.property("rows"), "slug", "pinned") == [("zeche", True), ("aegidien", False)]


def test_others_to_connect_with(page: RecordsViewModel) -> None:
    page.findOther("", "zeche")
    assert shown(page.property("others"), "slug") == [("aegidien",)]
    page.findOther("zech", "aegidien")
    assert shown(page.property("others"), "title") == [("Zeche",)]
    page.findOther("zech", "zeche")
    assert shown(page.property("others"), "slug") == []
