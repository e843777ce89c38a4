"""How much the kiosk is used: sums without persons, kept apart from all content.

Stored are only sums: ``visit`` per day and hour, everything else per day. There is no row a visit,
no order of events, no identifier and no time finer than an hour. In a quiet hour one visit and the
records it opened would be a small trail, so what was read is filed under WHOLE_DAY: an hour that
was never written can be neither shown nor exported.

What is counted, and its item:
``visit``     a visit; no item
``visit_end`` how a visit ended: ``home`` on the start screen, ``timeout`` on any other
``language``  tag of the language a visit ended in
``record``    slug of a record, once a visit
``page``      slug of a page such as the imprint, once a visit

Only the standard library is imported: the visitor's side counts, and it does without an ORM.
"""

from __future__ import annotations

import csv
import io
import logging
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from db.durable import full_disk_reported, replace_text
from db.errors import DataFault

log = logging.getLogger(__name__)

HOURLY = {"visit"}
"""What is stored by the hour."""
WHOLE_DAY = -1
DAYS = 400
"""How long sums are kept: a year, and the same weeks of the year before to compare with."""
KEPT_ASIDE = 3
"""Damaged files that stay: a dying disk must not be filled with them."""

# Ordered so that "this thing from day to day" is one range of the key; without a rowid nothing
# keeps the order in which sums were added.
TABLE = """
    CREATE TABLE IF NOT EXISTS hourly (
        what TEXT NOT NULL, day TEXT NOT NULL, hour INTEGER NOT NULL, item TEXT NOT NULL,
        number INTEGER NOT NULL, PRIMARY KEY (what, day, hour, item)
    ) WITHOUT ROWID
"""
PRAGMAS = (
    ("journal_mode", "DELETE"),  # two connections can corrupt a WAL before SQLite 3.51.3
    # After a power cut the last sums may be missing, in rare cases the file: both cost only
    # statistics, while every further flush wears the terminal's memory card all day long.
    ("synchronous", "NORMAL"),
    ("busy_timeout", "5000"),  # ms; staff may be exporting in another thread
    ("trusted_schema", "OFF"),  # no function runs because a copied-in file's schema says so
    ("cell_size_check", "ON"),  # a malformed page is an error, not a wild read
    ("mmap_size", "0"),  # a disk error is an exception, not SIGBUS
)
ADD = """
    INSERT INTO hourly (what, day, hour, item, number) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET number = number + excluded.number
"""
SUMS = """
    SELECT {by}, CAST(sum(number) AS INTEGER) FROM hourly
    WHERE what = ? AND day BETWEEN ? AND ? GROUP BY {by}
"""
EXPORT = """
    SELECT day, hour, what, item, number FROM hourly WHERE day BETWEEN ? AND ?
    ORDER BY day, what, hour, item
"""
DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
"""SQLITE_ERROR: the file is a database, but with other tables than ours."""
HEADER = ("day", "hour", "what", "item", "number")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Cells that begin like this are programs to a spreadsheet."""


class UsageFault(DataFault):
    """The statistics cannot be read or written; visitors do not notice."""


class UsageDamaged(UsageFault):
    """The file was no longer readable and has been set aside; the next write begins a new one."""


class Usage:
    """The sums in one SQLite file, which need not exist yet.

    Every method opens and closes the file, so each may be called from any thread; every one
    raises UsageFault, or UsageDamaged after setting a damaged file aside.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pruned: date | None = None

    def add(self, counts: Mapping[tuple[str, str], int], moment: datetime) -> None:
        """Add numbers of (what, item) to the day and hour of a local ``moment``.

        All in one transaction; a damaged file is replaced by a new one that holds the numbers.
        The first one of a day also prunes.
        """
        day = moment.date()
        rows = [
            (what, day.isoformat(), moment.hour if what in HOURLY else WHOLE_DAY, item, number)
            for (what, item), number in counts.items()
        ]
        try:
            self._add(rows)
        except UsageDamaged as damage:
            log.error("%s", damage)
            self._add(rows)
        if self._pruned != day:
            self.prune(day)
            self._pruned = day

    def prune(self, today: date, days: int = DAYS) -> None:
        """Delete what is older than ``days`` days."""
        with self._open() as connection:
            oldest = today - timedelta(days=days - 1)
            connection.execute("DELETE FROM hourly WHERE day < ?", (oldest.isoformat(),))

    def per_day(self, what: str, first: date, last: date) -> dict[date, int]:
        """A sum for each day from first to last, zeros included."""
        found = dict(self._sums("day", what, first, last))
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        return {day: found.get(day.isoformat(), 0) for day in days}

    def per_hour(self, what: str, first: date, last: date) -> tuple[int, ...]:
        """24 sums over all days, from midnight on; zeros for what is only counted by the day."""
        found = dict(self._sums("hour", what, first, last))
        return tuple(found.get(hour, 0) for hour in range(24))

    def top(self, what: str, first: date, last: date, limit: int) -> list[tuple[str, int]]:
        """Items and their sums, the largest first, equal ones by name."""
        sums = [(str(item), number) for item, number in self._sums("item", what, first, last)]
        return sorted(sums, key=lambda pair: (-pair[1], pair[0]))[:limit]

    def total(self, what: str, first: date, last: date) -> int:
        return sum(number for _, number in self._sums("what", what, first, last))

    def export_csv(self, path: Path, first: date, last: date) -> None:
        """Replace ``path`` by a table with a row for each stored sum, ``hour`` empty for a whole
        day; raises StorageFull, and UsageFault when the place cannot be written."""
        text = io.StringIO()
        # Spreadsheets take a file for UTF-8 only when it says so.
        text.write("\ufeff")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(HEADER)
        with self._open() as connection:
            found = connection.execute(EXPORT, (first.isoformat(), last.isoformat())).fetchall()
        for day, hour, what, item, number in found:
            shown = "" if hour == WHOLE_DAY else hour
            writer.writerow([_cell(day), shown, _cell(what), _cell(item), number])
        try:
            with full_disk_reported(path.parent):
                replace_text(path, text.getvalue())
        except OSError as error:
            raise UsageFault(
                f"{path} cannot be written ({error.strerror}); choose another place."
            ) from error

    def _add(self, rows: list[tuple[str, str, int, str, int]]) -> None:
        with self._open() as connection:
            connection.executemany(ADD, rows)

    def _sums(self, by: str, what: str, first: date, last: date) -> list[tuple[str | int, int]]:
        with self._open() as connection:
            return connection.execute(
                SUMS.format(by=by), (what, first.isoformat(), last.isoformat())
            ).fetchall()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection inside one transaction."""
        try:
            with closing(sqlite3.connect(self._path, isolation_level=None)) as connection:
                # One flipped bit must not make a whole year unreadable.
                connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
                for name, value in PRAGMAS:
                    connection.execute(f"PRAGMA {name} = {value}").close()
                connection.execute(TABLE)
                connection.execute("BEGIN")
                yield connection
                connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE:
                raise self._set_aside(error) from error
            raise UsageFault(
                f"The statistics in {self._path} cannot be used ({error}); "
                "check the disk and who may write there."
            ) from error

    def _set_aside(self, error: sqlite3.DatabaseError) -> UsageFault:
        stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
        aside = self._path.with_name(f"{self._path.name}.corrupt.{stamp}")
        try:
            # A journal left behind would be played into the new file.
            self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
            self._path.rename(aside)
            for old in sorted(aside.parent.glob(f"{self._path.name}.corrupt.*"))[:-KEPT_ASIDE]:
                old.unlink()
        except OSError as refused:
            return UsageFault(
                f"The damaged statistics {self._path} cannot be set aside ({refused.strerror}); "
                "check the disk."
            )
        return UsageDamaged(
            f"The statistics were damaged ({error}) and begin anew; {aside.name} may be deleted."
        )


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA) else value
