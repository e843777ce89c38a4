"""Who looks for garbage, and where."""

from __future__ import annotations

import gc
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest

from kiosk.services.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Loop:
    """Nothing but garbage collection frees it."""

    freed: list[object] = []  # noqa: RUF012  who freed it outlives it

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.freed.append(current_thread())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    gc.enable()
    Loop.freed.clear()
    yield Garbage()
    gc.unfreeze()
    gc.disable()


def _litter() -> None:
    for _number in range(2000):
        Loop()


def test_garbage_of_a_job_is_freed_on_the_screens_thread(garbage: Garbage, qtbot: QtBot) -> None:
    job = Thread(target=_litter)
    job.start()
    job.join()
    assert Loop.freed == []
    qtbot.waitUntil(lambda: len(Loop.freed) == 2000)
    assert set(Loop.freed) == {main_thread()}


def test_a_visits_end_sweeps_all(garbage: Garbage) -> None:
    Loop()
    gc.collect(1)
    Loop()
    garbage.sweep()
    assert len(Loop.freed) == 2


def test_what_a_visitor_has_seen_is_given_back_after_the_visit(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    given: list[bool] = []
    monkeypatch.setattr("kiosk.services.garbage.give_back", lambda: given.append(True))
    monkeypatch.setattr("kiosk.services.garbage.SETTLED_MS", 1)
    garbage = Garbage()
    garbage.sweep()
    assert given == []
    qtbot.waitUntil(lambda: given == [True])
    gc.unfreeze()
