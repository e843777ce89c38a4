"""The emblem as PNG files of the usual sizes and as an icon for Windows: icons.py FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

EMBLEM = Path(__file__).with_name("schaufenster.svg")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def picture(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(EMBLEM)).render(painter)
    painter.end()
    return image


def write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        picture(size).save(str(folder / f"{size}.png"))
    picture(256).save(str(folder / "schaufenster.ico"))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
