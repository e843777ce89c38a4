"""The kiosk's own file browser: the inbox and what is below it, and no way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.shell.rows import FIRST_ROLE, Rows
from kiosk.staff.browser import BrowserViewModel
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Files = tuple["Path", ...]


class House:
    """A browser over a data folder, and what it handed over."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        self.inbox = data / "inbox"
        (self.inbox / "fest").mkdir(parents=True)
        for name in ("b.JPG", "a.png", "note.txt", "fest/c.png"):
            (self.inbox / name).write_bytes(b"x" * 2_000)
        (data / "secret.png").write_bytes(b"x")
        (self.inbox / "way-out").symlink_to(data)
        self.work = Work()
        self.said: list[str] = []
        self.work.said.connect(lambda sentence, _: self.said.append(sentence))
        self.browser = BrowserViewModel(data, self.work)
        self.taken: list[Files] = []
        self._qtbot = qtbot

    def ask(self, *, several: bool = True) -> None:
        self.browser.ask((".png", ".jpg"), self.taken.append, several=several)
        self.calm()

    def calm(self) -> None:
        self._qtbot.waitUntil(lambda: not self.work.running)

    def listed(self) -> list[str]:
        return [row[0] for row in self.rows()]

    def chosen(self) -> list[str]:
        return [row[0] for row in self.rows() if row[3]]

    def rows(self) -> list[tuple[str, bool, str, bool]]:
        rows = self.browser.property("entries")
        assert isinstance(rows, Rows)
        return [
            tuple(rows.data(rows.index(n, 0), FIRST_ROLE + f) for f in range(4))
            for n in range(rows.rowCount())
        ]

    def touch(self, name: str) -> None:
        self.browser.touch(self.listed().index(name))
        self.calm()


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    made = House(tmp_path, qtbot)
    yield made
    made.work.stop()


def test_folders_first_then_what_fits_and_no_way_out(house: House) -> None:
    house.ask()
    assert house.listed() == ["fest", "a.png", "b.JPG"]
    assert not house.browser.property("inside")


def test_into_a_folder_and_out_again_but_not_further(house: House) -> None:
    house.ask()
    house.touch("fest")
    assert house.listed() == ["c.png"]
    assert house.browser.property("folder") == "fest"
    house.browser.up()
    house.calm()
    assert house.listed() == ["fest", "a.png", "b.JPG"]
    house.browser.up()
    house.calm()
    assert house.listed() == ["fest", "a.png", "b.JPG"]
    assert house.said == []


def test_several_files_are_chosen_let_go_and_taken(house: House) -> None:
    house.ask()
    for name in ("b.JPG", "a.png", "b.JPG", "b.JPG"):
        house.touch(name)
    assert house.chosen() == ["a.png", "b.JPG"]
    house.browser.take()
    assert house.taken == [(house.inbox / "a.png", house.inbox / "b.JPG")]
    assert not house.browser.property("open")


def test_of_one_file_the_last_touch_counts(house: House) -> None:
    house.ask(several=False)
    house.touch("a.png")
    house.touch("b.JPG")
    assert house.chosen() == ["b.JPG"]
    house.touch("b.JPG")
    assert house.chosen() == []
    house.browser.take()
    assert house.taken == []


def test_cancelling_hands_nothing_over(house: House) -> None:
    house.ask()
    house.touch("a.png")
    house.browser.close()
    house.browser.take()
    assert house.taken == []


def test_asking_again_begins_with_nothing_chosen(house: House) -> None:
    house.ask()
    house.touch("a.png")
    house.browser.close()
    house.ask()
    assert house.chosen() == []
    assert house.browser.property("chosen") == 0


def test_a_folder_that_vanishes_is_told_and_left(house: House) -> None:
    house.ask()
    house.touch("fest")
    (house.inbox / "fest" / "c.png").unlink()
    (house.inbox / "fest").rmdir()
    house.browser.look()
    house.calm()
    assert len(house.said) == 1
    assert house.listed() == ["a.png", "b.JPG"]


def test_looking_again_finds_what_is_new_and_keeps_what_is_chosen(house: House) -> None:
    house.ask()
    house.touch("a.png")
    (house.inbox / "new.png").write_bytes(b"x")
    house.browser.look()
    house.calm()
    assert house.listed() == ["fest", "a.png", "b.JPG", "new.png"]
    assert house.chosen() == ["a.png"]
