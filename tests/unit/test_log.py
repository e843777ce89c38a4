"""The log file: patient, and never a reason to stop."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.services.log import MOST, REPEAT_SECONDS, keep_traces, start_log
from tests.conftest import ROOT

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


def test_a_storm_is_bounded_and_counted(tmp_path: Path) -> None:
    start_log(tmp_path)
    failing = logging.getLogger("kiosk")
    for number in range(5000):
        failing.error("slot %d failed", number)
        qWarning("Main.qml:12: TypeError")
    logging.getLogger().handlers[0].close()
    lines = (tmp_path / "kiosk.log").read_text().splitlines()
    assert len(lines) == MOST + 1
    assert lines[-1].endswith(
        f"{10_000 - MOST} messages were left out, most often (4999 times): Main.qml:12: TypeError"
    )


def test_after_the_storm_the_next_message_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start_log(tmp_path)
    for number in range(2 * MOST):
        logging.getLogger("kiosk").error("slot %d failed", number)
    soon = time.monotonic() + REPEAT_SECONDS
    monkeypatch.setattr(time, "monotonic", lambda: soon)
    logging.getLogger("kiosk").error("a minute later")
    told, last = (tmp_path / "kiosk.log").read_text().splitlines()[-2:]
    assert "100 messages were left out" in told
    assert last.endswith("a minute later")


CRASH = """
import ctypes, sys
from pathlib import Path
from kiosk.services.log import keep_traces, start_log
start_log(Path(sys.argv[1]))
keep_traces(Path(sys.argv[1]))
def a_slot_that_crashes():
    ctypes.string_at(0)
if sys.argv[2:]:
    a_slot_that_crashes()
"""


def test_a_crash_leaves_its_trace_in_the_log_of_the_next_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASH, str(tmp_path)]
    crashed = subprocess.run([*command, "now"], cwd=ROOT, check=False)
    assert crashed.returncode == -signal.SIGSEGV
    for _ in range(2):
        subprocess.run(command, cwd=ROOT, check=True)
        told = (tmp_path / "kiosk.log").read_text()
        assert told.count("The run before ended in a crash: Fatal Python error") == 1
        assert "a_slot_that_crashes" in told


def test_without_room_for_a_trace_it_starts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "crash.txt").mkdir()
    keep_traces(tmp_path)
    assert "check the disk" in caplog.text


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
