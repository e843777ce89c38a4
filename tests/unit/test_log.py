"""The log file: patient, and never a reason to stop."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler

from kiosk.services.log import start_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def undone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers = []
    monkeypatch.setattr("sys.excepthook", None)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    yield
    for handler in root.handlers:
        with suppress(OSError):
            handler.close()
    root.handlers, root.level = before, level
    qInstallMessageHandler(None)


def test_the_same_fault_is_written_once_a_minute(tmp_path: Path) -> None:
    start_log(tmp_path)
    for _ in range(1000):
        logging.getLogger("kiosk").error("a slot failed")
    logging.getLogger("kiosk").error("another slot failed")
    text = (tmp_path / "kiosk.log").read_text()
    assert text.count("a slot failed") == 1
    assert text.count("another slot failed") == 1


def test_a_folder_that_cannot_be_written_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    start_log(tmp_path / "file" / "logs")
    logging.getLogger("kiosk").error("still here")
    assert "check the disk" in capsys.readouterr().err


def test_a_full_disk_costs_the_line_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "kiosk.log").symlink_to("/dev/full")
    start_log(tmp_path)
    logging.getLogger("kiosk").error("lost")
