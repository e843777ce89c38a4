"""Publishing, going back, damage, and what visitors read of it."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from db.catalogue import Catalogue
from db.editing.preview import preview
from db.edition import KEEP, Editions, verify
from db.errors import EditionDamaged, NoEdition, PublishRefused
from db.network import networked
from db.places import mapped
from db.publish import publish
from db.timeline import timed
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace


@pytest.fixture
def editions(tmp_path: Path) -> Editions:
    return Editions(tmp_path / "editions")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return workspace_with(tmp_path / "data", content())


def test_what_is_published_is_read(workspace: Workspace, editions: Editions) -> None:
    publish(workspace, editions)
    catalogue = Catalogue(editions.usable())
    assert [language.tag for language in catalogue.languages()] == ["de", "en", "tr"]
    titles = [tile.title for tile in catalogue.tiles("de", "", 0, 10)]
    assert titles == ["Ägidienkirche", "Zeche"]
    assert [(each.letter, each.first) for each in catalogue.letters("de", "")] == [
        ("A", 0),
        ("Z", 1),
    ]
    shown = catalogue.record("tr", "zeche")
    assert shown is not None
    assert (shown.tile.language, shown.tile.family) == ("de", "plum")
    assert [(each.kind, each.tile.slug) for each in shown.related] == [("works_with", "aegidien")]
    assert catalogue.rank("de", "culture", "zeche") == 1
    assert catalogue.record("de", "nobody") is None
    assert catalogue.count("nothing") == 0
    catalogue.close()


def test_a_window_opens_and_closes(tmp_path: Path, editions: Editions) -> None:
    night = record("nacht", "Nacht", publish_from="2026-01-01", publish_until="2026-02-01")
    workspace = workspace_with(
        tmp_path / "data", content(records=[record("a", "A"), night], relations=[])
    )
    for month, count in ((12, 1), (1, 2), (2, 1)):
        year = 2025 if month == 12 else 2026
        publish(workspace, editions, datetime(year, month, 15, tzinfo=UTC))
        catalogue = Catalogue(editions.usable())
        assert catalogue.count() == count
        catalogue.close()


def test_only_confirmed_links_leave_the_workspace(tmp_path: Path, editions: Editions) -> None:
    links = [
        {"url": "https://a.example", "confirmed": True},
        {"url": "https://b.example", "confirmed": False},
    ]
    workspace = workspace_with(
        tmp_path / "data", content(records=[record("a", "A", links=links)], relations=[])
    )
    publish(workspace, editions)
    shown = Catalogue(editions.usable()).record("de", "a")
    assert shown is not None
    assert [link.url for link in shown.links] == ["https://a.example"]


def test_nothing_to_show_keeps_the_old_edition(tmp_path: Path, editions: Editions) -> None:
    workspace = workspace_with(tmp_path / "data", content())
    first = publish(workspace, editions)
    hidden = workspace_with(
        tmp_path / "other", content(records=[record("a", "A", status="draft")], relations=[])
    )
    with pytest.raises(PublishRefused):
        publish(hidden, editions)
    assert editions.usable() == editions.folder(first)


def test_the_last_five_stay_and_one_can_go_back(workspace: Workspace, editions: Editions) -> None:
    numbers = [publish(workspace, editions) for _ in range(KEEP + 2)]
    assert editions.numbers() == tuple(numbers[-KEEP:])
    assert len(list(editions.root.iterdir())) == KEEP + 1  # and the pointer, but no rubbish
    assert editions.rollback() == numbers[-2]
    assert editions.usable() == editions.folder(numbers[-2])
    # A number is never used again: a USB stick may still hold the other one.
    assert publish(workspace, editions) == numbers[-1] + 1


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "delete", "manifest", "folder"])
def test_damage_is_seen_and_the_newest_good_one_shown(
    workspace: Workspace, editions: Editions, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    good = publish(workspace, editions)
    bad = editions.folder(publish(workspace, editions))
    file = bad / ("manifest.json" if harm == "manifest" else "content.db")
    data = bytearray(file.read_bytes())
    if harm == "flip":
        data[len(data) // 3] ^= 4
        file.write_bytes(data)
    elif harm == "delete":
        file.unlink()
    elif harm == "folder":
        shutil.rmtree(bad)
    else:
        file.write_bytes(data[: 0 if harm == "empty" else len(data) // 2])
    if bad.exists():
        with pytest.raises(EditionDamaged):
            verify(bad)
    assert editions.usable() == editions.folder(good)
    assert editions.current() == editions.folder(good)
    assert not bad.exists()
    caplog.clear()


def test_without_any_edition_there_is_a_sentence(editions: Editions) -> None:
    with pytest.raises(NoEdition, match="publish"):
        editions.usable()


def test_an_edition_without_ways_is_read_and_offers_none(
    workspace: Workspace, tmp_path: Path
) -> None:
    preview(workspace, tmp_path / "7", ways=False)
    with closing(Catalogue(tmp_path / "7")) as catalogue:
        assert not catalogue.explorable
        assert catalogue.record("de", "zeche") is not None
        assert not any(way(catalogue) for way in (mapped, networked, timed))
