"""Where the screen stands, as the setting ``here`` writes it."""

from __future__ import annotations

from typing import NamedTuple


class Here(NamedTuple):
    """WGS84, degrees."""

    latitude: float
    longitude: float


def parsed(text: str) -> Here | None:
    """The place of a setting that db.settings has checked; None for an empty one."""
    if not text:
        return None
    latitude, longitude = text.split(",")
    return Here(float(latitude), float(longitude))
