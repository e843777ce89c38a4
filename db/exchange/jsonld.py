"""What is published, in schema.org's words, for the institution's website."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from db import limits
from db import tables as t
from db.exchange.outgoing import replaced
from db.source import Entry, Source, Text, read_source
from db.workspace import Workspace

CONTEXT = "https://schema.org"
RELATIONS = {
    "member_of": "memberOf",
    "part_of": "parentOrganization",
    "run_by": "parentOrganization",
}
"""Those that schema.org has a word for between two organizations; the others stay unsaid."""
AT_HOME = {("performs_at", True), ("home_of", False)}
"""Relation and whether the record is its ``from``: the record's place is the other one's."""
MUSEUMS = {"museum", "museums", "museen"}
EDUCATION = {"education", "science"}

Places = dict[str, tuple[float | None, float | None]]
"""Latitude and longitude in degrees by slug."""


def export_jsonld(workspace: Workspace, path: Path, base_url: str = "") -> int:
    """Write one JSON-LD document, replacing what is there; how many records it holds.

    A record is ``<base_url>#<slug>``, its place ``<base_url>#<slug>/place``; without ``base_url``
    (plain https) that is relative to the page the document stands in. Raises PublishRefused when
    nothing is published, LimitExceeded for a wrong ``base_url``, StorageFull (the old file then
    stays) or WorkspaceFault.
    """
    base = limits.url(base_url.rstrip("#"), "base_url") if base_url else ""
    with workspace.session() as session:
        source = read_source(session, datetime.now(UTC))
        r = t.Record
        rows = session.execute(select(r.slug, r.latitude, r.longitude))
        places = {slug: (latitude, longitude) for slug, latitude, longitude in rows}
    graph = list(_graph(source, places, f"{base}#"))
    document = msgspec.json.encode({"@context": CONTEXT, "@graph": graph})
    # It will stand inside a <script>, which a text must not be able to end.
    safe = msgspec.json.format(document, indent=1).replace(b"<", b"\\u003c")
    with replaced(path) as fresh:
        fresh.write_bytes(safe + b"\n")
    return len(graph)


def _graph(source: Source, places: Places, base: str) -> Iterator[dict[str, Any]]:
    located = {e.slug for e in source.entries.values() if _place(e, places) is not None}
    for entry in sorted(source.entries.values(), key=lambda entry: entry.slug):
        shelf = source.shelves[entry.categories[0]].slug if entry.categories else ""
        yield {
            "@id": base + entry.slug,
            "@type": _type(entry, shelf),
            **_spoken(source, entry),
            **_links(entry),
            **_related(source, entry, base),
            **_locations(source, entry, places, located, base),
        }


def _type(entry: Entry, shelf: str) -> str:
    """As narrow as kind, first category and name allow; a Project is an organization, too."""
    if entry.kind == "programme":
        return "Project"
    if entry.kind == "institution" and MUSEUMS & set(entry.slug.split("-")):
        return "Museum"
    if entry.kind == "institution" and shelf in EDUCATION:
        return "EducationalOrganization"
    return "Organization"


def _spoken(source: Source, entry: Entry) -> dict[str, Any]:
    """Name and description in all languages that have them, in display order."""
    texts: list[tuple[str, Text]] = [
        (language.tag, entry.texts[language.tag])
        for language in source.languages
        if language.tag in entry.texts
    ]
    names = [_value(tag, text.title) for tag, text in texts]
    lines = [(tag, text.lead or text.teaser) for tag, text in texts]
    descriptions = [_value(tag, line) for tag, line in lines if line]
    return {"name": names, **({"description": descriptions} if descriptions else {})}


def _value(tag: str, text: str) -> dict[str, str]:
    return {"@language": tag, "@value": text}


def _links(entry: Entry) -> dict[str, Any]:
    return {"url": [link.url for link in entry.links]} if entry.links else {}


def _related(source: Source, entry: Entry, base: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for kind, outgoing, key in entry.related:
        if outgoing and kind in RELATIONS:
            other = {"@id": base + source.entries[key].slug}
            found.setdefault(RELATIONS[kind], []).append(other)
    return found


def _locations(
    source: Source, entry: Entry, places: Places, located: set[str], base: str
) -> dict[str, list[dict[str, Any]]]:
    """The record's own place, and those of the houses where it is at home."""
    own = _place(entry, places)
    found = [] if own is None else [{"@id": f"{base}{entry.slug}/place", **own}]
    for kind, outgoing, key in entry.related:
        slug = source.entries[key].slug
        if (kind, outgoing) in AT_HOME and slug in located:
            found.append({"@id": f"{base}{slug}/place"})
    return {"location": found} if found else {}


def _place(entry: Entry, places: Places) -> dict[str, Any] | None:
    latitude, longitude = places[entry.slug]
    place: dict[str, Any] = {"@type": "Place"}
    if entry.town:
        place["address"] = {"@type": "PostalAddress", "addressLocality": entry.town}
    if latitude is not None and longitude is not None:
        place["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": latitude,
            "longitude": longitude,
        }
    return place if len(place) > 1 else None
