"""Colours a house may choose for what is chosen or highlighted, where white text stands on them."""

from __future__ import annotations

READABLE = 4.5
"""Least contrast of text on its ground, WCAG 2.2 1.4.3."""
PALETTE = (
    ("", ""),
    ("teal", "#0F6B66"),
    ("green", "#2E6B2F"),
    ("blue", "#1F4E9C"),
    ("sky", "#0A6E9E"),
    ("indigo", "#3A3F9E"),
    ("violet", "#6A3FA0"),
    ("plum", "#7A2352"),
    ("crimson", "#9C1F3A"),
    ("brick", "#A84612"),
    ("earth", "#5B4636"),
    ("slate", "#3F4A56"),
)


def readable(colour: str) -> bool:
    """White text can be read on it; an empty one is Schaufenster's own."""
    return not colour or contrast_with_white(colour) >= READABLE


def contrast_with_white(colour: str) -> float:
    """Of a colour such as #1F4E9C after WCAG 2: 1 to 21; 0 for what is no colour."""
    try:
        parts = bytes.fromhex(colour.removeprefix("#"))
    except ValueError:
        return 0.0
    if len(parts) != 3:
        return 0.0
    red, green, blue = (_linear(part / 255) for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
