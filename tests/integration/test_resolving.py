"""Which text, in which order: what publishing decides once for every reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from db.catalogue import Catalogue
from db.edition import Editions
from db.publish import publish
from db.source import chain
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path


def _text(title: str, status: str = "reviewed") -> dict[str, str]:
    return {"title": title, "status": status}


def _catalogue(tmp_path: Path, *records: dict[str, Any], **sections: Any) -> Catalogue:
    package = content(records=list(records), relations=[]) | sections
    editions = Editions(tmp_path / "editions")
    publish(workspace_with(tmp_path / "data", package), editions)
    return Catalogue(editions.usable())


@pytest.mark.parametrize(
    ("tag", "fallbacks", "expected"),
    [
        ("tr", {"tr": "en"}, ("tr", "en", "de", "uk")),
        ("en", {}, ("en", "de", "tr", "uk")),
        ("en", {"en": "tr", "tr": "en"}, ("en", "tr", "de", "uk")),
        ("tr", {"tr": "fr", "fr": "uk"}, ("tr", "uk", "de", "en")),
    ],
    ids=["chain", "default next", "ring", "through a disabled one"],
)
def test_chain(tag: str, fallbacks: dict[str, str | None], expected: tuple[str, ...]) -> None:
    assert chain(tag, fallbacks, ["de", "de", "en", "tr", "uk"]) == expected


def test_drafts_fall_back_and_a_record_of_drafts_is_not_shown(tmp_path: Path) -> None:
    catalogue = _catalogue(
        tmp_path,
        record("a", "", texts={"de": _text("Eins"), "en": _text("One", "draft")}),
        record("b", "", texts={"en": _text("Two", "needs_review")}),
        record("c", "", texts={"de": _text("Drei", "draft")}),
    )
    shown = [(tile.title, tile.language) for tile in catalogue.tiles("en", "", 0, 9)]
    assert shown == [("Eins", "de"), ("Two", "en")]
    # German is the default, and still a record that has no German text is not lost.
    assert {tile.title for tile in catalogue.tiles("de", "", 0, 9)} == {"Eins", "Two"}
    assert catalogue.tiles("xx", "", 0, 9) == catalogue.tiles("de", "", 0, 9)


def test_the_mosaic_leads_with_what_is_pinned(tmp_path: Path) -> None:
    catalogue = _catalogue(
        tmp_path,
        record("a", "Anna"),
        record("b", "Berta", position=2),
        record("c", "Clara", position=1),
        record("d", "Dora", pinned=True),
        record("e", "Emil", categories=[]),
    )
    assert [tile.slug for tile in catalogue.mosaic("de", "", 9)] == ["d", "c", "b", "a", "e"]
    assert [tile.slug for tile in catalogue.mosaic("de", "culture", 2)] == ["d", "c"]
    assert [tile.slug for tile in catalogue.tiles("de", "", 1, 2)] == ["b", "c"]
    assert (catalogue.count(), catalogue.count("culture")) == (5, 4)
    assert catalogue.rank("de", "culture", "e") is None


def test_the_first_category_names_and_colours_unless_the_record_does(tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, record("a", "A"), record("b", "B", family="indigo"))
    tiles = catalogue.tiles("de", "", 0, 2)
    assert [(t.category, t.category_title, t.family) for t in tiles] == [
        ("culture", "K", "plum"),
        ("culture", "K", "indigo"),
    ]


def test_figures_milestones_and_their_languages(tmp_path: Path) -> None:
    figures = [{"value": "53", "unit": "%", "labels": {"de": "Städte", "en": "cities"}}]
    milestones = [
        {"year": 2021, "texts": {"de": "Zwei"}},
        {"year": 1989, "texts": {"de": "Eins"}},
        {"year": 1900, "texts": {}},
    ]
    catalogue = _catalogue(tmp_path, record("a", "A", figures=figures, milestones=milestones))
    shown = catalogue.record("tr", "a")
    assert shown is not None
    assert [(f.value, f.label) for f in shown.figures] == [("53\u00a0%", "cities")]
    assert [(m.year, m.text) for m in shown.milestones] == [(1989, "Eins"), (2021, "Zwei")]


def test_a_disabled_language_is_neither_offered_nor_a_source(tmp_path: Path) -> None:
    languages = [
        {"tag": "de", "endonym": "Deutsch"},
        {"tag": "en", "endonym": "English", "enabled": False},
        {"tag": "tr", "endonym": "Türkçe", "fallback": "en"},
    ]
    catalogue = _catalogue(
        tmp_path,
        record("a", "", texts={"de": _text("Eins"), "en": _text("One")}),
        languages=languages,
    )
    assert [language.tag for language in catalogue.languages()] == ["de", "tr"]
    assert [tile.title for tile in catalogue.tiles("tr", "", 0, 9)] == ["Eins"]
