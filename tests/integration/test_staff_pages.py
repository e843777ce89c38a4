"""The pages beside the records and the categories on the desk, down to what visitors see."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from db.editing import categories, drafts, pages
from db.editing.accounts import Account, set_pin
from db.editing.changes import Change, changes
from db.editing.history import revisions
from db.editing.languages import House
from db.editing.preview import preview
from db.errors import EditConflict, LimitExceeded
from db.exchange import format as f
from db.limits import FAMILIES
from db.manifest import CONTENT
from db.tables.page import PAGES
from kiosk.services.icons import glyph
from kiosk.services.resources import RESOURCES
from kiosk.shell.rows import Rows
from kiosk.staff import page_rows as r
from kiosk.staff.categories import CategoriesViewModel
from kiosk.staff.compare import Difference
from kiosk.staff.meters import Meter
from kiosk.staff.pages import PagesViewModel
from kiosk.staff.work import Work
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from db.workspace import Workspace

ANNA = Account(1, "Anna", "editor")
SCREENS = RESOURCES / "qml" / "Schaufenster" / "Staff"


def category(slug: str, title: str) -> dict[str, Any]:
    return {"slug": slug, "family": "plum", "icon": "bank", "texts": {"de": {"title": title}}}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    shelves = [category("culture", "Kultur"), category("work", "Arbeit"), category("none", "Leer")]
    records = [record("zeche", "Zeche"), record("hafen", "Hafen", categories=["work"])]
    package = content(categories=shelves, records=records, relations=[])
    opened = workspace_with(tmp_path, package)
    set_pin(opened, "Anna", "739154")
    yield opened
    opened.close()


def load(workspace: Workspace, slug: str = "start") -> f.PagePart:
    with workspace.session() as session:
        return pages.load(session, slug)


def slugs(workspace: Workspace) -> list[str]:
    with workspace.session() as session:
        return [part.slug for part in categories.load_all(session)]


def asked(workspace: Workspace, question: Callable[[Session], Any]) -> Any:
    with workspace.session() as session:
        return question(session)


def part(workspace: Workspace, slug: str) -> f.CategoryPart:
    found = asked(workspace, lambda session: categories.load(session, slug))
    assert isinstance(found, f.CategoryPart)
    return found


def told(model: object, *names: str) -> tuple[Any, ...]:
    return tuple(getattr(model, name) for name in names)


class TestThePagesInTheWorkspace:
    def test_a_save_is_cleaned_noted_and_can_go_back(self, workspace: Workspace) -> None:
        before = load(workspace)
        saved = pages.save(workspace, 1, before, r.with_text(before, "de", "title", " Neu\t! "))
        assert (saved.texts["de"].title, saved.texts["de"].status) == ("Neu !", "needs_review")
        assert load(workspace) == saved
        (change,) = asked(workspace, lambda session: revisions(session, "page", "start"))
        assert change.who == "Anna"
        assert pages.save(workspace, 1, saved, before) == before

    def test_every_page_can_be_written_though_none_is_there(self, workspace: Workspace) -> None:
        for slug in PAGES:
            before = load(workspace, slug)
            after = r.with_text(before, "en", "title", slug)
            assert pages.save(workspace, 1, before, after) == load(workspace, slug)

    def test_on_top_of_anothers_save_or_too_long_it_is_refused(self, workspace: Workspace) -> None:
        before = load(workspace)
        with pytest.raises(LimitExceeded, match="Page start, de, title"):
            pages.save(workspace, 1, before, r.with_text(before, "de", "title", "x " * 61))
        now = pages.save(workspace, 1, before, r.with_text(before, "de", "title", "Eins"))
        with pytest.raises(EditConflict):
            pages.save(workspace, 1, before, r.with_text(before, "de", "title", "Zwei"))
        assert load(workspace) == now


class TestTheCategoriesInTheWorkspace:
    def test_a_save_keeps_the_others_and_the_order(self, workspace: Workspace) -> None:
        before = part(workspace, "work")
        after = replace(before, family="teal", texts={"en": f.CategoryText(title="Work ")})
        saved = categories.save(workspace, 1, before, after)
        assert saved.texts["en"].title == "Work"
        assert part(workspace, "work") == saved
        assert slugs(workspace) == ["culture", "work", "none"]
        with pytest.raises(EditConflict):
            categories.save(workspace, 1, before, after)
        assert part(workspace, "culture").texts["de"].title == "Kultur"

    def test_a_new_one_comes_last_and_has_a_slug_of_its_own(self, workspace: Workspace) -> None:
        assert categories.create(workspace, 1, "Kultur & Kunst").slug == "kultur-kunst"
        assert categories.create(workspace, 1, "Work").slug == "work-2"
        assert slugs(workspace)[-2:] == ["kultur-kunst", "work-2"]
        with pytest.raises(LimitExceeded):
            categories.create(workspace, 1, "  ")

    def test_only_one_without_records_can_go(self, workspace: Workspace) -> None:
        with pytest.raises(EditConflict):
            categories.remove(workspace, 1, "work")
        gone = part(workspace, "none")
        categories.remove(workspace, 1, "none")
        assert slugs(workspace) == ["culture", "work"]
        categories.save(workspace, 1, None, gone, 0)
        assert slugs(workspace) == ["none", "culture", "work"]

    def test_an_order_that_forgets_one_is_refused(self, workspace: Workspace) -> None:
        categories.order(workspace, 1, ["none", "work", "culture"])
        assert slugs(workspace) == ["none", "work", "culture"]
        with pytest.raises(EditConflict):
            categories.order(workspace, 1, ["work", "culture"])

    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"family": "teal"}, ("culture",)),
            ({"icon": "castle"}, ("culture",)),
            ({"texts": {"de": f.CategoryText(title="Kunst")}}, ("culture",)),
            ({}, ()),
        ],
    )
    def test_publishing_names_the_category_and_not_its_records(
        self, workspace: Workspace, tmp_path: Path, change: dict[str, Any], expected: tuple[str]
    ) -> None:
        old = preview(workspace, tmp_path / "old") / CONTENT
        before = part(workspace, "culture")
        categories.save(workspace, 1, before, replace(before, **change))
        found = changes(old, preview(workspace, tmp_path / "new") / CONTENT)
        assert tuple(each.name for each in found) == expected
        assert {each.kind for each in found} <= {"category"}

    def test_publishing_names_another_order_and_not_an_empty_category(
        self, workspace: Workspace, tmp_path: Path
    ) -> None:
        old = preview(workspace, tmp_path / "old") / CONTENT
        categories.remove(workspace, 1, "none")
        assert changes(old, preview(workspace, tmp_path / "same") / CONTENT) == ()
        categories.order(workspace, 1, ["work", "culture"])
        tags = ("de", "en", "tr")
        assert set(changes(old, preview(workspace, tmp_path / "new") / CONTENT)) == {
            Change("category", "culture", "Kultur", tags),
            Change("category", "work", "Arbeit", tags),
        }


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("title", "x" * 45, Meter(45, 45, "good")),
        ("teaser", "xx " * 50, Meter(149, 120, "warn")),
        ("body", "Wort " * 3000, Meter(14_999, 20_000, "good")),
        ("body", "Wort " * 4001, Meter(20_004, 20_000, "bad")),
        ("body", "x" * 61, Meter(61, 20_000, "bad")),  # one word no line can hold
    ],
)
def test_a_law_s_text_is_as_long_as_it_must_be(field: str, text: str, expected: Meter) -> None:
    assert r.measured(field, text) == expected


@pytest.mark.parametrize(
    ("slug", "expected"), [("attract", ["title", "teaser"]), ("imprint", ["title", "body"])]
)
def test_a_page_has_the_fields_that_visitors_see(slug: f.PageSlug, expected: list[str]) -> None:
    rows = r.texts(f.PagePart(slug=slug), House("ar", "العربية", "rtl"))
    assert [row.field for row in rows] == expected
    assert all(row.right_to_left for row in rows)


def test_comparing_tells_language_and_field() -> None:
    before = r.with_text(f.PagePart(slug="start"), "de", "title", "Alt")
    after = r.with_status(r.with_text(before, "de", "title", "Neu"), "de", "reviewed")
    assert r.compare(before, after, {"de": "Deutsch"}) == [
        Difference("title", "Deutsch", "Alt", "Neu"),
        Difference("text_status", "Deutsch", "draft", "reviewed"),
    ]


def test_every_sign_and_colour_on_offer_is_there() -> None:
    signs = re.findall(r'key: "([a-z-]+)"', (SCREENS / "CategorySigns.qml").read_text())
    assert len(signs) == len(set(signs)) >= 40
    assert [name for name in signs if not glyph(name)] == []
    words = (SCREENS / "CategoryWords.qml").read_text()
    assert set(re.findall(r'case "([a-z]+)"', words)) | {"teal"} == set(FAMILIES)


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    made.stop()


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, work: Work) -> Iterator[Desk]:
    opened = Desk(qtbot, workspace, work)
    yield opened
    opened.rest()


class Desk:
    """A view model that is left alone until it has done what it was asked."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, work: Work) -> None:
        self._qtbot, self._work = qtbot, work
        self.page = PagesViewModel(workspace, ANNA, work)
        shelf: Any = self.page.categories
        assert isinstance(shelf, CategoriesViewModel)
        self.shelf = shelf

    def rest(self) -> None:
        self._qtbot.waitUntil(lambda: not self._work.running)

    def listed(self, rows: object, *fields: str) -> list[tuple[Any, ...]]:
        self.rest()
        assert isinstance(rows, Rows)
        return [tuple(rows.at(i, field) for field in fields) for i in range(rows.rowCount())]


def test_a_page_is_typed_kept_saved_and_taken_back(desk: Desk, workspace: Workspace) -> None:
    page = desk.page
    page.open("start")
    assert desk.listed(page.left, "tag", "field", "text") == [
        ("de", "title", "Start"),
        ("de", "teaser", ""),
    ]
    assert told(page, "other", "houseStatus", "dirty") == ("en", "reviewed", False)
    page.type("de", "title", "Willk")
    page.type("de", "title", "Willkommen")
    page.beside("tr")
    page.type("tr", "title", "Merhaba")
    page.mark("tr", "reviewed")
    assert told(page, "houseStatus", "otherStatus", "dirty") == ("needs_review", "reviewed", True)
    page.save()
    desk.rest()
    assert not page.dirty
    assert load(workspace).texts["tr"] == f.PageText(title="Merhaba", status="reviewed")
    ((number, can),) = desk.listed(page.revisions, "number", "can_go_back")
    assert can
    page.lookBack(number)
    assert desk.listed(page.differences, "before", "after")[0] == ("Start", "Willkommen")
    page.goBack(number)
    desk.rest()
    assert list(load(workspace).texts) == ["de"]
    page.undo()
    page.save()
    desk.rest()
    assert load(workspace).texts["de"].title == "Willkommen"


def test_what_is_typed_is_there_after_a_crash(
    desk: Desk, qtbot: QtBot, workspace: Workspace, work: Work
) -> None:
    desk.page.open("imprint")
    desk.rest()
    desk.page.type("de", "body", "Wer uns betreibt")
    qtbot.waitUntil(
        lambda: asked(workspace, lambda session: drafts.drafted(session, "page")) == {"imprint"}
    )
    again = Desk(qtbot, workspace, work)
    again.page.open("imprint")
    assert ("imprint", True) in again.listed(again.page.rows, "slug", "drafted")
    assert again.listed(again.page.left, "text") == [("",), ("Wer uns betreibt",)]
    again.page.undo()
    assert not again.page.canUndo


def test_a_text_that_does_not_fit_cannot_be_saved(desk: Desk) -> None:
    desk.page.open("start")
    desk.rest()
    desk.page.type("en", "teaser", "zu")
    desk.page.type("en", "teaser", "zu viel " * 40)
    assert desk.page.dirty
    assert not desk.page.canSave
    desk.page.undo()
    assert not desk.page.dirty


def test_a_category_is_made_titled_painted_moved_and_removed(
    desk: Desk, workspace: Workspace
) -> None:
    shelf = desk.shelf
    shelf.look()
    assert desk.listed(shelf.rows, "title", "records") == [
        ("Kultur", 1),
        ("Arbeit", 1),
        ("Leer", 0),
    ]
    shelf.add("Natur")
    desk.rest()
    assert told(shelf, "slug", "title", "dirty") == ("natur", "Natur", False)
    assert desk.listed(shelf.titles, "tag", "text") == [("de", "Natur"), ("en", ""), ("tr", "")]
    shelf.type("en", "Nature")
    shelf.paint("earth")
    shelf.sign("leaf")
    shelf.undo()
    shelf.sign("bird")
    shelf.save()
    desk.rest()
    made = part(workspace, "natur")
    assert (made.family, made.icon, made.texts["en"].title) == ("earth", "bird", "Nature")
    shelf.type("de", "")
    assert shelf.canSave
    shelf.type("en", " ")
    assert not shelf.canSave
    shelf.open("")
    shelf.shift("natur", -1)
    desk.rest()
    assert slugs(workspace) == ["culture", "work", "natur", "none"]
    shelf.remove("natur")
    desk.rest()
    assert slugs(workspace) == ["culture", "work", "none"]
    shelf.takeBack()
    desk.rest()
    assert slugs(workspace) == ["culture", "work", "natur", "none"]
    assert not shelf.canTakeBack
