"""Neighbourhoods in a network, and the tree of them."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from db.explore.communities import communities, linked, packed
from db.explore.neighbourhoods import LEAF, MOST, Node, tree

Pairs = list[tuple[int, int]]


def links_of(pairs: Pairs) -> dict[int, dict[int, int]]:
    found: dict[int, dict[int, int]] = {}
    for one, other in pairs:
        for a, b in ((one, other), (other, one)):
            row = found.setdefault(a, {})
            row[b] = row.get(b, 0) + 1
    return found


def _numbers(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


@st.composite
def networks(draw: st.DrawFn) -> tuple[int, Pairs]:
    count = draw(st.integers(1, 120))
    pairs = st.tuples(_numbers(count), _numbers(count)).filter(lambda pair: pair[0] != pair[1])
    return count, draw(st.lists(pairs, max_size=2 * count))


@given(networks(), st.integers(2, 20))
def test_everyone_is_in_one_group_that_has_room(network: tuple[int, Pairs], most: int) -> None:
    count, pairs = network
    found = communities(range(count), links_of(pairs), most)
    assert sorted(node for group in found for node in group) == list(range(count))
    assert max(map(len, found)) <= most
    assert found == communities(range(count), links_of(pairs[::-1]), most)


def test_those_that_belong_together_are_together() -> None:
    circles = [list(range(start, start + 6)) for start in (0, 6, 12)]
    pairs = [pair for circle in circles for pair in combinations(circle, 2)]
    pairs += [(0, 6), (6, 12), (12, 0)]
    found = communities(range(18), links_of(pairs), 8)
    assert sorted(sorted(group) for group in found) == circles
    assert linked(found, links_of(pairs))[0] == {1: 1, 2: 1}


def test_small_groups_without_a_link_share_a_place() -> None:
    pairs = [(0, 1), (2, 3), (4, 5), (6, 7)]
    groups = communities(range(8), links_of(pairs), 5)
    assert len(groups) == 4
    assert sorted(map(len, packed(groups, links_of(pairs), 5))) == [4, 4]


def _leaves(nodes: list[Node]) -> list[Node]:
    return [leaf for node in nodes for leaf in (_leaves(node.inside) if node.inside else [node])]


def _scenes(nodes: list[Node]) -> list[list[Node]]:
    return [nodes, *(scene for node in nodes if node.inside for scene in _scenes(node.inside))]


@given(networks())
def test_every_record_is_in_one_leaf_and_no_scene_is_full(network: tuple[int, Pairs]) -> None:
    count, pairs = network
    found = tree(range(count), links_of(pairs))
    assert sorted(leaf.record for leaf in _leaves(found)) == list(range(count))
    for scene in _scenes(found):
        assert len(scene) <= MOST
    for node in (node for scene in _scenes(found) for node in scene):
        assert sorted(node.members) == sorted(leaf.record for leaf in _leaves([node]))
        assert node.record in node.members
    if count <= MOST:
        assert all(not node.inside for node in found)


def test_a_large_network_is_a_few_steps_deep_and_named_after_the_best_linked() -> None:
    # Four hundred stars of ten, in a ring.
    pairs = [(ten, ten + ray) for ten in range(0, 4000, 10) for ray in range(1, 10)]
    pairs += [(ten, (ten + 10) % 4000) for ten in range(0, 4000, 10)]
    found = tree(range(4000), links_of(pairs))
    assert 4 <= len(found) <= MOST
    assert all(node.record % 10 == 0 for node in found)
    assert all(len(scene) > 1 for scene in _scenes(found))

    def depth(nodes: list[Node]) -> int:
        return 1 + max((depth(node.inside) for node in nodes if node.inside), default=0)

    assert depth(found) <= 4


def test_records_without_links_are_one_bubble() -> None:
    found = tree(range(100), links_of([(0, 1), (1, 2)]))
    assert [node.alone for node in found] == [False] * 3 + [True]
    assert len(found[-1].members) == 97
    assert [leaf.record for leaf in _leaves(found[-1:])] == list(range(3, 100))


def test_one_record_more_leaves_most_of_the_rest_together() -> None:
    pairs = [(ten, ten + ray) for ten in range(0, 600, 10) for ray in range(1, 10)]
    pairs += [(ten + 3, ten + 14) for ten in range(0, 590, 10)]
    before = communities(range(600), links_of(pairs), LEAF)
    after = communities(range(601), links_of([*pairs, (600, 250), (600, 333)]), LEAF)
    there = {node: set(group) for group in after for node in group}
    company = [(set(group), there[node]) for group in before for node in group]
    kept = sum(len(was & now) > 0.6 * len(was | now) for was, now in company)
    assert kept > 0.8 * len(company)
