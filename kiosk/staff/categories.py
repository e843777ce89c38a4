"""The categories on the desk: added, titled, coloured, ordered, and removed when they are empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing import categories, drafts
from db.editing.categories import CATEGORY
from db.editing.languages import default_language
from db.exchange import format as f
from db.limits import FAMILIES
from kiosk.shell.rows import Rows
from kiosk.staff.editor_rows import TextRow
from kiosk.staff.languages import moved
from kiosk.staff.meters import meter
from kiosk.staff.paper import Form, Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.editing.languages import House
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class CategoryRow(NamedTuple):
    slug: str
    title: str
    """In the house's language, else in the first there is, else the slug."""
    family: str
    icon: str
    records: int
    drafted: bool
    """Somebody has typed and not saved."""
    first: bool
    last: bool


def title_of(part: f.CategoryPart, house: str) -> str:
    named = (part.texts.get(house), *part.texts.values())
    return next((text.title for text in named if text and text.title.strip()), part.slug)


def with_title(part: f.CategoryPart, tag: str, title: str) -> f.CategoryPart:
    return replace(part, texts={**part.texts, tag: f.CategoryText(title=title)})


def tidied(part: f.CategoryPart) -> f.CategoryPart:
    """Without empty titles."""
    kept = {tag: text for tag, text in part.texts.items() if text.title.strip()}
    return replace(part, texts=kept)


def titles(part: f.CategoryPart, spoken: tuple[House, ...]) -> list[TextRow]:
    """A row a language."""
    rows = []
    for each in spoken:
        text = part.texts.get(each.tag)
        title = text.title if text else ""
        rtl = each.direction == "rtl"
        found = meter("title", title)
        rows.append(TextRow(each.tag, each.endonym, rtl, "title", title, *found))
    return rows


@QmlElement
@QmlUncreatable("The pages have one.")
class CategoriesViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, workspace: Workspace, who: Account, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        form = Form(CATEGORY, f.CategoryPart, categories.load, categories.save, tidied)
        self._paper = Paper(form, workspace, who, work, self, self._update, self.look)
        self._all: list[f.CategoryPart] = []
        self._undo: Callable[[], object] | None = None
        self._rows = Rows(CategoryRow, self)
        self._titles = Rows(TextRow, self)

    @Slot()
    def look(self) -> None:
        self._work.do(self._listed, self._show)

    @Slot(str)
    def open(self, slug: str) -> None:
        """Show one to change; with an empty slug none."""
        self._paper.open(slug)
        self.look()

    @Slot(str)
    def add(self, title: str) -> None:
        """A new one at the end, open to be changed."""
        self._work.do(
            lambda: categories.create(self._workspace, self._who.id, title),
            lambda made: self.open(made.slug),
        )

    @Slot(str, int)
    def shift(self, slug: str, step: int) -> None:
        """A step up (-1) or down (1) in the order visitors see."""
        before = [each.slug for each in self._all]
        self._do(lambda: self._order(moved(before, slug, step)), lambda: self._order(before))

    @Slot(str)
    def remove(self, slug: str) -> None:
        """Raises a fault while a record stands under it."""
        place = next((n for n, each in enumerate(self._all) if each.slug == slug), None)
        if place is None:
            return
        gone, who = self._all[place], self._who.id
        self._do(
            lambda: categories.remove(self._workspace, who, slug),
            lambda: categories.save(self._workspace, who, None, gone, place),
        )

    @Slot()
    def takeBack(self) -> None:
        """Take the last move or removal back."""
        if self._undo is not None:
            task, self._undo = self._undo, None
            self._work.do(task, lambda _: self.look())
            self.changed.emit()

    @Slot(str, str)
    def type(self, tag: str, title: str) -> None:
        if (now := self._paper.now) is not None:
            self._paper.change(with_title(now, tag, title), tag)

    @Slot(str)
    def paint(self, family: str) -> None:
        """Another colour family."""
        if (now := self._paper.now) is not None:
            self._paper.change(replace(now, family=family))

    @Slot(str)
    def sign(self, icon: str) -> None:
        """Another icon."""
        if (now := self._paper.now) is not None:
            self._paper.change(replace(now, icon=icon))

    @Slot()
    def undo(self) -> None:
        self._paper.undo()

    @Slot()
    def save(self) -> None:
        self._paper.save()

    @Slot()
    def keep(self) -> None:
        """Write down what is typed and not saved."""
        self._paper.keep()

    def _do(self, task: Callable[[], object], undo: Callable[[], object]) -> None:
        def done(_: object) -> None:
            self._undo = undo
            self.look()

        self._work.do(task, done)

    def _order(self, slugs: list[str]) -> None:
        categories.order(self._workspace, self._who.id, slugs)

    def _listed(self) -> tuple[list[f.CategoryPart], list[CategoryRow]]:
        with self._workspace.session() as session:
            house, counts = default_language(session), categories.used(session)
            typed = drafts.drafted(session, CATEGORY)
            found = categories.load_all(session)
        return found, [
            CategoryRow(
                slug=each.slug,
                title=title_of(each, house),
                family=each.family,
                icon=each.icon,
                records=counts.get(each.slug, 0),
                drafted=each.slug in typed,
                first=each is found[0],
                last=each is found[-1],
            )
            for each in found
        ]

    def _show(self, listed: tuple[list[f.CategoryPart], list[CategoryRow]]) -> None:
        self._all, rows = listed
        self._rows.show(rows)
        self.changed.emit()

    def _update(self) -> None:
        read, now = self._paper.read, self._paper.now
        self._titles.show(titles(now, read.languages) if read and now else [])
        self.changed.emit()

    @Property(str, notify=changed)
    def slug(self) -> str:
        """The one that is open, empty without one."""
        return "" if self._paper.now is None else self._paper.now.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        read, now = self._paper.read, self._paper.now
        return title_of(now, read.languages[0].tag) if read and now else ""

    @Property(str, notify=changed)
    def family(self) -> str:
        return "" if self._paper.now is None else self._paper.now.family

    @Property(str, notify=changed)
    def icon(self) -> str:
        return "" if self._paper.now is None else self._paper.now.icon

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Something typed is not saved."""
        return self._paper.dirty

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        now = self._paper.now
        kept = [] if now is None else tidied(now).texts.values()
        levels = {meter("title", text.title).level for text in kept}
        return bool(levels) and "bad" not in levels

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._paper.can_undo

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        return self._undo is not None

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def families(self) -> list[str]:
        return list(FAMILIES)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def titles(self) -> QObject:
        """Of the open one, a row a language."""
        return self._titles
