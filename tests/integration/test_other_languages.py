"""What changes on the screens with the language, besides the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow

from db.edition import Editions
from db.publish import publish
from kiosk.app import compose
from kiosk.options import Options
from kiosk.shell.reading import spots
from tests.support.small import content, record, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.root import Kiosk

TAGS = ("de", "en", "de-simple", "tr", "uk")
PLACE = {"town": "Bochum", "latitude": 51.4818, "longitude": 7.2162}
TEN_KM_NORTH = "51.5757,7.2162"


def _texts(*tags: str) -> dict[str, dict[str, str]]:
    text = {"teaser": "", "lead": "", "status": "reviewed"}
    return {tag: text | {"title": tag, "body": f"Body {tag}"} for tag in tags}


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Kiosk, QQuickWindow]]:
    records = [
        record("everywhere", "", texts=_texts(*TAGS), **PLACE),
        record("german", "", texts=_texts("de"), **PLACE),
    ]
    languages = [{"tag": tag, "endonym": tag.upper()} for tag in TAGS]
    said = {"title": "de", "body": "Body de", "status": "reviewed"}
    page = {"slug": "imprint", "texts": {"de": said}}
    package = content(languages=languages, records=records, relations=[], pages=[page])
    workspace = workspace_with(tmp_path, package)
    publish(workspace, Editions(tmp_path / "editions"))
    workspace.close()
    kiosk, window, engine = compose(Options(tmp_path))
    kiosk.parts.comfort.set_reduced_motion(reduced=True)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    yield kiosk, window
    kiosk.stop()
    window.close()
    del engine


def _said(window: QQuickWindow) -> list[str]:
    return [spot.name for spot in spots(window)]


def _size(window: QQuickWindow, words: str) -> int:
    """Of the letters, in pixels."""
    found = next(spot.item for spot in spots(window) if spot.name == words)
    assert isinstance(found, QQuickItem)
    return int(found.property("font").pixelSize())


def test_leichte_sprache_is_larger_and_says_that_nobody_has_tested_it(
    shown: tuple[Kiosk, QQuickWindow], qtbot: QtBot
) -> None:
    kiosk, window = shown
    note = "Diesen Text hat noch keine Prüf·gruppe gelesen."
    kiosk.parts.visit.open("everywhere")
    qtbot.waitUntil(lambda: "Body de" in _said(window))
    plain = _size(window, "Body de")
    assert not any(said.startswith(note) for said in _said(window))
    kiosk.parts.language.choose("de-simple")
    qtbot.waitUntil(lambda: "Body de-simple" in _said(window))
    assert _size(window, "Body de-simple") == pytest.approx(plain * 1.12, abs=1)
    assert any(said.startswith(note) for said in _said(window))
    kiosk.parts.comfort.set_text_scale(2)
    assert _size(window, "Body de-simple") == pytest.approx(plain * 2, abs=1)
    kiosk.parts.comfort.set_text_scale(1)
    kiosk.parts.visit.open("german")
    qtbot.waitUntil(lambda: "Body de" in _said(window))
    assert not any(said.startswith(note) for said in _said(window))


def test_what_is_missing_in_a_language_says_which_one_it_is_in(
    shown: tuple[Kiosk, QQuickWindow], qtbot: QtBot
) -> None:
    kiosk, window = shown
    note = "Bu metnin dili: DE"
    kiosk.parts.language.choose("tr")
    kiosk.parts.visit.open("german")
    qtbot.waitUntil(lambda: {"Body de", note} <= set(_said(window)))
    kiosk.parts.visit.read("imprint")
    qtbot.waitUntil(lambda: {"Body de", note} <= set(_said(window)))
    assert _said(window).count(note) == 1
    kiosk.parts.visit.open("everywhere")
    qtbot.waitUntil(lambda: "Body tr" in _said(window))
    assert note not in _said(window)


def test_distances_are_written_as_the_language_writes_numbers(
    shown: tuple[Kiosk, QQuickWindow], qtbot: QtBot
) -> None:
    kiosk, window = shown
    kiosk.parts.ways.each.map.take(TEN_KM_NORTH)
    kiosk.parts.visit.enter("map")
    kiosk.parts.ways.each.map.showList(True)

    def said(words: str) -> None:
        qtbot.waitUntil(lambda: words in _said(window))

    said("2 Einträge, 10,4 km von hier")
    kiosk.parts.language.choose("en")
    said("2 records, 10.4 km away")
    kiosk.parts.language.choose("uk")
    said("2 картки, за 10,4 км звідси")
