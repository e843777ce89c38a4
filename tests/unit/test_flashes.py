"""Flashes are counted as WCAG 2.3.1 counts them, in cells and in a film that is really decoded."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from kiosk.services import flash_process
from kiosk.services.flash_process import FlashCount
from kiosk.services.flashes import ACROSS, DOWN, FlashCounter
from tests.support.films import film, flickering

if TYPE_CHECKING:
    from pathlib import Path

RATE = 60
"""Frames a second."""


class Light(NamedTuple):
    """A patch of the picture, in cells, that is switched between two luminances."""

    hertz: float
    low: float = 0.0
    high: float = 1.0
    wide: int = ACROSS
    tall: int = DOWN
    seconds: float = 3.0
    left: int = 0
    top: int = 0


def _worst(light: Light) -> int:
    counter = FlashCounter()
    for frame in range(int(light.seconds * RATE)):
        lit = int(2 * light.hertz * frame / RATE) % 2
        value = light.high if lit else light.low
        cells = [0.3] * (ACROSS * DOWN)
        for row in range(light.top, light.top + light.tall):
            for column in range(light.left, light.left + light.wide):
                cells[row * ACROSS + column] = value
        counter.see(frame / RATE, cells)
    return counter.most


@pytest.mark.parametrize(
    ("light", "flashes"),
    [
        pytest.param(Light(0), 0, id="still"),
        pytest.param(Light(1), 1, id="once a second"),
        pytest.param(Light(3), 3, id="three are safe"),
        pytest.param(Light(3.5), 4, id="three and a half are not"),
        pytest.param(Light(5), 5, id="five"),
        pytest.param(Light(15), 15, id="fifteen"),
        pytest.param(Light(5, seconds=0.45), 2, id="over before it is too many"),
        pytest.param(Light(5, low=0.5, high=0.59), 0, id="less than a tenth"),
        pytest.param(Light(5, low=0.5, high=0.601), 5, id="a tenth"),
        pytest.param(Light(5, low=0.81, high=1.0), 0, id="all of it bright"),
        pytest.param(Light(5, low=0.79, high=1.0), 5, id="the darker one below 0.8"),
        pytest.param(Light(5, wide=4, tall=3), 0, id="a quarter of a field"),
        pytest.param(Light(5, wide=5, tall=3), 5, id="more than a quarter"),
        pytest.param(Light(5, wide=5, tall=3, left=19), 5, id="at the edge"),
        pytest.param(Light(5, wide=5, tall=3, left=19, top=15), 5, id="in the corner"),
        pytest.param(Light(5, wide=1, tall=18), 0, id="a thin line"),
    ],
)
def test_the_worst_second(light: Light, flashes: int) -> None:
    assert _worst(light) == flashes


def test_small_steps_add_up() -> None:
    """Light that swells and fades over several frames is a flash too."""
    counter = FlashCounter()
    waves = [0.0, 0.06, 0.12, 0.18, 0.12, 0.06] * 20
    for frame, value in enumerate(waves):
        counter.see(frame / 30, [value] * (ACROSS * DOWN))
    assert counter.most == 5


def test_a_film_that_flickers_is_found_without_waiting_for_its_end(tmp_path: Path) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(flickering(seconds=4, hertz=5))
    shares: list[float] = []
    started = time.monotonic()
    assert FlashCount(path).result(shares.append) == 5
    assert time.monotonic() - started < 3.5
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("data", [film(2), b"no film"], ids=["calm", "broken"])
def test_what_does_not_flash_or_cannot_be_seen(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(data)
    assert FlashCount(path).result() == 0


def test_it_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "film.webm"
    path.write_bytes(flickering(seconds=4, hertz=5))
    count = FlashCount(path)
    count.stop()
    assert count.result() is None


def test_a_child_that_says_nonsense_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lie = ["sh", "-c", 'echo "{\\"share\\": 1, \\"flashes\\": \\"none\\"}"']
    monkeypatch.setattr(flash_process, "beginning", lambda: lie)
    assert FlashCount(tmp_path / "film.webm").result() is None
