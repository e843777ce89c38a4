"""Sheets out of the workspace and in again: exactly what was changed is changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import set_pin
from db.editing.history import revisions
from db.editing.records import restore
from db.exchange.sheet import Change, export_sheet, import_sheet, plan_sheet
from db.exchange.sheet.columns import HEADER
from db.exchange.sheet.delimited import read_csv, write_csv
from tests.support.small import content, record, workspace_with
from tests.support.tables import content_of, edit_cells, imported, read_table, write_table

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace

AWKWARD = "=1+1; „so“, <b>\n\n'=2 _x0041_ 😀"
TEXT = {"title": "Titel", "teaser": "", "lead": "Vorspann", "body": "", "status": "reviewed"}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    many = [
        record(f"haus-{n:02}", f"Haus {n}", texts={"de": TEXT, "en": TEXT | {"title": "House"}})
        for n in range(20)
    ]
    full = record(
        "zeche",
        "=Zeche",
        pinned=True,
        position=3,
        town="Essen",
        latitude=-8.5,
        longitude=7.125,
        publish_from="2026-01-31T10:30:05.000007+00:00",
        publish_until="2027-01-31",
        review_by="2026-06-01",
        texts={"de": TEXT | {"title": "-1", "teaser": "'=1", "body": AWKWARD}},
        links=[{"url": "https://example.org/"}],
    )
    package = content(records=[full, record("aegidien", "Ägidienkirche"), *many])
    package["languages"].append({"tag": "uk", "endonym": "Українська", "enabled": False})
    return workspace_with(tmp_path / "data", package)


@pytest.fixture(params=["csv", "xlsx"])
def sheet(request: pytest.FixtureRequest, tmp_path: Path, workspace: Workspace) -> Path:
    path = tmp_path / f"sheet.{request.param}"
    assert export_sheet(workspace, path) == 22 * 3
    return path


def test_the_sheet_is_as_described(workspace: Workspace, sheet: Path) -> None:
    rows = read_table(sheet)
    assert rows[0] == list(HEADER)
    assert [row[:2] for row in rows[1:4]] == [["aegidien", tag] for tag in ("de", "en", "tr")]
    assert [row[0] for row in rows[1::3]] == sorted(row[0] for row in rows[1::3])
    zeche = dict(zip(HEADER, rows[-3], strict=True))
    escape, point = ("'", ",") if sheet.suffix == ".csv" else ("", ".")
    assert zeche == {
        "record": "zeche",
        "language": "de",
        "kind": "partner",
        "status": "published",
        "title": f"{escape}-1",
        "teaser": f"{escape}'=1",
        "lead": "Vorspann",
        "body": f"{escape}{AWKWARD}",
        "text_status": "reviewed",
        "town": "Essen",
        "latitude": f"{escape}-8{point}5",
        "longitude": "7,1250" if escape else "7.125",
        "publish_from": "2026-01-31 10:30:05",
        "publish_until": "2027-01-31",
        "review_by": "2026-06-01",
        "categories": "culture",
        "pinned": "yes",
        "position": "3",
    }
    assert rows[-1] == ["zeche", "tr", *[""] * 16]


def test_an_untouched_sheet_changes_nothing(workspace: Workspace, sheet: Path) -> None:
    before = content_of(workspace)
    assert imported(workspace, sheet) == plan_sheet(workspace, sheet) == (66, (), ())
    write_table(sheet, read_table(sheet))
    assert imported(workspace, sheet) == (66, (), ())
    assert content_of(workspace) == before


def test_fifty_changed_cells_are_fifty_changes(workspace: Workspace, sheet: Path) -> None:
    slugs = [f"haus-{n:02}" for n in range(20)]
    cells = [(slug, "de", "title", f"Neu {slug}") for slug in slugs]
    cells += [(slug, "tr", "teaser", "=Yeni") for slug in slugs]
    if sheet.suffix == ".csv":
        cells = [(s, tag, column, v.replace("=", "'=")) for s, tag, column, v in cells]
    cells += [
        ("zeche", "de", "body", ""),
        ("zeche", "de", "text_status", "needs_review"),
        ("zeche", "de", "kind", "programme"),
        ("zeche", "de", "town", "Bochum"),
        ("zeche", "de", "latitude", "51,5"),
        ("zeche", "de", "publish_until", "28.02.2027"),
        ("zeche", "de", "review_by", ""),
        ("zeche", "de", "categories", ""),
        ("zeche", "de", "pinned", "no"),
        ("zeche", "de", "position", "4"),
    ]
    edit_cells(sheet, *cells)
    planned = plan_sheet(workspace, sheet)
    assert planned.problems == ()
    assert len(planned.changes) == len(cells) == 50
    assert set(planned.changes) >= {
        Change("haus-00", "de", "title", "Titel", "Neu haus-00"),
        Change("haus-19", "tr", "teaser", "", "=Yeni"),
        Change("zeche", "de", "body", AWKWARD, ""),
        Change("zeche", "", "latitude", "-8.5", "51.5"),
        Change("zeche", "", "publish_until", "2027-01-31", "2027-02-28"),
        Change("zeche", "", "pinned", "yes", "no"),
    }
    assert {(c.slug, c.column) for c in planned.changes} == {
        (s, column) for s, _, column, _ in cells
    }
    assert imported(workspace, sheet) == planned
    assert plan_sheet(workspace, sheet).changes == ()
    zeche = content_of(workspace).records[-1]
    assert (zeche.kind, zeche.town, zeche.latitude, zeche.categories) == (
        "programme",
        "Bochum",
        51.5,
        [],
    )
    assert zeche.publish_from == "2026-01-31T10:30:05.000007+00:00"
    assert [link.url for link in zeche.links] == ["https://example.org/"]
    house = content_of(workspace).records[1]
    assert (house.texts["tr"].teaser, house.texts["tr"].status) == ("=Yeni", "draft")


def test_one_revision_a_record_that_staff_can_take_back(workspace: Workspace, sheet: Path) -> None:
    before = content_of(workspace)
    edit_cells(sheet, ("zeche", "de", "title", "Neu"), ("zeche", "de", "town", "Bochum"))
    imported(workspace, sheet)
    with workspace.session() as session:
        revision, made = revisions(session, "record", "zeche")
        assert made.before is None
        assert [each.before for each in revisions(session, "record", "haus-00")] == [None]
    assert revision.before is not None
    assert revision.after is not None
    assert json.loads(revision.before)["record"]["texts"]["de"]["title"] == "-1"
    assert json.loads(revision.after)["record"]["texts"]["de"]["title"] == "Neu"
    restore(workspace, set_pin(workspace, "Anna", "283746").id, revision.number)
    assert content_of(workspace) == before


def test_a_text_without_words_is_no_text(workspace: Workspace, sheet: Path) -> None:
    edit_cells(sheet, ("haus-00", "en", "title", ""), ("haus-00", "en", "lead", ""))
    assert len(imported(workspace, sheet).changes) == 2
    assert list(content_of(workspace).records[1].texts) == ["de"]
    assert plan_sheet(workspace, sheet).changes == ()


def test_an_unknown_record_with_a_kind_is_a_new_draft(workspace: Workspace, sheet: Path) -> None:
    rows = read_table(sheet)
    new = {"record": "turm", "language": "tr", "kind": "partner", "title": "Kule", "town": "Hamm"}
    rows.append([new.get(column, "") for column in HEADER])
    write_table(sheet, rows)
    assert imported(workspace, sheet).changes == (
        Change("turm", "", "kind", "", "partner"),
        Change("turm", "", "town", "", "Hamm"),
        Change("turm", "tr", "title", "", "Kule"),
    )
    turm = next(part for part in content_of(workspace).records if part.slug == "turm")
    assert (turm.status, turm.town, turm.texts["tr"].title) == ("draft", "Hamm", "Kule")
    assert imported(workspace, sheet).changes == ()


def test_a_new_record_is_described_in_the_default_language(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Or a second import would empty what the first one took from another row."""
    sheet = tmp_path / "sheet.csv"
    header = ["record", "language", "kind", "town"]
    write_table(sheet, [header, ["turm", "tr", "partner", "Hamm"], ["turm", "de", "", ""]])
    found = plan_sheet(workspace, sheet)
    assert [problem.row for problem in found.problems] == [2, 3]
    assert "row of de" in found.problems[0].message
    write_table(sheet, [header, ["turm", "tr", "", ""], ["turm", "de", "partner", "Hamm"]])
    assert len(imported(workspace, sheet).changes) == 2
    assert imported(workspace, sheet).changes == ()


def test_missing_columns_and_rows_are_left_alone(workspace: Workspace, sheet: Path) -> None:
    before = content_of(workspace)
    write_table(sheet, [["Title", "LANGUAGE", "record"], ["House", "en", "haus-07"], ["", "", ""]])
    assert imported(workspace, sheet) == (1, (), ())
    assert content_of(workspace) == before
    # Nothing is without these.
    write_table(sheet, [["record", "language", "kind", "status", "text_status"], ["zeche", "de"]])
    assert imported(workspace, sheet) == (1, (), ())


def test_a_sheet_may_be_far_longer_than_one_row(tmp_path: Path) -> None:
    rows = [[f"record-{number}", "wort " * 200] for number in range(2_000)]
    write_csv(tmp_path / "sheet.csv", rows)
    assert read_csv(tmp_path / "sheet.csv") == rows


def test_progress_goes_up_to_its_end(workspace: Workspace, sheet: Path) -> None:
    edit_cells(sheet, ("zeche", "de", "title", "Neu"), ("haus-00", "de", "title", "Neu"))
    calls: list[tuple[int, int]] = []
    import_sheet(workspace, sheet, None, lambda *call: calls.append(call), lambda: False)
    assert [done for done, _ in calls] == sorted(done for done, _ in calls)
    assert calls[-1] == (132, 132)
