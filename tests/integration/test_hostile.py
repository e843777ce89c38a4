"""Whatever a stick holds: refused in one sentence, nothing written, nothing asked, soon."""

from __future__ import annotations

import json
import re
import socket
import sqlite3
import sys
import tempfile
import time
import zipfile
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.errors import DataFault
from db.exchange.package import import_package
from db.workspace import Workspace, open_workspace
from kiosk.services.picture_process import prepare_apart
from kiosk.services.recordings import copy_recording, inspect_recording
from tests.support import hostile, hostile_packages
from tests.support.small import content, no_pictures, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FIFOs and /proc are needed")

SENTENCE = re.compile(r"[^\n]+; [^\n;]+[.]")
MOST_SECONDS = 5
MOST_KILOBYTES = 50_000


class House:
    """A workspace and everything that may be written, below one folder."""

    def __init__(self, root: Path, workspace: Workspace) -> None:
        self.root = root
        self.workspace = workspace
        self.beacon = socket.create_server(("127.0.0.1", 0))
        self.beacon.setblocking(False)
        self.address = f"http://127.0.0.1:{self.beacon.getsockname()[1]}/"

    def seen(self) -> dict[str, str]:
        """Every file and folder, with its content's hash."""
        return {
            str(path): sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
            for path in self.root.rglob("*")
        }

    @contextmanager
    def untouched(self) -> Iterator[None]:
        before, memory = self.seen(), _fresh_peak()
        started = time.monotonic()
        yield
        assert time.monotonic() - started < MOST_SECONDS
        assert _kilobytes("VmHWM") - memory < MOST_KILOBYTES
        assert self.seen() == before
        with pytest.raises(BlockingIOError):
            self.beacon.accept()

    def refuses(self, act: Callable[..., object], *given: object) -> None:
        with self.untouched(), pytest.raises((ValueError, DataFault)) as refused:
            act(*given)
        said = str(refused.value)
        assert SENTENCE.fullmatch(said)
        assert said.isprintable()
        assert len(said) < 600


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    root = tmp_path / "house"
    for name in ("temp/here", "into"):
        (root / name).mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(root / "temp" / "here"))
    found = House(root, workspace_with(root / "data", content()))
    yield found
    found.beacon.close()
    found.workspace.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def _kilobytes(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.search(rf"{name}:\s+(\d+)", status)[1])  # type: ignore[index]


def _fresh_peak() -> int:
    """Forget how much memory was ever used; how much is used now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")
    return _kilobytes("VmRSS")


def _as_folder(packed: Path) -> Path:
    """The same medium's package unpacked, for a stick carries either."""
    folder = packed.with_suffix("")
    (folder / "media").mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(packed) as archive:
        for name in archive.namelist():
            (folder / name).write_bytes(archive.read(name))
    return folder


def test_pictures(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    """Each third of them through each of the three ways in."""
    for number, (name, data) in enumerate(hostile.pictures(house.address).items()):
        packed, alone = stick / f"{number}.zip", stick / f"{number}.png"
        packed.write_bytes(hostile_packages.package(data))
        alone.write_bytes(data)
        with subtests.test(name):
            if number % 3 == 0:
                house.refuses(prepare_apart, alone, house.root / "into")
            else:
                path = packed if number % 3 == 1 else _as_folder(packed)
                house.refuses(import_package, house.workspace, path, prepare_apart)


def test_of_polyglots_the_picture_alone_is_taken(
    house: House, stick: Path, subtests: pytest.Subtests
) -> None:
    for name, data in hostile.polyglots().items():
        source, into = stick / "a.png", stick / name
        source.write_bytes(data)
        with subtests.test(name), house.untouched():
            sizes = prepare_apart(source, into).renditions
            assert b"SECRET" not in (into / sizes[-1].file).read_bytes()


def test_places_that_are_no_files(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    for name, path in hostile.places(stick / "media").items():
        with subtests.test(name):
            house.refuses(prepare_apart, path, house.root / "into")
            house.refuses(inspect_recording, path)
            house.refuses(copy_recording, path, house.root / "into")
            house.refuses(import_package, house.workspace, path, prepare_apart)
        if path.parent == stick / "media":
            package = content(media=[{"name": "m", "file": f"media/{path.name}"}])
            (stick / "content.json").write_text(json.dumps(package), encoding="utf-8")
            with subtests.test(f"{name} in a folder"):
                house.refuses(import_package, house.workspace, stick, prepare_apart)


def test_recordings(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    for name, data in hostile.recordings().items():
        source = stick / "a.mp4"
        source.write_bytes(data)
        with subtests.test(name):
            house.refuses(inspect_recording, source)
            house.refuses(copy_recording, source, house.root / "into")


def test_documents(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    for name, document in hostile_packages.documents().items():
        path = stick / "a.zip"
        path.write_bytes(hostile_packages.package_of(document))
        with subtests.test(name):
            house.refuses(import_package, house.workspace, path, no_pictures)


def test_archives(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    for name, data in hostile_packages.archives().items():
        path = stick / "a.zip"
        path.write_bytes(data)
        with subtests.test(name):
            house.refuses(import_package, house.workspace, path, prepare_apart)


FOREIGN = {
    "tables": "CREATE TABLE record (a)",
    "trigger and view": "CREATE TABLE a (b); CREATE VIEW v AS SELECT * FROM a;"
    "CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN INSERT INTO a VALUES (load_extension('x')); END",
    "virtual table": "CREATE VIRTUAL TABLE a USING fts5(b)",
    "newer": "CREATE TABLE alembic_version (version_num);INSERT INTO alembic_version VALUES ('zz')",
}


def test_databases_of_others(house: House, stick: Path, subtests: pytest.Subtests) -> None:
    for name, script in FOREIGN.items():
        data = house.root / name
        data.mkdir()
        with subtests.test(name):
            connection = sqlite3.connect(data / "workspace.db")
            connection.executescript(script)
            connection.close()
            (data / "media").mkdir()
            house.refuses(open_workspace, data)
            house.refuses(import_package, house.workspace, data / "workspace.db", no_pictures)
