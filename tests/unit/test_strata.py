"""Years as strata, and where one jumps among many."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import Catalogue
from db.editing.preview import preview
from db.timeline import Year, moments, timed, years
from kiosk.services.media import MediaFolder
from kiosk.visitor.strata import (
    SLICE,
    SLICES_KEPT,
    JumpRow,
    Stratum,
    jumps,
    layered,
    stratum_row,
)
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
            tuple(strata.data(strata.index(row, 0), role) for role in list(strata.roleNames())[:6])
            for row in range(strata.rowCount())
        ]
        assert shown == [
            (1851, 0, 0.0, False, False, True),
            (2100, 0, 1.0, True, True, False),
        ]
        timeline.arrange(1, 8)
        assert timeline.property("count") == 3
        assert (timeline.property("firstYear"), timeline.property("lastYear")) == (1851, 2100)


@pytest.mark.parametrize(
    ("now", "future", "turns", "latest"),
    [
        (1850, [True, True, True], [False, False, False], [False, False, False]),
        (1851, [False, True, True], [False, True, False], [True, False, False]),
        (2026, [False, False, True], [False, False, True], [False, True, False]),
        (2100, [False, False, False], [False, False, False], [False, False, False]),
    ],
    ids=["all to come", "this year is past", "between", "all past"],
)
def test_today_lies_between_what_was_and_what_is_to_come(
    now: int, future: list[bool], turns: list[bool], latest: list[bool]
) -> None:
    strata = layered([Year(1851, 0, 1), Year(1989, 1, 1), Year(2100, 2, 1)], 2)
    rows = [stratum_row(strata, n, [], now) for n in range(3)]
    assert [row.future for row in rows] == future
    assert [row.turns for row in rows] == turns
    assert [row.latest for row in rows] == latest


@given(
    st.dictionaries(st.integers(-10_000, 9_999), st.integers(1, 9), min_size=1, max_size=60),
    st.integers(1, 4),
    st.integers(4, 14),
)
def test_no_moment_is_lost_and_every_stratum_is_in_reach_of_a_jump(
    counts: dict[int, int], most: int, jumps_most: int
) -> None:
    years, first = [], 0
    for year in sorted(counts):
        years.append(Year(year, first, counts[year]))
        first += counts[year]
    strata = layered(years, most)
    told = [each.first + n for each in strata for n in range(each.moments)]
    assert told == list(range(first))
    assert all(1 <= each.moments <= most for each in strata)
    found = jumps(strata, jumps_most)
    assert found[0].row == 0
    assert [jump.row for jump in found] == sorted({jump.row for jump in found})
    assert len(found) <= jumps_most


def test_thousands_of_years_are_read_in_slices(tmp_path: Path) -> None:
    records = [
        record(f"r-{n:04}", f"Zeche {n}", milestones=[_milestone(n, f"Jahr {n}")])
        for n in range(1000, 1600)
    ]
    workspace = workspace_with(tmp_path / "data", content(records=records, relations=[]))
    preview(workspace, tmp_path / "1")
    workspace.close()
    with closing(Catalogue(tmp_path / "1")) as catalogue:
        timeline = TimelineViewModel(this_year=lambda: 2026)
        timeline.show(catalogue, MediaFolder(tmp_path), "de", "")
        strata = timeline.property("strata")
        assert strata._slices == {}
        texts = [strata._row(row).texts for row in range(strata.rowCount())]
        assert texts == [[f"Jahr {n}"] for n in range(1000, 1600)]
        assert len(strata._slices) <= SLICES_KEPT
        assert all(len(rows) <= SLICE for rows in strata._slices.values())
        timeline.reset()
        assert strata.rowCount() == 0
