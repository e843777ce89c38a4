"""A workspace small enough to publish a hundred times."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from db.editing.accounts import set_pin
from db.edition import Editions
from db.exchange.package import import_package
from db.publish import publish
from db.records import PreparedPicture, Rendition
from db.usage import Usage
from db.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = "b4" * 32 + ".webp"


def content(**changes: Any) -> dict[str, Any]:
    """A package of three languages, one category and two related records."""
    package: dict[str, Any] = {
        "format": 1,
        "languages": [
            {"tag": "de", "endonym": "Deutsch"},
            {"tag": "en", "endonym": "English", "fallback": "de"},
            {"tag": "tr", "endonym": "Türkçe", "fallback": "en"},
        ],
        "categories": [
            {"slug": "culture", "family": "plum", "icon": "bank", "texts": {"de": {"title": "K"}}}
        ],
        "records": [record("zeche", "Zeche"), record("aegidien", "Ägidienkirche")],
        "relations": [{"from": "zeche", "to": "aegidien", "kind": "works_with"}],
        "pages": [{"slug": "start", "texts": {"de": {"title": "Start", "status": "reviewed"}}}],
    }
    return package | changes


def record(slug: str, title: str, **changes: Any) -> dict[str, Any]:
    text = {"title": title, "teaser": "Teaser", "lead": "", "body": "", "status": "reviewed"}
    return {
        "slug": slug,
        "kind": "partner",
        "status": "published",
        "categories": ["culture"],
        "texts": {"de": text},
    } | changes


def no_pictures(source: Path, into: Path) -> PreparedPicture:
    raise ValueError(f"Picture {source.name} is not wanted here.")


def one_picture(source: Path, into: Path) -> PreparedPicture:
    """Pretends to prepare: keeps the bytes under their own hash."""
    from hashlib import sha256

    data = source.read_bytes()
    name = sha256(data).hexdigest() + ".webp"
    (into / name).write_bytes(data)
    return PreparedPicture(cutout=True, renditions=(Rendition(name, 10, 10),))


def workspace_with(data: Path, package: dict[str, Any]) -> Workspace:
    folder = data / "package"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "content.json").write_text(json.dumps(package), encoding="utf-8")
    workspace = open_workspace(data)
    import_package(workspace, folder, no_pictures)
    return workspace


def small_house(data: Path) -> Workspace:
    """With a PIN, an edition and a visit that was counted."""
    workspace = workspace_with(data, content())
    set_pin(workspace, "Anna", "739154")
    publish(workspace, Editions(data / "editions"))
    Usage(data / "usage.db").add({("visit", ""): 1}, datetime(2026, 11, 24, 12, tzinfo=UTC))
    return workspace
