"""One record on the desk: what is typed is never lost, and saved once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from msgspec.structs import replace

from db.editing import drafts, languages, records
from db.exchange import format as f
from kiosk.staff import edits
from kiosk.staff.editor import KEEP_MS, STEPS, EditorViewModel
from tests.support.desk import Desk, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from db.editing.dossier import Dossier
    from kiosk.staff.editor_facts import FactsViewModel
    from kiosk.staff.editor_history import HistoryViewModel
    from kiosk.staff.editor_lists import ListsViewModel
    from kiosk.staff.editor_texts import TextsViewModel


TITLES = {"aegidien": "Ägidienkirche"}


class Open:
    """The colliery's record on the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.editor = EditorViewModel(
            desk.workspace, desk.who, desk.work, lambda slug: TITLES.get(slug, slug), desk.root
        )
        self.texts = cast("TextsViewModel", self.editor.texts)
        self.facts = cast("FactsViewModel", self.editor.facts)
        self.lists = cast("ListsViewModel", self.editor.lists)
        self.history = cast("HistoryViewModel", self.editor.history)
        self.open("zeche")

    def open(self, slug: str) -> None:
        self.editor.open(slug)
        self.desk.rest()

    def save(self) -> None:
        self.editor.save()
        self.desk.rest()

    def title(self, words: str) -> None:
        self.texts.type("de", "title", words)

    @property
    def now(self) -> Dossier:
        now = self.editor.now
        assert now is not None
        return now

    @property
    def dirty(self) -> bool:
        return bool(self.editor.property("dirty"))

    @property
    def titled(self) -> str:
        return str(self.editor.property("title"))


@pytest.fixture
def on(desk: Desk) -> Open:
    return Open(desk)


def stored_title(desk: Desk, slug: str = "zeche") -> str:
    return desk.stored(slug).record.texts["de"].title


def drafted_title(desk: Desk, slug: str = "zeche") -> str:
    draft = desk.draft(slug)
    return "" if draft is None else draft.record.texts["de"].title


def by_ben(desk: Desk, title: str) -> None:
    """Somebody else saves another title."""
    before = desk.stored()
    records.save(desk.workspace, 2, before, edits.with_text(before, "de", "title", title))


def test_typing_marks_dirty_and_is_on_the_disk_at_once(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert KEEP_MS < 1000
    monkeypatch.setattr("kiosk.staff.editor.KEEP_MS", 20)
    on = Open(desk)
    assert (on.dirty, on.titled) == (False, "Zeche")
    on.title("Zeche Zollverein")
    assert (on.dirty, on.titled) == (True, "Zeche Zollverein")
    qtbot.waitUntil(lambda: drafted_title(desk) == "Zeche Zollverein")
    assert stored_title(desk) == "Zeche"
    again = Open(desk)
    assert (again.dirty, again.titled) == (True, "Zeche Zollverein")


def test_typing_in_one_field_is_one_step(on: Open) -> None:
    for words in ("Z", "Ze", "Zec"):
        on.title(words)
    on.texts.type("de", "teaser", "T")
    on.texts.type("de", "teaser", "Te")
    on.title("Zech")
    titles = []
    while on.editor.property("canUndo"):
        on.editor.undo()
        titles.append((on.titled, on.now.record.texts["de"].teaser))
    assert titles == [("Zec", "Te"), ("Zec", "Teaser"), ("Zeche", "Teaser")]
    assert not on.dirty


def test_after_undo_typing_on_is_a_new_step(on: Open) -> None:
    on.title("A")
    on.editor.undo()
    on.title("B")
    on.editor.undo()
    assert (on.titled, on.editor.property("canUndo")) == ("Zeche", False)


def test_what_is_undone_is_no_draft_any_more(desk: Desk, on: Open) -> None:
    on.title("Falsch")
    on.editor.keep()
    on.editor.undo()
    on.editor.keep()
    desk.rest()
    assert desk.draft() is None


def test_what_is_undone_does_not_come_back(desk: Desk, on: Open) -> None:
    on.title("Falsch")
    on.editor.keep()
    on.editor.undo()
    on.open("zeche")
    assert (on.titled, on.dirty, desk.draft()) == ("Zeche", False, None)


def test_steps_are_counted(on: Open) -> None:
    for number in range(STEPS + 5):
        on.facts.put("town", str(number))
        on.facts.noPlace()
        on.texts.mark("de", ("draft", "reviewed")[number % 2])
    undone = 0
    while on.editor.property("canUndo"):
        on.editor.undo()
        undone += 1
    assert undone == STEPS


def test_saving_writes_one_revision_and_clears_the_draft(
    desk: Desk, on: Open, qtbot: QtBot
) -> None:
    on.title("  Zeche Zollverein ")
    on.lists.add("figures")
    on.editor.keep()
    with qtbot.waitSignal(on.editor.saved):
        on.editor.save()
    desk.rest()
    assert stored_title(desk) == "Zeche Zollverein"
    assert (on.dirty, on.titled) == (False, "Zeche Zollverein")
    assert desk.draft() is None
    assert [each.who for each in desk.history()] == ["Anna"]
    assert shown(on.history.property("revisions"), "who", "what") == [
        ("Anna", "changed"),
        ("", "made"),
    ]
    on.save()
    on.editor.keep()
    desk.rest()
    assert (len(desk.history()), desk.draft()) == (1, None)


def test_typing_while_a_save_runs_is_neither_lost_nor_saved(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.editor.save()
    on.title("Zwei")
    desk.rest()
    assert (stored_title(desk), on.titled, on.dirty) == ("Eins", "Zwei", True)
    assert drafted_title(desk) == "Zwei"


def test_saving_while_a_save_runs_loses_and_doubles_nothing(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.editor.save()
    on.editor.save()
    on.title("Zwei")
    on.editor.save()
    on.editor.save()
    desk.rest()
    assert desk.said == []
    assert (stored_title(desk), on.titled, on.dirty) == ("Zwei", "Zwei", False)
    assert (len(desk.history()), desk.draft()) == (2, None)


def test_a_save_reaches_its_record_though_another_is_opened(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.editor.save()
    on.title("Zwei")
    on.editor.save()
    on.open("aegidien")
    assert (on.titled, on.dirty) == ("Ägidienkirche", False)
    assert (stored_title(desk), stored_title(desk, "aegidien")) == ("Zwei", "Ägidienkirche")
    assert (desk.draft(), desk.draft("aegidien")) == (None, None)
    on.open("zeche")
    assert (on.titled, on.dirty) == ("Zwei", False)


def test_a_save_can_be_undone(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.save()
    on.title("Zwei")
    on.save()
    on.editor.undo()
    assert (on.titled, on.dirty) == ("Eins", True)
    on.editor.undo()
    on.save()
    assert (stored_title(desk), len(desk.history())) == ("Zeche", 3)


def test_a_conflict_is_said_and_loses_nothing(desk: Desk, on: Open) -> None:
    on.title("Von Anna")
    by_ben(desk, "Von Ben")
    on.editor.save()
    on.save()  # touched twice, said once
    ((sentence, bad),) = desk.said
    assert (bad, sentence) == (True, "Someone else has changed this record; open it again.")
    assert (stored_title(desk), on.titled, on.dirty) == ("Von Ben", "Von Anna", True)
    assert drafted_title(desk) == "Von Anna"
    on.open("zeche")
    assert (on.titled, on.dirty) == ("Von Anna", True)
    on.history.lookBack(desk.history()[0].number)
    on.save()
    assert (stored_title(desk), len(desk.said)) == ("Von Anna", 1)


def test_too_long_a_text_is_not_saved(desk: Desk, on: Open) -> None:
    on.title("x" * 45)
    assert on.editor.property("canSave")
    on.title("lang " * 100)
    assert not on.editor.property("canSave")
    on.save()
    assert [bad for _, bad in desk.said] == [True]
    assert (stored_title(desk), drafted_title(desk)) == ("Zeche", "lang " * 100)
    assert (on.dirty, len(desk.history())) == (True, 0)


def test_discarding_drops_the_draft_and_can_be_undone(desk: Desk, on: Open) -> None:
    on.title("Falsch")
    on.editor.keep()
    on.editor.discard()
    desk.rest()
    assert (on.titled, on.dirty, desk.draft()) == ("Zeche", False, None)
    on.editor.undo()
    on.editor.keep()
    desk.rest()
    assert (on.titled, drafted_title(desk)) == ("Falsch", "Falsch")
    later = Open(desk)
    later.editor.discard()
    desk.rest()
    assert (later.titled, desk.draft()) == ("Zeche", None)


def test_discarding_while_a_save_runs_keeps_what_is_saved(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.editor.save()
    on.title("Zwei")
    on.editor.discard()
    desk.rest()
    assert (stored_title(desk), on.titled, on.dirty) == ("Eins", "Eins", False)
    assert desk.draft() is None


@pytest.mark.parametrize("slug", ["aegidien", ""])
def test_opening_another_keeps_the_draft_of_the_one_before(desk: Desk, on: Open, slug: str) -> None:
    on.title("Halb")
    on.editor.open(slug)
    on.title("Halbes")
    desk.rest()
    kept = "Halb" if slug == "" else "Halbes"  # typed before the other one was there
    assert (drafted_title(desk), stored_title(desk)) == (kept, "Zeche")
    assert (on.editor.property("slug"), on.editor.property("canUndo")) == (slug, False)
    on.open("zeche")
    assert (on.titled, on.dirty) == (kept, True)


def test_the_record_that_was_asked_for_last_is_shown(desk: Desk, on: Open) -> None:
    on.editor.open("aegidien")
    on.editor.open("zeche")
    on.editor.open("aegidien")
    on.editor.open("")
    desk.rest()
    assert (on.editor.property("slug"), on.titled) == ("", "")
    assert (on.dirty, on.editor.property("canSave")) == (False, False)


def test_opening_the_same_record_again_keeps_what_is_typed_meanwhile(desk: Desk, on: Open) -> None:
    on.title("Eins")
    on.editor.open("zeche")
    on.title("Zwei")
    desk.rest()
    assert (on.titled, on.dirty, on.editor.property("canUndo")) == ("Zwei", True, True)
    on.editor.discard()
    desk.rest()
    records.set_status(desk.workspace, 2, "zeche", "archived")
    on.open("zeche")
    assert (on.facts.property("status"), on.dirty) == ("archived", False)


def test_a_record_that_is_gone_closes(desk: Desk, on: Open) -> None:
    records.remove(desk.workspace, 2, "zeche")
    on.open("zeche")
    assert on.editor.property("slug") == ""


def test_a_draft_of_another_version_does_not_lock_the_record(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    drafts.keep(desk.workspace, desk.who.id, records.RECORD, "zeche", '{"later": 1}')
    on = Open(desk)
    assert (on.titled, on.dirty, desk.said) == ("Zeche", False, [])
    assert "cannot be read" in caplog.text


def test_languages_stand_side_by_side(on: Open) -> None:
    texts = on.texts
    assert (texts.property("house"), texts.property("other")) == ("de", "en")
    texts.beside("tr")
    assert texts.property("other") == "tr"
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
    assert shown(on.history.property("differences"), "field", "before", "after") == [
        ("title", "Zeche", "Zwei"),
        ("teaser", "Teaser", "Ungesichert"),
        ("text_status", "reviewed", "needs_review"),
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
