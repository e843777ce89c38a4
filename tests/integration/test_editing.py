"""Staff change records: saved whole, with history, and each change can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from db.catalogue import Catalogue
from db.editing import drafts, records
from db.editing.accounts import set_pin
from db.editing.dossier import Dossier, load, to_json
from db.editing.editions import published, take_back
from db.editing.history import Revision, revisions
from db.editing.listing import listed, matching
from db.editing.missing import board, gaps
from db.editing.preview import preview
from db.edition import Editions
from db.errors import EditConflict, LimitExceeded, PackageRefused
from db.exchange import format as f
from db.publish import publish
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

    from db.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = workspace_with(tmp_path, content())
    set_pin(opened, "Anna", "739154")
    yield opened
    opened.close()


def _load(workspace: Workspace, slug: str) -> Dossier:
    with workspace.session() as session:
        found = load(session, slug)
    assert found is not None
    return found


def _titled(dossier: Dossier, title: str, tag: str = "de") -> Dossier:
    part = dossier.record
    text = replace(part.texts.get(tag, f.RecordText(title="", status="draft")), title=title)
    return replace(dossier, record=replace(part, texts={**part.texts, tag: text}))


def _steps(session: Session, slug: str) -> list[Revision]:
    """What people did; the import that made the workspace has no name."""
    return [each for each in revisions(session, "record", slug) if each.who]


def _history(workspace: Workspace, slug: str) -> list[tuple[bool, bool]]:
    with workspace.session() as session:
        found = _steps(session, slug)
    return [(each.before is not None, each.after is not None) for each in found]


def test_a_save_changes_what_was_changed_and_notes_who(workspace: Workspace) -> None:
    before = _load(workspace, "zeche")
    after = _titled(before, "  Zeche\tZollverein ")
    saved = records.save(workspace, 1, before, after)
    assert saved.record.texts["de"].title == "Zeche Zollverein"
    assert _load(workspace, "zeche") == saved
    assert saved.relations == before.relations
    with workspace.session() as session:
        (revision,) = _steps(session, "zeche")
    assert (revision.who, revision.after) == ("Anna", to_json(saved))


def test_saving_what_is_there_leaves_no_revision(workspace: Workspace) -> None:
    before = _load(workspace, "zeche")
    records.save(workspace, 1, before, before)
    assert _history(workspace, "zeche") == []


def test_a_save_on_top_of_anothers_is_refused(workspace: Workspace) -> None:
    before = _load(workspace, "zeche")
    records.save(workspace, 1, before, _titled(before, "Eins"))
    with pytest.raises(EditConflict):
        records.save(workspace, 1, before, _titled(before, "Zwei"))
    assert _load(workspace, "zeche").record.texts["de"].title == "Eins"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"town": "x" * 121}, LimitExceeded),
        ({"links": [f.LinkPart(url="http://insecure.example")]}, LimitExceeded),
        ({"categories": ["nowhere"]}, PackageRefused),
        ({"publish_from": "2026-02-01", "publish_until": "2026-01-01"}, PackageRefused),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    workspace: Workspace, change: dict[str, object], fault: type[Exception]
) -> None:
    before = _load(workspace, "zeche")
    with pytest.raises(fault):
        records.save(workspace, 1, before, replace(before, record=replace(before.record, **change)))
    assert _load(workspace, "zeche") == before
    assert _history(workspace, "zeche") == []


def test_create_duplicate_archive_delete_and_back(workspace: Workspace) -> None:
    made = records.create(workspace, 1, "Größe & Höhe", "partner", "de", "culture")
    assert made.record.slug == "groesse-hoehe"
    assert made.record.status == "draft"
    copy = records.duplicate(workspace, 1, "zeche")
    assert (copy.record.slug, copy.record.status) == ("zeche-2", "draft")
    assert [(e.origin, e.to) for e in copy.relations] == [("zeche-2", "aegidien")]
    assert records.set_status(workspace, 1, "zeche", "archived").record.status == "archived"
    records.remove(workspace, 1, "aegidien")
    with workspace.session() as session:
        assert load(session, "aegidien") is None
        (gone,) = _steps(session, "aegidien")
    assert _load(workspace, "zeche").relations == []
    records.restore(workspace, 1, gone.number)
    assert _load(workspace, "aegidien").record.texts["de"].title == "Ägidienkirche"
    assert [(e.origin, e.to) for e in _load(workspace, "zeche").relations] == [
        ("zeche", "aegidien")
    ]


def test_a_title_without_latin_letters_still_has_a_slug(workspace: Workspace) -> None:
    assert records.create(workspace, 1, "Київ", "partner", "de").record.slug == "record"
    assert records.create(workspace, 1, "القاهرة", "partner", "de").record.slug == "record-2"
    with pytest.raises(LimitExceeded):
        records.create(workspace, 1, "  ", "partner", "de")


def test_undo_is_a_step_of_its_own(workspace: Workspace) -> None:
    before = _load(workspace, "zeche")
    records.save(workspace, 1, before, _titled(before, "Neu"))
    with workspace.session() as session:
        (change,) = _steps(session, "zeche")
    assert records.restore(workspace, 1, change.number) == before
    records.restore(workspace, 1, change.number, state="after")
    assert _load(workspace, "zeche").record.texts["de"].title == "Neu"
    assert len(_history(workspace, "zeche")) == 3


def test_a_draft_is_kept_until_it_is_saved(workspace: Workspace) -> None:
    before = _load(workspace, "zeche")
    after = _titled(before, "Getippt")
    for title in ("G", "Getippt"):
        draft = to_json(_titled(before, title))
        drafts.keep(workspace, 1, "record", "zeche", draft)
    with workspace.session() as session:
        assert drafts.find(session, 1, "record", "zeche") == to_json(after)
        assert [row.drafted for row in listed(session) if row.slug == "zeche"] == [True]
    records.save(workspace, 1, before, after)
    with workspace.session() as session:
        assert drafts.find(session, 1, "record", "zeche") is None


def test_the_order_of_the_start_screen(workspace: Workspace) -> None:
    records.arrange(workspace, 1, ["zeche", "aegidien"], lead="aegidien")
    with workspace.session() as session:
        rows = {row.slug: (row.position, row.pinned) for row in listed(session)}
    assert rows == {"zeche": (0, False), "aegidien": (1, True)}


def test_the_list_is_searched_without_case_and_accents(tmp_path: Path) -> None:
    window = {"publish_from": "2030-01-01"}
    package = content(
        records=[
            record("zeche", "Zeche Höhe", **window),
            record("aegidien", "Ägidienkirche", review_by="2026-01-01"),
            record("draft", "Entwurf", status="draft"),
        ]
    )
    with workspace_with(tmp_path, package).session() as session:
        rows = listed(session, datetime(2026, 6, 1, tzinfo=UTC))
    assert [row.slug for row in matching(rows, "agid")] == ["aegidien"]
    assert [row.slug for row in matching(rows, "HÖHE zeche")] == ["zeche"]
    assert [row.slug for row in matching(rows, "", "draft")] == ["draft"]
    state = {row.slug: (row.waiting, row.due) for row in rows}
    assert state == {"zeche": (True, False), "aegidien": (False, True), "draft": (False, False)}


def test_what_is_missing_is_told(workspace: Workspace) -> None:
    with workspace.session() as session:
        rows = {row.slug: row.texts for row in board(session)}
        found = gaps(session)
    assert rows["zeche"] == {"de": "reviewed", "en": "missing", "tr": "missing"}
    assert [(g.kind, g.slug, g.languages) for g in found] == [
        ("translation", "aegidien", ("en", "tr")),
        ("translation", "zeche", ("en", "tr")),
    ]


def test_a_preview_shows_the_desk_and_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    before = _load(workspace, "zeche")
    hidden = replace(before, record=replace(before.record, status="draft"))
    hidden = records.save(workspace, 1, before, hidden)
    folder = preview(workspace, tmp_path / "preview", _titled(hidden, "Nur auf dem Tisch"))
    shown = Catalogue(folder).record("de", "zeche")
    assert shown is not None
    assert shown.tile.title == "Nur auf dem Tisch"
    assert len(shown.related) == 1
    assert _load(workspace, "zeche") == hidden


def test_publishing_says_who_and_what_and_goes_back(workspace: Workspace) -> None:
    editions = Editions(workspace.data / "editions")
    publish(workspace, editions, who=1)
    before = _load(workspace, "zeche")
    records.save(workspace, 1, before, _titled(before, "Pit", "en"))
    records.create(workspace, 1, "Entwurf", "partner", "de")
    records.set_status(workspace, 1, "aegidien", "archived")
    publish(workspace, editions, who=1)
    with workspace.session() as session:
        newest, oldest = published(session, editions)
    assert (newest.who, newest.current, oldest.current) == ("Anna", True, False)
    told = {(c.kind, c.name, c.languages) for c in newest.changes}
    assert told == {("removed", "aegidien", ()), ("changed", "zeche", ("de", "en", "tr"))}
    take_back(workspace, 1, editions, oldest.number)
    assert Catalogue(editions.current()).count("") == 2
    with workspace.session() as session:
        assert [each.current for each in published(session, editions)] == [False, True]


def test_an_import_is_a_step_of_each_record_it_changes(workspace: Workspace) -> None:
    with workspace.session() as session:
        (first,) = revisions(session, "record", "zeche")
    assert (first.who, first.before is None, first.after is None) == ("", True, False)
    before = _load(workspace, "zeche")
    records.save(workspace, 1, before, _titled(before, "Von Hand"))
    workspace_with(workspace.data, content()).close()
    with workspace.session() as session:
        newest, *_ = revisions(session, "record", "zeche")
        assert len(revisions(session, "record", "aegidien")) == 1
    records.restore(workspace, 1, newest.number)
    assert _load(workspace, "zeche").record.texts["de"].title == "Von Hand"
