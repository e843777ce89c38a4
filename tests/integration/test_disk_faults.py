"""A full disk and a read-only one: what staff are told, and that nothing is half done.

docs/faults.md has the list.
"""

from __future__ import annotations

import logging
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from db.backup.daily import daily
from db.backup.write import back_up
from db.catalogue import Catalogue
from db.editing import drafts, records
from db.editing.dossier import load
from db.edition import Editions, verify
from db.exchange.package import export_package, import_package
from db.publish import publish
from db.usage import Usage
from db.workspace import Workspace
from kiosk.check import _disk
from kiosk.services.faults import in_german
from kiosk.services.log import start_log
from kiosk.showing import Showing
from kiosk.staff.work import _outcome
from tests.support.disks import fill, free, mount, on_a_disk
from tests.support.small import no_pictures, small_house

if TYPE_CHECKING:
    from collections.abc import Callable

SPACE, WRITE = r"[Nn]o space|disk is full", r"cannot be (written|used)|[Rr]ead-only"


def _retitled(workspace: Workspace, title: str) -> None:
    with workspace.session() as session:
        before = load(session, "zeche")
    assert before is not None
    text = replace(before.record.texts["de"], title=title)
    after = replace(before, record=replace(before.record, texts={"de": text}))
    records.save(workspace, 1, before, after)


def _tasks(workspace: Workspace) -> dict[str, Callable[[], Any]]:
    """All that staff and the kiosk itself write."""
    data, now = workspace.data, datetime.now(UTC)
    return {
        "save": lambda: _retitled(workspace, "Neu"),
        "draft": lambda: drafts.keep(workspace, 1, "record", "zeche", "x" * 5000),
        "publish": lambda: publish(workspace, Editions(data / "editions"), who=1),
        "import": lambda: import_package(workspace, data / "more", no_pictures),
        "export": lambda: export_package(workspace, data / "out.zip"),
        "backup": lambda: back_up(data, data / "out.backup.zip"),
        "daily": lambda: daily(data, now),
        "count": lambda: Usage(data / "usage.db").add({("visit", ""): 1}, now),
    }


def _state(data: Path) -> list[str]:
    """All names, and what the workspace says."""
    with closing(sqlite3.connect(f"file:{data}/workspace.db?mode=ro", uri=True)) as connection:
        said = ["\n".join(connection.iterdump())]
    return sorted(p.relative_to(data).as_posix() for p in data.rglob("*")) + said


def _hindered(hinder: Callable[[Path], None], mend: Callable[[Path], None]) -> Any:
    """What each task says while the disk is hindered, and after that."""

    def task(data: Path) -> dict[str, dict[str, str]]:
        workspace = small_house(data)
        for name in ("backups/daily", "logs"):
            (data / name).mkdir(parents=True)
        shutil.copytree(data / "package", data / "more")
        more = (data / "more" / "content.json").read_text(encoding="utf-8")
        (data / "more" / "content.json").write_text(more.replace("Teaser", "Anders"))
        start_log(data / "logs")
        said = logging.getLogger("kiosk")
        said.error("before")
        hinder(data)
        before = _state(data)
        told = {name: str(_outcome(each)) for name, each in _tasks(workspace).items()}
        said.error("meanwhile")
        told["check"] = _disk(data).detail
        assert _state(data) == before, set(_state(data)) ^ set(before)
        editions = Editions(data / "editions")
        verify(editions.usable())
        mend(data)
        again = {name: str(_outcome(each)) for name, each in _tasks(workspace).items()}
        said.error("after")
        again["log"] = (data / "logs" / "kiosk.log").read_text()
        verify(editions.usable())
        catalogue = Catalogue(editions.usable())
        shown = catalogue.record("de", "zeche")
        assert shown is not None
        # Imported after it was saved.
        assert shown.tile.teaser == "Teaser"
        assert shown.tile.title == "Neu"
        return {"told": told, "again": again}

    return on_a_disk(task)


def test_on_a_full_disk_nothing_is_half_written_and_the_remedy_is_named() -> None:
    found = _hindered(fill, free)
    for name, said in found["told"].items():
        if name != "check":
            assert re.search(SPACE, said), (name, said)
            assert in_german(said) != said
    assert found["told"]["check"].startswith("0 MB free")
    _works(found["again"])


def test_a_read_only_disk_is_told_and_everything_stays_as_it_was() -> None:
    found = _hindered(_make_read_only, lambda disk: mount("-o", "remount,bind,rw", str(disk)))
    for name, said in found["told"].items():
        assert re.search(WRITE, said), (name, said)
    _works(found["again"])


def _make_read_only(disk: Path) -> None:
    logging.shutdown()  # what is open for writing keeps a disk from being made so
    mount("-o", "remount,bind,ro", str(disk))


def _works(again: dict[str, str]) -> None:
    said = again.pop("log")
    assert "before" in said
    assert "after" in said
    faults = {name: each for name, each in again.items() if "check" in each or "try again" in each}
    assert faults == {}


def test_a_damaged_edition_on_a_read_only_disk_is_passed_over_once() -> None:
    def task(data: Path) -> list[bool]:
        workspace, editions = small_house(data), Editions(data / "editions")
        publish(workspace, editions)
        (editions.current() / "content.db").write_bytes(b"")
        mount("-o", "remount,bind,ro", str(data))
        showing = Showing(Editions(data / "editions"))
        showing.take_over(showing.usable())
        first = showing.folder == editions.folder(1), showing.newer()
        mount("-o", "remount,bind,rw", str(data))
        publish(workspace, editions)
        return [*first, showing.newer()]

    assert on_a_disk(task) == [True, False, True]
