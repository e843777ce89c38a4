"""The map as a page with a plain canvas, for the browser: the same ground, names and pins, drawn
anew for each frame of a drag."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.places import Area, pins
from kiosk.services.lines import curve
from kiosk.services.region import Degrees, Spot, narrowing, region, spot
from tests.bench.page import COLOURS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from db.catalogue import Catalogue

PAGE = """<!doctype html><meta charset=utf-8><style>
body { margin: 0; overflow: hidden; background: #F5F1E8 } canvas { display: block }
</style><canvas id=map width=1920 height=1080></canvas><script>
const data = DATA;
const canvas = document.getElementById("map"), context = canvas.getContext("2d");
const land = data.relief.map(([step, d]) => [step, new Path2D(d)]);
const water = data.rivers.map(([wide, d]) => [wide, new Path2D(d)]);
let x = data.x, y = data.y, from = null, asked = false;
function draw() {
  asked = false;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "#F5F1E8";
  context.fillRect(0, 0, 1920, 1080);
  context.translate(-x, -y);
  for (const [step, path] of land) {
    context.fillStyle = `rgba(185, 159, 124, ${step / 8})`;
    context.fill(path);
  }
  context.strokeStyle = "#9FC1D9";
  context.lineCap = "round";
  for (const [wide, path] of water) { context.lineWidth = wide ? 18 : 7; context.stroke(path); }
  context.font = "600 28px 'IBM Plex Sans', sans-serif";
  context.textBaseline = "middle";
  context.fillStyle = "#1B1E22";
  for (const [left, top, name] of data.towns) context.fillText(name, left + 14, top);
  context.textAlign = "center";
  for (const [left, top, size, colour] of data.pins) {
    if (left < x - 40 || top < y - 40 || left > x + 1960 || top > y + 1120) continue;
    context.beginPath();
    context.arc(left, top, 36, 0, 7);
    context.fillStyle = size > 1 ? "#FFFFFF" : colour;
    context.fill();
    context.lineWidth = 3;
    context.strokeStyle = "#5B4636";
    context.stroke();
    if (size > 1) { context.fillStyle = "#1B1E22"; context.fillText(size, left, top); }
  }
  context.textAlign = "start";
}
function ask() { if (!asked) { asked = true; requestAnimationFrame(draw); } }
canvas.onpointerdown = event => { from = [event.clientX + x, event.clientY + y]; };
canvas.onpointermove = event => {
  if (from) { x = from[0] - event.clientX; y = from[1] - event.clientY; ask(); }
};
canvas.onpointerup = () => { from = null; };
draw();
</script>"""


def write_map(catalogue: Catalogue, level: int, tall: float, into: Path) -> Path:
    """All pins of a level on a sheet that is ``tall`` pixels high, looked at in its middle."""
    found = region()
    sheet = found.sheet
    wide = tall * (sheet.east - sheet.west) * narrowing(sheet) / (sheet.north - sheet.south)

    def at(place: Degrees) -> Spot:
        x, y = spot(sheet, place)
        return Spot(x * wide, y * tall)

    def drawn(line: Sequence[Degrees]) -> str:
        return curve([at(place) for place in line])

    corner = at(Degrees(51.52, 7.15))
    document = {
        "x": corner.x - 960,
        "y": corner.y - 540,
        "relief": [(e.step, f"{drawn(e.edge)} L {wide} {tall} Z") for e in found.relief],
        "rivers": [(e.wide, drawn(e.course)) for e in found.rivers],
        "towns": [(*at(e.at), e.name) for e in (*found.towns, *found.around)],
        "pins": [
            (*at(Degrees(e.latitude, e.longitude)), e.size, COLOURS[e.families[0][0]])
            for e in pins(catalogue, "", level, Area(*sheet))
        ],
    }
    into.write_text(PAGE.replace("DATA", json.dumps(document)), encoding="utf-8")
    return into
