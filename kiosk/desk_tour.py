"""Every screen of the staff's desk for the tour, with the first record open and nothing saved."""

from __future__ import annotations

from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from db.editing.accounts import Account
from db.editing.changes import Change
from db.editing.missing import Gap, Hints, Kind
from db.workspace import open_workspace
from kiosk.staff.desk import DeskViewModel
from kiosk.staff.gallery import GalleryViewModel
from kiosk.staff.medium import MediumViewModel
from kiosk.staff.pages import PagesViewModel
from kiosk.staff.people import PeopleViewModel
from kiosk.staff.publishing import Outlook, PublishingViewModel
from kiosk.staff.records import RecordsViewModel
from kiosk.staff.statistics import Numbers, StatisticsViewModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.root import Kiosk
    from kiosk.tour import Screens

TABS = ("picture", "relations", "place", "time", "history")
PAGES = ("publish", "editions", "exchange", "backup", "health", "statistics")
GROUPS = ("look", "screen", "hours", "languages", "staff")
Part = TypeVar("Part", bound=QObject)
SHOWN = 10
"""Records that the invented numbers and changes tell of."""


class Guide:
    """Leads over the desk, one step after the other."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._first = kiosk.parts.start.slug_at(0)

    @property
    def desk(self) -> DeskViewModel:
        found = self._kiosk.property("desk")
        assert isinstance(found, DeskViewModel)
        return found

    def admit(self) -> None:
        self._kiosk.parts.door.admit(Account(0, "Team", "manager"))
        self.calm()

    def calm(self) -> None:
        # However slow the machine draws, the desk is not left alone long enough to lock itself.
        self._kiosk.parts.door.touch()
        while self.desk.working:
            QCoreApplication.processEvents()

    def tab(self, name: str) -> None:
        self.desk.edit(self._first, name)
        self.calm()

    def page(self, name: str) -> None:
        self.desk.go(name)
        self.calm()

    def touch(self, *identifiers: str) -> None:
        for identifier in identifiers:
            _ask(identifier, "tapped")
            self.calm()

    def type_title(self) -> None:
        _ask("text-*-title", "focusIn")
        QGuiApplication.inputMethod().show()

    def describe(self) -> None:
        self._part(MediumViewModel).open(self._part(GalleryViewModel).media[0].name)
        self.calm()

    def type_credit(self) -> None:
        self._part(MediumViewModel).put("credit", "?")

    def change(self) -> None:
        rows = self._part(RecordsViewModel).all[:SHOWN]
        self._part(PublishingViewModel).show(_outlook([(row.slug, row.title) for row in rows]))

    def count(self) -> None:
        self._part(StatisticsViewModel).show(
            _numbers([row.slug for row in self._part(RecordsViewModel).all[:SHOWN]])
        )

    def ask_pin(self) -> None:
        self._part(PeopleViewModel).askPin("Team")

    def read(self, name: str) -> None:
        self._part(PagesViewModel).open(name)
        self.calm()

    def preview(self) -> None:
        self.desk.previewRecord()
        self.calm()

    def _part(self, kind: type[Part]) -> Part:
        found = self.desk.findChild(kind)
        assert isinstance(found, kind)
        return found


def desk_screens(kiosk: Kiosk) -> Screens:
    """Steps for the PIN pad, each tab of the editor, each page and sheet, and a preview."""
    door, guide = kiosk.parts.door, Guide(kiosk)
    door.workspace = open_workspace(kiosk.data)
    tab, page, touch = guide.tab, guide.page, guide.touch
    put_away = QGuiApplication.inputMethod().hide
    screens: Screens = {
        "first-pin": (partial(door.show, "first"),),
        "pin": (partial(door.show, "pin"),),
        "records": (guide.admit,),
        "new-record": (partial(touch, "record-new"),),
        "record-texts": (partial(touch, "new-cancel"), put_away, partial(tab, "texts")),
        "keyboard": (guide.type_title,),
        "record-figures": (put_away, partial(tab, "figures")),
    }
    screens |= {f"record-{name}": (partial(tab, name),) for name in TABS}
    screens |= {
        "media": (partial(page, "media"),),
        "medium": (guide.describe,),
        "confirm": (guide.type_credit, partial(touch, "medium-back")),
        "browser": (partial(touch, "confirm-yes", "media-add"),),
        "arrange": (partial(touch, "browser-cancel"), partial(page, "arrange")),
        "pages": (partial(page, "pages"),),
        "imprint": (partial(guide.read, "imprint"),),
        "categories": (partial(guide.read, "categories"),),
        "category": (partial(touch, "category-change-*"),),
        "board": (partial(page, "board"),),
        "languages": (partial(page, "languages"),),
        "tongues": (partial(touch, "language-new"),),
        "language": (partial(touch, "tongue-fr"),),
    }
    screens |= {name: (partial(page, name),) for name in PAGES}
    screens |= {
        "statistics-numbers": (guide.count,),
        "publish-changes": (partial(page, "publish"), guide.change),
        "settings-times": (partial(page, "settings"),),
    }
    screens |= {f"settings-{name}": (partial(touch, f"settings-{name}"),) for name in GROUPS}
    screens["new-pin"] = (guide.ask_pin,)
    screens["preview"] = (partial(tab, "texts"), guide.preview)
    return screens


def _ask(identifier: str, signal: str) -> None:
    """Touch what shows under this identifier, or lead the keyboard to it."""
    windows = (each for each in QGuiApplication.allWindows() if isinstance(each, QQuickWindow))
    for window in windows:
        for item in _shown(window.contentItem()):
            if fnmatchcase(item.property("identifier") or "", identifier):
                QMetaObject.invokeMethod(item, signal)
                return
    message = f"{identifier} is not on the screen: change the tour."
    raise LookupError(message)


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _shown(child)


def _outlook(named: list[tuple[str, str]]) -> Outlook:
    """Changes of each kind in the first records, and what others lack; (slug, title) each."""
    (a, b, c), rest = named[:3], named[3:]
    kinds: tuple[Kind, ...] = ("flashing", "captions", "transcript", "review", "credit")
    gaps = [Gap(kind, *each, ()) for kind, each in zip(kinds, rest, strict=False)]
    return Outlook(
        (
            Change("changed", *a, ("de", "en")),
            Change("added", *b, ()),
            Change("removed", *c, ()),
            Change("page", "imprint", "Impressum", ("de",)),
        ),
        (
            *gaps,
            Gap("alt", *rest[5], ("en",)),
            *(Gap("translation", *each, ("de-simple",)) for each in rest[6:]),
        ),
        (),
        {"de": "Deutsch", "en": "English", "de-simple": "Leichte Sprache"},
        Hints(unreviewed=3, unsigned=21),
        "#FFCF66",
    )


def _numbers(slugs: list[str]) -> Numbers:
    """A lively month, invented."""
    today = datetime.now().astimezone().date()
    days = [today - timedelta(days=29 - number) for number in range(30)]
    per_day = {day: 0 if day.weekday() == 0 else 60 + 37 * day.day % 90 for day in days}
    visits = sum(per_day.values())
    return Numbers(
        days=len(days),
        per_day=per_day,
        per_hour=tuple(max(0, 40 * (hour - 8) * (19 - hour)) for hour in range(24)),
        ends={"home": visits * 2 // 3, "timeout": visits // 3},
        languages=[("de", visits * 7 // 10), ("en", visits // 5), ("de-simple", visits // 10)],
        records=[(slug, visits // (2 + number)) for number, slug in enumerate(slugs)],
        opened=visits * 3,
    )
