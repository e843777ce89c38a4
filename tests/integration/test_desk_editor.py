"""One record on the desk: what is typed is never lost, and saved once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.editing import drafts, records
from kiosk.staff import edits
from kiosk.staff.editor import KEEP_MS, STEPS
from tests.support.desk import shown
from tests.support.editing import Open, stored_title

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.desk import Desk


@pytest.fixture
def on(desk: Desk) -> Open:
    return Open(desk)


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
