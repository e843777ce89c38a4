"""Changes to a dossier as values: each takes one and returns another, nothing else happens."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from msgspec.structs import replace

from db.editing.dossier import Dossier
from db.exchange import format as f

Item = TypeVar("Item")
NO_TEXT = f.RecordText(title="", status="draft")
EMPTY = {
    "figures": f.FigurePart(value=""),
    "milestones": f.MilestonePart(year=2000),
    "links": f.LinkPart(url="https://"),
}
"""What an item of each list is when it is begun."""
YEAR = re.compile(r"-?\d{1,4}")


def with_fact(dossier: Dossier, **facts: Any) -> Dossier:
    """Other values of the record's own fields."""
    return replace(dossier, record=replace(dossier.record, **facts))


def with_text(dossier: Dossier, tag: str, field: str, value: str) -> Dossier:
    """One field in one language; what was reviewed waits for a review again."""
    text = dossier.record.texts.get(tag, NO_TEXT)
    status: f.TextStatus = "needs_review" if text.status == "reviewed" else text.status
    changed = replace(text, status=status, **{field: value})
    return _with_texts(dossier, tag, changed)


def with_text_status(dossier: Dossier, tag: str, status: f.TextStatus) -> Dossier:
    text = dossier.record.texts.get(tag, NO_TEXT)
    return _with_texts(dossier, tag, replace(text, status=status))


def with_category(dossier: Dossier, slug: str) -> Dossier:
    """In or out; the first one names and colours the tile."""
    slugs = dossier.record.categories
    return with_fact(
        dossier,
        categories=[s for s in slugs if s != slug] if slug in slugs else [*slugs, slug],
    )


def with_exhibit(dossier: Dossier, name: str) -> Dossier:
    """A picture into the gallery, as its last one, or out of it."""
    names = dossier.record.gallery
    return with_fact(
        dossier,
        gallery=[n for n in names if n != name] if name in names else [*names, name],
    )


def with_item(dossier: Dossier, section: str, number: int, item: Any) -> Dossier:
    """Another figure, milestone or link in the place ``number``; at the end for the next one."""
    items = list(getattr(dossier.record, section))
    items[number : number + 1] = [item]
    return with_fact(dossier, **{section: items})


def with_empty_item(dossier: Dossier, section: str) -> Dossier:
    """One more figure, milestone or link at the end."""
    return with_item(dossier, section, len(getattr(dossier.record, section)), EMPTY[section])


def with_figure(dossier: Dossier, number: int, field: str, text: str) -> Dossier:
    """Another ``value`` or ``unit``, or another label by its language's tag."""
    item = dossier.record.figures[number]
    if field in {"value", "unit"}:
        item = replace(item, **{field: text})
    else:
        item = replace(item, labels={**item.labels, field: text})
    return with_item(dossier, "figures", number, item)


def with_milestone(dossier: Dossier, number: int, field: str, text: str) -> Dossier:
    """Another ``year``, or another text by its language's tag; what is no year changes nothing."""
    item = dossier.record.milestones[number]
    if field == "year":
        item = replace(item, year=int(text) if YEAR.fullmatch(text) else item.year)
    else:
        item = replace(item, texts={**item.texts, field: text})
    return with_item(dossier, "milestones", number, item)


def with_link(dossier: Dossier, number: int, field: str, value: Any) -> Dossier:
    """Another ``url``, ``label`` or ``confirmed``; another address is to be confirmed anew."""
    item = replace(dossier.record.links[number], **{field: value})
    if field == "url":
        item = replace(item, confirmed=False)
    return with_item(dossier, "links", number, item)


def without_item(dossier: Dossier, section: str, number: int) -> Dossier:
    items = list(getattr(dossier.record, section))
    del items[number]
    return with_fact(dossier, **{section: items})


def moved_item(dossier: Dossier, section: str, number: int, step: int) -> Dossier:
    """An item one place earlier (-1) or later (1); at the ends nothing changes."""
    items = list(getattr(dossier.record, section))
    goal = number + step
    if not 0 <= goal < len(items):
        return dossier
    items[number], items[goal] = items[goal], items[number]
    return with_fact(dossier, **{section: items})


def with_relation(dossier: Dossier, to: str, kind: f.RelationKind) -> Dossier:
    origin = dossier.record.slug
    if to == origin or any((e.to, e.kind) == (to, kind) for e in dossier.relations):
        return dossier
    part = f.RelationPart(origin=origin, to=to, kind=kind)
    return replace(dossier, relations=[*dossier.relations, part])


def without_relation(dossier: Dossier, to: str, kind: str) -> Dossier:
    kept = [e for e in dossier.relations if (e.to, e.kind) != (to, kind)]
    return replace(dossier, relations=kept)


def tidied(dossier: Dossier) -> Dossier:
    """Without what was begun and left empty: texts without a word, figures without a value,
    milestones and links without theirs."""
    part = dossier.record
    return with_fact(
        dossier,
        texts={
            tag: text
            for tag, text in part.texts.items()
            if any(s.strip() for s in (text.title, text.teaser, text.lead, text.body))
        },
        figures=[replace(e, labels=_filled(e.labels)) for e in part.figures if e.value.strip()],
        milestones=[
            replace(e, texts=_filled(e.texts)) for e in part.milestones if _filled(e.texts)
        ],
        links=[e for e in part.links if e.url.strip() not in {"", "https://"}],
    )


def _filled(texts: dict[str, str]) -> dict[str, str]:
    return {tag: text for tag, text in texts.items() if text.strip()}


def _with_texts(dossier: Dossier, tag: str, text: f.RecordText) -> Dossier:
    return with_fact(dossier, texts={**dossier.record.texts, tag: text})
