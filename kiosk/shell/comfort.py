"""How this screen and this visit want to be shown and heard: text size, theme, motion, reach,
volume, physical size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.reach import Band, reach_band

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

    from db.records import Settings

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

MM_PER_INCH = 25.4
# By name: Qt's name space takes 20 ms to make, before the first tiles.
HIGH_CONTRAST, REDUCED_MOTION = "HighContrast", "ReducedMotion"
VOLUME_STEP = 10
"""Percent."""


def pixels_per_mm(width: int, height: int, inches: float) -> float:
    """Of a screen with this diagonal; 0 when the diagonal is unknown."""
    return hypot(width, height) / (inches * MM_PER_INCH) if inches > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Comfort:
    """What a visitor chooses."""

    theme: str = "light"
    text_scale: float = 1.0
    reduced_motion: bool = False
    low_reach: bool = False
    volume: int = 60
    """Percent."""


@QmlElement
@QmlUncreatable("The kiosk has one.")
class ComfortViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, settings: Settings, theme: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wished_theme = theme
        self._size = (0, 0)
        self._settings = settings
        self._chosen = self._house = Comfort()
        self._system: QAccessibilityHints | None = None
        self.take(settings)

    def follow(self, hints: QStyleHints) -> None:
        """Take over what the system asks for, now and when that changes."""
        # PySide ends the one when the other is let go.
        self._hints, self._system = hints, hints.accessibility()
        self._system.motionPreferenceChanged.connect(self._follow)
        self._system.contrastPreferenceChanged.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.take(self._settings)

    def take(self, settings: Settings) -> None:
        """Take over the house's settings at once; what the system asks for goes before them."""
        system = self._system
        contrast = system is not None and system.contrastPreference().name == HIGH_CONTRAST
        calm = system is not None and system.motionPreference().name == REDUCED_MOTION
        self._settings = settings
        self._house = Comfort(
            theme=self._wished_theme or ("contrast" if contrast else settings.theme),
            reduced_motion=calm or settings.reduced_motion,
            volume=settings.volume,
        )
        self._choose(
            replace(
                self._house,
                text_scale=self._chosen.text_scale,
                low_reach=self._chosen.low_reach,
            )
        )

    def measure(self, width: int, height: int) -> None:
        """Tell the screen's size in pixels."""
        self._size = (width, height)
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Back to the house's settings: the next visitor inherits nothing."""
        self._choose(self._house)

    @Slot(str)
    def set_theme(self, theme: str) -> None:
        """light, dark or contrast."""
        self._choose(replace(self._chosen, theme=theme))

    @Slot(float)
    def set_text_scale(self, scale: float) -> None:
        """1 to 2."""
        self._choose(replace(self._chosen, text_scale=min(max(scale, 1.0), 2.0)))

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001  a slot
        self._choose(replace(self._chosen, reduced_motion=reduced))

    @Slot(bool)
    def set_low_reach(self, low: bool) -> None:  # noqa: FBT001  a slot
        """Everything to touch within a seated visitor's reach."""
        self._choose(replace(self._chosen, low_reach=low))

    @Slot(float)
    def set_volume(self, volume: float) -> None:
        """0 to 1, until the visit's end."""
        self._choose(replace(self._chosen, volume=min(max(round(volume * 100), 0), 100)))

    @Slot(int)
    def turn_volume(self, steps: int) -> None:
        """Louder or quieter, until the visit's end."""
        self.set_volume((self._chosen.volume + steps * VOLUME_STEP) / 100)

    def _choose(self, chosen: Comfort) -> None:
        self._chosen = chosen
        self.changed.emit()

    @property
    def _pixels_per_mm(self) -> float:
        return pixels_per_mm(*self._size, self._settings.screen_inches)

    @property
    def _band(self) -> Band:
        if not self._chosen.low_reach:
            return Band(0.0, 1.0)
        known = self._pixels_per_mm
        height = self._size[1] / known if known else 0.0
        return reach_band(height, self._settings.screen_bottom_mm)

    @Property(bool, notify=changed)
    def altered(self) -> bool:
        """Something is not as the house wants it."""
        return self._chosen != self._house

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._chosen.theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._chosen.text_scale

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._chosen.reduced_motion

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._chosen.low_reach

    @Property(float, notify=changed)
    def bandBottom(self) -> float:
        """Where what is touched ends: share of the picture's height from its lower edge."""
        return self._band.bottom

    @Property(float, notify=changed)
    def bandTop(self) -> float:
        """Where what is touched begins: share of the picture's height from its lower edge."""
        return self._band.top

    @Property(float, notify=changed)
    def volume(self) -> float:
        """Of everything that sounds: 0 to 1."""
        return self._chosen.volume / 100

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        """0 when the screen's diagonal is unknown."""
        return self._pixels_per_mm

    @Property(str, notify=changed)
    def houseColour(self) -> str:
        """Of what is chosen, such as #1F4E9C; empty for Schaufenster's own."""
        return self._settings.house_colour

    @Property(float, notify=changed)
    def viewingDistance(self) -> float:
        """Millimetres."""
        return float(self._settings.viewing_distance_mm)
