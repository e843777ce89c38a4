"""The staff's page of numbers: how many visits, when, in which languages, to which records."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import DataFault
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.usage import Usage
    from kiosk.services.jobs import Jobs

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

PERIODS = (7, 30, 90, 400)
"""Days, today included."""
MOST_DAYS = 100
"""A bar a day up to here, a bar a week beyond: more would be hairs."""
TOP = 10
MOST_LANGUAGES = 5
NOTHING = "–"


class PeriodRow(NamedTuple):
    days: int
    chosen: bool


class BarRow(NamedTuple):
    label: str
    """ISO day (of a week its first) or hour from 0 to 23."""
    number: int


class ShareRow(NamedTuple):
    title: str
    number: int
    percent: int
    """Of all, rounded."""
    length: float
    """0 to 1: of the first row's."""


class Numbers(NamedTuple):
    """What the file says about one period."""

    days: int
    per_day: dict[date, int]
    per_hour: tuple[int, ...]
    ends: dict[str, int]
    languages: list[tuple[str, int]]
    records: list[tuple[str, int]]
    opened: int


def read(usage: Usage, today: date, days: int) -> Numbers | DataFault:
    first = today - timedelta(days=days - 1)
    try:
        return Numbers(
            days,
            usage.per_day("visit", first, today),
            usage.per_hour("visit", first, today),
            dict(usage.top("visit_end", first, today, 2)),
            usage.top("language", first, today, 1000),
            usage.top("record", first, today, TOP),
            usage.total("record", first, today),
        )
    except DataFault as fault:
        return fault


def bars(per_day: dict[date, int]) -> list[BarRow]:
    """A bar a day, or one for each whole week up to the last day."""
    days = list(per_day.items())
    width = 1 if len(days) <= MOST_DAYS else 7
    starts = range(len(days) % width, len(days), width)
    return [
        BarRow(days[start][0].isoformat(), sum(n for _, n in days[start : start + width]))
        for start in starts
    ]


def shares(named: Sequence[tuple[str, int]], total: int) -> list[ShareRow]:
    """Rows of (title, number), the largest first, as parts of ``total``."""
    largest = max((number for _, number in named), default=1)
    return [
        ShareRow(title, number, round(100 * number / max(1, total)), number / max(1, largest))
        for title, number in named
    ]


def _today() -> date:
    return datetime.now().astimezone().date()


@QmlElement
@QmlUncreatable("The staff's dialog has one.")
class StatisticsViewModel(QObject):  # type: ignore[operator]
    """``title_of`` names a record's slug and ``language_of`` a tag; both answer with what they
    were asked when they do not know it. They are called on the GUI thread."""

    changed = Signal()
    said = Signal(str)
    """One sentence for the staff: an export is done, or why something could not be."""

    def __init__(
        self,
        usage: Usage,
        jobs: Jobs,
        title_of: Callable[[str], str],
        language_of: Callable[[str], str],
        today: Callable[[], date] = _today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._usage, self._jobs, self._today = usage, jobs, today
        self._title_of, self._language_of = title_of, language_of
        self._days = 30
        self._numbers: Numbers | None = None
        self._periods = Rows(PeriodRow, self)
        self._per_day = Rows(BarRow, self)
        self._per_hour = Rows(BarRow, self)
        self._languages = Rows(ShareRow, self)
        self._records = Rows(ShareRow, self)
        self._busiest_day = self._busiest_hour = BarRow("", 0)
        self._in_words = {"languages": "", "records": ""}
        self._mark_period()

    @Slot()
    def load(self) -> None:
        """Read the chosen period in the background."""
        self._jobs.run(partial(read, self._usage, self._today(), self._days), self.show)

    @Slot(int)
    def choose(self, days: int) -> None:
        """One of PERIODS."""
        if days in PERIODS:
            self._days = days
            self._mark_period()
            self.load()

    def write(self, path: Path) -> None:
        """The chosen period's table as CSV, in the background; raises UsageFault."""
        today = self._today()
        self._usage.export_csv(path, today - timedelta(days=self._days - 1), today)

    def _mark_period(self) -> None:
        self._periods.show([PeriodRow(days, days == self._days) for days in PERIODS])

    def show(self, numbers: Numbers | DataFault) -> None:
        """Put a period's numbers on the page, or say why there are none."""
        if isinstance(numbers, DataFault):
            self.said.emit(str(numbers))
            return
        if numbers.days != self._days:
            return  # another period was chosen meanwhile, and is on its way
        self._numbers = numbers
        days = bars(numbers.per_day)
        hours = [BarRow(str(hour), number) for hour, number in enumerate(numbers.per_hour)]
        self._busiest_day = max(days, key=lambda bar: bar.number)
        self._busiest_hour = max(hours, key=lambda bar: bar.number)
        self._per_day.show(days)
        self._per_hour.show(hours)
        ended = sum(number for _, number in numbers.languages)
        languages = [(self._language_of(tag), n) for tag, n in numbers.languages]
        self._languages.show(shares(languages[:MOST_LANGUAGES], ended))
        records = [(self._title_of(slug), n) for slug, n in numbers.records]
        self._records.show(shares(records, self._visits))
        self._in_words = {
            "languages": ", ".join(f"{each} {_percent(n, ended)}" for each, n in languages),
            "records": ", ".join(f"{each} {QLocale().toString(n)}" for each, n in records),
        }
        self.changed.emit()

    @property
    def _visits(self) -> int:
        return sum(self._numbers.per_day.values()) if self._numbers else 0

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """The numbers have been read."""
        return self._numbers is not None

    @Property(int, notify=changed)
    def total(self) -> int:
        """Visits in the period."""
        return self._visits

    @Property(str, notify=changed)
    def visits(self) -> str:
        return QLocale().toString(self._visits)

    @Property(str, notify=changed)
    def usual(self) -> str:
        """Median visits of the days that had any."""
        open_days = [n for n in self._numbers.per_day.values() if n] if self._numbers else []
        return QLocale().toString(round(median(open_days))) if open_days else NOTHING

    @Property(str, notify=changed)
    def recordsPerVisit(self) -> str:
        if self._numbers is None or not self._visits:
            return NOTHING
        return QLocale().toString(self._numbers.opened / self._visits, "f", 1)

    @Property(str, notify=changed)
    def leftOpen(self) -> str:
        """Share of the visits that ended by timeout on another screen than the first."""
        ends = self._numbers.ends if self._numbers else {}
        return _percent(ends.get("timeout", 0), sum(ends.values())) if ends else NOTHING

    @Property(bool, notify=changed)
    def weekly(self) -> bool:
        """A bar of ``perDay`` is a week."""
        return self._numbers is not None and self._numbers.days > MOST_DAYS

    @Property(str, notify=changed)
    def busiestDay(self) -> str:
        """ISO day of the highest bar of ``perDay``, empty without visits."""
        return self._busiest_day.label if self._visits else ""

    @Property(int, notify=changed)
    def busiestDayVisits(self) -> int:
        return self._busiest_day.number

    @Property(str, notify=changed)
    def busiestHour(self) -> str:
        """0 to 23, the hour of the highest bar of ``perHour``, empty without visits."""
        return self._busiest_hour.label if self._visits else ""

    @Property(int, notify=changed)
    def busiestHourVisits(self) -> int:
        return self._busiest_hour.number

    @Property(str, notify=changed)
    def languagesInWords(self) -> str:
        return self._in_words["languages"]

    @Property(str, notify=changed)
    def recordsInWords(self) -> str:
        return self._in_words["records"]

    @Property(QObject, constant=True)
    def periods(self) -> QObject:
        return self._periods

    @Property(QObject, constant=True)
    def perDay(self) -> QObject:
        return self._per_day

    @Property(QObject, constant=True)
    def perHour(self) -> QObject:
        return self._per_hour

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        return self._languages

    @Property(QObject, constant=True)
    def records(self) -> QObject:
        return self._records


def _percent(part: int, whole: int) -> str:
    return f"{QLocale().toString(round(100 * part / max(1, whole)))}\u202f{QLocale().percent()}"
