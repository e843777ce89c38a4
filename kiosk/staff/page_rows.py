"""From a page to what its editor shows: pure, so that tables can test it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from db import limits
from db.exchange import format as f
from kiosk.staff.compare import Difference
from kiosk.staff.editor_rows import LanguageTab, TextRow
from kiosk.staff.meters import Meter, meter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.editing.languages import House

NO_TEXT = f.PageText(title="", status="draft")
FRAME = ("start", "attract")
"""Pages of a headline and a line below it; the others are a title and a text."""


def fields(slug: str) -> tuple[str, str]:
    return ("title", "teaser") if slug in FRAME else ("title", "body")


def with_text(page: f.PagePart, tag: str, field: str, value: str) -> f.PagePart:
    """One field in one language; what was reviewed waits for a review again."""
    text = page.texts.get(tag, NO_TEXT)
    status: f.TextStatus = "needs_review" if text.status == "reviewed" else text.status
    return _with(page, tag, replace(text, status=status, **{field: value}))


def with_status(page: f.PagePart, tag: str, status: f.TextStatus) -> f.PagePart:
    return _with(page, tag, replace(page.texts.get(tag, NO_TEXT), status=status))


def tidied(page: f.PagePart) -> f.PagePart:
    """Without languages in which there is no word."""
    kept = {
        tag: text
        for tag, text in page.texts.items()
        if any(s.strip() for s in (text.title, text.teaser, text.body))
    }
    return replace(page, texts=kept)


def status_of(page: f.PagePart | None, tag: str) -> str:
    """missing, draft, needs_review or reviewed."""
    text = page.texts.get(tag) if page else None
    return text.status if text is not None and text.title.strip() else "missing"


def measured(field: str, text: str) -> Meter:
    """As of a record's; of a text the characters, because it is as long as the law wants it."""
    if field != "body":
        return meter(field, text)
    length = len(text.strip())
    longest = max((len(word) for word in text.split()), default=0)
    bad = length > limits.PAGE_BODY or longest > limits.WORD
    return Meter(length, limits.PAGE_BODY, "bad" if bad else "good")


def texts(page: f.PagePart, language: House) -> list[TextRow]:
    """A row a field."""
    text = page.texts.get(language.tag, NO_TEXT)
    rows = []
    for field in fields(page.slug):
        value: str = getattr(text, field)
        rtl = language.direction == "rtl"
        found = measured(field, value)
        rows.append(TextRow(language.tag, language.endonym, rtl, field, value, *found))
    return rows


def tabs(page: f.PagePart, others: Sequence[House], chosen: str) -> list[LanguageTab]:
    """The languages that can stand beside the house's."""
    return [
        LanguageTab(each.tag, each.endonym, status_of(page, each.tag), each.tag == chosen)
        for each in others
    ]


def too_long(page: f.PagePart) -> bool:
    """Whether any text is longer than can be saved."""
    return any(
        measured(field, getattr(text, field)).level == "bad"
        for text in page.texts.values()
        for field in ("title", "teaser", "body")
    )


def compare(before: f.PagePart, after: f.PagePart, names: dict[str, str]) -> list[Difference]:
    """The fields that differ, language by language; ``names`` has the languages' own."""
    known = {"title": "title", "teaser": "teaser", "body": "body", "status": "text_status"}
    found = []
    for tag in dict.fromkeys([*after.texts, *before.texts]):
        for field, name in known.items():
            one, two = (getattr(page.texts.get(tag), field, "") for page in (before, after))
            if one != two:
                found.append(Difference(name, names.get(tag, tag), one, two))
    return found


def _with(page: f.PagePart, tag: str, text: f.PageText) -> f.PagePart:
    return replace(page, texts={**page.texts, tag: text})
