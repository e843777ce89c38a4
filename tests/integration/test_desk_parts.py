"""The parts of the record on the desk: its texts, facts, lists and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from db.editing import languages, records
from db.exchange import format as f
from tests.support.desk import shown
from tests.support.editing import Open, stored_title

if TYPE_CHECKING:
    from tests.support.desk import Desk


@pytest.fixture
def on(desk: Desk) -> Open:
    return Open(desk)


def test_languages_stand_side_by_side(on: Open) -> None:
    texts = on.texts
    assert (texts.property("house"), texts.property("other")) == ("de", "en")
    texts.beside("tr")
    assert texts.property("other") == "tr"
    assert (texts.property("houseName"), texts.property("otherName")) == ("Deutsch", "Türkçe")
    assert (texts.property("houseStatus"), texts.property("otherStatus")) == ("reviewed", "missing")
    texts.type("tr", "title", "Maden")
    texts.mark("tr", "reviewed")
    on.title("Zeche neu")
    assert shown(texts.property("tabs"), "tag", "status", "chosen") == [
        ("de", "needs_review", False),
        ("en", "missing", False),
        ("tr", "reviewed", True),
    ]
    assert shown(texts.property("left"), "tag", "text")[0] == ("de", "Zeche neu")
    assert shown(texts.property("right"), "tag", "text")[0] == ("tr", "Maden")
    texts.beside("de")  # the house's own is not shown twice
    assert texts.property("other") == "en"


def test_a_language_newer_than_the_open_record_waits(desk: Desk, on: Open) -> None:
    languages.put(desk.workspace, 1, languages.House("uk", "Українська"))
    on.texts.beside("uk")
    assert on.texts.property("other") == "en"
    on.open("aegidien")
    assert on.texts.property("other") == "uk"
    assert shown(on.texts.property("right"), "endonym")[0] == ("Українська",)


def test_a_language_that_is_switched_off_goes(desk: Desk, on: Open) -> None:
    on.texts.beside("tr")
    languages.put(desk.workspace, 1, languages.House("tr", "Türkçe", enabled=False))
    languages.put(desk.workspace, 1, languages.House("en", "English", enabled=False))
    on.open("zeche")
    assert (on.texts.property("other"), on.lists.property("figures").rowCount()) == ("", 0)
    assert shown(on.texts.property("right"), "tag") == []


@pytest.mark.parametrize(
    ("fact", "value", "stored", "shows"),
    [
        ("kind", "institution", "institution", "kind"),
        ("status", "archived", "archived", "status"),
        ("town", "Essen", "Essen", "town"),
        ("publish_from", "2026-05-01T08:00:00+00:00", "2026-05-01T08:00:00+00:00", "publishFrom"),
        ("publish_until", "2099-05-01T08:00:00+00:00", "2099-05-01T08:00:00+00:00", "publishUntil"),
        ("review_by", "2026-12-24", "2026-12-24", "reviewBy"),
    ],
)
def test_facts(desk: Desk, on: Open, fact: str, value: str, stored: str, shows: str) -> None:
    before = on.facts.property(shows)
    on.facts.put(fact, value)
    assert on.facts.property(shows) == value != before
    on.save()
    assert (getattr(desk.stored().record, fact), on.dirty) == (stored, False)
    if fact not in {"kind", "status"}:
        on.facts.put(fact, "")
        on.save()
        assert getattr(desk.stored().record, fact) == ("" if fact == "town" else None)
        assert (on.facts.property(shows), on.dirty) == ("", False)
    assert desk.said == []


def test_a_place_and_none(desk: Desk, on: Open) -> None:
    assert not on.facts.property("placed")
    on.facts.place(51.4866712, 7.0445134)
    on.save()
    part = desk.stored().record
    assert (part.latitude, part.longitude) == (51.48667, 7.04451)
    assert on.facts.property("placed")
    assert (on.facts.property("latitude"), on.facts.property("longitude")) == (51.48667, 7.04451)
    on.facts.noPlace()
    on.save()
    assert (desk.stored().record.latitude, on.facts.property("placed")) == (None, False)


def test_figures(desk: Desk, on: Open) -> None:
    lists = on.lists
    for number, value in enumerate(("1", "2", "3")):
        lists.add("figures")
        lists.figure(number, "value", value)
    lists.figure(1, "unit", "km")
    lists.figure(1, "de", "Schächte")
    lists.figure(1, "en", "Shafts")
    lists.shift("figures", 1, -1)
    lists.shift("figures", 2, 1)
    lists.drop("figures", 1)
    rows = lists.property("figures")
    assert shown(rows, *rows._fields) == [("2", "km", "Schächte", "Shafts"), ("3", "", "", "")]
    on.save()
    assert [each.value for each in desk.stored().record.figures] == ["2", "3"]
    on.editor.undo()  # saved, but the drop can still be taken back
    assert [each.value for each in on.now.record.figures] == ["2", "1", "3"]


def test_milestones(desk: Desk, on: Open) -> None:
    lists = on.lists
    lists.add("milestones")
    for typed in ("1", "18", "", "--5", "18x", "184", "1847"):
        lists.milestone(0, "year", typed)
    lists.milestone(0, "de", "Gründung")
    lists.milestone(0, "en", "Founded")
    lists.add("milestones")
    rows = lists.property("milestones")
    assert shown(rows, *rows._fields) == [(1847, "Gründung", "Founded"), (2000, "", "")]
    lists.drop("milestones", 0)
    lists.milestone(0, "de", "Schließung")
    on.save()
    (stored,) = desk.stored().record.milestones
    assert (stored.year, stored.texts) == (2000, {"de": "Schließung"})


def test_another_address_is_to_be_confirmed_anew(desk: Desk, on: Open) -> None:
    lists = on.lists
    lists.add("links")
    lists.link(0, "url", "https://example.org/a")
    lists.link(0, "label", "Haus")
    lists.link(0, "confirmed", True)
    rows = lists.property("links")
    assert shown(rows, *rows._fields) == [("https://example.org/a", "Haus", True)]
    lists.link(0, "label", "Das Haus")
    on.save()
    assert desk.stored().record.links[0].confirmed
    lists.link(0, "url", "https://example.org/b")
    assert shown(rows, *rows._fields) == [("https://example.org/b", "Das Haus", False)]
    lists.add("links")
    lists.shift("links", 1, -1)
    lists.drop("links", 1)
    on.save()
    assert desk.stored().record.links == []


def test_categories_and_connections(desk: Desk, on: Open) -> None:
    lists = on.lists
    assert shown(lists.property("categories"), "slug", "title", "chosen") == [
        ("culture", "K", True)
    ]
    lists.categorise("culture")
    assert shown(lists.property("categories"), "chosen") == [(False,)]
    relations = lists.property("relations")
    assert shown(relations, "kind", "title") == [("works_with", "Ägidienkirche")]
    lists.relate("aegidien", "part_of")
    lists.relate("zeche", "part_of")
    lists.unrelate("aegidien", "works_with")
    assert shown(relations, "kind", "slug") == [("part_of", "aegidien")]
    on.save()
    stored = desk.stored()
    assert (stored.record.categories, [e.kind for e in stored.relations]) == ([], ["part_of"])


def test_the_history_compares_and_goes_back(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.save()
    on.title("Zwei")
    on.save()
    second, first, _ = (n for (n,) in shown(on.history.property("revisions"), "number"))
    on.texts.type("de", "teaser", "Ungesichert")
    on.history.lookBack(first)
    desk.rest()
    assert on.history.property("compared") == first
    rows = on.history.property("differences")
    assert shown(rows, "field", "language", "before", "after") == [
        ("title", "Deutsch", "Zeche", "Zwei"),
        ("teaser", "Deutsch", "Teaser", "Ungesichert"),
        ("text_status", "Deutsch", "reviewed", "needs_review"),
    ]
    on.history.goBack(second)
    desk.rest()
    assert (stored_title(desk), on.titled, on.dirty) == ("Eins", "Eins", False)
    assert (len(desk.history()), desk.draft()) == (3, None)
    rows = shown(on.history.property("revisions"), "number", "can_go_back")
    assert rows[:3] == [(each.number, True) for each in desk.history()]
    assert (on.history.property("compared"), on.history.property("differences").rowCount()) == (
        0,
        0,
    )
    on.editor.undo()
    assert (on.titled, on.now.record.texts["de"].teaser) == ("Zwei", "Ungesichert")


def test_going_back_leaves_connections_out_that_lead_nowhere(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.save()
    records.remove(desk.workspace, 1, "aegidien")
    on.open("zeche")
    on.history.goBack(desk.history()[0].number)
    desk.rest()
    assert desk.said == []
    assert (stored_title(desk), desk.stored().relations) == ("Zeche", [])


def test_going_back_before_a_deletion_leaves_the_others_connections(desk: Desk) -> None:
    on = Open(desk)
    on.open("aegidien")
    records.remove(desk.workspace, 1, "aegidien")
    records.restore(desk.workspace, 1, desk.history("aegidien")[0].number)
    zeche = desk.stored()
    records.save(desk.workspace, 2, zeche, replace(zeche, relations=[]))
    on.open("aegidien")
    deleted = desk.history("aegidien")[1].number
    assert shown(on.history.property("revisions"), "what")[:2] == [("made",), ("deleted",)]
    on.texts.type("de", "title", "Kirche")
    on.history.goBack(deleted)
    desk.rest()
    assert desk.said == []
    assert (stored_title(desk, "aegidien"), desk.stored().relations) == ("Ägidienkirche", [])


def test_the_first_revision_has_nothing_before_it(desk: Desk) -> None:
    made = records.create(desk.workspace, 1, "Neu", "partner", "de")
    on = Open(desk)
    on.open(made.record.slug)
    (number,) = (each.number for each in desk.history(made.record.slug))
    on.history.goBack(number)
    on.history.lookBack(number)
    desk.rest()
    assert (on.titled, on.history.property("compared")) == ("Neu", 0)
    assert len(desk.history(made.record.slug)) == 1


def test_an_earlier_state_of_another_version_is_said(
    desk: Desk, on: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    on.title("Eins")
    on.save()
    opened = on.editor.opened
    assert opened is not None
    broken = opened.history[0]._replace(before='{"later": 1}')
    on.editor._opened = opened._replace(history=(broken,))
    on.history.goBack(broken.number)
    desk.rest()
    assert [bad for _, bad in desk.said] == [True]
    assert (on.titled, on.dirty) == ("Eins", False)


def test_what_was_begun_and_left_empty_is_not_previewed(on: Open) -> None:
    on.lists.add("figures")
    dossier = on.editor.dossier
    assert (dossier is not None, on.now.record.figures) == (True, [f.FigurePart(value="")])
    assert dossier is not None
    assert dossier.record.figures == []
