"""The first workspace: made from the content that ships with the program, or from another's."""

from __future__ import annotations

import tempfile
from pathlib import Path

from db.edition import Editions
from db.exchange.package import import_package
from db.publish import publish
from db.workspace import open_workspace
from kiosk.services.first_content import build_package
from kiosk.services.intake import RECORDINGS
from kiosk.services.picture_process import prepare_apart
from kiosk.services.pictures import prepare_picture

UNFINISHED = "first-start"


def make_workspace(data: Path, package: Path | None = None) -> None:
    """Make and publish the first workspace below ``data``, from another terminal's export if given.

    Everything happens in a folder beside its place and workspace.db moves last: killed halfway,
    the next start begins anew instead of finding half a workspace.
    """
    data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=data) as made:
        folder = Path(made)
        workspace = open_workspace(folder)
        if package:
            import_package(workspace, package, prepare_apart, RECORDINGS)
        else:
            import_package(workspace, build_package(folder / "package"), prepare_picture)
        editions = Editions(data / "editions")
        if not editions.numbers():
            publish(workspace, editions)
        workspace.close()
        for name in ("media", "workspace.db"):
            target = data / name
            if name == "media" and target.exists():
                for picture in (folder / name).iterdir():
                    picture.replace(target / picture.name)
            else:
                (folder / name).replace(target)
