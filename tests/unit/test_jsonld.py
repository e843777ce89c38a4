"""The schema.org export: what is published, in its words, and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from db.errors import LimitExceeded, PublishRefused
from db.exchange.jsonld import export_jsonld
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://example.org/partners"


def _text(title: str, **changes: str) -> dict[str, str]:
    return {"title": title, "status": "reviewed"} | changes


PACKAGE = content(
    categories=[
        {"slug": "culture", "family": "plum", "icon": "bank"},
        {"slug": "science", "family": "blue", "icon": "atom"},
    ],
    records=[
        record(
            "stadt",
            "Stadt",
            town="Essen",
            latitude=51.45,
            longitude=7.01,
            texts={"de": _text("Stadt", lead="Vorspann"), "en": _text("City", teaser="Line")},
            links=[
                {"url": "https://example.org/", "confirmed": True},
                {"url": "https://example.org/unseen"},
            ],
        ),
        record("tu", "TU", kind="institution", categories=["science"]),
        record("bergbau-museum", "Museum </script>", kind="institution"),
        record("orchester", "Orchester", kind="institution"),
        record("programm", "Programm", kind="programme"),
        record("entwurf", "Entwurf", status="draft"),
        record("vorbei", "Vorbei", publish_until="2020-01-01"),
    ],
    relations=[
        {"from": "tu", "to": "stadt", "kind": "member_of"},
        {"from": "programm", "to": "tu", "kind": "run_by"},
        {"from": "orchester", "to": "stadt", "kind": "performs_at"},
        {"from": "orchester", "to": "bergbau-museum", "kind": "performs_at"},
        {"from": "stadt", "to": "tu", "kind": "works_with"},
        {"from": "tu", "to": "entwurf", "kind": "part_of"},
    ],
)


def _export(tmp_path: Path, package: dict[str, Any], base: str = "") -> tuple[int, str]:
    path = tmp_path / "records.jsonld"
    count = export_jsonld(workspace_with(tmp_path / "data", package), path, base)
    assert list(tmp_path.glob("*.part")) == []
    return count, path.read_text(encoding="utf-8")


def test_published_records_in_the_words_of_schema_org(tmp_path: Path) -> None:
    count, text = _export(tmp_path, PACKAGE, BASE)
    document = json.loads(text)
    assert document["@context"] == "https://schema.org"
    nodes = {node["@id"].removeprefix(f"{BASE}#"): node for node in document["@graph"]}
    assert {slug: node["@type"] for slug, node in nodes.items()} == {
        "bergbau-museum": "Museum",
        "orchester": "Organization",
        "programm": "Project",
        "stadt": "Organization",
        "tu": "EducationalOrganization",
    }
    assert count == len(nodes)
    assert nodes["stadt"] == {
        "@id": f"{BASE}#stadt",
        "@type": "Organization",
        "name": [
            {"@language": "de", "@value": "Stadt"},
            {"@language": "en", "@value": "City"},
        ],
        "description": [
            {"@language": "de", "@value": "Vorspann"},
            {"@language": "en", "@value": "Line"},
        ],
        "url": ["https://example.org/"],
        "location": [
            {
                "@id": f"{BASE}#stadt/place",
                "@type": "Place",
                "address": {"@type": "PostalAddress", "addressLocality": "Essen"},
                "geo": {"@type": "GeoCoordinates", "latitude": 51.45, "longitude": 7.01},
            }
        ],
    }
    assert nodes["tu"]["memberOf"] == [{"@id": f"{BASE}#stadt"}]
    assert "parentOrganization" not in nodes["tu"]
    assert nodes["programm"]["parentOrganization"] == [{"@id": f"{BASE}#tu"}]
    # The museum has no place that could be pointed at.
    assert nodes["orchester"]["location"] == [{"@id": f"{BASE}#stadt/place"}]


def test_every_id_that_is_pointed_at_is_there(tmp_path: Path) -> None:
    _, text = _export(tmp_path, PACKAGE)
    named: set[str] = set()
    pointed: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "@id" in value:
                (pointed if len(value) == 1 else named).add(value["@id"])
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(json.loads(text))
    assert "#stadt" in pointed
    assert pointed <= named


def test_a_text_cannot_end_the_script_it_stands_in(tmp_path: Path) -> None:
    _, text = _export(tmp_path, PACKAGE)
    assert "<" not in text
    assert "Museum \\u003c/script>" in text


def test_refused_before_anything_is_written(tmp_path: Path) -> None:
    workspace = workspace_with(tmp_path / "data", PACKAGE)
    path = tmp_path / "records.jsonld"
    with pytest.raises(LimitExceeded):
        export_jsonld(workspace, path, "javascript:alert(1)")
    empty = workspace_with(tmp_path / "empty", content(records=[], relations=[]))
    with pytest.raises(PublishRefused):
        export_jsonld(empty, path)
    assert not path.exists()
