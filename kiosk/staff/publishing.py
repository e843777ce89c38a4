"""What publishing would change and what is missing, publishing itself, and taking it back."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.catalogue import Catalogue
from db.editing.changes import Change, changes
from db.editing.editions import Published, published, take_back
from db.editing.languages import default_language, languages
from db.editing.missing import Gap, Hints, gaps, hints
from db.editing.preview import preview
from db.errors import NoEdition
from db.manifest import CONTENT
from db.publish import publish
from db.settings import read_settings
from kiosk.services.media import MediaFolder
from kiosk.shell.rows import Rows
from kiosk.staff.palette import readable

if TYPE_CHECKING:
    from pathlib import Path

    from db.editing.accounts import Account
    from db.editing.dossier import Dossier
    from db.edition import Editions
    from db.records import Page
    from db.workspace import Workspace
    from kiosk.staff.house import House
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

PREVIEW = "preview"
"""Folder in the data folder, written anew for each preview."""
MOST_LISTED = 8
"""Changes of an earlier edition that are named; the rest is counted."""


class ChangeRow(NamedTuple):
    kind: str
    """added, removed, changed, page or language."""
    name: str
    title: str
    languages: str
    """Their own names, in a row."""


class GapRow(NamedTuple):
    kind: str
    """A word of db.editing.missing.Kind, or colour: the house's, on which no text can be read."""
    slug: str
    title: str
    languages: str


COLOUR = GapRow("colour", "", "", "")


class EditionRow(NamedTuple):
    number: int
    when: str
    who: str
    titles: str
    more: int
    """Changes beyond those named."""
    current: bool


class Outlook(NamedTuple):
    changes: tuple[Change, ...]
    gaps: tuple[Gap, ...]
    editions: tuple[Published, ...]
    names: dict[str, str]
    """The house's languages: their own names by tag."""
    hints: Hints = Hints()
    colour: str = ""
    """The house's own, empty without one."""


@QmlElement
@QmlUncreatable("The desk has one.")
class PublishingViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    done = Signal(int)
    """This edition is on the screen now."""
    shareChanged = Signal()
    _reported = Signal(float)

    def __init__(
        self,
        workspace: Workspace,
        editions: Editions,
        who: Account,
        work: Work,
        house: House,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._editions, self._who = workspace, editions, who
        self._work, self._house = work, house
        self._changes = Rows(ChangeRow, self)
        self._gaps = Rows(GapRow, self)
        self._published = Rows(EditionRow, self)
        self._hints = Hints()
        self._looked = self._faint = False
        self._share = -1.0
        self._reported.connect(self._advance)

    @Slot()
    def look(self) -> None:
        """Find out what the next edition would change."""
        self._looked = False
        self.changed.emit()
        self._work.do(self._outlook, self.show)

    @Slot()
    def publish(self) -> None:
        self._advance(0.0)
        self._work.do(self._publish, self._shown, self._failed)

    @Slot(int)
    def takeBack(self, number: int) -> None:
        """Show this earlier edition again."""

        def task() -> int:
            take_back(self._workspace, self._who.id, self._editions, number)
            return number

        self._work.do(task, self._shown)

    @Slot()
    def previewAll(self) -> None:
        """The whole next edition, from the start screen on."""
        self.preview(None)

    def preview(self, dossier: Dossier | None) -> None:
        """Show visitors' screens with what is on the desk."""
        slug = dossier.record.slug if dossier else ""
        folder = self._workspace.data / PREVIEW
        self._work.do(
            lambda: preview(self._workspace, folder, dossier),
            lambda made: self._house.show_preview(made, MediaFolder(self._workspace.media), slug),
        )

    def _publish(self) -> int:
        tell = self._reported.emit  # from the job's thread to the screen's
        return publish(self._workspace, self._editions, who=self._who.id, report=tell)

    def _failed(self, fault: Exception) -> None:
        self._advance(-1.0)
        self._work.tell(fault)

    def _advance(self, share: float) -> None:
        self._share = share
        self.shareChanged.emit()

    def _shown(self, number: int) -> None:
        self._advance(-1.0)
        self._house.take_over()
        self.done.emit(number)
        self.look()

    def _outlook(self) -> Outlook:
        folder = preview(self._workspace, self._workspace.data / PREVIEW, ways=False)
        found = changes(self._current(), folder / CONTENT)
        with self._workspace.session() as session:
            names = {each.tag: each.endonym for each in languages(session)}
            house = default_language(session)
            lacking, earlier = gaps(session), published(session, self._editions)
            told = hints(session)
        colour = read_settings(self._workspace.data / "workspace.db").house_colour
        with closing(Catalogue(folder)) as catalogue:

            def titled(listed: tuple[Change, ...]) -> tuple[Change, ...]:
                return tuple(_titled(each, catalogue.page(house, each.name)) for each in listed)

            editions = tuple(each._replace(changes=titled(each.changes)) for each in earlier)
            return Outlook(titled(found), lacking, editions, names, told, colour)

    def _current(self) -> Path | None:
        try:
            return self._editions.current() / CONTENT
        except NoEdition:
            return None

    def show(self, outlook: Outlook) -> None:
        """Put on the page what was found."""

        def named(tags: tuple[str, ...]) -> str:
            return ", ".join(outlook.names.get(tag, tag) for tag in tags)

        self._changes.show(
            [ChangeRow(e.kind, e.name, e.title, named(e.languages)) for e in outlook.changes]
        )
        lacking = [GapRow(e.kind, e.slug, e.title, named(e.languages)) for e in outlook.gaps]
        # Only managers can choose another colour.
        self._faint = self._who.role == "manager" and not readable(outlook.colour)
        self._gaps.show([COLOUR, *lacking] if self._faint else lacking)
        self._hints = outlook.hints
        self._published.show([_edition_row(each) for each in outlook.editions])
        self._looked = True
        self.changed.emit()

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        """How much of the next edition is written, 0 to 1; below 0 while nothing is published."""
        return self._share

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """The lists below are up to date."""
        return self._looked

    @Property(int, notify=changed)
    def changesCount(self) -> int:
        return self._changes.rowCount()

    @Property(int, notify=changed)
    def gapsCount(self) -> int:
        return self._gaps.rowCount()

    @Property(bool, notify=changed)
    def faint(self) -> bool:
        """The house's colour was found too light for what stands on it."""
        return self._faint

    @Property(int, notify=changed)
    def unreviewed(self) -> int:
        """Texts that visitors see and nobody has read through."""
        return self._hints.unreviewed

    @Property(int, notify=changed)
    def unsigned(self) -> int:
        """Records without a video in sign language."""
        return self._hints.unsigned

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        return self._changes

    @Property(QObject, constant=True)
    def gaps(self) -> QObject:
        return self._gaps

    @Property(QObject, constant=True)
    def editions(self) -> QObject:
        return self._published


def _titled(change: Change, page: Page | None) -> Change:
    """A page by its title: its slug means nothing to staff."""
    return change._replace(title=page.title) if page and change.kind == "page" else change


def _edition_row(edition: Published) -> EditionRow:
    titles = [change.title for change in edition.changes]
    return EditionRow(
        number=edition.number,
        when=edition.at.astimezone().strftime("%d.%m.%Y %H:%M"),
        who=edition.who,
        titles=", ".join(titles[:MOST_LISTED]),
        more=max(0, len(titles) - MOST_LISTED),
        current=edition.current,
    )
