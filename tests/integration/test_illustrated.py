"""A gallery and a sign-language video on their way: package, desk, history, edition."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from db.catalogue import Catalogue
from db.editing import records
from db.editing.changes import changes
from db.editing.dossier import load
from db.editing.history import revisions
from db.editing.media import describe, media, unwatched, watched
from db.editing.missing import Hints, gaps, hints
from db.edition import Editions
from db.errors import DataFault
from db.exchange.package import export_package, import_package
from db.publish import publish
from db.records import Notes, PreparedPicture
from db.tables import StaffAccount
from db.workspace import open_workspace
from kiosk.services.intake import RECORDINGS
from kiosk.staff import edits
from kiosk.staff.compare import compare
from tests.support.recorded import mp4, webm
from tests.support.small import content, one_picture, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.editing.dossier import Dossier
    from db.editing.media import Described
    from db.exchange.format import TextStatus
    from db.workspace import Workspace

PICTURES = ("turm", "halle", "hof")
PLAIN = {"lead", "body", "town", "figures", "milestones", "related", "links"}


def _medium(name: str, suffix: str = ".png", **facts: Any) -> dict[str, Any]:
    return {
        "name": name,
        "file": f"media/{name}{suffix}",
        "credit": "Anna",
        "licence": "CC0",
        "texts": {"de": {"alt": name.title(), "caption": f"Im {name.title()}"}},
    } | facts


def _package(**facts: Any) -> dict[str, Any]:
    pictures = [_medium(name) for name in PICTURES]
    films = [_medium(name, ".mp4", kind="video", texts={}) for name in ("film", "signs")]
    shown = {"gallery": ["halle", "turm"], "video": "film", "sign_language": "signs"} | facts
    return content(
        media=pictures + films,
        records=[record("zeche", "Zeche", **shown), record("aegidien", "Ägidienkirche")],
    )


def _import(
    workspace: Workspace, folder: Path, package: dict[str, Any], film: bytes | None = None
) -> None:
    (folder / "media").mkdir(parents=True, exist_ok=True)
    (folder / "content.json").write_text(json.dumps(package), encoding="utf-8")
    for name in PICTURES:
        (folder / "media" / f"{name}.png").write_bytes(name.encode())
    (folder / "media" / "film.mp4").write_bytes(film or mp4())
    (folder / "media" / "signs.mp4").write_bytes(webm())
    import_package(workspace, folder, one_picture, RECORDINGS)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path / "data")
    with opened.session() as session:
        made = datetime.now(UTC)
        session.add(StaffAccount(id=1, name="Anna", role="manager", created_at=made))
    _import(opened, tmp_path / "package", _package())
    yield opened
    opened.close()


@pytest.fixture
def editions(tmp_path: Path) -> Editions:
    return Editions(tmp_path / "editions")


def _load(workspace: Workspace) -> Dossier:
    with workspace.session() as session:
        found = load(session, "zeche")
    assert found is not None
    return found


def _photograph(source: Path, into: Path) -> PreparedPicture:
    return one_picture(source, into)._replace(cutout=False)


def test_out_and_in_again_in_the_same_order(workspace: Workspace, tmp_path: Path) -> None:
    export_package(workspace, tmp_path / "one.zip")
    other = open_workspace(tmp_path / "other")
    import_package(other, tmp_path / "one.zip", one_picture, RECORDINGS)
    export_package(other, tmp_path / "two.zip")
    other.close()
    first, second = (
        zipfile.ZipFile(tmp_path / f"{name}.zip").read("content.json") for name in ("one", "two")
    )
    assert first == second
    part = next(each for each in json.loads(first)["records"] if each["slug"] == "zeche")
    assert part["gallery"] == ["halle", "turm"]
    assert part["sign_language"] == "signs"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"gallery": ["turm", "turm"]}, "twice"),
        ({"gallery": ["turm", "nobody"]}, "nobody"),
        ({"gallery": ["film"]}, "film"),
        ({"sign_language": "turm"}, "turm"),
    ],
)
def test_what_makes_no_sense_is_refused_whole(
    workspace: Workspace, tmp_path: Path, facts: dict[str, Any], said: str
) -> None:
    before = _load(workspace)
    with pytest.raises(DataFault, match=said):
        _import(workspace, tmp_path / "package", _package(**facts))
    assert _load(workspace) == before


def test_visitors_get_them_with_their_words(workspace: Workspace, editions: Editions) -> None:
    publish(workspace, editions)
    catalogue = Catalogue(editions.usable())
    # Turkish has no words of its own and falls back to German.
    found = catalogue.record("tr", "zeche")
    assert found is not None
    names = [(each.alt, each.notes) for each in found.gallery]
    assert names == [
        ("Halle", Notes("Im Halle", "Anna", "CC0")),
        ("Turm", Notes("Im Turm", "Anna", "CC0")),
    ]
    assert found.sign_language is not None
    files = [size.file for each in found.gallery for size in each.renditions]
    assert all((catalogue.media / file).is_file() for file in (*files, found.sign_language.file))
    catalogue.close()


def test_a_photograph_on_the_poster_is_credited_and_an_emblem_is_not(
    workspace: Workspace, editions: Editions, tmp_path: Path
) -> None:
    folder = tmp_path / "package"
    (folder / "media" / "foto.png").write_bytes(b"a photograph")
    package = _package(picture="foto")
    package["media"].append(_medium("foto"))
    (folder / "content.json").write_text(json.dumps(package), encoding="utf-8")
    import_package(workspace, folder, _photograph, RECORDINGS)
    publish(workspace, editions)
    _import(workspace, folder, _package(picture="turm"))
    publish(workspace, editions)
    shown = []
    for number in (1, 2):
        catalogue = Catalogue(editions.folder(number))
        found = catalogue.record("de", "zeche")
        assert found is not None
        shown.append(found.notes)
        catalogue.close()
    assert shown == [Notes("Im Foto", "Anna", "CC0"), Notes()]


def test_a_record_without_media_has_the_document_it_always_had(
    workspace: Workspace, editions: Editions
) -> None:
    publish(workspace, editions)
    uri = f"{(editions.current() / 'content.db').as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        rows = connection.execute(
            "SELECT r.slug, d.document FROM detail d JOIN record r ON r.id = d.record"
        ).fetchall()
    keys = {slug: set(json.loads(document)) for slug, document in rows}
    assert keys["aegidien"] == PLAIN
    assert keys["zeche"] == PLAIN | {"gallery", "video", "sign_language"}


@pytest.mark.parametrize(
    ("gallery", "changed"),
    [(["halle", "turm"], []), (["turm", "halle"], ["zeche"]), ([], ["zeche"])],
    ids=["the same", "another order", "none"],
)
def test_only_another_gallery_is_a_change(
    workspace: Workspace,
    editions: Editions,
    tmp_path: Path,
    gallery: list[str],
    changed: list[str],
) -> None:
    publish(workspace, editions)
    before = editions.current() / "content.db"
    # A record whose slug comes before all others gives every one another number.
    package = _package(gallery=gallery)
    package["records"].append(record("aaa", "Zzz"))
    _import(workspace, tmp_path / "package", package)
    publish(workspace, editions)
    found = changes(before, editions.current() / "content.db")
    assert [each.name for each in found if each.kind == "changed"] == changed


def test_the_desk_orders_undoes_and_tells_in_the_history(workspace: Workspace) -> None:
    before = _load(workspace)
    after = edits.with_exhibit(before, "hof")
    after = edits.moved_item(after, "gallery", 2, -1)
    after = edits.with_exhibit(after, "halle")
    after = edits.with_fact(after, sign_language=None)
    saved = records.save(workspace, 1, before, after)
    assert saved.record.gallery == ["hof", "turm"]
    assert _load(workspace) == saved
    told = {(d.field, d.before, d.after) for d in compare(before, saved)}
    assert told == {("gallery", "halle\nturm", "hof\nturm"), ("sign_language", "signs", "")}
    with workspace.session() as session:
        newest = revisions(session, "record", "zeche")[0].number
    assert records.restore(workspace, 1, newest) == before
    assert _load(workspace) == before


def _lacking(workspace: Workspace) -> list[tuple[str, tuple[str, ...]]]:
    with workspace.session() as session:
        return [(gap.kind, gap.languages) for gap in gaps(session) if gap.slug == "zeche"]


def _described(workspace: Workspace, name: str) -> Described:
    with workspace.session() as session:
        return next(each for each in media(session) if each.name == name)


def test_what_pictures_and_films_lack_is_told_once(workspace: Workspace) -> None:
    # Signs are not heard, so they need no captions; the film does.
    untranslated = ("translation", ("en", "tr"))
    assert _lacking(workspace) == [("captions", ()), untranslated]
    for name in ("halle", "turm"):
        describe(workspace, 1, _described(workspace, name)._replace(alts={}))
    assert _lacking(workspace) == [("alt", ("de",)), ("captions", ()), untranslated]
    found = {name: _described(workspace, name) for name in ("signs", "film", "hof")}
    uses = {name: (each.used, each.signing) for name, each in found.items()}
    assert uses == {"signs": (1, True), "film": (1, False), "hof": (0, False)}


@pytest.mark.parametrize(("status", "told"), [("draft", False), ("needs_review", True)])
def test_a_picture_is_to_be_described_where_the_record_has_words(
    workspace: Workspace, status: TextStatus, *, told: bool
) -> None:
    before = _load(workspace)
    after = edits.with_text(before, "en", "title", "Pit")
    records.save(workspace, 1, before, edits.with_text_status(after, "en", status))
    assert (("alt", ("en",)) in _lacking(workspace)) is told
    with workspace.session() as session:
        # Ägidienkirche has no video in sign language.
        assert hints(session) == Hints(unreviewed=int(told), unsigned=1)


@pytest.mark.parametrize(("flashes", "told"), [(None, False), (3, False), (4, True)])
def test_a_video_that_flashes_is_told_first(
    workspace: Workspace, flashes: int | None, *, told: bool
) -> None:
    file = _described(workspace, "film").file
    if flashes is not None:
        watched(workspace, file, flashes)
    with workspace.session() as session:
        assert (file in unwatched(session)) is (flashes is None)
    assert _described(workspace, "film").flashes == flashes
    assert (_lacking(workspace)[0] == ("flashing", ())) is told


def test_another_film_under_the_same_name_is_looked_through_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    watched(workspace, _described(workspace, "film").file, 9)
    _import(workspace, tmp_path / "package", _package())
    assert _described(workspace, "film").flashes == 9
    _import(workspace, tmp_path / "package", _package(), film=mp4(wide=320))
    assert _described(workspace, "film").flashes is None


def test_the_line_below_a_picture_is_typed_and_kept(workspace: Workspace) -> None:
    with workspace.session() as session:
        turm = next(each for each in media(session) if each.name == "turm")
    assert turm.legends == {"de": "Im Turm"}
    describe(workspace, 1, turm._replace(legends={"en": "Up there"}))
    with workspace.session() as session:
        turm = next(each for each in media(session) if each.name == "turm")
    assert (turm.legends, turm.alts) == ({"en": "Up there"}, {"de": "Turm"})
    with pytest.raises(DataFault, match="line below"):
        describe(workspace, 1, turm._replace(legends={"en": "x " * 300}))
