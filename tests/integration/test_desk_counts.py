"""What the desk says of many things at once: badges beside the pages, languages by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from db.editing import drafts, pages, records
from db.editing.changes import Change
from db.editing.dossier import to_json
from db.editing.missing import Gap
from db.edition import Editions
from kiosk.staff.board import BoardViewModel
from kiosk.staff.publishing import Outlook, PublishingViewModel
from kiosk.staff.records import RecordsViewModel
from tests.support.desk import house, shown

if TYPE_CHECKING:
    from tests.support.desk import Desk


def publishing(desk: Desk) -> PublishingViewModel:
    editions = Editions(desk.workspace.data / "editions")
    return PublishingViewModel(desk.workspace, editions, desk.who, desk.work, house([]), desk.root)


def test_records_with_something_unsaved_are_counted(desk: Desk) -> None:
    page = RecordsViewModel(desk.workspace, desk.who, desk.work, desk.media, desk.root)
    page.refresh()
    desk.rest()
    assert page.property("drafts") == 0
    drafts.keep(desk.workspace, 2, records.RECORD, "zeche", to_json(desk.stored()))
    page.refresh()
    desk.rest()
    assert page.property("drafts") == 1
    page.search("no such record")
    assert page.property("drafts") == 1


def test_missing_texts_are_counted_whatever_is_filtered(desk: Desk) -> None:
    board = BoardViewModel(desk.workspace, desk.work, desk.root)
    board.look()
    desk.rest()
    cells = [state for (texts,) in shown(board.property("rows"), "texts") for state in texts]
    assert board.property("missing") == cells.count("missing") > 0
    board.filter("reviewed")
    assert board.property("missing") == cells.count("missing")


def test_languages_are_named_and_unknown_ones_keep_their_tag(desk: Desk) -> None:
    model = publishing(desk)
    model.show(
        Outlook(
            (Change("changed", "zeche", "Zeche", ("de", "xx")),),
            (Gap("translation", "zeche", "Zeche", ("de",)),),
            (),
            {"de": "Deutsch"},
        )
    )
    assert shown(model.property("changes"), "languages") == [("Deutsch, xx",)]
    assert shown(model.property("gaps"), "languages") == [("Deutsch",)]


def test_gaps_that_are_found_name_their_languages(desk: Desk) -> None:
    model = publishing(desk)
    model.look()
    desk.rest()
    words = {languages for (languages,) in shown(model.property("gaps"), "languages")}
    assert any("English" in each for each in words)
    assert not words & {"en", "de", "tr"}


def test_a_page_is_named_by_its_title(desk: Desk) -> None:
    model = publishing(desk)
    model.publish()
    desk.rest()
    with desk.workspace.session() as session:
        before = pages.load(session, "start")
    text = msgspec.structs.replace(before.texts["de"], title="Willkommen")
    pages.save(desk.workspace, 1, before, msgspec.structs.replace(before, texts={"de": text}))
    model.look()
    desk.rest()
    assert ("page", "Willkommen") in shown(model.property("changes"), "kind", "title")
