"""What operators and hostile hands do to a kiosk."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.bus import eventually
from tests.e2e.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk


PROSE = {
    "record": "town",
    "record_text": "title teaser lead body",
    "figure_text": "label",
    "milestone_text": "text",
    "link": "label",
    "category_text": "title",
    "page_text": "title teaser body",
    "medium_text": "alt caption",
    "language": "endonym",
}
"""Every table and column whose words a visitor may read."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(start: Callable[..., Kiosk], number: signal.Signals) -> None:
    kiosk = start()
    kiosk.process.send_signal(number)
    assert kiosk.process.wait(10) == 0


def test_markup_in_data_is_shown_as_it_is_written(
    start: Callable[..., Kiosk], data: Path, beacon: str
) -> None:
    evil = f'<img src="{beacon}">'
    connection = sqlite3.connect(data / "workspace.db")
    for table, columns in PROSE.items():
        values = ", ".join(f"{column} = :evil" for column in columns.split())
        connection.execute(f"UPDATE {table} SET {values}", {"evil": evil})
    # No address fits into a figure, but the mark-up that crashes a careless text does.
    connection.execute("UPDATE figure SET value = '<img src=\"x\">'")
    connection.commit()
    connection.close()
    _kiosk("publish", data)
    kiosk = start()
    kiosk.touch("tile-regionalverband-ruhr")
    eventually(lambda: kiosk.title() == evil)
    kiosk.touch("bar-start")
    kiosk.touch("bar-info")
    assert kiosk.wait("page-title").name == evil
    kiosk.touch("bar-language")
    assert evil in kiosk.wait("language-de").name
    kiosk.touch("language-close")
    kiosk.touch("bar-start")
    kiosk.touch("bar-index")
    assert evil in kiosk.wait("card-museen").name


def test_a_damaged_edition_gives_way_to_the_one_before(
    start: Callable[..., Kiosk], data: Path
) -> None:
    before = (data / "editions" / "current").read_text()
    _kiosk("publish", data)
    current = (data / "editions" / "current").read_text().strip()
    content = data / "editions" / current / "content.db"
    damaged = bytearray(content.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    content.write_bytes(damaged)
    told = _kiosk("check", data, "--json", code=4)
    assert "content.db" in told
    kiosk = start()
    kiosk.wait("tile-univercity-bochum")
    assert (data / "editions" / "current").read_text() == before
    _kiosk("check", data)


def test_without_an_edition_it_waits_kindly_and_comes_back(
    start: Callable[..., Kiosk], data: Path, beacon: str
) -> None:
    for content in (data / "editions").glob("*/content.db"):
        content.write_bytes(b"")
    contact = f'Information, 0234 1234 <img src="{beacon}">'
    kiosk = start(staff_contact=contact)
    kiosk.wait("fault-page")
    assert any(contact in node.name for node in kiosk.bus.nodes())
    _kiosk("publish", data)
    kiosk.wait("tile-univercity-bochum")
    kiosk.gone("fault-page")


def _kiosk(command: str, data: Path, *options: str, code: int = 0) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", command, "--data", str(data), *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == code, ended.stdout + ended.stderr
    return ended.stdout
