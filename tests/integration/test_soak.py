"""Visitors leave nothing behind: what grows from visit to visit would end the kiosk in weeks."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.soak import gauges
from tests.soak.crowd import Crowd
from tests.soak.monkey import Monkey
from tests.soak.visits import EACH, KINDS, touches
from tests.support.ways import WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

# Of Qt, about lists and screens that are put away while they are filled, and about missing sound.
pytestmark = pytest.mark.qt_log_ignore(
    "DelegateModel::cancel",
    "stopAnimationDriver",
    "PulseAudioService",
    "No audio device",
    "keyToAscii",
    # A bubble of the network measures its name once more than it should while it is touched.
    'Binding loop detected for property "whole"',
)

ROUND, WAYS_A_VISIT = 10, 2
"""Visits in which every way is gone once, in every language."""
SHARE = {"objects": 0.05, "python": 0.02}
"""By which two moments may differ without a leak: lists keep some delegates to use them again."""
NUMBER = {"files": 2, "threads": 2}
"""Those that work beside come when they are first needed."""
ACTIONS = 150
FURTHER_DOWN = {"related-*"}
"""What is not on the first screenful of a record at 1280x720."""


@pytest.fixture(scope="module")
def crowd(
    first_data: Path, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Iterator[Crowd]:
    data = Path(shutil.copytree(first_data, tmp_path_factory.mktemp("soak") / "data"))
    made = Crowd(data, size=(1280, 720), ways=WAYS_A_VISIT)
    yield made
    made.close()


def _gauge(crowd: Crowd) -> dict[str, int]:
    crowd.compare()
    pid = os.getpid()
    return {
        "models": gauges.objects([crowd.visit.kiosk]),
        "objects": gauges.objects(crowd.roots),
        "python": gauges.python_objects(),
        "files": gauges.files(pid),
        "threads": gauges.threads(pid),
    }


def test_nothing_grows_from_visit_to_visit(crowd: Crowd) -> None:
    found = []
    for _ in range(2):
        for _ in range(ROUND):
            crowd.come()
        found.append(_gauge(crowd))
    before, after = found
    grown = {
        gauge: (before[gauge], after[gauge])
        for gauge in before
        if after[gauge] > before[gauge] * (1 + SHARE.get(gauge, 0)) + NUMBER.get(gauge, 0)
    }
    assert not grown
    assert crowd.missed < crowd.steps / 2


def test_fingers_and_keys_at_random_lead_nowhere(crowd: Crowd) -> None:
    monkey = Monkey(crowd.visit, seed=7)
    done = {monkey.act() for _ in range(ACTIONS)}
    assert len(done) > 5
    assert monkey.outcome() == []


def test_thirty_visitors_of_the_real_program_go_every_way() -> None:
    gone = {touch for number in range(EACH * len(KINDS)) for touch in touches(number)}
    assert {step for way in WAYS.values() for step in way} - gone == FURTHER_DOWN
