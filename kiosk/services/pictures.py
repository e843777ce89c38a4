"""Pictures on their way in: looked at by content, decoded once, kept as WebP in display sizes."""

from __future__ import annotations

import os
import re
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from db.records import PreparedPicture, Rendition
from kiosk.services.regular import open_regular, shown

if TYPE_CHECKING:
    from pathlib import Path

WIDTHS = (320, 640, 1280, 2560)
"""Pixels: card, mosaic tile, detail view, attract loop on a 4K screen."""
MOST_BYTES = 40_000_000
MOST_PIXELS = 50_000_000
MOST_SIDE = 16_383
"""Pixels; WebP goes no further."""
QUALITY = 88

JPEG_MARKER = re.compile(rb"\xff([^\x00\x01\xd0-\xd8\xff])", re.DOTALL)
"""Not a stuffed byte, restart or fill byte; everything but the end marker has a length."""
MAGIC = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def prepare_picture(source: Path, into: Path) -> PreparedPicture:
    """Write ``source`` as WebP files named by their SHA-256 into the folder ``into``.

    Accepts PNG, JPEG and WebP up to 40 MB and 50 megapixels, judged by their bytes and never by
    their name. The result is upright, in sRGB, and carries no metadata. Raises
    ValueError with one sentence that says what to do.
    """
    image = _decode(source)
    widths = [width for width in WIDTHS if width < image.width()] + [image.width()]
    renditions = []
    for width in [w for w in widths if w <= WIDTHS[-1]]:
        scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        name = _write(scaled, into)
        renditions.append(Rendition(name, scaled.width(), scaled.height()))
    return PreparedPicture(_is_cutout(image), tuple(renditions))


def _decode(source: Path) -> QImage:
    data = _read(source)
    kind = next((k for magic, k in MAGIC.items() if data.startswith(magic)), b"")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind = b"webp"
    if not kind:
        raise _refused(source, "is neither PNG nor JPEG nor WebP; save it as one of these")
    if kind == b"jpeg" and not _ends(data):
        raise _refused(source, "is cut off; copy it again")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    # Only the decoder we chose: an SVG behind a PNG's name would load files it names.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    shape = reader.size()
    if shape.width() * shape.height() > MOST_PIXELS:
        raise _refused(source, "has more than 50 megapixels; make it smaller")
    if max(shape.width(), shape.height()) > MOST_SIDE:
        raise _refused(source, f"has a side of more than {MOST_SIDE} pixels; make it smaller")
    if reader.imageCount() > 1:
        raise _refused(source, "moves; save one of its pictures")
    image = reader.read() if shape.isValid() else QImage()
    if image.isNull():
        raise _refused(source, "cannot be decoded; save it anew")
    return _in_srgb(image)


def _read(source: Path) -> bytes:
    with open_regular(source) as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise _refused(source, "has more than 40 MB; make it smaller")
    return data


def _ends(data: bytes) -> bool:
    """Whether a JPEG reaches its end marker; the decoder would fill up what is missing."""
    place = 2
    while found := JPEG_MARKER.search(data, place):
        marker, place = found[1], found.end()
        if marker == b"\xd9":
            return True
        # After a segment's header come its bytes, after a scan's the picture up to a marker.
        place += int.from_bytes(data[place : place + 2])
    return False


def _in_srgb(image: QImage) -> QImage:
    """32 bits a pixel in the colours a screen without a profile shows."""
    if image.colorSpace().isValid():
        managed = image.convertedToColorSpace(
            QColorSpace(QColorSpace.NamedColorSpace.SRgb), QImage.Format.Format_ARGB32
        )
        image = image if managed.isNull() else managed
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    # A profile names cameras and people, and the WebP writer would keep it.
    image.setColorSpace(QColorSpace())
    return image


def _is_cutout(image: QImage) -> bool:
    """True when the corners can be seen through: the picture is an emblem, not a photograph."""
    right, bottom = image.width() - 1, image.height() - 1
    corners = ((0, 0), (right, 0), (0, bottom), (right, bottom))
    return all(image.pixelColor(x, y).alpha() == 0 for x, y in corners)


def _write(image: QImage, into: Path) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"webp"))
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise ValueError(f"WebP cannot be written ({writer.errorString()}): install Qt again.")
    data = bytes(buffer.data().data())
    name = sha256(data).hexdigest() + ".webp"
    into.mkdir(parents=True, exist_ok=True)
    if not (into / name).exists():
        unfinished = into / f"{name}.{os.getpid()}"
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(into / name)
    return name


def rasterise(svg: Path, png: Path, pixels: int) -> None:
    """Draw our own artwork as a square PNG on a transparent ground; the kiosk loads no SVG."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  only the first start draws

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise _refused(svg, "is no drawing; restore it from the sources")
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    if not image.save(str(png)):
        raise _refused(png, "cannot be written; free some space and try again")


def _refused(source: Path, why: str) -> ValueError:
    return ValueError(f"Picture {shown(source)} {why}.")
