"""Content packages that mean harm, each under the name of what it tries."""

from __future__ import annotations

import io
import json
import random
import stat
import struct
import zipfile
import zlib
from typing import Any

from tests.support.hostile import picture
from tests.support.small import content, record

MEDIA = [{"name": "turm", "file": "media/turm.png", "texts": {"de": {"alt": "Ein Turm"}}}]
DIGITS = "7" * 1_000_000
FILE, LINK, PIPE = stat.S_IFREG | 0o644, stat.S_IFLNK | 0o777, stat.S_IFIFO | 0o644
LOCAL = struct.Struct("<4sHHHHHIIIHH")
CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
END = struct.Struct("<4sHHHHIIH")
END_64 = struct.Struct("<4sQHHIIQQQQ")
LOCATOR = struct.Struct("<4sIQI")


def package(data: bytes) -> bytes:
    """A zip of one medium."""
    document = json.dumps(content(media=MEDIA)).encode()
    return _zip([("content.json", FILE, document), ("media/turm.png", FILE, data)])


def package_of(document: bytes) -> bytes:
    """A zip that is not packed, so that its ratio tells nothing."""
    return _zip([("content.json", FILE, document)], zipfile.ZIP_STORED)


def documents() -> dict[str, bytes]:
    """Bytes of content.json."""
    plain, number = json.dumps(content()), json.dumps(content(settings={"idle_seconds": 777}))
    texts = {
        "100,000 lists": "[" * 100_000,
        "100,000 objects": '{"settings":' * 100_000,
        "infinity": _one(latitude=12.5).replace("12.5", "1e999"),
        "no number": _one(latitude=float("nan")),
        "million digits": _one(position=777).replace("777", DIGITS),
        "million digits in a setting": number.replace("777", DIGITS),
        "format twice": plain.replace('{"format": 1,', '{"format": 1, "format": 1,'),
        "teaser twice": plain.replace('"teaser": "Teaser"', '"teaser": "a", "teaser": "b"', 1),
        "wrong type": _one(pinned="yes"),
        "a list": "[]",
        "unknown name over lines": json.dumps(content() | {"a\n" * 1000: 1}),
        "language over lines": _one(texts={"de\nx": {"title": "x" * 61, "status": "draft"}}),
        "a million letters": _one(texts={"de": {"title": "x" * 1_000_000, "status": "draft"}}),
        "half a character": plain.replace("Teaser", "\\ud800"),
        "file outside": json.dumps(content(media=[{"name": "m", "file": "../../etc/passwd"}])),
        "file over lines": json.dumps(content(media=[{"name": "m", "file": "media/a\nb"}])),
    }
    found = {name: text.encode() for name, text in texts.items()}
    return found | {"UTF-16": plain.encode("utf-16"), "no text": bytes(range(256)), "empty": b""}


def archives() -> dict[str, bytes]:
    """Zips."""
    good = package(picture("png"))
    names = {
        "up": ["../../evil"],
        "up from media": ["media/../../evil"],
        "absolute": ["/etc/evil"],
        "backslash": ["media\\..\\..\\evil"],
        "drive": ["C:\\evil"],
        "drive with slash": ["C:/evil"],
        "cut name": ["media/a.png\0.txt"],
        "twice": ["media/a.png", "media/a.png"],
        "case": ["media/a.png", "media/A.PNG"],
        "file and folder": ["media/a.png", "media/a.png/"],
        "over lines": ["media\n/../evil"],
    }
    start = ("content.json", FILE, json.dumps(content()).encode())
    made = {
        name: _zip([start, *((entry, FILE, b"x") for entry in entries)])
        for name, entries in names.items()
    }
    nothing = bytes(200 << 20)
    return made | {
        "link": _zip([start, ("media/turm.png", LINK, b"/etc/passwd")]),
        "pipe": _zip([start, ("media/turm.png", PIPE, b"")]),
        "bomb": package(nothing),
        "bomb of text": _zip([("content.json", FILE, nothing)]),
        "archive in an archive": package(package(nothing[: 50 << 20])),
        "shared bytes": _shared(),
        "200,000 names": _listing(200_000),
        "LZMA": _zip([start, ("media/turm.png", FILE, b"x")], zipfile.ZIP_LZMA),
        "bzip2": _zip([start, ("media/turm.png", FILE, b"x")], zipfile.ZIP_BZIP2),
        "encrypted": good.replace(b"\x14\0\0\0\x08\0", b"\x14\0\1\0\x08\0"),
        "cut off": good[:-30],
        "other name inside": good.replace(b"content.json", b"contemt.json", 1),
        "wrong sum": good.replace(struct.pack("<I", zlib.crc32(picture("png"))), b"nope"),
        "picture before": picture("png") + good,
        "SQLite file": b"SQLite format 3\0" + bytes(4080),
        "empty": b"",
        "nothing inside": END.pack(b"PK\5\6", 0, 0, 0, 0, 0, 0, 0),
    }


def _one(**changes: Any) -> str:
    return json.dumps(content(records=[record("a", "x", **changes)], relations=[]))


def _zip(entries: list[tuple[str, int, bytes]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        for name, mode, data in entries:
            info = zipfile.ZipInfo("placeholder")
            info.filename = info.orig_filename = name
            info.external_attr = mode << 16
            info.compress_type = packing
            # ZipInfo refuses to be made with such names, and warns when one comes twice.
            archive.NameToInfo.clear()
            archive.writestr(info, data)
    return made.getvalue()


def _local(name: bytes, packed: int, size: int, sum_: int) -> bytes:
    return LOCAL.pack(b"PK\3\4", 20, 0, 8, 0, 33, sum_, packed, size, len(name), 0) + name


def _central(name: bytes, packed: int, size: int, sum_: int, place: int) -> bytes:
    numbers = (20, 20, 0, 8, 0, 33, sum_, packed, size, len(name), 0, 0, 0, 0, FILE << 16)
    return CENTRAL.pack(b"PK\1\2", *numbers, place) + name


def _shared() -> bytes:
    """300 files of 1 MiB each in 40 kB: each quotes the head of the next and goes on in its bytes.

    Every single file is packed less than the ratio allows; only the sum tells.
    """
    text = random.Random(1).randbytes(9_000) + bytes(1 << 20)
    packer = zlib.compressobj(9, wbits=-15)
    packed = packer.compress(text) + packer.flush()
    found = []
    for number in range(300):
        name = f"media/a{number}.png".encode()
        sums = (len(packed), len(text), zlib.crc32(text))
        head = _local(name, *sums)
        found.append((name, sums, len(head) + len(packed)))
        text = head + text
        quoted = struct.pack("<BHH", 0, len(head), 0xFFFF ^ len(head)) + head
        packed = quoted + packed
    body = packed[5:]
    central = b"".join(_central(name, *sums, len(body) - back) for name, sums, back in found[::-1])
    name, document = b"content.json", json.dumps(content()).encode()
    whole = b"\1" + struct.pack("<HH", len(document), 0xFFFF ^ len(document)) + document
    sums = (len(whole), len(document), zlib.crc32(document))
    central += _central(name, *sums, len(body))
    body += _local(name, *sums) + whole
    count = len(found) + 1
    return body + central + END.pack(b"PK\5\6", 0, 0, count, count, len(central), len(body), 0)


def _listing(count: int) -> bytes:
    """A list of so many empty files, and no file."""
    central = _central(b"a", 0, 0, 0, 0) * count
    end = END_64.pack(b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(central), 0)
    locator = LOCATOR.pack(b"PK\6\7", 0, len(central), 1)
    return central + end + locator + END.pack(b"PK\5\6", *[0xFFFF] * 4, *[0xFFFFFFFF] * 2, 0)
