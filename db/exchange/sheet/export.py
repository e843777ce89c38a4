"""All records as one sheet, for translators and for whoever edits many at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]  # has no types
from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

from db.errors import LimitExceeded
from db.exchange.outgoing import replaced
from db.exchange.sheet.bounds import MAX_ROWS, refused
from db.exchange.sheet.columns import HEADER, LANGUAGE, RECORD
from db.exchange.sheet.delimited import write_csv
from db.exchange.sheet.stored import Cells, Stored, read_stored
from db.workspace import Workspace

CONSTANT = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""A text stays a text, whatever it looks like."""
WIDTHS = {RECORD: 28, "title": 36, "teaser": 36, "lead": 48, "body": 60, "categories": 20}
"""In characters."""
WIDTH = 13


def export_sheet(workspace: Workspace, path: Path) -> int:
    """Write all records to ``.xlsx`` or ``.csv``, replacing what is there; how many rows.

    One row a record and enabled language, also where there is no text yet, so that translators
    find its place. Raises PackageRefused for another suffix, LimitExceeded when there are more
    rows than can be read again, StorageFull (the old file then stays) or WorkspaceFault.
    """
    suffix = path.suffix.lower()
    if suffix not in {".xlsx", ".csv"}:
        raise refused(f"{path.name!r:.100} is neither .xlsx nor .csv")
    with workspace.session() as session:
        stored = read_stored(session)
    count = len(stored.own) * len(stored.shown)
    if count > MAX_ROWS:
        raise LimitExceeded(
            f"The sheet would have {count} rows, at most {MAX_ROWS} fit; disable a language."
        )
    with replaced(path) as fresh:
        if suffix == ".csv":
            write_csv(fresh, _rows(stored, comma=True))
        else:
            _write_xlsx(fresh, stored)
    return count


def _rows(stored: Stored, *, comma: bool = False) -> Iterator[list[str]]:
    """The header, then all rows; with ``comma``, decimal numbers as German programs want them."""
    yield list(HEADER)
    empty: Cells = {}
    for slug in sorted(stored.own):
        own = stored.own[slug]
        if comma:
            own = own | {name: _comma(own[name]) for name in ("latitude", "longitude")}
        for tag in stored.shown:
            cells = stored.texts.get((slug, tag), empty) | {RECORD: slug, LANGUAGE: tag}
            if tag == stored.default:
                # Once only: a value in several rows could contradict itself.
                cells |= own
            yield [cells.get(column, "") for column in HEADER]


def _comma(number: str) -> str:
    """Never with three places, which an English program takes for thousands."""
    whole, point, places = number.partition(".")
    return f"{whole},{places}0" if len(places) == 3 else f"{whole},{places}" if point else number


def _write_xlsx(path: Path, stored: Stored) -> None:
    try:
        with xlsxwriter.Workbook(path, CONSTANT) as book:
            # As text, so that what is typed later stays as it was typed, dates included.
            plain = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
            bold = book.add_format({"num_format": "@", "bold": True})
            sheet = book.add_worksheet("records")
            sheet.freeze_panes(1, 2)
            for index, name in enumerate(HEADER):
                sheet.set_column(index, index, WIDTHS.get(name, WIDTH), plain)
            for number, row in enumerate(_rows(stored)):
                for index, cell in enumerate(row):
                    if cell:
                        sheet.write_string(number, index, cell, plain if number else bold)
    except FileCreateError as error:
        # It wraps what the system said, and only that tells a full disk from a wrong folder.
        if error.args and isinstance(error.args[0], OSError):
            raise error.args[0] from error
        raise
