"""Reading aloud: every screen in every language, by ear alone, and nothing left for the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from db.records import Recording
from kiosk.app import compose
from kiosk.options import Options
from kiosk.services.fonts import ICONS
from kiosk.shell.guard import Guard
from kiosk.shell.reading import scene_rect, spots, surroundings
from kiosk.shell.sentences import spoken
from kiosk.tour import _visitors
from tests.support.voices import Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication
    from pytestqt.qtbot import QtBot

    from kiosk.root import Kiosk

SIZE = (1920, 1080)
QUIET_MS = 35
"""Longer than two frames: what moves has asked for another by then."""
LONGEST_MS = 8_000
SIGNS = {"123"}
"""Painted on a key that says what it does."""
SOUNDLESS = pytest.mark.qt_log_ignore(
    "pipewire", "PulseAudio", "No audio device", "AnimationDriver"
)


class House:
    """A kiosk on a screen, with a voice that is recorded; one for all tests."""

    def __init__(self, data: Path) -> None:
        self.kiosk: Kiosk
        self.kiosk, self.window, self.engine = compose(Options(data, language="de"))
        self.parts = self.kiosk.parts
        self.aloud, self.voice = self.parts.aloud, Recorder()
        self.aloud._reciter._bring = lambda: self.voice
        # The house's own wish: a visit that ends falls back to it.
        self.kiosk.take_settings(self.kiosk._settings._replace(reduced_motion=True))
        self.window.resize(*SIZE)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)

    def begin(self) -> None:
        """Another visitor."""
        self.parts.visit.end()
        self.parts.visit.begin()
        self.parts.idle.stillHere()
        self.rest()
        self.voice.finish()

    def rest(self) -> None:
        """Until no frame is asked for any more."""
        frames, seen = QSignalSpy(self.window.frameSwapped), -1
        clock = QElapsedTimer()
        clock.start()
        while frames.count() > seen:
            assert clock.elapsed() < LONGEST_MS, "the screen does not come to rest"
            seen = frames.count()
            QTest.qWait(QUIET_MS)

    def hear(self) -> list[str]:
        """All that is said of this screen."""
        self.aloud.read()
        return self.voice.finish()

    def place(self, name: str) -> QPoint:
        """The middle of a control, by its identifier or the beginning of what it is called."""
        found = (
            spot
            for spot in spots(self.window)
            if spot.item.property("identifier") == name or spot.name.startswith(name)
        )
        return next(found).frame.center()

    def touch(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self.place(name))


@pytest.fixture(scope="module")
def furnished_house(qapp: QGuiApplication, published: Path) -> Iterator[House]:
    made = House(published)
    yield made
    made.aloud.close()
    made.kiosk.stop()
    made.window.close()


@pytest.fixture
def house(furnished_house: House) -> House:
    furnished_house.begin()
    return furnished_house


def texts(window: QQuickWindow) -> Iterator[str]:
    """Every text that is to be seen, asked of what is painted and not of what is said."""
    waiting = [(window.contentItem(), QRectF(0, 0, window.width(), window.height()))]
    while waiting:
        item, room = waiting.pop()
        apart = item.property("aside") is True or item.property("covered") is True
        if apart or not item.isVisible() or item.opacity() == 0:
            continue
        frame = scene_rect(item)
        room = room.intersected(frame) if item.clip() else room
        if _is_text(item) and not room.intersected(frame).isEmpty():
            yield str(item.property("text"))
        waiting += [(child, room) for child in item.childItems()]


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and item.property("font").family() != ICONS


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", spoken(text)))


@pytest.fixture
def detail(house: House) -> House:
    house.parts.visit.open(house.parts.start.slug_at(0))
    house.rest()
    return house


def test_a_record_is_read_from_its_title_on(detail: House) -> None:
    record = detail.parts.detail.record
    assert record is not None
    assert record.tile.picture is not None
    heard = detail.hear()
    assert heard[0] == record.tile.title
    order = [heard.index(text) for text in (record.tile.teaser, record.tile.picture.alt)]
    story = [n for n, text in enumerate(heard) if text and text in record.body]
    figures = heard.index(f"{record.figures[0].value} {record.figures[0].label}")
    bar = next(n for n, text in enumerate(heard) if text == "Start")
    assert [*order, story[0], figures, bar] == sorted([*order, story[0], figures, bar])
    # What lies below the fold is read too.
    assert f"{record.related[-1].tile.title}." in heard


def test_a_text_is_spoken_in_the_language_it_is_in(detail: House) -> None:
    catalogue = detail.kiosk.showing.catalogue
    assert catalogue is not None
    tiles = catalogue.tiles("ar", "", 0, 50)
    other = next(tile for tile in tiles if tile.language != "ar")
    detail.parts.language.choose("ar")
    detail.parts.visit.open(other.slug)
    detail.rest()
    detail.aloud.read()
    spoken_in = {one.text: one.tag for one in detail.aloud._reciter.queue}
    assert spoken_in[other.title] == other.language
    assert spoken_in["البداية"] == "ar"


def test_the_comfort_panel_gives_way_to_what_is_read(house: House) -> None:
    house.parts.visit.askComfort()
    house.rest()
    house.touch("aloud-read")
    assert not house.parts.visit.property("choosingComfort")
    assert house.voice.finish()[0] == "Gemeinsam für die Region"
    house.parts.visit.askComfort()
    house.rest()
    house.touch("aloud-by-touch")
    assert house.aloud.property("exploring")
    assert house.voice.finish()[-1] == "Gemeinsam für die Region"


def test_a_touch_silences_at_once_and_does_what_it_does(detail: House) -> None:
    detail.aloud.read()
    assert detail.voice.busy
    assert detail.aloud.property("open")
    detail.rest()
    QTest.mousePress(detail.window, Qt.MouseButton.LeftButton, pos=QPoint(1200, 60))
    assert not detail.voice.busy
    QTest.mouseRelease(detail.window, Qt.MouseButton.LeftButton, pos=QPoint(1200, 60))
    detail.aloud.goOn()
    detail.touch("next")
    assert not detail.voice.busy
    assert detail.parts.visit.place.slug != detail.parts.start.slug_at(0)
    assert detail.aloud.property("open")


def test_the_voices_own_buttons_go_on_and_back(detail: House) -> None:
    detail.aloud.read()
    detail.rest()
    first = detail.voice.said[-1]
    detail.touch("aloud-after")
    assert detail.voice.said[-1] != first
    detail.touch("aloud-before")
    assert detail.voice.said[-1] == first
    detail.touch("aloud-pause")
    assert not detail.voice.busy
    detail.touch("aloud-pause")
    assert (detail.voice.busy, detail.voice.said[-1]) == (True, first)
    detail.touch("aloud-close")
    assert not detail.voice.busy
    assert not detail.aloud.property("open")


def test_what_is_read_is_framed_and_scrolls_into_sight(detail: House, qtbot: QtBot) -> None:
    detail.aloud.read()
    queue = detail.aloud._reciter.queue
    record = detail.parts.detail.record
    assert record is not None
    last = next(n for n, one in enumerate(queue) if one.text.endswith(record.milestones[-1].text))
    item = queue[last].item
    assert item is not None
    page = surroundings(item).page
    assert page is not None
    detail.rest()
    before = page.property("contentY")
    detail.aloud._reciter.say(last)
    qtbot.waitUntil(lambda: page.property("contentY") > before)
    detail.rest()
    assert not surroundings(item).seen.isEmpty()
    frame = find(detail.window, "AloudFrame")
    place = frame.property("place")
    assert place.intersects(surroundings(item).seen)
    assert place.height() == pytest.approx(surroundings(item).seen.height(), abs=1)


def find(window: QQuickWindow, kind: str) -> QQuickItem:
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.metaObject().className().startswith(f"{kind}_"):
            return item
        waiting += item.childItems()
    raise LookupError(kind)


def test_nobody_is_idle_who_listens(house: House) -> None:
    house.aloud.read()
    assert not house.parts.idle.counting
    house.voice.finish()
    assert house.parts.idle.counting


@SOUNDLESS
def test_a_recording_beats_the_synthetic_voice(detail: House) -> None:
    record = detail.parts.detail.record
    assert record is not None
    detail.parts.theatre.offer(
        record._replace(audio=Recording("a.mp3", "", "")), detail.kiosk.showing.media
    )
    detail.aloud.read()
    assert detail.parts.theatre.playing
    assert detail.voice.said == []


def test_by_ear_a_touch_says_and_a_second_one_opens(house: House, qtbot: QtBot) -> None:
    house.aloud.ask()
    assert house.voice.finish()[-1] == "Gemeinsam für die Region"
    house.rest()
    tile = house.parts.start.slug_at(0)
    house.touch("UniverCity")
    assert house.parts.visit.place.screen == "start"
    assert house.voice.finish()[0] == "UniverCity Bochum."
    house.touch("UniverCity")
    assert house.parts.visit.place.slug == tile
    qtbot.waitUntil(lambda: house.voice.busy)
    assert house.voice.finish()[0] == "UniverCity Bochum"


def test_by_ear_a_sliding_finger_says_what_it_comes_to_and_opens_nothing(house: House) -> None:
    house.aloud.ask()
    house.voice.finish()
    house.rest()
    window = house.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=house.place("Regionalverband"))
    QTest.mouseMove(window, house.place("Initiativkreis"))
    QTest.mouseMove(window, house.place("Regionalverband"))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=house.place("Regionalverband"))
    said = [text for text in house.voice.said if text.startswith(("Regional", "Initiativ"))]
    assert said == ["Regionalverband Ruhr.", "Initiativkreis Ruhr.", "Regionalverband Ruhr."]
    assert house.parts.visit.place.screen == "start"


def test_by_keys_the_focus_is_said(house: House) -> None:
    house.aloud.ask()
    house.voice.finish()
    QTest.keyClick(house.window, Qt.Key.Key_Tab)
    focused = house.window.activeFocusItem()
    assert house.voice.said[0].startswith(str(focused.property("label")).split(".")[0])


def test_the_notice_is_heard(house: House, qtbot: QtBot) -> None:
    house.aloud.ask()
    house.voice.finish()
    house.parts.idle.take(0, 60)
    qtbot.waitUntil(lambda: bool(house.parts.idle.property("asking")))
    qtbot.waitUntil(lambda: house.voice.busy)
    assert house.parts.idle.property("asking")
    # A touch anywhere answers it.
    QTest.mouseClick(house.window, Qt.MouseButton.LeftButton, pos=QPoint(960, 100))
    assert not house.parts.idle.property("asking")
    house.parts.idle.take(60, 20)


def test_nothing_is_left_for_the_next_visitor(house: House) -> None:
    house.aloud.ask()
    house.aloud.turnPace(2)
    house.parts.comfort.set_volume(1)
    assert house.voice.volume == pytest.approx(1)
    house.rest()
    room = find(house.window, "Stage").height()
    house.parts.visit.end()
    assert not house.voice.busy
    assert not house.aloud.property("open")
    assert not house.aloud.property("exploring")
    assert house.aloud.property("item") is None
    assert (house.aloud._reciter.pace, house.aloud._reciter.queue) == (1, ())
    assert house.voice.volume == pytest.approx(0.6)
    house.rest()
    assert find(house.window, "Stage").height() > room


def test_another_language_silences(house: House) -> None:
    house.aloud.read()
    house.parts.language.choose("en")
    assert not house.voice.busy
    house.voice.finish()
    house.rest()
    assert house.hear()[0] == "Together for the region"


def test_the_corner_begins_a_visit_and_ends_reading(house: House, qtbot: QtBot) -> None:
    house.parts.visit.end()
    house.rest()
    corner = QPoint(SIZE[0] - 20, SIZE[1] - 20)
    with qtbot.waitSignal(house.aloud.asked):
        QTest.mousePress(house.window, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseRelease(house.window, Qt.MouseButton.LeftButton, pos=corner)
    assert not house.parts.visit.attract
    assert house.aloud.property("exploring")
    with qtbot.waitSignal(house.aloud.asked):
        QTest.mousePress(house.window, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseRelease(house.window, Qt.MouseButton.LeftButton, pos=corner)
    assert not house.aloud.property("open")


def test_a_headset_begins_and_ends_it(house: House) -> None:
    for plugged in (True, True, False, False):
        house.aloud.plugged.emit(plugged)
        assert house.aloud.property("exploring") is plugged
    assert not house.voice.busy


def test_keys_on_a_keyboard_begin_and_silence(house: House) -> None:
    guard = Guard(house.window, locked=True)
    guard.listen.connect(house.aloud.turn)
    guard.struck.connect(house.aloud.heed)
    QTest.keyClick(house.window, Qt.Key.Key_F2)
    assert house.aloud.property("exploring")
    assert house.voice.busy
    QTest.keyClick(house.window, Qt.Key.Key_Space)
    assert not house.voice.busy
    QTest.keyClick(house.window, Qt.Key.Key_F2)
    assert not house.aloud.property("exploring")
    assert house.voice.finish()[-1] != "Gemeinsam für die Region"
    guard.admit(staff=True)
    QTest.keyClick(house.window, Qt.Key.Key_F2)
    assert house.aloud.property("open")
    guard.admit(staff=False)
    QTest.keyClick(house.window, Qt.Key.Key_F2)
    assert not house.aloud.property("open")


# The last one: it ends without an edition.
@SOUNDLESS
def test_every_text_of_every_screen_is_said_in_every_language(house: House) -> None:
    tags = [language.tag for language in house.parts.language._offered]
    missing: dict[str, set[str]] = {}
    seen = 0
    for name, steps in _visitors(house.kiosk).items():
        for step in steps:
            step()
        for tag in tags if name != "fault" else tags[:1]:
            house.parts.language.choose(tag)
            house.parts.idle.freeze()
            house.rest()
            heard = words(" ".join(house.hear()))
            shown = {word for text in texts(house.window) for word in words(text)} - SIGNS
            seen += len(shown)
            if shown - heard:
                missing[f"{name}, {tag}"] = shown - heard
    assert not missing, missing
    assert seen > 1000
