"""PINs that are too easy, and what a stolen database is worth."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from db.editing.pins import (
    LONGEST_WAIT,
    check_pin,
    hashed,
    outdated,
    read_pepper,
    verified,
    wait_after,
)
from db.errors import PinRefused, WorkspaceFault

if TYPE_CHECKING:
    from pathlib import Path

WEAK = [
    "12345", "1234567890123", "12a456", "", "١٢٣٤٥٦",  # length and digits
    "111111", "121212", "112112",  # repeats
    "123456", "654321", "890123", "246802", "987654",  # runs
    "123123", "482482", "48214821",  # twice the same
    "250889", "890825", "122589", "25081989", "19890825",  # birthdays
]  # fmt: skip


@pytest.mark.parametrize("pin", WEAK)
def test_an_easy_pin_is_refused_with_a_reason(pin: str) -> None:
    with pytest.raises(PinRefused, match=r"[;.].*\.$"):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["739154", "482916", "90417385", "605174928361"])
def test_a_varied_pin_is_taken(pin: str) -> None:
    check_pin(pin)


def test_the_wait_grows_from_the_fifth_failure_up_to_an_hour() -> None:
    waits = [wait_after(failures) for failures in range(100)]
    assert waits[:5] == [0, 0, 0, 0, 0]
    assert waits[5:9] == [30, 60, 120, 240]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_the_pepper_is_for_the_owner_alone_and_stays(tmp_path: Path) -> None:
    pepper = read_pepper(tmp_path)
    assert stat.S_IMODE((tmp_path / "pepper").stat().st_mode) == 0o600
    assert len(pepper) == 32
    assert read_pepper(tmp_path) == pepper
    assert [path.name for path in tmp_path.iterdir()] == ["pepper"]


def test_a_damaged_pepper_is_no_empty_one(tmp_path: Path) -> None:
    (tmp_path / "pepper").write_text("")
    with pytest.raises(WorkspaceFault, match="set-pin"):
        read_pepper(tmp_path)


def test_without_the_pepper_no_pin_verifies(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir()
    other.mkdir()
    secret = hashed("739154", read_pepper(mine))
    assert "$argon2id$" in secret
    assert "m=19456,t=2,p=1" in secret
    assert verified(secret, "739154", read_pepper(mine))
    assert not verified(secret, "739155", read_pepper(mine))
    assert not verified(secret, "739154", read_pepper(other))
    assert not verified(None, "739154", read_pepper(mine))
    assert not verified("rubbish", "739154", read_pepper(mine))
    assert not outdated(secret)
