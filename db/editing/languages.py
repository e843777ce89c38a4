"""The languages of the house: order, names, directions, and where a missing text comes from."""

from __future__ import annotations

import json
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import limits
from db import tables as t
from db.editing.history import note
from db.errors import LimitExceeded
from db.records import Direction
from db.workspace import Workspace


class House(NamedTuple):
    """A language as staff set it up."""

    tag: str
    endonym: str
    direction: Direction = "ltr"
    fallback: str | None = None
    enabled: bool = True


def languages(session: Session) -> tuple[House, ...]:
    """All languages in display order."""
    rows = session.scalars(select(t.Language).order_by(t.Language.position, t.Language.tag))
    return tuple(
        House(
            row.tag,
            row.endonym,
            "rtl" if row.direction == "rtl" else "ltr",
            row.fallback,
            row.enabled,
        )
        for row in rows
    )


def default_language(session: Session) -> str:
    """The house's language; the first one when the setting names none that is enabled."""
    tags = [each.tag for each in languages(session) if each.enabled]
    setting = session.get(t.Setting, "default_language")
    wished = json.loads(setting.value) if setting else ""
    return str(wished) if wished in tags else next(iter(tags), "de")


def put(workspace: Workspace, who: int | None, language: House) -> None:
    """Add a language or change it.

    Raises LimitExceeded for a tag that is none, an unknown or circular fallback, and for
    switching off the last or the house's own language.
    """
    limits.pattern(language.tag, limits.TAG, "The language tag")
    endonym = limits.text(language.endonym, limits.LABEL, "The language's own name")
    if not endonym:
        raise LimitExceeded("A language needs its own name, such as Nederlands; type it.")
    with workspace.session() as session:
        before = {each.tag: each for each in languages(session)}
        if language.fallback is not None:
            _check_fallback(before, language)
        if not language.enabled and language.tag == default_language(session):
            raise LimitExceeded("The house's own language stays on; choose another one first.")
        row = session.get(t.Language, language.tag)
        if row is None:
            last = session.scalar(select(func.max(t.Language.position)))
            row = t.Language(tag=language.tag, position=0 if last is None else last + 1)
            session.add(row)
        row.endonym, row.direction = endonym, language.direction
        row.fallback, row.enabled = language.fallback, language.enabled
        old = before.get(language.tag)
        if old != language:
            note(
                session,
                who,
                "language",
                language.tag,
                before=None if old is None else _json(old),
                after=_json(language),
            )


def order(workspace: Workspace, who: int | None, tags: list[str]) -> None:
    """Put the languages in this order."""
    with workspace.session() as session:
        before = [each.tag for each in languages(session)]
        for position, tag in enumerate(tags):
            session.get_one(t.Language, tag).position = position
        if before != tags:
            note(session, who, "language", "", before=json.dumps(before), after=json.dumps(tags))


def _check_fallback(known: dict[str, House], language: House) -> None:
    step, seen = language.fallback, {language.tag}
    while step is not None:
        if step not in known:
            raise LimitExceeded(f"There is no language {step!r} to fall back on; add it first.")
        if step in seen:
            raise LimitExceeded("These languages fall back on each other; choose another one.")
        seen.add(step)
        step = known[step].fallback


def _json(language: House) -> str:
    return msgspec.json.encode(language).decode()
