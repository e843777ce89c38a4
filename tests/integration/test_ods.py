"""Sheets as LibreOffice saves them: what it adds is read over, what is hostile is refused."""

from __future__ import annotations

import re
import tracemalloc
import zipfile
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import PackageRefused
from db.exchange.sheet import export_sheet, plan_sheet
from db.exchange.sheet.columns import HEADER
from db.exchange.sheet.read import read_sheet
from tests.support.small import content, record, workspace_with
from tests.support.tables import Rows, content_of, imported, read_table

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace

LITTLE = 60 << 20
"""Bytes of Python's memory that a refusal may take at most."""
AWKWARD = "- eins\n\n\t=2  und   drei &lt; <b> ’"
TEXT = {"title": "Titel", "teaser": "-1", "lead": "'=1", "body": AWKWARD, "status": "reviewed"}
HEAD = (
    "<?xml version='1.0' encoding='UTF-8'?><office:document-content><office:body>"
    "<office:spreadsheet><table:table table:name='records'>"
)
END = "</table:table></office:spreadsheet></office:body></office:document-content>"
MANIFEST = "<manifest:manifest><manifest:file-entry manifest:full-path='/'/></manifest:manifest>"
EMPTY_END = (
    "<table:table-row table:number-rows-repeated='1048469'>"
    "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
    "<table:table-row><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
)


def document(
    path: Path,
    rows: str,
    *,
    parts: dict[str, str] | None = None,
    method: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """An ODS of these rows; ``parts`` replaces or adds some, an empty one is left out."""
    usual = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": MANIFEST,
        "content.xml": HEAD + rows + EMPTY_END + END,
        "Pictures/big.png": "x" * 3_000_000,
    }
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, text in (usual | (parts or {})).items():
            if text:
                archive.writestr(name, text)
    return path


def row(cells: str, repeated: int = 1) -> str:
    return f"<table:table-row table:number-rows-repeated='{repeated}'>{cells}</table:table-row>"


def cell(text: str, repeated: int = 1) -> str:
    """As LibreOffice writes a cell that it took for a number, a date or a text."""
    if re.fullmatch(r"-?\d+(,\d+)?", text):
        kind = f"office:value-type='float' office:value='{text.replace(',', '.')}'"
    elif re.fullmatch(r"\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?", text):
        kind = f"office:value-type='date' office:date-value='{text.replace(' ', 'T')}'"
    else:
        kind = "office:value-type='string' calcext:value-type='string'" if text else ""
    blanks = re.sub(
        " ( +)",
        lambda m: f" <text:s text:c='{len(m[1])}'/>",
        escape(text).replace("\t", "<text:tab/>"),
    )
    lines = "".join(f"<text:p>{line}</text:p>" for line in blanks.split("\n") if text)
    name = "table:number-columns-repeated"
    return f"<table:table-cell {name}='{repeated}' {kind}>{lines}</table:table-cell>"


def saved(path: Path, rows: Rows) -> Path:
    """A table as LibreOffice saves it: equal cells side by side are written once."""
    lines = []
    for each in rows:
        groups = [(text, len(list(group))) for text, group in groupby(each)]
        lines.append(row("".join(cell(*group) for group in [*groups, ("", 16_384 - len(each))])))
    return document(path, "".join(lines))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    many = [
        record(
            f"haus-{n:02}",
            f"Haus {n}",
            texts={"de": TEXT, "en": TEXT | {"title": "House"}},
            latitude=[-8.5, 51.4446, 0.125][n % 3],
            longitude=7.013333333333334,
            publish_from=["2026-01-31T10:30:05.000007+00:00", "2026-01-31", None][n % 3],
            review_by="2026-06-01",
            position=n,
            pinned=bool(n % 2),
        )
        for n in range(12)
    ]
    return workspace_with(tmp_path / "data", content(records=many, relations=[]))


@pytest.fixture(params=["csv", "xlsx"])
def rows(request: pytest.FixtureRequest, tmp_path: Path, workspace: Workspace) -> Rows:
    """What LibreOffice finds in an exported sheet."""
    path = tmp_path / f"sheet.{request.param}"
    export_sheet(workspace, path)
    return read_table(path)


def test_an_untouched_sheet_changes_nothing(
    workspace: Workspace, tmp_path: Path, rows: Rows
) -> None:
    before = content_of(workspace)
    assert imported(workspace, saved(tmp_path / "sheet.ods", rows)) == (36, (), ())
    assert content_of(workspace) == before


def test_fifty_changed_cells_are_fifty_changes(
    workspace: Workspace, tmp_path: Path, rows: Rows
) -> None:
    typed = {
        "title": ("Neu", "Neu"),
        "teaser": ("", ""),
        "body": ("=neu\n\n-  zwei", "=neu\n\n-  zwei"),
        "latitude": ("51,5", "51.5"),
        "publish_from": ("2027-02-28 09:00:00", "2027-02-28 09:00"),
    }
    places = {(row[0], row[1]): row for row in rows}
    for n in range(10):
        for column, (cell, _) in typed.items():
            places[f"haus-{n:02}", "de"][HEADER.index(column)] = cell
    sheet = saved(tmp_path / "sheet.ods", rows)
    planned = plan_sheet(workspace, sheet)
    assert planned.problems == ()
    assert len(planned.changes) == 50
    assert {(c.slug, c.column, c.after) for c in planned.changes} == {
        (f"haus-{n:02}", column, after) for n in range(10) for column, (_, after) in typed.items()
    }
    assert imported(workspace, sheet) == planned
    assert imported(workspace, sheet) == (36, (), ())


def test_what_libreoffice_adds_is_read_over(tmp_path: Path) -> None:
    typed = (
        '<table:table-cell office:value-type="percentage" office:value="0.05"><text:p>5%</text:p>'
        '</table:table-cell><table:table-cell office:value-type="boolean" '
        'office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>'
        '<table:table-cell office:value-type="time" office:time-value="PT10H30M05S">'
        "<text:p>10:30</text:p></table:table-cell>"
        '<table:table-cell office:value-type="date" office:date-value="2026-01-31">'
        "<text:p>31.01.26</text:p></table:table-cell>"
        '<table:table-cell office:value-type="currency" office:value="12.5"/>'
        '<table:table-cell table:formula="of:=TRUE()" office:value-type="float" office:value="1"/>'
    )
    around = (
        "<table:covered-table-cell><office:annotation><dc:date>2026</dc:date>"
        "<text:p>A comment</text:p></office:annotation>"
        "<text:p>a <text:a xlink:href='https://example.org/'>link<text:span>ed</text:span></text:a>"
        "<office:annotation><text:p>Another</text:p></office:annotation></text:p>"
        "<draw:custom-shape><text:p>a box</text:p></draw:custom-shape>"
        "<text:p>b<text:line-break/>c\n<text:s/>d</text:p></table:covered-table-cell>"
    )
    broken = (
        '<table:table-cell table:formula="of:=[.A1]=TRUE()" office:value-type="float" '
        'office:value="2"/><table:table-cell office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    rows = (
        f"<table:table-header-rows>{row(cell('record') + cell('x', 5))}</table:table-header-rows>"
        f"{row(cell('', 16_384), 3)}{row(typed)}<table:table-row-group>{row(around, 2)}"
        f"</table:table-row-group>{row(cell('') + broken, 2)}"
    )
    sheet = read_sheet(document(tmp_path / "sheet.ods", rows))
    assert sheet.header == ["record", *"xxxxx"]
    text = ["a linked\nb\nc  d", *[""] * 5]
    assert sheet.rows == [
        (5, ["0.05", "yes", "10:30:05", "2026-01-31", "12.5", "1"]),
        (6, text),
        (7, text),
        (8, ["", "2", "", "", "", ""]),
        (9, ["", "2", "", "", "", ""]),
    ]
    formulas = {(8, 2): "a formula", (9, 2): "a formula"}
    assert sheet.faults == formulas | {(8, 3): "an error", (9, 3): "an error"}


ENCRYPTED = MANIFEST.replace("/></", "><manifest:encryption-data/></manifest:file-entry></")
ENTITY = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>'
SOURCE = "<table:table-source xlink:href='file:///other.ods'/>"
LONG = "x" * 32_000
BLANKS = "<text:s text:c='32000'/>"
FORMULA = "<table:table-cell table:formula='of:=1+1' table:number-columns-repeated='200'/>"
LARGE = "<a>" + "".join(map(str, range(800_000)))
HOSTILE: dict[str, tuple[str, dict[str, str], str]] = {
    "a million rows": (row(cell("x"), 1_048_576), {}, "rows"),
    "16384 columns": (row(cell("x", 16_384)), {}, "columns"),
    "a far column": (row(cell("", 16_383) + cell("x")), {}, "columns"),
    "a far row": (row(cell(""), 1_048_575) + row(cell("x")), {}, "rows"),
    "a repeat of no number": (row("<a/>").replace("'1'", "'1e9'"), {}, "rows"),
    "an endless repeat": (row(cell("x")).replace("'1'", f"'{'9' * 5_000}'"), {}, "rows"),
    "all cells": (row(cell("x", 200), 100_000), {}, "cells"),
    "a long text everywhere": (row(cell(LONG, 100), 100), {}, "cells"),
    "all formulas": (row(FORMULA, 20_000), {}, "formulas"),
    "a long cell": (row(cell("?").replace("?", BLANKS * 5_000)), {}, "characters"),
    "a long value": (
        row(f"<table:table-cell office:value-type='date' office:date-value='{LONG}{LONG}'/>"),
        {},
        "characters",
    ),
    "a billion blanks": (row(cell("?").replace("?", "<text:s text:c='999999999'/>")), {}, "char"),
    "no sheet": (
        "",
        {"content.xml": "<a><office:text><table:table/></office:text></a>"},
        "0 sheets",
    ),
    "two sheets": ("</table:table><table:table>", {}, "2 sheets"),
    "a sheet from elsewhere": (SOURCE, {}, "another"),
    "cells from elsewhere": (
        row("<table:table-cell><table:cell-range-source/></table:table-cell>"),
        {},
        "another",
    ),
    "a part of another program": ("<table:dde-links><table:dde-link/></table:dde-links>", {}, "an"),
    "a password": ("", {"META-INF/manifest.xml": ENCRYPTED}, "password"),
    "a password for all": (
        "",
        {"META-INF/manifest.xml": ENCRYPTED, "content.xml": "", "encrypted-package": "x"},
        "password",
    ),
    "no cells": ("", {"content.xml": ""}, "has no 'content.xml'"),
    "no manifest": ("", {"META-INF/manifest.xml": ""}, "manifest"),
    "a part twice": ("", {"Content.xml": "<a/>"}, "twice"),
    "an entity": ("", {"content.xml": ENTITY + "<a>&y;</a>"}, "declaration"),
    "an entity in its manifest": ("", {"META-INF/manifest.xml": ENTITY + "<a/>"}, "declaration"),
    "a bomb": ("", {"content.xml": f"<a>{' ' * 3_000_000}</a>"}, "times"),
    "a large manifest": ("", {"META-INF/manifest.xml": LARGE}, "many bytes"),
    "UTF-16": ("", {"content.xml": "<\0a\0/\0>\0"}, "XML"),
    "half its XML": ("", {"content.xml": HEAD}, "XML"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_refused_with_little_memory(tmp_path: Path, name: str) -> None:
    rows, parts, said = HOSTILE[name]
    path = document(tmp_path / "sheet.ods", rows, parts=parts)
    tracemalloc.start()
    try:
        with pytest.raises(PackageRefused, match=said):
            read_sheet(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_damaged_document_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    rows = row(cell("record") + cell("5", 3)) + row(cell("a  b\nc") + cell("2026-01-31"))
    small = {"Pictures/big.png": ""}
    path = document(folder / "sheet.ods", rows, parts=small, method=zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    with suppress(PackageRefused):
        read_sheet(path)
