"""A record's pictures, its sound, its film and its sign language, on a real screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.editing.dossier import load
from db.workspace import open_workspace
from tests.e2e.bus import CHECK, eventually
from tests.support.illustrated import OTHER, RECORD, WIDTH, illustrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.e2e.bus import Node
    from tests.e2e.conftest import Kiosk

SORRY = "Das lässt sich gerade nicht abspielen."


@pytest.fixture
def illustrated(data: Path, tmp_path: Path) -> Path:
    """A record with three pictures, a sound, a film and signs of a minute each; another with a
    sound that nothing can read and a film that holds nothing."""
    illustrate(data, tmp_path)
    return data


def _position(kiosk: Kiosk) -> int:
    """Seconds that have played, as the line says them: "0:12 von 1:00"."""
    minutes, seconds = kiosk.wait("theatre-line").description.split()[0].split(":")
    return int(minutes) * 60 + int(seconds)


def _runs(kiosk: Kiosk) -> bool:
    before = _position(kiosk)
    eventually(lambda: _position(kiosk) > before)
    return True


def test_pictures_are_looked_at_one_after_the_other(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("gallery-1")
    assert kiosk.wait("exhibit").name == "Bild 1"
    assert kiosk.wait("exhibit-caption").name == "Zeile 1"
    assert kiosk.wait("exhibit-credit").name == "Bild 2 von 3 · Anna · CC0"
    # Nothing below is to be found while it covers the screen.
    assert kiosk.bus.find("bar-start") is None
    kiosk.touch("exhibit-previous")
    eventually(lambda: kiosk.wait("exhibit").name == "Bild 0")
    assert not kiosk.wait("exhibit-previous").enabled
    kiosk.xdo("key", "Right")
    eventually(lambda: kiosk.wait("exhibit").name == "Bild 1")
    kiosk.wait("exhibit-next").press()
    eventually(lambda: kiosk.wait("exhibit").name == "Bild 2")
    assert not kiosk.wait("exhibit-next").enabled
    kiosk.touch("exhibit-close")
    kiosk.gone("exhibit")
    assert kiosk.title() == "UniverCity Bochum"


def test_a_swipe_turns_to_the_next_picture_and_moves_a_near_one(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("gallery-0")
    x, y = kiosk.middle(kiosk.resting("exhibit"))
    _swipe(kiosk, x, y, -400)
    eventually(lambda: kiosk.wait("exhibit").name == "Bild 1")
    kiosk.touch("exhibit-in")
    kiosk.touch("exhibit-in")
    left = kiosk.resting("exhibit").extents[0]
    _swipe(kiosk, x, y, -400)
    eventually(lambda: kiosk.wait("exhibit").extents[0] < left)
    assert kiosk.wait("exhibit").name == "Bild 1"
    left = kiosk.resting("exhibit").extents[0]
    kiosk.xdo("key", "Left")
    eventually(lambda: kiosk.wait("exhibit").extents[0] > left)


def _swipe(kiosk: Kiosk, x: int, y: int, way: int) -> None:
    kiosk.pointer(x, y, "mousedown", "1")
    for step in range(1, 21):
        kiosk.pointer(x + way * step // 20, y)
    kiosk.xdo("mouseup", "1")


def test_as_near_as_two_pixels_for_one_and_around_the_middle(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("gallery-0")
    middle = kiosk.middle(kiosk.resting("exhibit"))
    for _ in range(12):
        if not kiosk.wait("exhibit-in").enabled:
            break
        kiosk.touch("exhibit-in")
        kiosk.resting("exhibit")
    assert kiosk.wait("exhibit").extents[2] == pytest.approx(2 * WIDTH, abs=4)
    assert kiosk.middle(kiosk.wait("exhibit")) == pytest.approx(middle, abs=4)
    # A double tap leads back to all of it.
    kiosk.pointer(*middle, "click", "--repeat", "2", "--delay", "80", "1")
    eventually(lambda: not kiosk.wait("exhibit-out").enabled)


def test_a_sound_is_read_along(start: Callable[..., Kiosk], illustrated: Path) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("play-audio")
    assert kiosk.wait("theatre-caption").name == "Erster Satz,"
    switch = kiosk.wait("theatre-captions")
    assert (switch.role, switch.checked) == (CHECK, True)
    kiosk.touch("theatre-captions")
    kiosk.gone("theatre-caption")
    kiosk.wait("theatre-captions").press()
    kiosk.wait("theatre-caption")
    # No button but Pause may stop it.
    kiosk.touch("theatre-louder")
    assert _runs(kiosk)
    kiosk.touch("theatre-transcript")
    assert kiosk.wait("transcript-0").name == "Erster Satz, geht weiter."
    kiosk.touch("transcript-1")
    eventually(lambda: kiosk.wait("theatre-caption").name == "Zweiter Satz.")
    eventually(lambda: kiosk.wait("transcript-1").description == "Jetzt")
    assert _runs(kiosk)
    kiosk.touch("theatre-earlier")
    eventually(lambda: _position(kiosk) < 20)
    assert kiosk.wait("theatre-caption").name == "geht weiter."
    kiosk.touch("theatre-line")
    eventually(lambda: 25 <= _position(kiosk) <= 40)
    kiosk.touch("theatre-again")
    eventually(lambda: _position(kiosk) < 10)
    kiosk.touch("theatre-close")
    kiosk.gone("theatre-pause")
    kiosk.wait("bar-start")


def test_who_watches_is_not_idle_and_who_pauses_is(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated, idle_seconds=10, notice_seconds=20)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("play-video")
    eventually(lambda: _position(kiosk) >= 14, seconds=30)
    assert kiosk.bus.find("still-here") is None
    kiosk.touch("theatre-pause")
    eventually(lambda: kiosk.wait("theatre-pause").name == "Weiter")
    paused = _position(kiosk)
    kiosk.bus.wait("still-here", 20)
    kiosk.touch("still-here")
    assert _position(kiosk) == paused
    # Nobody answers: what was paused ends with the visit.
    kiosk.bus.wait("attract", 60)
    kiosk.touch("attract")
    kiosk.wait(f"tile-{RECORD}")
    assert kiosk.bus.find("theatre-pause") is None


def test_sign_language_runs_beside_the_film_and_alone(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.touch("play-video")
    assert not kiosk.wait("theatre-sign-language").checked
    kiosk.touch("theatre-sign-language")
    kiosk.wait("theatre-signing")
    assert _runs(kiosk)
    x, _, width, _ = kiosk.resting("theatre-signing").extents
    assert x > 1920 / 2
    said = kiosk.resting("theatre-caption").extents
    assert said[0] + said[2] <= x
    assert width < 1920 / 3
    kiosk.touch("theatre-close")
    kiosk.touch("play-sign-language")
    assert kiosk.resting("theatre-picture").extents[2] > 1000
    assert kiosk.bus.find("theatre-captions") is None
    assert _runs(kiosk)


def test_what_cannot_be_played_says_so_and_ends_with_the_visit(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated, idle_seconds=10, notice_seconds=20)
    kiosk.touch(f"tile-{OTHER}")
    kiosk.touch("play-audio")
    assert kiosk.wait("theatre-title").name == SORRY
    assert kiosk.bus.find("theatre-pause") is None
    kiosk.touch("theatre-close")
    # It says that it plays, and never moves.
    kiosk.touch("play-video")
    kiosk.wait("theatre-picture")
    eventually(lambda: kiosk.bus.find("theatre-title"), seconds=40)
    assert kiosk.wait("theatre-title").name == SORRY
    kiosk.bus.wait("still-here", 40)


def test_a_keyboard_comes_back_to_where_it_was(
    start: Callable[..., Kiosk], illustrated: Path
) -> None:
    kiosk = start(illustrated)
    kiosk.touch(f"tile-{RECORD}")
    kiosk.resting("gallery-0")
    for _ in range(40):
        if kiosk.wait("gallery-0").focused:
            break
        kiosk.xdo("key", "Tab")
    kiosk.xdo("key", "Return")
    kiosk.wait("exhibit")
    kiosk.xdo("key", "Tab")
    eventually(lambda: kiosk.wait("exhibit-close").focused)
    kiosk.xdo("key", "Return")
    kiosk.gone("exhibit")
    eventually(lambda: kiosk.wait("gallery-0").focused)


def test_staff_hang_pictures_in_their_order(start: Callable[..., Kiosk], illustrated: Path) -> None:
    kiosk = start(illustrated, hold_seconds=1)
    kiosk.come_in()
    kiosk.touch(f"record-{RECORD}")
    kiosk.touch("tab-picture")
    kiosk.wait("hung-p2")
    _press(kiosk, "hung-earlier-p2")
    _press(kiosk, "hung-drop-p0")
    kiosk.gone("hung-p0")
    _press(kiosk, "gallery-add")
    _press(kiosk, "exhibit-p0")
    kiosk.gone("exhibit-p0")
    _press(kiosk, "choose-sign_language-zeichen")
    eventually(lambda: kiosk.bus.find("sign_language-describe") is None)
    kiosk.touch("editor-undo")
    eventually(lambda: kiosk.wait("choose-sign_language-zeichen").checked)
    kiosk.touch("editor-save")
    eventually(lambda: kiosk.wait("editor-save").name == "Gespeichert")
    workspace = open_workspace(illustrated)
    with workspace.session() as session:
        found = load(session, RECORD)
    workspace.close()
    assert found is not None
    assert found.record.gallery == ["p2", "p1", "p0"]
    assert found.record.sign_language == "zeichen"


def _press(kiosk: Kiosk, identifier: str) -> None:
    """A button of the page, which may lie further up or down."""
    for way in ("down",) * 6 + ("up",) * 6:
        found = kiosk.bus.find(identifier)
        if found is not None and _inside(kiosk, found):
            break
        kiosk.touch(f"editor-{way}")
    kiosk.touch(identifier)


def _inside(kiosk: Kiosk, node: Node) -> bool:
    _, top, _, height = kiosk.resting(node.identifier).extents
    _, first, _, tabs = kiosk.wait("tab-picture").extents
    last = 1080 - 2 * tabs
    return first + tabs <= top and top + height <= last
