"""A full disk and damaged pictures: the old edition stays, and there is a way out."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from db.edition import Editions, verify
from db.errors import EditionDamaged, PublishRefused, StorageFull
from db.exchange.package import import_package
from db.publish import publish
from db.workspace import Workspace, open_workspace
from tests.support.small import content, one_picture, record

resource = pytest.importorskip("resource")

if TYPE_CHECKING:
    from pathlib import Path

FULL, OTHER = 7, 8
PICTURE = os.urandom(200_000)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """One record with a picture, larger than its edition's database."""
    media = [{"name": "turm", "file": "media/turm.png"}]
    records = [record("zeche", "Zeche", picture="turm")]
    folder = tmp_path / "package"
    (folder / "media").mkdir(parents=True)
    (folder / "media/turm.png").write_bytes(PICTURE)
    text = json.dumps(content(media=media, records=records, relations=[]))
    (folder / "content.json").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def workspace(tmp_path: Path, package: Path) -> Workspace:
    workspace = open_workspace(tmp_path / "data")
    import_package(workspace, package, one_picture)
    return workspace


@pytest.fixture
def editions(tmp_path: Path) -> Editions:
    return Editions(tmp_path / "editions")


def _published_within(workspace: Workspace, editions: Editions, limit: int) -> int:
    """Exit code of a child that may write files of at most ``limit`` bytes."""
    child = os.fork()
    if child == 0:
        code = OTHER
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            publish(workspace, editions)
            code = 0
        except StorageFull:
            code = FULL
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


# Nothing at all, the middle of content.db, and the middle of the picture.
@pytest.mark.parametrize("limit", [0, 30_000, 150_000])
def test_a_full_disk_leaves_the_old_edition(
    workspace: Workspace, editions: Editions, limit: int
) -> None:
    publish(workspace, editions)
    assert _published_within(workspace, editions, limit) == FULL
    assert editions.current() == editions.folder(1)
    verify(editions.current())
    assert sorted(path.name for path in editions.root.iterdir()) == ["000001", "current"]
    assert _published_within(workspace, editions, 1 << 20) == 0


def test_one_changed_bit_in_a_picture_is_seen(workspace: Workspace, editions: Editions) -> None:
    publish(workspace, editions)
    folder = editions.current()
    _flip(next((folder / "media").iterdir()))
    with pytest.raises(EditionDamaged, match="changed"):
        verify(folder)
    # The workspace has bytes of its own.
    publish(workspace, editions)
    verify(editions.current())


def test_a_damaged_picture_is_not_published_and_mended_by_importing(
    workspace: Workspace, editions: Editions, package: Path
) -> None:
    publish(workspace, editions)
    _flip(next(workspace.media.iterdir()))
    with pytest.raises(PublishRefused, match="import it again"):
        publish(workspace, editions)
    assert editions.numbers() == (1,)
    import_package(workspace, package, one_picture)
    assert publish(workspace, editions) == 2


def test_a_file_beside_the_listed_ones_is_seen(workspace: Workspace, editions: Editions) -> None:
    publish(workspace, editions)
    (editions.current() / "media" / "more.webp").write_bytes(b"x")
    with pytest.raises(EditionDamaged, match=r"more\.webp"):
        verify(editions.current())


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
