"""Sheets that are wrong, stopped or have no room: every problem is named, nothing is changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # has no types

from db.editing.history import revisions
from db.errors import Cancelled, LimitExceeded, PackageRefused, StorageFull
from db.exchange.sheet import export_sheet, import_sheet, plan_sheet
from db.exchange.sheet.columns import HEADER
from tests.support.small import content, record, workspace_with
from tests.support.tables import content_of, edit_cells, imported, read_table, write_table

resource = pytest.importorskip("resource")

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace

FULL, OTHER = 7, 8
COUNT = 20


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """One for all: nothing here may change it."""
    many = [record(f"haus-{n:02}", f"Haus {n}") for n in range(COUNT)]
    package = content(records=many, relations=[])
    return workspace_with(tmp_path_factory.mktemp("sheets"), package)


Row = dict[str, str]
PROBLEMS: dict[str, tuple[Row, str, str]] = {
    "unknown record": ({"record": "nobody"}, "record", "fill kind"),
    "bad slug": ({"record": "A b", "kind": "partner"}, "record", "a-z"),
    "new and published": (
        {"record": "turm", "kind": "partner", "status": "published"},
        "status",
        "draft",
    ),
    "unknown language": ({"language": "xx"}, "language", "use de"),
    "too long": ({"title": "wort " * 30}, "title", "shorten"),
    "long word": ({"lead": "x" * 61}, "lead", "break it up"),
    "bad text status": ({"text_status": "done"}, "text_status", "one of"),
    "bad kind": ({"kind": "house"}, "kind", "one of"),
    "bad date": ({"publish_from": "31.02.2026"}, "publish_from", "ISO"),
    "backwards": (
        {"publish_from": "2027-01-01", "publish_until": "2026-01-01"},
        "publish_until",
        "correct",
    ),
    "unknown category": ({"categories": "culture, sport"}, "categories", "sport"),
    "own value elsewhere": ({"language": "en", "town": "Hamm"}, "town", "row of de"),
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_what_is_wrong_is_named_with_its_row(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    cells, column, said = PROBLEMS[name]
    sheet = tmp_path / "sheet.csv"
    # A good row first: not one of its changes may get through.
    good = {"record": "haus-00", "language": "de", "title": "Neu"}
    header = list(dict.fromkeys([*good, *cells]))
    bad = {"record": "haus-01", "language": "de"} | cells
    old = _cells(workspace, tmp_path)
    lines = [
        [{**old.get((row["record"], row["language"]), {}), **row}.get(c, "") for c in header]
        for row in (good, bad)
    ]
    write_table(sheet, [header, *lines])
    found = plan_sheet(workspace, sheet)
    assert [(problem.row, problem.column) for problem in found.problems] == [(3, column)]
    assert said in found.problems[0].message
    before = content_of(workspace)
    with pytest.raises(PackageRefused, match="begin with row 3"):
        imported(workspace, sheet)
    assert content_of(workspace) == before


def _cells(workspace: Workspace, folder: Path) -> dict[tuple[str, str], Row]:
    export_sheet(workspace, folder / "all.csv")
    rows = read_table(folder / "all.csv")
    return {(row[0], row[1]): dict(zip(HEADER, row, strict=True)) for row in rows}


def test_every_problem_is_found_at_once(workspace: Workspace, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    rows = [
        ["record", "language", "title", "titel", "title", ""],
        ["haus-00", "de", "x" * 61, "", "", ""],
        ["nobody", "de", "", "", "", "stray"],
        ["haus-00", "de", "again", "", "", "", "more"],
    ]
    write_table(sheet, rows)
    found = [(p.row, p.column) for p in plan_sheet(workspace, sheet).problems]
    assert found == [
        (1, ""),
        (1, "titel"),
        (1, "title"),
        (2, "title"),
        (3, "record"),
        (4, ""),
        (4, "record"),
    ]
    write_table(sheet, [["record", "title"], ["haus-00", "Neu"]])
    assert [p.message for p in plan_sheet(workspace, sheet).problems] == [
        "The column language is missing; add it."
    ]


def test_a_formula_is_no_text(workspace: Workspace, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.xlsx"
    with xlsxwriter.Workbook(sheet) as book:
        table = book.add_worksheet()
        table.write_row(0, 0, ["record", "language", "title"])
        table.write_row(1, 0, ["haus-00", "de"])
        table.write_formula(1, 2, "=1+1", None, 2)
    found = plan_sheet(workspace, sheet)
    assert found.changes == ()
    assert [(p.row, p.column) for p in found.problems] == [(2, "title")]


@pytest.mark.parametrize("at", [1, 30, 60, 61, 90, 120])
def test_stopped_anywhere_nothing_is_changed(workspace: Workspace, tmp_path: Path, at: int) -> None:
    sheet = tmp_path / "sheet.csv"
    export_sheet(workspace, sheet)
    edit_cells(sheet, *((f"haus-{n:02}", "de", "title", "Neu") for n in range(COUNT)))
    before, seen = content_of(workspace), [0]
    with pytest.raises(Cancelled):
        import_sheet(
            workspace, sheet, None, lambda done, of: seen.append(done), lambda: seen[-1] >= at - 1
        )
    assert content_of(workspace) == before
    with workspace.session() as session:
        assert [each.before for each in revisions(session, "record", "haus-00")] == [None]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("limit", [0, 2_000])
def test_a_full_disk_leaves_the_old_sheet(
    workspace: Workspace, tmp_path: Path, suffix: str, limit: int
) -> None:
    path = tmp_path / "out" / f"sheet.{suffix}"
    path.parent.mkdir()
    path.write_text("old")
    child = os.fork()
    if child == 0:
        code = OTHER
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            export_sheet(workspace, path)
        except StorageFull:
            code = FULL
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == FULL
    assert [(file.name, file.read_text()) for file in path.parent.iterdir()] == [(path.name, "old")]


def test_what_cannot_be_exported_is_refused(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PackageRefused):
        export_sheet(workspace, tmp_path / "sheet.ods")
    monkeypatch.setattr("db.exchange.sheet.export.MAX_ROWS", 59)
    with pytest.raises(LimitExceeded, match="60 rows"):
        export_sheet(workspace, tmp_path / "sheet.csv")
    assert not (tmp_path / "sheet.csv").exists()
