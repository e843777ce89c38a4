"""One record on the desk: typed, kept as a draft at once, undone step by step, saved whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing import drafts, records
from db.editing.categories import Category, categories
from db.editing.dossier import Dossier, from_json, load, to_json
from db.editing.history import revisions
from db.editing.languages import House, default_language, languages
from db.editing.media import media as all_media
from db.exchange import format as f
from kiosk.shell.rows import Rows
from kiosk.staff import editor_rows as r
from kiosk.staff import edits
from kiosk.staff.compare import Difference, compare

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.editing.history import Revision
    from db.workspace import Workspace
    from kiosk.services.media import MediaFolder
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

KEEP_MS = 800
"""A draft is kept this long after the last key: a power cut costs less than a second of typing."""
STEPS = 200
"""How many changes can be undone."""


class Opened(NamedTuple):
    """What opening a record reads."""

    saved: Dossier
    draft: Dossier | None
    languages: tuple[House, ...]
    house: str
    categories: tuple[Category, ...]
    pictures: dict[str, str]
    """File of each picture by its name."""
    history: tuple[Revision, ...]


class HistoryItem(NamedTuple):
    number: int
    when: str
    who: str
    what: str
    can_go_back: bool


@QmlElement
@QmlUncreatable("The desk has one.")
class EditorViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    saved = Signal()

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        media: MediaFolder,
        title_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work, self._media = workspace, who, work, media
        self._title_of = title_of
        self._opened: Opened | None = None
        self._now: Dossier | None = None
        self._other = ""
        self._undo: list[Dossier] = []
        self._last_place = ""
        self._left = Rows(r.TextRow, self)
        self._right = Rows(r.TextRow, self)
        self._tabs = Rows(r.LanguageTab, self)
        self._figures = Rows(r.FigureItem, self)
        self._milestones = Rows(r.MilestoneItem, self)
        self._links = Rows(r.LinkItem, self)
        self._relations = Rows(r.RelationItem, self)
        self._categories = Rows(r.CategoryItem, self)
        self._history = Rows(HistoryItem, self)
        self._differences = Rows(Difference, self)
        self._keeper = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._keeper.timeout.connect(self.keep)

    @property
    def dossier(self) -> Dossier | None:
        """What is on the desk, saved or not."""
        return None if self._now is None else edits.tidied(self._now)

    @Slot(str)
    def open(self, slug: str) -> None:
        """Show a record, with what was typed and not saved; an empty slug shows none."""
        self.keep()
        if slug:
            self._work.do(lambda: self._read(slug), self._show)
        else:
            self._opened = self._now = None
            self.changed.emit()

    @Slot(str)
    def beside(self, tag: str) -> None:
        """Show this language beside the house's."""
        self._other = tag
        self._update()

    @Slot(str, str, str)
    def type(self, tag: str, field: str, text: str) -> None:
        """A title, teaser, lead or body as it is being typed."""
        self._change(lambda d: edits.with_text(d, tag, field, text), f"{tag}/{field}")

    @Slot(str, str)
    def mark(self, tag: str, status: f.TextStatus) -> None:
        """draft, needs_review or reviewed."""
        self._change(lambda d: edits.with_text_status(d, tag, status))

    @Slot(str, "QVariant")
    def put(self, fact: str, value: Any) -> None:
        """A fact of the record itself; an empty text of one that may be missing removes it."""
        if fact not in {"town", "kind", "status"} and value == "":
            value = None
        self._change(lambda d: edits.with_fact(d, **{fact: value}), fact)

    @Slot(float, float)
    def place(self, latitude: float, longitude: float) -> None:
        at = {"latitude": round(latitude, 5), "longitude": round(longitude, 5)}
        self._change(lambda d: edits.with_fact(d, **at), "place")

    @Slot()
    def noPlace(self) -> None:
        self._change(lambda d: edits.with_fact(d, latitude=None, longitude=None))

    @Slot(str)
    def categorise(self, slug: str) -> None:
        self._change(lambda d: edits.with_category(d, slug))

    @Slot(str)
    def illustrate(self, name: str) -> None:
        """The record's poster by the medium's name; an empty one takes it away."""
        self._change(lambda d: edits.with_fact(d, picture=name or None))

    @Slot(int, str, str)
    def figure(self, number: int, field: str, text: str) -> None:
        """``value``, ``unit``, or a label by its language's tag."""

        def change(dossier: Dossier) -> Dossier:
            item = self._item(dossier, "figures", number, f.FigurePart(value=""))
            if field in {"value", "unit"}:
                item = replace(item, **{field: text})
            else:
                item = replace(item, labels={**item.labels, field: text})
            return edits.with_item(dossier, "figures", number, item)

        self._change(change, f"figure{number}{field}")

    @Slot(int, str, str)
    def milestone(self, number: int, field: str, text: str) -> None:
        """``year``, or a text by its language's tag."""

        def change(dossier: Dossier) -> Dossier:
            item = self._item(dossier, "milestones", number, f.MilestonePart(year=2000))
            if field == "year":
                item = replace(item, year=int(text) if text.lstrip("-").isdecimal() else item.year)
            else:
                item = replace(item, texts={**item.texts, field: text})
            return edits.with_item(dossier, "milestones", number, item)

        self._change(change, f"milestone{number}{field}")

    @Slot(int, str, "QVariant")
    def link(self, number: int, field: str, value: Any) -> None:
        """``url``, ``label`` or ``confirmed``; another address is to be confirmed anew."""

        def change(dossier: Dossier) -> Dossier:
            item = self._item(dossier, "links", number, f.LinkPart(url="https://"))
            item = replace(item, **{field: value})
            if field == "url":
                item = replace(item, confirmed=False)
            return edits.with_item(dossier, "links", number, item)

        self._change(change, f"link{number}{field}")

    @Slot(str)
    def add(self, section: str) -> None:
        """An empty figure, milestone or link at the end."""
        empty = {
            "figures": f.FigurePart(value=""),
            "milestones": f.MilestonePart(year=2000),
            "links": f.LinkPart(url="https://"),
        }[section]

        def change(dossier: Dossier) -> Dossier:
            end = len(getattr(dossier.record, section))
            return edits.with_item(dossier, section, end, empty)

        self._change(change)

    @Slot(str, int)
    def drop(self, section: str, number: int) -> None:
        self._change(lambda d: edits.without_item(d, section, number))

    @Slot(str, int, int)
    def shift(self, section: str, number: int, step: int) -> None:
        self._change(lambda d: edits.moved_item(d, section, number, step))

    @Slot(str, str)
    def relate(self, to: str, kind: f.RelationKind) -> None:
        self._change(lambda d: edits.with_relation(d, to, kind))

    @Slot(str, str)
    def unrelate(self, to: str, kind: str) -> None:
        self._change(lambda d: edits.without_relation(d, to, kind))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self._undo:
            self._now, self._last_place = self._undo.pop(), ""
            self._keeper.start()
            self._update()

    @Slot()
    def discard(self) -> None:
        """Forget what was typed since the last save."""
        if self._opened is not None:
            self._now, self._undo = self._opened.saved, []
            self._keeper.stop()
            slug = self._now.record.slug
            self._work.do(lambda: self._forget(slug))
            self._update()

    @Slot()
    def save(self) -> None:
        if self._opened is None or self._now is None or not self._is_dirty():
            self.saved.emit()
            return
        self._keeper.stop()
        before, after = self._opened.saved, edits.tidied(self._now)

        def written(_: Dossier) -> None:
            self._undo = []
            self.open(after.record.slug)
            self.saved.emit()

        self._work.do(lambda: records.save(self._workspace, self._who.id, before, after), written)

    @Slot()
    def keep(self) -> None:
        """Write down what is on the desk, so that nothing typed is lost."""
        self._keeper.stop()
        if self._now is not None and self._is_dirty():
            slug, content = self._now.record.slug, to_json(self._now)
            self._work.do(
                lambda: drafts.keep(self._workspace, self._who.id, records.RECORD, slug, content)
            )

    @Slot(int)
    def lookBack(self, number: int) -> None:
        """Compare the record before this revision with what is on the desk."""
        revision = self._revision(number)
        if revision is not None and revision.before is not None and self._now is not None:
            found = compare(from_json(revision.before), self._now)
            self._differences.show(found)
            self.changed.emit()

    @Slot(int)
    def goBack(self, number: int) -> None:
        """Bring the record back to how it was before this revision; a step like any other."""
        revision = self._revision(number)
        if revision is not None and revision.before is not None:
            before = from_json(revision.before)
            self._change(lambda _: before)
            self.save()

    def _is_dirty(self) -> bool:
        opened = self._opened
        return opened is not None and self._now is not opened.saved and self._now != opened.saved

    def _item(self, dossier: Dossier, section: str, number: int, empty: Any) -> Any:
        items = getattr(dossier.record, section)
        return items[number] if number < len(items) else empty

    def _revision(self, number: int) -> Revision | None:
        history = self._opened.history if self._opened else ()
        return next((each for each in history if each.number == number), None)

    def _change(self, change: Callable[[Dossier], Dossier], place: str = "") -> None:
        """``place`` names a field: typing on in it is one step of undo."""
        if self._now is None:
            return
        after = change(self._now)
        if after == self._now:
            return
        if not place or place != self._last_place:
            self._undo = [*self._undo[-STEPS:], self._now]
        self._now, self._last_place = after, place
        self._keeper.start()
        self._update()

    def _forget(self, slug: str) -> None:
        with self._workspace.session() as session:
            drafts.drop(session, self._who.id, records.RECORD, slug)

    def _read(self, slug: str) -> Opened | None:
        with self._workspace.session() as session:
            saved = load(session, slug)
            if saved is None:
                return None
            draft = drafts.find(session, self._who.id, records.RECORD, slug)
            return Opened(
                saved=saved,
                draft=from_json(draft) if draft else None,
                languages=languages(session),
                house=default_language(session),
                categories=categories(session),
                pictures={e.name: e.file for e in all_media(session) if e.kind == "image"},
                history=revisions(session, records.RECORD, slug),
            )

    def _show(self, opened: Opened | None) -> None:
        if opened is None:
            self._opened = self._now = None
            self.changed.emit()
            return
        same = self._now is not None and self._now.record.slug == opened.saved.record.slug
        self._opened = opened
        self._now = opened.draft or opened.saved
        self._undo = self._undo if same else []
        self._last_place = ""
        others = [e.tag for e in opened.languages if e.enabled and e.tag != opened.house]
        if self._other not in others:
            self._other = next(iter(others), "")
        self._differences.show([])
        self._update()

    def _update(self) -> None:
        opened, now = self._opened, self._now
        if opened is None or now is None:
            return
        by_tag = {each.tag: each for each in opened.languages}
        self._left.show(r.texts(now, by_tag[opened.house]))
        self._right.show(r.texts(now, by_tag[self._other]) if self._other else [])
        self._tabs.show(r.tabs(now, opened.languages, self._other))
        self._figures.show(r.figures(now, opened.house, self._other))
        self._milestones.show(r.milestones(now, opened.house, self._other))
        self._links.show(r.links(now))
        self._relations.show(r.relations(now, self._title_of))
        self._categories.show(
            [
                r.CategoryItem(e.slug, e.title, e.slug in now.record.categories)
                for e in opened.categories
            ]
        )
        self._history.show([_history_item(each) for each in opened.history])
        self.changed.emit()

    def _fact(self, name: str) -> Any:
        value = None if self._now is None else getattr(self._now.record, name)
        return "" if value is None else value

    @Property(bool, notify=changed)
    def dirty(self) -> bool:
        """Something on the desk is not saved."""
        return self._is_dirty()

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return self._now is not None and not r.too_long(self._now)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._undo)

    @Property(str, notify=changed)
    def slug(self) -> str:
        return "" if self._now is None else self._now.record.slug

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._now is None or self._opened is None:
            return ""
        texts = self._now.record.texts
        named = (texts.get(self._opened.house), *texts.values())
        return next((t.title for t in named if t and t.title.strip()), self._now.record.slug)

    @Property(str, notify=changed)
    def house(self) -> str:
        """Tag of the house's language, in the left column."""
        return self._opened.house if self._opened else ""

    @Property(str, notify=changed)
    def other(self) -> str:
        """Tag of the language in the right column."""
        return self._other

    @Property(str, notify=changed)
    def houseStatus(self) -> str:
        house = self._opened.house if self._opened else ""
        return r.status_of(self._now, house) if self._now else "missing"

    @Property(str, notify=changed)
    def otherStatus(self) -> str:
        return r.status_of(self._now, self._other) if self._now else "missing"

    @Property(str, notify=changed)
    def kind(self) -> str:
        return str(self._fact("kind"))

    @Property(str, notify=changed)
    def status(self) -> str:
        return str(self._fact("status"))

    @Property(str, notify=changed)
    def town(self) -> str:
        return str(self._fact("town"))

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        return bool(self._fact("latitude") != "")

    @Property(float, notify=changed)
    def latitude(self) -> float:
        return float(self._fact("latitude") or 0)

    @Property(float, notify=changed)
    def longitude(self) -> float:
        return float(self._fact("longitude") or 0)

    @Property(str, notify=changed)
    def publishFrom(self) -> str:
        """ISO 8601 moment in UTC, empty without one."""
        return str(self._fact("publish_from"))

    @Property(str, notify=changed)
    def publishUntil(self) -> str:
        return str(self._fact("publish_until"))

    @Property(str, notify=changed)
    def reviewBy(self) -> str:
        """ISO 8601 date, empty without one."""
        return str(self._fact("review_by"))

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Name of the poster's medium."""
        return str(self._fact("picture"))

    @Property(QUrl, notify=changed)
    def pictureUrl(self) -> QUrl:
        name = str(self._fact("picture"))
        file = self._opened.pictures.get(name, "") if self._opened else ""
        return self._media.url(file) if file else QUrl()

    @Property(QObject, constant=True)
    def left(self) -> QObject:
        return self._left

    @Property(QObject, constant=True)
    def right(self) -> QObject:
        return self._right

    @Property(QObject, constant=True)
    def tabs(self) -> QObject:
        return self._tabs

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

    @Property(QObject, constant=True)
    def history(self) -> QObject:
        return self._history

    @Property(QObject, constant=True)
    def differences(self) -> QObject:
        return self._differences


def _history_item(revision: Revision) -> HistoryItem:
    what = "made" if revision.before is None else "deleted" if revision.after is None else "changed"
    at = revision.at.astimezone().strftime("%d.%m.%Y %H:%M")
    return HistoryItem(revision.number, at, revision.who, what, revision.before is not None)
