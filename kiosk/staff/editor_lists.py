"""The open record's lists: figures, milestones, links, categories and connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.exchange import format as f
from kiosk.shell.rows import Rows
from kiosk.staff import editor_rows as r
from kiosk.staff import edits

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.staff.editor import EditorViewModel
    from kiosk.staff.editor_texts import TextsViewModel

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The editor has one.")
class ListsViewModel(QObject):  # type: ignore[operator]
    def __init__(
        self, editor: EditorViewModel, texts: TextsViewModel, title_of: Callable[[str], str]
    ) -> None:
        super().__init__(editor)
        self._editor, self._texts, self._title_of = editor, texts, title_of
        self._figures = Rows(r.FigureItem, self)
        self._milestones = Rows(r.MilestoneItem, self)
        self._links = Rows(r.LinkItem, self)
        self._relations = Rows(r.RelationItem, self)
        self._categories = Rows(r.CategoryItem, self)
        # They follow each change of the record; these rows show the language beside as well.
        texts.changed.connect(self._update)

    @Slot(int, str, str)
    def figure(self, number: int, field: str, text: str) -> None:
        """``value``, ``unit``, or a label by its language's tag."""
        place = f"figures/{number}/{field}"
        self._editor.change(lambda d: edits.with_figure(d, number, field, text), place)

    @Slot(int, str, str)
    def milestone(self, number: int, field: str, text: str) -> None:
        """``year``, or a text by its language's tag."""
        place = f"milestones/{number}/{field}"
        self._editor.change(lambda d: edits.with_milestone(d, number, field, text), place)

    @Slot(int, str, "QVariant")
    def link(self, number: int, field: str, value: Any) -> None:
        """``url``, ``label`` or ``confirmed``; another address is to be confirmed anew."""
        place = f"links/{number}/{field}"
        self._editor.change(lambda d: edits.with_link(d, number, field, value), place)

    @Slot(str)
    def add(self, section: str) -> None:
        """An empty one at the end of ``figures``, ``milestones`` or ``links``."""
        self._editor.change(lambda d: edits.with_empty_item(d, section))

    @Slot(str, int)
    def drop(self, section: str, number: int) -> None:
        self._editor.change(lambda d: edits.without_item(d, section, number))

    @Slot(str, int, int)
    def shift(self, section: str, number: int, step: int) -> None:
        """One place earlier (-1) or later (1)."""
        self._editor.change(lambda d: edits.moved_item(d, section, number, step))

    @Slot(str)
    def categorise(self, slug: str) -> None:
        """In or out of this category."""
        self._editor.change(lambda d: edits.with_category(d, slug))

    @Slot(str)
    def exhibit(self, name: str) -> None:
        """A picture into the gallery or out of it."""
        self._editor.change(lambda d: edits.with_exhibit(d, name))

    @Slot(str, str)
    def relate(self, to: str, kind: f.RelationKind) -> None:
        self._editor.change(lambda d: edits.with_relation(d, to, kind))

    @Slot(str, str)
    def unrelate(self, to: str, kind: str) -> None:
        self._editor.change(lambda d: edits.without_relation(d, to, kind))

    def _update(self) -> None:
        opened, now = self._editor.opened, self._editor.now
        if opened is None or now is None:
            return
        house, other = opened.house, str(self._texts.other)
        self._figures.show(r.figures(now, house, other))
        self._milestones.show(r.milestones(now, house, other))
        self._links.show(r.links(now))
        self._relations.show(r.relations(now, self._title_of))
        self._categories.show(r.categories(now, opened.categories))

    @Property(QObject, constant=True)
    def figures(self) -> QObject:
        return self._figures

    @Property(QObject, constant=True)
    def milestones(self) -> QObject:
        return self._milestones

    @Property(QObject, constant=True)
    def links(self) -> QObject:
        return self._links

    @Property(QObject, constant=True)
    def relations(self) -> QObject:
        return self._relations

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories
