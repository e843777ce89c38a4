"""The XML parts of a workbook, counted while they stream by: how much memory would they take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.parsers import expat

from db.exchange.sheet.bounds import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, refused, too_large

MAX_PART = 4 << 20
"""Bytes of a part without cells: styles, the list of sheets."""
MAX_TAG = 1 << 20
"""Bytes of one tag, which the parser holds whole."""
MAX_ELEMENTS = 12_000_000
MAX_STRING = 32_767
"""Characters of a cell, the limit of the spreadsheet programs themselves."""
MAX_TEXT = 64_000_000
"""Characters of all cells; a string that many cells share counts for each of them."""
MAX_FAULTS = 10_000
TRUTHS = {"TRUE()", "FALSE()"}
"""Formulas that LibreOffice makes of true and false."""
PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


class Part:
    """Any part: well-formed UTF-8, no DTD, so many elements; raises PackageRefused."""

    most = MAX_PART
    """Bytes it may have."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse_dtd
        self._parser.StartElementHandler = self._count
        self._elements = 0
        self._fed = 0

    def feed(self, chunk: bytes) -> None:
        self._fed += len(chunk)
        # calamine takes everything for UTF-8, so nothing may be read as anything else here;
        # expat believes no declaration then, but would still notice UTF-16.
        if b"\0" in chunk:
            raise refused("holds XML that is not UTF-8")
        self._parse(chunk, last=False)
        if self._fed - self._parser.CurrentByteIndex > MAX_TAG:
            raise refused("holds a tag without an end")

    def close(self) -> None:
        """The end of the part."""
        self._parse(b"", last=True)

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins; the tag comes without its prefix."""

    def _parse(self, chunk: bytes, *, last: bool) -> None:
        try:
            self._parser.Parse(chunk, last)
        except expat.ExpatError as error:
            raise refused(f"holds broken XML ({error})") from error

    def _count(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise too_large()
        self.started(tag.rpartition(":")[2], attributes)

    def _refuse_dtd(self, *declaration: Any) -> None:
        raise refused("holds a document type declaration")


class Links(Part):
    """What the workbook is made of; nothing of that may lie outside of the file."""

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        if attributes.get("TargetMode", "").casefold() == "external":
            raise refused("takes a part from elsewhere")


class Strings(Part):
    """The texts that cells point at."""

    most = 1 << 30

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[int] = []
        self._parser.CharacterDataHandler = self._text

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "si":
            self.lengths.append(0)
            if len(self.lengths) > MAX_CELLS:
                raise too_large()

    def _text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)
            check_length(self.lengths[-1])


class Cells(Part):
    """The sheet itself: how far its cells spread, how much text they show, which are computed."""

    most = 1 << 30

    def __init__(self) -> None:
        super().__init__()
        self.strings: Sequence[int] = ()
        self.faults: dict[tuple[int, int], str] = {}
        self._parser.CharacterDataHandler = self._text
        self._parser.EndElementHandler = self._ended
        self._row = self._column = self._last_row = self._last_column = 0
        self._inside = self._shared = False
        self._value = ""
        self._mark = self._shown = 0

    def started(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._row = _number(attributes.get("r")) or self._row + 1
            self._column = 0
        elif tag == "c":
            self._place(attributes.get("r"))
            kind = attributes.get("t")
            self._inside, self._shared = True, kind == "s"
            self._value = ""
            if kind == "e":
                note(self.faults, self._row, self._column, "an error")
        elif tag in {"f", "v"}:
            self._mark = len(self._value)

    def _place(self, name: str | None) -> None:
        if name is None:
            self._column += 1
        elif match := PLACE.fullmatch(name.upper()):
            self._column = 0
            for letter in match[1]:
                self._column = 26 * self._column + ord(letter) - ord("A") + 1
            self._row = int(match[2])
        else:
            raise refused(f"names a cell {name[:40]!r}")
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)
        if (
            self._last_row > MAX_ROWS + 1
            or self._last_column > MAX_COLUMNS
            or self._last_row * self._last_column > MAX_CELLS
        ):
            raise too_large()

    def _text(self, text: str) -> None:
        if self._inside:
            self._value += text
            check_length(len(self._value))

    def _ended(self, tag: str) -> None:
        match tag.rpartition(":")[2]:
            case "f":
                if self._value[self._mark :] not in TRUTHS:
                    note(self.faults, self._row, self._column, "a formula")
            case "v" if self._shared:
                # Whatever else the cell holds, this is the text that calamine takes.
                index = _number(self._value[self._mark :])
                known = index is not None and index < len(self.strings)
                self._shown += self.strings[index or 0] if known else MAX_STRING
            case "c":
                self._end_cell()

    def _end_cell(self) -> None:
        self._inside = False
        self._shown += len(self._value)
        if self._shown > MAX_TEXT:
            raise too_large()


def note(faults: dict[tuple[int, int], str], row: int, column: int, fault: str) -> None:
    """Remember a cell that holds no value; raises PackageRefused when there are too many."""
    faults[row, column] = fault
    if len(faults) > MAX_FAULTS:
        raise refused(f"has more than {MAX_FAULTS} formulas")


def check_length(length: int) -> None:
    """Raise PackageRefused when no cell may have so many characters."""
    if length > MAX_STRING:
        raise refused(f"has a cell of more than {MAX_STRING} characters")


def _number(text: str | None) -> int | None:
    return int(text) if text and len(text) < 10 and text.isdecimal() else None
