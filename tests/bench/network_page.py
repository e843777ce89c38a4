"""The network as a page with a plain canvas, for the browser: circles, names and lines, drawn anew
for each frame of a drag. One scene as the kiosk shows it, or everything at once."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, NamedTuple

from db.network import ROOT, scene
from tests.bench.page import COLOURS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.catalogue import Catalogue
    from db.network import Scene

WIDTH, HEIGHT = 1864, 700
"""Of a scene's picture on a screen of 1920x1080."""
SCALE = 0.3
"""Of each scene where all of them are shown."""
PAGE = """<!doctype html><meta charset=utf-8><style>
body { margin: 0; overflow: hidden; background: #F5F1E8 } canvas { display: block }
</style><canvas id=network width=1920 height=1080></canvas><script>
const data = DATA;
const canvas = document.getElementById("network"), context = canvas.getContext("2d");
let x = 0, y = 0, from = null, asked = false;
function draw() {
  asked = false;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "#F5F1E8";
  context.fillRect(0, 0, 1920, 1080);
  context.translate(-x, -y);
  context.lineWidth = data.line;
  context.strokeStyle = "#3A3F9E";
  context.lineCap = "round";
  for (const [a, b, c, d] of data.threads) {
    context.beginPath();
    context.moveTo(a, b);
    context.quadraticCurveTo((a + c) / 2 + (d - b) * 0.1, (b + d) / 2 - (c - a) * 0.1, c, d);
    context.stroke();
  }
  context.font = `600 ${data.text}px 'IBM Plex Sans', sans-serif`;
  context.textAlign = "center";
  for (const [left, top, radius, colour, name] of data.bubbles) {
    if (left < x - 200 || top < y - 100 || left > x + 2120 || top > y + 1180) continue;
    context.beginPath();
    context.arc(left, top, radius, 0, 7);
    context.fillStyle = colour;
    context.fill();
    context.fillStyle = "#1B1E22";
    context.fillText(name, left, top + radius + data.text);
  }
}
function ask() { if (!asked) { asked = true; requestAnimationFrame(draw); } }
canvas.onpointerdown = event => { from = [event.clientX + x, event.clientY + y]; };
canvas.onpointermove = event => {
  if (from) { x = from[0] - event.clientX; y = from[1] - event.clientY; ask(); }
};
canvas.onpointerup = () => { from = null; };
draw();
</script>"""


class Placed(NamedTuple):
    """A scene on the page."""

    scene: Scene
    left: float
    top: float
    scale: float

    def spot(self, number: int) -> tuple[float, float]:
        bubble = next(each for each in self.scene.bubbles if each.number == number)
        x, y = bubble.spot
        return self.left + x * WIDTH * self.scale, self.top + y * HEIGHT * self.scale


def write_scene(catalogue: Catalogue, number: int, into: Path) -> Path:
    """One scene, as large as in the kiosk."""
    found = scene(catalogue, "de", number)
    assert found is not None
    return _write([Placed(found, 28, 200, 1)], into)


def write_whole(catalogue: Catalogue, into: Path) -> Path:
    """Every record and every relation between records of a scene, the scenes in rows: what a page
    without neighbourhoods draws."""
    leaves = [each for each in _scenes(catalogue, ROOT) if _records(each)]
    across = math.ceil(math.sqrt(len(leaves)))
    return _write(
        [
            Placed(each, n % across * WIDTH * SCALE, n // across * HEIGHT * SCALE, SCALE)
            for n, each in enumerate(leaves)
        ],
        into,
    )


def _scenes(catalogue: Catalogue, number: int) -> Iterator[Scene]:
    found = scene(catalogue, "de", number)
    assert found is not None
    yield found
    for bubble in found.bubbles:
        if bubble.kind in {"group", "alone"} and bubble.opens is not None:
            yield from _scenes(catalogue, bubble.opens)


def _records(found: Scene) -> bool:
    return any(bubble.kind == "record" for bubble in found.bubbles)


def _write(placed: list[Placed], into: Path) -> Path:
    scale = placed[0].scale
    document = {
        "line": max(1, round(8 * scale)),
        "text": max(9, round(28 * scale)),
        "threads": [
            (*each.spot(thread.one), *each.spot(thread.other))
            for each in placed
            for thread in each.scene.threads
        ],
        "bubbles": [
            (
                *each.spot(bubble.number),
                (36 + 6 * bubble.size) * scale,
                COLOURS.get(bubble.tile.family, COLOURS["teal"]),
                bubble.tile.title,
            )
            for each in placed
            for bubble in each.scene.bubbles
        ],
    }
    into.write_text(PAGE.replace("DATA", json.dumps(document)), encoding="utf-8")
    return into
