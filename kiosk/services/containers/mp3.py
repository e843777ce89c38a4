"""MP3: the frames of MPEG-1, -2 and -2.5 layer III between their tags."""

from __future__ import annotations

from kiosk.services.containers.source import CUT_OFF, Content, Source

KILOBITS = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0),
}
RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
"""By version bits: MPEG-1, -2 and -2.5."""
TAGS = (b"TAG", b"APETAGEX", b"LYRICS")
"""What may follow the frames."""
LEAST_FRAMES = 3


def starts(head: bytes) -> bool:
    """Whether a file's first bytes are a tag's or a frame's."""
    return head[:3] == b"ID3" or _frame(head[:4]) is not None


def inspect(source: Source) -> Content:
    """Add up the frames; raises ValueError ending a sentence."""
    place, frames, seconds = _after_tag(source), 0, 0.0
    while place + 4 <= source.size:
        source.count_part()
        frame = _frame(source.at(place, 4))
        if frame is None:
            if not source.at(place, min(8, source.size - place)).startswith(TAGS):
                raise ValueError(CUT_OFF)
            break
        frames += 1
        place += frame[0]
        seconds += frame[1]
    if frames < LEAST_FRAMES:
        raise ValueError(CUT_OFF)
    return Content(seconds)


def _after_tag(source: Source) -> int:
    if source.at(0, 3) != b"ID3":
        return 0
    sizes = source.at(6, 4)
    footer = 10 if source.number(5, 1) & 0x10 else 0
    size = 0
    for byte in sizes:
        size = size << 7 | byte & 0x7F
    return 10 + size + footer


def _frame(head: bytes) -> tuple[int, float] | None:
    """A frame's bytes and seconds, None when these four bytes begin no frame."""
    word = int.from_bytes(head)
    version, layer = word >> 19 & 3, word >> 17 & 3
    kilobits, rate = word >> 12 & 15, word >> 10 & 3
    if len(head) < 4 or word >> 21 != 0x7FF or version == 1 or layer != 1:
        return None
    if kilobits in {0, 15} or rate == 3:
        return None
    hertz = RATES[version][rate]
    samples = 1152 if version == 3 else 576
    bits = KILOBITS[1 if version == 3 else 2][kilobits] * 1000
    return samples * bits // 8 // hertz + (word >> 9 & 1), samples / hertz
