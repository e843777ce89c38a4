"""A visitor's list: kept, removed, brought back, forgotten."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from db.catalogue import Catalogue
from db.editing.preview import preview
from kiosk.services.media import MediaFolder
from kiosk.visitor.kept import MOST, KeptViewModel
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    workspace = workspace_with(tmp_path / "data", content())
    preview(workspace, tmp_path / "1")
    workspace.close()
    with closing(Catalogue(tmp_path / "1")) as opened:
        yield opened


def test_hearts_before_the_list_is_ever_opened() -> None:
    kept = KeptViewModel()
    kept.toggle("zeche")
    assert kept.has("zeche")
    kept.toggle("zeche")
    assert kept.property("count") == 0


def test_what_is_kept_is_shown_in_its_order(catalogue: Catalogue, tmp_path: Path) -> None:
    kept = KeptViewModel()
    kept.toggle("zeche")
    kept.toggle("aegidien")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    rows = kept.property("rows")
    assert [rows.at(n, "slug") for n in range(rows.rowCount())] == ["zeche", "aegidien"]
    assert kept.property("qr").startswith("data:image/png")


def test_what_is_no_longer_published_leaves_the_list(catalogue: Catalogue, tmp_path: Path) -> None:
    kept = KeptViewModel()
    kept.toggle("gone")
    kept.toggle("zeche")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    assert (kept.property("count"), kept.has("gone")) == (1, False)


def test_removing_all_can_be_undone_until_something_else_is_kept() -> None:
    kept = KeptViewModel()
    kept.toggle("zeche")
    kept.clear()
    assert (kept.property("count"), kept.property("restorable")) == (0, True)
    kept.restore()
    assert kept.has("zeche")
    kept.clear()
    kept.toggle("aegidien")
    assert not kept.property("restorable")


def test_a_full_list_takes_no_more_and_the_next_visitor_finds_none() -> None:
    kept = KeptViewModel()
    for number in range(MOST + 1):
        kept.toggle(f"record-{number}")
    assert (kept.property("count"), kept.property("full")) == (MOST, True)
    kept.reset()
    assert (kept.property("count"), kept.property("restorable")) == (0, False)
