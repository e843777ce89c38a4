"""Changes to a dossier are values; what they show is derived from them."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from db.editing.dossier import Dossier
from db.editing.languages import House
from db.exchange import format as f
from kiosk.staff import editor_rows as r
from kiosk.staff import edits
from kiosk.staff.compare import Difference, compare
from kiosk.staff.meters import Meter, meter

GERMAN, ENGLISH = House("de", "Deutsch"), House("en", "English")
ARABIC = House("ar", "العربية", "rtl", enabled=False)


def _dossier(**facts: Any) -> Dossier:
    text = f.RecordText(title="Zeche", teaser="Kohle", status="reviewed")
    part = f.RecordPart(slug="zeche", kind="partner", status="published", texts={"de": text})
    return Dossier(record=replace(part, **facts))


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("title", "", Meter(0, 45, "good")),
        ("title", "  x  ", Meter(1, 45, "good")),
        ("title", "x" * 45, Meter(45, 45, "good")),
        ("title", "xx " * 20, Meter(59, 45, "warn")),
        ("title", "x " * 61, Meter(121, 45, "bad")),
        ("teaser", "x " * 60, Meter(119, 120, "good")),
        ("teaser", "x " * 61, Meter(121, 120, "warn")),
        ("teaser", "x" * 61, Meter(61, 120, "bad")),  # one word no line can hold
        ("body", "Wort " * 70, Meter(70, 70, "good")),
        ("body", "eins zwei\n\n" + "Wort " * 71, Meter(71, 70, "warn")),
        ("body", "Wort " * 1201, Meter(1201, 70, "bad")),
    ],
)
def test_meters(field: str, text: str, expected: Meter) -> None:
    assert meter(field, text) == expected


def test_typing_in_a_reviewed_text_asks_for_a_review() -> None:
    typed = edits.with_text(_dossier(), "de", "title", "Zeche Zollverein")
    assert typed.record.texts["de"].title == "Zeche Zollverein"
    assert typed.record.texts["de"].status == "needs_review"
    fresh = edits.with_text(_dossier(), "en", "title", "Pit")
    assert (fresh.record.texts["en"].status, fresh.record.texts["en"].teaser) == ("draft", "")
    assert _dossier().record.texts["de"].title == "Zeche"


def test_lists_grow_shrink_and_move() -> None:
    one, two = f.FigurePart(value="1"), f.FigurePart(value="2")
    dossier = edits.with_item(edits.with_item(_dossier(), "figures", 0, one), "figures", 1, two)
    assert dossier.record.figures == [one, two]
    assert edits.moved_item(dossier, "figures", 1, -1).record.figures == [two, one]
    assert edits.moved_item(dossier, "figures", 0, -1) == dossier
    assert edits.moved_item(dossier, "figures", 1, 1) == dossier
    assert edits.without_item(dossier, "figures", 0).record.figures == [two]
    assert edits.with_item(dossier, "figures", 0, two).record.figures == [two, two]


def test_categories_and_relations() -> None:
    dossier = edits.with_category(edits.with_category(_dossier(), "science"), "culture")
    assert dossier.record.categories == ["science", "culture"]
    assert edits.with_category(dossier, "science").record.categories == ["culture"]
    related = edits.with_relation(_dossier(), "hafen", "works_with")
    assert edits.with_relation(related, "hafen", "works_with") == related
    assert edits.with_relation(related, "zeche", "works_with") == related
    assert len(edits.with_relation(related, "hafen", "part_of").relations) == 2
    assert edits.without_relation(related, "hafen", "works_with") == _dossier()


def test_what_was_begun_and_left_empty_is_not_saved() -> None:
    dossier = _dossier(
        texts={**_dossier().record.texts, "en": f.RecordText(title=" ", status="draft")},
        figures=[f.FigurePart(value=" "), f.FigurePart(value="7", labels={"de": "x", "en": " "})],
        milestones=[f.MilestonePart(year=1999), f.MilestonePart(year=2001, texts={"de": "x"})],
        links=[f.LinkPart(url="https://"), f.LinkPart(url="https://example.org")],
    )
    tidy = edits.tidied(dossier).record
    assert list(tidy.texts) == ["de"]
    assert [(e.value, e.labels) for e in tidy.figures] == [("7", {"de": "x"})]
    assert [e.year for e in tidy.milestones] == [2001]
    assert [e.url for e in tidy.links] == ["https://example.org"]


def test_rows_of_the_editor() -> None:
    dossier = edits.with_text(_dossier(), "ar", "title", "منجم")
    rows = r.texts(dossier, ARABIC)
    assert [row.field for row in rows] == ["title", "teaser", "lead", "body"]
    assert (rows[0].text, rows[0].right_to_left, rows[0].length) == ("منجم", True, 4)
    assert r.tabs(dossier, (GERMAN, ENGLISH, ARABIC), "en") == [
        r.LanguageTab("de", "Deutsch", "reviewed", chosen=False),
        r.LanguageTab("en", "English", "missing", chosen=True),
    ]
    assert not r.too_long(dossier)
    assert r.too_long(edits.with_text(dossier, "de", "title", "x" * 200))


def test_two_states_compared() -> None:
    before = _dossier(town="Bochum", figures=[f.FigurePart(value="7", unit="km")])
    after = edits.with_text(edits.with_fact(before, town="", figures=[]), "de", "title", "Hafen")
    after = edits.with_relation(after, "hafen", "works_with")
    assert compare(before, after) == [
        Difference("title", "de", "Zeche", "Hafen"),
        Difference("text_status", "de", "reviewed", "needs_review"),
        Difference("figures", "", "7, km", ""),
        Difference("town", "", "Bochum", ""),
        Difference("relations", "", "", "works_with hafen"),
    ]
    assert compare(before, before) == []
