"""Where bubbles stand: apart, always the same, and little moved by one more."""

from __future__ import annotations

import math
import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.explore.apart import Bubble, Spot, apart, covered, free
from db.explore.layout import layout
from db.explore.scenes import AREAS

WIDE, TALL = AREAS
bubbles = st.lists(
    st.builds(
        Bubble,
        st.text("abcdef", min_size=1, max_size=4),
        st.sampled_from((36.0, 48.0, 62.0, 70.0)),
        st.floats(20, 250),
        st.sampled_from((37.0, 74.0, 111.0)),
    ),
    min_size=1,
    max_size=26,
)


@st.composite
def scenes(draw: st.DrawFn) -> tuple[list[Bubble], list[tuple[int, int]]]:
    found = draw(bubbles)
    number = st.integers(0, len(found) - 1)
    pair = st.tuples(number, number).filter(lambda p: p[0] != p[1])
    return found, draw(st.lists(pair, max_size=40)) if len(found) > 1 else []


@settings(deadline=None)
@given(scenes())
def test_no_bubble_covers_another_or_the_edge(
    scene: tuple[list[Bubble], list[tuple[int, int]]],
) -> None:
    found, links = scene
    pictures = layout(found, links, AREAS)
    for spots, area in zip(pictures, AREAS, strict=True):
        assert free(found, spots, area)
    assert pictures == layout(found, links[::-1], AREAS)


@settings(deadline=None)
@given(bubbles)
def test_even_what_wants_to_stand_on_one_spot_stands_apart(found: list[Bubble]) -> None:
    assert free(found, apart(found, [(500.0, 300.0)] * len(found), WIDE), WIDE)


@pytest.mark.parametrize(
    ("spot", "what"),
    [
        ((300.0, 0.0), 0),
        ((80.0, 0.0), 100),
        # The second one's bubble on the first one's name.
        ((30.0, 115.0), 1),
        ((150.0, 20.0), 1),
    ],
)
def test_a_name_that_is_covered_counts(spot: Spot, what: int) -> None:
    one = Bubble("", 40, 160, 37)
    assert (covered(one, one, *spot) >= what) is True
    assert (covered(one, one, *spot) > 0) is (what > 0)


# A network as it is found in the first content: hubs, a chain, and groups of their own.
PAIRS = [
    *("ab", "ac", "bc", "bd", "de", "ef", "fg", "fh", "fi", "ei", "gj"),
    *("kl", "km", "mn", "op", "oq", "or", "st", "su"),
]


def _picture(keys: str, pairs: list[str]) -> dict[str, Spot]:
    found = [Bubble(f"record-{key}", 36 + 6 * (len(key) % 3), 180, 74) for key in keys]
    links = [(keys.index(pair[0]), keys.index(pair[1])) for pair in pairs]
    (spots,) = layout(found, links, [WIDE])
    return {key: (x / WIDE[0], y / WIDE[1]) for key, (x, y) in zip(keys, spots, strict=True)}


def test_one_record_more_moves_the_others_little() -> None:
    keys = "abcdefghijklmnopqrstu"
    before = _picture(keys, PAIRS)
    typical = []
    for new, friend in zip("ABCDEFGHIJKL", "adfiklmoqsub", strict=True):
        after = _picture("".join(sorted(keys + new)), [*PAIRS, new + friend])
        typical.append(statistics.median(math.dist(before[key], after[key]) for key in keys))
    assert statistics.median(typical) < 0.1
    assert max(typical) < 0.2


def test_a_longer_title_moves_only_what_has_to_go() -> None:
    keys = [f"r{n}" for n in range(12)]
    links = [(n, n + 1) for n in range(11)]
    found = [Bubble(key, 42, 120, 37) for key in keys]
    (before,) = layout(found, links, [WIDE])
    found[5] = found[5]._replace(width=200, height=74)
    (after,) = layout(found, links, [WIDE])
    moved = [math.dist(a, b) for a, b in zip(before, after, strict=True)]
    assert statistics.median(moved) < 0.05 * WIDE[0]


def test_what_belongs_together_stands_near() -> None:
    spots = _picture("abcdefghijklmnopqrstu", PAIRS)
    apart_from = [math.dist(spots[a], spots[b]) for a in spots for b in spots if a < b]
    together = [math.dist(spots[pair[0]], spots[pair[1]]) for pair in PAIRS]
    assert statistics.mean(together) < 0.6 * statistics.mean(apart_from)


@pytest.mark.parametrize("alone", [1, 4, 9])
def test_bubbles_without_links_gather_at_the_end(alone: int) -> None:
    found = [Bubble(f"r{n}", 42, 160, 37) for n in range(6 + alone)]
    links = [(0, n) for n in range(1, 6)]
    wide, tall = layout(found, links, AREAS)
    assert min(x for x, _ in wide[6:]) > max(x for x, _ in wide[:6])
    assert min(y for _, y in tall[6:]) > max(y for _, y in tall[:6])
