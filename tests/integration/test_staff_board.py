"""Translations, languages and people on the desk, down to the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from db.editing.accounts import Account, accounts, set_pin, unlock
from db.editing.languages import House, languages
from db.editing.missing import BoardRow
from db.limits import TAG
from kiosk.shell.rows import Rows
from kiosk.staff.board import BoardViewModel, filtered, reviewed
from kiosk.staff.languages import LanguagesViewModel, fallbacks, moved
from kiosk.staff.people import PeopleViewModel
from kiosk.staff.tongues import TONGUES
from kiosk.staff.work import Work
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.workspace import Workspace

PIN, OTHER = "739154", "605174"
ANNA, BEN = Account(1, "Anna", "manager"), Account(2, "Ben", "editor")


def text(title: str, status: str) -> dict[str, str]:
    return {"title": title, "teaser": "", "lead": "", "body": "", "status": status}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    zeche = record("zeche", "Zeche")
    zeche["texts"]["en"] = text("Colliery", "draft")
    zeche["texts"]["tr"] = text("Maden", "needs_review")
    opened = workspace_with(tmp_path, content(records=[zeche, record("aegidien", "Ägidienkirche")]))
    set_pin(opened, "Anna", PIN)
    set_pin(opened, "Ben", PIN)
    yield opened
    opened.close()


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    made.stop()


def listed(rows: object, *fields: str) -> list[tuple[Any, ...]]:
    assert isinstance(rows, Rows)
    return [tuple(rows.at(i, field) for field in fields) for i in range(rows.rowCount())]


def rest(qtbot: QtBot, work: Work) -> None:
    qtbot.waitUntil(lambda: not work.running)


def row(slug: str, **texts: Any) -> BoardRow:
    return BoardRow(slug, slug, "published", texts)


ROWS = [row("a", de="reviewed", en="missing"), row("b", de="draft", en="draft")]


@pytest.mark.parametrize(
    ("tag", "state", "expected"),
    [
        ("", "", ["a", "b"]),
        ("en", "", ["a", "b"]),
        ("", "missing", ["a"]),
        ("", "draft", ["b"]),
        ("de", "missing", []),
        ("de", "reviewed", ["a"]),
        ("", "needs_review", []),
    ],
)
def test_filtered(tag: str, state: str, expected: list[str]) -> None:
    assert [each.slug for each in filtered(ROWS, tag, state)] == expected


def test_reviewed() -> None:
    assert (reviewed(ROWS, "de"), reviewed(ROWS, "en")) == (1, 0)


def test_the_board_shows_every_state_and_filters(
    qtbot: QtBot, workspace: Workspace, work: Work
) -> None:
    board = BoardViewModel(workspace, work)
    board.look()
    rest(qtbot, work)
    assert listed(board.columns, "tag", "reviewed", "shown") == [
        ("de", 2, True),
        ("en", 0, True),
        ("tr", 0, True),
    ]
    assert listed(board.rows, "slug", "texts") == [
        ("aegidien", ["reviewed", "missing", "missing"]),
        ("zeche", ["reviewed", "draft", "needs_review"]),
    ]
    assert (board.property("house"), board.property("total")) == ("de", 2)
    board.choose("tr")
    board.filter("needs_review")
    assert listed(board.rows, "slug") == [("zeche",)]
    assert listed(board.columns, "tag", "chosen", "shown")[2] == ("tr", True, True)
    assert [shown for (shown,) in listed(board.columns, "shown")] == [False, False, True]
    assert board.property("columnsShown") == 1
    board.choose("xx")
    assert board.property("language") == ""


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("", ["de", "en", "tr"]), ("tr", ["de", "en"]), ("en", ["de"]), ("de", [])],
)
def test_no_language_falls_back_on_itself(tag: str, expected: list[str]) -> None:
    known = [
        House("de", "Deutsch"),
        House("en", "English", fallback="de"),
        House("tr", "Türkçe", fallback="en"),
    ]
    assert [each.tag for each in fallbacks(known, tag)] == expected


def test_a_ring_of_fallbacks_ends() -> None:
    known = [House("de", "D", fallback="en"), House("en", "E", fallback="de"), House("tr", "T")]
    assert [each.tag for each in fallbacks(known, "tr")] == []
    assert [each.tag for each in fallbacks(known, "de")] == ["tr"]


@pytest.mark.parametrize(
    ("tag", "step", "expected"),
    [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 1, "abc")],
)
def test_moved(tag: str, step: int, expected: str) -> None:
    assert "".join(moved(list("abc"), tag, step)) == expected


def test_common_languages_are_well_formed() -> None:
    assert len({each.tag for each in TONGUES}) == len(TONGUES) >= 40
    assert [each.tag for each in TONGUES if not TAG.fullmatch(each.tag)] == []


def test_a_manager_adds_orders_and_switches_languages(
    qtbot: QtBot, workspace: Workspace, work: Work
) -> None:
    page = LanguagesViewModel(workspace, ANNA, work)
    page.look()
    rest(qtbot, work)
    assert "ar" in [tag for (tag,) in listed(page.tongues, "tag")]
    assert not page.isTag("de")
    assert not page.isTag("Deutsch!")
    assert page.isTag("ar")
    page.save("ar", " العربية ", True, "en")
    rest(qtbot, work)
    assert "ar" not in [tag for (tag,) in listed(page.tongues, "tag")]
    page.shift("ar", -1)
    rest(qtbot, work)
    page.toggle("tr")
    rest(qtbot, work)
    with workspace.session() as session:
        found = languages(session)
    assert [each.tag for each in found] == ["de", "en", "ar", "tr"]
    assert found[2] == House("ar", "العربية", "rtl", "en", enabled=True)
    assert not found[3].enabled
    assert listed(page.rows, "tag", "fallback_name", "first", "last")[2:] == [
        ("ar", "English", False, False),
        ("tr", "English", False, True),
    ]


def test_changing_a_language_leaves_it_off(qtbot: QtBot, workspace: Workspace, work: Work) -> None:
    page = LanguagesViewModel(workspace, ANNA, work)
    page.look()
    rest(qtbot, work)
    page.toggle("tr")
    rest(qtbot, work)
    page.save("tr", "Türk dili", False, "")
    rest(qtbot, work)
    with workspace.session() as session:
        assert languages(session)[2] == House("tr", "Türk dili", enabled=False)


def test_an_editor_changes_no_language(qtbot: QtBot, workspace: Workspace, work: Work) -> None:
    page = LanguagesViewModel(workspace, BEN, work)
    page.look()
    rest(qtbot, work)
    with workspace.session() as session:
        before = languages(session)
    page.save("ar", "العربية", True, "")
    page.toggle("tr")
    page.shift("tr", -1)
    rest(qtbot, work)
    with workspace.session() as session:
        assert languages(session) == before


def type_pin(people: PeopleViewModel, *pins: str) -> None:
    for pin in pins:
        for digit in pin:
            people.digit(digit)
        people.enter()


def test_a_manager_adds_somebody_who_then_comes_in(
    qtbot: QtBot, workspace: Workspace, work: Work
) -> None:
    people = PeopleViewModel(workspace, ANNA, work)
    people.look()
    rest(qtbot, work)
    people.add("  Cem  Yıldız ", False)
    assert (people.property("asking"), people.property("adding")) == ("Cem Yıldız", True)
    type_pin(people, "123456")
    assert (people.property("reason"), people.property("repeating")) == ("run", False)
    type_pin(people, OTHER)
    assert (people.property("reason"), people.property("repeating")) == ("", True)
    type_pin(people, PIN)
    assert (people.property("reason"), people.property("repeating")) == ("different", False)
    type_pin(people, OTHER, OTHER)
    rest(qtbot, work)
    assert (people.property("asking"), people.property("done")) == ("", "added")
    assert unlock(workspace, "Cem Yıldız", OTHER).role == "editor"
    assert listed(people.rows, "name", "manager", "own") == [
        ("Anna", True, True),
        ("Ben", False, False),
        ("Cem Yıldız", False, False),
    ]


@pytest.mark.parametrize(("name", "reason"), [("ben", "taken"), ("  ", "name"), ("x" * 41, "name")])
def test_a_name_is_refused(
    qtbot: QtBot, workspace: Workspace, work: Work, name: str, reason: str
) -> None:
    people = PeopleViewModel(workspace, ANNA, work)
    people.look()
    rest(qtbot, work)
    people.add(name, False)
    assert (people.property("reason"), people.property("asking")) == (reason, "")


def test_roles_change_but_a_manager_stays(qtbot: QtBot, workspace: Workspace, work: Work) -> None:
    people = PeopleViewModel(workspace, ANNA, work)
    people.setManager(ANNA.id, False)
    rest(qtbot, work)
    assert people.property("reason") == "last"
    people.setManager(BEN.id, True)
    rest(qtbot, work)
    assert people.property("done") == "role"
    people.setManager(ANNA.id, False)
    rest(qtbot, work)
    with workspace.session() as session:
        assert [each.role for each in accounts(session)] == ["editor", "manager"]


def test_removing(qtbot: QtBot, workspace: Workspace, work: Work) -> None:
    people = PeopleViewModel(workspace, ANNA, work)
    people.remove(ANNA.id)
    rest(qtbot, work)
    assert people.property("reason") == "own"
    people.remove(BEN.id)
    rest(qtbot, work)
    assert people.property("done") == "removed"
    assert listed(people.rows, "name") == [("Anna",)]


def test_an_editor_changes_the_own_pin_alone(
    qtbot: QtBot, workspace: Workspace, work: Work
) -> None:
    people = PeopleViewModel(workspace, BEN, work)
    people.look()
    rest(qtbot, work)
    assert listed(people.rows, "name") == [("Ben",)]
    people.askPin("Anna")
    assert people.property("asking") == ""
    people.add("Cem", True)
    people.setManager(BEN.id, True)
    people.remove(ANNA.id)
    type_pin(people, OTHER, OTHER)
    people.cancel()
    people.askPin("Ben")
    type_pin(people, OTHER, OTHER)
    rest(qtbot, work)
    assert people.property("done") == "pin"
    assert unlock(workspace, "Ben", OTHER) == BEN
    assert unlock(workspace, "Anna", PIN) == ANNA
