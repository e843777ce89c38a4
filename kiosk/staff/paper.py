"""One thing being typed: kept as a draft at once, undone step by step, saved whole."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import msgspec
from PySide6.QtCore import QTimer

from db.editing import drafts
from db.editing.history import Revision, revisions
from db.editing.languages import House, default_language, languages
from db.exchange import format as f
from kiosk.staff.editor import KEEP_MS, STEPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from sqlalchemy.orm import Session

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.staff.work import Work

T = TypeVar("T", bound=f.PagePart | f.CategoryPart)

log = logging.getLogger(__name__)


class Form(NamedTuple, Generic[T]):
    """How a kind of thing is read and written."""

    entity: str
    part: type[T]
    load: Callable[[Session, str], T | None]
    save: Callable[[Workspace, int, T, T], T]
    """Workspace, account, what was opened, what is typed; raises what the data refuses."""
    tidied: Callable[[T], T]
    """Without what was begun and left empty."""


class Read(NamedTuple, Generic[T]):
    """What opening a thing reads."""

    saved: T
    draft: T | None
    """What this account typed and has not saved."""
    languages: tuple[House, ...]
    """Enabled ones, the house's first."""
    history: tuple[Revision, ...]
    """Newest first."""


class Paper(Generic[T]):
    """``changed`` is called after each change, ``done`` after a save."""

    def __init__(
        self,
        form: Form[T],
        workspace: Workspace,
        who: Account,
        work: Work,
        parent: QObject,
        changed: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        self._form, self._workspace, self._who, self._work = form, workspace, who, work
        self._changed, self._done = changed, done
        self._decoder = msgspec.json.Decoder(form.part)
        self.read: Read[T] | None = None
        self.now: T | None = None
        """The thing as it is being typed."""
        self._wanted = ""
        self._kept: T | None = None
        """The draft in the workspace, or on its way there."""
        self._sent: T | None = None
        """What is being saved."""
        self._known: dict[str, T] = {}
        """Each thing as it was last read or written here; the background task's alone."""
        self._undo: list[T] = []
        self._last_place = ""
        self._keeper = QTimer(parent, interval=KEEP_MS, singleShot=True)
        self._keeper.timeout.connect(self.keep)

    @property
    def dirty(self) -> bool:
        return self.read is not None and self.now != self.read.saved

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def open(self, slug: str) -> None:
        """Show a thing, with what was typed and not saved; an empty slug shows none."""
        self.keep()
        self._wanted = slug
        if slug:
            self._work.do(lambda: self._read(slug), self._show)
        else:
            self._show(None)

    def change(self, after: T, place: str = "") -> None:
        """Replace what is typed; ``place`` names a field: typing on in it is the same step."""
        if self.now is None or after == self.now:
            return
        if not place or place != self._last_place:
            self._undo = [*self._undo[1 - STEPS :], self.now]
        self._put(after, place)

    def undo(self) -> None:
        """Take the last change back, also one that is saved already."""
        if self._undo:
            self._put(self._undo.pop())

    def keep(self) -> None:
        """Write down what is typed and not saved, or forget it when there is nothing such."""
        self._keeper.stop()
        draft = self.now if self.dirty else None
        if self.now is not None and draft is not self._kept:
            self._kept = draft
            slug = self.now.slug
            self._work.do(lambda: self._store(slug, draft))

    def save(self) -> None:
        """What is refused stays here and in the draft."""
        typed = self.now
        if typed is None or typed is self._sent or not self.dirty:
            return
        self.keep()
        self._sent = typed
        self._work.do(
            lambda: self._write(typed),
            lambda found: self._written(typed, found),
            lambda fault: self._refused(typed, fault),
        )

    def _put(self, now: T, place: str = "") -> None:
        self.now, self._last_place = now, place
        self._keeper.start()
        self._changed()

    def _store(self, slug: str, draft: T | None) -> None:
        entity = self._form.entity
        if draft is not None:
            document = msgspec.json.encode(draft).decode()
            drafts.keep(self._workspace, self._who.id, entity, slug, document)
            return
        with self._workspace.session() as session:
            drafts.drop(session, self._who.id, entity, slug)

    def _read(self, slug: str) -> Read[T] | None:
        entity = self._form.entity
        with self._workspace.session() as session:
            saved = self._form.load(session, slug)
            if saved is None:
                return None
            house = default_language(session)
            spoken = [each for each in languages(session) if each.enabled]
            found = Read(
                saved,
                self.earlier(drafts.find(session, self._who.id, entity, slug)),
                tuple(sorted(spoken, key=lambda each: each.tag != house)),
                revisions(session, entity, slug),
            )
        self._known[slug] = saved
        return found

    def earlier(self, document: str | None) -> T | None:
        """A state out of the history; None for one that another version wrote."""
        try:
            return None if document is None else self._decoder.decode(document)
        except msgspec.DecodeError as error:
            log.warning("An earlier %s cannot be read: %s", self._form.entity, error)
            return None

    def _write(self, typed: T) -> Read[T] | None:
        slug = typed.slug
        before, after = self._known[slug], self._form.tidied(typed)
        self._form.save(self._workspace, self._who.id, before, after)
        return self._read(slug)

    def _show(self, found: Read[T] | None) -> None:
        """One that is here already keeps what is being typed."""
        if found is not None and found.saved.slug != self._wanted:
            return
        same = found and self.read and found.saved.slug == self.read.saved.slug
        if not same:
            self.keep()
            self._undo = []
        if not same or not self.dirty:
            self.now = self._kept = found.draft if found else None
            self.now = self.now or (found.saved if found else None)
        self.read, self._last_place = found, ""
        self._changed()

    def _written(self, typed: T, found: Read[T] | None) -> None:
        self._sent = None if self._sent is typed else self._sent
        self._kept = None if self._kept is typed else self._kept
        if found and self.read and found.saved.slug == self.read.saved.slug:
            self.read = found
            if self.now is typed:
                self.now, self._last_place = found.saved, ""
            self.keep()
            self._changed()
        self._done()

    def _refused(self, typed: T, fault: Exception) -> None:
        self._sent = None if self._sent is typed else self._sent
        self._work.tell(fault)
