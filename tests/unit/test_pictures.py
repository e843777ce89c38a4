"""What a picture goes through before it may be shown."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader

from kiosk.services.pictures import prepare_picture, rasterise

if TYPE_CHECKING:
    from pathlib import Path


def _image(path: Path, width: int, height: int, colour: Qt.GlobalColor) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    image.setText("Comment", "taken at home")
    assert image.save(str(path))
    return path


def test_a_photograph_becomes_display_sizes_never_larger_than_itself(tmp_path: Path) -> None:
    source = _image(tmp_path / "a.jpg", 1500, 1000, Qt.GlobalColor.red)
    ready = prepare_picture(source, tmp_path / "media")
    assert [size.width for size in ready.renditions] == [320, 640, 1280, 1500]
    assert not ready.cutout
    for size in ready.renditions:
        reader = QImageReader(str(tmp_path / "media" / size.file), QByteArray(b"webp"))
        assert (reader.size().width(), reader.size().height()) == (size.width, size.height)
        assert reader.textKeys() == []
    assert len(list((tmp_path / "media").iterdir())) == len(ready.renditions)


def test_what_can_be_seen_through_is_an_emblem(tmp_path: Path) -> None:
    source = _image(tmp_path / "a.png", 100, 100, Qt.GlobalColor.transparent)
    assert prepare_picture(source, tmp_path / "media").cutout


def test_the_same_picture_is_kept_once(tmp_path: Path) -> None:
    source = _image(tmp_path / "a.png", 100, 100, Qt.GlobalColor.blue)
    first = prepare_picture(source, tmp_path / "media")
    assert prepare_picture(source, tmp_path / "media") == first
    assert len(list((tmp_path / "media").iterdir())) == 1


def _bomb() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("evil.png", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "neither"),
        ("moving.gif", b"GIF89a" + bytes(40), "neither"),
        ("empty.png", b"", "neither"),
        ("cut.jpg", b"\xff\xd8\xff\xe0" + bytes(20), "decoded"),
        ("bomb.png", _bomb(), "megapixels"),
    ],
)
def test_what_is_no_honest_picture_is_refused(
    tmp_path: Path, name: str, data: bytes, why: str
) -> None:
    source = tmp_path / name
    source.write_bytes(data)
    with pytest.raises(ValueError, match=why):
        prepare_picture(source, tmp_path / "media")
    assert not (tmp_path / "media").exists()


def test_a_drawing_becomes_a_square_picture(tmp_path: Path) -> None:
    svg = tmp_path / "a.svg"
    svg.write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
        "<circle cx='5' cy='5' r='4' fill='#ff0000'/></svg>"
    )
    rasterise(svg, tmp_path / "a.png", 64)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (64, 64)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 32).red() == 255
