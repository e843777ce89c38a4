"""The map's view model over a small edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtTest import QAbstractItemModelTester

from db.catalogue import Catalogue
from db.edition import Editions
from db.publish import publish
from kiosk.services.media import MediaFolder
from kiosk.shell.here import Here, parsed
from kiosk.visitor.atlas import AtlasViewModel
from kiosk.visitor.pins import level_of
from tests.integration.test_places import CATEGORIES, RECORDS
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel, QPointF
    from pytestqt.qtbot import QtBot

EVERYTHING = QRectF(0, 0, 1, 1)
FAR, NEAR = 8.0, 1024.0
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    workspace = workspace_with(
        tmp_path, content(records=RECORDS, categories=CATEGORIES, relations=[])
    )
    publish(workspace, Editions(tmp_path / "editions"))
    workspace.close()
    found = Catalogue(Editions(tmp_path / "editions").usable())
    yield found
    found.close()


@pytest.fixture
def show(catalogue: Catalogue, qtbot: QtBot) -> Callable[..., None]:
    return lambda atlas, slug="", language="de": atlas.show(
        catalogue, MediaFolder(catalogue.media), language, slug
    )


@pytest.fixture
def atlas(show: Callable[..., None]) -> AtlasViewModel:
    made = AtlasViewModel()
    for name in ("pins", "card", "directory"):
        QAbstractItemModelTester(made.property(name), FATAL, made)
    show(made)
    made.look(EVERYTHING, FAR)
    return made


def values(atlas: AtlasViewModel, name: str, role: str) -> list[Any]:
    """What one of its lists says in all rows."""
    model: QAbstractItemModel = atlas.property(name)
    number = next(n for n, each in model.roleNames().items() if each == role.encode())
    return [model.data(model.index(row, 0), number) for row in range(model.rowCount())]


def leads(atlas: AtlasViewModel) -> list[tuple[QPointF, float]]:
    heard: list[tuple[QPointF, float]] = []
    atlas.led.connect(lambda spot, touches: heard.append((spot, touches)))
    return heard


@pytest.mark.parametrize(
    ("touches", "level"),
    [(0, 3), (8, 3), (13, 3), (14, 4), (16, 4), (700, 9), (1024, 10), (9e9, 10)],
)
def test_each_scale_has_its_level(touches: float, level: int) -> None:
    assert level_of(touches) == level


def test_pins_come_and_go_with_the_scale(atlas: AtlasViewModel) -> None:
    assert sorted(values(atlas, "pins", "size")) == [1, 4]
    assert "Acker" in values(atlas, "pins", "title")
    atlas.look(EVERYTHING, NEAR)
    assert values(atlas, "pins", "title") == ["Acker", "Oper", "", "Uni"]
    assert values(atlas, "pins", "town") == ["", "Bochum", "Essen", "Bochum"]
    # A pin that stays keeps its delegate: nothing is reset.
    atlas.property("pins").modelAboutToBeReset.connect(pytest.fail)
    atlas.look(QRectF(0, 0, 1, 0.5), NEAR)
    assert values(atlas, "pins", "title") == ["Acker"]
    atlas.look(EVERYTHING, NEAR)
    assert values(atlas, "pins", "title") == ["Acker", "Oper", "", "Uni"]


def test_touching_several_leads_to_where_they_part(atlas: AtlasViewModel) -> None:
    heard = leads(atlas)
    number = values(atlas, "pins", "size").index(4)
    atlas.touch(values(atlas, "pins", "record")[number])
    assert [touches for _, touches in heard] == [16.0]
    assert not atlas.property("open")


def test_touching_one_opens_its_card(atlas: AtlasViewModel) -> None:
    number = values(atlas, "pins", "title").index("Acker")
    atlas.touch(values(atlas, "pins", "record")[number])
    assert atlas.property("open")
    assert values(atlas, "card", "title") == ["Acker"]
    assert values(atlas, "pins", "chosen").count(True) == 1
    atlas.drop()
    assert not atlas.property("open")
    assert values(atlas, "pins", "chosen").count(True) == 0


def test_touching_records_of_one_place_lists_them(atlas: AtlasViewModel) -> None:
    atlas.look(EVERYTHING, NEAR)
    number = values(atlas, "pins", "size").index(2)
    atlas.touch(values(atlas, "pins", "record")[number])
    assert values(atlas, "card", "slug") == ["archiv", "zeche"]
    assert atlas.property("cardTown") == "Essen"
    # Further out the pin that holds them is the marked one.
    atlas.look(EVERYTHING, FAR)
    assert values(atlas, "pins", "chosen")[values(atlas, "pins", "size").index(4)] is True


def test_a_filter_of_its_own(atlas: AtlasViewModel) -> None:
    atlas.choose("science")
    assert values(atlas, "pins", "size") == [2]
    assert atlas.property("chosen") == "science"
    assert values(atlas, "categories", "chosen") == [False, True]
    atlas.choose("")
    assert sum(values(atlas, "pins", "size")) == 5


def test_a_card_whose_record_is_filtered_out_closes(
    atlas: AtlasViewModel, show: Callable[..., None]
) -> None:
    show(atlas, "oper")
    assert atlas.property("open")
    atlas.choose("science")
    assert not atlas.property("open")


def test_entering_with_a_record_shows_it(atlas: AtlasViewModel, show: Callable[..., None]) -> None:
    atlas.choose("science")
    atlas.showList(True)
    heard = leads(atlas)
    show(atlas, "oper")
    assert (atlas.property("open"), atlas.property("listing"), atlas.property("chosen")) == (
        True,
        False,
        "",
    )
    assert values(atlas, "card", "slug") == ["oper"]
    assert [touches for _, touches in heard] == [32.0]
    assert atlas.property("cardSpot") == heard[0][0]


def test_coming_back_finds_the_map_as_it_was(
    atlas: AtlasViewModel, show: Callable[..., None]
) -> None:
    show(atlas, "oper")
    atlas.drop()
    atlas.read("uni")
    heard = leads(atlas)
    show(atlas, "oper")
    assert heard == []
    assert not atlas.property("open")
    # Another language is no reason to move either.
    show(atlas, "oper", "en")
    assert heard == []
    # But to ask for it again is.
    show(atlas, "oper", "en")
    assert len(heard) == 1
    # And so is another record, even on the way back.
    atlas.read("oper")
    show(atlas, "uni", "en")
    assert values(atlas, "card", "slug") == ["uni"]


def test_what_is_not_on_the_map_moves_nothing(
    atlas: AtlasViewModel, show: Callable[..., None]
) -> None:
    heard = leads(atlas)
    show(atlas, "nirgends")
    assert heard == []
    assert not atlas.property("open")


def test_the_next_visitor_finds_nothing_of_it(
    atlas: AtlasViewModel, show: Callable[..., None]
) -> None:
    show(atlas, "oper")
    atlas.choose("culture")
    atlas.showList(True)
    atlas.reset()
    assert (atlas.property("open"), atlas.property("listing"), atlas.property("chosen")) == (
        False,
        False,
        "",
    )
    assert values(atlas, "pins", "slug") == []


def test_the_list_says_the_same(atlas: AtlasViewModel) -> None:
    atlas.showList(True)
    assert values(atlas, "directory", "town") == [
        "Bochum",
        "",
        "",
        "Essen",
        "",
        "",
        "Sydney",
        "",
        "",
        "",
    ]
    assert values(atlas, "directory", "slug")[1:3] == ["oper", "uni"]
    assert values(atlas, "directory", "held")[0] == 2
    assert values(atlas, "directory", "kilometres")[0] == -1
    assert atlas.property("beyond") == 1
    atlas.take("51.45,7.01")
    assert values(atlas, "directory", "town")[0] == "Essen"
    assert values(atlas, "directory", "kilometres")[0] == pytest.approx(0)


def test_where_the_screen_stands(atlas: AtlasViewModel) -> None:
    assert not atlas.property("hasHere")
    heard = leads(atlas)
    atlas.goHere()
    assert heard == []
    atlas.take("51.45,7.01")
    assert atlas.property("hasHere")
    atlas.goHere()
    assert [spot for spot, _ in heard] == [atlas.property("hereSpot")]
    atlas.take("-33.86,151.2")
    assert not atlas.property("hasHere")


def test_the_setting_of_where_it_stands() -> None:
    assert parsed("") is None
    assert parsed("51.4862,-7.0447") == Here(51.4862, -7.0447)
