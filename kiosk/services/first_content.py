"""The content that ships with the program, as a package the workspace imports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.services.pictures import rasterise
from kiosk.services.resources import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = RESOURCES / "content"
ART = RESOURCES / "art"
PIXELS = 2048
"""Emblems fill up to half a 4K screen."""


def build_package(into: Path) -> Path:
    """Write content.json and media/*.png into the new folder ``into`` and return it."""
    content = json.loads((CONTENT / "content.json").read_text(encoding="utf-8"))
    content["records"] = [
        json.loads(file.read_text(encoding="utf-8"))
        for file in sorted((CONTENT / "records").glob("*.json"))
    ]
    (into / "media").mkdir(parents=True)
    for medium in content["media"]:
        rasterise(ART / f"{medium['name']}.svg", into / medium["file"], PIXELS)
    text = json.dumps(content, ensure_ascii=False)
    (into / "content.json").write_text(text, encoding="utf-8")
    return into
