"""What visitors would see: an edition's content made from the workspace and never published."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy.orm import Session

from db.editing.dossier import Dossier, write
from db.errors import PublishRefused
from db.manifest import CONTENT
from db.readmodel import write_content
from db.source import read_source
from db.workspace import Workspace


def preview(
    workspace: Workspace,
    folder: Path,
    dossier: Dossier | None = None,
    now: datetime | None = None,
    *,
    ways: bool = True,
) -> Path:
    """Write ``folder/content.db`` as it would be published at ``now``; without ``ways`` enough to
    compare it with an edition.

    With a dossier, what is on the desk counts as saved, published, and in every language that has
    a title as reviewed; nothing of that stays in the workspace. Raises what saving would.
    """
    moment = now or datetime.now(UTC)
    folder.mkdir(parents=True, exist_ok=True)
    content = folder / CONTENT
    content.unlink(missing_ok=True)
    with workspace.session() as session:
        if dossier is not None:
            with session.begin_nested() as trial:
                _show(session, dossier, moment)
                source = read_source(session, moment)
                trial.rollback()
        else:
            source = read_source(session, moment)
    write_content(content, source, ways=ways)
    return folder


def _show(session: Session, dossier: Dossier, moment: datetime) -> None:
    part = dossier.record
    texts = {
        tag: replace(text, status="reviewed") for tag, text in part.texts.items() if text.title
    }
    if not texts:
        raise PublishRefused("This record has no title in any language yet; type one.")
    shown = replace(part, status="published", publish_from=None, publish_until=None, texts=texts)
    write(session, Dossier(record=shown, relations=dossier.relations))
    session.flush()
    session.expire_all()
