"""Someone pulls the plug while staff save, import and publish: no acknowledged save is lost,
nothing is half written."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from msgspec.structs import replace

from db.editing import records
from db.editing.accounts import set_pin
from db.editing.dossier import Dossier, load
from db.edition import Editions, verify
from db.exchange.sheet import export_sheet, import_sheet
from db.publish import publish
from db.workspace import Workspace, open_workspace
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KILLS = 200


def _found(workspace: Workspace, slug: str) -> Dossier:
    with workspace.session() as session:
        found = load(session, slug)
    assert found is not None
    return found


def _numbered(workspace: Workspace, number: int) -> None:
    """Title, teaser and town of the record all say the number."""
    before = _found(workspace, "zeche")
    part = before.record
    said = str(number)
    text = replace(part.texts["de"], title=f"Zeche {said}", teaser=f"Teaser {said}")
    after = replace(before, record=replace(part, texts={"de": text}, town=f"Ort {said}"))
    records.save(workspace, 1, before, after)


def _saving(data: Path, tell: Callable[[int], None]) -> None:
    workspace = open_workspace(data)
    number = int(_found(workspace, "zeche").record.town.removeprefix("Ort "))
    while True:
        number += 1
        _numbered(workspace, number)
        tell(number)


def _importing(data: Path, tell: Callable[[int], None]) -> None:
    """Brings a sheet in that sets both records' teaser to the next number, again and again."""
    workspace = open_workspace(data)
    lines = (data / "sheet.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)
    template = "".join(line for line in lines if not line.startswith("zeche"))
    sheet = data / "next.csv"
    number = _teaser(workspace, "aegidien")
    while True:
        number += 1
        sheet.write_text(template.replace(";T0;", f";T{number};"), encoding="utf-8-sig")
        import_sheet(workspace, sheet, 1, lambda done, total: None, bool)
        tell(number)


def _teaser(workspace: Workspace, slug: str) -> int:
    return int(_found(workspace, slug).record.texts["de"].teaser.removeprefix("T"))


def _publishing(data: Path, tell: Callable[[int], None]) -> None:
    workspace = open_workspace(data)
    editions = Editions(data / "editions")
    while True:
        tell(publish(workspace, editions, who=1))


def _killed(
    task: Callable[[Path, Callable[[int], None]], None], data: Path, seconds: float
) -> int | None:
    """Run the task in a process of its own and kill it; the last number it told."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(ear)
            task(data, lambda number: print(number, file=os.fdopen(os.dup(mouth), "w")))
        finally:
            os._exit(1)
    os.close(mouth)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(ear) as said:
        told = said.read().split()
    # It was still at work: anything else would be a fault of its own.
    assert os.WIFSIGNALED(status)
    return int(told[-1]) if told else None


def test_two_hundred_kills_lose_no_acknowledged_save(tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = {"title": "Zeche 0", "teaser": "Teaser 0", "status": "reviewed"}
    both = {"title": "Titel", "teaser": "T0", "status": "reviewed"}
    package = content(
        records=[
            record("zeche", "", town="Ort 0", texts={"de": first}),
            record("aegidien", "", texts={"de": both}),
            record("many", "", texts={"de": both}),
        ],
        relations=[],
    )
    workspace = workspace_with(data, package)
    set_pin(workspace, "Anna", "739154")
    export_sheet(workspace, data / "sheet.csv")
    editions = Editions(data / "editions")
    publish(workspace, editions)
    dice = random.Random(1989)
    tasks = (_saving, _importing, _publishing)
    told = dict.fromkeys(tasks, 0)
    spans = dict.fromkeys(tasks, 0.1)
    for kill in range(KILLS):
        task = tasks[kill % len(tasks)]
        last = _killed(task, data, dice.uniform(spans[task] / 3, spans[task]))
        # Later after a kill that came before the first answer, sooner after one that did not:
        # however fast the machine is, the kills gather around the work.
        spans[task] *= 1.25 if last is None else 0.9
        told[task] = max(told[task], last or 0)
        with closing(sqlite3.connect(data / "workspace.db")) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        part = _found(workspace, "zeche").record
        number = int(part.town.removeprefix("Ort "))
        assert (part.texts["de"].title, part.texts["de"].teaser) == (
            f"Zeche {number}",
            f"Teaser {number}",
        )
        assert number >= told[_saving]
        pair = {_teaser(workspace, slug) for slug in ("aegidien", "many")}
        assert len(pair) == 1
        assert pair.pop() >= told[_importing]
        current = editions.current()
        verify(current)
        assert int(current.name) >= told[_publishing]
    # Each was killed in the middle of real work, many times over.
    assert all(number >= 10 for number in told.values()), told
    workspace.close()
