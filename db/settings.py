"""The house's settings as the kiosk reads them at start: quick, and never a reason to fail."""

from __future__ import annotations

import json
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
}
THEMES = ("light", "dark", "contrast")
MAX_TEXT = 300


def read_settings(workspace_db: Path) -> Settings:
    """Settings stored in the workspace; the default for whatever is missing or makes no sense."""
    try:
        uri = workspace_db.absolute().as_uri() + "?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=1)
        try:
            rows = connection.execute("SELECT key, value FROM setting").fetchall()
        finally:
            connection.close()
    except (sqlite3.Error, OSError, ValueError):
        return DEFAULTS
    found = {}
    for key, text in rows:
        try:
            found[key] = checked(key, json.loads(text))
        except (ValueError, TypeError, RecursionError):
            continue
    return DEFAULTS._replace(**found)


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
    if key == "theme" and value not in THEMES:
        raise ValueError(f"Setting theme must be one of {', '.join(THEMES)}; correct it.")
    if isinstance(value, str) and len(value) > MAX_TEXT:
        raise ValueError(f"Setting {key} must have at most {MAX_TEXT} characters; shorten it.")
    return value
