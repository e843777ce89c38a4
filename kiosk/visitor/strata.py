"""The years as strata, read in slices: thousands cost what a few cost."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray

from db.timeline import moments
from kiosk.shell.rows import FIRST_ROLE, NO_INDEX, Index, role_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from db.catalogue import Catalogue
    from db.timeline import Moment, Year

SLICE = 24
SLICES_KEPT = 8
STEPS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
"""Spans of years that people count in."""


class Stratum(NamedTuple):
    """A year, or a part of one that has more moments than stand in one stratum."""

    year: int
    part: int
    """From 0."""
    first: int
    """Place of its first moment among all."""
    moments: int


class JumpRow(NamedTuple):
    year: int
    """First of the decade, or of a longer span."""
    row: int
    """The first stratum in it."""


class StratumRow(NamedTuple):
    year: int = 0
    part: int = 0
    share: float = 0.0
    """0 for the oldest, 1 for the newest of all."""
    future: bool = False
    turns: bool = False
    """The first one of the future, with a past before it."""
    latest: bool = False
    """The last one of the past, with a future after it."""
    texts: list[str] = []  # noqa: RUF012  never changed
    titles: list[str] = []  # noqa: RUF012
    slugs: list[str] = []  # noqa: RUF012
    families: list[str] = []  # noqa: RUF012


def layered(years: Sequence[Year], most: int) -> tuple[Stratum, ...]:
    """At most ``most`` moments (1 or more) a stratum; a fuller year goes on in the next one."""
    return tuple(
        Stratum(year, part, first + done, min(most, count - done))
        for year, first, count in years
        for part, done in enumerate(range(0, count, most))
    )


def jumps(strata: Sequence[Stratum], most: int) -> list[JumpRow]:
    """Where to jump to: decades, or the shortest longer spans of which there are at most
    ``most`` (1 or more)."""
    spans: dict[int, int] = {}
    for step in STEPS:
        spans = {}
        for row, stratum in enumerate(strata):
            spans.setdefault(stratum.year // step * step, row)
        if len(spans) <= most:
            break
    return [JumpRow(year, row) for year, row in spans.items()]


def stratum_row(
    strata: Sequence[Stratum], row: int, found: Sequence[Moment], this_year: int
) -> StratumRow:
    """What the screen shows of a stratum; ``found`` are its moments."""
    stratum = strata[row]
    future = stratum.year > this_year
    return StratumRow(
        stratum.year,
        stratum.part,
        row / (len(strata) - 1) if len(strata) > 1 else 1.0,
        future,
        future and row > 0 and strata[row - 1].year <= this_year,
        not future and row + 1 < len(strata) and strata[row + 1].year > this_year,
        [each.text for each in found],
        [each.tile.title for each in found],
        [each.tile.slug for each in found],
        [each.tile.family for each in found],
    )


class Strata(QAbstractListModel):
    """The list knows its length at once and fetches a slice when a row of it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = role_names(StratumRow)
        self._names = StratumRow._fields
        self._slices: OrderedDict[int, list[StratumRow]] = OrderedDict()
        self._strata: tuple[Stratum, ...] = ()
        self._catalogue: Catalogue | None = None
        self._language, self._this_year = "", 0

    def show(
        self,
        catalogue: Catalogue | None,
        language: str,
        strata: tuple[Stratum, ...],
        this_year: int,
    ) -> None:
        same = strata == self._strata
        if not same:
            self.beginResetModel()
        self._catalogue, self._language, self._this_year = catalogue, language, this_year
        self._strata = strata
        self._slices.clear()
        if not same:
            self.endResetModel()
        elif strata:
            # Another language keeps the place.
            self.dataChanged.emit(self.index(0, 0), self.index(len(strata) - 1, 0))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._strata)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        if not index.isValid() or not 0 <= role - FIRST_ROLE < len(self._names):
            return None
        return getattr(self._row(index.row()), self._names[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def _row(self, number: int) -> StratumRow:
        start, offset = number - number % SLICE, number % SLICE
        if start not in self._slices and self._catalogue is not None:
            self._slices[start] = self._read(self._catalogue, start)
            if len(self._slices) > SLICES_KEPT:
                self._slices.popitem(last=False)
        rows = self._slices.get(start, [])
        return rows[offset] if offset < len(rows) else StratumRow()

    def _read(self, catalogue: Catalogue, start: int) -> list[StratumRow]:
        wanted = self._strata[start : start + SLICE]
        first = wanted[0].first
        found = moments(catalogue, self._language, first, sum(each.moments for each in wanted))
        return [
            stratum_row(
                self._strata,
                start + nth,
                found[each.first - first : each.first - first + each.moments],
                self._this_year,
            )
            for nth, each in enumerate(wanted)
        ]
