"""Someone pulls the plug while staff publish: the old edition or the new one, never neither."""

from __future__ import annotations

import os
import random
import signal
import time
from typing import TYPE_CHECKING

from db.edition import Editions, verify
from db.publish import publish
from db.workspace import open_workspace
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 100


def test_a_hundred_kills_leave_a_valid_current_edition(tmp_path: Path) -> None:
    data = tmp_path / "data"
    editions = Editions(data / "editions")
    workspace_with(data, content()).close()
    publish(open_workspace(data), editions)
    begun = time.monotonic()
    publish(open_workspace(data), editions)
    span = time.monotonic() - begun
    dice = random.Random(1989)
    finished = 0
    for _ in range(KILLS):
        before = editions.current().name
        child = os.fork()
        if child == 0:
            try:
                publish(open_workspace(data), editions)
            finally:
                os._exit(0)
        time.sleep(dice.uniform(span / 2, span))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        current = editions.current()
        verify(current)
        assert current.name >= before
        # Later after a kill that came too early, and the other way round: wherever it runs, the
        # kills gather around the decisive step.
        span *= 0.8 if current.name > before else 1.25
        finished += current.name > before
    # Kills before, within and after the decisive step, or the test would prove nothing.
    assert 5 < finished < KILLS - 5
    publish(open_workspace(data), editions)
    assert len(editions.numbers()) <= 6
