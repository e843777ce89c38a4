"""Sums without persons: what is kept, what is not, and what damage costs."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import DataFault, StorageFull
from db.usage import DAYS, KEPT_ASIDE, WHOLE_DAY, Usage, UsageFault

MONDAY = date(2026, 11, 2)
TUESDAY = MONDAY + timedelta(days=1)
VISIT = ("visit", "")


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, 59, 58)  # noqa: DTZ001  wall clock


@pytest.fixture
def usage(tmp_path: Path) -> Usage:
    return Usage(tmp_path / "usage.db")


def rows(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "usage.db")) as connection:
        return connection.execute("SELECT what, day, hour, item, number FROM hourly").fetchall()


def test_sums_add_up(usage: Usage) -> None:
    usage.add({VISIT: 2, ("record", "a"): 3}, at(MONDAY, 9))
    usage.add({VISIT: 1, ("record", "b"): 3}, at(MONDAY, 23))
    usage.add({VISIT: 5, ("record", "a"): 1, ("record", "c"): 9}, at(TUESDAY, 9))
    assert usage.per_day("visit", MONDAY - timedelta(days=1), TUESDAY) == {
        MONDAY - timedelta(days=1): 0,
        MONDAY: 3,
        TUESDAY: 5,
    }
    hours = usage.per_hour("visit", MONDAY, TUESDAY)
    assert (len(hours), hours[9], hours[23], sum(hours)) == (24, 7, 1, 8)
    assert usage.total("visit", MONDAY, MONDAY) == 3
    assert usage.total("visit", TUESDAY, TUESDAY) == 5
    assert usage.total("language", MONDAY, TUESDAY) == 0
    assert usage.top("record", MONDAY, TUESDAY, 2) == [("c", 9), ("a", 4)]
    assert usage.top("record", MONDAY, MONDAY, 9) == [("a", 3), ("b", 3)]


def test_nothing_that_was_read_has_an_hour(usage: Usage, tmp_path: Path) -> None:
    what = ("visit_end", "language", "record", "page")
    usage.add({VISIT: 1, **{(each, "x"): 1 for each in what}}, at(MONDAY, 3))
    hours = {row[0]: row[2] for row in rows(tmp_path)}
    assert hours == {"visit": 3, **dict.fromkeys(what, WHOLE_DAY)}
    assert sum(usage.per_hour("record", MONDAY, MONDAY)) == 0


def test_the_order_of_events_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "back").mkdir()
    events: list[dict[tuple[str, str], int]] = [{("record", slug): 1} for slug in "dacb"]
    for name, order in (("there", events), ("back", events[::-1])):
        for event in order:
            Usage(tmp_path / name / "usage.db").add(event, at(MONDAY, 3))
    assert rows(tmp_path / "there") == rows(tmp_path / "back")


def test_what_is_too_old_goes_by_itself(usage: Usage) -> None:
    usage.add({VISIT: 1}, at(MONDAY, 1))
    last = MONDAY + timedelta(days=DAYS - 1)
    usage.add({VISIT: 1}, at(last, 1))
    assert usage.total("visit", MONDAY, last) == 2
    usage.add({VISIT: 1}, at(last + timedelta(days=1), 1))
    assert usage.total("visit", MONDAY, last) == 1
    usage.prune(last + timedelta(days=1), days=1)
    assert usage.total("visit", MONDAY, last) == 0


def test_counts_come_whole_or_not_at_all(usage: Usage, tmp_path: Path) -> None:
    usage.add({VISIT: 1}, at(MONDAY, 1))
    with pytest.raises(OverflowError):
        usage.add({VISIT: 1, ("record", "a"): 1 << 70}, at(MONDAY, 1))
    assert usage.total("visit", MONDAY, MONDAY) == 1


@pytest.mark.parametrize("damage", ["no database", "torn", "other tables", "empty"])
def test_a_damaged_file_is_set_aside(usage: Usage, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "usage.db"
    usage.add({("record", f"record-{number:04}"): 1 for number in range(2000)}, at(MONDAY, 1))
    if damage == "no database":
        path.write_bytes(b"not SQLite " * 1000)
    elif damage == "torn":
        whole = path.read_bytes()
        path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    elif damage == "other tables":
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript("DROP TABLE hourly; CREATE TABLE hourly (week TEXT)")
    else:
        path.write_bytes(b"")
    usage.add({VISIT: 7}, at(TUESDAY, 1))
    assert usage.total("visit", MONDAY, TUESDAY) == 7
    assert len(list(tmp_path.glob("usage.db.corrupt.*"))) == (0 if damage == "empty" else 1)


def test_damage_met_while_reading_is_told_once(usage: Usage, tmp_path: Path) -> None:
    (tmp_path / "usage.db").write_bytes(b"not SQLite " * 1000)
    with pytest.raises(UsageFault, match="begin anew"):
        usage.total("visit", MONDAY, TUESDAY)
    assert usage.total("visit", MONDAY, TUESDAY) == 0


def test_a_dying_disk_is_not_filled_with_damaged_files(usage: Usage, tmp_path: Path) -> None:
    for number in range(KEPT_ASIDE + 3):
        (tmp_path / "usage.db").write_bytes(b"not SQLite %d " % number * 1000)
        usage.add({VISIT: 1}, at(MONDAY, 1))
    aside = sorted(tmp_path.glob("usage.db.corrupt.*"))
    assert [b"SQLite 5" in path.read_bytes() for path in aside] == [False, False, True]


def test_a_place_nobody_can_write_is_a_fault_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "usage.db").mkdir()
    with pytest.raises(DataFault, match="check the disk"):
        Usage(tmp_path / "usage.db").add({VISIT: 1}, at(MONDAY, 1))
    assert (tmp_path / "usage.db").is_dir()


def test_a_letter_that_is_none_does_not_hide_the_rest(usage: Usage, tmp_path: Path) -> None:
    usage.add({("record", "good"): 2}, at(MONDAY, 1))
    with closing(sqlite3.connect(tmp_path / "usage.db")) as connection:
        bad = "INSERT INTO hourly VALUES ('record', '2026-11-02', -1, CAST(x'ff' AS TEXT), 1)"
        connection.execute(bad)
        connection.commit()
    assert usage.top("record", MONDAY, MONDAY, 9) == [("good", 2), ("\ufffd", 1)]


def test_the_table_for_spreadsheets(usage: Usage, tmp_path: Path) -> None:
    usage.add({VISIT: 2, ("record", "=1+1"): 1, ("record", "a,b"): 4}, at(MONDAY, 9))
    usage.add({VISIT: 1}, at(TUESDAY, 9))
    out = tmp_path / "out.csv"
    out.write_text("an older export")
    usage.export_csv(out, MONDAY, MONDAY)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["day", "hour", "what", "item", "number"],
            ["2026-11-02", "", "record", "'=1+1", "1"],
            ["2026-11-02", "", "record", "a,b", "4"],
            ["2026-11-02", "9", "visit", "", "2"],
        ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "usage.db"]


def test_an_export_that_fails_says_so(
    usage: Usage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageFault, match="choose another place"):
        usage.export_csv(tmp_path / "no such folder" / "out.csv", MONDAY, MONDAY)

    def full(path: Path, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.usage.replace_text", full)
    with pytest.raises(StorageFull):
        usage.export_csv(tmp_path / "out.csv", MONDAY, MONDAY)
