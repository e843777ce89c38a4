"""Looking through a record's gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records import Exhibit, Notes, Record, Rendition, Tile
from kiosk.services.media import MediaFolder
from kiosk.visitor.exhibit import ExhibitViewModel

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (Rendition("a" * 64 + ".webp", 320, 200), Rendition("b" * 64 + ".webp", 2048, 1280))


def _record(slug: str, count: int) -> Record:
    tile = Tile(slug, "partner", slug.title(), "", "", "", "teal", "A", "de", None)
    gallery = tuple(
        Exhibit(f"Bild {n}", Notes(f"Zeile {n}", "A. Beispiel", "CC BY 4.0"), SIZES)
        for n in range(count)
    )
    return Record(tile, "", "", "", (), (), (), (), gallery=gallery)


def test_from_picture_to_picture(tmp_path: Path) -> None:
    for size in SIZES:
        (tmp_path / size.file).write_bytes(b"RIFF\0\0\0\0WEBP")
    exhibit = ExhibitViewModel()
    exhibit.show(_record("zeche", 2), MediaFolder(tmp_path))
    assert (exhibit.property("open"), exhibit.property("count")) == (False, 2)
    exhibit.look(1)
    assert (exhibit.property("pixels"), exhibit.property("ratio")) == (2048, 1.6)
    assert exhibit.property("alt") == "Bild 1"
    assert exhibit.property("caption") == "Zeile 1"
    assert exhibit.property("credit") == "A. Beispiel · CC BY 4.0"
    exhibit.look(2)
    assert exhibit.property("number") == 1


def test_another_record_closes_it_and_another_language_does_not(tmp_path: Path) -> None:
    exhibit = ExhibitViewModel()
    exhibit.show(_record("zeche", 2), MediaFolder(tmp_path))
    exhibit.look(1)
    exhibit.show(_record("zeche", 2), MediaFolder(tmp_path))
    assert exhibit.property("open")
    exhibit.show(_record("hafen", 2), MediaFolder(tmp_path))
    assert not exhibit.property("open")
    assert exhibit.property("pixels") == 0


@pytest.mark.parametrize(("pixels", "size"), [(0, 0), (320, 0), (321, 1), (2048, 1), (9999, 1)])
def test_no_more_is_read_than_is_shown(tmp_path: Path, pixels: float, size: int) -> None:
    for each in SIZES:
        (tmp_path / each.file).write_bytes(b"RIFF\0\0\0\0WEBP")
    exhibit = ExhibitViewModel()
    assert exhibit.pictureFor(0, pixels).isEmpty()
    exhibit.show(_record("zeche", 1), MediaFolder(tmp_path))
    assert exhibit.pictureFor(0, pixels).fileName() == SIZES[size].file
    assert exhibit.pictureFor(1, pixels).isEmpty()
    assert exhibit.pictureFor(-1, pixels).isEmpty()
