"""The run as a picture: one strip for each gauge, visits from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.soak.gauges import Sample

WIDTH, STRIP, LEFT, EDGE = 1200, 130, 190, 28
PAPER, INK, LINE, GRID = QColor("#FFFFFF"), QColor("#1D1D1B"), QColor("#0F6B66"), QColor("#D8D5CC")
GAUGES = {
    "pss_mb": "PSS, MB",
    "rss_mb": "RSS, MB",
    "files": "open files",
    "threads": "threads",
    "latency_ms": "answer to a touch, ms",
    "cpu_ms": "processor time of a visit, ms",
}


def plot(samples: Sequence[Sample], path: Path) -> None:
    """Write it as a PNG file."""
    image = QImage(WIDTH, STRIP * len(GAUGES) + EDGE, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(20)
    painter.setFont(font)
    for number, (gauge, title) in enumerate(GAUGES.items()):
        area = QRectF(LEFT, number * STRIP + EDGE, WIDTH - LEFT - EDGE, STRIP - 2 * EDGE)
        # Before the first visit nothing has answered yet.
        points = [(s.visits, float(getattr(s, gauge))) for s in samples if getattr(s, gauge)]
        _strip(painter, area, title, points, samples[-1].visits)
    painter.setPen(INK)
    last = QRectF(LEFT, image.height() - EDGE, WIDTH - LEFT - EDGE, EDGE)
    painter.drawText(last, Qt.AlignmentFlag.AlignRight, f"{samples[-1].visits} visits")
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")


def _strip(
    painter: QPainter, area: QRectF, title: str, points: Sequence[tuple[int, float]], last: int
) -> None:
    high = max((value for _, value in points), default=1)
    painter.setPen(QPen(GRID, 1))
    for line in (area.top(), area.bottom()):
        painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
    painter.setPen(INK)
    for place, words in ((area.top(), f"{high:,.0f}"), (area.bottom(), "0")):
        painter.drawText(QPointF(LEFT - 110, place + 7), words)
    painter.drawText(QPointF(LEFT + 8, area.top() - 6), title)
    painter.setPen(QPen(LINE, 2.5))
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(
                    area.left() + area.width() * visits / max(last, 1),
                    area.bottom() - area.height() * value / high,
                )
                for visits, value in points
            ]
        )
    )
