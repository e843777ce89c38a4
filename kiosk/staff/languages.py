"""The languages of the house on the desk: added, named, ordered, switched on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.languages import House, languages, order, put
from db.limits import TAG
from kiosk.shell.rows import Rows
from kiosk.staff.tongues import TONGUES, Tongue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.editing.accounts import Account
    from db.records import Direction
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageItem(NamedTuple):
    tag: str
    endonym: str
    right_to_left: bool
    fallback: str
    """Tag; empty without one."""
    fallback_name: str
    shown: bool
    """Switched on."""
    first: bool
    last: bool


class FallbackItem(NamedTuple):
    tag: str
    endonym: str


def fallbacks(known: Sequence[House], tag: str) -> list[House]:
    """Languages this one may fall back on: all that do not fall back on it in turn."""
    by_tag = {each.tag: each for each in known}

    def leads_back(step: House | None) -> bool:
        for _ in known:
            if step is None or step.tag == tag:
                break
            step = by_tag.get(step.fallback or "")
        return step is not None

    return [each for each in known if not leads_back(each)]


def moved(tags: list[str], tag: str, step: int) -> list[str]:
    """The tags with this one a step further down, or up."""
    rest = [each for each in tags if each != tag]
    rest.insert(max(0, tags.index(tag) + step), tag)
    return rest


@QmlElement
@QmlUncreatable("The desk has one.")
class LanguagesViewModel(QObject):  # type: ignore[operator]
    """Only managers change anything here."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, who: Account, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._all: tuple[House, ...] = ()
        self._edited = ""
        self._rows = Rows(LanguageItem, self)
        self._tongues = Rows(Tongue, self)
        self._fallbacks = Rows(FallbackItem, self)

    @Slot()
    def look(self) -> None:
        self._work.do(self._read, self._show)

    @Slot(str)
    def edit(self, tag: str) -> None:
        """Offer what this language may fall back on; an empty tag is a new one's."""
        self._edited = tag
        self._show(self._all)

    @Slot(str, str, bool, str)
    def save(self, tag: str, endonym: str, right_to_left: bool, fallback: str) -> None:  # noqa: FBT001
        """Add a language or change it; a new one is on."""
        old = self._language(tag)
        enabled = old is None or old.enabled
        direction: Direction = "rtl" if right_to_left else "ltr"
        self._put(House(tag, endonym.strip(), direction, fallback or None, enabled))

    @Slot(str)
    def toggle(self, tag: str) -> None:
        """On or off."""
        found = self._language(tag)
        if found is not None:
            self._put(found._replace(enabled=not found.enabled))

    @Slot(str, int)
    def shift(self, tag: str, step: int) -> None:
        """A step up (-1) or down (1) in the order visitors see."""
        tags = moved([each.tag for each in self._all], tag, step)
        self._do(lambda: order(self._workspace, self._who.id, tags))

    @Slot(str, result=bool)
    def isTag(self, tag: str) -> bool:
        """Whether this can be the tag of a language that is not there yet."""
        return TAG.fullmatch(tag) is not None and self._language(tag) is None

    def _put(self, language: House) -> None:
        self._do(lambda: put(self._workspace, self._who.id, language))

    def _do(self, task: Callable[[], object]) -> None:
        def work() -> tuple[House, ...]:
            task()
            return self._read()

        if self._who.role == "manager":
            self._work.do(work, self._show)

    def _language(self, tag: str) -> House | None:
        return next((each for each in self._all if each.tag == tag), None)

    def _read(self) -> tuple[House, ...]:
        with self._workspace.session() as session:
            return languages(session)

    def _show(self, found: tuple[House, ...]) -> None:
        self._all = found
        names = {each.tag: each.endonym for each in found}
        self._rows.show(
            [
                LanguageItem(
                    tag=each.tag,
                    endonym=each.endonym,
                    right_to_left=each.direction == "rtl",
                    fallback=each.fallback or "",
                    fallback_name=names.get(each.fallback or "", ""),
                    shown=each.enabled,
                    first=each is found[0],
                    last=each is found[-1],
                )
                for each in found
            ]
        )
        self._tongues.show([each for each in TONGUES if each.tag not in names])
        self._fallbacks.show(
            [FallbackItem(each.tag, each.endonym) for each in fallbacks(found, self._edited)]
        )
        self.changed.emit()

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        return self._who.role == "manager"

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def tongues(self) -> QObject:
        """Common languages that are not there yet."""
        return self._tongues

    @Property(QObject, constant=True)
    def fallbacks(self) -> QObject:
        """What the language being edited may fall back on."""
        return self._fallbacks
