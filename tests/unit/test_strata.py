"""Years as strata, and where one jumps among many."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.editing.preview import preview
from db.timeline import Year, moments, timed, years
from kiosk.services.media import MediaFolder
from kiosk.visitor.strata import JumpRow, Stratum, jumps, layered
from kiosk.visitor.timeline import TimelineViewModel
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path


def test_a_full_year_goes_on_in_the_next_stratum() -> None:
    assert layered([Year(1989, 0, 1), Year(2021, 1, 3)], 2) == (
        Stratum(1989, 0, 0, 1),
        Stratum(2021, 0, 1, 2),
        Stratum(2021, 1, 3, 1),
    )


def test_jumps_lead_to_decades_or_longer_spans() -> None:
    strata = layered([Year(year, year - 1900, 1) for year in range(1900, 2030)], 1)
    assert jumps(strata, 13)[:2] == [JumpRow(1900, 0), JumpRow(1910, 10)]
    assert [jump.year for jump in jumps(strata, 8)] == [1900, 1920, 1940, 1960, 1980, 2000, 2020]


def _milestone(year: int, text: str) -> dict[str, object]:
    return {"year": year, "texts": {"de": text}}


def test_the_timeline_of_an_edition(tmp_path: Path) -> None:
    records = [
        record(
            "zeche", "Zeche", milestones=[_milestone(1851, "Gründung"), _milestone(2100, "Fest")]
        ),
        record("aegidien", "Ägidienkirche", milestones=[_milestone(1851, "Weihe")]),
    ]
    workspace = workspace_with(tmp_path / "data", content(records=records))
    preview(workspace, tmp_path / "1")
    workspace.close()
    with closing(Catalogue(tmp_path / "1")) as catalogue:
        assert timed(catalogue)
        assert years(catalogue) == (Year(1851, 0, 2), Year(2100, 2, 1))
        found = [(m.year, m.text, m.tile.slug) for m in moments(catalogue, "en", 0, 9)]
        assert found == [
            (1851, "Weihe", "aegidien"),
            (1851, "Gründung", "zeche"),
            (2100, "Fest", "zeche"),
        ]
        timeline = TimelineViewModel(this_year=lambda: 2026)
        timeline.show(catalogue, MediaFolder(tmp_path), "de", "")
        strata = timeline.property("strata")
        shown = [
            tuple(strata.data(strata.index(row, 0), role) for role in list(strata.roleNames())[:5])
            for row in range(strata.rowCount())
        ]
        assert shown == [(1851, 0, 0.0, False, False), (2100, 0, 1.0, True, True)]
        timeline.arrange(1, 8)
        assert timeline.property("count") == 3
        assert (timeline.property("firstYear"), timeline.property("lastYear")) == (1851, 2100)
