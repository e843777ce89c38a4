"""Small content packages for the tests of the database room, and a picture preparer without Qt."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

from db.records import PreparedPicture, Rendition

Json = dict[str, Any]


def fake_prepare(source: Path, to: Path) -> PreparedPicture:
    """Two renditions of made-up bytes; a source that starts with ``not`` is no picture."""
    content = source.read_bytes()
    if content.startswith(b"not"):
        raise ValueError(f"{source.name} is no picture; use a PNG.")
    renditions = []
    for width in (320, 640):
        made = b"%d of " % width + content
        name = hashlib.sha256(made).hexdigest() + ".webp"
        (to / name).write_bytes(made)
        renditions.append(Rendition(name, width, width // 2))
    return PreparedPicture(cutout=b"emblem" in content, renditions=tuple(renditions))


def record(slug: str, title: str = "", **fields: Any) -> Json:
    """A published partner in German, or with ``texts`` of its own."""
    made: Json = {
        "slug": slug,
        "kind": "partner",
        "status": "published",
        "texts": {"de": text(title or slug.title())},
    }
    return made | fields


def text(title: str, status: str = "reviewed", **fields: str) -> Json:
    return {"title": title, "teaser": "", "lead": "", "body": "", "status": status} | fields


def package(*records: Json, **sections: Any) -> Json:
    """A package in German, English and Leichte Sprache with two categories and one picture."""
    made: Json = {
        "format": 1,
        "languages": [
            {"tag": "de", "endonym": "Deutsch", "direction": "ltr", "fallback": None},
            {"tag": "en", "endonym": "English", "direction": "ltr", "fallback": None},
            {"tag": "de-simple", "endonym": "Leichte Sprache", "fallback": "de"},
        ],
        "settings": {"default_language": "de", "idle_seconds": 90},
        "categories": [
            {
                "slug": "cities",
                "family": "teal",
                "icon": "city",
                "texts": {"de": {"title": "Städte"}, "en": {"title": "Cities"}},
            },
            {
                "slug": "science",
                "family": "blue",
                "icon": "atom",
                "texts": {"de": {"title": "Wissenschaft"}, "en": {"title": "Science"}},
            },
        ],
        "media": [
            {
                "name": "tower",
                "file": "media/tower.png",
                "focal_x": 0.25,
                "texts": {"de": {"alt": "Ein Turm"}, "en": {"alt": "A tower"}},
            }
        ],
        "records": list(records),
        "relations": [],
        "pages": [{"slug": "start", "texts": {"de": text_of_page("Gemeinsam")}}],
    }
    return made | sections


def text_of_page(title: str) -> Json:
    return {"title": title, "teaser": "", "body": "", "status": "reviewed"}


def folder_of(root: Path, content: Json, picture: bytes = b"emblem of a tower") -> Path:
    """The package as a folder."""
    (root / "media").mkdir(parents=True, exist_ok=True)
    (root / "content.json").write_text(json.dumps(content), encoding="utf-8")
    (root / "media" / "tower.png").write_bytes(picture)
    return root


def zip_of(path: Path, content: Json, picture: bytes = b"emblem of a tower") -> Path:
    """The package as a zip."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.json", json.dumps(content))
        archive.writestr("media/tower.png", picture)
    return path
