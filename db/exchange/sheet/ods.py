"""ODS in: the only part that holds cells is read while it is unpacked, and nothing else is.

Not by calamine, which forgets tabs and line breaks and would see every repeated cell at once.
What LibreOffice puts around a cell's text (comments, drawings, changes) is never part of it.
"""

from __future__ import annotations

import re
from pathlib import Path

from db.errors import PackageRefused
from db.exchange.sheet.bounds import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, refused, too_large
from db.exchange.sheet.counting import MAX_TEXT, TRUTHS, Part, check_length, note
from db.exchange.sheet.unpacking import MAX_UNPACKED, Book, check_alone, opened, parts, slices

PARTS = re.compile(r"meta-inf/manifest\.xml|content\.xml")
"""Small letters; everything else (pictures, macros, settings, other documents) is never read."""
MANIFEST, CONTENT = "meta-inf/manifest.xml", "content.xml"
CELLS = {"table-cell", "covered-table-cell"}
ELSEWHERE = {"table-source", "cell-range-source", "dde-link"}
"""What a sheet, some of its cells or a part of another program's file stand in for."""
ASIDE = {"annotation", "note", "ruby-text"}
"""In the middle of a text, but not of it."""
MARKS = {"tab": "\t", "line-break": "\n"}
BLANKS = re.compile(r"[\t\r\n]")
TIME = re.compile(r"PT(\d{1,4})H(\d\d?)M(\d\d?)(?:[.,]\d+)?S")

Value = str | float | bool


def read_ods(path: Path) -> Book:
    """The document's only sheet; raises PackageRefused."""
    table = Table()
    with opened(path) as archive:
        entries = parts(archive, PARTS)
        # The manifest comes first: it tells whether the rest can be read at all.
        for name, part in ((MANIFEST, Manifest()), (CONTENT, table)):
            if name not in entries:
                raise refused(f"has no {name!r}")
            for chunk in slices(archive, entries[name], min(MAX_UNPACKED, part.most)):
                part.feed(chunk)
            part.close()
    check_alone(table.count)
    return Book(table.rows, table.faults)


class Manifest(Part):
    """What the document is made of, and which of it is encrypted."""

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "encryption-data":
            raise PackageRefused("The sheet asks for a password; save it again without one.")


class Table(Part):
    """The cells, in rows without the empty cells at their end.

    Rows and cells that repeat are one object however often they stand there; empty ones at the
    end, which LibreOffice writes to its last row and column, are never made.
    """

    most = 1 << 30

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[Value]] = []
        self.faults: dict[tuple[int, int], str] = {}
        self.count = 0
        """Sheets."""
        self._parser.CharacterDataHandler = self._text
        self._parser.EndElementHandler = self._ended
        self._inside = False  # of what holds the sheets
        self._row: list[Value] = []
        self._row_faults: dict[int, str] = {}
        self._row_repeated = 1
        self._empty_cells = self._empty_rows = self._width = self._characters = 0
        self._cell: dict[str, str] | None = None
        self._shown: list[str] = []
        self._length = self._lines = self._depth = self._hidden = 0

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in ELSEWHERE:
            raise refused("takes values from another workbook")
        if self._cell is not None:
            self._within(tag, attributes)
        elif tag == "spreadsheet":
            self._inside = True
        elif tag == "table":
            self.count += self._inside
        elif tag == "table-row":
            self._row, self._row_faults, self._empty_cells = [], {}, 0
            self._row_repeated = _repeated(attributes, "table:number-rows-repeated")
        elif tag in CELLS:
            self._cell, self._shown = attributes, []
            self._length = self._lines = self._depth = self._hidden = 0

    def _within(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins inside a cell; of those only paragraphs show its text."""
        self._depth += 1
        if self._hidden:
            return
        if tag in ASIDE or (self._depth == 1 and tag != "p"):
            self._hidden = self._depth
        elif tag == "p":
            self._lines += 1
            self._show("\n" if self._lines > 1 else "")
        elif tag == "s":
            count = _repeated(attributes, "text:c")
            check_length(count)
            self._show(" " * count)
        else:
            self._show(MARKS.get(tag, ""))

    def _text(self, text: str) -> None:
        if self._depth and not self._hidden:
            self._show(BLANKS.sub(" ", text))

    def _show(self, text: str) -> None:
        self._length += len(text)
        check_length(self._length)
        self._shown.append(text)

    def _ended(self, tag: str) -> None:
        if self._depth:
            if self._hidden == self._depth:
                self._hidden = 0
            self._depth -= 1
        elif self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif tag.rpartition(":")[2] == "table-row":
            self._end_row()

    def _end_cell(self, cell: dict[str, str]) -> None:
        repeated = _repeated(cell, "table:number-columns-repeated")
        value, fault = _value(cell, "".join(self._shown)), _fault(cell)
        if value == "" and not fault:
            self._empty_cells += repeated
            return
        first = len(self._row) + self._empty_cells
        if first + repeated > MAX_COLUMNS:
            raise too_large()
        self._row += [""] * self._empty_cells + [value] * repeated
        self._empty_cells = 0
        if fault:
            self._row_faults |= dict.fromkeys(range(first + 1, first + repeated + 1), fault)

    def _end_row(self) -> None:
        if not self._row:
            self._empty_rows += self._row_repeated
            return
        first = len(self.rows) + self._empty_rows
        last = first + self._row_repeated
        self._width = max(self._width, len(self._row))
        self._characters += self._row_repeated * sum(len(str(value)) for value in self._row)
        if last > MAX_ROWS + 1 or last * self._width > MAX_CELLS or self._characters > MAX_TEXT:
            raise too_large()
        self.rows += [[]] * self._empty_rows + [self._row] * self._row_repeated
        self._empty_rows = 0
        for row in range(first + 1, last + 1):
            for column, fault in self._row_faults.items():
                note(self.faults, row, column, fault)


def _value(cell: dict[str, str], shown: str) -> Value:
    """What a cell of a type means; the others are what they show."""
    value: Value = shown
    match cell.get("office:value-type"):
        case "string":
            value = cell.get("office:string-value", shown)
        case "float" | "percentage" | "currency":
            value = _number(cell.get("office:value", ""), shown)
        case "date":
            value = cell.get("office:date-value", shown)
        case "time":
            if match := TIME.fullmatch(cell.get("office:time-value", "")):
                value = ":".join(f"{part:0>2}" for part in match.groups())
        case "boolean":
            value = cell.get("office:boolean-value") == "true"
    check_length(len(str(value)))
    return value


def _number(text: str, shown: str) -> Value:
    try:
        return float(text)
    except ValueError:
        return shown


def _fault(cell: dict[str, str]) -> str:
    formula = cell.get("table:formula", "").removeprefix("of:=")
    if formula and formula not in TRUTHS:
        return "a formula"
    return "an error" if cell.get("calcext:value-type") == "error" else ""


def _repeated(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    if not text.isdecimal() or len(text) > 9:
        raise too_large()
    return max(int(text), 1)
