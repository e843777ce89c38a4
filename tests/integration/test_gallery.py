"""Media of the house: taken in, described, shown by records, carried in packages, put away."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from db.editing import records
from db.editing.accounts import Account
from db.editing.dossier import Dossier, load
from db.editing.media import (
    add_picture,
    add_recording,
    describe,
    media,
    posters,
    remove,
    shown_by,
)
from db.errors import DataFault, EditConflict, LimitExceeded, PackageRefused
from db.exchange.package import export_package, import_package
from db.tables import StaffAccount
from db.workspace import open_workspace
from kiosk.services.intake import RECORDINGS, keep_recording
from kiosk.services.media import MediaFolder
from kiosk.shell.rows import Rows
from kiosk.staff.arranging import ArrangingViewModel
from kiosk.staff.browser import BrowserViewModel
from kiosk.staff.gallery import GalleryViewModel
from kiosk.staff.medium import MediumViewModel
from kiosk.staff.records import RecordsViewModel
from kiosk.staff.work import Work
from tests.support.recorded import mp3, mp4
from tests.support.small import content, no_pictures, one_picture, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from db.editing.media import Described
    from db.workspace import Workspace

CAPTIONS = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHallo\n"


class House:
    """A workspace with two records, an account, and files to take in."""

    def __init__(self, data: Path) -> None:
        self.workspace: Workspace = workspace_with(data / "data", content())
        self.who = Account(1, "Anna", "manager")
        with self.workspace.session() as session:
            session.add(
                StaffAccount(id=1, name="Anna", role="manager", created_at=datetime.now(UTC))
            )
        self.inbox = data / "files"
        self.inbox.mkdir()

    def file(self, name: str, data: bytes) -> Path:
        path = self.inbox / name
        path.write_bytes(data)
        return path

    def picture(self, name: str = "Turm.png", data: bytes = b"picture") -> str:
        return add_picture(self.workspace, self.who.id, self.file(name, data), one_picture)

    def recording(self, name: str = "Fest.mp4", data: bytes | None = None) -> str:
        file = self.file(name, data or mp4())
        return add_recording(self.workspace, self.who.id, file, keep_recording)

    def media(self) -> dict[str, Described]:
        with self.workspace.session() as session:
            return {each.name: each for each in media(session)}

    def dossier(self, slug: str = "zeche") -> Dossier:
        with self.workspace.session() as session:
            found = load(session, slug)
        assert found is not None
        return found

    def show(self, **facts: Any) -> Dossier:
        before = self.dossier()
        after = replace(before, record=replace(before.record, **facts))
        return records.save(self.workspace, self.who.id, before, after)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.workspace.close()


def test_a_recording_is_kept_as_it_is_and_once(house: House) -> None:
    assert house.recording("Fest 2026.mp4") == "fest-2026"
    assert house.recording("again.mp4") == "fest-2026"
    kept = house.media()["fest-2026"]
    assert (kept.kind, kept.seconds, kept.large) == ("video", 12, "")
    assert (house.workspace.media / kept.file).read_bytes() == mp4()
    assert kept.file == sha256(mp4()).hexdigest() + ".mp4"


def test_what_is_no_recording_stays_outside(house: House) -> None:
    before = sorted(house.workspace.media.iterdir())
    with pytest.raises(PackageRefused, match="save it as one of these"):
        house.recording("virus.mp4", b"MZ" + bytes(500))
    assert house.media() == {}
    assert sorted(house.workspace.media.iterdir()) == before


def test_a_record_shows_a_video_and_a_sound(house: House) -> None:
    names = {"picture": house.picture(), "video": house.recording()}
    names["audio"] = house.recording("Lied.mp3", mp3())
    house.show(**names)
    part = house.dossier().record
    assert {"picture": part.picture, "video": part.video, "audio": part.audio} == names
    with house.workspace.session() as session:
        assert {name: shown_by(session, name) for name in names.values()} == dict.fromkeys(
            names.values(), ("zeche",)
        )
        assert posters(session) == {"zeche": "turm"}
    house.show(video=None)
    assert house.dossier().record.video is None
    assert house.dossier().record.audio == "lied"


@pytest.mark.parametrize("fact", ["picture", "video", "audio"])
def test_a_medium_of_another_kind_is_refused(house: House, fact: str) -> None:
    name = house.recording() if fact != "video" else house.picture()
    with pytest.raises(PackageRefused, match=f"{fact} '{name}'"):
        house.show(**{fact: name})


def test_only_what_no_record_shows_is_removed(house: House) -> None:
    name = house.recording()
    house.show(video=name)
    with pytest.raises(EditConflict):
        remove(house.workspace, house.who.id, name)
    house.show(video=None)
    remove(house.workspace, house.who.id, name)
    assert house.media() == {}


def test_words_and_captions_are_stored_and_taken_away(house: House) -> None:
    name = house.recording()
    medium = house.media()[name]._replace(credit="Anna", licence="CC0")
    described = medium._replace(alts={"de": "Ein Fest"}, captions={"de": CAPTIONS})
    describe(house.workspace, house.who.id, described)
    assert house.media()[name].captions == {"de": CAPTIONS}
    describe(house.workspace, house.who.id, medium)
    assert (house.media()[name].alts, house.media()[name].captions) == ({}, {})
    with pytest.raises(LimitExceeded, match="credit"):
        describe(house.workspace, house.who.id, medium._replace(licence=" "))
    with pytest.raises(LimitExceeded, match="captions"):
        describe(house.workspace, house.who.id, medium._replace(captions={"de": "x" * 200_001}))


def _exported(workspace: Workspace, path: Path) -> bytes:
    export_package(workspace, path)
    return zipfile.ZipFile(path).read("content.json")


def test_recordings_travel_in_packages(house: House, tmp_path: Path) -> None:
    names = {"video": house.recording(), "audio": house.recording("Lied.mp3", mp3())}
    house.show(**names)
    medium = house.media()["fest"]._replace(credit="A", licence="CC0", captions={"de": CAPTIONS})
    describe(house.workspace, house.who.id, medium)
    before = _exported(house.workspace, tmp_path / "first.zip")
    other = open_workspace(tmp_path / "other")
    for _ in range(2):
        import_package(other, tmp_path / "first.zip", no_pictures, RECORDINGS)
    assert _exported(other, tmp_path / "second.zip") == before
    assert json.loads(before)["records"][1]["video"] == "fest"
    kept = other.media / (sha256(mp4()).hexdigest() + ".mp4")
    assert kept.read_bytes() == mp4()


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({"kind": "audio"}, "no audio"),
        ({"texts": {"de": {"captions": "no captions"}}}, "WEBVTT"),
        ({"file": "media/none.mp4"}, "lacks"),
        ({"kind": "image", "texts": {"de": {"captions": CAPTIONS}}}, "remove them"),
        ({"name": "turm"}, "another kind"),
    ],
)
def test_wrong_recordings_in_packages_are_refused(
    house: House, tmp_path: Path, part: dict[str, Any], said: str
) -> None:
    house.picture()
    medium = {"name": "fest", "file": "media/fest.mp4", "kind": "video"} | part
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        archive.writestr("content.json", json.dumps(content(media=[medium])))
        archive.writestr("media/fest.mp4", mp4())
    files = sorted(house.workspace.media.iterdir())
    with pytest.raises(DataFault, match=said):
        import_package(house.workspace, tmp_path / "in.zip", no_pictures, RECORDINGS)
    assert list(house.media()) == ["turm"]
    assert sorted(house.workspace.media.iterdir()) == files


def test_without_a_judge_no_recording_comes_in(house: House, tmp_path: Path) -> None:
    house.recording()
    export_package(house.workspace, tmp_path / "out.zip")
    with pytest.raises(PackageRefused, match="recording"):
        import_package(open_workspace(tmp_path / "other"), tmp_path / "out.zip", no_pictures)


def _rows(rows: QObject) -> list[dict[str, Any]]:
    assert isinstance(rows, Rows)
    names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
    return [
        {name: rows.data(rows.index(number, 0), role) for role, name in names.items()}
        for number in range(rows.rowCount())
    ]


class Desk:
    """The media page's view models over a house."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        workspace, self._qtbot = house.workspace, qtbot
        self.work = Work()
        self.said: list[str] = []
        self.work.said.connect(lambda sentence, _: self.said.append(sentence))
        folder = MediaFolder(workspace.media)
        browser = BrowserViewModel(workspace.data, self.work)
        common = (workspace, house.who, self.work, folder)
        self.gallery = GalleryViewModel(*common, browser)
        self.medium = MediumViewModel(*common, browser, str.title)
        self.records = RecordsViewModel(workspace, house.who, self.work, folder)
        self.arranging = ArrangingViewModel(workspace, self.work, folder, self.records)

    def calm(self) -> None:
        self._qtbot.waitUntil(lambda: not self.work.running, timeout=20_000)

    def names(self) -> list[str]:
        return [row["name"] for row in _rows(self.gallery.property("rows"))]

    def order(self) -> list[str]:
        return [row["slug"] for row in _rows(self.arranging.property("rows"))]


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(house, qtbot)
    yield made
    made.work.stop()


def test_files_are_taken_in_one_by_one(house: House, desk: Desk) -> None:
    good, bad = house.inbox / "Gut.png", house.file("Schlecht.png", b"no picture")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(good))
    gone = house.inbox / "gone.png"
    added: list[str] = []
    desk.gallery.added.connect(added.append)
    desk.gallery.take_in((bad, gone, good))
    desk.calm()
    assert added == ["gut"]
    assert len(desk.said) == 2
    assert desk.names() == ["gut"]
    assert not _rows(desk.gallery.property("rows"))[0]["cutout"]


def test_the_grid_is_filtered(house: House, desk: Desk) -> None:
    house.show(picture=house.picture())
    house.recording()
    house.recording("Lied.mp3", mp3())
    turm = house.media()["turm"]._replace(credit="Anna", licence="CC0")
    describe(house.workspace, house.who.id, turm._replace(alts={"de": "Ein Förderturm"}))
    desk.gallery.refresh()
    desk.calm()
    assert desk.names() == ["fest", "lied", "turm"]
    desk.gallery.choose("audio")
    assert desk.names() == ["lied"]
    desk.gallery.choose("")
    desk.gallery.seek("unused")
    assert desk.names() == ["fest", "lied"]
    desk.gallery.seek("credit")
    assert desk.names() == ["fest", "lied"]
    desk.gallery.seek("alt")
    assert desk.names() == ["turm"]
    desk.gallery.seek("alt")
    desk.gallery.search("forderturm")
    assert desk.names() == ["turm"]


def test_a_medium_is_described_and_saved(house: House, desk: Desk) -> None:
    house.show(video=house.recording())
    form = desk.medium
    form.open("fest")
    desk.calm()
    assert (form.property("name"), form.property("dirty"), form.property("canSave")) == (
        "fest",
        False,
        False,
    )
    form.put("credit", "Anna")
    assert not form.property("canSave")
    form.put("licence", "CC BY 4.0")
    form.focus(1.5, 0.25)
    form.tell("de", "Ein Fest im Park")
    form.caption("de", house.file("fest.vtt", CAPTIONS.encode()))
    desk.calm()
    assert form.property("dirty")
    assert form.property("canSave")
    assert [row["captioned"] for row in _rows(form.property("alts"))] == [True, False, False]
    form.save()
    desk.calm()
    assert not form.property("dirty")
    stored = house.media()["fest"]
    assert (stored.focal_x, stored.focal_y, stored.alts) == (1, 0.25, {"de": "Ein Fest im Park"})
    assert "Hallo" in stored.captions["de"]
    assert _rows(form.property("users")) == [{"slug": "zeche", "title": "Zeche"}]
    form.tell("en", "x" * 301)
    assert not form.property("canSave")
    form.undo()
    assert not form.property("dirty")


@pytest.mark.parametrize("data", [b"no captions", b"\xff\xfe", b"WEBVTT\n\n" + bytes(1 << 20)])
def test_captions_that_are_none_are_told_and_left(house: House, desk: Desk, data: bytes) -> None:
    house.recording()
    desk.medium.open("fest")
    desk.calm()
    desk.medium.caption("de", house.file("x.vtt", data))
    desk.calm()
    assert len(desk.said) == 1
    assert not desk.medium.property("dirty")


def test_the_medium_that_is_open_is_removed(house: House, desk: Desk) -> None:
    house.recording()
    desk.medium.open("fest")
    desk.calm()
    desk.medium.remove()
    desk.calm()
    assert desk.medium.property("name") == ""
    assert house.media() == {}


@pytest.fixture
def three(house: House, desk: Desk, tmp_path: Path) -> Desk:
    folder = tmp_path / "more"
    folder.mkdir()
    package = {"format": 1, "records": [record("c", "C"), record("z", "Z", status="draft")]}
    (folder / "content.json").write_text(json.dumps(package), encoding="utf-8")
    import_package(house.workspace, folder, no_pictures)
    desk.arranging.look()
    desk.calm()
    return desk


def test_the_start_is_arranged_undone_and_saved(house: House, three: Desk) -> None:
    arranging = three.arranging
    assert three.order() == ["aegidien", "c", "zeche"]
    arranging.move(2, 0)
    assert three.order() == ["zeche", "aegidien", "c"]
    arranging.move(0, 3)
    arranging.move(1, 2)
    assert three.order() == ["zeche", "c", "aegidien"]
    assert arranging.property("dirty")
    arranging.undo()
    assert three.order() == ["zeche", "aegidien", "c"]
    arranging.save()
    three.calm()
    assert not arranging.property("dirty")
    assert not arranging.property("canUndo")
    part = house.dossier().record
    assert (part.pinned, part.position) == (True, 0)
    assert house.dossier("c").record.position == 2
    assert not house.dossier("aegidien").record.pinned


def test_a_started_order_outlives_what_others_change(house: House, three: Desk) -> None:
    three.arranging.move(2, 0)
    records.set_status(house.workspace, house.who.id, "aegidien", "archived")
    records.set_status(house.workspace, house.who.id, "z", "published")
    three.records.refresh()
    three.calm()
    assert three.order() == ["zeche", "c", "z"]
    assert three.arranging.property("dirty")
