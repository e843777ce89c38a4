"""The smallest recordings that are whole: all structure and no sound or picture."""

from __future__ import annotations

import struct


def element(name: int, content: bytes) -> bytes:
    """An EBML element with an 8-byte size."""
    return (
        name.to_bytes((name.bit_length() + 7) // 8) + (1 << 56 | len(content)).to_bytes(8) + content
    )


def webm(seconds: float = 12, width: int = 1280, doc: bytes = b"webm", extra: bytes = b"") -> bytes:
    header = element(0x1A45DFA3, element(0x4282, doc))
    info = element(0x1549A966, element(0x4489, struct.pack(">d", seconds * 1000)))
    picture = element(0xE0, element(0xB0, width.to_bytes(2)) + element(0xBA, b"\x02\xd0"))
    tracks = element(0xAE, element(0x83, b"\1") + element(0x86, b"V_VP9") + picture + extra)
    tracks += element(0xAE, element(0x83, b"\2") + element(0x86, b"A_OPUS"))
    cluster = element(0x1F43B675, bytes(50))
    return header + element(0x18538067, info + element(0x1654AE6B, tracks) + cluster)


def box(kind: bytes, content: bytes) -> bytes:
    """An MP4 box with a 32-bit size."""
    return struct.pack(">I4s", 8 + len(content), kind) + content


def mp4(
    codec: bytes = b"avc1",
    flags: int = 1,
    brand: bytes = b"isom",
    inner: bytes = b"",
    wide: int = 640,
) -> bytes:
    head = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 12_000))
    sound = codec == b"mp4a"
    handler = box(b"hdlr", struct.pack(">II4s", 0, 0, b"soun" if sound else b"vide") + bytes(13))
    entry = box(codec, bytes(24) + struct.pack(">HH", wide, 360) + bytes(50))
    table = box(b"stbl", box(b"stsd", struct.pack(">II", 0, 1) + entry))
    place = box(b"dref", struct.pack(">II", 0, 1) + box(b"url ", struct.pack(">I", flags)))
    media = box(b"mdia", handler + box(b"minf", box(b"dinf", place) + table) + inner)
    movie = box(b"moov", head + box(b"trak", media))
    return box(b"ftyp", brand + bytes(4)) + movie + box(b"mdat", bytes(100))


def page(packet: bytes, position: int, serial: int = 7) -> bytes:
    """An Ogg page of one packet below 255 bytes."""
    head = struct.pack("<4sBBqIII", b"OggS", 0, 0, position, serial, 0, 0)
    return head + bytes([1, len(packet)]) + packet


def ogg(seconds: float = 12, serial: int = 7) -> bytes:
    head = page(b"OpusHead\1\1" + struct.pack("<HIHB", 312, 44_100, 0, 0), 0)
    return head + page(b"OpusTags" + bytes(8), 0) + page(b"x", int(seconds * 48_000) + 312, serial)


def mp3(frames: int = 100) -> bytes:
    """128 kbit/s at 44.1 kHz: 417 bytes and 1152 samples a frame, after an empty tag."""
    return b"ID3\3\0\0\0\0\0\x0a" + bytes(10) + (b"\xff\xfb\x90\x00" + bytes(413)) * frames


def wav(packing: int = 1) -> bytes:
    shape = struct.pack("<HHIIHH", packing, 1, 8_000, 16_000, 2, 16)
    chunks = b"fmt " + struct.pack("<I", 16) + shape + b"data" + struct.pack("<I", 8_000)
    return b"RIFF" + struct.pack("<I", 4 + len(chunks) + 8_000) + b"WAVE" + chunks + bytes(8_000)


WHOLE = {
    "webm": webm(),
    "mp4": mp4(),
    "m4a": mp4(b"mp4a"),
    "ogg": ogg(),
    "mp3": mp3(),
    "wav": wav(),
}
