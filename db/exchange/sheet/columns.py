"""The sheet's columns: their header words, what a cell says and which value that means.

A cell is always text. ``show`` writes a value in one way only, so two cells mean the same when
they are shown alike; ``read`` also understands what spreadsheet programs make of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from db import limits
from db import tables as t
from db.errors import LimitExceeded
from db.exchange.check import MOST, day, moment
from db.tables.record import KINDS, STATUSES

RECORD, LANGUAGE, TEXT_STATUS = "record", "language", "text_status"
TEXTS = {
    "title": limits.TITLE,
    "teaser": limits.TEASER,
    "lead": limits.LEAD,
    "body": limits.BODY,
}
"""Columns of a record's text in one language, with their most characters."""
GERMAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)")
MIDNIGHT = re.compile(r"[T ]00:00(:00)?$")
YES = {"yes", "true", "1", "ja", "wahr", "x"}
NO = {"", "no", "false", "0", "nein", "falsch"}


class Form(NamedTuple):
    read: Callable[[str, str], Any]
    """Cell and place to its value, None for none; raises DataFault naming the place."""
    show: Callable[[Any], str]


def read_text(column: str, cell: str, where: str) -> str:
    """A cleaned text; raises LimitExceeded."""
    return limits.text(cell, TEXTS[column], where, lines=column == "body")


def _word(allowed: tuple[str, ...]) -> Form:
    return Form(lambda cell, where: limits.one_of(cell.strip(), allowed, where), str)


def _degrees(most: int) -> Form:
    def read(cell: str, where: str) -> float | None:
        if not cell.strip():
            return None
        try:
            value = float(cell.replace(",", "."))
        except ValueError as error:
            raise LimitExceeded(f"{where} {cell[:40]!r} is no number; correct it.") from error
        return limits.number(value, -most, most, where)

    # Spreadsheet programs keep 15 digits.
    return Form(read, lambda value: "" if value is None else repr(float(f"{value:.15g}")))


def _read_town(cell: str, where: str) -> str:
    return limits.text(cell, limits.LABEL, where)


def _read_moment(cell: str, where: str) -> datetime | None:
    return moment(_iso(cell) or None, where)


def _show_moment(value: datetime | None) -> str:
    """In UTC and whole seconds; without a time where it is midnight."""
    shown = value.replace(tzinfo=None, microsecond=0).isoformat(" ") if value else ""
    return shown.removesuffix(":00").removesuffix(" 00:00")


def _read_day(cell: str, where: str) -> date | None:
    return day(MIDNIGHT.sub("", _iso(cell)) or None, where)


def _iso(cell: str) -> str:
    """Day, month and year in the order that a German spreadsheet program gives them."""
    return GERMAN_DAY.sub(lambda m: f"{('20' + m[3])[-4:]}-{m[2]:0>2}-{m[1]:0>2}", cell.strip())


def _read_categories(cell: str, where: str) -> tuple[str, ...]:
    slugs = tuple(re.split(r"[\s,;]+", cell.strip(" ,;"))) if cell.strip(" ,;") else ()
    if len(set(slugs)) < len(slugs):
        raise LimitExceeded(f"{where} names a category twice; remove one.")
    limits.number(len(slugs), 0, MOST, f"{where}, their number,")
    return slugs


def _read_pinned(cell: str, where: str) -> bool:
    word = cell.strip().casefold()
    if word not in YES | NO:
        raise LimitExceeded(f"{where} {cell[:40]!r} must be yes or no.")
    return word in YES


def _read_position(cell: str, where: str) -> int | None:
    try:
        value = int(cell) if cell.strip() else None
    except ValueError as error:
        raise LimitExceeded(f"{where} {cell[:40]!r} is no whole number; correct it.") from error
    return None if value is None else int(limits.number(value, 0, 1_000_000, where))


OWN = {
    "kind": _word(KINDS),
    "status": _word(STATUSES),
    "town": Form(_read_town, str),
    "latitude": _degrees(90),
    "longitude": _degrees(180),
    "publish_from": Form(_read_moment, _show_moment),
    "publish_until": Form(_read_moment, _show_moment),
    "review_by": Form(_read_day, lambda value: value.isoformat() if value else ""),
    "categories": Form(_read_categories, ", ".join),
    "pinned": Form(_read_pinned, lambda value: "yes" if value else "no"),
    "position": Form(_read_position, lambda value: "" if value is None else str(value)),
}
"""Columns of the record itself, the same in all languages; named like ``tables.Record``."""
SCALARS = {name: getattr(t.Record, name) for name in OWN if name != "categories"}
HEADER = (
    RECORD,
    LANGUAGE,
    "kind",
    "status",
    *TEXTS,
    TEXT_STATUS,
    *(name for name in OWN if name not in {"kind", "status"}),
)
