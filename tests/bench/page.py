"""The same tiles as a static page, for the browser."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from db.catalogue import Catalogue
    from db.records import Tile

COLOURS = {
    "teal": "#0F6B66",
    "blue": "#1F4E9C",
    "indigo": "#3A3F9E",
    "ember": "#C2571A",
    "plum": "#7A2352",
    "earth": "#5B4636",
    "crimson": "#9C1F3A",
}

STYLE = """
body { margin: 0; background: #F5F1E8; font: 28px 'IBM Plex Sans', sans-serif; color: #1B1E22 }
h1 { font-size: 66px; margin: 44px 64px 0 } p { margin: 4px 64px 28px; color: #5A5F66 }
main { display: grid; grid-template-columns: 1.28fr 1fr 1fr 1fr; grid-auto-rows: 340px;
  gap: 24px; margin: 0 64px }
a { display: flex; flex-direction: column; justify-content: flex-end; border-radius: 22px;
  color: #fff; padding: 24px; position: relative; overflow: hidden; text-decoration: none }
a:first-child { grid-row: span 2 } b { font-size: 36px }
img { position: absolute; right: 20px; top: 20px; height: 46% }
nav { position: fixed; bottom: 0; width: 100%; height: 120px; background: #fff }
"""


def write_page(catalogue: Catalogue, into: Path) -> Path:
    """The start screen's mosaic, and every other record below it with lazily loaded pictures."""
    mosaic = catalogue.mosaic("de", "", 7)
    shown = {tile.slug for tile in mosaic}
    others = [t for t in catalogue.tiles("de", "", 0, catalogue.count()) if t.slug not in shown]
    start = catalogue.page("de", "start")
    head = f"<h1>{start.title}</h1><p>{start.teaser}</p>" if start else ""
    tiles = "".join(_tile(tile, catalogue, "eager") for tile in mosaic)
    tiles += "".join(_tile(tile, catalogue, "lazy") for tile in others)
    into.write_text(
        f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{head}"
        f"<main>{tiles}</main><nav></nav>",
        encoding="utf-8",
    )
    return into


def _tile(tile: Tile, catalogue: Catalogue, loading: str) -> str:
    picture = ""
    if tile.picture:
        size = next((r for r in tile.picture.renditions if r.width >= 640), None)
        file = (size or tile.picture.renditions[-1]).file
        picture = f'<img loading={loading} src="{(catalogue.media / file).as_uri()}">'
    title, teaser = html.escape(tile.title), html.escape(tile.teaser)
    colour = COLOURS.get(tile.family, COLOURS["teal"])
    return f'<a href="#" style="background:{colour}">{picture}<b>{title}</b>{teaser}</a>'
