"""Reading aloud: the screen from its beginning, or what lies under a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from shiboken6 import isValid

from kiosk.shell.reading import press, read, spot_at, spots, title
from kiosk.shell.reciter import PACES, USUAL_PACE, Reciter, synthetic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtQuick import QQuickWindow

    from db.records import Settings
    from kiosk.services.speech import Voice
    from kiosk.shell.language import LanguageViewModel
    from kiosk.shell.reading import Spot
    from kiosk.shell.utterances import Utterance

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVED_MS = 500
"""A screen that was opened stands by then."""


@QmlElement
@QmlUncreatable("The kiosk has one.")
class AloudViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    asked = Signal()
    """By corner or key: to listen, or to have silence again."""
    plugged = Signal(bool)
    """A headset came into its socket, or out."""

    def __init__(
        self,
        language: LanguageViewModel,
        voice: Callable[[], Voice] = synthetic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._reciter = Reciter(voice, self)
        self._reciter.changed.connect(self.changed)
        self.recorded: Callable[[], bool] = lambda: False
        """Plays the record's own recording, if it has one."""
        self._window: QQuickWindow | None = None
        self._words: dict[str, str] = {}
        self._open = self._exploring = self._steered = False
        self._under: QObject | None = None
        self._arrival = QTimer(self, interval=ARRIVED_MS, singleShot=True)
        self._arrival.timeout.connect(self._announce)
        language.changed.connect(self.arrive)

    @property
    def speaking(self) -> bool:
        return self._reciter.speaking

    def watch(self, window: QQuickWindow) -> None:
        """Read what stands in this window."""
        self._window = window
        window.activeFocusItemChanged.connect(self._follow_focus)

    def take(self, settings: Settings) -> None:
        """What the house has set: the language of its names."""
        self._reciter.house = settings.default_language

    def turn_volume(self, volume: float) -> None:
        """0 to 1."""
        self._reciter.turn_volume(volume)

    def reset(self) -> None:
        """The next visitor inherits nothing."""
        self.close()
        self._reciter.turn_pace(USUAL_PACE)

    def stop(self) -> None:
        """The program ends."""
        self._reciter.stop()

    @Slot(str, str)
    def learn(self, what: str, words: str) -> None:
        """How the visitor's language says something that is only spoken."""
        self._words[what] = words

    @Slot()
    def read(self) -> None:
        """The whole screen from its beginning, a record that was recorded by its recording."""
        self._exploring = False
        if self.recorded():
            self.close()
        elif self._window is not None:
            self._open = True
            self._reciter.begin(self._utterances(read(self._window)))

    @Slot()
    def explore(self) -> None:
        """One touch says what it is on, a second one opens it."""
        self._open = self._exploring = True
        self._under = None
        self._reciter.begin([*self._said("welcome"), *self._title()])

    @Slot()
    def ask(self) -> None:
        self.asked.emit()

    def summon(self) -> None:
        """By ear alone, or silent again."""
        if self._open:
            self.close()
        else:
            self.explore()

    def turn(self) -> None:
        """By the one key of a keypad: by ear alone, then the whole screen, then silent again."""
        if self._exploring:
            self.read()
        else:
            self.asked.emit()

    @Slot()
    def close(self) -> None:
        self._open = self._exploring = False
        self._under = None
        self._arrival.stop()
        self._reciter.forget()

    @Slot()
    def arrive(self) -> None:
        """Another screen, or the same in another language: what was read is no longer there."""
        self._under = None
        self._reciter.forget()
        if self._exploring:
            self._arrival.start()

    @Slot()
    def pause(self) -> None:
        """At once; also for every touch elsewhere."""
        self._reciter.pause()

    @Slot(bool)
    def steer(self, steered: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Keys are on the voice's own controls."""
        self._steered = steered

    def heed(self) -> None:
        """A key was pressed: silence, unless it is the voice's own."""
        if not self._steered:
            self.pause()

    @Slot()
    def goOn(self) -> None:
        """With the sentence that was broken off, after the last one from the beginning."""
        if self._reciter.current is None:
            self.read()
        else:
            self._reciter.say(self._reciter.at)

    @Slot(int)
    def step(self, sentences: int) -> None:
        """So many sentences on or back; 0 says this one again."""
        last = len(self._reciter.queue) - 1
        if last >= 0:
            self._reciter.say(min(max(self._reciter.at + sentences, 0), last))

    @Slot(int)
    def turnPace(self, steps: int) -> None:
        """Faster or slower."""
        self._reciter.turn_pace(self._reciter.pace + steps)

    @Slot(QPointF)
    def feel(self, place: QPointF) -> None:
        """A finger came there, or slid there."""
        spot = self._at(place)
        if spot is None:
            self._under = None
            self.pause()
        elif spot.item != self._under:
            self._under = spot.item
            self._reciter.begin(self._utterances([spot]))

    @Slot(QPointF, result=bool)
    def known(self, place: QPointF) -> bool:
        """What lies there was felt last, so that this touch may open it."""
        spot = self._at(place)
        return spot is not None and spot.item == self._under

    @Slot(QPointF)
    def press(self, place: QPointF) -> None:
        """Open what lies there; what is only read is said again."""
        spot = self._at(place)
        if spot is None:
            return
        self.pause()
        if not press(spot):
            self._reciter.begin(self._utterances([spot]))
        elif not self._arrival.isActive():
            # It led nowhere else: its state may be another now.
            self._reciter.begin(self._utterances(s for s in self._spots() if s.item == spot.item))

    def _at(self, place: QPointF) -> Spot | None:
        return spot_at(self._window, place) if self._window else None

    def _spots(self) -> Iterable[Spot]:
        return spots(self._window) if self._window else ()

    def _announce(self) -> None:
        if self._exploring:
            self._reciter.begin([*self._title(), *self._focused()])

    def _follow_focus(self) -> None:
        # A screen that was opened says its name first.
        if self._exploring and not self._arrival.isActive() and (here := self._focused()):
            self._reciter.begin(here)

    def _focused(self) -> list[Utterance]:
        """What keys have led to."""
        focused = self._window.activeFocusItem() if self._window else None
        return self._utterances(spot for spot in self._spots() if spot.item == focused)

    def _title(self) -> list[Utterance]:
        first = title(read(self._window)) if self._window else None
        return self._utterances([first]) if first else []

    def _said(self, what: str) -> list[Utterance]:
        from kiosk.shell.utterances import said  # noqa: PLC0415  nobody may ever listen

        return said(self._words.get(what, ""), self._language.chosen)

    def _utterances(self, found: Iterable[Spot]) -> list[Utterance]:
        from kiosk.shell.utterances import utterances  # noqa: PLC0415  nobody may ever listen

        roles = self._words if self._exploring else None
        return utterances(found, self._language.chosen, roles)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Somebody listens, or did a moment ago."""
        return self._open

    @Property(bool, notify=changed)
    def exploring(self) -> bool:
        return self._exploring

    @Property(bool, notify=changed)
    def heard(self) -> bool:
        """A voice is."""
        return self.speaking

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """There is no voice, or it lacks this language."""
        return self._reciter.failed

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is said, or was broken off."""
        current = self._reciter.current
        return current.text if current else ""

    @Property(QObject, notify=changed)
    def item(self) -> QObject | None:
        """Where it stands."""
        item = self._reciter.current.item if self._reciter.current else None
        return item if item is not None and isValid(item) else None

    @Property(float, notify=changed)
    def begin(self) -> float:
        """How far down in it the sentence begins: 0 to 1."""
        return self._reciter.current.begin if self._reciter.current else 0.0

    @Property(bool, notify=changed)
    def first(self) -> bool:
        """There is no sentence before."""
        return self._reciter.at <= 0

    @Property(bool, notify=changed)
    def last(self) -> bool:
        """There is no sentence after."""
        return self._reciter.at + 1 >= len(self._reciter.queue)

    @Property(int, notify=changed)
    def pace(self) -> int:
        """From 0, slow."""
        return self._reciter.pace

    @Property(int, constant=True)
    def fastest(self) -> int:
        return PACES - 1
