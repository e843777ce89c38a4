"""How runs end, and what the machine says about itself."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.services import vitals
from kiosk.services.machine import (
    MOST_SIGNS,
    Disk,
    Memory,
    disk,
    last_backup,
    log_end,
    memory,
    versions,
)
from kiosk.services.vitals import RUN, Run, begin_run, end_run, last_run
from kiosk.staff.condition import Condition, Edition, Finding, State, report, troubles

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
GIGA = 1_000_000_000


class Checked:
    def __init__(self, name: str, detail: str, *, ok: bool) -> None:
        self.name, self.ok, self.detail = name, ok, detail


def condition(
    state: State = "whole",
    *,
    free: int = 50 * GIGA,
    left: int | None = 4 * GIGA,
    age: timedelta | None = timedelta(hours=5),
    log: tuple[str, ...] = (),
) -> Condition:
    return Condition(
        Edition(7, NOW, state, "", 2),
        Disk(free, 100 * GIGA),
        Memory(200_000_000, left, 8 * GIGA),
        Run(NOW, "power"),
        NOW - age if age is not None else None,
        {"Python": "3.11"},
        list(log),
    )


@pytest.fixture
def boot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's own file, other text for another start of it."""
    path = tmp_path / "boot_id"
    path.write_text("first\n")
    monkeypatch.setattr(vitals, "BOOT", path)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def before(data: Path) -> str:
    run = last_run(data)
    assert run is not None
    return run.before


def test_the_first_run(data: Path, boot: Path) -> None:
    assert last_run(data) is None
    begin_run(data)
    run = last_run(data)
    assert run is not None
    assert run.before == "first"
    assert abs(datetime.now(UTC) - run.started) < timedelta(minutes=1)


@pytest.mark.parametrize("why", ["operator", "signal"])
def test_a_clean_end(data: Path, boot: Path, why: vitals.End) -> None:
    begin_run(data)
    end_run(data, why)
    begin_run(data)
    assert before(data) == why


def test_a_crash_leaves_the_machine_running(data: Path, boot: Path) -> None:
    begin_run(data)
    begin_run(data)
    assert before(data) == "crash"


def test_a_power_cut_starts_the_machine_anew(data: Path, boot: Path) -> None:
    begin_run(data)
    boot.write_text("second\n")
    begin_run(data)
    assert before(data) == "power"


def test_where_the_machine_says_nothing_it_was_one_of_both(data: Path, boot: Path) -> None:
    boot.unlink()
    begin_run(data)
    begin_run(data)
    assert before(data) == "unknown"


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"ended": 1}', "\x00\xff", "{}"])
def test_a_spoilt_note(data: Path, boot: Path, text: str) -> None:
    (data / RUN).write_bytes(text.encode("latin-1"))
    assert last_run(data) is None
    begin_run(data)
    assert before(data) == "unknown"


def test_an_ending_nobody_knows(data: Path, boot: Path) -> None:
    begin_run(data)
    run = json.loads((data / RUN).read_text())
    (data / RUN).write_text(json.dumps(run | {"before": "boredom"}))
    assert before(data) == "unknown"


def test_a_disk_that_cannot_be_written_costs_only_the_note(
    data: Path, boot: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (data / f"{RUN}.new").mkdir()
    begin_run(data)
    assert "check the disk" in caplog.text
    assert last_run(data) is None


def test_nothing_is_left_beside_the_note(data: Path, boot: Path) -> None:
    begin_run(data)
    end_run(data, "signal")
    assert [path.name for path in data.iterdir()] == [RUN]


def test_the_end_of_a_run_nobody_began(data: Path, boot: Path) -> None:
    end_run(data, "operator")
    assert list(data.iterdir()) == []


def test_memory(tmp_path: Path) -> None:
    (tmp_path / "self").mkdir()
    (tmp_path / "self" / "status").write_text("Name:\tkiosk\nVmRSS:\t  204800 kB\nThreads:\t9\n")
    (tmp_path / "meminfo").write_text("MemTotal: 8000 kB\nMemFree: 1 kB\nMemAvailable: 5000 kB\n")
    assert memory(tmp_path) == Memory(204800 * 1024, 5000 * 1024, 8000 * 1024)
    assert memory(tmp_path / "nowhere") == Memory()


def test_this_machine(tmp_path: Path) -> None:
    found = disk(tmp_path)
    assert 0 < found.free <= found.total
    assert all(versions().values())


def test_the_log_ends_with_the_newest_line(tmp_path: Path) -> None:
    assert log_end(tmp_path) == []
    logs = tmp_path / "logs"
    logs.mkdir()
    assert log_end(tmp_path) == []
    (logs / "kiosk.log.1").write_text("old\n")
    os.utime(logs / "kiosk.log.1", (1, 1))
    lines = [f"line {number}" for number in range(10_000)]
    (logs / "kiosk.log").write_text("\n".join(lines) + "\n")
    assert log_end(tmp_path, 3) == ["line 9997", "line 9998", "line 9999"]
    (logs / "kiosk.log").write_bytes(b"\xff\x1b[31m\t" + b"x" * 1000)
    assert log_end(tmp_path)[0].startswith("\N{REPLACEMENT CHARACTER} [31m xxx")
    assert len(log_end(tmp_path)[0]) == MOST_SIGNS


def test_the_newest_backup(tmp_path: Path) -> None:
    assert last_backup(tmp_path) is None
    folder = tmp_path / "backups" / "daily"
    folder.mkdir(parents=True)
    assert last_backup(tmp_path) is None
    for seconds, name in enumerate(["a.backup.zip", "b.backup.zip", "c.backup.zip.part"], 1000):
        (folder / name).touch()
        os.utime(folder / name, (seconds, seconds))
    assert last_backup(tmp_path) == datetime.fromtimestamp(1001, UTC)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (condition(), ()),
        (condition("checking"), ()),
        (condition("none"), ("none",)),
        (condition("damaged", free=0), ("damaged", "disk")),
        (condition(free=GIGA), ()),
        (condition(free=GIGA - 1), ("disk",)),
        (condition(left=8 * GIGA // 100), ("memory",)),
        (condition(left=None), ()),
        (condition(age=None), ("backup",)),
        (condition(age=timedelta(days=3)), ()),
        (condition(age=timedelta(days=3, minutes=1)), ("backup",)),
    ],
)
def test_what_needs_somebody(found: Condition, expected: tuple[str, ...]) -> None:
    assert troubles(found, [], NOW) == expected


def test_a_failed_self_test_needs_somebody() -> None:
    findings: list[Finding] = [Checked("a", "", ok=True), Checked("b", "", ok=False)]
    assert troubles(condition(), findings[:1], NOW) == ()
    assert troubles(condition(), findings, NOW) == ("test",)


def test_the_report_tells_it_all() -> None:
    text = report(condition(), [Checked("disk", "too full", ok=False)], NOW)
    for part in (
        "Needs attention: test",
        "Edition: 7, published 2026-11-24 12:00 UTC, whole, 2 older",
        "Disk: 50000 MB of 100000 MB free",
        "The run before: power",
        "Last backup: 2026-11-24 07:00 UTC",
        "FAIL disk: too full",
        "Python: 3.11",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Record 'Zeche' is no https address", "Record '…' is no https address"),
        ('There is no account "D\'Arcy" here', "There is no account '…' here"),
        ("another's manifest, the disk's end", "another's manifest, the disk's end"),
        ('  File "/opt/kiosk/app.py", line 3', '  File "/opt/kiosk/app.py", line 3'),
        (f"{Path.home()}/data is full", "~/data is full"),
    ],
)
def test_the_report_keeps_what_was_written_to_itself(line: str, expected: str) -> None:
    assert expected in report(condition(log=(line,)), [], NOW).splitlines()
