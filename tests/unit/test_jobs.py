"""Work beside the screen."""

from __future__ import annotations

from threading import current_thread, main_thread
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.services.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


def test_results_come_in_turn_on_the_screens_thread(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Any] = []
    jobs.run(current_thread, heard.append)
    jobs.run(lambda: 2, lambda told: heard.extend((told, current_thread())))
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[0] is not main_thread()
    assert heard[1:] == [2, main_thread()]


def test_nothing_is_delivered_before_run_has_returned(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(200):
        jobs.run(lambda number=number: number, heard.append)  # type: ignore[misc]
        assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 200)


def test_a_fault_is_raised_on_the_screens_thread(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        jobs.run(lambda: 1 // 0, lambda _told: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
