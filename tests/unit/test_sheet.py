"""Sheets without a workspace: cells that look like formulas, odd encodings, hostile files."""

from __future__ import annotations

import codecs
import io
import tracemalloc
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # has no types
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db.errors import LimitExceeded, PackageRefused
from db.exchange.sheet import bounds
from db.exchange.sheet.columns import OWN
from db.exchange.sheet.delimited import escaped, read_csv, unescaped, write_csv
from db.exchange.sheet.read import read_sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STARTS = "=+-@\t\r\n＝＋－＠"
LITTLE = 60 << 20
"""Bytes of Python's memory that a refusal may take at most."""


@given(st.text(st.sampled_from([*STARTS, "'", "a", '"', ";"]), max_size=6) | st.text())
@example("'=1")
@example("''=1")
@example("'plain")
def test_escaping_is_exact_and_never_leaves_a_formula(cell: str) -> None:
    there = escaped(cell)
    assert not there.startswith(tuple(STARTS))
    assert unescaped(there) == cell


@settings(deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=1
        ),
        min_size=1,
    )
)
def test_csv_out_and_in_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "sheet.csv"
    write_csv(path, [["record", "language"], *rows])
    assert read_csv(path) == [["record", "language"], *rows]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("cp1252", b""),
    ],
)
def test_every_usual_csv_is_understood(
    tmp_path: Path, delimiter: str, encoding: str, mark: bytes
) -> None:
    path = tmp_path / "sheet.csv"
    lines = [["Record", " language ", "title"], ["zeche", "de", "Größe, „so“; – €"], ["b", "de"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    path.write_bytes(mark + text.encode(encoding))
    sheet = read_sheet(path)
    assert sheet.header == lines[0]
    assert sheet.rows == [(2, lines[1]), (3, [*lines[2], ""])]


@pytest.mark.parametrize(
    ("column", "cell", "shown"),
    [
        ("latitude", " -7.013333333333334 ", "-7.01333333333333"),
        ("publish_from", "1.2.26 10:30", "2026-02-01 10:30"),
        ("publish_until", "2026-01-31T10:30:07.000007+02:00", "2026-01-31 08:30:07"),
        ("review_by", "31.01.1999", "1999-01-31"),
        ("review_by", "2026-01-31T00:00:00", "2026-01-31"),
        ("categories", "culture; science", "culture, science"),
        ("pinned", "WAHR", "yes"),
    ],
)
def test_what_spreadsheet_programs_make_of_a_cell(column: str, cell: str, shown: str) -> None:
    form = OWN[column]
    assert form.show(form.read(cell, "here")) == shown
    assert form.show(form.read(shown, "here")) == shown


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("kind", ""),
        ("latitude", "91"),
        ("latitude", "nan"),
        ("latitude", "07. Jan"),
        ("publish_from", "soon"),
        ("review_by", "32.01.2026"),
        ("categories", "a, a"),
        ("pinned", "perhaps"),
        ("position", "-1"),
        ("position", "9" * 5000),
    ],
)
def test_cells_that_mean_nothing_are_refused(column: str, cell: str) -> None:
    with pytest.raises((LimitExceeded, PackageRefused), match="here"):
        OWN[column].read(cell, "here")


HEAD = "record;language;title\n"
CELL = '<c r="A1"><v>1</v></c>'
LONG = 6_000_000
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
LINKS = "xl/_rels/workbook.xml.rels"


def _csv(text: str | bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "sheet.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return make


def _xlsx(
    cells: str = CELL,
    method: int = zipfile.ZIP_DEFLATED,
    head: str = "",
    parts: dict[str, str] | None = None,
) -> Callable[[Path], Path]:
    """A real workbook, but with these cells in its row, a head before its sheet, other parts."""

    def make(folder: Path) -> Path:
        plain = io.BytesIO()
        with xlsxwriter.Workbook(plain) as book:
            book.add_worksheet().write_string(0, 0, "record")
        path = folder / "sheet.xlsx"
        with zipfile.ZipFile(plain) as source:
            texts = {name: source.read(name).decode() for name in source.namelist()}
        before, _, rest = texts[SHEET].partition("<sheetData>")
        after = rest.partition("</sheetData>")[2]
        data = f"<sheetData><row>{cells}</row></sheetData>"
        texts[SHEET] = head + before + data + after
        with zipfile.ZipFile(path, "w", method) as archive:
            for name, text in (texts | (parts or {})).items():
                archive.writestr(name, text)
        return path

    return make


def _zip_of_many(folder: Path) -> Path:
    path = folder / "sheet.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(30_000):
            archive.writestr(f"xl/media/{number}", "")
    return path


def _folder(folder: Path) -> Path:
    path = folder / "sheet.csv"
    path.mkdir()
    return path


SHARED = f"<sst><si><t>{'x' * 30_000}</t></si></sst>"
ASIDE = ("", "<is>a</is>", "<f>TRUE()</f>")
SHARING = "".join(f'<c r="A{n}" t="s">{ASIDE[n % 3]}<v>0</v></c>' for n in range(1, 2_600))
DTD = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>'
HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "csv with NUL": (_csv(HEAD + "a;de;b\0c\n"), "NUL"),
    "csv of a zip": (_csv(b"PK\x03\x04\x14\0\0\0"), "NUL|CSV"),
    "csv of a million columns": (_csv(HEAD + "a;de" + ";" * 1_000_000), "characters"),
    "csv of 300 columns": (_csv(HEAD + "a;de" + ";" * 300), "columns"),
    "csv of many rows": (_csv(HEAD + "\n" * 100_001), "rows"),
    "csv of one line": (_csv("x" * LONG), "characters"),
    "csv of one quoted row": (_csv(HEAD + '"\n";' * 1_000_000), "characters"),
    "csv with an open quote": (_csv(HEAD + 'a;de;"b\n' + "c\n" * 10), "CSV"),
    "csv with a huge cell": (_csv(HEAD + 'a;de;"' + "c" * 200_000 + '"'), "CSV"),
    "csv in no encoding": (_csv(HEAD.encode() + b"a;de;\x81"), "encoding"),
    "csv in half UTF-16": (_csv(codecs.BOM_UTF16_LE + b"a\0b"), "encoding"),
    "xlsx that is none": (lambda p: _csv("PK")(p).rename(p / "sheet.xlsx"), "not what"),
    "xlsx of 1 M rows": (_xlsx('<c r="A1048576"><v>1</v></c>'), "rows"),
    "xlsx of 16384 columns": (_xlsx('<c r="XFD1"><v>1</v></c>'), "columns"),
    "xlsx of a far corner": (_xlsx('<c r="GR100000"><v>1</v></c>'), "cells"),
    "xlsx of unnamed cells": (_xlsx("<c/>" * 201), "columns"),
    "xlsx of a wrong cell": (_xlsx('<c r="A0"/>'), "cell"),
    "xlsx of a long cell": (
        _xlsx(f'<c r="A1" t="inlineStr"><is><t>{"x" * 40_000}</t></is></c>'),
        "characters",
    ),
    "xlsx of shared text": (_xlsx(SHARING, parts={STRINGS: SHARED}), "cells"),
    "xlsx bomb": (_xlsx(parts={"xl/styles.xml": f"<a>{' ' * 3_000_000}</a>"}), "times"),
    "xlsx with an endless tag": (
        _xlsx(f"<c r='A1' t='{'x' * LONG}'/>", zipfile.ZIP_STORED),
        "tag",
    ),
    "xlsx with a DTD": (_xlsx(head=DTD), "declaration|XML"),
    "xlsx with a DTD in its strings": (
        _xlsx(parts={STRINGS: DTD + "<sst><si><t>&y;</t></si></sst>"}),
        "declaration",
    ),
    "xlsx in UTF-16": (
        _xlsx(parts={STRINGS: "<\0s\0s\0t\0/\0>\0"}),
        "XML",
    ),
    "xlsx linked to others": (
        _xlsx(parts={"xl/externalLinks/externalLink1.xml": "<a/>"}),
        "another",
    ),
    "xlsx with parts elsewhere": (
        _xlsx(parts={LINKS: "<a><b TargetMode='External' Target='http://x'/></a>"}),
        "elsewhere",
    ),
    "xlsx in an unusual packing": (_xlsx(method=zipfile.ZIP_BZIP2), "unusual"),
    "xlsx with a part twice": (_xlsx(parts={"XL/Styles.xml": "<a/>"}), "twice"),
    "xlsx of two sheets": (_xlsx(parts={"xl/worksheets/sheet2.xml": "<a/>"}), "keep one"),
    "xlsx of 30,000 parts": (_zip_of_many, "parts"),
    "a picture": (lambda p: _csv("")(p).rename(p / "sheet.png"), "neither"),
    "nothing": (lambda p: p / "none.csv", "check the name"),
    "a folder": (_folder, "check the name"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_little_memory(tmp_path: Path, name: str) -> None:
    make, said = HOSTILE[name]
    path = make(tmp_path)
    tracemalloc.start()
    try:
        with pytest.raises(PackageRefused, match=said):
            read_sheet(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()


def test_a_harmless_workbook_is_read(tmp_path: Path) -> None:
    """Or the table above would prove nothing."""
    cells = (
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>language</t></is></c></row>'
        '<row r="3"><c><f>1+1</f><v>2</v></c><c r="B3"><v>5.0</v></c></row>'
        '<row><c r="B4" t="e"><v>#REF!</v></c></row>'
        '<row><c r="A5" t="b"><f>TRUE()</f><v>1</v></c>'
    )
    sheet = read_sheet(_xlsx(cells)(tmp_path))
    assert sheet.header == ["record", "language"]
    assert sheet.rows == [(3, ["2", "5"]), (4, ["", ""]), (5, ["yes", ""])]
    assert sheet.faults == {(3, 1): "a formula", (4, 2): "an error"}


def test_a_large_file_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    with path.open("wb") as file:
        file.truncate(bounds.MAX_FILE + 1)
    with pytest.raises(PackageRefused, match="split"):
        read_sheet(path)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    path = _xlsx(method=zipfile.ZIP_STORED)(folder)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    with suppress(PackageRefused):
        read_sheet(path)


def test_a_panic_of_the_parser_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PanicException(BaseException):
        pass

    class Panicking:
        @staticmethod
        def from_path(path: Path) -> None:
            raise PanicException("index out of bounds")

    monkeypatch.setattr("python_calamine.CalamineWorkbook", Panicking)
    with pytest.raises(PackageRefused, match="index out of bounds"):
        read_sheet(_xlsx()(tmp_path))
