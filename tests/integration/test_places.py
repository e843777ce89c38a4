"""The map of a small edition, read as the screen reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.catalogue import Catalogue
from db.edition import Editions
from db.places import (
    LEVELS,
    Area,
    Station,
    beyond,
    kilometres,
    mapped,
    members,
    pin_of,
    pins,
    stations,
)
from db.publish import publish
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALL = Area(-90, 90, -180, 180)
RUHR = Area(51, 52, 6, 8)
CATEGORIES = [
    {"slug": slug, "family": family, "icon": "bank", "texts": {"de": {"title": slug}}}
    for slug, family in (("culture", "plum"), ("science", "blue"))
]


def at(
    slug: str, town: str, latitude: float, longitude: float, *categories: str
) -> dict[str, object]:
    return record(
        slug,
        slug.title(),
        town=town,
        latitude=latitude,
        longitude=longitude,
        categories=list(categories or ("culture",)),
    )


RECORDS = [
    at("archiv", "Essen", 51.45, 7.01),
    at("zeche", "Essen", 51.45, 7.01, "science", "culture"),
    at("oper", "Bochum", 51.48, 7.22),
    at("uni", "Bochum", 51.44, 7.26, "science"),
    at("hafen", "Sydney", -33.86, 151.2),
    at("acker", "", 51.6, 7.5),
    record("nirgends", "Nirgends"),
]


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    workspace = workspace_with(
        tmp_path, content(records=RECORDS, categories=CATEGORIES, relations=[])
    )
    publish(workspace, Editions(tmp_path / "editions"))
    workspace.close()
    found = Catalogue(Editions(tmp_path / "editions").usable())
    yield found
    found.close()


def _slug(catalogue: Catalogue, number: int) -> str:
    tile = catalogue.tile("de", number)
    assert tile is not None
    return tile.slug


def test_every_record_with_a_place_is_on_every_level(catalogue: Catalogue) -> None:
    assert mapped(catalogue)
    for level in LEVELS:
        assert sum(pin.size for pin in pins(catalogue, "", level, ALL)) == 6
        assert sum(pin.size for pin in pins(catalogue, "culture", level, ALL)) == 5
        assert sum(pin.size for pin in pins(catalogue, "science", level, ALL)) == 2


def test_a_pin_tells_what_it_stands_for(catalogue: Catalogue) -> None:
    far = pins(catalogue, "", LEVELS[0], Area(51, 52, 6, 7.4))[0]
    assert far.size == 4
    assert far.mixed
    assert far.splits == 4
    assert far.families == (("blue", 2), ("plum", 2))
    essen = pin_of(catalogue, "", LEVELS[-1], "archiv")
    assert essen is not None
    assert (essen.size, essen.splits, essen.town, essen.mixed) == (2, None, "Essen", False)


def test_pins_come_from_north_to_south_and_only_where_one_looks(catalogue: Catalogue) -> None:
    found = pins(catalogue, "", LEVELS[-1], RUHR)
    assert [_slug(catalogue, pin.record) for pin in found] == ["acker", "oper", "archiv", "uni"]
    assert pins(catalogue, "", LEVELS[-1], Area(51.47, 51.5, 7.2, 7.3))[0].town == "Bochum"
    assert pins(catalogue, "nothing", LEVELS[0], ALL) == []


def test_records_of_one_place_never_part(catalogue: Catalogue) -> None:
    seats = set()
    for level in LEVELS:
        one = pin_of(catalogue, "", level, "archiv")
        other = pin_of(catalogue, "", level, "zeche")
        assert one == other
        assert one is not None
        seats.add(one.record)
    essen = pin_of(catalogue, "", LEVELS[-1], "zeche")
    assert essen is not None
    assert [t.slug for t in members(catalogue, "de", "", essen.record)] == ["archiv", "zeche"]
    assert [t.slug for t in members(catalogue, "de", "science", essen.record)] == []
    alone = pin_of(catalogue, "science", LEVELS[-1], "zeche")
    assert alone is not None
    assert [t.slug for t in members(catalogue, "de", "science", alone.record)] == ["zeche"]


@pytest.mark.parametrize(
    ("category", "slug"), [("", "nirgends"), ("science", "oper"), ("", "unknown")]
)
def test_what_is_not_on_the_map_has_no_pin(catalogue: Catalogue, category: str, slug: str) -> None:
    assert pin_of(catalogue, category, LEVELS[0], slug) is None


def test_what_lies_beyond_is_counted(catalogue: Catalogue) -> None:
    assert beyond(catalogue, "", RUHR) == 1
    assert beyond(catalogue, "science", RUHR) == 0
    assert beyond(catalogue, "", ALL) == 0


def test_towns_from_a_to_z_and_records_without_one_last(catalogue: Catalogue) -> None:
    found = stations(catalogue, "de", "", None)
    assert [(s.town, [_slug(catalogue, n) for n in s.records]) for s in found] == [
        ("Bochum", ["oper", "uni"]),
        ("Essen", ["archiv", "zeche"]),
        ("Sydney", ["hafen"]),
        ("", ["acker"]),
    ]
    assert all(isinstance(s, Station) and s.kilometres is None for s in found)


def test_the_nearest_town_first(catalogue: Catalogue) -> None:
    found = stations(catalogue, "de", "", (51.45, 7.01))
    assert [s.town for s in found] == ["Essen", "Bochum", "Sydney", ""]
    assert found[0].kilometres == pytest.approx(0)
    assert found[1].kilometres == pytest.approx(14.9, abs=0.1)
    assert [s.town for s in stations(catalogue, "de", "science", (51.45, 7.01))] == [
        "Essen",
        "Bochum",
    ]


def test_kilometres() -> None:
    assert kilometres((51.51, 7.46), (51.45, 7.01)) == pytest.approx(31.9, abs=0.2)
    assert kilometres((0, 0), (0, 180)) == pytest.approx(20015, rel=0.001)
