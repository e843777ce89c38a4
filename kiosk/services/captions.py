"""Captions of recordings: WebVTT, read strictly and written anew as plain text."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

MOST_CHARACTERS = 200_000
MOST_CUES = 2_000
MOST_TEXT = 500
"""Characters of one cue; more cannot be read in its time."""
HEADER = "WEBVTT"
TIMES = re.compile(r"(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})", re.ASCII)
ARROW = re.compile(r"[ \t]*-->[ \t]*")
TAG = re.compile(r"<[^>]*(?:>|$)")
KEPT = "\u00ad\u200c\u200d\u200e\u200f"
"""Soft hyphen, joiners and plain direction marks are part of honest text."""
BLOCKS = ("NOTE", "STYLE", "REGION")
"""Blocks that say nothing; their styles and regions are not taken over."""


class Cue(NamedTuple):
    start: int
    """Milliseconds."""
    end: int
    text: str
    """Plain, one or more lines."""


def check_captions(text: str) -> str:
    """The captions as plain WebVTT: header, times and text, nothing else.

    Raises ValueError with one sentence that names the line to correct.
    """
    _check_length(text)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(rf"{HEADER}(?:[ \t].*)?", lines[0]):
        raise _refused(1, f"is not {HEADER}; save the captions as WebVTT")
    (_, header), *blocks = _blocks(lines)
    if any("-->" in line for line in header):
        raise _refused(2, "follows the header at once; put an empty line between them")
    cues: list[Cue] = []
    for first, block in blocks:
        if block[0].split(maxsplit=1)[0] in BLOCKS and "-->" not in block[0]:
            continue
        cues.append(_cue(first, block, cues[-1].start if cues else 0))
        if len(cues) > MOST_CUES:
            raise _refused(first, f"begins cue {MOST_CUES + 1}, {MOST_CUES} fit; remove some")
    if not cues:
        raise _refused(len(lines), "is reached without a cue; add one")
    written = [f"{_time(cue.start)} --> {_time(cue.end)}\n{cue.text}\n" for cue in cues]
    whole = "\n".join([f"{HEADER}\n", *written])
    _check_length(whole)
    return whole


def _check_length(text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"The captions have more than {MOST_CHARACTERS} characters; split them.")


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """Lines between empty ones, each block with the number of its first line."""
    blocks: list[tuple[int, list[str]]] = []
    inside = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            inside = False
        elif inside:
            blocks[-1][1].append(line)
        else:
            blocks.append((number, [line]))
            inside = True
    return blocks


def _cue(first: int, block: list[str], earliest: int) -> Cue:
    if "-->" not in block[0]:  # a name for the cue
        first, block = first + 1, block[1:]
    if not block or "-->" not in block[0]:
        raise _refused(first, "has no times; write them like 00:01.000 --> 00:02.000")
    start, end = _times(first, block[0])
    if start >= end:
        raise _refused(first, "ends before it begins; correct the times")
    if start < earliest:
        raise _refused(first, "begins before the cue above it; put the cues in order")
    text = "\n".join(filter(None, map(_plain, block[1:])))
    if "-->" in text:
        raise _refused(first, "is followed by other times; put an empty line between the cues")
    if not 0 < len(text) <= MOST_TEXT:
        raise _refused(first, f"has {len(text)} characters of text; write 1 to {MOST_TEXT}")
    return Cue(start, end, html.escape(text, quote=False))


def _times(number: int, line: str) -> tuple[int, int]:
    start, end = ARROW.split(line.strip(), maxsplit=1)
    # What follows the times places the cue on the screen, which is the kiosk's own business.
    found = TIMES.fullmatch(start), TIMES.fullmatch(end.split(maxsplit=1)[0] if end else "")
    if found[0] is None or found[1] is None:
        raise _refused(number, "has no times; write them like 00:01.000 --> 00:02.000")
    return _milliseconds(found[0]), _milliseconds(found[1])


def _milliseconds(times: re.Match[str]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in times.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _time(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"


def _plain(line: str) -> str:
    """A line without tags, entities and characters that show nothing."""
    text = (" " if c.isspace() else c for c in html.unescape(TAG.sub("", line)))
    return "".join(c for c in text if c.isprintable() or c in KEPT).strip()


def _refused(line: int, why: str) -> ValueError:
    return ValueError(f"Line {line} of the captions {why}.")


def cues(text: str) -> tuple[Cue, ...]:
    """The cues of captions that ``check_captions`` has written; none when there are none."""
    found = []
    for block in text.split("\n\n")[1:]:
        times, _, words = block.strip().partition("\n")
        found.append(Cue(*_times(0, times), html.unescape(words)))
    return tuple(found)
