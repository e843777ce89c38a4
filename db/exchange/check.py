"""A package's texts and values brought inside the limits, or refused with the place named."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TypeVar

from msgspec.structs import replace

from db import limits
from db.errors import PackageRefused
from db.exchange import format as f
from db.limits import text
from db.settings import FORMS
from db.settings import checked as checked_setting

T = TypeVar("T")
YEARS = (-10_000, 9_999)
MOST = 50
"""Figures, milestones, links, categories or gallery pictures of one record."""


def checked(package: f.Package) -> f.Package:
    """The package with clean texts.

    Raises LimitExceeded naming record, language and field, or PackageRefused when a name comes
    twice or a setting or date makes no sense.
    """
    _once("Language", (part.tag for part in package.languages))
    _once("Category", (part.slug for part in package.categories))
    _once("Medium", (part.name for part in package.media))
    _once("Record", (part.slug for part in package.records))
    _once("Page", (part.slug for part in package.pages))
    _once("Relation", ((r.origin, r.to, r.kind) for r in package.relations))
    for relation in package.relations:
        if relation.origin == relation.to:
            raise PackageRefused(f"Record {relation.to} is related to itself; remove that.")
    return replace(
        package,
        languages=[_language(part) for part in package.languages],
        settings={key: _setting(key, value) for key, value in package.settings.items()},
        categories=[_category(part) for part in package.categories],
        media=[_medium(part) for part in package.media],
        records=[_record(part) for part in package.records],
        pages=[_page(part) for part in package.pages],
    )


def moment(value: str | None, where: str) -> datetime | None:
    """An aware moment from ISO 8601; raises PackageRefused."""
    if value is None:
        return None
    try:
        parsed = datetime.fromisoformat(value)
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise PackageRefused(
            f"{where} {value[:40]!r} is no ISO 8601 moment; correct it."
        ) from error


def day(value: str | None, where: str) -> date | None:
    """A date from ISO 8601; raises PackageRefused."""
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError as error:
        raise PackageRefused(f"{where} {value!r:.40} is no ISO 8601 date; correct it.") from error


def _language(part: f.LanguagePart) -> f.LanguagePart:
    tag = limits.pattern(part.tag, limits.TAG, "Language tag")
    return replace(part, endonym=text(part.endonym, limits.LABEL, f"Language {tag}, endonym"))


def _setting(key: str, value: f.SettingValue) -> f.SettingValue:
    try:
        found: f.SettingValue = checked_setting(key, value)
    except ValueError as error:
        raise PackageRefused(str(error)) from error
    if isinstance(found, str) and key not in FORMS:  # what has a form has no words
        return text(found, limits.CREDIT, f"Setting {key}")
    return found


def _category(part: f.CategoryPart) -> f.CategoryPart:
    name = f"Category {limits.slug(part.slug, 'Category')}"
    limits.one_of(part.family, limits.FAMILIES, f"{name}, family")
    limits.pattern(part.icon, limits.ICON, f"{name}, icon")
    texts = {
        tag: replace(t, title=text(t.title, limits.TITLE, f"{name}, {tag}, title"))
        for tag, t in part.texts.items()
    }
    return replace(part, texts=texts)


def _medium(part: f.MediumPart) -> f.MediumPart:
    name = f"Medium {limits.slug(part.name, 'Medium')}"
    limits.number(part.focal_x, 0, 1, f"{name}, focal_x")
    limits.number(part.focal_y, 0, 1, f"{name}, focal_y")
    texts = {
        tag: replace(
            t,
            alt=text(t.alt, limits.CAPTION, f"{name}, {tag}, alt"),
            caption=text(t.caption, limits.CAPTION, f"{name}, {tag}, caption"),
        )
        for tag, t in part.texts.items()
    }
    if part.kind == "image" and any(t.captions for t in part.texts.values()):
        raise PackageRefused(f"{name} is a picture and has captions; remove them.")
    return replace(
        part,
        credit=text(part.credit, limits.CREDIT, f"{name}, credit"),
        licence=text(part.licence, limits.CREDIT, f"{name}, licence"),
        texts=texts,
    )


def _record(part: f.RecordPart) -> f.RecordPart:
    name = f"Record {limits.slug(part.slug, 'Record')}"
    if part.family is not None:
        limits.one_of(part.family, limits.FAMILIES, f"{name}, family")
    if part.latitude is not None:
        limits.number(part.latitude, -90, 90, f"{name}, latitude")
    if part.longitude is not None:
        limits.number(part.longitude, -180, 180, f"{name}, longitude")
    if part.position is not None:
        limits.number(part.position, 0, 1_000_000, f"{name}, position")
    start = moment(part.publish_from, f"{name}, publish_from")
    end = moment(part.publish_until, f"{name}, publish_until")
    if start and end and start >= end:
        raise PackageRefused(f"{name} ends before it begins; correct publish_until.")
    day(part.review_by, f"{name}, review_by")
    _once(f"{name}, category", part.categories)
    _once(f"{name}, gallery", part.gallery)
    for what in ("categories", "gallery", "figures", "milestones", "links"):
        limits.number(len(getattr(part, what)), 0, MOST, f"{name}, number of {what}")
    return replace(
        part,
        town=text(part.town, limits.LABEL, f"{name}, town"),
        texts={tag: _record_text(t, f"{name}, {tag}") for tag, t in part.texts.items()},
        figures=[_figure(part, f"{name}, figure {n}") for n, part in _counted(part.figures)],
        milestones=[_milestone(m, f"{name}, milestone {n}") for n, m in _counted(part.milestones)],
        links=[
            replace(
                link,
                url=limits.url(link.url, f"{name}, link {n}"),
                label=text(link.label, limits.LABEL, f"{name}, link {n}, label"),
            )
            for n, link in _counted(part.links)
        ],
    )


def _record_text(part: f.RecordText, where: str) -> f.RecordText:
    return replace(
        part,
        title=text(part.title, limits.TITLE, f"{where}, title"),
        teaser=text(part.teaser, limits.TEASER, f"{where}, teaser"),
        lead=text(part.lead, limits.LEAD, f"{where}, lead"),
        body=text(part.body, limits.BODY, f"{where}, body", lines=True),
    )


def _figure(part: f.FigurePart, where: str) -> f.FigurePart:
    return replace(
        part,
        value=text(part.value, limits.FIGURE_VALUE, f"{where}, value"),
        unit=text(part.unit, limits.FIGURE_VALUE, f"{where}, unit"),
        labels={
            tag: text(label, limits.LABEL, f"{where}, {tag}, label")
            for tag, label in part.labels.items()
        },
    )


def _milestone(part: f.MilestonePart, where: str) -> f.MilestonePart:
    limits.number(part.year, *YEARS, f"{where}, year")
    texts = {
        tag: text(value, limits.MILESTONE, f"{where}, {tag}") for tag, value in part.texts.items()
    }
    return replace(part, texts=texts)


def _page(part: f.PagePart) -> f.PagePart:
    texts = {}
    for tag, t in part.texts.items():
        where = f"Page {part.slug}, {tag}"
        texts[tag] = replace(
            t,
            title=text(t.title, limits.TITLE, f"{where}, title"),
            teaser=text(t.teaser, limits.TEASER, f"{where}, teaser"),
            body=text(t.body, limits.PAGE_BODY, f"{where}, body", lines=True),
        )
    return replace(part, texts=texts)


def _counted(parts: Iterable[T]) -> Iterable[tuple[int, T]]:
    return enumerate(parts, start=1)


def _once(what: str, names: Iterable[object]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise PackageRefused(f"{what} {name!r:.100} comes twice; remove one.")
        seen.add(name)
