"""One record of the small house on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiosk.staff.editor import EditorViewModel

if TYPE_CHECKING:
    from db.editing.dossier import Dossier
    from kiosk.staff.editor_facts import FactsViewModel
    from kiosk.staff.editor_history import HistoryViewModel
    from kiosk.staff.editor_lists import ListsViewModel
    from kiosk.staff.editor_texts import TextsViewModel
    from tests.support.desk import Desk

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


def stored_title(desk: Desk, slug: str = "zeche") -> str:
    return desk.stored(slug).record.texts["de"].title
