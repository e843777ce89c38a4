"""The network of small editions: as it is read, and as the view model shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtTest import QAbstractItemModelTester

from db.catalogue import Catalogue
from db.edition import Editions
from db.network import networked, scene, scene_of
from db.publish import publish
from kiosk.services.media import MediaFolder
from kiosk.visitor import network_picture
from kiosk.visitor.network import NetworkViewModel
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel, QRectF
    from pytestqt.qtbot import QtBot

    from db.network import Bubble, Scene

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CATEGORIES = [
    {"slug": slug, "family": family, "icon": "bank", "texts": {"de": {"title": slug}}}
    for slug, family in (("culture", "plum"), ("science", "blue"))
]
FEW = [
    record("uni", "Universität", categories=["science"]),
    record("haus", "Haus", categories=["culture", "science"]),
    record("bund", "Bund"),
    record("allein", "Allein"),
]
FEW_RELATIONS = [
    {"from": "uni", "to": "haus", "kind": "works_with"},
    {"from": "uni", "to": "bund", "kind": "member_of"},
    {"from": "bund", "to": "uni", "kind": "decided"},
]
CIRCLES, EACH = 6, 10


def _many() -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """Six circles of ten around a hub each, the hubs in a ring, and thirty that stand alone."""
    records, relations = [], []
    for circle in range(CIRCLES):
        for ray in range(EACH):
            slug = f"c{circle}-{ray}"
            category = "culture" if ray else "science"
            records.append(record(slug, slug.upper(), categories=[category]))
            hub = f"c{circle}-0" if ray else f"c{(circle + 1) % CIRCLES}-0"
            kind = "member_of" if ray else "works_with"
            relations.append({"from": slug, "to": hub, "kind": kind})
            if ray > 1:
                relations.append({"from": slug, "to": f"c{circle}-{ray - 1}", "kind": "works_with"})
    records += [record(f"alone-{n:02}", f"Alone {n}") for n in range(30)]
    return records, relations


@pytest.fixture
def published(tmp_path: Path) -> Iterator[Callable[..., Catalogue]]:
    opened: list[Catalogue] = []

    def make(records: list[dict[str, Any]], relations: list[dict[str, str]]) -> Catalogue:
        package = content(records=records, relations=relations, categories=CATEGORIES)
        workspace = workspace_with(tmp_path, package)
        publish(workspace, Editions(tmp_path / "editions"))
        workspace.close()
        opened.append(Catalogue(Editions(tmp_path / "editions").usable()))
        return opened[-1]

    yield make
    for catalogue in opened:
        catalogue.close()


@pytest.fixture
def few(published: Callable[..., Catalogue]) -> Catalogue:
    return published(FEW, FEW_RELATIONS)


@pytest.fixture
def many(published: Callable[..., Catalogue]) -> Catalogue:
    return published(*_many())


def _shown(catalogue: Catalogue, number: int) -> Scene:
    found = scene(catalogue, "de", number)
    assert found is not None
    return found


def _by_slug(found: Scene) -> dict[str, Bubble]:
    return {bubble.tile.slug: bubble for bubble in found.bubbles}


def test_a_small_network_is_one_scene_with_everyone(few: Catalogue) -> None:
    assert networked(few)
    found = _shown(few, 0)
    bubbles = _by_slug(found)
    assert set(bubbles) == {"uni", "haus", "bund", "allein"}
    assert {bubble.kind for bubble in found.bubbles} == {"record"}
    assert (found.title, found.around) == ("", ())
    assert bubbles["uni"].size > bubbles["haus"].size
    assert bubbles["haus"].held == {"culture": 1, "science": 1}
    names = {bubble.number: bubble.tile.slug for bubble in found.bubbles}
    assert {(names[t.one], names[t.other], t.kind) for t in found.threads} == {
        (each["from"], each["to"], each["kind"]) for each in FEW_RELATIONS
    }
    for bubble in found.bubbles:
        assert all(0 < place < 1 for place in (*bubble.spot, *bubble.tall_spot))
    # Who belongs together with nobody stands at the side.
    assert bubbles["allein"].spot[0] == max(b.spot[0] for b in found.bubbles)


def test_nobody_together_is_no_network(published: Callable[..., Catalogue]) -> None:
    catalogue = published(FEW, [])
    assert not networked(catalogue)
    assert scene(catalogue, "de", 0) is None
    assert scene_of(catalogue, "uni") is None


def test_an_edition_of_before_has_no_network(few: Catalogue) -> None:
    few.explorable = False
    assert not networked(few)
    assert scene(few, "de", 0) is None
    assert scene_of(few, "uni") is None


def _tree(catalogue: Catalogue) -> list[Scene]:
    waiting, found = [0], []
    while waiting:
        found.append(_shown(catalogue, waiting.pop()))
        waiting += [b.opens or 0 for b in found[-1].bubbles if b.kind in {"group", "alone"}]
    return found


def test_a_large_network_is_a_tree_with_each_record_once(many: Catalogue) -> None:
    scenes = _tree(many)
    assert len(scenes) > CIRCLES
    own = [b.tile.slug for s in scenes for b in s.bubbles if b.kind == "record"]
    assert sorted(own) == sorted(each["slug"] for each in _many()[0])
    assert max(len(each.bubbles) for each in scenes) <= 26
    root = _shown(many, 0)
    assert sum(bubble.members for bubble in root.bubbles) == CIRCLES * EACH + 30
    assert {bubble.kind for bubble in root.bubbles} == {"group", "alone"}
    groups = [bubble for bubble in root.bubbles if bubble.kind == "group"]
    assert {bubble.tile.slug for bubble in groups} <= {f"c{n}-0" for n in range(CIRCLES)}
    assert {thread.kind for thread in root.threads} == {"several"}
    for bubble in groups:
        assert bubble.opens is not None
        inner = _shown(many, bubble.opens)
        assert inner.title == bubble.tile.title
        assert inner.around == ((0, ""),)
    for slug in ("c3-4", "alone-17"):
        home = scene_of(many, slug)
        assert home is not None
        assert _by_slug(_shown(many, home))[slug].kind == "record"


def test_doors_lead_to_the_neighbours_in_other_scenes(many: Catalogue) -> None:
    home = scene_of(many, "c0-0")
    assert home is not None
    found = _shown(many, home)
    doors = {b.tile.slug: b for b in found.bubbles if b.kind == "door"}
    assert doors
    for slug, door in doors.items():
        assert door.opens == scene_of(many, slug) != home
        numbers = {number for t in found.threads for number in (t.one, t.other)}
        assert door.number in numbers


def test_the_same_content_is_the_same_network(
    published: Callable[..., Catalogue], tmp_path: Path
) -> None:
    first = published(*_many())
    workspace = workspace_with(
        tmp_path / "again",
        content(records=_many()[0][::-1], relations=_many()[1][::-1], categories=CATEGORIES),
    )
    publish(workspace, Editions(tmp_path / "again" / "editions"))
    workspace.close()
    again = Catalogue(Editions(tmp_path / "again" / "editions").usable())
    assert _tree(first) == _tree(again)
    again.close()


def test_a_damaged_edition_ends(few: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = few.rows

    def ring(statement: str, values: Any = ()) -> list[tuple[Any, ...]]:
        if "FROM scene WHERE id" in statement:
            return [((values[0] + 1) % 3, 0)]
        return rows(statement, values)

    monkeypatch.setattr(few, "rows", ring)
    assert len(_shown(few, 0).around) == 2


# The view model


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., NetworkViewModel]:
    made = NetworkViewModel()
    for name in ("bubbles", "threads", "bonds", "styles", "entries", "scenes", "categories"):
        QAbstractItemModelTester(made.property(name), FATAL, made)

    def at(catalogue: Catalogue, place: str = "", language: str = "de") -> NetworkViewModel:
        made.show(catalogue, MediaFolder(catalogue.media), language, place)
        return made

    return at


def _values(network: NetworkViewModel, name: str, role: str) -> list[Any]:
    """What one of its lists says in all rows."""
    model: QAbstractItemModel = network.property(name)
    number = next(n for n, each in model.roleNames().items() if each == role.encode())
    return [model.data(model.index(row, 0), number) for row in range(model.rowCount())]


def test_a_record_in_the_middle_says_how_others_belong_to_it(
    show: Callable[..., NetworkViewModel], few: Catalogue
) -> None:
    network = show(few)
    assert not network.property("centred")
    assert network.property("centre") == -1
    assert all(_values(network, "bubbles", "near"))
    show(few, "uni")
    assert network.property("title") == "Universität"
    assert network.property("whole") == ""
    bonds = [_values(network, "bonds", role) for role in ("slug", "kind", "outgoing", "style")]
    assert sorted(zip(*bonds, strict=True)) == [
        ("bund", "decided", False, "decision"),
        ("bund", "member_of", True, "member"),
        ("haus", "works_with", True, "work"),
    ]
    near = dict(
        zip(_values(network, "bubbles", "slug"), _values(network, "bubbles", "near"), strict=True)
    )
    assert near == {"uni": True, "haus": True, "bund": True, "allein": False}
    assert all(_values(network, "threads", "near"))
    show(few, "haus")
    assert sorted(_values(network, "threads", "near")) == [False, False, True]
    assert _values(network, "styles", "style") == ["member", "work", "decision"]


@pytest.mark.parametrize("place", ["nobody", "/99", "/x", "/"])
def test_a_place_that_is_not_there_is_the_whole_network(
    place: str, show: Callable[..., NetworkViewModel], few: Catalogue
) -> None:
    network = show(few, place)
    assert network.property("scene") == 0
    assert not network.property("centred")


def test_a_category_leaves_the_picture_and_fades_the_rest(
    show: Callable[..., NetworkViewModel], many: Catalogue
) -> None:
    network = show(many)
    whole = sum(_values(network, "bubbles", "members"))
    network.choose("science")
    assert sum(_values(network, "bubbles", "members")) == CIRCLES < whole
    kinds = _values(network, "bubbles", "kind")
    assert [out for out, kind in zip(_values(network, "bubbles", "out"), kinds, strict=True)] == [
        kind == "alone" for kind in kinds
    ]
    network.choose("no such")
    assert network.property("category") == ""
    assert sum(_values(network, "bubbles", "members")) == whole


def test_the_way_down_and_up_again(show: Callable[..., NetworkViewModel], many: Catalogue) -> None:
    network = show(many)
    goals = _values(network, "bubbles", "goal")
    assert all(goal.startswith("/") for goal in goals)
    show(many, goals[0])
    assert network.property("whole") == goals[0]
    assert _values(network, "scenes", "goal") == [""]
    kinds = _values(network, "bubbles", "kind")
    door = kinds.index("door")
    there = _values(network, "bubbles", "goal")[door]
    show(many, there)
    assert network.property("slug") == there
    assert network.property("whole") != goals[0]


def test_the_list_says_the_same(
    show: Callable[..., NetworkViewModel], few: Catalogue, many: Catalogue
) -> None:
    network = show(few, "bund")
    network.showList(True)
    heads = _values(network, "entries", "head")
    slugs = _values(network, "entries", "slug")
    assert set(slugs) == set(_values(network, "bubbles", "slug"))
    # Every relation from both its sides.
    assert heads.count(False) == 2 * len(FEW_RELATIONS)
    assert slugs[network.property("entry")] == "bund"
    network.choose("science")
    heads = _values(network, "entries", "head")
    assert {s for s, h in zip(_values(network, "entries", "slug"), heads, strict=True) if h} == {
        "uni",
        "haus",
    }
    network.choose("")
    show(many)
    assert set(_values(network, "entries", "what")) == {"group", "alone"}


def test_the_list_runs_from_a_to_z(
    show: Callable[..., NetworkViewModel], published: Callable[..., Catalogue]
) -> None:
    names = {"uni": "Ümit", "haus": "Çarşı", "bund": "Ufuk"}
    text = FEW[0]["texts"]["de"]
    records = [
        record(slug, "", texts={tag: text | {"title": title} for tag in ("de", "tr")})
        for slug, title in names.items()
    ]
    network = show(published(records, FEW_RELATIONS), language="tr")
    network.showList(True)
    heads = _values(network, "entries", "head")
    slugs = _values(network, "entries", "slug")
    listed = [slug for slug, head in zip(slugs, heads, strict=True) if head]
    assert listed == ["haus", "bund", "uni"]


def test_the_next_visitor_finds_the_whole_network(
    show: Callable[..., NetworkViewModel], few: Catalogue
) -> None:
    network = show(few, "uni")
    network.choose("culture")
    network.showList(True)
    network.reset()
    assert not network.property("centred")
    assert not network.property("listed")
    assert network.property("category") == ""


def _arranged(network: NetworkViewModel, *, mirrored: bool) -> list[QRectF]:
    names = [QSizeF(180, 36)] * len(_values(network, "bubbles", "slug"))
    return network.arrange(QSizeF(1800, 720), 1.0, True, mirrored, names, 12.0)


def test_the_picture_is_drawn_once(
    show: Callable[..., NetworkViewModel], few: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = show(few)
    boxes = _arranged(network, mirrored=False)
    assert len(boxes) == 8
    assert all(box.width() > 0 for box in boxes)
    assert all(network.course(n).startswith("M ") for n in range(len(FEW_RELATIONS)))
    assert network.course(99) == ""
    other_way = _arranged(network, mirrored=True)
    for here, there in zip(boxes[::2], other_way[::2], strict=True):
        assert here.center().x() == pytest.approx(1800 - there.center().x())
        assert here.center().y() == pytest.approx(there.center().y())
    drawn: list[object] = []
    monkeypatch.setattr(network_picture, "picture", lambda *given: drawn.append(given))
    show(few, "uni")
    assert _arranged(network, mirrored=True) == other_way
    assert drawn == []


def test_names_that_do_not_fit_the_bubbles_wait(
    show: Callable[..., NetworkViewModel], few: Catalogue
) -> None:
    network = show(few)
    # While delegates are made for another scene there are names of the one before.
    assert network.arrange(QSizeF(900, 700), 1.0, True, False, [QSizeF(10, 10)], 12.0) == []
