"""Pictures and recordings that mean harm, each under the name of what it tries."""

from __future__ import annotations

import gzip
import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from tests.support.recorded import box, element, mp4, page, webm

MANY = 1_000_000
SVG = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'{}</svg>"
NAMES_FILES = " width='9' height='9'><image x:href='{}'/><image href='/etc/passwd'/>"
PAINTS_ITSELF = "><pattern id='a'><rect fill='url(#a)'/></pattern><rect fill='url(#a)' width='9'/>"
USES_ITS_USER = (
    "><marker id='m'><use x:href='#g'/></marker>"
    "<g id='g'><path marker-end='url(#m)' d='M0 0L9 9'/></g>"
)
GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
GIF_FRAME = b"!\xf9\4\0\1\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0"


def picture(kind: str) -> bytes:
    """An honest picture of 64 x 64 pixels."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def pictures(beacon: str) -> dict[str, bytes]:
    """What is no picture that can be shown; ``beacon`` is an address nobody may ask."""
    drawing = SVG.format(NAMES_FILES.format(beacon)).encode()
    jpeg, webp = picture("jpg"), picture("webp")
    damaged = bytearray(picture("png"))
    damaged[-20] ^= 0xFF
    return {
        "empty": b"",
        "drawing that names files": drawing,
        "packed drawing": gzip.compress(drawing),
        "drawing whose pattern paints itself": SVG.format(PAINTS_ITSELF).encode(),
        "drawing whose marker uses its user": SVG.format(USES_ITS_USER).encode(),
        "moving GIF": GIF_HEAD + GIF_FRAME * 10_000 + b";",
        "GIF that is a script": b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)//",
        "page before a picture": f"<!doctype html><img src='{beacon}'>".encode() + jpeg,
        "archive before a picture": b"PK\3\4" + jpeg,
        "document before a picture": b"%PDF-1.7\n" + jpeg,
        "half a JPEG": jpeg[: len(jpeg) // 2],
        "JPEG without its end": jpeg[:-2],
        "JPEG of segments alone": b"\xff\xd8" + b"\xff\xe0\0\2" * 100_000,
        "half a PNG": picture("png")[:-40],
        "damaged PNG": bytes(damaged),
        "half a WebP": webp[: len(webp) // 2],
        "WebP header alone": webp[:12],
        "moving WebP": _moving(webp),
        "PNG of 60,000 a side": _png(60_000, 60_000, rows=bytes(7501) * 1000),
        "PNG of no width": _png(0, 10),
        "PNG of negative width": _png(0xFFFFFFFF, 10),
        "PNG of one endless row": _png(50_000_000, 1),
        "SQLite file": b"SQLite format 3\0" + bytes(4080),
    }


def polyglots() -> dict[str, bytes]:
    """Pictures that carry something else: the picture is taken, the rest stays outside."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        writer.writestr("SECRET.html", "<script>SECRET</script>")
    bomb = b"SECRET\0\0" + zlib.compress(bytes(64 << 20))
    rows = bytes(9 * 64)
    return {
        "archive behind a JPEG": picture("jpg") + archive.getvalue(),
        "archive behind a PNG": picture("png") + archive.getvalue(),
        "text bomb in a PNG": _png(64, 64, rows=rows, more=_chunk(b"zTXt", bomb)),
        "profile bomb in a PNG": _png(64, 64, rows=rows, more=_chunk(b"iCCP", bomb)),
    }


def places(folder: Path) -> dict[str, Path]:
    """What is no file, made in the new ``folder``."""
    folder.mkdir()
    honest = folder.with_suffix(".png")
    honest.write_bytes(picture("png"))
    made = {
        name: folder / f"{name}.png"
        for name in ("pipe", "link-to-a-device", "link-out", "folder", "nothing")
    }
    os.mkfifo(made["pipe"])
    made["link-to-a-device"].symlink_to("/dev/zero")
    made["link-out"].symlink_to(honest)
    made["folder"].mkdir()
    return made | {"device": Path("/dev/zero")}


def recordings() -> dict[str, bytes]:
    """What is no recording that can be kept."""
    nested = b""
    for _ in range(2_000):
        nested = box(b"mdia", nested)
    head = box(b"ftyp", b"isom" + bytes(4))
    opus = page(b"OpusHead\1\1" + bytes(9), 0)
    return {
        "empty": b"",
        "a million boxes": head + box(b"free", b"") * MANY,
        "boxes in boxes": mp4(inner=nested),
        "box beyond the file": head + struct.pack(">I4s", 0x7FFFFFFF, b"moov"),
        "box of 2^64 bytes": head + struct.pack(">I4sQ", 1, b"moov", (1 << 64) - 1),
        "box without a size inside": mp4(inner=bytes(4) + b"free"),
        "box smaller than its head": head + struct.pack(">I4s", 7, b"moov") + bytes(8),
        "wide box smaller than its head": head + struct.pack(">I4sQ", 1, b"moov", 15),
        "data from another file": mp4(flags=0),
        "QuickTime": mp4(brand=b"qt  "),
        "250,000 elements": webm() + b"\xec\x80" * (MANY // 4),
        "element beyond the file": webm() + b"\xec\x01" + b"\xff" * 6 + b"\xfe",
        "element of unknown size": webm(extra=b"\xe0\xff"),
        "elements of nothing": webm(extra=element(0xE0, bytes(5_000))),
        "number of nine bytes": webm() + b"\xec\0" + bytes(8),
        "125,000 pages": opus + page(b"", 0) * (MANY // 8),
        "page beyond the file": opus[:-1],
        "250,000 chunks": _riff(b"junk\0\0\0\0" * (MANY // 4)),
        "chunk beyond the file": _riff(b"data\xff\xff\xff\xff"),
        "more frames than time": b"\xff\xe3\x10\0" * (MANY // 4),
        "tag beyond the file": b"ID3\3\0\0\x7f\x7f\x7f\x7f" + bytes(100),
        "page before a video": b"<html>" + mp4(),
        "archive behind a video": webm() + b"PK\3\4" + bytes(20),
        "playlist": b"#EXTM3U\nfile:///etc/passwd\n",
    }


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, *, rows: bytes = b"", more: bytes = b"") -> bytes:
    """One bit a pixel, grey."""
    shape = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = _chunk(b"IHDR", shape) + more + _chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + parts + _chunk(b"IEND", b"")


def _riff(chunks: bytes, kind: bytes = b"WAVE") -> bytes:
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + kind + chunks


def _moving(webp: bytes) -> bytes:
    """An animation of three times the given picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return kind + struct.pack("<I", len(data)) + data

    size = (63).to_bytes(3, "little") * 2
    frame = chunk(b"ANMF", bytes(6) + size + b"\x28\0\0\0" + webp[12:])
    return _riff(chunk(b"VP8X", b"\2\0\0\0" + size) + chunk(b"ANIM", bytes(6)) + frame * 3, b"WEBP")
