"""The house's settings: changed one at a time, each change in the history."""

from __future__ import annotations

import json

from db import limits
from db import tables as t
from db.editing.history import note
from db.errors import LimitExceeded
from db.records import Settings
from db.settings import FORMS, checked, read_settings
from db.workspace import Workspace


def put_setting(
    workspace: Workspace,
    who: int | None,
    key: str,
    value: bool | float | str,  # noqa: FBT001  a setting is what it is
) -> Settings:
    """Store one setting and return all; raises LimitExceeded when the value makes no sense."""
    try:
        value = checked(key, value)
    except ValueError as error:
        raise LimitExceeded(str(error)) from error
    if isinstance(value, str) and key not in FORMS:  # what has a form has no words
        value = limits.text(value, limits.CREDIT, f"Setting {key}")
    stored = json.dumps(value)
    with workspace.session() as session:
        row = session.get(t.Setting, key)
        before = row.value if row else None
        if before != stored:
            session.merge(t.Setting(key=key, value=stored))
            note(session, who, "setting", key, before=before, after=stored)
    return read_settings(workspace.data / "workspace.db")
