"""Staff at the terminal with a finger alone: no physical keyboard, no mouse wheel, no command."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.bus import eventually
from tests.e2e.conftest import PIN
from tests.e2e.keyboard import type_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Kiosk

RECORD = "univercity-bochum"
TILE = f"tile-{RECORD}"


@pytest.fixture
def fresh(first_data: Path, tmp_path: Path) -> Path:
    """A terminal that nobody has set a PIN on."""
    return Path(shutil.copytree(first_data, tmp_path / "fresh"))


def _type_pin(kiosk: Kiosk, pin: str) -> None:
    for digit in pin:
        kiosk.touch(f"pin-{digit}")
    kiosk.touch("pin-enter")


def _come_in(kiosk: Kiosk, pin: str = PIN) -> None:
    kiosk.hold("corner", until="pin-title")
    _type_pin(kiosk, pin)


def _named(kiosk: Kiosk, identifier: str, name: str) -> None:
    eventually(lambda: name in kiosk.wait(identifier).name)


def test_a_title_is_changed_previewed_published_and_taken_back(
    start: Callable[..., Kiosk], fresh: Path
) -> None:
    kiosk = start(data=fresh, hold_seconds=1)
    title = kiosk.wait(TILE).name
    _type_pin(kiosk, PIN)
    eventually(lambda: "0" in kiosk.wait("pin-digits").name)
    _type_pin(kiosk, PIN)

    kiosk.touch(f"record-{RECORD}")
    kiosk.touch("text-de-title")
    type_words(kiosk, " für alle")
    _named(kiosk, "editor-title", "UniverCity Bochum für alle")

    kiosk.touch("editor-preview")
    kiosk.wait("preview-back")
    _named(kiosk, "detail-title", "UniverCity Bochum für alle")
    kiosk.touch("preview-back")

    kiosk.touch("editor-publish")
    _named(kiosk, f"change-{RECORD}", "UniverCity Bochum für alle")
    kiosk.touch("publish-now")
    kiosk.gone(f"change-{RECORD}")
    kiosk.touch("desk-leave")
    _named(kiosk, TILE, "UniverCity Bochum für alle")

    _come_in(kiosk)
    kiosk.touch("page-editions")
    kiosk.touch("take-back-1")
    eventually(lambda: not kiosk.wait("take-back-1").enabled)
    kiosk.touch("desk-leave")
    eventually(lambda: kiosk.wait(TILE).name == title)


def test_what_was_typed_outlives_a_kill(start: Callable[..., Kiosk]) -> None:
    kiosk = start(hold_seconds=1)
    _come_in(kiosk)
    kiosk.touch(f"record-{RECORD}")
    kiosk.touch("text-de-title")
    type_words(kiosk, " lebt")
    _named(kiosk, "editor-title", "UniverCity Bochum lebt")
    eventually(lambda: kiosk.drafts() == [RECORD])
    kiosk.kill()

    kiosk = start(hold_seconds=1)
    _come_in(kiosk)
    kiosk.touch(f"record-{RECORD}")
    _named(kiosk, "editor-title", "UniverCity Bochum lebt")


def test_a_short_touch_of_the_corner_opens_nothing(start: Callable[..., Kiosk]) -> None:
    kiosk = start(hold_seconds=1)
    kiosk.touch("corner")
    kiosk.touch("bar-language")
    kiosk.wait("language-close")
    assert kiosk.bus.find("pin-title") is None


def test_wrong_pins_wait_through_a_kill(start: Callable[..., Kiosk]) -> None:
    kiosk = start(hold_seconds=1)
    kiosk.hold("corner", until="pin-title")
    for _ in range(5):
        _type_pin(kiosk, "482916")
        eventually(lambda: kiosk.wait("pin-said").name != "")
        eventually(lambda: "0" in kiosk.wait("pin-digits").name)
    eventually(lambda: not kiosk.wait("pin-1").enabled)
    kiosk.kill()
    kiosk = start(hold_seconds=1)
    kiosk.hold("corner", until="pin-title")
    eventually(lambda: not kiosk.wait("pin-1").enabled)


def test_the_keyboard_follows_the_language_of_the_text(start: Callable[..., Kiosk]) -> None:
    kiosk = start(hold_seconds=1)
    _come_in(kiosk)
    kiosk.touch(f"record-{RECORD}")
    kiosk.touch("text-en-title")
    # On an English keyboard the letter stands where the German one has its z.
    type_words(kiosk, "z")
    eventually(lambda: kiosk.wait("text-en-title").text.endswith("Bochumy"))
