"""The house's settings as the kiosk reads them at start: quick, and never a reason to fail."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Any

from db.records import Settings

DEFAULTS = Settings()
RANGES: dict[str, tuple[float, float]] = {
    "idle_seconds": (10, 3600),
    "notice_seconds": (20, 600),
    "screen_inches": (0, 300),
    "viewing_distance_mm": (200, 10_000),
    "screen_bottom_mm": (0, 3000),
    "volume": (0, 100),
    "hold_seconds": (1, 10),
}
WORDS = {"theme": ("light", "dark", "contrast"), "when_closed": ("attract", "dark")}
TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"
DAY = rf"({TIME}-{TIME})?"
LATITUDE = r"-?(90(\.0+)?|[1-8]?[0-9](\.[0-9]+)?)"
LONGITUDE = r"-?(180(\.0+)?|(1[0-7]|[1-9])?[0-9](\.[0-9]+)?)"
HOST = r"[A-Za-z0-9.-]+(:[0-9]{1,5})?"
FORMS = {
    "house_colour": (r"(#[0-9A-Fa-f]{6})?", "a colour such as #1F4E9C"),
    "here": (rf"({LATITUDE},{LONGITUDE})?", "latitude and longitude such as 51.4862,7.0447"),
    "take_home_page": (
        rf"(https://{HOST}(/[A-Za-z0-9._~%!$&'()*+,;=:@/-]*)?)?",
        "an https address without ? and #",
    ),
    "opening_hours": (rf"({DAY}(,{DAY}){{6}})?", "seven times such as 10:00-18:00"),
}
MAX_TEXT = 300


def read_settings(workspace_db: Path) -> Settings:
    """Settings stored in the workspace; the default for whatever is missing or makes no sense."""
    found = {}
    for key, text in _rows(workspace_db, "SELECT key, value FROM setting"):
        try:
            found[key] = checked(key, json.loads(text))
        except (ValueError, TypeError, RecursionError):
            continue
    return DEFAULTS._replace(**found)


def pin_set(workspace_db: Path) -> bool:
    """Whether anybody can come in as staff; True when the workspace cannot be read."""
    found = _rows(workspace_db, "SELECT count(pin_hash) FROM staff_account")
    return found[0][0] > 0 if found else True


def people(workspace_db: Path) -> tuple[str, ...]:
    """Names of the staff who can come in, in order; none when the workspace cannot be read."""
    query = "SELECT name FROM staff_account WHERE enabled AND pin_hash IS NOT NULL ORDER BY name"
    return tuple(name for (name,) in _rows(workspace_db, query))


def _rows(workspace_db: Path, query: str) -> list[tuple[Any, ...]]:
    try:
        uri = workspace_db.absolute().as_uri() + "?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=1)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()
    except (sqlite3.Error, OSError, ValueError):
        return []


def checked(key: str, value: Any) -> Any:
    """The value as Settings holds it; raises ValueError with one sentence when it cannot."""
    default = getattr(DEFAULTS, key, None)
    if default is None or key.startswith("_"):
        raise ValueError(f"There is no setting {key!r}; remove it.")
    if type(default) is float and type(value) is int:
        value = float(value)
    if type(value) is not type(default):
        raise ValueError(f"Setting {key} must be a {type(default).__name__}; correct it.")
    if key in RANGES and not RANGES[key][0] <= value <= RANGES[key][1]:
        low, high = RANGES[key]
        raise ValueError(f"Setting {key} must be between {low} and {high}; correct it.")
    if key in WORDS and value not in WORDS[key]:
        raise ValueError(f"Setting {key} must be one of {', '.join(WORDS[key])}; correct it.")
    if key in FORMS and not re.fullmatch(FORMS[key][0], str(value)):
        raise ValueError(f"Setting {key} must be {FORMS[key][1]}; correct it.")
    if isinstance(value, str) and len(value) > MAX_TEXT:
        raise ValueError(f"Setting {key} must have at most {MAX_TEXT} characters; shorten it.")
    return value
