"""Pictures on their way in: looked at by content, decoded once, kept as WebP in display sizes."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from db.records import PreparedPicture, Rendition

if TYPE_CHECKING:
    from pathlib import Path

WIDTHS = (320, 640, 1280, 2560)
"""Pixels: card, mosaic tile, detail view, attract loop on a 4K screen."""
MOST_BYTES = 40_000_000
MOST_PIXELS = 50_000_000
QUALITY = 88

MAGIC = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def prepare_picture(source: Path, into: Path) -> PreparedPicture:
    """Write ``source`` as WebP files named by their SHA-256 into the folder ``into``.

    Accepts PNG, JPEG and WebP up to 40 MB and 50 megapixels, judged by their bytes and never by
    their name. The result is upright and carries no metadata. Raises
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
    size = source.stat().st_size
    if size > MOST_BYTES:
        raise _refused(source, f"has {size // 1_000_000} MB; the limit is 40 MB, make it smaller")
    data = source.read_bytes()
    kind = next((k for magic, k in MAGIC.items() if data.startswith(magic)), b"")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind = b"webp"
    if not kind:
        raise _refused(source, "is neither PNG nor JPEG nor WebP; save it as one of these")
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
    image = reader.read()
    if image.isNull():
        raise _refused(source, f"cannot be decoded ({reader.errorString()}); save it anew")
    return image.convertToFormat(QImage.Format.Format_ARGB32)


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
    clean = image.copy()
    for key in clean.textKeys():
        clean.setText(key, "")
    if not writer.write(clean):
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
    return ValueError(f"Picture {source.name} {why}.")
