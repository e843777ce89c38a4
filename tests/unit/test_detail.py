"""Neighbours of a record, whichever list the visitor came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions
from db.publish import publish
from kiosk.services.media import MediaFolder
from kiosk.visitor.detail import DetailViewModel, neighbours
from kiosk.visitor.shelf import SLICE, SLICES_KEPT, Shelf
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _catalogue(tmp_path: Path, count: int) -> Catalogue:
    records = [record(f"r-{n:05}", f"Zeche {n:05}") for n in range(count)]
    records.append(record("elsewhere", "Ort", categories=[]))
    workspace = workspace_with(tmp_path / "data", content(records=records, relations=[]))
    editions = Editions(tmp_path / "editions")
    publish(workspace, editions)
    return Catalogue(editions.usable())


def test_the_list_goes_round(tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, 3)
    pair = neighbours(catalogue, "de", "culture", "r-00000")
    assert [tile.slug for tile in pair if tile] == ["r-00002", "r-00001"]
    # A record outside the filter has its neighbours in the whole list.
    pair = neighbours(catalogue, "de", "culture", "elsewhere")
    assert [tile.slug for tile in pair if tile] == ["r-00002", "r-00000"]
    assert neighbours(catalogue, "de", "", "nobody") == (None, None)
    catalogue.close()


def test_an_unknown_record_leaves_the_screen_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, 1)
    detail = DetailViewModel()
    media = MediaFolder(catalogue.media)
    assert detail.show(catalogue, media, "de", "", "r-00000")
    assert not detail.show(catalogue, media, "de", "", "nobody")
    assert detail.property("title") == "Zeche 00000"
    catalogue.close()


def test_long_lists_are_read_in_slices(qtbot: QtBot, tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, 700)
    shelf = Shelf()
    shelf.show(catalogue, MediaFolder(catalogue.media), "de", "")
    assert shelf.rowCount() == 701
    assert shelf._slices == {}
    titles = [shelf.data(shelf.index(row, 0), 257) for row in range(701)]
    assert titles[0] == "Ort"
    assert titles[1:] == [f"Zeche {n:05}" for n in range(700)]
    assert len(shelf._slices) <= SLICES_KEPT
    assert all(len(rows) <= SLICE for rows in shelf._slices.values())
    catalogue.close()
