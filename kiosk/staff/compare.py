"""Two states of a record side by side, as the fields that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.staff.editor_rows import FIELDS

if TYPE_CHECKING:
    from db.editing.dossier import Dossier

LISTS = ("figures", "milestones", "links")
FACTS = (
    "kind", "status", "town", "latitude", "longitude", "publish_from", "publish_until",
    "review_by", "categories", "picture", "gallery", "video", "audio", "sign_language", "family",
    "pinned", "position",
)  # fmt: skip


class Difference(NamedTuple):
    field: str
    """title, teaser, lead, body, figures, milestones, links, relations or a fact."""
    language: str
    """Tag, empty where the field has no language."""
    before: str
    after: str


def compare(before: Dossier, after: Dossier) -> list[Difference]:
    """What is different, in the order of the editor."""
    old, new = before.record, after.record
    found = []
    for tag in dict.fromkeys([*new.texts, *old.texts]):
        for field in (*FIELDS, "status"):
            pair = [getattr(texts.get(tag), field, "") for texts in (old.texts, new.texts)]
            if pair[0] != pair[1]:
                name = "text_status" if field == "status" else field
                found.append(Difference(name, tag, *pair))
    for name in (*LISTS, *FACTS):
        values = [_said(getattr(part, name)) for part in (old, new)]
        if values[0] != values[1]:
            found.append(Difference(name, "", *values))
    relations = [_said([f"{e.kind} {e.to}" for e in d.relations]) for d in (before, after)]
    if relations[0] != relations[1]:
        found.append(Difference("relations", "", *relations))
    return found


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(_said(each) for each in value)
    if isinstance(value, dict):
        return " / ".join(str(each) for each in value.values())
    if hasattr(value, "__struct_fields__"):
        parts = [_said(getattr(value, name)) for name in value.__struct_fields__]
        return ", ".join(part for part in parts if part)
    return str(value)
