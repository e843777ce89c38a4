"""A record comes and goes at its own time, and takes nothing unfinished with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from db.catalogue import Catalogue
from db.editing import records
from db.editing.accounts import set_pin
from db.editing.dossier import load
from db.edition import Editions
from db.publish import publish
from db.schedule import due, publish_due
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.workspace import Workspace

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    package = content(
        records=[
            record("zeche", "Zeche"),
            record("abend", "Abend", publish_from="2026-11-24T18:00:00+00:00"),
            record("mittag", "Mittag", publish_until="2026-11-24T14:00:00+00:00"),
        ],
        relations=[],
    )
    opened = workspace_with(tmp_path, package)
    set_pin(opened, "Anna", "739154")
    publish(opened, Editions(tmp_path / "editions"), NOON)
    yield opened
    opened.close()


def _shown(workspace: Workspace) -> list[str]:
    catalogue = Catalogue(Editions(workspace.data / "editions").current())
    found = [tile.slug for tile in catalogue.tiles("de", "", 0, 9)]
    catalogue.close()
    return found


def test_each_comes_and_goes_at_its_time(workspace: Workspace) -> None:
    assert _shown(workspace) == ["mittag", "zeche"]
    assert publish_due(workspace.data, NOON + HOUR) is None
    assert publish_due(workspace.data, NOON + 2 * HOUR) == 2
    assert _shown(workspace) == ["zeche"]
    assert publish_due(workspace.data, NOON + 3 * HOUR) is None
    assert publish_due(workspace.data, NOON + 6 * HOUR) == 3
    assert _shown(workspace) == ["abend", "zeche"]


def test_what_waits_to_be_published_goes_on_waiting(workspace: Workspace) -> None:
    with workspace.session() as session:
        before = load(session, "zeche")
    assert before is not None
    text = replace(before.record.texts["de"], title="Noch nicht")
    after = replace(before, record=replace(before.record, texts={"de": text}))
    saved = records.save(workspace, 1, before, after)
    assert publish_due(workspace.data, NOON + 2 * HOUR) is None
    assert _shown(workspace) == ["mittag", "zeche"]
    records.save(workspace, 1, saved, before)
    assert publish_due(workspace.data, NOON + 2 * HOUR) == 2


def test_without_times_or_a_workspace_nothing_is_due(tmp_path: Path) -> None:
    assert not due(tmp_path, NOON, NOON + HOUR)
    assert publish_due(tmp_path) is None
