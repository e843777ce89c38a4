"""The house's settings: a touch takes effect at once and is stored when the finger rests."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.settings import put_setting
from db.settings import DEFAULTS, checked, read_settings
from kiosk.shell.hours import DAYS, Span, week, written
from kiosk.shell.rows import Rows
from kiosk.staff.palette import PALETTE, contrast_with_white, readable

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.records import Settings
    from db.workspace import Workspace
    from kiosk.shell.hours import Week
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

REST_MS = 500
"""A setting is stored this long after the last touch: one step in the history, not ten."""
HALF_HOUR = timedelta(minutes=30)
USUAL = Span(
    datetime.fromisoformat("2000-01-01T10:00").time(),
    datetime.fromisoformat("2000-01-01T18:00").time(),
)


class ColourRow(NamedTuple):
    name: str
    """English word without a space; empty for Schaufenster's own."""
    colour: str
    contrast: float
    """Of white text on it, 1 to 21; 0 for Schaufenster's own."""
    chosen: bool


class DayRow(NamedTuple):
    open: bool
    opens: str
    """Such as 10:00; empty on a day that is closed."""
    closes: str
    overnight: bool
    """Open past midnight."""


def shifted(span: Span, closing: bool, steps: int) -> Span:  # noqa: FBT001  one of two ends
    """The span with one end moved by half hours, around midnight as well."""
    end = span.closes if closing else span.opens
    moved = (datetime(2000, 1, 1, end.hour, end.minute) + steps * HALF_HOUR).time()  # noqa: DTZ001
    return span._replace(closes=moved) if closing else span._replace(opens=moved)


@QmlElement
@QmlUncreatable("The desk has one.")
class SettingsViewModel(QObject):  # type: ignore[operator]
    """``take`` makes the kiosk follow other settings at once."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        take: Callable[[Settings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work, self._give = workspace, who, work, take
        self._settings = DEFAULTS
        self._unstored: dict[str, Any] = {}
        self._colours = Rows(ColourRow, self)
        self._days = Rows(DayRow, self)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.keep)
        self._show()

    @Slot()
    def look(self) -> None:
        """Read what is stored."""
        self.keep()
        self._work.do(self._read, self._take)

    @Slot(str, "QVariant")
    def put(self, key: str, value: Any) -> None:
        """Change one of Settings' fields; managers only."""
        if self._who.role != "manager":
            return
        try:
            value = checked(key, type(getattr(DEFAULTS, key))(value))
        except ValueError as error:
            self._work.said.emit(str(error), True)
            return
        self._unstored[key] = value
        self._rest.start()
        self._take(self._settings._replace(**{key: value}))
        self._give(self._settings)

    @Slot(bool)
    def setAlways(self, always: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Open always, or by the week."""
        self._put_week(() if always else (USUAL,) * DAYS)

    @Slot(int)
    def toggleDay(self, day: int) -> None:
        """Open or closed, 0 is Monday."""
        self._put_day(day, None if self._week[day] else USUAL)

    @Slot(int, bool, int)
    def shiftDay(self, day: int, closing: bool, steps: int) -> None:  # noqa: FBT001
        """Move the beginning or the end by half hours."""
        span = self._week[day]
        if span is not None:
            self._put_day(day, shifted(span, closing, steps))

    @Slot(int)
    def sameEveryDay(self, day: int) -> None:
        """All days like this one."""
        self._put_week((self._week[day],) * DAYS)

    @Slot(str, result=float)
    def contrastOf(self, colour: str) -> float:
        return contrast_with_white(colour)

    @Slot()
    def keep(self) -> None:
        """Store what was changed."""
        self._rest.stop()
        unstored, self._unstored = self._unstored, {}
        if unstored:
            self._work.do(lambda: self._store(unstored), self._stored, self._refused)

    def _store(self, values: dict[str, Any]) -> Settings:
        for key, value in values.items():
            put_setting(self._workspace, self._who.id, key, value)
        return self._read()

    def _stored(self, settings: Settings) -> None:
        # What is on the desk stays as it was typed: a space at the end is being typed on.
        self._give(settings._replace(**self._unstored))

    def _refused(self, fault: Exception) -> None:
        self._work.said.emit(str(fault), True)

        def back(settings: Settings) -> None:
            self._take(settings)
            self._give(self._settings)

        self._work.do(self._read, back)

    def _read(self) -> Settings:
        return read_settings(self._workspace.data / "workspace.db")

    def _take(self, settings: Settings) -> None:
        self._settings = settings._replace(**self._unstored)
        self._show()

    def _show(self) -> None:
        own = self._settings.house_colour.upper()
        self._colours.show(
            [ColourRow(n, c, contrast_with_white(c) if c else 0.0, c == own) for n, c in PALETTE]
        )
        self._days.show([_day_row(day) for day in self._week])
        self.changed.emit()

    @property
    def _week(self) -> Week:
        return week(self._settings.opening_hours)

    def _put_week(self, days: Week) -> None:
        self.put("opening_hours", written(days))

    def _put_day(self, number: int, span: Span | None) -> None:
        self._put_week(tuple(span if i == number else day for i, day in enumerate(self._week)))

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        return self._who.role == "manager"

    @Property(str, notify=changed)
    def defaultLanguage(self) -> str:
        return self._settings.default_language

    @Property(float, notify=changed)
    def idleSeconds(self) -> float:
        return self._settings.idle_seconds

    @Property(float, notify=changed)
    def noticeSeconds(self) -> float:
        return self._settings.notice_seconds

    @Property(str, notify=changed)
    def staffContact(self) -> str:
        return self._settings.staff_contact

    @Property(float, notify=changed)
    def screenInches(self) -> float:
        """0: unknown."""
        return self._settings.screen_inches

    @Property(float, notify=changed)
    def viewingDistance(self) -> float:
        """Millimetres."""
        return self._settings.viewing_distance_mm

    @Property(float, notify=changed)
    def screenBottom(self) -> float:
        """Millimetres from the floor; 0: unknown."""
        return self._settings.screen_bottom_mm

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._settings.theme

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._settings.reduced_motion

    @Property(bool, notify=changed)
    def located(self) -> bool:
        """It is known where the terminal stands."""
        return self._settings.here != ""

    @Property(float, notify=changed)
    def hereLatitude(self) -> float:
        return float(self._settings.here.partition(",")[0] or 0)

    @Property(float, notify=changed)
    def hereLongitude(self) -> float:
        return float(self._settings.here.partition(",")[2] or 0)

    @Property(str, notify=changed)
    def takeHomePage(self) -> str:
        return self._settings.take_home_page

    @Property(str, notify=changed)
    def houseName(self) -> str:
        return self._settings.house_name

    @Property(str, notify=changed)
    def houseColour(self) -> str:
        return self._settings.house_colour

    @Property(bool, notify=changed)
    def readable(self) -> bool:
        """White text can be read on the house's colour."""
        return readable(self._settings.house_colour)

    @Property(bool, notify=changed)
    def always(self) -> bool:
        """Open at any time."""
        return not self._settings.opening_hours

    @Property(int, notify=changed)
    def firstOpen(self) -> int:
        """The first day that is not closed, 0 is Monday; -1 without one."""
        return next((number for number, day in enumerate(self._week) if day), -1)

    @Property(str, notify=changed)
    def whenClosed(self) -> str:
        return self._settings.when_closed

    @Property(float, notify=changed)
    def volume(self) -> float:
        return self._settings.volume

    @Property(float, notify=changed)
    def holdSeconds(self) -> float:
        return self._settings.hold_seconds

    @Property(QObject, constant=True)
    def colours(self) -> QObject:
        return self._colours

    @Property(QObject, constant=True)
    def days(self) -> QObject:
        """Seven from Monday on; none for a house that is always open."""
        return self._days


def _day_row(span: Span | None) -> DayRow:
    if span is None:
        return DayRow(open=False, opens="", closes="", overnight=False)
    return DayRow(
        open=True,
        opens=f"{span.opens:%H:%M}",
        closes=f"{span.closes:%H:%M}",
        overnight=span.closes <= span.opens,
    )
