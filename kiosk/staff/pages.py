"""The pages beside the records on the desk: the frame's headlines and what the law asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing import drafts, pages
from db.editing.languages import default_language
from db.exchange import format as f
from db.tables.page import PAGES
from kiosk.shell.rows import Rows
from kiosk.staff import page_rows as r
from kiosk.staff.categories import CategoriesViewModel
from kiosk.staff.compare import Difference
from kiosk.staff.editor_rows import LanguageTab, RevisionItem, TextRow, revision_item
from kiosk.staff.paper import Form, Paper, Read

if TYPE_CHECKING:
    from db.editing.accounts import Account
    from db.editing.languages import House
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

LISTED = 20
"""Revisions of one page that are shown."""


class PageItem(NamedTuple):
    slug: str
    status: str
    """Of its text in the house's language: missing, draft, needs_review or reviewed."""
    drafted: bool
    """Somebody has typed and not saved."""


@QmlElement
@QmlUncreatable("The desk has one.")
class PagesViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, workspace: Workspace, who: Account, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._work = workspace, work
        self._chosen = self._wished = self._other = ""
        self._compared = 0
        self._seen: Read[f.PagePart] | None = None
        form = Form(pages.PAGE, f.PagePart, pages.load, pages.save, r.tidied)
        self._paper = Paper(form, workspace, who, work, self, self._update, self.look)
        self._categories = CategoriesViewModel(workspace, who, work, self)
        self._rows = Rows(PageItem, self)
        self._left = Rows(TextRow, self)
        self._right = Rows(TextRow, self)
        self._tabs = Rows(LanguageTab, self)
        self._revisions = Rows(RevisionItem, self)
        self._differences = Rows(Difference, self)

    @Slot()
    def look(self) -> None:
        """Read what the list shows."""
        self._work.do(self._listed, self._rows.show)

    @Slot(str)
    def open(self, name: str) -> None:
        """Show a page, the categories, or with an empty name none."""
        self._chosen = name
        self._paper.open(name if name in PAGES else "")
        self.look()

    @Slot(str)
    def beside(self, tag: str) -> None:
        """Show this language beside the house's, in this page and those opened after it."""
        self._wished = tag
        self._update()

    @Slot(str, str, str)
    def type(self, tag: str, field: str, text: str) -> None:
        """A title, teaser or body as it is being typed."""
        if (now := self._paper.now) is not None:
            self._paper.change(r.with_text(now, tag, field, text), f"{tag}/{field}")

    @Slot(str, str)
    def mark(self, tag: str, status: f.TextStatus) -> None:
        """draft, needs_review or reviewed."""
        if (now := self._paper.now) is not None:
            self._paper.change(r.with_status(now, tag, status))

    @Slot()
    def undo(self) -> None:
        self._paper.undo()

    @Slot()
    def save(self) -> None:
        self._paper.save()

    @Slot()
    def keep(self) -> None:
        """Write down what is typed and not saved, of a category as well."""
        self._paper.keep()
        self._categories.keep()

    @Slot(int)
    def lookBack(self, number: int) -> None:
        """Compare the page before this revision with what is on the desk."""
        state, read, now = self._before(number), self._paper.read, self._paper.now
        if state is not None and read is not None and now is not None:
            names = {each.tag: each.endonym for each in read.languages}
            self._differences.show(r.compare(state, now, names))
            self._compared = number
            self.changed.emit()

    @Slot(int)
    def goBack(self, number: int) -> None:
        """Bring the page back to how it was before this revision, and save that."""
        if (state := self._before(number)) is not None:
            self._paper.change(state)
            self._paper.save()

    def _before(self, number: int) -> f.PagePart | None:
        history = self._paper.read.history if self._paper.read else ()
        return self._paper.earlier(next((e.before for e in history if e.number == number), None))

    def _listed(self) -> list[PageItem]:
        with self._workspace.session() as session:
            house, typed = default_language(session), drafts.drafted(session, pages.PAGE)
            return [
                PageItem(slug, r.status_of(pages.load(session, slug), house), slug in typed)
                for slug in PAGES
            ]

    def _update(self) -> None:
        read, now = self._paper.read, self._paper.now
        if read is not None and now is not None:
            house, others = read.languages[0], read.languages[1:]
            tags = [each.tag for each in others]
            self._other = self._wished if self._wished in tags else next(iter(tags), "")
            self._left.show(r.texts(now, house))
            self._right.show([x for e in others if e.tag == self._other for x in r.texts(now, e)])
            self._tabs.show(r.tabs(now, others, self._other))
        if read is not self._seen:  # typing changes no history
            self._seen, self._compared = read, 0
            newest = read.history[:LISTED] if read else ()
            self._revisions.show([revision_item(each) for each in newest])
            self._differences.show([])
        self.changed.emit()

    def _house(self) -> House | None:
        return self._paper.read.languages[0] if self._paper.read else None

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The page that is open, ``categories``, or empty."""
        return self._chosen

    @Property(str, notify=changed)
    def slug(self) -> str:
        """The page on the desk, empty without one."""
        return "" if self._paper.now is None else self._paper.now.slug

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Something on the desk is not saved."""
        return self._paper.dirty

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._paper.now is not None and not r.too_long(self._paper.now)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._paper.can_undo

    @Property(str, notify=changed)
    def house(self) -> str:
        """Tag of the house's language."""
        found = self._house()
        return found.tag if found else ""

    @Property(str, notify=changed)
    def other(self) -> str:
        """Tag of the language beside it, empty in a house of one language."""
        return self._other

    @Property(str, notify=changed)
    def houseStatus(self) -> str:
        """missing, draft, needs_review or reviewed."""
        found = self._house()
        return r.status_of(self._paper.now, found.tag) if found else "missing"

    @Property(str, notify=changed)
    def otherStatus(self) -> str:
        return r.status_of(self._paper.now, self._other)

    @Property(int, notify=changed)
    def compared(self) -> int:
        """Number of the revision that is compared, 0 without one."""
        return self._compared

    @Property(CategoriesViewModel, constant=True)
    def categories(self) -> CategoriesViewModel:
        return self._categories

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The pages that there are."""
        return self._rows

    @Property(QObject, constant=True)
    def left(self) -> QObject:
        return self._left

    @Property(QObject, constant=True)
    def right(self) -> QObject:
        return self._right

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        """The languages that can stand beside the house's."""
        return self._tabs

    @Property(QObject, constant=True)
    def revisions(self) -> QObject:
        return self._revisions

    @Property(QObject, constant=True)
    def differences(self) -> QObject:
        return self._differences
