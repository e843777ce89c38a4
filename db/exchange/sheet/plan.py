"""The dry run: what a sheet would change, and everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from db import limits
from db.errors import DataFault
from db.exchange.sheet.columns import (
    HEADER,
    LANGUAGE,
    OWN,
    RECORD,
    TEXT_STATUS,
    TEXTS,
    read_text,
)
from db.exchange.sheet.delimited import meant
from db.exchange.sheet.read import Sheet
from db.exchange.sheet.stored import Cells, Stored
from db.tables.record import TEXT_STATUSES


class Problem(NamedTuple):
    row: int
    """As spreadsheet programs count; 1 is the header."""
    column: str
    message: str
    """One sentence that ends with what to do."""


class Change(NamedTuple):
    slug: str
    language: str
    """Empty for a column of the record itself."""
    column: str
    before: str
    """As a cell; empty when there was nothing."""
    after: str


class SheetPlan(NamedTuple):
    rows: int
    changes: tuple[Change, ...]
    """Those of one record follow each other."""
    problems: tuple[Problem, ...]
    """By row; with one of them nothing is imported."""


class _Row(NamedTuple):
    number: int
    slug: str
    language: str
    cells: Cells
    """Known columns with a plain value."""


def plan(sheet: Sheet, stored: Stored, step: Callable[[], None] = lambda: None) -> SheetPlan:
    """Hold a sheet against the workspace; ``step`` is called for each row."""
    planner = _Planner(stored)
    columns = planner.columns(sheet)
    if not planner.problems or {RECORD, LANGUAGE} <= columns.keys():
        groups: dict[str, list[_Row]] = {}
        places: dict[tuple[str, str], int] = {}
        for number, cells in sheet.rows:
            row = planner.row(number, cells, columns, sheet.faults)
            if planner.sound(row, places):
                groups.setdefault(row.slug, []).append(row)
        for slug, rows in groups.items():
            for _ in rows:
                step()
            planner.record(slug, rows)
    return SheetPlan(len(sheet.rows), tuple(planner.changes), tuple(sorted(planner.problems)))


class _Planner:
    """Collects changes and problems, one record after the other."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self.changes: list[Change] = []
        self.problems: list[Problem] = []

    def columns(self, sheet: Sheet) -> dict[str, int]:
        """Known columns and where they are; a column that is missing is left untouched."""
        found: dict[str, int] = {}
        for index, word in enumerate(sheet.header):
            name = word.strip().casefold()
            if name in HEADER and name not in found:
                found[name] = index
            elif name in HEADER:
                self._problem(1, name, f"The column {name} comes twice; remove one.")
            elif name or any(row[index] for _, row in sheet.rows):
                known = ", ".join(HEADER)
                self._problem(1, name, f"There is no column {name[:60]!r}; use {known}.")
        for name in (RECORD, LANGUAGE):
            if name not in found:
                self._problem(1, name, f"The column {name} is missing; add it.")
        width = len(sheet.header)
        for number, row in sheet.rows:
            if any(row[width:]):
                self._problem(number, "", f"The row has more than {width} cells; remove them.")
        return found

    def row(
        self,
        number: int,
        cells: list[str],
        columns: Mapping[str, int],
        faults: Mapping[tuple[int, int], str],
    ) -> _Row:
        plain = {}
        for name, index in columns.items():
            if fault := faults.get((number, index + 1)):
                message = f"The cell holds {fault}; put its value there as text."
                self._problem(number, name, message)
            else:
                plain[name] = cells[index]
        slug, language = plain.get(RECORD, "").strip(), plain.get(LANGUAGE, "").strip()
        return _Row(number, slug, language, plain)

    def sound(self, row: _Row, places: dict[tuple[str, str], int]) -> bool:
        """Whether the row names a language and a record, and both for the first time."""
        if RECORD not in row.cells or LANGUAGE not in row.cells:
            return False
        if row.language not in self._stored.languages:
            known = ", ".join(sorted(self._stored.languages))
            message = f"There is no language {row.language[:40]!r}; use {known}."
            self._problem(row.number, LANGUAGE, message)
            return False
        first = places.setdefault((row.slug, row.language), row.number)
        if first != row.number:
            message = (
                f"Record {row.slug[:90]}, {row.language} already stands in row {first}; remove one."
            )
            self._problem(row.number, RECORD, message)
        return first == row.number

    def record(self, slug: str, rows: list[_Row]) -> None:
        """Compare one record's rows with what is stored."""
        before = self._stored.own.get(slug)
        default = self._stored.default
        home = next((row for row in rows if row.language == default), None)
        if before is None:
            home = home or next((row for row in rows if row.cells.get("kind")), None)
            if home is None or not home.cells.get("kind", "").strip():
                there = f"There is no record {slug[:90]!r}"
                message = f"{there}; correct it, or fill kind in its row of {default} to make it."
                self._problems(rows, RECORD, message)
                return
            if not self._may_begin(slug, home):
                return
        if home is not None:
            self._own(home, before)
        for row in rows:
            if row is not home:
                self._check_strays(row, home, before or {})
            self._text(row)

    def _may_begin(self, slug: str, home: _Row) -> bool:
        try:
            limits.slug(slug, "Record")
        except DataFault as fault:
            self._problem(home.number, RECORD, str(fault))
            return False
        if home.cells.get("status", "").strip() not in {"", "draft"}:
            message = f"Record {slug} is new and begins as draft; write draft and publish it later."
            self._problem(home.number, "status", message)
        return True

    def _own(self, row: _Row, before: Cells | None) -> None:
        now = dict(before or {})
        for column, form in OWN.items():
            old = now.get(column, "")
            cell = meant(row.cells.get(column, old), old)
            if cell == old:
                continue
            # Nothing is without a kind and a status: their empty cells change nothing.
            if not cell.strip() and (before is None or column in {"kind", "status"}):
                continue
            where = _where(row, column)
            try:
                value = form.read(cell, where)
            except DataFault as fault:
                self._problem(row.number, column, str(fault))
                continue
            if column == "categories":
                self._check_categories(row, value)
            self._change(Change(row.slug, "", column, old, form.show(value)))
            now[column] = form.show(value)
        start, end = (
            OWN[column].read(now.get(column, ""), "")
            for column in ("publish_from", "publish_until")
        )
        if start and end and start >= end:
            message = f"Record {row.slug} ends before it begins; correct publish_until."
            self._problem(row.number, "publish_until", message)

    def _check_categories(self, row: _Row, slugs: Iterable[str]) -> None:
        for slug in slugs:
            if slug not in self._stored.categories:
                known = ", ".join(sorted(self._stored.categories))
                message = f"There is no category {slug[:90]!r}; use {known}."
                self._problem(row.number, "categories", message)

    def _check_strays(self, row: _Row, home: _Row | None, before: Cells) -> None:
        """A value in the wrong language's row would be lost without a word."""
        for column in OWN:
            cell = row.cells.get(column, "")
            same = {before.get(column, ""), home.cells.get(column, "") if home else ""}
            if cell.strip() and cell not in same and _shown(column, cell) not in same:
                there = home.language if home else self._stored.default
                message = f"{_where(row, column)} belongs into the row of {there}; move it there."
                self._problem(row.number, column, message)

    def _text(self, row: _Row) -> None:
        before = self._stored.texts.get((row.slug, row.language), {})
        now = {column: before.get(column, "") for column in TEXTS}
        for column in TEXTS:
            cell = meant(row.cells.get(column, now[column]), now[column])
            if cell == now[column]:
                continue
            try:
                now[column] = read_text(column, cell, _where(row, column))
            except DataFault as fault:
                self._problem(row.number, column, str(fault))
        for column, after in now.items():
            self._change(Change(row.slug, row.language, column, before.get(column, ""), after))
        # Without any text there is nothing that could have a status.
        if any(now.values()):
            self._text_status(row, before.get(TEXT_STATUS, ""))

    def _text_status(self, row: _Row, before: str) -> None:
        cell = row.cells.get(TEXT_STATUS, "").strip()
        if cell in {"", before}:
            return
        try:
            limits.one_of(cell, TEXT_STATUSES, _where(row, TEXT_STATUS))
        except DataFault as fault:
            self._problem(row.number, TEXT_STATUS, str(fault))
            return
        self._change(Change(row.slug, row.language, TEXT_STATUS, before, cell))

    def _change(self, change: Change) -> None:
        if change.before != change.after:
            self.changes.append(change)

    def _problem(self, row: int, column: str, message: str) -> None:
        self.problems.append(Problem(row, column, message))

    def _problems(self, rows: Iterable[_Row], column: str, message: str) -> None:
        for row in rows:
            self._problem(row.number, column, message)


def _shown(column: str, cell: str) -> str | None:
    try:
        return OWN[column].show(OWN[column].read(cell, ""))
    except DataFault:
        return None


def _where(row: _Row, column: str) -> str:
    return f"Record {row.slug}, {row.language}, {column}"
