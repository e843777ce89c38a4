"""A visitor's list: kept, removed, brought back, forgotten."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from db.catalogue import Catalogue
from db.editing.preview import preview
from kiosk.services.jobs import Jobs
from kiosk.services.media import MediaFolder
from kiosk.services.qr import drawn
from kiosk.visitor.kept import MOST, KeptViewModel
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    workspace = workspace_with(tmp_path / "data", content())
    preview(workspace, tmp_path / "1")
    workspace.close()
    with closing(Catalogue(tmp_path / "1")) as opened:
        yield opened


class AtOnce(Executor):
    """Draws where it is asked."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture
def kept(qtbot: QtBot) -> KeptViewModel:
    made = KeptViewModel(jobs=Jobs(AtOnce()))
    made.say("Merkliste", ["", "… und ein weiterer Eintrag"])
    return made


def test_hearts_before_the_list_is_ever_opened(kept: KeptViewModel) -> None:
    kept.toggle("zeche")
    assert kept.has("zeche")
    kept.toggle("zeche")
    assert kept.property("count") == 0


def test_what_is_kept_is_shown_in_its_order(
    kept: KeptViewModel, catalogue: Catalogue, tmp_path: Path
) -> None:
    kept.toggle("zeche")
    kept.toggle("aegidien")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    rows = kept.property("rows")
    assert [rows.at(n, "slug") for n in range(rows.rowCount())] == ["zeche", "aegidien"]
    assert kept.property("qr").startswith("data:image/png")


def test_what_is_no_longer_published_leaves_the_list(
    kept: KeptViewModel, catalogue: Catalogue, tmp_path: Path
) -> None:
    kept.toggle("gone")
    kept.toggle("zeche")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    assert (kept.property("count"), kept.has("gone")) == (1, False)


def test_removing_all_can_be_undone_until_something_else_is_kept(kept: KeptViewModel) -> None:
    kept.toggle("zeche")
    kept.clear()
    assert (kept.property("count"), kept.property("restorable")) == (0, True)
    kept.restore()
    assert kept.has("zeche")
    kept.clear()
    kept.toggle("aegidien")
    assert not kept.property("restorable")


def test_a_full_list_takes_no_more_and_the_next_visitor_finds_none(kept: KeptViewModel) -> None:
    for number in range(MOST + 1):
        kept.toggle(f"record-{number}")
    assert (kept.property("count"), kept.property("full")) == (MOST, True)
    kept.reset()
    assert (kept.property("count"), kept.property("restorable")) == (0, False)


def test_the_code_follows_the_list_and_the_language(
    kept: KeptViewModel, catalogue: Catalogue, tmp_path: Path
) -> None:
    kept.toggle("zeche")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    assert kept.property("qr") == drawn("Merkliste\n\nZeche", "l")
    kept.say("My list", [])
    assert kept.property("qr") == drawn("My list\n\nZeche", "l")
    kept.take("https://haus.example/liste")
    address = "https://haus.example/liste?language=de&records=zeche"
    assert (kept.property("qr"), kept.property("leadsToPage")) == (drawn(address, "l"), True)
    kept.reset()
    assert kept.property("qr") == ""


def test_a_code_that_comes_too_late_is_not_shown(catalogue: Catalogue, tmp_path: Path) -> None:
    asked: list[Callable[[str], None]] = []

    class Later(Jobs):
        def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
            asked.append(done)

    kept = KeptViewModel(jobs=Later(AtOnce()))
    kept.toggle("zeche")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    kept.reset()
    asked[0]("the list of who has gone")
    assert kept.property("qr") == ""


def test_a_heart_is_touched_while_a_newer_edition_has_closed_this_one(
    kept: KeptViewModel, catalogue: Catalogue, tmp_path: Path
) -> None:
    kept.toggle("zeche")
    kept.show(catalogue, MediaFolder(tmp_path), "de", "")
    catalogue.close()
    kept.toggle("aegidien")
    kept.toggle("zeche")
    assert (kept.has("aegidien"), kept.property("count")) == (True, 1)
