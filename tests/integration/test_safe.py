"""Safe mode: what failed is passed over until staff publish something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.edition import Editions
from db.publish import publish
from kiosk.options import Options
from kiosk.showing import Showing, editions_for
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return workspace_with(tmp_path, content())


def _published(workspace: Workspace, times: int) -> Editions:
    editions = Editions(workspace.data / "editions")
    for _ in range(times):
        publish(workspace, editions)
    return editions


def _safe(workspace: Workspace) -> Showing:
    showing = Showing(editions_for(Options(workspace.data, safe=True)))
    showing.take_over(showing.usable())
    return showing


def test_the_edition_before_is_shown_until_another_is_published(workspace: Workspace) -> None:
    editions = _published(workspace, 3)
    showing = _safe(workspace)
    assert showing.folder == editions.folder(2)
    assert not showing.newer()
    assert editions.current() == editions.folder(3)
    publish(workspace, editions)
    assert showing.newer()
    assert showing.usable() == editions.folder(4)
    showing.take_over(None)


def test_going_back_at_the_desk_leads_to_what_is_shown(workspace: Workspace) -> None:
    editions = _published(workspace, 3)
    showing = _safe(workspace)
    assert editions.rollback() == 2
    assert not showing.newer()
    showing.take_over(None)


@pytest.mark.parametrize("damaged", [False, True])
def test_without_a_good_one_before_the_newest_is_shown(
    workspace: Workspace, *, damaged: bool
) -> None:
    editions = _published(workspace, 2 if damaged else 1)
    if damaged:
        (editions.folder(1) / "content.db").write_bytes(b"")
    showing = _safe(workspace)
    assert showing.folder == editions.current()
    showing.take_over(None)


def test_otherwise_the_newest_is_shown(workspace: Workspace) -> None:
    editions = _published(workspace, 2)
    assert editions_for(Options(workspace.data)).current() == editions.folder(2)
