"""What a picture goes through before it may be shown."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageIOHandler, QImageReader

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


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _talkative(path: Path) -> Path:
    """A JPEG lying on its side that names camera, place and owner: red left, blue right."""
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    for y in range(40):
        for x in range(40, 80):
            image.setPixelColor(x, y, Qt.GlobalColor.blue)
    assert image.save(str(path), None, 100)
    make = b"SECRET-CAMERA\0"
    gps = struct.pack(">HHHI4sHHIII", 2, 1, 2, 2, b"N\0\0\0", 2, 5, 3, 100, 0)
    entries = struct.pack(">HHII", 0x10F, 2, len(make), 130)
    entries += struct.pack(">HHIHH", 0x112, 3, 1, 6, 0)
    entries += struct.pack(">HHII", 0x8825, 4, 1, 60)
    tiff = b"MM\0*" + struct.pack(">IH", 8, 3) + entries + bytes(4)
    tiff = (tiff.ljust(60, b"\0") + gps).ljust(100, b"\0")
    tiff = (tiff + struct.pack(">6I", 51, 1, 30, 1, 0, 1)).ljust(130, b"\0") + make
    profile = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data()
    data = path.read_bytes()
    path.write_bytes(
        data[:2]
        + _segment(0xE1, b"Exif\0\0" + tiff)
        + _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-OWNER</x:xmpmeta>")
        + _segment(0xE2, b"ICC_PROFILE\0\1\1" + profile)
        + _segment(0xFE, b"SECRET-COMMENT")
        + data[2:]
    )
    return path


def _chunks(data: bytes) -> set[bytes]:
    """The kinds of a WebP file's chunks."""
    kinds, place = set(), 12
    while place < len(data):
        size = int.from_bytes(data[place + 4 : place + 8], "little")
        kinds.add(data[place : place + 4])
        place += 8 + size + size % 2
    return kinds


def test_metadata_stay_outside_and_the_picture_stands_upright(tmp_path: Path) -> None:
    source = _talkative(tmp_path / "a.jpg")
    reader = QImageReader(str(source))
    assert reader.transformation() == QImageIOHandler.Transformation.TransformationRotate90
    assert reader.read().colorSpace().description() == "Display P3"
    (size,) = prepare_picture(source, tmp_path / "media").renditions
    data = (tmp_path / "media" / size.file).read_bytes()
    assert _chunks(data) <= {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
    for secret in (b"SECRET", b"Exif", b"xmp", b"ICC", b"acsp"):
        assert secret not in data
    image = QImage(str(tmp_path / "media" / size.file))
    assert (image.width(), image.height()) == (40, 80)
    above, below = image.pixelColor(20, 20), image.pixelColor(20, 60)
    assert (above.red(), above.blue()) == pytest.approx((255, 0), abs=20)
    assert (below.red(), below.blue()) == pytest.approx((0, 255), abs=20)


def _indexed() -> QImage:
    image = QImage(40, 40, QImage.Format.Format_Indexed8)
    image.setColorTable([0x00000000, 0xFFC86432])
    image.fill(0)
    for y in range(10, 30):
        for x in range(10, 30):
            image.setPixel(x, y, 1)
    return image


def _filled(form: QImage.Format, colour: QColor) -> QImage:
    image = QImage(40, 40, form)
    image.fill(colour)
    return image


def _in_printing_inks() -> QImage:
    """Full cyan, half yellow."""
    inks = bytes([255, 0, 128, 0]) * 1600
    return QImage(inks, 40, 40, 160, QImage.Format.Format_CMYK8888).copy()


def _in_adobe_rgb() -> QImage:
    image = _filled(QImage.Format.Format_RGB32, QColor(100, 200, 100))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    return image


@pytest.mark.parametrize(
    ("image", "suffix", "colour"),
    [
        (_filled(QImage.Format.Format_RGBA64, QColor(200, 100, 50)), "png", (200, 100, 50)),
        (_filled(QImage.Format.Format_Grayscale8, QColor(90, 90, 90)), "png", (90, 90, 90)),
        (_filled(QImage.Format.Format_Grayscale16, QColor(90, 90, 90)), "png", (90, 90, 90)),
        (_filled(QImage.Format.Format_Grayscale8, QColor(90, 90, 90)), "jpg", (90, 90, 90)),
        (_in_printing_inks(), "jpg", (0, 255, 127)),
        (_indexed(), "png", (200, 100, 50)),
        (_in_adobe_rgb(), "png", (0, 202, 90)),
    ],
    ids=["16 bit", "grey", "16 bit grey", "grey JPEG", "CMYK", "palette", "Adobe RGB"],
)
def test_colours_come_out_right(
    tmp_path: Path, image: QImage, suffix: str, colour: tuple[int, int, int]
) -> None:
    source = tmp_path / f"a.{suffix}"
    assert image.save(str(source), None, 100)
    ready = prepare_picture(source, tmp_path / "media")
    found = QImage(str(tmp_path / "media" / ready.renditions[0].file)).pixelColor(20, 20)
    shown = (found.red(), found.green(), found.blue())
    assert shown == pytest.approx(colour, abs=12)
    assert found.alpha() == 255
    assert ready.cutout == (image.format() == QImage.Format.Format_Indexed8)


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
        ("cut.jpg", b"\xff\xd8\xff\xe0" + bytes(20), "cut off"),
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
