"""A spreadsheet as people use it: read with other means than the program's, edited, written."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import xlsxwriter  # type: ignore[import-untyped]  # has no types
from python_calamine import CalamineWorkbook

from db.exchange.collect import collect
from db.exchange.sheet import import_sheet
from db.exchange.sheet.columns import HEADER

if TYPE_CHECKING:
    from pathlib import Path

    from db.exchange import format as f
    from db.exchange.sheet import SheetPlan
    from db.workspace import Workspace

Rows = list[list[str]]


def read_table(path: Path) -> Rows:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=";"))
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    return [[str(cell) for cell in row] for row in rows]


def write_table(path: Path, rows: Rows) -> None:
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return
    with xlsxwriter.Workbook(path) as book:
        table = book.add_worksheet()
        for number, row in enumerate(rows):
            for index, cell in enumerate(row):
                table.write_string(number, index, cell)


def edit_cells(path: Path, *cells: tuple[str, str, str, str]) -> None:
    """Type into the cells named by record, language and column."""
    rows = read_table(path)
    places = {(row[0], row[1]): row for row in rows}
    for slug, tag, column, value in cells:
        places[slug, tag][HEADER.index(column)] = value
    write_table(path, rows)


def content_of(workspace: Workspace) -> f.Package:
    with workspace.session() as session:
        return collect(session)[0]


def imported(workspace: Workspace, path: Path) -> SheetPlan:
    return import_sheet(workspace, path, None, lambda done, of: None, lambda: False)
