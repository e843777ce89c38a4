"""From a dossier to what the editor shows: pure, so that tables can test it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.staff.edits import NO_TEXT
from kiosk.staff.meters import meter

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.categories import Category
    from db.editing.dossier import Dossier
    from db.editing.history import Revision
    from db.editing.languages import House

FIELDS = ("title", "teaser", "lead", "body")


class TextRow(NamedTuple):
    """One field of one record in one language."""

    tag: str
    endonym: str
    right_to_left: bool
    field: str
    text: str
    length: int
    best: int
    level: str


class LanguageTab(NamedTuple):
    tag: str
    endonym: str
    status: str
    """missing, draft, needs_review or reviewed."""
    chosen: bool
    """Shown beside the house's language."""


class FigureItem(NamedTuple):
    value: str
    unit: str
    label: str
    other: str
    """The label in the language beside."""


class MilestoneItem(NamedTuple):
    year: int
    text: str
    other: str


class LinkItem(NamedTuple):
    url: str
    label: str
    confirmed: bool


class RelationItem(NamedTuple):
    kind: str
    slug: str
    title: str


class CategoryItem(NamedTuple):
    slug: str
    title: str
    chosen: bool


class RevisionItem(NamedTuple):
    number: int
    when: str
    """Day and minute in the terminal's time."""
    who: str
    """Empty for an import or a deleted account."""
    what: str
    """made, deleted or changed."""
    can_go_back: bool
    """There was such a record before."""


def title_of(dossier: Dossier, house: str) -> str:
    """In the house's language, else in the first there is, else the slug."""
    texts = dossier.record.texts
    named = (texts.get(house), *texts.values())
    return next((t.title for t in named if t and t.title.strip()), dossier.record.slug)


def texts(dossier: Dossier, language: House) -> list[TextRow]:
    """A row a field."""
    text = dossier.record.texts.get(language.tag, NO_TEXT)
    rows = []
    for field in FIELDS:
        value: str = getattr(text, field)
        found = meter(field, value)
        rtl = language.direction == "rtl"
        rows.append(TextRow(language.tag, language.endonym, rtl, field, value, *found))
    return rows


def tabs(dossier: Dossier, languages: tuple[House, ...], other: str) -> list[LanguageTab]:
    """Every enabled language with the state of its text."""
    return [
        LanguageTab(each.tag, each.endonym, status_of(dossier, each.tag), each.tag == other)
        for each in languages
        if each.enabled
    ]


def status_of(dossier: Dossier, tag: str) -> str:
    text = dossier.record.texts.get(tag)
    return text.status if text is not None and text.title.strip() else "missing"


def too_long(dossier: Dossier) -> bool:
    """Whether any text is longer than can be saved."""
    return any(
        meter(field, getattr(text, field)).level == "bad"
        for text in dossier.record.texts.values()
        for field in FIELDS
    )


def figures(dossier: Dossier, house: str, other: str) -> list[FigureItem]:
    return [
        FigureItem(e.value, e.unit, e.labels.get(house, ""), e.labels.get(other, ""))
        for e in dossier.record.figures
    ]


def milestones(dossier: Dossier, house: str, other: str) -> list[MilestoneItem]:
    return [
        MilestoneItem(e.year, e.texts.get(house, ""), e.texts.get(other, ""))
        for e in dossier.record.milestones
    ]


def links(dossier: Dossier) -> list[LinkItem]:
    return [LinkItem(e.url, e.label, e.confirmed) for e in dossier.record.links]


def relations(dossier: Dossier, title_of: Callable[[str], str]) -> list[RelationItem]:
    return [RelationItem(e.kind, e.to, title_of(e.to)) for e in dossier.relations]


def categories(dossier: Dossier, known: tuple[Category, ...]) -> list[CategoryItem]:
    chosen = dossier.record.categories
    return [CategoryItem(each.slug, each.title, each.slug in chosen) for each in known]


def revision_item(revision: Revision) -> RevisionItem:
    what = "made" if revision.before is None else "deleted" if revision.after is None else "changed"
    at = revision.at.astimezone().strftime("%d.%m.%Y %H:%M")
    return RevisionItem(revision.number, at, revision.who, what, revision.before is not None)
