"""The first content with pictures, sound, film and signs, as staff hang them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtGui import QImage

from db.editing import records
from db.editing.dossier import load
from db.editing.media import add_picture, add_recording, describe, media
from db.edition import Editions
from db.publish import publish
from db.workspace import open_workspace
from kiosk.services.intake import keep_recording
from kiosk.services.pictures import prepare_picture
from tests.support.films import film, tone
from tests.support.recorded import mp4, ogg

if TYPE_CHECKING:
    from pathlib import Path

    from db.workspace import Workspace

RECORD = "univercity-bochum"
OTHER = "museen"
CAPTIONS = (
    "WEBVTT\n\n00:00.000 --> 00:10.000\nErster Satz,\n\n00:10.000 --> 00:20.000\ngeht weiter.\n\n"
    "00:20.000 --> 00:59.000\nZweiter Satz.\n"
)
SPOKEN = ("ton", "film")
WIDTH = 1800
"""Pixels of the widest picture."""


def illustrate(data: Path, folder: Path) -> None:
    """A record with three pictures, a sound, a film and signs of a minute each; another with a
    sound that nothing can read and a film that holds nothing."""
    workspace = open_workspace(data)
    pictures = _add_pictures(workspace, folder)
    recordings = {
        "ton.wav": tone(60),
        "film.webm": film(60),
        "zeichen.webm": film(60, 180, 180, 30),
        "stumm.ogg": ogg(),
        "leer.mp4": mp4(),
    }
    for name, content in recordings.items():
        (folder / name).write_bytes(content)
        add_recording(workspace, 1, folder / name, keep_recording)
    with workspace.session() as session:
        known = media(session)
    for each in known:
        if each.name in pictures:
            number = pictures.index(each.name)
            told = each._replace(alts={"de": f"Bild {number}"}, legends={"de": f"Zeile {number}"})
        else:
            told = each._replace(captions={"de": CAPTIONS})
        if each.name in {*pictures, *SPOKEN}:
            describe(workspace, 1, told._replace(credit="Anna", licence="CC0"))
    _hang(workspace, RECORD, gallery=pictures, audio="ton", video="film")
    _hang(workspace, RECORD, sign_language="zeichen")
    _hang(workspace, OTHER, audio="stumm", video="leer")
    publish(workspace, Editions(data / "editions"))
    workspace.close()


def hang_some(data: Path, folder: Path) -> None:
    """The same record with its pictures and its sound: quicker than all of it."""
    workspace = open_workspace(data)
    (folder / "ton.wav").write_bytes(tone(60))
    add_recording(workspace, 1, folder / "ton.wav", keep_recording)
    with workspace.session() as session:
        known = media(session)
    for each in known:
        if each.name == "ton":
            told = each._replace(captions={"de": CAPTIONS})
            describe(workspace, 1, told._replace(credit="Anna", licence="CC0"))
    _hang(workspace, RECORD, gallery=_add_pictures(workspace, folder), audio="ton")
    publish(workspace, Editions(data / "editions"))
    workspace.close()


def _add_pictures(workspace: Workspace, folder: Path) -> list[str]:
    return [
        add_picture(workspace, 1, _picture(folder / f"p{n}.png", WIDTH - n), prepare_picture)
        for n in range(3)
    ]


def _picture(path: Path, width: int) -> Path:
    image = QImage(width, 900, QImage.Format.Format_RGB32)
    image.fill(0x35506B + width)
    assert image.save(str(path))
    return path


def _hang(workspace: Workspace, slug: str, **facts: object) -> None:
    with workspace.session() as session:
        before = load(session, slug)
    assert before is not None
    records.save(workspace, 1, before, replace(before, record=replace(before.record, **facts)))
